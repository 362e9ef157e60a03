internal import MartletAPI
internal import Postgres
internal import RPC

extension MessagingService {
  /// Does what a stream's groups need.
  func serve(
    _ action: GroupFlows.Action, _ mailbox: Mailbox, _ replies: ReplyWriter<SubscribeResponse>
  ) async throws {
    switch action {
    case .write(let entries):
      for entry in entries { try await replies.send(entry.frame) }
    case .notify(let notices):
      for notice in notices { try await replies.send(notice.frame) }
    case .list:
      try await retrying({ mailbox.update { $0.groups.relist() } }) {
        try await followGroups(of: mailbox)
      }
    case .fetch(let group, let sequence, let limit):
      try await retrying({ mailbox.update { $0.groups.notice(group, last: sequence + 1) } }) {
        try await fetch(group, after: sequence, limit, for: mailbox)
      }
    }
  }

  /// Notes how far a device has handled a group's log.
  func acknowledge(_ acknowledgement: GroupAcknowledgement, for mailbox: Mailbox) async throws {
    guard let group = Identifier(acknowledgement.groupID) else { return }
    let sequence = Int64(clamping: acknowledgement.upToSequence)
    let isMuch = groups.acknowledgements.note(
      group, upTo: sequence, by: mailbox.address)
    mailbox.update { $0.groups.acknowledge(group, upTo: sequence) }
    if isMuch { try await groups.acknowledgements.flush() }
  }

  private func followGroups(of mailbox: Mailbox) async throws {
    let address = mailbox.address
    if let id = try await GroupWelcomes.newest(for: address, in: database) {
      mailbox.update { $0.noticeWelcome(id) }
    }
    let cursors = try await groups.cursors(of: address)
    guard !cursors.isEmpty else { return }
    mailbox.update { $0.groups.follow(cursors) }
    let feeds = delivery.feeds
    for cursor in cursors { feeds.follow(cursor, by: mailbox) }
    // First the feeds, then the logs: what is committed in between reaches one of them.
    let last = try await groups.log.lastSequences(of: cursors.map(\.group))
    mailbox.update { queue in
      for (group, sequence) in last { queue.groups.notice(group, last: sequence) }
    }
  }

  private func fetch(
    _ group: Identifier, after sequence: Int64, _ limit: Int, for mailbox: Mailbox
  ) async throws {
    let log = groups.log
    var page = try await log.page(of: group, after: sequence, for: mailbox.address, limit: limit)
    if page.entries.isEmpty {
      guard let cursor = try await log.cursor(of: mailbox.address, in: group) else {
        return mailbox.update { $0.groups.drop(group) }
      }
      page.end = cursor.end
    }
    let read = page
    mailbox.update { $0.groups.fetched(group, read) }
  }

  /// Pages backwards through what is kept of a group's application messages since the device
  /// joined.
  func groupMessages(
    of group: Identifier, before: Int64, _ limit: Int, for caller: Address
  ) async throws -> GetMessagesResponse {
    let rows = try await database.rows(
      GroupLog.history, group, caller.account, caller.device, before,
      Int64(limit + 1), Limits.pageByteCount)
    var last: Int64 = 0
    var bytes: Int64 = 0
    let entries = try rows.prefix(limit).map { row -> GetMessagesResponse.Entry in
      let (id, sender, device, sequence, time, payload) = try row.decode(
        [UInt8].self, [UInt8].self, DeviceNumber.self, Int64.self, Timestamp.self, [UInt8]?.self)
      last = sequence
      bytes += Int64(payload?.count ?? 0)
      return .init(
        messageID: id, sender: DeviceAddress(accountID: sender, deviceID: UInt32(device)),
        serverTime: time.message, ciphertext: payload ?? [])
    }
    let hasMore = rows.count > limit || bytes >= Limits.pageByteCount
    return GetMessagesResponse(
      messages: entries, nextBefore: hasMore ? last.bigEndianBytes : [])
  }

  /// The stream outlives a database that comes back.
  private func retrying(_ again: () -> Void, _ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as PostgresError where error.isPassing {
      again()
      try await Task.sleep(for: .milliseconds(500))
    }
  }
}

extension PostgresError {
  /// Whether the same may succeed later.
  var isPassing: Bool {
    switch self {
    case .unavailable, .notNow, .timedOut, .poolExhausted: true
    default: false
    }
  }
}
