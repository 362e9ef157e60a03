internal import Cryptography

/// A message as it was received, parsed and not yet decrypted.
public struct SignalMessage: Sendable {
  /// The prekeys that the message needs, where it can begin a session: the caller looks them up.
  public let preKeys: PreKeyIdentifiers?

  let initial: (header: InitialHeader, encoded: [UInt8])?
  let ratchet: RatchetMessage

  /// Parses a message.
  ///
  /// - Parameter bytes: what `SessionRecord.encrypt` gave.
  /// - Throws: `malformed`, `unsupportedVersion`, `cryptography` for a bad base key.
  public init(_ bytes: [UInt8]) throws(SignalError) {
    guard bytes.count >= 2 else { throw .malformed(.message) }
    guard bytes[1] == MessageKind.preKey.rawValue else {
      initial = nil
      preKeys = nil
      ratchet = try RatchetMessage(bytes)
      return
    }
    var reader = WireReader(bytes.bytes, .preKeyMessage)
    try reader.version(InitialHeader.version)
    _ = try reader.byte()
    let header = try InitialHeader(from: &reader)
    initial = (header, header.encoded)
    preKeys = PreKeyIdentifiers(header)
    ratchet = try RatchetMessage(from: &reader)
  }
}

/// Which prekeys a message that can begin a session was made with.
public struct PreKeyIdentifiers: Sendable, Hashable {
  /// The signed prekey.
  public let signedPreKey: UInt32

  /// The one-time prekey, where one was left.
  public let oneTimePreKey: UInt32?

  /// The KEM prekey, in PQXDH.
  public let kemPreKey: UInt32?

  /// The initiator's base key, which no two sessions share.
  public let baseKey: [UInt8]

  init(_ header: InitialHeader) {
    signedPreKey = header.signedPreKeyIdentifier
    oneTimePreKey = header.oneTimePreKeyIdentifier
    kemPreKey = header.encapsulation?.identifier
    baseKey = header.baseKey.rawRepresentation
  }
}

/// What the caller found for a message's `PreKeyIdentifiers`.
public struct AvailablePreKeys: Sendable {
  let signed: SignedPreKey?
  let oneTime: OneTimePreKey?
  let kem: KEMPreKey?
  let hasSeenBaseKey: Bool

  /// What was found.
  ///
  /// - Parameters:
  ///   - signed: the signed prekey; the current one or the one before.
  ///   - oneTime: the one-time prekey.
  ///   - kem: the KEM prekey.
  ///   - hasSeenBaseKey: whether `Decrypted.baseKeyToRemember` ever named the message's base key.
  public init(
    signed: SignedPreKey?, oneTime: OneTimePreKey?, kem: KEMPreKey?, hasSeenBaseKey: Bool
  ) {
    self.signed = signed
    self.oneTime = oneTime
    self.kem = kem
    self.hasSeenBaseKey = hasSeenBaseKey
  }

  /// For messages that need none.
  public static let none = AvailablePreKeys(
    signed: nil, oneTime: nil, kem: nil, hasSeenBaseKey: false)
}

/// A decrypted message, and what its success demands of the store in the same transaction.
public struct Decrypted: Sendable {
  /// The content, still padded where the sender padded it.
  public let plaintext: [UInt8]

  /// A one-time prekey to delete.
  public let consumedOneTimePreKey: UInt32?

  /// A KEM prekey to delete; nil for the last resort.
  public let consumedKEMPreKey: UInt32?

  /// A base key to remember for as long as the message's signed prekey and KEM prekey are kept:
  /// no one-time key stands in the way of its replay.
  public let baseKeyToRemember: [UInt8]?

  init(
    plaintext: [UInt8], consumedOneTimePreKey: UInt32? = nil, consumedKEMPreKey: UInt32? = nil,
    baseKeyToRemember: [UInt8]? = nil
  ) {
    self.plaintext = plaintext
    self.consumedOneTimePreKey = consumedOneTimePreKey
    self.consumedKEMPreKey = consumedKEMPreKey
    self.baseKeyToRemember = baseKeyToRemember
  }
}
