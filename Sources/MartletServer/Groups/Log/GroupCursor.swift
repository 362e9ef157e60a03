/// How far a device has read a group's log.
struct GroupCursor: Sendable {
  let group: Identifier
  let acknowledged: Int64
  /// The last entry that the device gets; nil while it is a member.
  let end: Int64?
  /// The last entry of the log.
  let last: Int64
}
