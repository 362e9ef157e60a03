internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("Stored sessions and keys")
struct StorageTests {
  /// A record with a current and a former session, skipped keys and an unanswered header.
  private func record(
    encryptsHeaders: Bool, modes: AgreementModes = .postQuantum
  ) throws -> SessionRecord {
    var alice = try Phone(1, modes: modes)
    var bob = try Phone(2, modes: modes)
    alice.encryptsHeaders = encryptsHeaders
    bob.encryptsHeaders = encryptsHeaders
    _ = try alice.encrypt("lost", to: bob)
    _ = try bob.decrypt(try alice.encrypt("hello", to: bob), from: alice)
    try bob.begin(with: alice)
    return bob.record(alice)
  }

  @Test("a record is restored exactly", arguments: [false, true])
  func roundTrip(encryptsHeaders: Bool) throws {
    let stored = try record(encryptsHeaders: encryptsHeaders).stored
    #expect(try SessionRecord(stored: stored).stored == stored)
  }

  @Test("a record cut short, lengthened or of another version is refused")
  func malformed() throws {
    let stored = try record(encryptsHeaders: true).stored.exposed()
    for count in 0..<stored.count {
      let cut = SecretBytes(Array(stored.prefix(count)))
      #expect(throws: SignalError.self) { try SessionRecord(stored: cut) }
    }
    #expect(throws: SignalError.malformed(.sessionState)) {
      try SessionRecord(stored: SecretBytes(stored + [0]))
    }
    #expect(throws: SignalError.unsupportedVersion(3)) {
      try SessionRecord(stored: SecretBytes([3] + stored.dropFirst()))
    }
  }

  @Test("a record that claims more former sessions than are kept is refused")
  func archiveCount() throws {
    let empty = SessionRecord(remote: try Phone(1, oneTimeKeys: 0).local.address).stored.exposed()
    for count in [UInt8(1), UInt8(SessionLimits.archivedSessions + 1), 255] {
      let claim = SecretBytes(empty.dropLast() + [count])
      #expect(throws: SignalError.malformed(.sessionState)) { try SessionRecord(stored: claim) }
    }
  }

  @Test("prekeys are restored exactly and refused when cut short")
  func preKeys() throws {
    let phone = try Phone(1)
    let signed = try #require(phone.signedPreKeys[1]).stored
    let oneTime = try #require(phone.oneTimePreKeys[0]).stored
    let kem = try #require(phone.kemPreKeys[2]).stored
    #expect(try SignedPreKey(stored: signed).stored == signed)
    #expect(try OneTimePreKey(stored: oneTime).stored == oneTime)
    #expect(try KEMPreKey(stored: kem).stored == kem)
    #expect(throws: SignalError.self) {
      try SignedPreKey(stored: signed.extracting(0..<signed.count - 1))
    }
    #expect(throws: SignalError.self) {
      try OneTimePreKey(stored: oneTime.extracting(0..<oneTime.count - 1))
    }
    #expect(throws: SignalError.self) {
      try KEMPreKey(stored: kem.extracting(0..<kem.count - 1))
    }
  }
}
