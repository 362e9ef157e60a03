internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// What of some frames was stored, and is to be acknowledged.
struct HandledFrames {
  /// Identifiers of envelopes and receipts.
  var messageIDs: [[UInt8]] = []
  /// How far groups' logs were handled.
  var groups: [GroupAcknowledgement] = []

  /// Whether nothing is to be acknowledged.
  var isEmpty: Bool { messageIDs.isEmpty && groups.isEmpty }
}

extension Messenger {
  /// Stores what frames bring.
  ///
  /// - Parameter frames: in order.
  /// - Returns: what is to be acknowledged.
  /// - Throws: errors of the store, a `Status`.
  func take(_ frames: [SubscribeResponse]) async throws -> HandledFrames {
    var handled = HandledFrames()
    var logs: [GroupID: [GroupMessage]] = [:]
    for frame in frames {
      switch frame.frame {
      case .envelope(let envelope):
        try await take(envelope)
        if !envelope.ephemeral { handled.messageIDs.append(envelope.messageID) }
      case .receipt(let receipt):
        try take(receipt)
        handled.messageIDs.append(receipt.receiptID)
      case .groupMessage(let message):
        guard let group = GroupID(message.groupID) else { continue }
        logs[group, default: []].append(message)
      case .event(let event): try await take(event)
      case .queueEmpty, .keepAlive:
        try await generations.confirm()
        try tidyStore()
      case nil: continue
      }
    }
    for (group, messages) in logs {
      if let acknowledgement = try await take(messages, of: group) {
        handled.groups.append(acknowledgement)
      }
    }
    return handled
  }

  private func take(_ event: Event) async throws {
    switch event.kind {
    case .lowPrekeys: try await keyMaintenance.refill()
    case .devicesChanged: try await ownDevices.read()
    case .welcomeWaiting: try await takeWelcomes()
    case .groupDeleted(let deleted):
      guard let id = GroupID(deleted.groupID) else { return }
      try forgetDeleted(id)
    case nil: return
    }
  }

  /// Forgets a group that is gone, and tells of it.
  private func forgetDeleted(_ id: GroupID) throws {
    try store.write { records in
      guard let stored = try records.group(id)?.stored else { return }
      try records.append(
        ReceivedEvent(
          kind: .groupChange(
            .init(
              conversation: Conversation.group(id).description, entries: [.init(kind: .deleted)],
              name: stored.details?.name ?? ""))),
        to: "inbox")
    }
    try forget(id)
  }
}
