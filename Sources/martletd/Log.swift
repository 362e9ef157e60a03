internal import Foundation
internal import Logging
internal import PlainText

/// The server's log: one line of JSON for each event, on standard error.
struct Log: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  /// A logger from a level on.
  static func make(level: Logger.Level) -> Logger {
    Logger(label: "martletd") { _ in Log(logLevel: level) }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let time = Date.now.ISO8601Format(.iso8601(timeZone: .gmt, includingFractionalSeconds: true))
    var fields: [String: Field] = [
      // Foundation leaves the zone out.
      "time": .text(time.hasSuffix("Z") ? time : time + "Z"),
      "level": .text(event.level.rawValue),
      "message": .text("\(event.message)"),
    ]
    for (key, value) in metadata { fields[key] = Field(value) }
    for (key, value) in event.metadata ?? [:] { fields[key] = Field(value) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var line = try? encoder.encode(fields) else { return }
    line.append(UInt8(ascii: "\n"))
    Output.log(line)
  }
}

/// A value in a line of the log: numbers and truth values as such, all else as text.
private enum Field: Encodable {
  case number(Int64)
  case truth(Bool)
  case text(String)

  init(_ value: Logger.Metadata.Value) {
    guard case .stringConvertible(let value) = value else {
      self = .text("\(value)")
      return
    }
    switch value {
    case let value as Bool: self = .truth(value)
    case let value as any BinaryInteger: self = .number(Int64(clamping: value))
    default: self = .text("\(value)")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let value): try container.encode(value)
    case .truth(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    }
  }
}
