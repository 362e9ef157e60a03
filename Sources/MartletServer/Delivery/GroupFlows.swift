/// What a stream knows of the logs of its device's groups: how far each was sent and acknowledged,
/// and whether the database has more.
///
/// Entries of a group are sent in order and without a gap. Those that come next are taken from
/// memory; others are read from the database.
struct GroupFlows {
  /// What the stream is to do next.
  enum Action {
    /// Read which groups the device follows, and tell `follow`.
    case list
    /// Send entries.
    case write([GroupEntry])
    /// Send notices.
    case notify([GroupNotice])
    /// Read a group's log, and tell `fetched`.
    case fetch(Identifier, after: Int64, limit: Int)
  }

  private struct Flow {
    var sent: Int64
    var acknowledged: Int64
    var end: Int64?
    var mayHaveMore: Bool
    var isDue = false
  }

  /// Notices that wait for a slow reader; the oldest go first.
  private static let noticeLimit = 32

  private let window: Int
  private var flows: [Identifier: Flow] = [:]
  private var due: [Identifier] = []
  private var ready: [GroupEntry] = []
  private var mustList = true
  private var notices: [GroupNotice] = []

  /// Flows that have sent nothing yet.
  ///
  /// - Parameter window: how many entries of a group may be unacknowledged.
  init(window: Int) { self.window = window }

  /// The groups that are followed.
  var groups: [Identifier] { Array(flows.keys) }

  /// Whether `next` has nothing to do.
  var isIdle: Bool { !mustList && ready.isEmpty && due.isEmpty && notices.isEmpty }

  /// What to do next; nil if there is nothing.
  mutating func next() -> Action? {
    if mustList {
      mustList = false
      return .list
    }
    if !ready.isEmpty {
      defer { ready.removeAll(keepingCapacity: true) }
      return .write(ready)
    }
    if !notices.isEmpty {
      defer { notices.removeAll() }
      return .notify(notices)
    }
    while let group = due.popLast() {
      guard var flow = flows[group] else { continue }
      flow.isDue = false
      flow.mayHaveMore = false
      flows[group] = flow
      let limit = min(Limits.groupPage, window - Int(flow.sent - flow.acknowledged))
      return .fetch(group, after: flow.sent, limit: limit)
    }
    return nil
  }

  /// The device may follow other groups than before.
  mutating func relist() { mustList = true }

  /// Takes in the groups that the device follows; those that are known go on as they are, unless
  /// the device has joined anew further on.
  mutating func follow(_ cursors: [GroupCursor]) {
    for cursor in cursors where (flows[cursor.group]?.sent ?? -1) < cursor.acknowledged {
      flows[cursor.group] = Flow(
        sent: cursor.acknowledged, acknowledged: cursor.acknowledged, end: cursor.end,
        mayHaveMore: false)
    }
    for cursor in cursors { notice(cursor.group, last: cursor.last) }
  }

  /// The group's log goes up to an entry.
  mutating func notice(_ group: Identifier, last: Int64) {
    guard let flow = flows[group], flow.sent < min(last, flow.end ?? .max) else { return }
    markMore(group)
  }

  /// The device gets no entry of a group after this one.
  mutating func end(_ group: Identifier, at sequence: Int64) {
    flows[group]?.end = sequence
    dropIfEnded(group)
  }

  /// Forgets a group.
  mutating func drop(_ group: Identifier) {
    flows[group] = nil
    due.removeAll { $0 == group }
  }

  /// Takes an entry that was just committed where it comes next, else remembers that there is more.
  ///
  /// - Returns: whether the group is followed.
  mutating func offer(_ entry: GroupEntry) -> Bool {
    guard let flow = flows[entry.group] else { return false }
    guard entry.sequence > flow.sent else { return true }
    guard entry.sequence == flow.sent + 1, !flow.mayHaveMore, !flow.isDue, hasRoom(flow),
      ready.count < window
    else {
      markMore(entry.group)
      return true
    }
    take(entry)
    return true
  }

  /// Takes a notice for a group that is followed.
  mutating func offer(_ notice: GroupNotice) {
    guard flows[notice.group] != nil else { return }
    notices.append(notice)
    if notices.count > Self.noticeLimit { notices.removeFirst() }
  }

  /// Takes what was read of a log.
  mutating func fetched(_ group: Identifier, _ page: GroupLog.Page) {
    if let end = page.end { flows[group]?.end = end }
    for entry in page.entries {
      guard let flow = flows[group], entry.sequence > flow.sent else { continue }
      take(entry)
    }
    dropIfEnded(group)
    if page.hasMore { markMore(group) }
  }

  /// Opens the window for what the client has handled.
  mutating func acknowledge(_ group: Identifier, upTo sequence: Int64) {
    guard let flow = flows[group] else { return }
    flows[group]?.acknowledged = max(flow.acknowledged, min(sequence, flow.sent))
    if flow.mayHaveMore { markMore(group) }
  }

  private func hasRoom(_ flow: Flow) -> Bool { flow.sent - flow.acknowledged < Int64(window) }

  private mutating func take(_ entry: GroupEntry) {
    ready.append(entry)
    flows[entry.group]?.sent = entry.sequence
    dropIfEnded(entry.group)
  }

  private mutating func dropIfEnded(_ group: Identifier) {
    guard let flow = flows[group], let end = flow.end, flow.sent >= end else { return }
    flows[group] = nil
  }

  private mutating func markMore(_ group: Identifier) {
    guard let flow = flows[group] else { return }
    flows[group]?.mayHaveMore = true
    guard !flow.isDue, hasRoom(flow) else { return }
    flows[group]?.isDue = true
    due.append(group)
  }
}
