internal import Foundation
internal import PlainText
internal import Protobuf
internal import RPC
internal import Testing

@testable internal import MartletClient
@testable internal import martlet

/// Text that would do harm on a terminal: it steers it, forges a line, turns the direction.
private let hostile =
  "Mark\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}2J\u{7f}\r\n2026-11-29 21:30:00 Carol: pay\u{b}\u{c}\u{85}"
  + "\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}"
  + "\u{200e}\u{200f}\u{61c}a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}"
  + "\u{e000}\u{378}\u{fffe}\u{e0041}\u{200b}\u{ad}\u{3164}\u{0}"

/// What must never reach an output as it is.
private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F,
    0x61C, 0xE000, 0x378, 0xFFFE, 0xE0041, 0x200B, 0xAD, 0x3164:
    true
  default: false
  }
}

private func expectHarmless(
  _ line: Line, _ what: String = "", isJSON: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let harmful = line.text.unicodeScalars.filter(isHarmful).map { String($0.value, radix: 16) }
  #expect(harmful.isEmpty, "\(what): \(line.text)", sourceLocation: sourceLocation)
  guard !isJSON else { return }
  #expect(
    !line.text.contains("\u{301}\u{301}\u{301}\u{301}\u{301}"), sourceLocation: sourceLocation)
}

@Suite("Text of others in what is printed")
struct HostileTextTests {
  private let account = AccountID.random()
  private let group = GroupID.random()

  /// Names that are as hostile as the rest.
  private var names: Names {
    Names(own: .random(), people: [account: hostile], groups: [group: hostile])
  }

  /// Events with the hostile text in every string of every field of every kind.
  private func events() throws -> [ReceivedEvent] {
    let encoded = EveryField(text: hostile).variants(of: ReceivedEvent.self)
    return try encoded.map { try ReceivedEvent(decoding: $0) }
  }

  @Test("Every event with hostile text in every string of every field prints harmless lines")
  func everyEvent() throws {
    let text = EventText(names: names)
    var lines = 0
    for event in try events() {
      for line in text.lines(event) {
        expectHarmless(line, "\(event)")
        lines += 1
      }
    }
    #expect(lines > 100)
  }

  @Test("The JSON of every such event is harmless, and says the same")
  func everyEventAsJSON() throws {
    for event in try events() {
      let line = try JSONLine.line(event)
      expectHarmless(line, isJSON: true)
      if !isWithoutText(event) { #expect(line.text.contains("Mark\\u001b")) }
      let value = try JSONSerialization.jsonObject(with: Data(line.text.utf8))
      let plain = try JSONSerialization.jsonObject(
        with: Data(PlainJSON.rewritten(try event.jsonString()).utf8))
      #expect(Self.strings(in: value) == Self.strings(in: plain))
    }
  }

  private func isWithoutText(_ event: ReceivedEvent) -> Bool {
    if case .restored = event.kind { true } else { false }
  }

  private static func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap { strings(in: $0) }
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { strings(in: $0.value) }
    default: []
    }
  }

  @Test("The walk reaches every kind of content and of event")
  func reach() throws {
    let events = try events()
    let kinds = Set(events.compactMap { $0.kind.map { Self.label($0) } })
    #expect(kinds.count == 13)
    let bodies = Set(
      events.compactMap { event -> String? in
        guard case .message(let message) = event.kind else { return nil }
        return message.content?.body.map { Self.label($0) }
      })
    #expect(bodies.count == (try Self.kindsOfContent()))
    let entries = events.flatMap { event -> [ReceivedEvent.GroupChange.Entry.Kind] in
      guard case .groupChange(let change) = event.kind else { return [] }
      return change.entries.map(\.kind)
    }
    #expect(Set(entries).count >= 10)
  }

  /// How many kinds of content the schema has.
  private static func kindsOfContent() throws -> Int {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let schema = try String(
      contentsOf: root.appending(path: "Protos/martlet/v1/content.proto"), encoding: .utf8)
    let body = try #require(schema.firstMatch(of: /oneof body \{\n((?:.|\n)*?)\n {2}\}/))
    return body.1.matches(of: /= \d+[; ]/).count
  }

  private static func label(_ value: Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? ""
  }

  @Test("Lists of devices, people, groups, members and conversations print harmless lines")
  func lists() {
    let device = LinkedDevice(
      number: 1, name: hostile, linkedAt: 0, lastSeenDay: 0, isThisDevice: true)
    var peer = Peer()
    peer.name = hostile
    let member = GroupView.Member(account: account, devices: [1], isAdministrator: true)
    let view = GroupView(
      id: group, details: GroupDetails(name: hostile, about: hostile), epoch: 1, members: [member],
      epochAuthenticator: [], protection: .postQuantum, sharedHistoryDays: 0)
    let summary = ConversationSummary(
      conversation: .direct(account), name: hostile, unreadCount: 1, lastMessage: nil)
    let lines =
      [
        ListingText.line(device), ListingText.line(Person(account, peer)), ListingText.line(view),
        ListingText.line(member, names), ListingText.line(summary),
      ] + ListingText.lines(view)
    for line in lines {
      expectHarmless(line)
    }
    #expect(lines.count { $0.text.contains("Mark") } == 7)
  }

  @Test("Errors that quote others print harmless lines")
  func errors() {
    for error: any Error in [
      Status(.unavailable, hostile), Status(.internal, hostile), ClientError.badServer(hostile),
      ClientError.notPermitted(hostile), UsageError("\(foreign: hostile)"),
      FileError(hostile, number: 2),
    ] {
      let explained = Failure.explain(error)
      expectHarmless(explained?.0 ?? "", "\(error)")
      #expect(explained?.0.text.contains("Mark") == true)
    }
  }
}
