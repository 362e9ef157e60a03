internal import Cryptography
package import MartletAPI
internal import MartletServer
package import Protobuf
package import RPC
internal import Synchronization

extension TestDevice {
  /// A few KEM keys, made once: devices of tests need different ones seldom.
  private static let kemKeys: [[UInt8]] = {
    var random = SystemRandom()
    return (0..<4).map { _ in
      MLKEMPrivateKey.generate(.mlKEM1024, using: &random).publicKey.rawRepresentation
    }
  }()

  private static func x25519Key() -> [UInt8] {
    var random = SystemRandom()
    return random.bytes(31) + [0x40]
  }

  /// A signed prekey.
  package func signedPreKey(
    _ number: UInt32 = 1, key: [UInt8]? = nil, modes: UInt8 = 2
  ) throws -> SignedPreKey {
    let key = key ?? Self.x25519Key()
    let message = Array("Martlet_SignedPreKey_v1".utf8) + [modes] + bytes(number) + key
    return SignedPreKey(
      id: number, modes: UInt32(modes), publicKey: key, signature: try identity.sign(message.bytes))
  }

  /// A KEM prekey.
  package func kemPreKey(
    _ number: UInt32, isLastResort: Bool = false, key: [UInt8]? = nil
  ) throws -> KEMPreKey {
    let key = key ?? Self.kemKeys[Int(number) % Self.kemKeys.count]
    let message =
      Array("Martlet_KEMPreKey_v1".utf8) + [isLastResort ? 1 : 0] + bytes(number) + key
    return KEMPreKey(id: number, publicKey: key, signature: try identity.sign(message.bytes))
  }

  /// One-time prekeys with consecutive numbers.
  package func oneTimePreKeys(_ numbers: Range<UInt32>) -> [OneTimePreKey] {
    numbers.map { OneTimePreKey(id: $0, publicKey: Self.x25519Key()) }
  }

  /// What the device registers with.
  package func newDevice(
    oneTime: Int = 0, oneTimeKEM: Int = 0, authenticationKey: [UInt8]? = nil
  ) throws -> NewDevice {
    let key = authenticationKey ?? authentication.verificationKey.rawRepresentation
    let message =
      Array("Martlet_Device_v1".utf8) + key + bytes(registrationID).suffix(2)
    return NewDevice(
      authenticationKey: key, registrationID: registrationID,
      signature: try identity.sign(message.bytes), signedPrekey: try signedPreKey(),
      lastResortKemPrekey: try kemPreKey(1, isLastResort: true),
      oneTimePrekeys: oneTimePreKeys(1..<UInt32(1 + oneTime)),
      oneTimeKemPrekeys: try (0..<oneTimeKEM).map { try kemPreKey(UInt32(2 + $0)) })
  }

  /// A payload signed by the identity key, for one method.
  package func signed(
    _ method: MethodDescriptor, _ payload: some Message
  ) throws -> SignedPayload {
    try signed(method, bytes: payload.encoded())
  }

  /// Bytes signed by the identity key, for one method.
  package func signed(_ method: MethodDescriptor, bytes: [UInt8]) throws -> SignedPayload {
    let message = Array("\(method.service)/\(method.name)".utf8) + bytes
    return SignedPayload(payload: bytes, signature: try identity.sign(message.bytes))
  }

  private func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
