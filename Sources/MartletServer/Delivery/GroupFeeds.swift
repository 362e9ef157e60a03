internal import Synchronization

/// The groups that streams on this node follow.
final class GroupFeeds: Sendable {
  private let feeds = Mutex<[Identifier: GroupFeed]>([:])
  private let log: GroupLog

  init(log: GroupLog) { self.log = log }

  /// Every feed.
  var all: [GroupFeed] { feeds.withLock { Array($0.values) } }

  /// Has a stream told of a group's entries from now on; its flows know the group already.
  func follow(_ cursor: GroupCursor, by mailbox: Mailbox) {
    feeds.withLock { feeds in
      let feed = feeds[cursor.group] ?? GroupFeed(group: cursor.group, last: cursor.last)
      feeds[cursor.group] = feed
      feed.add(mailbox)
    }
  }

  /// Lets a stream go from all its groups.
  func leave(_ mailbox: Mailbox) {
    let groups = mailbox.update { $0.groups.groups }
    feeds.withLock { feeds in
      for group in groups where feeds[group]?.remove(mailbox) == true { feeds[group] = nil }
    }
  }

  /// Hands over what was just committed on this node.
  ///
  /// - Parameters:
  ///   - entries: of one group, in order, without a gap.
  ///   - ends: devices that get nothing after an entry.
  func deliver(_ entries: [GroupEntry], ends: [Address: Int64] = [:]) {
    guard let group = entries.first?.group, let feed = feed(group) else { return }
    if feed.tell(entries, ends: ends) { read(feed) }
  }

  /// Hands a notice to the streams that follow its group, but for those of its sender's account.
  func deliver(_ notice: GroupNotice) {
    for mailbox in feed(notice.group)?.mailboxes ?? []
    where mailbox.address.account != notice.sender.account {
      mailbox.update { $0.groups.offer(notice) }
    }
  }

  /// A group's log may have more than is known here.
  func wake(_ group: Identifier) {
    if let feed = feed(group) { read(feed) }
  }

  /// A group's log goes up to an entry: whoever has not been sent that far is to read it.
  func notice(_ group: Identifier, last: Int64) {
    guard let feed = feed(group) else { return }
    if feed.told < last { read(feed) }
    for mailbox in feed.mailboxes { mailbox.update { $0.groups.notice(group, last: last) } }
  }

  /// A group is gone.
  func delete(_ group: Identifier) {
    let feed = feeds.withLock { $0.removeValue(forKey: group) }
    for mailbox in feed?.mailboxes ?? [] {
      mailbox.update { queue in
        queue.groups.drop(group)
        queue.tell(.groupDeleted(group))
      }
    }
  }

  private func feed(_ group: Identifier) -> GroupFeed? { feeds.withLock { $0[group] } }

  /// Reads what the feed has not been told of, once for all its streams.
  private func read(_ feed: GroupFeed) {
    guard feed.beginReading() else { return }
    Task {
      var goesOn = true
      while goesOn {
        let after = feed.told
        // What fails is found again by polling.
        let page = (try? await log.page(of: feed.group, after: after)) ?? GroupLog.Page()
        // After the entries: whoever a commit among them removes is known by now.
        let ends =
          page.entries.contains { $0.kind == .commit }
          ? (try? await log.ends(in: feed.group)) : []
        goesOn = feed.finishReading(
          ends == nil ? [] : page.entries, ends: ends ?? [], hasMore: ends != nil && page.hasMore)
      }
    }
  }
}
