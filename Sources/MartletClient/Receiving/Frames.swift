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

/// Stores what the server brings, part by part.
final class Frames {
  private let context: DeviceContext
  private let generations: Generations
  private let ownDevices: OwnDevices
  private let keys: KeyMaintenance
  private let envelopes: Envelopes
  private let receipts: Receipts
  private let groups: GroupClient
  private let calls: CallBook
  private let typing: TypingBoard
  private let rings: GroupCallRings
  /// Whether everything has come that waited when the stream began.
  private var isQueueEmpty = false

  init(
    _ context: DeviceContext, _ generations: Generations, _ ownDevices: OwnDevices,
    _ keys: KeyMaintenance, _ envelopes: Envelopes, _ receipts: Receipts,
    _ groups: GroupClient, _ calls: CallBook, _ typing: TypingBoard, _ rings: GroupCallRings
  ) {
    self.context = context
    self.generations = generations
    self.ownDevices = ownDevices
    self.keys = keys
    self.envelopes = envelopes
    self.receipts = receipts
    self.groups = groups
    self.calls = calls
    self.typing = typing
    self.rings = rings
  }

  /// A stream begins: what it brings before it says that its queue is empty has waited.
  func beginQueue() {
    isQueueEmpty = false
    calls.beginQueue()
  }

  /// Everything that waited has come.
  func endQueue() async throws {
    isQueueEmpty = true
    try calls.endQueue()
    try await rings.look()
  }

  /// When a call of a group stops ringing, if one does.
  var nextRingEnd: Int64? { rings.nextEnd }

  /// Stores what frames bring.
  ///
  /// - Parameter frames: in order.
  /// - Returns: what is to be acknowledged.
  /// - Throws: errors of the store, a `Status`.
  func take(_ frames: [SubscribeResponse]) async throws -> HandledFrames {
    var handled = HandledFrames()
    var logs: [GroupID: [GroupMessage]] = [:]
    var hasEnd = false
    for frame in frames {
      switch frame.frame {
      case .envelope(let envelope):
        try envelopes.take(envelope)
        if !envelope.ephemeral { handled.messageIDs.append(envelope.messageID) }
      case .receipt(let receipt):
        try receipts.take(receipt)
        handled.messageIDs.append(receipt.receiptID)
      case .groupMessage(let message):
        guard let group = GroupID(message.groupID) else { continue }
        guard message.kind != .notice else {
          try take(notice: message, of: group)
          continue
        }
        logs[group, default: []].append(message)
      case .event(let event): try await take(event)
      case .call(let call):
        try calls.take(call)
        handled.messageIDs.append(call.frameID)
      case .callState(let change):
        try calls.take(change)
        handled.messageIDs.append(change.frameID)
      case .queueEmpty, .keepAlive:
        hasEnd = true
        try calls.endQueue()
        try await generations.confirm()
        try context.store.removeDisappeared(at: context.now.seconds)
        try context.store.checkpoint()
      case nil: continue
      }
    }
    for (group, messages) in logs {
      for message in messages where message.kind == .application {
        typing.clear(message.sender, in: .group(group))
      }
      if let acknowledgement = try await groups.log.take(messages, of: group) {
        handled.groups.append(acknowledgement)
      }
    }
    isQueueEmpty = isQueueEmpty || hasEnd
    if isQueueEmpty, hasEnd || !logs.isEmpty || rings.isDue { try await rings.look() }
    return handled
  }

  private func take(notice message: GroupMessage, of group: GroupID) throws {
    guard let notice = try groups.notices.open(message), case .typing? = notice.content.body else {
      return
    }
    try context.write { records in
      guard try !records.peer(notice.author).isBlocked,
        try typing.take(notice.content, of: notice.author, in: .group(group), records)
      else { return }
      try records.tell(
        .signal(
          .init(
            conversation: Conversation.group(group).description,
            accountID: notice.author.description, content: notice.content)))
    }
  }

  private func take(_ event: Event) async throws {
    switch event.kind {
    case .lowPrekeys: try await keys.refill()
    case .devicesChanged: try await ownDevices.read()
    case .welcomeWaiting: try await groups.welcomes.take()
    case .groupDeleted(let deleted):
      guard let id = GroupID(deleted.groupID) else { return }
      try groups.forgetDeleted(id)
    case nil: return
    }
  }
}
