internal import Cryptography
internal import TestSupport
internal import Testing

@Suite("HPKE")
struct HPKETests {
  private let info = Array("info".utf8)
  private let data = Array("data".utf8)
  private let message = Array("message".utf8)

  static let suites = KeyEncapsulation.allCases.map {
    HPKE(kem: $0, kdf: .sha256, aead: .aes128GCM)
  }

  @Test("a message sealed in one shot opens for its recipient alone", arguments: suites)
  func oneShot(suite: HPKE) throws {
    var random = SeededGenerator(seed: 1)
    let recipient = KEMPrivateKey.generate(suite.kem, using: &random)
    let sealed = try suite.seal(
      message.bytes, to: recipient.publicKey, info: info.bytes, associatedData: data.bytes,
      using: &random)
    let opened = try suite.open(
      sealed, with: recipient, info: info.bytes, associatedData: data.bytes)
    #expect(opened == message)
    let other = KEMPrivateKey.generate(suite.kem, using: &random)
    #expect(throws: CryptographyError.authenticationFailed) {
      try suite.open(sealed, with: other, info: info.bytes, associatedData: data.bytes)
    }
    #expect(throws: CryptographyError.authenticationFailed) {
      try suite.open(sealed, with: recipient, info: data.bytes, associatedData: data.bytes)
    }
  }

  @Test("X-Wing proves no sender")
  func xWingDoesNotAuthenticate() throws {
    var random = SeededGenerator(seed: 2)
    let suite = HPKE(kem: .xWing, kdf: .sha256, aead: .aes256GCM)
    let key = KEMPrivateKey.generate(.xWing, using: &random)
    #expect(throws: CryptographyError.unsupported) {
      _ = try suite.seal(
        message.bytes, to: key.publicKey, info: info.bytes, from: key, using: &random)
    }
  }

  @Test("an export-only suite exports and refuses to seal")
  func exportOnly() throws {
    var random = SeededGenerator(seed: 3)
    let suite = HPKE(kem: .x25519, kdf: .sha512, aead: nil)
    let key = KEMPrivateKey.generate(.x25519, using: &random)
    var sender = try suite.sender(to: key.publicKey, info: info.bytes, using: &random)
    let recipient = try suite.recipient(
      of: sender.encapsulatedKey, with: key, info: info.bytes)
    let sent = try sender.export(data, byteCount: 40)
    let received = try recipient.export(data, byteCount: 40)
    #expect(sent == received)
    do {
      _ = try sender.seal(message.bytes)
      Issue.record("sealed")
    } catch { #expect(error == .unsupported) }
  }

  @Test("a message that fails takes no turn")
  func failureTakesNoTurn() throws {
    var random = SeededGenerator(seed: 4)
    let suite = HPKE(kem: .p256, kdf: .sha256, aead: .chaCha20Poly1305)
    let key = KEMPrivateKey.generate(.p256, using: &random)
    var sender = try suite.sender(to: key.publicKey, info: info.bytes, using: &random)
    var recipient = try suite.recipient(of: sender.encapsulatedKey, with: key, info: info.bytes)
    for _ in 0..<3 {
      let sealed = try sender.seal(message.bytes)
      #expect((try? recipient.open((sealed + [0]).bytes)) == nil)
      let opened = try recipient.open(sealed.bytes)
      #expect(opened == message)
    }
  }

  @Test("a pre-shared key needs both its halves")
  func preSharedKeyHalves() throws {
    var random = SeededGenerator(seed: 5)
    let suite = HPKE(kem: .x25519, kdf: .sha256, aead: .aes128GCM)
    let key = KEMPrivateKey.generate(.x25519, using: &random)
    let halves = [
      HPKE.PreSharedKey(SecretBytes([]), identifier: [1]),
      HPKE.PreSharedKey(SecretBytes([1]), identifier: []),
    ]
    for half in halves {
      do {
        _ = try suite.sender(
          to: key.publicKey, info: info.bytes, preSharedKey: half, using: &random)
        Issue.record("accepted")
      } catch { #expect(error == .inconsistentPreSharedKey) }
    }
  }
}
