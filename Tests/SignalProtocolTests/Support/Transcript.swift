/// Conversations with every secret in them, for someone who writes a compatible client. Bytes are
/// hexadecimal digits; `docs/protocol.md` names the fields.
struct Transcript: Codable, Equatable {
  var conversations: [Conversation]
  var sealed: Sealed
  var safetyNumber: SafetyNumberAnswer
  var padding: [Padding]

  struct Party: Codable, Equatable {
    let identitySeed: String
    let account: String
    let device: UInt8
    let registrationIdentifier: UInt16
  }

  struct CurvePreKey: Codable, Equatable {
    let identifier: UInt32
    let privateKey: String
  }

  struct KEMKey: Codable, Equatable {
    let identifier: UInt32
    let isLastResort: Bool
    let seed: String
  }

  struct Encapsulated: Codable, Equatable {
    let ciphertext: String
    let sharedSecret: String
  }

  /// Alice begins. What follows `encapsulation` is made from what stands before it.
  struct Conversation: Codable, Equatable {
    let encryptsHeaders: Bool
    let alice: Party
    let bob: Party
    let modes: UInt8
    let signedPreKey: CurvePreKey
    let oneTimePreKey: CurvePreKey?
    let kemPreKey: KEMKey?
    let basePrivateKey: String
    let encapsulation: Encapsulated?
    var signedPreKeySignature: String
    var kemPreKeySignature: String?
    var rootKey: String
    var associatedData: String
    var messages: [Message]
  }

  /// A message and the bytes that its sender drew at random for it: a ratchet key (32) where it
  /// takes a step; in the Triple Ratchet the seed of a key (64) or the randomness of an
  /// encapsulation (32) where the Braid makes one; then the nonce of an encrypted header (24).
  struct Message: Codable, Equatable {
    let isFromAlice: Bool
    var random: String
    let plaintext: String
    var message: String
  }

  /// Alice seals to Bob.
  struct Sealed: Codable, Equatable {
    let alice: Party
    let bob: Party
    let rootSeed: String
    let serverSeed: String
    let serverIdentifier: UInt32
    let expiry: Int64
    let seed: String
    let content: String
    var certificate: String
    var message: String
  }

  struct SafetyNumberAnswer: Codable, Equatable {
    let alice: Party
    let bob: Party
    var digits: String
    var aliceScannable: String
  }

  struct Padding: Codable, Equatable {
    let payload: String
    var padded: String
  }
}
