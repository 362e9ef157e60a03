internal import MartletAPI
internal import Postgres

/// Devices as recovering an account finds them.
enum RecoveryStore: StatementOwner {
  private static let byKey = Statement(
    "SELECT id FROM devices WHERE account_id = $1 AND authentication_key = $2")
  private static let longestUnseen = Statement(
    "SELECT id FROM devices WHERE account_id = $1 ORDER BY last_seen, id LIMIT 1")
  private static let count = Statement("SELECT count(*) FROM devices WHERE account_id = $1")
  private static let lock = Statement(
    "SELECT identity_key FROM accounts WHERE id = $1 FOR UPDATE")

  private static let remove = Statement("DELETE FROM recoveries WHERE account_id = $1")
  private static let insert = Statement(
    """
    INSERT INTO recoveries (id, account_id, verification_key, contents) VALUES ($1, $2, $3, $4)
    """)
  private static let find = Statement(
    "SELECT verification_key, contents FROM recoveries WHERE id = $1")

  /// Every statement, for the test that explains each.
  static let statements = [byKey, longestUnseen, count, lock, remove, insert, find]

  /// Keeps what an account is recovered by, in place of what was kept.
  ///
  /// - Throws: `Refusal.constraintViolated` if another account has the identifier.
  static func keep(
    _ payload: PutRecoveryPayload, of account: Identifier, in transaction: Transaction
  ) async throws {
    try await transaction.execute(remove, account)
    guard !payload.contents.isEmpty else { return }
    do {
      try await transaction.execute(
        insert, payload.recoveryID, account, payload.verificationKey, payload.contents)
    } catch  where error.isViolation(of: "recoveries_pkey") {
      throw Refusal.constraintViolated(
        field: "signed.payload.recovery_id", "is another account's")
    }
  }

  /// What is kept under an identifier; nil if nothing is.
  static func recovery(
    _ id: [UInt8], in session: some Session
  ) async throws -> (verificationKey: [UInt8], contents: [UInt8])? {
    try await session.row(find, id)?.decode([UInt8].self, [UInt8].self)
  }

  /// An account's identity key; nil if there is none. Others that recover it wait.
  static func lock(
    _ account: Identifier, in transaction: Transaction
  ) async throws -> [UInt8]? {
    try await transaction.row(lock, account)?.only([UInt8].self)
  }

  /// The device of an account that has an authentication key; nil if none has.
  static func device(
    of account: Identifier, authenticationKey: [UInt8], in transaction: Transaction
  ) async throws -> DeviceNumber? {
    try await transaction.row(byKey, account, authenticationKey)?.only(DeviceNumber.self)
  }

  /// Removes the device that has not called for longest, if an account has as many as it may.
  ///
  /// - Returns: which; nil if there was room.
  static func makeRoom(
    in account: Identifier, _ transaction: Transaction
  ) async throws -> DeviceNumber? {
    let devices = try await transaction.row(count, account)?.only(Int64.self) ?? 0
    guard devices >= Int64(Limits.devices),
      let device = try await transaction.row(longestUnseen, account)?.only(DeviceNumber.self),
      try await DevicesStore.delete(
        Address(account: account, device: device), in: transaction)
    else { return nil }
    return device
  }
}
