internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("A peer that begins many sessions")
struct ManySessionsTests {
  @Test("a session under the ratchet key of another one is refused, and the first one goes on")
  func reusedRatchetKey() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    try alice.begin(with: bob)
    let beforeRatchetKey = alice.random
    _ = try bob.decrypt(try alice.encrypt("one", to: bob), from: alice)
    let first = alice.records
    try alice.begin(with: bob, oneTime: false)
    alice.random = beforeRatchetKey
    let second = try alice.encrypt("two", to: bob)
    let before = bob.record(alice).stored
    #expect(throws: SignalError.reusedRatchetKey) { try bob.decrypt(second, from: alice) }
    #expect(bob.record(alice).stored.exposed() == before.exposed())
    alice.records = first
    #expect(
      try bob.decrypt(try alice.encrypt("three", to: bob), from: alice) == Array("three".utf8))
  }

  @Test("former sessions take a jump of 2,000 together, one more is refused")
  func archivedJump() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    try alice.begin(with: bob)
    _ = try bob.decrypt(try alice.encrypt("begin", to: bob), from: alice)
    _ = try alice.decrypt(try bob.encrypt("go on", to: alice), from: bob)
    _ = try bob.decrypt(try alice.encrypt("first of a chain", to: bob), from: alice)
    let former = alice.records
    try alice.begin(with: bob, oneTime: false)
    _ = try bob.decrypt(try alice.encrypt("begin again", to: bob), from: alice)
    alice.records = former
    for _ in 0..<SessionLimits.archivedForwardJump { _ = try alice.encrypt("lost", to: bob) }
    let atLimit = try alice.encrypt("at the limit", to: bob)
    let past = try alice.encrypt("past it", to: bob)
    let jump = SessionLimits.archivedForwardJump + 1
    #expect(throws: SignalError.tooFarAhead(by: jump)) { try bob.decrypt(past, from: alice) }
    #expect(try bob.decrypt(atLimit, from: alice) == Array("at the limit".utf8))
  }

  @Test("one budget serves all former sessions that a message is tried in")
  func sharedBudget() throws {
    var budget = DerivationBudget.archived
    try budget.take(SessionLimits.archivedForwardJump - 1)
    try budget.take(1)
    #expect(throws: SignalError.tooFarAhead(by: 1)) { try budget.take(1) }
  }

  @Test("former sessions keep 2,000 skipped keys together, those of the latest")
  func archivedKeys() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    var kept: [[UInt8]] = []
    for _ in 0..<3 {
      try alice.begin(with: bob, oneTime: false)
      _ = try bob.decrypt(try alice.encrypt("begin", to: bob), from: alice)
      kept.append(try alice.encrypt("late", to: bob))
      for _ in 0..<999 { _ = try alice.encrypt("lost", to: bob) }
      _ = try bob.decrypt(try alice.encrypt("ahead", to: bob), from: alice)
    }
    try alice.begin(with: bob, oneTime: false)
    _ = try bob.decrypt(try alice.encrypt("begin", to: bob), from: alice)
    let archived = bob.record(alice).archived
    #expect(archived.map(\.ratchet.skipped.count) == [1000, 1000, 0])
    #expect(archived.map { $0.ratchet.sparse?.skippedCount } == [1000, 1000, 0])
    #expect(bob.record(alice).stored.bytes.byteCount < 200_000)
    #expect(try bob.decrypt(kept[2], from: alice) == Array("late".utf8))
    #expect(throws: SignalError.duplicateMessage) { try bob.decrypt(kept[0], from: alice) }
  }
}
