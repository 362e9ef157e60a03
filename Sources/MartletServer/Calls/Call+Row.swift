internal import Postgres

extension Call {
  /// The columns that a call is read with, in the order of `init(_:from:)`.
  static let columns = """
    id, caller_id, caller_device, callee_id, callee_device, status, end_reason, is_silent,
    array_to_string(busy_devices, ','), started_at, ring_until, answered_at, over_at,
    caller_seen_at, callee_seen_at, clock_timestamp()
    """

  /// A call from a row of `columns`.
  ///
  /// - Throws: `PostgresError.unexpectedColumn`.
  init(_ row: Row) throws {
    let (
      id, caller, device, callee, calleeDevice, status, end, isSilent, busy, startedAt, ringUntil,
      answeredAt, overAt, callerSeenAt, calleeSeenAt, now
    ) = try row.decode(
      Identifier.self, Identifier.self, DeviceNumber.self, Identifier.self, DeviceNumber?.self,
      Int16.self, Int16.self, Bool.self, String.self, Timestamp.self, Timestamp.self,
      Timestamp?.self, Timestamp?.self, Timestamp.self, Timestamp.self, Timestamp.self)
    guard let status = Status(rawValue: status), let end = End(rawValue: end) else {
      throw PostgresError.unexpectedColumn("call of status \(status), end \(end)")
    }
    self.init(
      id: id, caller: Address(account: caller, device: device), callee: callee,
      calleeDevice: calleeDevice, status: status, end: end, isSilent: isSilent,
      busyDevices: Set(busy.split(separator: ",").compactMap { Int($0).flatMap { .init(of: $0) } }),
      startedAt: startedAt, ringUntil: ringUntil, answeredAt: answeredAt, overAt: overAt,
      callerSeenAt: callerSeenAt, calleeSeenAt: calleeSeenAt, now: now)
  }
}
