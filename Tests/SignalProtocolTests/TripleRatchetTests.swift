internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("Sessions with the Triple Ratchet")
struct TripleRatchetTests {
  /// Two devices that have exchanged `count` messages each way.
  private func pair(
    _ count: Int = 1, modes: AgreementModes = .postQuantum, encryptsHeaders: Bool = false
  ) throws -> (alice: Phone, bob: Phone) {
    var alice = try Phone(1, modes: modes)
    var bob = try Phone(2, modes: modes)
    alice.encryptsHeaders = encryptsHeaders
    bob.encryptsHeaders = encryptsHeaders
    for _ in 0..<count { try exchange(&alice, &bob) }
    return (alice, bob)
  }

  private func exchange(_ alice: inout Phone, _ bob: inout Phone) throws {
    _ = try bob.decrypt(try alice.encrypt("to bob", to: bob), from: alice)
    _ = try alice.decrypt(try bob.encrypt("to alice", to: alice), from: bob)
  }

  private func epoch(_ phone: Phone, _ other: Phone) throws -> UInt32 {
    try #require(phone.record(other).current?.ratchet.sparse).exchange.epoch
  }

  @Test("the strongest mode that both sides have is used, and less only where it is accepted")
  func modes() throws {
    let (new, old) = (try Phone(1), try Phone(2, modes: .pqxdh))
    #expect(try new.bundle().verify().mode == .triple)
    #expect(try old.bundle().verify().mode == .pqxdh)
    #expect(try new.bundle().verify(accepting: .pqxdh).mode == .pqxdh)
    let strict = AgreementModes(minimumMode: .triple)
    #expect(strict == .triple && AgreementModes(minimumMode: .pqxdh) == .postQuantum)
    #expect(try new.bundle().verify(accepting: strict).mode == .triple)
    #expect(throws: SignalError.modeNotOffered) { try old.bundle().verify(accepting: strict) }
  }

  @Test("the bit cannot be taken out of a bundle, nor the key that it needs")
  func stripping() throws {
    let good = try Phone(1).bundle()
    func changed(_ modes: AgreementModes, kem: PreKeyBundle.KEMKey?) -> PreKeyBundle {
      let signed = good.signedPreKey
      return PreKeyBundle(
        address: good.address, registrationIdentifier: good.registrationIdentifier,
        identityKey: good.identityKey,
        signedPreKey: .init(
          identifier: signed.identifier, modes: modes, publicKey: signed.publicKey,
          signature: signed.signature),
        oneTimePreKey: nil, kemPreKey: kem)
    }
    #expect(throws: SignalError.untrustedSignature(.signedPreKey)) {
      try changed(.pqxdh, kem: good.kemPreKey).verify()
    }
    #expect(throws: SignalError.modeNotOffered) { try changed(.postQuantum, kem: nil).verify() }
    #expect(throws: SignalError.malformed(.preKeyBundle)) {
      try changed(AgreementModes(rawValue: 14), kem: good.kemPreKey).verify()
    }
  }

  @Test("a first message with another mode in its header is refused", arguments: [UInt8(1), 2, 3])
  func changedMode(mode: UInt8) throws {
    var alice = try Phone(1, modes: [.x3dh, .pqxdh, .triple])
    var bob = try Phone(2, modes: [.x3dh, .pqxdh, .triple])
    var message = try alice.encrypt("hello", to: bob)
    #expect(message[2] == AgreementMode.triple.rawValue)
    message[2] = mode
    #expect(throws: SignalError.self) { try bob.decrypt(message, from: alice) }
    #expect(bob.records.isEmpty)
  }

  @Test("every message has the extension, and is as long as every other", arguments: [false, true])
  func sizes(encryptsHeaders: Bool) throws {
    var (alice, bob) = try pair(encryptsHeaders: encryptsHeaders)
    var counts: Set<Int> = []
    while try epoch(alice, bob) < 4 {
      let (first, second) = (try alice.encrypt("a", to: bob), try bob.encrypt("b", to: alice))
      #expect(first[0] == 2 && first[1] == (encryptsHeaders ? 3 : 1))
      counts.formUnion([first.count, second.count])
      _ = try bob.decrypt(first, from: alice)
      _ = try alice.decrypt(second, from: bob)
    }
    #expect(counts == [2 + 42 + 75 + 17 + (encryptsHeaders ? 24 + 2 + 16 : 0)])
  }

  @Test("sessions of version 1 go on, and take no message of version 2")
  func oldSessions() throws {
    var (alice, bob) = try pair(modes: .pqxdh)
    try exchange(&alice, &bob)
    #expect(alice.record(bob).current?.ratchet.sparse == nil)
    var message = try alice.encrypt("hello", to: bob)
    #expect(message[0] == 1)
    let body = message[44...]
    let part: [UInt8] = [0, 75, 0, 0, 0, 1] + [UInt8](repeating: 0, count: 71)
    message = [2] + message[1..<42] + part + body
    #expect(throws: SignalError.undecryptable) { try bob.decrypt(message, from: alice) }

    var (carol, dave) = try pair()
    let sent = try carol.encrypt("hello", to: dave)
    let stripped = [1] + sent[1..<42] + [0, 0] + sent[119...]
    #expect(throws: SignalError.undecryptable) { try dave.decrypt(stripped, from: carol) }
  }

  @Test("an extension that is not what a device writes is refused")
  func extensions() throws {
    var (alice, bob) = try pair()
    let message = try alice.encrypt("hello", to: bob)
    func changed(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
      var bytes = message
      change(&bytes)
      return bytes
    }
    let nothing = [UInt8](repeating: 0, count: 71)
    let wrong = [
      changed { $0[43] = 74 }, changed { $0[47] = 0 }, changed { $0[48] = 6 },
      changed { $0[48] = 0 },  // no codeword, and yet a chunk
      changed { $0.replaceSubrange(48..<119, with: nothing.dropLast() + [1]) },
      changed { $0.replaceSubrange(48..<119, with: nothing[..<6] + [1] + nothing[7...]) },
    ]
    for bytes in wrong {
      #expect(throws: SignalError.malformed(.ratchetMessage)) { try SignalMessage(bytes) }
    }
  }

  @Test("a forged byte of a message changes nothing, in every state of the Braid")
  func forgery() throws {
    var (alice, bob) = try pair()
    var seen: Set<String> = []
    while try epoch(alice, bob) < 3 {
      let message = try alice.encrypt("hello", to: bob)
      let name = try #require(bob.record(alice).current?.ratchet.sparse).exchange.name
      if seen.insert(name).inserted {
        let before = bob.record(alice).stored
        for index in message.indices.prefix(122) {
          var forged = message
          forged[index] ^= 0x04
          #expect(throws: SignalError.self) { try bob.decrypt(forged, from: alice) }
          #expect(bob.record(alice).stored == before)
        }
      }
      _ = try bob.decrypt(message, from: alice)
      _ = try alice.decrypt(try bob.encrypt("answer", to: alice), from: bob)
    }
    #expect(seen.count >= 8)
  }

  @Test("a message of an epoch before the last is refused, others decrypt late")
  func lateMessages() throws {
    var (alice, bob) = try pair()
    var late: [(epoch: UInt32, message: [UInt8])] = []
    while try epoch(alice, bob) < 4 {
      late.append((try epoch(alice, bob) - 1, try alice.encrypt("late", to: bob)))
      for _ in 0..<3 { _ = try alice.encrypt("lost", to: bob) }
      for _ in 0..<5 { _ = try bob.decrypt(try alice.encrypt("in time", to: bob), from: alice) }
      _ = try alice.decrypt(try bob.encrypt("answer", to: alice), from: bob)
    }
    let kept = try #require(bob.record(alice).current?.ratchet.sparse).epochs.map(\.number)
    for (epoch, message) in late where !kept.contains(epoch) {
      #expect(throws: SignalError.duplicateMessage) { try bob.decrypt(message, from: alice) }
    }
    let last = try #require(late.last { kept.contains($0.epoch) })
    #expect(try bob.decrypt(last.message, from: alice) == Array("late".utf8))
  }

  @Test("a stolen root key of one ratchet alone decrypts nothing")
  func bothKeys() throws {
    var (alice, bob) = try pair()
    let message = try alice.encrypt("hello", to: bob)
    var record = bob.record(alice)
    let genuine = try #require(record.current?.ratchet.sparse)
    record.current?.ratchet.sparse = try SparseRatchet(
      secret: SecretBytes([UInt8](repeating: 0, count: 32)), genuine.exchange, isInitiator: false)
    var thief = bob
    thief.records[alice.local.address] = record
    #expect(throws: SignalError.self) { try thief.decrypt(message, from: alice) }
    thief = bob
    record = bob.record(alice)
    record.current?.ratchet.rootKey = SecretBytes([UInt8](repeating: 0, count: 32))
    thief.records[alice.local.address] = record
    #expect(throws: SignalError.self) { try thief.decrypt(message, from: alice) }
  }

  @Test("a record is at most 1.5 KB larger than without the sparse ratchet, and restored exactly")
  func storage() throws {
    var (alice, bob) = try pair()
    var largest = 0
    while try epoch(alice, bob) < 4 {
      try exchange(&alice, &bob)
      if try epoch(alice, bob) % 2 == 0 {  // A side that only reads most of the time, too.
        for _ in 0..<3 { _ = try bob.decrypt(try alice.encrypt("more", to: bob), from: alice) }
      }
      for (own, other) in [(alice, bob), (bob, alice)] {
        var record = own.record(other)
        let stored = record.stored
        #expect(try SessionRecord(stored: stored).stored == stored)
        record.current?.ratchet.sparse = nil
        largest = max(largest, stored.count - record.stored.count)
      }
    }
    #expect((1000...1536).contains(largest))
  }

  @Test("a record of storage version 1 is read")
  func oldRecords() throws {
    let (alice, bob) = try pair(modes: .pqxdh)
    let stored = alice.record(bob).stored.exposed()
    // The last session ends with a flag for its sparse ratchet; the number of former ones follows.
    let old = [1] + stored[1..<stored.count - 3] + stored.suffix(2)
    #expect(stored[0] == 2 && stored[stored.count - 3] == 0)
    var (reader, writer) = (alice, bob)
    reader.records[bob.local.address] = try SessionRecord(stored: SecretBytes(old))
    #expect(reader.record(bob).stored.exposed() == stored)
    try exchange(&reader, &writer)
  }

  @Test("a ratchet key of small order, and a message to who has received nothing, are refused")
  func publishedAttacks() throws {
    var pair = try RatchetTests.Pair(isTriple: true)
    var message = try pair.fromBob([1])
    for coordinate in [UInt8(0), 1] {
      message.replaceSubrange(2..<34, with: [coordinate] + [UInt8](repeating: 0, count: 31))
      #expect(throws: SignalError.cryptography(.allZeroSharedSecret)) { try pair.toAlice(message) }
    }
    // An initiator that has sent nothing has no key that a message could answer.
    var random = SeededGenerator(seed: 8)
    let signed = KEMPrivateKey.generate(.x25519, using: &random)
    pair.alice = try RatchetState(
      initiator: random.secretBytes(32), responderKey: signed.publicKey, encryptsHeaders: false,
      isTriple: true)
    #expect(throws: SignalError.undecryptable) { try pair.toAlice(try pair.fromBob([2])) }
  }
}
