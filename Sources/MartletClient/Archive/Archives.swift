internal import Protobuf
internal import SignalProtocol

/// Backs an account up into a file, and takes a history out of one.
final class Archives {
  /// Messages that one transaction reads or writes.
  private static let page = 1000

  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// Writes a backup; nothing of it stays if that fails.
  ///
  /// - Throws: `FileError` if there is a file already, or if it cannot be written.
  func write(to path: String, passphrase: String) throws -> ArchiveReport {
    let output = try OpenFile.new(path)
    do {
      return try write(into: output, passphrase)
    } catch {
      OpenFile.remove(path)
      throw error
    }
  }

  private func write(into output: OpenFile, _ passphrase: String) throws -> ArchiveReport {
    var writer = ArchiveWriter(into: output)
    let local = try context.localAccount()
    try writer.append(
      .head(
        ArchiveHead(
          accountID: local.accountID, identitySeed: local.identitySeed, server: local.server,
          authorities: local.authorities, isPlaintext: local.isPlaintext,
          madeAt: context.now.seconds)))
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
    var last: Int64 = 0
    while true {
      let page = try context.read { try $0.archivedMessages(after: last, limit: Self.page) }
      guard let end = page.last?.sequence else { break }
      for (_, message) in page { try writer.append(.message(message)) }
      last = end
    }
    return try writer.finish(passphrase)
  }

  /// Takes in what a backup of the account has and this device has not.
  ///
  /// - Throws: `ClientError.damagedBackup`, also if it is another account's; `.wrongKey`.
  func take(from path: String, passphrase: String) throws -> ArchiveReport {
    var reader = try ArchiveReader(try OpenFile.reading(path), passphrase: passphrase)
    guard case .head(let head)? = try reader.next(), head.accountID == context.account.bytes
    else { throw ClientError.damagedBackup("the backup is of another account") }
    var report = ArchiveReport()
    var page: [ArchiveFrame.Frame] = []
    while let frame = try reader.next() {
      page.append(frame)
      if page.count >= Self.page {
        try take(page, &report)
        page = []
      }
    }
    try take(page, &report)
    return report
  }

  private func take(_ frames: [ArchiveFrame.Frame], _ report: inout ArchiveReport) throws {
    var taken = report
    try context.write { records in
      for frame in frames {
        switch frame {
        case .peer(let peer): if try records.restore(peer) { taken.people += 1 }
        case .group(let group):
          try records.apply(group)
          taken.groups += 1
        case .conversation(let archived): try records.restore(archived)
        case .message(let archived): if try records.restore(archived) { taken.messages += 1 }
        case .head, .end: break
        }
      }
    }
    report = taken
  }
}

extension Records {
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
  fileprivate func restore(_ archived: ArchivedMessage) throws -> Bool {
    guard var message = archived.message, let id = MessageID(message.id),
      let author = AccountID(message.authorID), Conversation(message.conversation) != nil
    else { return false }
    // What waited to be sent on the device that was lost is not sent by another one.
    if message.state == .pending { message.state = .failed }
    return try insert(
      message, id, by: author, isUnread: archived.isUnread,
      disappearsAt: archived.disappearsAt == 0 ? nil : archived.disappearsAt)
  }
}
