internal import Cryptography
internal import Foundation
internal import Protobuf

/// The key of a device that is to be linked, and the code that shows it.
///
/// The code is "martlet-link:", the X25519 public key in base64url, and "." and the name of the
/// device in base64url, if it has one. The message is sealed for it
/// with HPKE (X25519, HKDF-SHA-256, AES-256-GCM), info "Martlet_Provisioning_v1": encapsulated key
/// (32) ‖ ciphertext. Source: docs/protocol.md §15.
struct ProvisioningKey: Sendable {
  static let hpke = HPKE(kem: .x25519, kdf: .sha256, aead: .aes256GCM)
  static let info = Array("Martlet_Provisioning_v1".utf8)

  private let key: KEMPrivateKey
  private let deviceName: String

  /// A new key of a device that is called so.
  init(deviceName: String = "") {
    var random = SystemRandom()
    self.init(key: .generate(.x25519, using: &random), deviceName: deviceName)
  }

  /// A key that was made before.
  init(key: KEMPrivateKey, deviceName: String) {
    self.key = key
    self.deviceName = deviceName
  }

  private var publicCode: ProvisioningCode {
    ProvisioningCode(key: key.publicKey, deviceName: deviceName)
  }

  /// What the other device is to be given.
  var code: String { publicCode.description }

  /// What the server knows the waiting device by.
  var provisioningID: [UInt8] { publicCode.provisioningID }

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
  /// Bytes of the device's name that a code carries; more of it is left out.
  static let nameByteLimit = 64

  private let key: KEMPublicKey
  /// What the new device calls itself; empty without a name.
  let deviceName: String

  init(key: KEMPublicKey, deviceName: String) {
    self.key = key
    var name = deviceName
    while name.utf8.count > Self.nameByteLimit { name.removeLast() }
    self.deviceName = name
  }

  /// Reads a code.
  ///
  /// - Throws: `ClientError.linkRefused` where it is none.
  init(_ text: String) throws {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let parts = (text.hasPrefix(Self.prefix) ? text.dropFirst(Self.prefix.count) : text[...])
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count == 2 ? Self.decode(parts[1]) : []
    guard let bytes = parts.first.flatMap({ Self.decode($0) }),
      let key = try? KEMPublicKey(.x25519, rawRepresentation: bytes),
      let name, name.count <= Self.nameByteLimit, name.isEmpty == (parts.count == 1),
      let deviceName = String(validating: name, as: UTF8.self)
    else { throw ClientError.linkRefused("this is no code of a device that is to be linked") }
    self.key = key
    self.deviceName = deviceName
  }

  var description: String {
    Self.prefix + Base64.encodeForURL(key.rawRepresentation)
      + (deviceName.isEmpty ? "" : "." + Base64.encodeForURL(Array(deviceName.utf8)))
  }

  private static func decode(_ text: Substring) -> [UInt8]? {
    let base64 = text.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
    return Data(base64Encoded: base64 + padding).map { Array($0) }
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
    accountID: [UInt8], identitySeed: [UInt8], linkToken: [UInt8], history: SharedArchive? = nil,
    peers: [Sync.Peer], within byteLimit: Int
  ) {
    var byteCount = 0
    let fitting = peers.prefix { peer in
      byteCount += peer.encodedByteCount + 4
      return byteCount <= byteLimit
    }
    self.init(
      accountID: accountID, identitySeed: identitySeed, linkToken: linkToken,
      peers: Array(fitting.prefix(ClientLimits.peersPerSync)), history: history)
  }
}
