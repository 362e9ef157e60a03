internal import Postgres

/// What passes between participants of groups' calls: commits, which are kept for a while, and
/// signalling, which is on its way.
enum GroupCallMail: StatementOwner {
  private static let insertCommit = Statement(
    """
    INSERT INTO group_call_commits (call_id, epoch, account_id, device_id, payload)
    VALUES ($1, $2, $3, $4, $5)
    """)
  private static let pruneCommits = Statement(
    "DELETE FROM group_call_commits WHERE call_id = $1 AND epoch < $2")
  private static let selectCommits = Statement(
    """
    SELECT epoch, account_id, device_id, payload FROM group_call_commits
    WHERE call_id = $1 AND epoch >= $2 ORDER BY epoch
    """)
  private static let insertPayload = Statement(
    """
    INSERT INTO group_call_payloads
      (call_id, account_id, device_id, sender_id, sender_device, payload)
    SELECT $1::bytea, $2::bytea, $3::smallint, $4::bytea, $5::smallint, $6
    FROM group_call_participants p
    WHERE p.call_id = $1 AND p.account_id = $2 AND p.device_id = $3 AND NOT p.is_gone
      AND (SELECT count(*) FROM group_call_payloads w
        WHERE w.call_id = $1 AND w.account_id = $2 AND w.device_id = $3) < $7
    """)
  private static let isThere = Statement(
    """
    SELECT true FROM group_call_participants
    WHERE call_id = $1 AND account_id = $2 AND device_id = $3 AND NOT is_gone
    """)
  private static let takePayloads = Statement(
    """
    WITH taken AS (
      DELETE FROM group_call_payloads WHERE call_id = $1 AND account_id = $2 AND device_id = $3
      RETURNING id, sender_id, sender_device, payload)
    SELECT sender_id, sender_device, payload FROM taken ORDER BY id
    """)

  static let expiries = [
    Expiry("group_call_payloads", "created_at", after: Limits.participantPayloadLifetime)
  ]

  /// Every statement, for the test that explains each.
  static let statements = [
    insertCommit, pruneCommits, selectCommits, insertPayload, isThere, takePayloads,
  ]

  /// A commit, with the epoch that it was made in.
  struct Commit: Sendable {
    let epoch: Int64
    let committer: Address
    let payload: [UInt8]
  }

  /// Writes, with the next statements, a commit of a call's MLS group.
  static func append(_ commit: Commit, to call: Identifier, in transaction: Transaction) {
    transaction.enqueue(
      insertCommit, call, commit.epoch, commit.committer.account, commit.committer.device,
      commit.payload)
    transaction.enqueue(pruneCommits, call, commit.epoch - Limits.callCommits)
  }

  /// The commits of a call from an epoch on.
  static func commits(
    of call: Identifier, from epoch: Int64, in session: some Session
  ) async throws -> [Commit] {
    try await session.rows(selectCommits, call, epoch).map { row in
      let (epoch, account, device, payload) = try row.decode(
        Int64.self, Identifier.self, DeviceNumber.self, [UInt8].self)
      return Commit(
        epoch: epoch, committer: Address(account: account, device: device), payload: payload)
    }
  }

  /// Has a payload wait for a participant; nothing if it takes no part.
  ///
  /// - Throws: `Refusal.rateLimited` if too much waits.
  static func insert(
    _ payload: [UInt8], from sender: Address, to device: Address, of call: Identifier,
    in session: some Session
  ) async throws {
    let inserted = try await session.execute(
      insertPayload, call, device.account, device.device, sender.account, sender.device, payload,
      Limits.participantPayloads)
    guard inserted == 0 else { return }
    let isThere = try await session.row(isThere, call, device.account, device.device)
    guard isThere == nil else {
      throw Refusal.rateLimited(
        "\(Limits.participantPayloads) payloads wait for that device", retryAfter: .seconds(2))
    }
  }

  /// What waits for a participant: it waits no more.
  static func take(
    for device: Address, of call: Identifier, in session: some Session
  ) async throws -> [(sender: Address, payload: [UInt8])] {
    try await session.rows(takePayloads, call, device.account, device.device).map { row in
      let (account, number, payload) = try row.decode(
        Identifier.self, DeviceNumber.self, [UInt8].self)
      return (Address(account: account, device: number), payload)
    }
  }
}
