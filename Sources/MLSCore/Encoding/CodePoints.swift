/// The version of the protocol.
///
/// Source: RFC 9420 §6.
public struct ProtocolVersion: CodePoint, WireCodable {
  /// The registered number.
  public let rawValue: UInt16

  /// The version with the number `rawValue`.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// MLS 1.0, the only version of RFC 9420.
  public static let mls10 = ProtocolVersion(rawValue: 1)
}

/// The number of a cipher suite, which this library may or may not have.
///
/// Source: RFC 9420 §17.1.
public struct CipherSuiteCode: CodePoint, WireCodable {
  /// The registered number.
  public let rawValue: UInt16

  /// The cipher suite with the number `rawValue`.
  public init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// What an extension is for.
///
/// Source: RFC 9420 §17.3.
public struct ExtensionType: CodePoint, WireCodable {
  /// The registered number.
  public let rawValue: UInt16

  /// The extension type with the number `rawValue`.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// An application's identifier of a leaf.
  public static let applicationID = ExtensionType(rawValue: 1)
  /// The ratchet tree, in a GroupInfo.
  public static let ratchetTree = ExtensionType(rawValue: 2)
  /// What every member must support, in a GroupContext.
  public static let requiredCapabilities = ExtensionType(rawValue: 3)
  /// The key with which outsiders may join, in a GroupInfo.
  public static let externalPub = ExtensionType(rawValue: 4)
  /// Who outside the group may send proposals, in a GroupContext.
  public static let externalSenders = ExtensionType(rawValue: 5)
  /// Marks a key package that may be used again when no other is left; carries nothing.
  public static let lastResort = ExtensionType(rawValue: 10)

  /// Whether RFC 9420 defines the type, so that every client supports it without saying so.
  public var isDefault: Bool { (1...5).contains(rawValue) }
}

/// What a proposal would do.
///
/// Source: RFC 9420 §17.4.
public struct ProposalType: CodePoint, WireCodable {
  /// The registered number.
  public let rawValue: UInt16

  /// The proposal type with the number `rawValue`.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Adds a member.
  public static let add = ProposalType(rawValue: 1)
  /// Replaces the sender's leaf.
  public static let update = ProposalType(rawValue: 2)
  /// Removes a member.
  public static let remove = ProposalType(rawValue: 3)
  /// Mixes in a secret that members share already.
  public static let preSharedKey = ProposalType(rawValue: 4)
  /// Closes the group in favour of a new one.
  public static let reInit = ProposalType(rawValue: 5)
  /// Carries an outsider's contribution to the next epoch.
  public static let externalInit = ProposalType(rawValue: 6)
  /// Replaces the extensions of the GroupContext.
  public static let groupContextExtensions = ProposalType(rawValue: 7)

  /// Whether RFC 9420 defines the type, so that every client supports it without saying so.
  public var isDefault: Bool { (1...7).contains(rawValue) }

  private static let names = [
    "Add", "Update", "Remove", "PreSharedKey", "ReInit", "ExternalInit", "GroupContextExtensions",
  ]

  /// The name of RFC 9420 §12.1, else the number.
  public var description: String {
    isDefault ? Self.names[Int(rawValue) - 1] : "proposal type \(rawValue)"
  }
}

/// How a credential names its holder.
///
/// Source: RFC 9420 §17.5.
public struct CredentialType: CodePoint, WireCodable {
  /// The registered number.
  public let rawValue: UInt16

  /// The credential type with the number `rawValue`.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A bare identity.
  public static let basic = CredentialType(rawValue: 1)
  /// A chain of X.509 certificates.
  public static let x509 = CredentialType(rawValue: 2)
}
