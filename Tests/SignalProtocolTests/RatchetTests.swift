internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("The Double Ratchet")
struct RatchetTests {
  /// The two sides of a ratchet, the responder having received one message.
  struct Pair {
    var alice: RatchetState
    var bob: RatchetState
    var random = SeededGenerator(seed: 3)
    let data = [UInt8](repeating: 7, count: 98)

    init(encryptsHeaders: Bool = false, isTriple: Bool = false) throws {
      let root = random.secretBytes(32)
      let signed = KEMPrivateKey.generate(.x25519, using: &random)
      alice = try RatchetState(
        initiator: root, responderKey: signed.publicKey, encryptsHeaders: encryptsHeaders,
        isTriple: isTriple)
      bob = try RatchetState(
        responder: root, signedPreKey: signed, encryptsHeaders: encryptsHeaders,
        isTriple: isTriple)
      _ = try toBob(fromAlice([0]))
    }

    mutating func fromAlice(_ text: [UInt8]) throws -> [UInt8] {
      try alice.encrypt(text, associatedData: data, using: &random)
    }

    mutating func fromBob(_ text: [UInt8]) throws -> [UInt8] {
      try bob.encrypt(text, associatedData: data, using: &random)
    }

    mutating func toBob(_ message: [UInt8]) throws -> [UInt8] {
      var budget = DerivationBudget.current
      return try bob.decrypt(RatchetMessage(message), associatedData: data, within: &budget)
    }

    mutating func toAlice(_ message: [UInt8]) throws -> [UInt8] {
      var budget = DerivationBudget.current
      return try alice.decrypt(RatchetMessage(message), associatedData: data, within: &budget)
    }
  }

  @Test("messages decrypt once each, in any order", arguments: [false, true], [false, true])
  func reordering(encryptsHeaders: Bool, isTriple: Bool) throws {
    var pair = try Pair(encryptsHeaders: encryptsHeaders, isTriple: isTriple)
    var messages: [[UInt8]] = []
    for chain in 0..<4 {
      for number in 0..<5 { messages.append(try pair.fromAlice([UInt8(chain * 5 + number)])) }
      _ = try pair.toBob(try pair.fromAlice([255]))
      _ = try pair.toAlice(try pair.fromBob([255]))
    }
    for (index, message) in messages.enumerated().shuffled(using: &pair.random) {
      #expect(try pair.toBob(message) == [UInt8(index)])
      #expect(throws: SignalError.self) { try pair.toBob(message) }
    }
    #expect(pair.bob.skipped.count == 0)
  }

  @Test("a jump of 25,000 is taken, one more is refused", arguments: [false, true])
  func forwardJump(isTriple: Bool) throws {
    var pair = try Pair(isTriple: isTriple)
    for _ in 0..<SessionLimits.forwardJump { _ = try pair.alice.skipOne() }
    let atLimit = try pair.fromAlice([1])
    let bob = pair.bob
    #expect(try pair.toBob(atLimit) == [1])
    #expect(pair.bob.skipped.count == SessionLimits.skippedKeys)
    _ = try pair.alice.skipOne()
    pair.bob = bob
    let past = try pair.fromAlice([2])
    #expect(throws: SignalError.tooFarAhead(by: SessionLimits.forwardJump + 2)) {
      try pair.toBob(past)
    }
  }

  @Test("2,000 skipped keys are kept, and the oldest go first", arguments: [false, true])
  func skippedKeys(isTriple: Bool) throws {
    var pair = try Pair(isTriple: isTriple)
    var messages: [[UInt8]] = []
    for _ in 0..<SessionLimits.skippedKeys + 1 { messages.append(try pair.fromAlice([1])) }
    _ = try pair.toBob(try pair.fromAlice([2]))
    #expect(pair.bob.skipped.count == SessionLimits.skippedKeys)
    #expect(throws: SignalError.duplicateMessage) { try pair.toBob(messages[0]) }
    #expect(try pair.toBob(messages[1]) == [1])
    #expect(try pair.toBob(messages[SessionLimits.skippedKeys]) == [1])
  }

  @Test("keys of the current chain and four before it are kept, the fifth's are dropped")
  func receivingChains() throws {
    var pair = try Pair()
    var held: [[UInt8]] = []
    for chain in 0..<SessionLimits.receivingChains + 1 {
      held.append(try pair.fromAlice([UInt8(chain)]))
      _ = try pair.toBob(try pair.fromAlice([255]))
      _ = try pair.toAlice(try pair.fromBob([255]))
    }
    #expect(throws: SignalError.self) { try pair.toBob(held[0]) }
    for chain in 1..<held.count { #expect(try pair.toBob(held[chain]) == [UInt8(chain)]) }
  }

  @Test("an encrypted header shows neither ratchet key nor numbers")
  func headerEncryption() throws {
    var pair = try Pair(encryptsHeaders: true)
    let message = try pair.fromAlice([1])
    let key = try #require(pair.alice.ratchetKey).publicKey.rawRepresentation
    #expect(!message.indices.contains { message[$0...].starts(with: key) })
    #expect(message[1] == 3)
  }

  @Test("a chain key gives the published message seed and next chain key")
  func publishedChain() throws {
    struct Vector: Decodable {
      let chain_key: String
      let message_key_seed: String
      let next_chain_key: String
    }
    let vector = try Vectors.decode(Vector.self, from: "signal/chain_key.json")
    let start = SecretBytes(try #require([UInt8](hex: vector.chain_key)))
    let (message, next) = ChainKey(secret: start).advanced()
    #expect(message.secret.exposed().hex == vector.message_key_seed)
    #expect(next.secret.exposed().hex == vector.next_chain_key)
    #expect(ChainKey(secret: start).advanced(by: 1).secret == next.secret)
  }
}

extension RatchetState {
  /// Moves the sending chain on as if a message had been sent and lost.
  mutating func skipOne() throws {
    let chain = try #require(sending)
    sending = Chain(key: chain.key.advanced(by: 1), number: chain.number + 1)
    if var sparse {
      let epoch = try #require(sparse.epochs.indices.last)
      _ = try sparse.epochs[epoch].sending?.advance()
      self.sparse = sparse
    }
  }
}
