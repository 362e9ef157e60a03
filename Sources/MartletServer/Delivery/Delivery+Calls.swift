internal import Postgres

extension Delivery: CallNotifier {
  /// Has the streams of a call read it, here and on the other nodes.
  func callChanged(_ id: Identifier) { calls.callChanged(id) }

  /// Has devices woken for a call that rings.
  func callRings(at devices: [Address], until time: Timestamp) { push?.rings(devices, until: time) }
}
