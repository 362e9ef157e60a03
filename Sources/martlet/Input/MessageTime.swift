internal import Foundation
internal import PlainText
internal import Protobuf

/// Times as someone types them.
enum MessageTime {
  /// A time in ISO 8601.
  ///
  /// - Throws: `UsageError`.
  static func parse(_ text: String) throws -> ProtoTimestamp {
    guard let date = try? Date(text, strategy: .iso8601) else {
      throw UsageError(
        "\"\(foreign: text)\" is not a valid time, expected ISO 8601, such as 2027-01-31T18:00:00Z")
    }
    return ProtoTimestamp(seconds: Int64(date.timeIntervalSince1970))
  }
}
