internal import Protobuf
internal import SignalProtocol

/// Backs an account up into a file, and takes a history out of one.
final class Archives {
  /// Messages that one transaction reads or writes.
  private static let page = 1000

  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// What of an account an archive holds.
  enum Scope {
    /// All of it, with what the account is recovered by.
    case account
    /// What another device of the account has to learn, with messages from a time on: seconds since
    /// 1970; nil is the beginning.
    case device(since: Int64?)
    /// Messages of a group, of a time: those that this device was sent from another time on, and
    /// those that others have shared with it.
    case group(GroupID, ClosedRange<Int64>, since: ProtoTimestamp)
  }

  /// Writes a backup; nothing of it stays if that fails.
  ///
  /// - Throws: `FileError` if there is a file already, or if it cannot be written.
  func write(to path: String, passphrase: String) throws -> ArchiveReport {
    let output = try OpenFile.new(path)
    do {
      return try write(.account, into: output, passphrase: passphrase)
    } catch {
      OpenFile.remove(path)
      throw error
    }
  }

  /// Writes an archive.
  ///
  /// - Throws: `FileError`, errors of the store.
  func write(
    _ scope: Scope, into output: OpenFile, passphrase: String
  ) throws -> ArchiveReport {
    var writer = ArchiveWriter(into: output)
    try writer.append(.head(head(for: scope)))
    switch scope {
    case .account, .device: try appendKnown(to: &writer)
    case .group: break
    }
    var last = try context.read { try $0.place(of: scope) }
    while true {
      let page = try context.read { try $0.archivedMessages(after: last, limit: Self.page) }
      guard let end = page.last?.sequence else { break }
      for (_, message) in page where scope.includes(message) {
        try writer.append(.message(message))
      }
      last = end
    }
    return try writer.finish(passphrase)
  }

  private func head(for scope: Scope) throws -> ArchiveHead {
    guard case .account = scope else {
      return ArchiveHead(accountID: context.account.bytes, madeAt: context.now.seconds)
    }
    let local = try context.localAccount()
    return ArchiveHead(
      accountID: local.accountID, identitySeed: local.identitySeed, server: local.server,
      authorities: local.authorities, isPlaintext: local.isPlaintext,
      madeAt: context.now.seconds)
  }

  /// Adds how others are seen, what groups are called, and what conversations are set to.
  private func appendKnown(to writer: inout ArchiveWriter) throws {
    let (peers, settings, groups) = try context.read { records in
      (
        try records.syncedPeers(except: context.account), try records.allSettings(),
        try records.archivedGroups()
      )
    }
    for peer in peers { try writer.append(.peer(peer)) }
    for group in groups { try writer.append(.group(group)) }
    for (conversation, settings) in settings {
      try writer.append(
        .conversation(
          ArchivedConversation(conversation: conversation.description, settings: settings)))
    }
  }

  /// Takes in what a backup of the account has and this device has not.
  ///
  /// - Throws: `ClientError.damagedBackup`, also if it is another account's; `.wrongKey`.
  func take(from path: String, passphrase: String) throws -> ArchiveReport {
    try take(from: OpenFile.reading(path), passphrase: passphrase)
  }

  /// The same from an open file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - passphrase: what opens it.
  ///   - place: the place among all messages behind which those of the file stand; nil is the end.
  /// - Returns: what was taken in.
  /// - Throws: as `take(from:passphrase:)` does.
  func take(
    from file: OpenFile, passphrase: String, behind place: Int64? = nil
  ) throws -> ArchiveReport {
    var place = place
    var reader = try reader(of: file, passphrase, from: context.account.bytes)
    var report = ArchiveReport()
    var page: [ArchiveFrame.Frame] = []
    while let frame = try reader.next() {
      page.append(frame)
      if page.count >= Self.page {
        try take(page, behind: &place, &report)
        page = []
      }
    }
    try take(page, behind: &place, &report)
    return report
  }

  /// Gives the messages of an archive that somebody shares, a page at a time.
  ///
  /// - Throws: `ClientError.damagedBackup`, also if it is another account's; what `body` throws.
  func messages(
    in file: OpenFile, passphrase: String, of account: [UInt8],
    _ body: ([ArchivedMessage]) throws -> Void
  ) throws {
    var reader = try reader(of: file, passphrase, from: account)
    var page: [ArchivedMessage] = []
    var count = 0
    while let frame = try reader.next() {
      guard case .message(let message) = frame else { continue }
      count += 1
      guard count <= ClientLimits.sharedMessages else {
        throw ClientError.damagedBackup("more messages than anybody shares")
      }
      page.append(message)
      guard page.count >= Self.page else { continue }
      try body(page)
      page = []
    }
    try body(page)
  }

  /// A reader behind the head.
  private func reader(
    of file: OpenFile, _ passphrase: String, from account: [UInt8]
  ) throws -> ArchiveReader {
    var reader = try ArchiveReader(file, passphrase: passphrase)
    guard case .head(let head)? = try reader.next(), head.accountID == account
    else { throw ClientError.damagedBackup("the backup is of another account") }
    return reader
  }

  private func take(
    _ frames: [ArchiveFrame.Frame], behind place: inout Int64?, _ report: inout ArchiveReport
  ) throws {
    var taken = report
    var next = place
    try context.write { records in
      for frame in frames {
        switch frame {
        case .peer(let peer): if try records.restore(peer) { taken.people += 1 }
        case .group(let group):
          try records.apply(group)
          taken.groups += 1
        case .conversation(let archived): try records.restore(archived)
        case .message(let archived):
          next = next.map { $0 + 1 }
          if try records.restore(archived, at: next) { taken.messages += 1 }
        case .head, .end: break
        }
      }
    }
    (place, report) = (next, taken)
  }
}

extension Archives.Scope {
  /// Whether an archive holds a message.
  fileprivate func includes(_ archived: ArchivedMessage) -> Bool {
    guard let message = archived.message else { return false }
    switch self {
    case .account: return true
    case .device(let since):
      guard let since else { return true }
      return message.sentAt >= since
    case .group(let id, let time, let since):
      return message.conversation == Conversation.group(id).description && !message.isDeleted
        && message.content?.disappearsAfter == nil && message.state != .failed
        && message.state != .pending && time.contains(message.sentAt)
        && (message.serverTime.map { !$0.isEarlier(than: since) } ?? false
          || !message.sharedBy.isEmpty)
    }
  }
}

extension StoredMessage {
  /// When it was sent, seconds since 1970: by the server's clock, if the server has it.
  var sentAt: Int64 { (serverTime ?? content?.writtenAt)?.seconds ?? 0 }
}

extension Records {
  /// The place after which an archive's messages stand: that of a group has the latest ones.
  fileprivate func place(of scope: Archives.Scope) throws -> Int64 {
    guard case .group(let id, _, _) = scope else { return .min }
    let latest = try messages(of: .group(id), limit: ClientLimits.sharedMessages)
    return latest.last.map { $0.sequence - 1 } ?? .max
  }

  /// What groups are called.
  fileprivate func archivedGroups() throws -> [Sync.Group] {
    try groups().compactMap { id in
      guard let stored = try group(id)?.stored, let details = stored.details,
        stored.unfinishedSince == 0
      else { return nil }
      return Sync.Group(groupID: id.bytes, details: details, version: stored.detailsVersion)
    }
  }

  /// Takes in how an account was seen; false if it is known here: that is newer.
  fileprivate func restore(_ synced: Sync.Peer) throws -> Bool {
    guard let account = AccountID(synced.accountID), try peer(account).identityKey.isEmpty else {
      return false
    }
    try apply(synced)
    return true
  }

  /// Takes in what a conversation was set to, unless it is set here.
  fileprivate func restore(_ archived: ArchivedConversation) throws {
    guard let conversation = Conversation(archived.conversation), let old = archived.settings,
      try settings(of: conversation) == ConversationSettings()
    else { return }
    try setSettings(of: conversation, old)
  }

  /// Takes in a message; false if it is there.
  fileprivate func restore(_ archived: ArchivedMessage, at place: Int64?) throws -> Bool {
    guard var message = archived.message, let id = MessageID(message.id),
      let author = AccountID(message.authorID), Conversation(message.conversation) != nil
    else { return false }
    // What waited to be sent on the device that was lost is not sent by another one.
    if message.state == .pending { message.state = .failed }
    return try insert(
      message, id, by: author, isUnread: archived.isUnread,
      disappearsAt: archived.disappearsAt == 0 ? nil : archived.disappearsAt, at: place)
  }
}
