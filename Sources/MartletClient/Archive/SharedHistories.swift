internal import Cryptography
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Shares the past with other devices of the account and with new members of groups, and takes in
/// what others share.
final class SharedHistories {
  private let context: DeviceContext
  private let archives: Archives
  private let storage: MediaStorage
  private let states: GroupStates

  init(
    _ context: DeviceContext, _ archives: Archives, _ storage: MediaStorage, _ states: GroupStates
  ) {
    self.context = context
    self.archives = archives
    self.storage = storage
    self.states = states
  }

  // MARK: Sharing

  /// Stores an archive for a device that is about to be linked; nil if it is to have none.
  func archive(of share: HistoryShare) async throws -> SharedArchive? {
    switch share {
    case .none: nil
    case .all: try await store(.device(since: nil))
    case .days(let days):
      try await store(.device(since: context.now.seconds - Int64(days) * 86_400))
    }
  }

  /// Stores what those get who are about to be added to a group; nil if the group's policy gives
  /// them nothing, or if nothing was said.
  func bundle(for id: GroupID) async throws -> HistoryBundle? {
    let (days, since) = try context.read { records in
      let loaded = try states.load(id, records)
      return (Int64(loaded.sharedHistoryDays), loaded.stored.historySince)
    }
    guard days > 0, let since else { return nil }
    let now = context.now.seconds
    // What others have shared with this device is older than its joining.
    let time = (now - days * 86_400)...(now + ClientLimits.clockSlack)
    guard let archive = try await store(.group(id, time, since: since)) else { return nil }
    return HistoryBundle(
      archive: archive, from: ProtoTimestamp(seconds: time.lowerBound),
      to: ProtoTimestamp(seconds: time.upperBound))
  }

  /// Stores an archive; nil if it would have no message.
  private func store(_ scope: Archives.Scope) async throws -> SharedArchive? {
    var random = SystemRandom()
    let passphrase = Hexadecimal.encode(random.bytes(32))
    let output = try OpenFile.unnamed(beside: context.store.path)
    let report = try archives.write(scope, into: output, passphrase: passphrase)
    guard report.messages > 0 else { return nil }
    let file = try await context.uploader.store(output, .history)
    return SharedArchive(file: file, passphrase: passphrase)
  }

  // MARK: Taking in

  /// Fetches the archives that wait, and takes in what this device does not have.
  ///
  /// - Returns: what has come from other devices of the account.
  /// - Throws: `FileError`, errors of the store. Without a connection they wait on.
  @discardableResult
  func takeWaiting() async throws -> ArchiveReport {
    var report = ArchiveReport()
    for entry in try context.read({ try $0.waitingHistories() }) {
      do {
        let taken = try await take(entry)
        if entry.groupID.isEmpty { report = taken }
        try end(entry, messageCount: taken.messages)
      } catch let status as Status where status.isPassing {
        return report
      } catch let error as FileError {
        throw error
      } catch {
        try end(entry, messageCount: 0, because: "\(error)")
      }
    }
    return report
  }

  private func take(_ entry: WaitingHistories.Entry) async throws -> ArchiveReport {
    guard let archive = entry.archive, let file = archive.file,
      file.byteCount <= ClientLimits.sharedArchive
    else { throw ClientError.damagedBackup("the archive is too large") }
    let output = try OpenFile.unnamed(beside: context.store.path)
    try await context.downloader.fetch(file, into: output)
    let place = try context.write { try $0.place(of: entry) }
    guard let group = GroupID(entry.groupID) else {
      let report = try archives.take(
        from: output, passphrase: archive.passphrase, behind: place)
      // No other device waits for it. What cannot be deleted now, its time deletes.
      try? await storage.delete(file)
      return report
    }
    var next = place
    var report = ArchiveReport()
    try archives.messages(
      in: output, passphrase: archive.passphrase, of: entry.accountID
    ) { page in
      try context.write { records in
        for message in page {
          next += 1
          let isNew = try records.insert(message, sharedBy: entry, in: group, at: next)
          if isNew { report.messages += 1 }
        }
      }
    }
    return report
  }

  /// Forgets an archive that was taken in, or cannot be, and tells of it.
  private func end(
    _ entry: WaitingHistories.Entry, messageCount: Int, because failure: String = ""
  ) throws {
    try context.write { records in
      try records.setWaitingHistories(
        records.waitingHistories().filter { $0.archive != entry.archive })
      try records.tell(
        .historyShared(
          .init(
            conversation: GroupID(entry.groupID).map { Conversation.group($0).description } ?? "",
            accountID: Hexadecimal.encode(entry.accountID),
            messageCount: UInt32(clamping: messageCount), failure: failure)))
    }
  }
}

extension Records {
  /// The place behind which an archive's messages stand: the same after an interruption.
  fileprivate func place(of entry: WaitingHistories.Entry) throws -> Int64 {
    guard entry.place == 0 else { return entry.place }
    var entries = try waitingHistories()
    let place = try placeBeforeMessages()
    for index in entries.indices where entries[index].archive == entry.archive {
      entries[index].place = place
    }
    try setWaitingHistories(entries)
    return place
  }

  /// Takes in a message that somebody shares, who alone says that it was said so.
  ///
  /// - Returns: false if it is there, or is none that may be shared.
  fileprivate func insert(
    _ archived: ArchivedMessage, sharedBy entry: WaitingHistories.Entry, in group: GroupID,
    at place: Int64
  ) throws -> Bool {
    guard let given = archived.message, let id = MessageID(given.id),
      let author = AccountID(given.authorID), let content = given.content, content.isMessage,
      content.id == id.bytes, (try? content.validate()) != nil,
      (try? content.checkTimes()) != nil, entry.from <= given.sentAt, given.sentAt <= entry.to
    else { return false }
    let message = StoredMessage(
      id: id.description, conversation: Conversation.group(group).description,
      authorID: author.description, authorDevice: given.authorDevice, content: content,
      serverTime: given.serverTime, state: .received, isEdited: given.isEdited,
      reactions: given.reactions, votes: given.votes, replies: given.replies,
      sharedBy: Hexadecimal.encode(entry.accountID))
    return try insert(message, id, by: author, isUnread: false, at: place)
  }
}
