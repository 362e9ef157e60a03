/// Learns what has become of calls, so that open streams are told of it.
protocol CallNotifier: QueueNotifier {
  /// Has the streams of a call read it.
  func callChanged(_ id: Identifier)
}
