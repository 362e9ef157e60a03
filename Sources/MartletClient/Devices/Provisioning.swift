internal import Cryptography
internal import Foundation
internal import Protobuf

/// The key of a device that is to be linked, and the code that shows it.
///
/// The code is "martlet-link:" and the X25519 public key in base64url. The message is sealed for it
/// with HPKE (X25519, HKDF-SHA-256, AES-256-GCM), info "Martlet_Provisioning_v1": encapsulated key
/// (32) ‖ ciphertext. Source: docs/protocol.md §15.
struct ProvisioningKey: Sendable {
  static let hpke = HPKE(kem: .x25519, kdf: .sha256, aead: .aes256GCM)
  static let info = Array("Martlet_Provisioning_v1".utf8)

  private let key: KEMPrivateKey

  init() {
    var random = SystemRandom()
    key = KEMPrivateKey.generate(.x25519, using: &random)
  }

  /// What the other device is to be given.
  var code: String { ProvisioningCode(key: key.publicKey).description }

  /// What the server knows the waiting device by.
  var provisioningID: [UInt8] { ProvisioningCode(key: key.publicKey).provisioningID }

  /// Opens the message.
  ///
  /// - Throws: `ClientError.linkRefused` where it was not sealed for this key.
  func open(_ sealed: [UInt8]) throws -> ProvisioningMessage {
    do {
      let split = 32
      guard sealed.count > split else { throw CryptographyError.authenticationFailed }
      let plaintext = try Self.hpke.open(
        HPKE.SealedMessage(
          encapsulatedKey: Array(sealed[..<split]), ciphertext: Array(sealed[split...])),
        with: key, info: Self.info.bytes)
      let message = try ProvisioningMessage(decoding: plaintext)
      try message.validate()
      return message
    } catch {
      throw ClientError.linkRefused("what was sent to this device cannot be opened")
    }
  }
}

/// The public half, as the approving device reads it.
struct ProvisioningCode: Sendable, CustomStringConvertible {
  private static let prefix = "martlet-link:"

  private let key: KEMPublicKey

  init(key: KEMPublicKey) { self.key = key }

  /// Reads a code.
  ///
  /// - Throws: `ClientError.linkRefused` where it is none.
  init(_ text: String) throws {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let base64 = (text.hasPrefix(Self.prefix) ? text.dropFirst(Self.prefix.count) : text[...])
      .replacing("-", with: "+").replacing("_", with: "/")
    guard let data = Data(base64Encoded: String(base64) + "="),
      let key = try? KEMPublicKey(.x25519, rawRepresentation: Array(data))
    else { throw ClientError.linkRefused("this is no code of a device that is to be linked") }
    self.key = key
  }

  var description: String {
    Self.prefix
      + Data(key.rawRepresentation).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The first 16 bytes of the SHA-256 of the key.
  var provisioningID: [UInt8] {
    Array(HashFunction.sha256.hash(key.rawRepresentation).prefix(16))
  }

  /// Seals a message for the device.
  func seal(_ message: ProvisioningMessage) throws -> [UInt8] {
    var random = SystemRandom()
    let sealed = try ProvisioningKey.hpke.seal(
      message.encoded().bytes, to: key, info: ProvisioningKey.info.bytes, using: &random)
    return sealed.encapsulatedKey + sealed.ciphertext
  }
}

extension ProvisioningMessage {
  /// A message with as many peers, in their order, as fit in a number of bytes.
  init(
    accountID: [UInt8], identitySeed: [UInt8], linkToken: [UInt8], peers: [Sync.Peer],
    within byteLimit: Int
  ) {
    var byteCount = 0
    let fitting = peers.prefix { peer in
      byteCount += peer.encodedByteCount + 4
      return byteCount <= byteLimit
    }
    self.init(
      accountID: accountID, identitySeed: identitySeed, linkToken: linkToken,
      peers: Array(fitting.prefix(ClientLimits.peersPerSync)))
  }
}
