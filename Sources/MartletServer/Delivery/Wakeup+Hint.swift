extension Wakeup {
  /// Whether it may go by way of a server that loses, repeats and invents: it has something looked
  /// up in the database, or carries what may be lost and means nothing without its keys.
  ///
  /// What ends a stream, deletes, or counts as said by a client goes through the database alone.
  var isHint: Bool {
    switch self {
    case .wake, .lowPreKeys, .devicesChanged, .typing, .group, .groupJoined, .provisioned, .contact,
      .contactPolicy, .presence, .groupNotice, .pushEndpoint:
      true
    case .call(let notice):
      switch notice.kind {
      case .changed, .waiting, .groupCallChanged: true
      case .attached, .attachedBefore, .acknowledged: false
      }
    case .displace, .revoke, .groupDeleted, .acknowledged, .groupAcknowledged, .disconnect,
      .presenceGone, .number:
      false
    }
  }
}
