internal import Postgres

/// What devices' queues hold of calls.
enum CallFrames: StatementOwner {
  private static let columns = """
    recipient_id, device_id, kind, message_id, sender_id, sender_device, payload, urgent,
    ephemeral, server_time
    """
  private static let ring = Statement(
    """
    INSERT INTO envelopes (\(columns), expires_at)
    SELECT $1::bytea, o.device_id, 9, $2, $3, $4, o.payload, true, false, $5, $6
    FROM unnest($7::smallint[], $8::bytea[]) AS o (device_id, payload)
    JOIN devices d ON d.account_id = $1 AND d.id = o.device_id
    RETURNING recipient_id, device_id
    """)
  // The call itself goes where it still waits: whoever comes now is told what has become of it.
  private static let tell = Statement(
    """
    WITH gone AS (
      DELETE FROM envelopes WHERE recipient_id = $3 AND message_id = $5 AND kind = 9)
    INSERT INTO envelopes (\(columns))
    SELECT d.account_id, d.id, 10, $6,
      CASE WHEN d.account_id = $1 THEN $3::bytea ELSE $1::bytea END, 0,
      CASE WHEN d.account_id = $1 AND d.id = $2 THEN $7::bytea ELSE $8::bytea END, true, false,
      clock_timestamp()
    FROM devices d
    WHERE d.account_id = ANY ($9) AND NOT (d.account_id = $10 AND d.id = $11)
      AND (NOT $12 OR d.account_id = $1 AND d.id = $2 OR d.account_id = $3 AND d.id = $4)
    RETURNING recipient_id, device_id
    """)
  private static let deleteOf = Statement(
    """
    DELETE FROM envelopes e USING (
      SELECT CASE WHEN caller_id = $1 THEN callee_id ELSE caller_id END AS peer_id
      FROM calls WHERE caller_id = $1 OR callee_id = $1 GROUP BY 1) p
    WHERE e.recipient_id = p.peer_id AND e.sender_id = $1 AND e.kind IN (9, 10)
    """)

  /// Every statement, for the test that explains each.
  static let statements = [ring, tell, deleteOf]

  /// Has a call ring at devices of the callee.
  ///
  /// - Returns: the devices whose streams are to be woken.
  static func ring(
    _ call: Call, with offers: [(device: DeviceNumber, ciphertext: [UInt8])],
    in transaction: Transaction
  ) async throws -> [Address] {
    try await transaction.rows(
      ring, call.callee, call.id, call.caller.account, call.caller.device, call.startedAt,
      call.ringUntil, offers.map(\.device), offers.map { call.incoming($0.ciphertext) }
    ).map { try Address($0) }
  }

  /// Tells devices what has become of a call: once it rings no more, all of both accounts; once it
  /// is over, those of the call.
  ///
  /// - Parameters:
  ///   - call: as it is now.
  ///   - answer: what the calling device is told beside it.
  ///   - actor: the device that did it, which knows; nil if none did.
  ///   - transaction: the one that changes the call.
  /// - Returns: the devices whose streams are to be woken.
  /// - Throws: `PostgresError`.
  static func tell(
    _ call: Call, answer: [UInt8] = [], except actor: Address?, in transaction: Transaction
  ) async throws -> [Address] {
    let accounts = call.isSilent ? [call.caller.account] : [call.caller.account, call.callee]
    return try await transaction.rows(
      tell, call.caller.account, call.caller.device, call.callee, call.calleeDevice, call.id,
      call.changeID, call.change(answer), call.change(), accounts, actor?.account ?? call.id,
      actor?.device ?? .every, call.status == .ended
    ).map { try Address($0) }
  }

  /// Removes what an account's calls have left in the queues of others.
  static func delete(of account: Identifier, in transaction: Transaction) async throws {
    try await transaction.execute(deleteOf, account)
  }
}
