public import Cryptography

/// Why a message, bundle or certificate was refused, or a session cannot go on.
public enum SignalError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The bytes are not what `docs/protocol.md` describes.
  case malformed(Structure)
  /// The bytes carry a version that this library does not read.
  case unsupportedVersion(UInt8)
  /// A primitive refused its input: a bad key, signature or tag.
  case cryptography(CryptographyError)
  /// A signature of a bundle or certificate is not by the key that it must be by.
  case untrustedSignature(Structure)
  /// The two sides share no mode of key agreement, or the message uses one that was not offered.
  case modeNotOffered
  /// The message names a prekey that this device does not hold (any more).
  case unknownPreKey
  /// The first message of a session was seen before.
  case replayedInitialMessage
  /// The message was decrypted before, or its key was dropped.
  case duplicateMessage
  /// The message begins a session under a ratchet key that another session has.
  case reusedRatchetKey
  /// The message is further ahead of its chain than `SessionLimits.forwardJump`, or than
  /// `SessionLimits.archivedForwardJump` in former sessions.
  case tooFarAhead(by: Int)
  /// A chain has counted as many messages as its number can hold.
  case chainExhausted
  /// What the other side sends of the post-quantum key exchange contradicts itself: the session is
  /// at its end, and a new one is needed.
  case brokenExchange
  /// There is no session with the device; a bundle is needed.
  case noSession
  /// No session with the device decrypts the message.
  case undecryptable
  /// The session was never answered and is too old to go on with; a bundle is needed.
  case sessionExpired
  /// The device shows another identity key than the accepted one; see `SessionRecord.accept`.
  case identityChanged(IdentityChange)
  /// A certificate is past its time or revoked.
  case certificateExpired
  /// The message was sealed by the device that opens it.
  case ownMessage
  /// A bundle is of another device than the record, or a certificate of another identity than the
  /// sender.
  case wrongRecipient

  /// The structures of `docs/protocol.md`.
  public enum Structure: String, Sendable {
    /// A one-byte kind that no message has.
    case message
    /// A message of a running session.
    case ratchetMessage
    /// The first message of a session.
    case preKeyMessage
    /// A received prekey bundle.
    case preKeyBundle
    /// A signed prekey.
    case signedPreKey
    /// A KEM prekey.
    case kemPreKey
    /// A stored private key.
    case storedKey
    /// A stored session or record.
    case sessionState
    /// A certificate of a server's signing key.
    case serverCertificate
    /// A certificate of a sender.
    case senderCertificate
    /// A message whose sender is sealed.
    case sealedMessage
    /// Padding after a payload.
    case padding
    /// A scanned safety number.
    case safetyNumber
    /// An address or identity key.
    case identity
  }

  /// One line for logs; no key, address or content.
  public var description: String {
    switch self {
    case .malformed(let structure): "malformed \(structure.rawValue)"
    case .unsupportedVersion(let version): "unsupported version \(version)"
    case .cryptography(let error): error.description
    case .untrustedSignature(let structure): "signature of \(structure.rawValue) not trusted"
    case .modeNotOffered: "mode of key agreement not offered"
    case .unknownPreKey: "message names an unknown prekey"
    case .replayedInitialMessage: "first message of a session seen before"
    case .duplicateMessage: "message already decrypted, or its key dropped"
    case .tooFarAhead(let distance):
      "message is \(distance) ahead, which exceeds the limit of \(SessionLimits.forwardJump)"
    case .reusedRatchetKey: "first message of a session uses the ratchet key of another one"
    case .chainExhausted: "chain has used up its message numbers"
    case .brokenExchange: "post-quantum key exchange of the session is broken"
    case .noSession: "no session with the device"
    case .undecryptable: "no session decrypts the message"
    case .sessionExpired: "session was never answered and has expired"
    case .identityChanged: "identity key changed"
    case .certificateExpired: "certificate expired or revoked"
    case .ownMessage: "message sealed by this device itself"
    case .wrongRecipient: "bundle or certificate is of another device or identity"
    }
  }
}

/// Runs a primitive, naming its error as one of this module.
func cryptographic<Value: ~Copyable>(
  _ body: () throws(CryptographyError) -> Value
) throws(SignalError) -> Value {
  do { return try body() } catch { throw .cryptography(error) }
}
