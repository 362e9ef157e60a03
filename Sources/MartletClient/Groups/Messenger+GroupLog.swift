internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Handles entries of a group's log, in one transaction.
  ///
  /// - Parameters:
  ///   - messages: in order; what was handled before is passed over.
  ///   - id: of which group.
  /// - Returns: how far the log is handled for good; nil where nothing is.
  /// - Throws: errors of the store, a `Status`.
  func take(_ messages: [GroupMessage], of id: GroupID) async throws -> GroupAcknowledgement? {
    let senders = messages.filter { $0.kind == .application }.compactMap {
      $0.sender.flatMap { AccountID($0.accountID) }
    }
    try await learnIdentities(of: Set(senders))
    let refusal: GroupRefusal?
    do {
      refusal = try changeGroup(id) { loaded, records in
        for message in messages where message.sequence > loaded.stored.sequence {
          if let refusal = try take(message, in: loaded, records) { return refusal }
        }
        return nil
      }
    } catch ClientError.noGroup {
      return try await meet(messages, of: id)
    }
    if let loaded = loadedGroups[id], !loaded.group.proposals.isEmpty {
      unsettledGroups.insert(id)
    }
    if let refusal { try await settle(refusal, in: id, messages) }
    let upTo = try store.read { try $0.group(id)?.stored.sequence } ?? 0
    // Where not even the first is handled, saying so again would ask for the same again.
    guard let first = messages.first, upTo >= first.sequence else { return nil }
    return GroupAcknowledgement(groupID: id.bytes, upToSequence: upTo)
  }

  /// Entries of a group that this device has no state of: it was just added, has left, or has lost
  /// the state.
  private func meet(
    _ messages: [GroupMessage], of id: GroupID
  ) async throws -> GroupAcknowledgement? {
    try await takeWelcomes()
    // After an undone commit that had removed this device, it is a member again.
    let isKnown = try store.read { try $0.group(id) != nil }
    if try !isActive(id), !isKnown || messages.contains(where: { $0.kind == .undone }) {
      try await joinFromOutside(id)
    }
    if try isActive(id) { return try await take(messages, of: id) }
    // Not a member any more: what is left of the log says nothing to this device.
    return messages.last.map {
      GroupAcknowledgement(groupID: id.bytes, upToSequence: $0.sequence)
    }
  }

  /// Handles one entry.
  ///
  /// - Returns: why the log cannot be followed further; nil where it can.
  private func take(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws -> GroupRefusal? {
    if loaded.stored.isWaiting {
      return loaded.stored.noteUndoing(by: message) ? .undone : .waiting
    }
    guard message.sequence == loaded.stored.sequence + 1 else { return .lost }
    switch message.kind {
    case .commit:
      if let refusal = try takeCommit(message, in: loaded, records) { return refusal }
    case .proposal:
      guard message.epoch == loaded.group.context.epoch,
        let proposal = try? MLSMessage(decoding: message.payload)
      else { break }
      _ = try? loaded.group.process(proposal)
    case .application: try takeApplication(message, in: loaded, records)
    case .metadata: try takeMetadata(message, in: loaded, records)
    case .undone:
      if let refusal = try takeUndone(message, in: loaded, records) { return refusal }
    default: break
    }
    loaded.stored.sequence = message.sequence
    return nil
  }

  private func isOwn(_ message: GroupMessage) -> Bool {
    message.sender
      == MartletAPI.DeviceAddress(accountID: account.bytes, deviceID: UInt32(device))
  }

  private func takeCommit(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws -> GroupRefusal? {
    let epoch = loaded.group.context.epoch
    // What came before this device had joined, or does not count.
    if message.epoch < epoch || message.sequence < loaded.stored.undoneSequence { return nil }
    guard message.epoch == epoch else { return .lost }
    let before = loaded.roster
    if isOwn(message) {
      guard loaded.stored.pending?.commit == message.payload else { return .lost }
      try loaded.group.mergePendingCommit()
    } else {
      do throws(MLSError) {
        let commit = try MLSMessage(decoding: message.payload)
        guard case .commit(let staged) = try loaded.group.process(commit) else {
          throw MLSError.unsuitable("the entry is no commit")
        }
        try loaded.group.merge(staged)
      } catch {
        loaded.stored.refusedSequence = message.sequence
        try tell([.init(kind: .refused)], of: loaded, by: message.sender, records)
        return .refused(.init(error))
      }
    }
    loaded.stored.pending = nil
    let after = loaded.group.currentStatus == .active ? loaded.roster : nil
    let entries = before.changes(to: after, own: account)
    if !entries.isEmpty { try tell(entries, of: loaded, by: message.sender, records) }
    return nil
  }

  func takeApplication(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws {
    guard !isOwn(message) else { return }
    let content: Content
    let author: (account: AccountID, number: UInt8)
    do {
      let received = try MLSMessage(decoding: message.payload)
      guard case .application(let application) = try loaded.group.process(received),
        let device = application.credential.device
      else { return }
      author = device
      content = try Content(decoding: application.data)
      try content.validate()
      try content.checkTimes()
    } catch MLSError.wrongEpoch {
      // Sent in an epoch before this device had joined.
      return
    } catch {
      return try records.append(
        ReceivedEvent(
          kind: .undecryptable(
            .init(
              accountID: message.sender.map { Hexadecimal.encode($0.accountID) } ?? "",
              deviceID: message.sender?.deviceID ?? 0, reason: "\(error)"))),
        to: "inbox")
    }
    guard try !records.peer(author.account).isBlocked else { return }
    let event = try ContentApplication(
      content: content, conversation: .group(loaded.id), author: author.account,
      authorDevice: author.number, serverTime: message.serverTime ?? clock.timestamp,
      own: account, now: clock.now
    ).apply(in: records)
    if let event { try records.append(event, to: "inbox") }
  }

  private func takeMetadata(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws {
    guard let metadata = try? GroupMetadata(decoding: message.payload),
      try loaded.takeDetails(version: metadata.version, ciphertext: metadata.ciphertext)
    else { return }
    try tell([.init(kind: .renamed)], of: loaded, by: message.sender, records)
  }

  private func takeUndone(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws -> GroupRefusal? {
    guard let undone = try? CommitUndone(decoding: message.payload) else { return .lost }
    try tell([.init(kind: .undone)], of: loaded, by: undone.committer, records)
    guard undone.sequence == loaded.stored.refusedSequence,
      message.sequence == loaded.stored.undoneSequence
    else { return .lost }
    // The epoch of before goes on, as if the commit had not been.
    loaded.stored.refusedSequence = 0
    loaded.stored.undoneSequence = 0
    return nil
  }

  /// Tells the application of a change.
  func tell(
    _ entries: [ReceivedEvent.GroupChange.Entry], of loaded: LoadedGroup,
    by sender: MartletAPI.DeviceAddress?, _ records: Records
  ) throws {
    try records.append(
      ReceivedEvent(
        kind: .groupChange(
          .init(
            conversation: Conversation.group(loaded.id).description, entries: entries,
            epoch: loaded.group.context.epoch,
            byAccountID: sender.map { Hexadecimal.encode($0.accountID) } ?? "",
            name: loaded.stored.details?.name ?? ""))),
      to: "inbox")
  }
}
