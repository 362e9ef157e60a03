internal import Foundation
internal import Logging

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
    var fields = [
      "time": Date.now.ISO8601Format(.iso8601(timeZone: .gmt, includingFractionalSeconds: true)),
      "level": event.level.rawValue,
      "message": "\(event.message)",
    ]
    for (key, value) in metadata { fields[key] = "\(value)" }
    for (key, value) in event.metadata ?? [:] { fields[key] = "\(value)" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var line = try? encoder.encode(fields) else { return }
    line.append(UInt8(ascii: "\n"))
    // The server goes on where its log cannot be written, such as on a full disk.
    try? FileHandle.standardError.write(contentsOf: line)
  }
}
