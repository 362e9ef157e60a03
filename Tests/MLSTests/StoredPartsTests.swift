internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

@Suite("Groups that are stored by part")
struct StoredPartsTests {
  @Test("are the same when they are restored, after each operation")
  func restoring() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    let carol = try alice.add("carol", others: [bob])
    func check() throws {
      for member in [alice, bob, carol] {
        let before = member.stored
        member.store()
        try member.restore()
        #expect(member.stored == before)
        #expect(member.store() == 0)
      }
    }
    try check()
    var late: [MLSMessage] = []
    for number in 0..<4 {
      for member in [bob, carol] { #expect(try member.decrypt(alice.encrypt("a")) == "a") }
      late.append(try bob.encrypt("late \(number)"))
      try check()
      try alice.commit(to: [bob, carol])
      try check()
    }
    // Epochs that are over keep their keys, those that are too old are gone.
    #expect(throws: MLSError.self) { try alice.decrypt(late[1]) }
    #expect(try alice.decrypt(late[3]) == "late 3")
    try check()
    #expect(throws: MLSError.violation(.generationConsumed)) { try alice.decrypt(late[3]) }
    #expect(try alice.decrypt(late[2]) == "late 2")
    try check()
    // A commit that waits, and one that is given up.
    var random = SystemRandom()
    let output = try alice.group.commit(using: &random)
    try check()
    #expect(alice.group.pendingOutput?.commit == output.commit)
    alice.group.discardPendingCommit()
    try check()
    #expect(!alice.hasPendingCommit)
    _ = try bob.group.process(carol.group.proposeUpdate(using: &random))
    try check()
    #expect(bob.group.proposals.count == 1)
  }

  @Test("write little for a message, however many members there are")
  func writing() throws {
    func written(members count: Int) throws -> (first: Int, later: Int, commit: Int) {
      let alice = try TestMember.founder("alice")
      let bob = try alice.add("bob")
      let packages = try (0..<count).map { try Client.test("\($0)").keyPackage().valid() }
      var random = SystemRandom()
      let output = try alice.group.commit(.add(packages), using: &random)
      try alice.group.mergePendingCommit()
      try bob.follow(output.commit)
      let commit = bob.store()
      var sizes: [Int] = []
      for _ in 0..<3 {
        _ = try bob.decrypt(alice.encrypt("hello"))
        sizes.append(bob.store())
      }
      return (sizes[0], sizes[2], commit)
    }
    let small = try written(members: 6)
    let large = try written(members: 126)
    #expect(large.commit > 4 * small.commit)
    // The first message of a sender adds the secrets beside its way to the root, 38 bytes a level.
    #expect(large.first < small.first + 38 * 5)
    #expect(large.later == small.later)
    #expect(large.later < 200)
  }

  @Test("leave no key behind that was used")
  func forwardSecrecy() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    bob.store()
    let before = bob.parts
    let message = try alice.encrypt("secret")
    _ = try bob.decrypt(message)
    bob.store()
    #expect(bob.parts != before)
    try bob.restore()
    #expect(throws: MLSError.violation(.generationConsumed)) { try bob.decrypt(message) }
    // Two epochs later the keys of this one are gone for good.
    for _ in 0..<3 { try alice.commit(to: [bob]) }
    bob.store()
    let epochs = Set(bob.parts.keys.compactMap { $0.count > 8 ? Array($0[1...8]) : nil })
    #expect(epochs.count == 3)
  }

  @Test("are refused where a part is missing or strange")
  func missing() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    try alice.commit(to: [bob])
    _ = try bob.decrypt(alice.encrypt("hello"))
    bob.store()
    let parts = bob.parts.map { GroupPart(name: $0.key, bytes: $0.value) }
    func restore(_ parts: [GroupPart]) throws {
      bob.group = try Group(restoring: parts, configuration: .test)
    }
    try restore(parts)
    for (index, part) in parts.enumerated() {
      var rest = parts
      rest.remove(at: index)
      // Without a sender's keys the group is whole but for this sender, whose messages then fail.
      // Without an epoch that is over, so is what comes late from it.
      guard part.name.count == 1 || part.name[9] == 1 else { continue }
      #expect(throws: MLSError.self) { try restore(rest) }
    }
    let strange = parts + [GroupPart(name: [9], bytes: SecretBytes([1]))]
    #expect(throws: MLSError.self) { try restore(strange) }
  }

  @Test("that a member has left are stored anew, without the keys of before")
  func leaving() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    _ = try bob.decrypt(alice.encrypt("hello"))
    bob.store()
    var random = SystemRandom()
    let output = try alice.group.commit(.remove([bob.group.ownLeaf]), using: &random)
    try bob.follow(output.commit)
    let changes = bob.group.takeChanges()
    #expect(changes.removedPrefixes.first == [])
    bob.store()
    try bob.restore()
    #expect(bob.status == .removed)
  }
}
