internal import Foundation
internal import Postgres

extension Timestamp {
  /// It in UTC to the second, as ISO 8601 has it.
  var text: String {
    Date(timeIntervalSince1970: Double(microsecondsSince1970) / 1e6).ISO8601Format()
  }

  /// Its day in UTC, as ISO 8601 has it.
  var day: String { String(text.prefix(10)) }
}
