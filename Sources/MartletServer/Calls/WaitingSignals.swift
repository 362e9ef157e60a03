internal import Postgres

/// Signalling that waits for a device to attach to its call.
enum WaitingSignals: StatementOwner {
  private static let insert = Statement(
    """
    INSERT INTO call_ice_candidates (call_id, is_from_caller, device_id, sequence, payload)
    SELECT $1::bytea, $2, $3::smallint, $4, $5 WHERE (
      SELECT count(*) < $6 AND coalesce(sum(octet_length(payload)), 0) + $7 <= $8
      FROM call_ice_candidates WHERE call_id = $1 AND is_from_caller = $2 AND device_id = $3)
    ON CONFLICT DO NOTHING
    """)
  private static let isThere = Statement(
    """
    SELECT true FROM call_ice_candidates
    WHERE call_id = $1 AND is_from_caller = $2 AND device_id = $3 AND sequence = $4
    """)
  private static let select = Statement(
    """
    SELECT device_id, sequence, payload FROM call_ice_candidates
    WHERE call_id = $1 AND is_from_caller = $2 AND ($3::smallint IS NULL OR device_id = $3)
      AND device_id * 16777216::bigint + sequence <> ALL ($4)
    ORDER BY device_id, sequence
    """)
  private static let delete = Statement(
    """
    DELETE FROM call_ice_candidates
    WHERE call_id = $1 AND is_from_caller = $2 AND device_id = $3 AND sequence <= $4
    """)

  static let expiries = [
    Expiry("call_ice_candidates", "created_at", after: Limits.waitingSignalLifetime)
  ]

  /// Every statement, for the test that explains each.
  static let statements = [insert, isThere, select, delete]

  /// What waits, and by which it is known again.
  struct Waiting: Sendable {
    let device: DeviceNumber
    let sequence: Int64
    let ciphertext: [UInt8]

    var key: Int64 { WaitingSignals.key(device, sequence) }
  }

  /// One number for a device and a sequence, which is less than 2^24.
  static func key(_ device: DeviceNumber, _ sequence: Int64) -> Int64 {
    Int64(device.rawValue) << 24 + sequence
  }

  /// Has a payload wait.
  ///
  /// - Throws: `Refusal.rateLimited` if too much waits.
  static func insert(
    _ ciphertext: [UInt8], as sequence: Int64, of call: Identifier, isFromCaller: Bool,
    _ device: DeviceNumber, in session: some Session
  ) async throws {
    let inserted = try await session.execute(
      insert, call, isFromCaller, device, sequence, ciphertext, Limits.waitingSignals,
      Int64(ciphertext.count), Limits.waitingSignalByteCount)
    guard inserted == 0 else { return }
    guard try await session.row(isThere, call, isFromCaller, device, sequence) != nil else {
      throw Refusal.rateLimited(
        "too much signalling waits for the other device", retryAfter: .seconds(2))
    }
  }

  /// What waits for a side of a call, but for what it was given already.
  static func waiting(
    for side: Call.Side, of call: Identifier, except known: [Int64], in session: some Session
  ) async throws -> [Waiting] {
    try await session.rows(select, call, !side.isCaller, side.device, known).map { row in
      let (device, sequence, payload) = try row.decode(
        DeviceNumber.self, Int64.self, [UInt8].self)
      return Waiting(device: device, sequence: sequence, ciphertext: payload)
    }
  }

  /// Removes what was handled.
  static func delete(
    upTo sequence: Int64, of call: Identifier, isFromCaller: Bool, _ device: DeviceNumber,
    in session: some Session
  ) async throws {
    try await session.execute(delete, call, isFromCaller, device, sequence)
  }
}
