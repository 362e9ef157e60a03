internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("Messages that no device sends")
struct MalformedMessageTests {
  /// A change to a good message, and the error that it must give.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let error: SignalError
    let make: @Sendable (inout MessageBuilder) -> Void

    init(
      _ description: String, _ error: SignalError,
      _ make: @escaping @Sendable (inout MessageBuilder) -> Void
    ) {
      testDescription = description
      self.error = error
      self.make = make
    }
  }

  static let ratchetChanges = [
    Change("version 3", .unsupportedVersion(3)) { $0.version = 3 },
    Change("version 2 without its extension", .malformed(.ratchetMessage)) { $0.version = 2 },
    Change("kind 0", .malformed(.ratchetMessage)) { $0.kind = 0 },
    Change("kind of a sealed message", .malformed(.ratchetMessage)) { $0.kind = 4 },
    Change("an extension", .malformed(.ratchetMessage)) { $0.extensionByteCount = 1 },
    Change("no whole tag", .malformed(.ratchetMessage)) { $0.ciphertext.removeLast() },
    Change("a short key", .malformed(.ratchetMessage)) {
      $0.ratchetKey.removeLast()
      $0.ciphertext = []
    },
  ]

  @Test("a ratchet message with one wrong field is refused", arguments: ratchetChanges)
  func ratchetMessages(change: Change) {
    var builder = MessageBuilder()
    change.make(&builder)
    #expect(throws: change.error) { try SignalMessage(builder.ratchetMessage) }
  }

  static let initialChanges = [
    Change("version 0", .unsupportedVersion(0)) { $0.initialVersion = 0 },
    Change("mode 0", .malformed(.preKeyMessage)) { $0.mode = 0 },
    Change("mode 3", .malformed(.preKeyMessage)) { $0.mode = 3 },
    Change("a registration identifier of 15 bits", .malformed(.preKeyMessage)) {
      $0.registrationIdentifier = 1 << 14
    },
    Change("a flag of 2", .malformed(.preKeyMessage)) { $0.oneTimeFlag = 2 },
    Change("a base key that is not canonical", .cryptography(.invalidPublicKey)) {
      $0.baseKey = [0xed] + [UInt8](repeating: 0xff, count: 30) + [0x7f]
    },
    Change("a KEM ciphertext cut short", .malformed(.preKeyMessage)) {
      $0.mode = 2
      $0.kemCiphertext = [UInt8](repeating: 0, count: 1500)
      $0.ciphertext = []
    },
    Change("a message of another version inside", .unsupportedVersion(9)) { $0.version = 9 },
    Change("a PreKeyMessage inside", .malformed(.preKeyMessage)) { $0.kind = 2 },
  ]

  @Test("a PreKeyMessage with one wrong field is refused", arguments: initialChanges)
  func preKeyMessages(change: Change) throws {
    var builder = MessageBuilder()
    builder.identityKey = try Phone(1, oneTimeKeys: 0).local.identity.publicKey.encoded
    #expect(throws: Never.self) { try SignalMessage(builder.preKeyMessage) }
    change.make(&builder)
    #expect(throws: change.error) { try SignalMessage(builder.preKeyMessage) }
  }

  @Test("keys of small order are refused wherever a message carries one", arguments: [0, 1])
  func smallOrder(coordinate: UInt8) throws {
    let point = [coordinate] + [UInt8](repeating: 0, count: 31)
    var bob = try Phone(2, modes: .x3dh)
    let alice = try Phone(1, modes: .x3dh)
    var builder = MessageBuilder()
    builder.identityKey = alice.local.identity.publicKey.encoded
    builder.baseKey = point
    #expect(throws: SignalError.cryptography(.allZeroSharedSecret)) {
      try bob.decrypt(builder.preKeyMessage, from: alice)
    }
    builder = MessageBuilder()
    builder.identityKey = alice.local.identity.publicKey.encoded
    builder.ratchetKey = point
    #expect(throws: SignalError.cryptography(.allZeroSharedSecret)) {
      try bob.decrypt(builder.preKeyMessage, from: alice)
    }
    builder.identityKey = point
    #expect(throws: SignalError.cryptography(.invalidPublicKey)) {
      try bob.decrypt(builder.preKeyMessage, from: alice)
    }
    #expect(bob.records.isEmpty)
  }

  @Test("a message number of 2³² - 1 is refused without counting over")
  func lastNumber() throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    _ = try bob.decrypt(try alice.encrypt("hello", to: bob), from: alice)
    let genuine = try alice.encrypt("hello", to: bob)
    var last = Array(genuine.suffix(44 + 75 + 5 + 16))
    last.replaceSubrange(38..<42, with: [0xff, 0xff, 0xff, 0xff])
    #expect(throws: SignalError.self) { try bob.decrypt(last, from: alice) }
  }

  @Test("a bundle with one wrong key or signature is refused")
  func bundles() throws {
    let good = try Phone(2).bundle()
    let signed = good.signedPreKey
    let kem = try #require(good.kemPreKey)
    func bundle(
      _ signed: PreKeyBundle.SignedKey? = nil, _ kem: PreKeyBundle.KEMKey? = nil,
      identityKey: [UInt8]? = nil, registrationIdentifier: UInt16 = 1
    ) -> PreKeyBundle {
      PreKeyBundle(
        address: good.address, registrationIdentifier: registrationIdentifier,
        identityKey: identityKey ?? good.identityKey, signedPreKey: signed ?? good.signedPreKey,
        oneTimePreKey: good.oneTimePreKey, kemPreKey: kem ?? good.kemPreKey)
    }
    let other = PreKeyBundle.SignedKey(
      identifier: signed.identifier + 1, modes: signed.modes, publicKey: signed.publicKey,
      signature: signed.signature)
    let resort = PreKeyBundle.KEMKey(
      identifier: kem.identifier, isLastResort: !kem.isLastResort, publicKey: kem.publicKey,
      signature: kem.signature)
    #expect(throws: SignalError.untrustedSignature(.signedPreKey)) { try bundle(other).verify() }
    #expect(throws: SignalError.untrustedSignature(.kemPreKey)) {
      try bundle(nil, resort).verify()
    }
    #expect(throws: SignalError.self) { try bundle(identityKey: [1]).verify() }
    #expect(throws: SignalError.malformed(.preKeyBundle)) {
      try bundle(registrationIdentifier: 1 << 14).verify()
    }
    #expect(throws: Never.self) { try bundle().verify() }
  }
}
