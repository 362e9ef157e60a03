internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

/// A way to break a rule, which must be refused for that rule.
struct Breach: Sendable, CustomTestStringConvertible {
  let rule: Rule
  private let attempt: @Sendable () throws -> Void

  init(_ rule: Rule, _ attempt: @escaping @Sendable () throws -> Void) {
    self.rule = rule
    self.attempt = attempt
  }

  /// A breach by a message that alice makes and bob receives, in a group with carol.
  static func message(
    _ rule: Rule, _ make: @escaping @Sendable (Scene) throws -> MLSMessage
  ) -> Breach {
    Breach(rule) {
      let scene = try Scene()
      let message = try make(scene)
      let before = scene.bob.stored
      defer { #expect(scene.bob.stored == before) }
      _ = try scene.bob.group.process(message)
    }
  }

  /// A breach by a commit of alice's proposals, with a path.
  static func commit(
    _ rule: Rule, _ proposals: @escaping @Sendable (Scene) throws -> [Proposal]
  ) -> Breach {
    message(rule) { scene in try scene.alice.forgeCommit(try proposals(scene)) }
  }

  var testDescription: String { rule.rawValue }

  /// Breaks the rule, and expects that it is refused for that.
  func check() {
    #expect(throws: MLSError.violation(rule)) { try attempt() }
  }
}

/// A group of alice, bob and carol that knows an external sender.
struct Scene {
  let alice: TestMember
  let bob: TestMember
  let carol: TestMember
  let externalKey: SigningKey

  init() throws {
    var random = SystemRandom()
    externalKey = .generate(.ed25519, using: &random)
    let sender = ExternalSender(
      signatureKey: externalKey.verificationKey.rawRepresentation,
      credential: .basic(identity: [0]))
    alice = try .founder(
      "alice", extensions: try Extensions([ExternalSenders([sender]).asExtension]))
    bob = try alice.add("bob")
    carol = try alice.add("carol", others: [bob])
  }

  /// The secret tree's view of a private message that alice sends.
  func privateMessage() throws -> PrivateMessage {
    guard case .privateMessage(let message) = try alice.encrypt("hello") else {
      throw MLSError.unsuitable("not private")
    }
    return message
  }
}

@Suite("Rules")
struct RuleTests {
  @Test(
    "are each enforced",
    arguments: Breach.messages + Breach.leaves + Breach.lists + Breach.paths + Breach.trees
      + Breach.joins)
  func enforcement(breach: Breach) { breach.check() }

  @Test("have each a breach that tests them")
  func completeness() {
    let broken = Set(
      (Breach.messages + Breach.leaves + Breach.lists + Breach.paths + Breach.trees
        + Breach.joins).map(\.rule))
    #expect(Set(Rule.allCases).subtracting(broken) == [])
  }
}
