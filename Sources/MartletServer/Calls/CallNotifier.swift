internal import Postgres

/// Learns what has become of calls, so that open streams are told of it.
protocol CallNotifier: QueueNotifier {
  /// Has the streams of a call read it.
  func callChanged(_ id: Identifier)

  /// Has devices woken at which a call rings until a time.
  func callRings(at devices: [Address], until time: Timestamp)
}
