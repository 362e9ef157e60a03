internal import Foundation
internal import Logging
internal import Synchronization

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
    var fields: [(name: String, value: Field)] = [
      ("time", .text(LogTime.now())), ("level", .text(event.level.rawValue)),
      ("message", .text("\(event.message)")),
    ]
    let given = metadata.merging(event.metadata ?? [:]) { $1 }
    for (name, value) in given where !fields.contains(where: { $0.name == name }) {
      fields.append((name, Field(value)))
    }
    fields.sort { $0.name < $1.name }
    let members = fields.map { "\(Field.quoted($0.name)):\($0.value.json)" }
    let line = "{\(members.joined(separator: ","))}\n"
    Output.log(Data(line.utf8))
  }
}

/// The time as lines of the log have it: most lines of a second share its text.
private enum LogTime {
  private static let known = Mutex<(second: Int64, text: String)>((0, ""))

  static func now() -> String {
    let milliseconds = Int64(Date.now.timeIntervalSince1970 * 1000)
    let (second, rest) = (milliseconds / 1000, Int(milliseconds % 1000))
    let text = known.withLock { known in
      if known.second != second {
        let date = Date(timeIntervalSince1970: TimeInterval(second))
        known = (second, String(date.ISO8601Format().prefix(19)))
      }
      return known.text
    }
    let digits = String(rest)
    return "\(text).\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)Z"
  }
}

/// A value in a line of the log: numbers and truth values as such, all else as text.
private enum Field {
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

  /// As JSON has it.
  var json: String {
    switch self {
    case .number(let value): "\(value)"
    case .truth(let value): "\(value)"
    case .text(let value): Self.quoted(value)
    }
  }

  /// A string of JSON.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x20...0x7e).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(text)\"" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let data = try? encoder.encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}
