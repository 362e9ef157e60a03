internal import Cryptography
internal import MLSCore
internal import Postgres

/// Members who must go: what the server proposes in each epoch until a member commits it.
struct GroupRemovals: StatementOwner, Sendable {
  private static let select = Statement(
    "SELECT account_id, device_id, proposed_epoch FROM group_removals WHERE group_id = $1")
  private static let insert = Statement(
    """
    INSERT INTO group_removals (group_id, account_id, device_id) VALUES ($1, $2, $3)
    ON CONFLICT DO NOTHING
    """)
  private static let insertDevice = Statement(
    """
    INSERT INTO group_removals (group_id, account_id, device_id)
    SELECT group_id, account_id, device_id FROM group_members
    WHERE account_id = $1 AND device_id = $2 ORDER BY group_id
    ON CONFLICT DO NOTHING
    """)
  private static let insertAccount = Statement(
    """
    INSERT INTO group_removals (group_id, account_id, device_id)
    SELECT DISTINCT group_id, account_id, 0 FROM group_members
    WHERE account_id = $1 ORDER BY group_id
    ON CONFLICT DO NOTHING
    """)
  private static let setProposed = Statement(
    """
    UPDATE group_removals SET proposed_epoch = $2
    WHERE group_id = $1 AND proposed_epoch IS DISTINCT FROM $2
    """)
  private static let deleteDone = Statement(
    """
    DELETE FROM group_removals r WHERE r.group_id = $1 AND NOT EXISTS
      (SELECT FROM group_members m WHERE m.group_id = $1 AND m.account_id = r.account_id
        AND (r.device_id = 0 OR r.device_id = m.device_id))
    """)
  // A device whose leaf a commit has removed is done with, also where the same commit brings in
  // another one that has got its number.
  private static let deleteOfDevices = Statement(
    """
    DELETE FROM group_removals r
    USING unnest($2::bytea[], $3::smallint[]) AS i (account_id, device_id)
    WHERE r.group_id = $1 AND r.account_id = i.account_id AND r.device_id = i.device_id
    """)
  // A commit proposes what waits in its own transaction: only new ones can be unproposed.
  private static let waiting = Statement(
    """
    SELECT DISTINCT group_id FROM group_removals
    WHERE proposed_epoch IS NULL AND group_id > $1 ORDER BY group_id LIMIT 100
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    select, insert, insertDevice, insertAccount, setProposed, deleteDone, deleteOfDevices, waiting,
  ]

  private let removals: [(account: Identifier, device: DeviceNumber, proposedEpoch: Int64?)]

  /// The removals that wait in a group.
  init(in group: Identifier, _ session: some Session) async throws {
    removals = try await session.rows(Self.select, group).map { row in
      let (account, device, epoch) = try row.decode(
        Identifier.self, DeviceNumber.self, Int64?.self)
      return (account, device, epoch)
    }
  }

  var isEmpty: Bool { removals.isEmpty }

  /// Whether an account is about to leave.
  func includesAll(of account: Identifier) -> Bool {
    removals.contains { $0.account == account && $0.device == .every }
  }

  /// The leaves to remove, from the left.
  func leaves(in roster: GroupRoster) -> [LeafIndex] {
    leaves(of: removals, in: roster)
  }

  /// Those of them that have not been proposed in an epoch.
  func unproposedLeaves(in roster: GroupRoster, epoch: Int64) -> [LeafIndex] {
    leaves(of: removals.filter { $0.proposedEpoch != epoch }, in: roster)
  }

  private func leaves(
    of removals: [(account: Identifier, device: DeviceNumber, proposedEpoch: Int64?)],
    in roster: GroupRoster
  ) -> [LeafIndex] {
    var found: Set<LeafIndex> = []
    for removal in removals {
      if removal.device == .every {
        found.formUnion(roster.leaves(of: removal.account))
      } else if let leaf = roster.leaves[
        Address(account: removal.account, device: removal.device)]
      {
        found.insert(leaf)
      }
    }
    return found.sorted()
  }

  /// Proposes that leaves be removed in the group's current epoch: afterwards its state remembers
  /// the proposals, and its log has them.
  static func propose(
    _ leaves: [LeafIndex], to state: inout GroupState, _ locked: inout LockedGroup,
    signedWith key: SigningKey, in transaction: Transaction
  ) throws(MLSError) {
    for leaf in leaves {
      let message = try MLSMessage.proposal(
        .remove(leaf), fromExternalSender: 0, for: state.group.context, signedWith: key)
      guard case .publicMessage(let proposal) = message else { continue }
      _ = try state.group.process(proposal)
      locked.append(
        .proposal, epoch: locked.epoch, sender: nil, payload: message.encoded, in: transaction)
    }
    guard !leaves.isEmpty else { return }
    transaction.enqueue(setProposed, locked.id, locked.epoch)
  }

  /// Has an account leave a group.
  static func insert(
    _ account: Identifier, from group: Identifier, in transaction: Transaction
  ) async throws {
    try await transaction.execute(insert, group, account, DeviceNumber.every)
  }

  /// Has a device removed from every group.
  static func insert(_ address: Address, in transaction: Transaction) async throws {
    try await transaction.execute(insertDevice, address.account, address.device)
  }

  /// Has an account removed from every group.
  static func insert(allOf account: Identifier, in transaction: Transaction) async throws {
    try await transaction.execute(insertAccount, account)
  }

  /// Forgets, with the next statement, those whose leaves are gone from a group.
  static func deleteDone(in group: Identifier, _ transaction: Transaction) {
    transaction.enqueue(deleteDone, group)
  }

  /// Forgets, with the next statement, those of devices whose leaves a commit has removed.
  static func delete(
    of addresses: [Address], in group: Identifier, _ transaction: Transaction
  ) {
    transaction.enqueue(
      deleteOfDevices, group, addresses.map(\.account), addresses.map(\.device))
  }

  /// Groups in which a removal waits that was never proposed, a hundred after one by identifier.
  static func waiting(after group: [UInt8], in session: some Session) async throws -> [[UInt8]] {
    try await session.rows(waiting, group).map { try $0.only([UInt8].self) }
  }
}
