internal import Foundation
internal import Logging
internal import Synchronization

/// The server's log: one line of JSON for each event, on standard error.
struct Log: LogHandler {
  /// What every line has; metadata of these names is left out.
  private static let ownNames = ["level", "message", "time"]

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
      ("level", .text(event.level.rawValue)), ("message", .text(event.message.description)),
      ("time", .text(LogTime.now())),
    ]
    let given = event.metadata ?? [:]
    for (name, value) in given where !Self.ownNames.contains(name) {
      fields.append((name, Field(value)))
    }
    for (name, value) in metadata where given[name] == nil && !Self.ownNames.contains(name) {
      fields.append((name, Field(value)))
    }
    fields.sort { $0.name < $1.name }
    var line = "{"
    line.reserveCapacity(256)
    for (index, field) in fields.enumerated() {
      if index > 0 { line += "," }
      Field.text(field.name).append(to: &line)
      line += ":"
      field.value.append(to: &line)
    }
    line += "}\n"
    Output.log(line)
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
    if case .string(let text) = value {
      self = .text(text)
      return
    }
    guard case .stringConvertible(let value) = value else {
      self = .text(value.description)
      return
    }
    switch value {
    case let value as Bool: self = .truth(value)
    case let value as any BinaryInteger: self = .number(Int64(clamping: value))
    default: self = .text("\(value)")
    }
  }

  /// Adds it to a text, as JSON has it.
  func append(to line: inout String) {
    switch self {
    case .number(let value): line += String(value)
    case .truth(let value): line += value ? "true" : "false"
    case .text(let value): Self.quote(value, in: &line)
    }
  }

  private static func quote(_ text: String, in line: inout String) {
    let isPlain = text.utf8.allSatisfy {
      (0x20...0x7e).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain {
      line += "\""
      line += text
      line += "\""
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let data = try? encoder.encode(text)
    line += data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
