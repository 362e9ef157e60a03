internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("Sealed sender")
struct SealedSenderTests {
  private let authority: Authority
  private let alice: Phone
  private let bob: Phone
  private let now = UnixTime(seconds: 1_800_000_000)
  private let content = Array("content".utf8)

  init() throws {
    authority = try Authority()
    alice = try Phone(1)
    bob = try Phone(2)
  }

  private func recipient(_ phone: Phone) -> SealedSender.Recipient {
    SealedSender.Recipient(
      address: phone.local.address, identityKey: phone.local.identity.publicKey)
  }

  private func certificate(_ phone: Phone, seconds: Int64 = 1) throws -> SenderCertificate {
    try authority.certify(phone.local, until: UnixTime(seconds: now.seconds + seconds))
  }

  private func seal(to phone: Phone) throws -> [UInt8] {
    var random = SeededGenerator(seed: 1)
    return try SealedSender.seal(
      content, from: alice.local.identity, certificate(alice), to: recipient(phone),
      using: &random)
  }

  @Test("the recipient learns the sender and the content, and the message shows neither")
  func oneRecipient() throws {
    let message = try seal(to: bob)
    let opened = try SealedSender.open(message, as: bob.local, authority.trust, now: now)
    #expect(opened.sender == (try certificate(alice)) && opened.content == content)
    for hidden in [alice.local.identity.publicKey.encoded, alice.local.address.account, content] {
      #expect(!message.indices.contains { message[$0...].starts(with: hidden) })
    }
  }

  @Test("nobody else opens it, nor another device of the same account")
  func otherRecipients() throws {
    let message = try seal(to: bob)
    let sibling = try Phone(2, device: 2, identity: bob.local.identity)
    for other in [sibling, try Phone(3)] {
      #expect(throws: SignalError.cryptography(.authenticationFailed)) {
        try SealedSender.open(message, as: other.local, authority.trust, now: now)
      }
    }
  }

  @Test("no byte of it can be changed")
  func forgery() throws {
    let message = try seal(to: bob)
    for index in message.indices {
      var forged = message
      forged[index] ^= 1
      #expect(throws: SignalError.self) {
        try SealedSender.open(forged, as: bob.local, authority.trust, now: now)
      }
    }
  }

  @Test("each of many devices opens its part, which is as a message to it alone")
  func manyRecipients() throws {
    var random = SeededGenerator(seed: 2)
    let phones = [
      bob, try Phone(2, device: 2, identity: bob.local.identity), try Phone(3), try Phone(4),
    ]
    let sealed = try SealedToMany.seal(
      content, from: alice.local.identity, certificate(alice), to: phones.map(recipient),
      using: &random)
    let received = try SealedToMany(encoded: sealed.encoded)
    #expect(received == sealed)
    for (phone, part) in zip(phones, received.messages) {
      #expect(part.address == phone.local.address)
      let opened = try SealedSender.open(part.message, as: phone.local, authority.trust, now: now)
      #expect(opened.content == content)
    }
    #expect(throws: SignalError.self) {
      try SealedSender.open(
        received.messages[0].message, as: phones[2].local, authority.trust, now: now)
    }
  }

  @Test("a recipient cannot pass another body off as the sender's to a fellow recipient")
  func bodySubstitution() throws {
    var random = SeededGenerator(seed: 3)
    let seed = random.secretBytes(32)
    let keys = try SealingKeys(seed: seed)
    let message = try seal(to: bob)
    // Mallory knows the seed of a message of Alice's to many, and seals another body under it.
    let forged = try keys.sealBody(certificate(alice).encoded + Array("forged".utf8))
    let shared = try keys.ephemeral.sharedSecret(
      with: bob.local.identity.publicKey.keyAgreementKey)
    let mask = try SealingKeys.seedMask(
      shared, ephemeralKey: keys.ephemeralKey, recipient: bob.local.identity.publicKey,
      bob.local.address)
    let parts =
      [1, 4] + keys.ephemeralKey + seed.masked(by: mask.bytes).exposed() + message[66..<82] + forged
    #expect(throws: SignalError.cryptography(.authenticationFailed)) {
      try SealedSender.open(parts, as: bob.local, authority.trust, now: now)
    }
  }

  @Test(
    "a count of recipients without them is refused, as is one past the limit",
    arguments: [0, 1, SealedSender.recipientLimit, SealedSender.recipientLimit + 1, 65_535])
  func recipientCount(count: Int) throws {
    let claim =
      [1, 5] + [UInt8](repeating: 9, count: 32) + [UInt8(count >> 8), UInt8(count & 255)]
    #expect(throws: SignalError.malformed(.sealedMessage)) { try SealedToMany(encoded: claim) }
    var random = SeededGenerator(seed: 5)
    let many = [SealedSender.Recipient](
      repeating: recipient(bob), count: SealedSender.recipientLimit + 1)
    #expect(throws: SignalError.malformed(.sealedMessage)) {
      try SealedToMany.seal(
        content, from: alice.local.identity, certificate(alice), to: many, using: &random)
    }
  }

  @Test("a certificate counts until it expires, from a pinned root and an issuer not revoked")
  func certificates() throws {
    let certificate = try certificate(alice)
    #expect(try SenderCertificate(encoded: certificate.encoded) == certificate)
    try certificate.verify(authority.trust, now: now)
    #expect(throws: SignalError.certificateExpired) {
      try certificate.verify(authority.trust, now: UnixTime(seconds: now.seconds + 1))
    }
    let revoked = CertificateTrust(roots: [authority.root.verificationKey], revokedIssuers: [7])
    #expect(throws: SignalError.certificateExpired) { try certificate.verify(revoked, now: now) }
    let stranger = try Authority(seed: 9)
    #expect(throws: SignalError.untrustedSignature(.serverCertificate)) {
      try certificate.verify(stranger.trust, now: now)
    }
    let altered = SenderCertificate(
      address: bob.local.address, identityKey: certificate.identityKey, expiry: certificate.expiry,
      issuer: certificate.issuer, signature: certificate.signature)
    #expect(throws: SignalError.untrustedSignature(.senderCertificate)) {
      try altered.verify(authority.trust, now: now)
    }
  }

  @Test("a device does not open its own message, nor seal with another's certificate")
  func ownMessages() throws {
    var random = SeededGenerator(seed: 4)
    let message = try seal(to: alice)
    #expect(throws: SignalError.ownMessage) {
      try SealedSender.open(message, as: alice.local, authority.trust, now: now)
    }
    let foreign = try certificate(bob)
    #expect(throws: SignalError.wrongRecipient) {
      try SealedSender.seal(
        content, from: alice.local.identity, foreign, to: recipient(bob), using: &random)
    }
  }
}
