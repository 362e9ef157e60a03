internal import Protobuf

/// A time as S3 writes it.
struct S3Time: Sendable, Hashable {
  /// `2026-11-30T11:22:33`, which orders as times do.
  let extended: String

  /// - Parameter seconds: since 1970.
  init(_ seconds: Int64) { extended = CivilTime(secondsSinceEpoch: seconds).description }

  /// `20261130T112233Z`.
  var basic: String { extended.filter { $0 != "-" && $0 != ":" } + "Z" }

  /// `20261130`.
  var date: String { String(basic.prefix(8)) }
}
