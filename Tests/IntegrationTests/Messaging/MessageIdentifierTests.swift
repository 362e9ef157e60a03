internal import MartletAPI
internal import MartletServer
internal import RPC
internal import ServiceTesting
internal import Testing

/// A message's identifier counts for its sender, whatever call and recipient it is used with.
@Suite("Identifiers of messages", .timeLimit(.minutes(10)))
struct MessageIdentifierTests {
  /// What an identifier may be used for.
  private enum Use: CaseIterable {
    case toBob, toCarol, sync, note

    /// What a later use with another purpose is told.
    var name: String {
      switch self {
      case .toBob, .toCarol: "a message to another account"
      case .sync: "a message to the caller's own devices"
      case .note: "a note to self"
      }
    }
  }

  private let alice: TestDevice
  private let laptop: TestDevice
  private let bob: TestDevice
  private let carol: TestDevice

  init() async throws {
    let channel = try await TestNode.shared.channel
    alice = try await TestDevice.register(channel)
    laptop = try await alice.link()
    bob = try await TestDevice.register(channel)
    carol = try await TestDevice.register(channel)
  }

  private func send(_ use: Use, as id: Identifier) async throws -> Accepted? {
    switch use {
    case .toBob, .toCarol:
      let recipient = use == .toBob ? bob : carol
      guard case .accepted(let accepted)? = try await alice.send("text", to: [recipient], id: id)
      else { return nil }
      return accepted
    case .sync, .note:
      let request = SendSyncRequest(
        messageID: id.bytes, envelopes: [alice.envelope(laptop, Array("text".utf8))],
        noteToSelf: use == .note)
      let reply = try await alice.messaging.sendSync(request, options: alice.access)
      guard case .accepted(let accepted)? = reply.outcome else { return nil }
      return accepted
    }
  }

  private func waiting() async throws -> [Int] {
    var counts: [Int] = []
    for device in [bob, carol, laptop] { counts.append(try await device.fetch().count) }
    return counts
  }

  @Test("A true repeat is answered as one; another recipient or kind is refused, and named")
  func conflicts() async throws {
    for first in Use.allCases {
      let id = Identifier.random()
      #expect(try await send(first, as: id)?.duplicate == false)
      let before = try await waiting()
      for second in Use.allCases where second != first {
        let status = await refusal { try await send(second, as: id) }
        #expect(status.code == .invalidArgument && status.reason == "CONSTRAINT_VIOLATED")
        #expect(
          status.message == "message_id: names \(first.name), expected a new identifier",
          "\(first), then \(second)")
      }
      #expect(try await send(first, as: id)?.duplicate == true)
      #expect(try await waiting() == before)
    }
  }

  @Test("Of different messages under one identifier at once, one is stored and the rest refused")
  func race() async throws {
    for _ in 0..<20 {
      let id = Identifier.random()
      let outcomes = await withTaskGroup(of: Status?.self) { group in
        for use in Use.allCases {
          group.addTask {
            let status = await refusal { try await send(use, as: id) }
            return status.code == .ok ? nil : status
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 == nil } == 1)
      for case let status? in outcomes { #expect(status.reason == "CONSTRAINT_VIOLATED") }
    }
    #expect(try await waiting().reduce(0, +) == 20)
  }

  @Test("Two senders may use the same identifier")
  func senders() async throws {
    let id = Identifier.random()
    #expect(try await send(.toBob, as: id)?.duplicate == false)
    guard case .accepted(let accepted)? = try await carol.send("text", to: [bob], id: id) else {
      Issue.record("not accepted")
      return
    }
    #expect(!accepted.duplicate)
    #expect(try await bob.fetch().count == 2)
  }
}
