internal import Foundation
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Synchronization
internal import Testing

@testable internal import MartletClient

/// Every call of the client library, answered in every wrong way: it may fail, and it goes on once
/// the server behaves, with every message shown once.
@Suite("A server that answers wrongly", .timeLimit(.minutes(10)))
struct HostileServerTests {
  /// What a server may make of a reply.
  enum Answer: CaseIterable, Sendable {
    case empty, none, repeated, garbage, cutShort, huge, unavailable, internalError, refused

    func apply(to method: String, _ cheat: CheatingTransport) {
      switch self {
      case .empty: cheat.replaceBytes(method) { _ in [[]] }
      case .none: cheat.replaceBytes(method) { _ in [] }
      case .repeated: cheat.replaceBytes(method) { [$0, $0] }
      case .garbage:
        cheat.replaceBytes(method) { $0.map { _ in UInt8.random(in: 0...255) }.asReply }
      case .cutShort: cheat.replaceBytes(method) { [Array($0.dropLast(max(1, $0.count / 3)))] }
      case .huge: cheat.replaceBytes(method) { [$0 + Self.unknownField(byteCount: 1 << 20)] }
      case .unavailable: cheat.fail(method, with: Status(.unavailable, "away"))
      case .internalError: cheat.fail(method, with: Status(.internal, "trouble"))
      case .refused: cheat.fail(method, with: Status(.invalidArgument, "no"))
      }
    }

    /// A field that no schema has.
    private static func unknownField(byteCount: Int) -> [UInt8] {
      [0xfa, 0xff, 0x7f, 0x80, 0x80, 0x40] + [UInt8](repeating: 0, count: byteCount)
    }
  }

  /// Each method that a device calls while it sends and receives.
  static let methods = [
    "ConfirmGeneration", "GetIdentity", "GetIdentityKeys", "CheckKeys", "GetPreKeyCounts",
    "UploadPreKeys", "UploadKeyPackages", "ReplaceKeys", "GetPreKeyBundle", "ClaimKeyPackages",
    "Send", "SendSync", "FetchMessages", "Acknowledge", "MarkRead", "FetchWelcomes", "AckWelcome",
    "ListMyGroups", "GetGroupInfo", "GetRatchetTree", "ExternalCommit", "CommitBundle",
    "SendGroupMessage", "GetGroupsConfiguration", "CreateGroup", "Challenge", "Authenticate",
  ]

  /// A clock that a test sets forward, past every wait between two tries.
  private final class Hand: Sendable {
    private let time = Mutex(Duration.seconds(Int64(Date.now.timeIntervalSince1970)))
    var clock: WallClock { WallClock { self.time.withLock(\.self) } }
    func move() { time.withLock { $0 += .seconds(601) } }
  }

  @Test("is neither believed nor fatal, and no message is lost or shown twice", arguments: methods)
  func answers(method: String) async throws {
    let node = try await TestNode.shared
    let cheat = CheatingTransport()
    let hand = Hand()
    let alice = Person(
      try await cheat.between {
        try await Messenger.registerInMemory(at: node.location, clock: hand.clock)
      })
    let bob = try await Person.register(on: node)
    var toBob: [String] = []
    var toAlice: [String] = []
    for answer in Answer.allCases {
      // Somebody whom Alice does not know yet, so that keys and groups are asked for each time.
      let carol = try await Person.register(on: node)
      answer.apply(to: method, cheat)
      let text = "\(method) \(answer)"
      toBob.append(text)
      toAlice.append(text)
      try await bob.messenger.send(.text(Text(text: text)), to: .direct(alice.account))
      _ = try? await alice.messenger.send(.text(Text(text: text)), to: .direct(bob.account))
      _ = try? await alice.messenger.send(.text(Text(text: text)), to: .direct(carol.account))
      try? await alice.receive()
      _ = try? await alice.messenger.markRead(.direct(bob.account))
      if let group = try? await alice.messenger.createGroup(GroupDetails(name: "g")) {
        try? await alice.messenger.invite([carol.account], to: group)
        _ = try? await alice.messenger.send(.text(Text(text: text)), to: .group(group))
      }
      cheat.behave(method)
      hand.move()
      try await alice.receive()
      try await bob.receive()
      try await alice.receive()
    }
    #expect(alice.texts == toAlice)
    #expect(Set(bob.texts).count == bob.texts.count)
    // What is told to have failed may have arrived, since the server lies; all else has.
    let failed = try await alice.messenger.history(of: .direct(bob.account)).filter {
      $0.state == .failed
    }.compactMap(\.text)
    #expect(Set(bob.texts).isSubset(of: toBob))
    #expect(Set(toBob).subtracting(failed).isSubset(of: bob.texts))
    #expect(failed.count <= 2)
  }
}

extension [UInt8] {
  fileprivate var asReply: [[UInt8]] { [self] }
}

extension StoredMessage {
  fileprivate var text: String? {
    guard case .text(let text) = content?.body else { return nil }
    return text.text
  }
}
