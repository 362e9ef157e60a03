internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("The sparse ratchet")
struct SparseRatchetTests {
  /// An exchange that takes a key from a list whenever it is told to, without a peer.
  struct Told: SparseKeyExchange {
    var epoch: UInt32 = 0
    /// Whether the next message sent begins an epoch.
    var begins = false

    static func key(_ epoch: UInt32) -> EpochKey {
      EpochKey(epoch: epoch, secret: SecretBytes([UInt8](repeating: UInt8(epoch), count: 32)))
    }

    mutating func send(
      using random: inout some RandomNumberGenerator
    ) throws(SignalError) -> (message: UInt32, epoch: UInt32, key: EpochKey?) {
      defer { begins = false }
      let before = epoch
      if begins { epoch += 1 }
      return (epoch, before, begins ? Self.key(epoch) : nil)
    }

    mutating func receive(_ message: UInt32) throws(SignalError) -> EpochKey? {
      guard message > epoch else { return nil }
      epoch = message
      return Self.key(message)
    }
  }

  typealias Ratchet = SparseRatchet<Told>

  private struct Message {
    let content: UInt32
    let epoch: UInt32
    let number: UInt32
    let key: SecretBytes
  }

  private func pair() throws -> (alice: Ratchet, bob: Ratchet) {
    let secret = SecretBytes([UInt8](repeating: 9, count: 32))
    return (
      try Ratchet(secret: secret, Told(), isInitiator: true),
      try Ratchet(secret: secret, Told(), isInitiator: false)
    )
  }

  private func send(_ ratchet: inout Ratchet, beginning: Bool = false) throws -> Message {
    var random = SystemRandom()
    let epoch = ratchet.exchange.epoch
    ratchet.exchange.begins = beginning
    let (content, number, key) = try ratchet.send(using: &random)
    return Message(content: content, epoch: epoch, number: number, key: key)
  }

  private func receive(_ ratchet: inout Ratchet, _ message: Message) throws -> SecretBytes {
    var budget = DerivationBudget.current
    let key = try ratchet.key(epoch: message.epoch, number: message.number, within: &budget)
    try ratchet.receive(message.content)
    return key
  }

  @Test("both sides have the same keys, each direction its own, over several epochs")
  func agreement() throws {
    var (alice, bob) = try pair()
    var keys: [[UInt8]] = []
    for round in 0..<12 {
      let message = try send(&alice, beginning: round % 4 == 3)
      #expect(try receive(&bob, message) == message.key)
      let answer = try send(&bob)
      #expect(try receive(&alice, answer) == answer.key)
      keys += [message.key.exposed(), answer.key.exposed()]
      #expect(alice.epochs.count <= 3 && bob.epochs.count <= 3)
      #expect(alice.epochs.filter { $0.sending != nil }.count <= 2)
    }
    #expect(Set(keys).count == keys.count)
    #expect(alice.rootKey == bob.rootKey && alice.epochs.last?.number == 3)
  }

  @Test("a key serves once, whether it was kept or the chain's next")
  func once() throws {
    var (alice, bob) = try pair()
    let messages = try (0..<3).map { _ in try send(&alice) }
    for index in [2, 0, 1] {
      #expect(try receive(&bob, messages[index]) == messages[index].key)
      #expect(throws: SignalError.duplicateMessage) { try receive(&bob, messages[index]) }
    }
    #expect(bob.skippedCount == 0)
  }

  @Test("who sends in an epoch keeps the one before it; keys of older ones go")
  func retirement() throws {
    var (alice, bob) = try pair()
    let oldest = try (0..<2).map { _ in try send(&alice) }
    _ = try receive(&bob, try send(&alice, beginning: true))
    let older = try send(&alice)
    _ = try receive(&bob, try send(&alice))
    #expect(bob.skippedCount == 3)
    _ = try send(&bob)
    #expect(bob.epochs.map(\.number) == [0, 1] && bob.epochs[0].sending == nil)
    #expect(try receive(&bob, oldest[0]) == oldest[0].key)
    _ = try receive(&bob, try send(&alice, beginning: true))
    #expect(bob.epochs.map(\.number) == [0, 1, 2] && bob.skippedCount == 2)
    _ = try send(&bob)
    #expect(bob.epochs.map(\.number) == [1, 2] && bob.skippedCount == 1)
    #expect(throws: SignalError.duplicateMessage) { try receive(&bob, oldest[1]) }
    #expect(try receive(&bob, older) == older.key)
    var budget = DerivationBudget.current
    #expect(throws: SignalError.undecryptable) {
      try bob.key(epoch: 3, number: 0, within: &budget)
    }
  }

  @Test("2,000 skipped keys are kept over both epochs, the oldest go first")
  func skippedKeys() throws {
    var (alice, bob) = try pair()
    let lost = try (0..<1500).map { _ in try send(&alice) }
    _ = try receive(&bob, try send(&alice, beginning: true))
    for _ in 0..<1000 { _ = try send(&alice) }
    _ = try receive(&bob, try send(&alice))
    #expect(bob.skippedCount == SessionLimits.skippedKeys)
    #expect(throws: SignalError.duplicateMessage) { try receive(&bob, lost[499]) }
    #expect(try receive(&bob, lost[500]) == lost[500].key)
  }

  @Test("a jump of 25,000 is taken, one more is refused; the budget counts all jumps")
  func jumps() throws {
    var (_, bob) = try pair()
    let limit = UInt32(SessionLimits.forwardJump)
    var budget = DerivationBudget.current
    #expect(throws: SignalError.tooFarAhead(by: SessionLimits.forwardJump + 1)) {
      try bob.key(epoch: 0, number: limit + 1, within: &budget)
    }
    _ = try bob.key(epoch: 0, number: limit, within: &budget)
    #expect(bob.skippedCount == SessionLimits.skippedKeys)
    #expect(throws: SignalError.tooFarAhead(by: 1)) {
      try bob.key(epoch: 0, number: limit + 2, within: &budget)
    }
  }

  @Test("a key of another epoch than the next is refused")
  func order() throws {
    var (_, bob) = try pair()
    #expect(throws: SignalError.brokenExchange) { try bob.receive(2) }
  }
}
