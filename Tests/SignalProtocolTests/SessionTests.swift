internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("Sessions")
struct SessionTests {
  private func text(_ string: String) -> [UInt8] { Array(string.utf8) }

  /// Two devices that have exchanged a message each way.
  private func pair(modes: AgreementModes = .postQuantum) throws -> (Phone, Phone) {
    var alice = try Phone(1, modes: modes)
    var bob = try Phone(2, modes: modes)
    _ = try bob.decrypt(try alice.encrypt("hello", to: bob), from: alice)
    _ = try alice.decrypt(try bob.encrypt("hello", to: alice), from: bob)
    return (alice, bob)
  }

  @Test(
    "a conversation decrypts on both sides, with and without one-time keys, in every mode",
    arguments: [AgreementModes.postQuantum, .triple, .pqxdh, .x3dh], [true, false])
  func conversation(modes: AgreementModes, oneTime: Bool) throws {
    for encryptsHeaders in [false, true] {
      var alice = try Phone(1, modes: modes)
      var bob = try Phone(2, modes: modes)
      alice.encryptsHeaders = encryptsHeaders
      bob.encryptsHeaders = encryptsHeaders
      try alice.begin(with: bob, oneTime: oneTime)
      for round in 0..<4 {
        for number in 0..<3 {
          let sent = text("from alice \(round) \(number)")
          #expect(try bob.decrypt(try alice.encrypt(sent, to: bob), from: alice) == sent)
        }
        let answer = text("from bob \(round)")
        #expect(try alice.decrypt(try bob.encrypt(answer, to: alice), from: bob) == answer)
        try alice.restart()
        try bob.restart()
      }
    }
  }

  @Test("the first message consumes the one-time keys that it names, and the last resort never")
  func consumption() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    try alice.begin(with: bob)
    _ = try bob.decrypt(try alice.encrypt("one", to: bob), from: alice)
    #expect(bob.oneTimePreKeys.count == 2 && bob.kemPreKeys.count == 3)
    #expect(bob.seenBaseKeys.isEmpty)
    try alice.begin(with: bob, oneTime: false)
    _ = try bob.decrypt(try alice.encrypt("two", to: bob), from: alice)
    #expect(bob.oneTimePreKeys.count == 2 && bob.kemPreKeys.count == 3)
    #expect(bob.seenBaseKeys.count == 1)
  }

  @Test("a replayed first message is recognised, also when its session is gone")
  func replay() throws {
    for oneTime in [true, false] {
      var alice = try Phone(1)
      var bob = try Phone(2)
      try alice.begin(with: bob, oneTime: oneTime)
      let message = try alice.encrypt("once", to: bob)
      _ = try bob.decrypt(message, from: alice)
      #expect(throws: SignalError.duplicateMessage) { try bob.decrypt(message, from: alice) }
      bob.records = [:]
      let expected = oneTime ? SignalError.unknownPreKey : .replayedInitialMessage
      #expect(throws: expected) { try bob.decrypt(message, from: alice) }
    }
  }

  @Test("a first message that fails to decrypt consumes nothing and changes nothing")
  func forgedFirstMessage() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    var message = try alice.encrypt("hello", to: bob)
    let genuine = message
    message[message.count - 1] ^= 1
    #expect(throws: SignalError.self) { try bob.decrypt(message, from: alice) }
    #expect(bob.oneTimePreKeys.count == 3 && bob.records.isEmpty)
    #expect(try bob.decrypt(genuine, from: alice) == text("hello"))
  }

  @Test("a forged message changes nothing, whichever byte of it is wrong")
  func forgedMessage() throws {
    var (alice, bob) = try pair()
    let message = try alice.encrypt("hello", to: bob)
    let before = bob.record(alice).stored
    for index in message.indices {
      var forged = message
      forged[index] ^= 0x40
      #expect(throws: SignalError.self) { try bob.decrypt(forged, from: alice) }
      #expect(bob.record(alice).stored == before)
    }
    for count in 0..<message.count {
      let truncated = Array(message.prefix(count))
      #expect(throws: SignalError.self) { try bob.decrypt(truncated, from: alice) }
    }
    #expect(try bob.decrypt(message, from: alice) == text("hello"))
  }

  @Test("every byte of a first message is authenticated")
  func forgedInitialHeader() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    let message = try alice.encrypt("hello", to: bob)
    for index in message.indices where index < 100 || index > 1600 || index % 97 == 0 {
      var forged = message
      forged[index] ^= 0x01
      var other = bob
      #expect(throws: SignalError.self, "byte \(index)") { try other.decrypt(forged, from: alice) }
    }
    #expect(try bob.decrypt(message, from: alice) == text("hello"))
  }

  @Test("two devices that begin at once come to share one session")
  func simultaneousInitiation() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    let fromAlice = try alice.encrypt("a", to: bob)
    let fromBob = try bob.encrypt("b", to: alice)
    #expect(try bob.decrypt(fromAlice, from: alice) == text("a"))
    #expect(try alice.decrypt(fromBob, from: bob) == text("b"))
    for _ in 0..<2 {
      #expect(try bob.decrypt(try alice.encrypt("c", to: bob), from: alice) == text("c"))
      #expect(try alice.decrypt(try bob.encrypt("d", to: alice), from: bob) == text("d"))
    }
    let sessions = [alice.record(bob).current?.baseKey, bob.record(alice).current?.baseKey]
    #expect(sessions[0] == sessions[1])
    #expect(!alice.record(bob).isUnacknowledged && !bob.record(alice).isUnacknowledged)
  }

  @Test("a changed identity goes no further until it is accepted")
  func identityChange() throws {
    var (alice, bob) = try pair()
    let old = bob.local.identity.publicKey
    bob = try Phone(2, seed: 99)
    let presented = bob.local.identity.publicKey
    let change = IdentityChange(address: bob.local.address, accepted: old, presented: presented)
    let message = try bob.encrypt("it is me", to: alice)
    #expect(throws: SignalError.identityChanged(change)) { try alice.decrypt(message, from: bob) }
    #expect(throws: SignalError.identityChanged(change)) { try alice.begin(with: bob) }
    var record = alice.record(bob)
    let wrong = IdentityChange(address: bob.local.address, accepted: presented, presented: old)
    #expect(throws: SignalError.self) { try record.accept(wrong) }
    try record.accept(change)
    alice.records[bob.local.address] = record
    #expect(try alice.decrypt(message, from: bob) == text("it is me"))
    #expect(alice.record(bob).acceptedIdentity == presented)
  }

  @Test("a device installed anew is recognised as stale and reached by a new session")
  func reinstallation() throws {
    var (alice, bob) = try pair()
    let again = try Phone(2, identity: bob.local.identity, seed: 5)
    #expect(alice.record(bob).isStale(again.local.registrationIdentifier))
    #expect(!alice.record(bob).isStale(bob.local.registrationIdentifier))
    var record = alice.record(bob)
    record.retire()
    alice.records[bob.local.address] = record
    #expect(!alice.record(bob).canEncrypt(at: alice.now))
    bob = again
    #expect(try bob.decrypt(try alice.encrypt("again", to: bob), from: alice) == text("again"))
    #expect(!alice.record(bob).isStale(bob.local.registrationIdentifier))
  }

  @Test("a session that is never answered expires after 30 days, an answered one never")
  func expiry() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    let message = try alice.encrypt("hello", to: bob)
    let begun = alice.now.seconds
    alice.now = UnixTime(seconds: begun + SessionLimits.unacknowledgedLifetime)
    #expect(alice.record(bob).canEncrypt(at: alice.now))
    alice.now = UnixTime(seconds: begun + SessionLimits.unacknowledgedLifetime + 1)
    #expect(!alice.record(bob).canEncrypt(at: alice.now))
    var record = alice.record(bob)
    #expect(throws: SignalError.sessionExpired) {
      try record.encrypt([], now: alice.now, using: &alice.random)
    }
    _ = try bob.decrypt(message, from: alice)
    _ = try alice.decrypt(try bob.encrypt("late", to: alice), from: bob)
    #expect(alice.record(bob).canEncrypt(at: alice.now))
  }

  @Test("40 former sessions are kept and used, the 41st is dropped")
  func archive() throws {
    var alice = try Phone(1, modes: .x3dh)
    var bob = try Phone(2, modes: .x3dh)
    var messages: [[UInt8]] = []
    for number in 0..<SessionLimits.archivedSessions + 2 {
      try alice.begin(with: bob, oneTime: false)
      _ = try bob.decrypt(try alice.encrypt("begin", to: bob), from: alice)
      messages.append(try bob.encrypt([UInt8(number)], to: alice))
    }
    #expect(alice.record(bob).archived.count == SessionLimits.archivedSessions)
    #expect(throws: SignalError.undecryptable) { try alice.decrypt(messages[0], from: bob) }
    for number in 1..<messages.count {
      #expect(try alice.decrypt(messages[number], from: bob) == [UInt8(number)])
    }
  }

  @Test(
    "a session says how it began, on both sides and after a restart",
    arguments: [AgreementModes.x3dh, .pqxdh, .triple])
  func protection(modes: AgreementModes) throws {
    var alice = try Phone(1, modes: modes)
    var bob = try Phone(2, modes: modes)
    #expect(alice.record(bob).protection == nil)
    for turn in 0..<120 {
      _ = try bob.decrypt(alice.encrypt([UInt8(turn)], to: bob), from: alice)
      _ = try alice.decrypt(bob.encrypt([UInt8(turn)], to: alice), from: bob)
    }
    try alice.restart()
    for protection in [alice.record(bob).protection, bob.record(alice).protection] {
      let protection = try #require(protection)
      #expect(AgreementModes(protection.mode) == modes)
      #expect(protection.epoch.map { $0 >= 2 } == (modes == .triple ? true : nil))
    }
  }

  @Test("a session begins by no mode that the recipient no longer goes along with")
  func raisedMinimum() throws {
    var alice = try Phone(1, modes: .pqxdh)
    let bob = try Phone(2)
    let message = try SignalMessage(try alice.encrypt("hello", to: bob))
    var record = bob.record(alice)
    #expect(throws: SignalError.modeNotOffered) {
      try record.decrypt(
        message, as: bob.local, preKeys: bob.available(message), accepting: .triple, now: bob.now)
    }
    #expect(record.protection == nil)
    let decrypted = try record.decrypt(
      message, as: bob.local, preKeys: bob.available(message), accepting: .postQuantum,
      now: bob.now)
    #expect(decrypted.plaintext == Array("hello".utf8))
  }

  @Test("a mode is used only where the signed prekey offers it and the other side goes along")
  func downgrade() throws {
    let alice = try Phone(1, modes: [.x3dh, .pqxdh])
    let bob = try Phone(2, modes: .pqxdh)
    let both = try Phone(3, modes: [.x3dh, .pqxdh])
    #expect(try both.bundle().verify(accepting: [.x3dh, .pqxdh]).mode == .pqxdh)
    #expect(try both.bundle().verify(accepting: .x3dh).mode == .x3dh)
    #expect(throws: SignalError.modeNotOffered) { try bob.bundle().verify(accepting: .x3dh) }
    let offer = try bob.bundle()
    let stripped = PreKeyBundle(
      address: offer.address, registrationIdentifier: offer.registrationIdentifier,
      identityKey: offer.identityKey, signedPreKey: offer.signedPreKey,
      oneTimePreKey: offer.oneTimePreKey, kemPreKey: nil)
    #expect(throws: SignalError.modeNotOffered) { try stripped.verify(accepting: alice.modes) }
    let widened = PreKeyBundle.SignedKey(
      identifier: offer.signedPreKey.identifier, modes: [.x3dh, .pqxdh],
      publicKey: offer.signedPreKey.publicKey, signature: offer.signedPreKey.signature)
    let forged = PreKeyBundle(
      address: offer.address, registrationIdentifier: offer.registrationIdentifier,
      identityKey: offer.identityKey, signedPreKey: widened, oneTimePreKey: nil, kemPreKey: nil)
    #expect(throws: SignalError.untrustedSignature(.signedPreKey)) {
      try forged.verify(accepting: .x3dh)
    }
  }
}
