/// What a server gives out so that a session with a device can begin while it is away. Received,
/// not verified: `verify` makes a `VerifiedPreKeyBundle` of it.
public struct PreKeyBundle: Sendable, Hashable {
  /// The device.
  public let address: DeviceAddress

  /// Changes with every installation; 14 bits.
  public let registrationIdentifier: UInt16

  /// The account's identity key, an Ed25519 public key.
  public let identityKey: [UInt8]

  /// The medium-term key.
  public let signedPreKey: SignedKey

  /// A key for this one session, where one was left.
  public let oneTimePreKey: OneTimeKey?

  /// The post-quantum key; absent only where the device offers X3DH alone.
  public let kemPreKey: KEMKey?

  /// A signed X25519 prekey.
  public struct SignedKey: Sendable, Hashable {
    /// Its identifier.
    public let identifier: UInt32
    /// The modes that the device offers.
    public let modes: AgreementModes
    /// An X25519 public key.
    public let publicKey: [UInt8]
    /// By the identity key.
    public let signature: [UInt8]

    /// The parts as they were received.
    public init(
      identifier: UInt32, modes: AgreementModes, publicKey: [UInt8], signature: [UInt8]
    ) {
      self.identifier = identifier
      self.modes = modes
      self.publicKey = publicKey
      self.signature = signature
    }

    /// What the signature covers, after its label.
    static func signedBody(
      _ modes: AgreementModes, _ identifier: UInt32, _ publicKey: [UInt8]
    ) -> [UInt8] {
      var writer = WireWriter()
      writer.write(modes.rawValue)
      writer.write(integer: identifier)
      writer.write(publicKey)
      return writer.bytes
    }
  }

  /// An X25519 prekey for one session.
  public struct OneTimeKey: Sendable, Hashable {
    /// Its identifier.
    public let identifier: UInt32
    /// An X25519 public key.
    public let publicKey: [UInt8]

    /// The parts as they were received.
    public init(identifier: UInt32, publicKey: [UInt8]) {
      self.identifier = identifier
      self.publicKey = publicKey
    }
  }

  /// A signed ML-KEM-1024 prekey.
  public struct KEMKey: Sendable, Hashable {
    /// Its identifier.
    public let identifier: UInt32
    /// Whether it may serve more than one session.
    public let isLastResort: Bool
    /// An ML-KEM-1024 encapsulation key.
    public let publicKey: [UInt8]
    /// By the identity key.
    public let signature: [UInt8]

    /// The parts as they were received.
    public init(identifier: UInt32, isLastResort: Bool, publicKey: [UInt8], signature: [UInt8]) {
      self.identifier = identifier
      self.isLastResort = isLastResort
      self.publicKey = publicKey
      self.signature = signature
    }

    /// What the signature covers, after its label.
    static func signedBody(
      _ isLastResort: Bool, _ identifier: UInt32, _ publicKey: [UInt8]
    ) -> [UInt8] {
      var writer = WireWriter()
      writer.write(flag: isLastResort)
      writer.write(integer: identifier)
      writer.write(publicKey)
      return writer.bytes
    }
  }

  /// The parts as they were received.
  public init(
    address: DeviceAddress, registrationIdentifier: UInt16, identityKey: [UInt8],
    signedPreKey: SignedKey, oneTimePreKey: OneTimeKey?, kemPreKey: KEMKey?
  ) {
    self.address = address
    self.registrationIdentifier = registrationIdentifier
    self.identityKey = identityKey
    self.signedPreKey = signedPreKey
    self.oneTimePreKey = oneTimePreKey
    self.kemPreKey = kemPreKey
  }
}
