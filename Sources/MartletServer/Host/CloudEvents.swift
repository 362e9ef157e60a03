internal import Foundation
internal import MartletAPI
internal import Postgres
internal import Protobuf

/// Events as CloudEvents 1.0 has them, a batch in JSON.
///
/// Source: CloudEvents, JSON Event Format §4.
struct CloudEvents: Sendable {
  static let contentType = "application/cloudevents-batch+json"

  /// The batch's bytes.
  let body: [UInt8]

  /// A tenant's events.
  init(_ entries: [EventLog.Entry], of issuer: String) throws {
    let events = try entries.map { try Self.json($0, issuer) }
    body = Array("[\(events.joined(separator: ","))]".utf8)
  }

  private static func json(_ entry: EventLog.Entry, _ issuer: String) throws -> String {
    var data = entry.message
    let kind = "martlet.\(data.kind.text)"
    // What the envelope says is not said again.
    let (id, time, user) = (data.cursor.hexadecimal, data.occurredAt, data.externalID)
    data.cursor = []
    data.kind = .unspecified
    data.occurredAt = nil
    data.externalID = ""
    var members = [
      ("specversion", quoted("1.0")), ("id", quoted(id)), ("source", quoted(issuer)),
      ("type", quoted(kind)), ("time", try time?.jsonString() ?? "null"),
      ("datacontenttype", quoted("application/json")), ("data", try data.jsonString()),
    ]
    if !user.isEmpty { members.append(("subject", quoted(user))) }
    return "{\(members.map { "\"\($0)\":\($1)" }.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    guard let data = try? JSONEncoder().encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}

extension EventKind {
  /// The kind as CloudEvents name it: `account.registered`.
  package var text: String {
    let words = "\(self)".reduce(into: "") { text, letter in
      text += letter.isUppercase ? "_\(letter.lowercased())" : String(letter)
    }
    guard let first = words.firstIndex(of: "_") else { return words }
    return words[..<first] + "." + words[words.index(after: first)...]
  }
}

extension EventLog.Entry {
  /// The event as the contract has it.
  var message: AccountEvent {
    AccountEvent(
      cursor: cursor.bytes, kind: EventKind(rawValue: Int32(kind)),
      occurredAt: occurredAt.message, accountID: account?.bytes ?? [],
      externalID: externalID ?? "", deviceID: device.map { UInt32($0) } ?? 0,
      subjectID: subject?.bytes ?? [])
  }
}
