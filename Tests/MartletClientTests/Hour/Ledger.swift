internal import MLSCore
internal import Postgres
internal import ServiceTesting

@testable internal import MartletClient

/// What the log of a group says, followed from outside: who was a member of which epoch, and who
/// has to have read what.
struct Ledger {
  /// A message that the server accepted.
  struct Accepted {
    let id: String
    let sequence: Int64
    let epoch: UInt64
    let sender: [UInt8]
    /// The devices that were members when it came in, and are to have the keys of its epoch, with
    /// the epoch in which they have joined.
    var readers: [[UInt8]: UInt64] = [:]
  }

  private(set) var messages: [Accepted] = []
  /// Devices by epoch.
  private(set) var members: [UInt64: Set<[UInt8]>] = [:]
  /// Where each device was added, or came in from outside, in order.
  private(set) var joins: [[UInt8]: [Int64]] = [:]
  private(set) var commitCount = 0
  private(set) var externalCommitCount = 0

  private var group: PublicGroup
  /// The epoch since which each present device has keys.
  private(set) var since: [[UInt8]: UInt64] = [:]

  /// A group that was just made.
  init(_ id: GroupID, in database: Database) async throws {
    let row = try await database.row(
      Statement(
        "SELECT group_info, tree FROM mls_group_states WHERE group_id = $1 AND epoch = 0"),
      id.bytes)
    guard let row else { throw ClientError.noGroup(id) }
    let (info, tree) = try row.decode([UInt8].self, [UInt8].self)
    guard case .groupInfo(let groupInfo) = try MLSMessage(decoding: info) else {
      throw ClientError.noGroup(id)
    }
    group = try PublicGroup(groupInfo: groupInfo, tree: tree, validator: MemberCredentials())
    note([])
  }

  /// The last epoch.
  var epoch: UInt64 { group.context.epoch }
  /// The devices of the last epoch.
  var present: Set<[UInt8]> { members[epoch] ?? [] }

  /// Follows the log from its beginning.
  mutating func follow(_ id: GroupID, in database: Database) async throws {
    let rows = try await database.rows(
      Statement(
        """
        SELECT sequence, kind, epoch, sender_id, sender_device, message_id, payload
        FROM group_messages WHERE group_id = $1 AND NOT is_undone ORDER BY sequence
        """), id.bytes)
    for (index, row) in rows.enumerated() {
      let (sequence, kind, epoch, account, device, message, payload) = try row.decode(
        Int64.self, Int16.self, Int64.self, [UInt8]?.self, Int16?.self, [UInt8]?.self,
        [UInt8].self)
      guard sequence == Int64(index + 1) else {
        throw ClientError.badServer("gap in the log before \(sequence)")
      }
      if kind == 3 {
        var accepted = Accepted(
          id: MessageID(message ?? [])?.description ?? "", sequence: sequence,
          epoch: UInt64(epoch), sender: (account ?? []) + [UInt8(device ?? 0)])
        accepted.readers = readers(of: accepted)
        messages.append(accepted)
      } else if kind == 1 || kind == 2 {
        try take(payload, at: sequence)
      }
    }
  }

  /// Leaves out what members' programs say to each other: all that is not among some messages.
  mutating func leaveOut(allBut said: Set<String>) { messages.removeAll { !said.contains($0.id) } }

  /// Whether a device was a member of a message's epoch: one that has joined again since, perhaps
  /// before the message came in, has no keys of it and may have asked for it.
  func mayHaveAsked(_ device: [UInt8], for message: Accepted) -> Bool {
    members[message.epoch]?.contains(device) == true
  }

  private func readers(of message: Accepted) -> [[UInt8]: UInt64] {
    since.filter { $0.value <= message.epoch && $0.key != message.sender }
  }

  private mutating func take(_ payload: [UInt8], at sequence: Int64) throws {
    guard case .publicMessage(let message) = try MLSMessage(decoding: payload) else {
      throw ClientError.badServer("entry \(sequence) is no handshake in the clear")
    }
    guard case .commit(let staged) = try group.process(message) else { return }
    try group.apply(staged)
    commitCount += 1
    var joined = staged.summary.added.map { MemberCredentials().clientIdentity(of: $0.credential) }
    if message.sender == .newMemberCommit {
      externalCommitCount += 1
      joined.append(MemberCredentials().clientIdentity(of: staged.summary.committer.credential))
    }
    for device in joined { joins[device, default: []].append(sequence) }
    note(joined)
  }

  /// Notes the members of the epoch that has begun.
  private mutating func note(_ joined: [[UInt8]]) {
    let present = Set(
      group.members.map { MemberCredentials().clientIdentity(of: $0.credential) })
    members[epoch] = present
    since = since.filter { present.contains($0.key) }
    for device in present where since[device] == nil || joined.contains(device) {
      since[device] = epoch
    }
  }
}
