extension Delivery: CallNotifier {
  /// Has the streams of a call read it, here and on the other nodes.
  func callChanged(_ id: Identifier) { calls.callChanged(id) }
}
