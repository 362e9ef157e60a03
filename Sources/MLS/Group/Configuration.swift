public import MLSCore

/// How a member sends, keeps and judges.
public struct Configuration: Sendable {
  /// Whether proposals and commits are encrypted; a server that follows the group needs them in the
  /// clear.
  public var encryptsHandshake: Bool
  /// How private messages are padded.
  public var padding: PaddingPolicy
  /// How many epochs before the present one are kept to decrypt what comes late.
  public var pastEpochCount: Int
  /// The application's authentication service.
  public var validator: any CredentialValidator
  /// Which valid commits the application allows; all members must decide alike.
  public var policy: any CommitPolicy

  /// A configuration.
  public init(
    validator: any CredentialValidator, policy: any CommitPolicy = EveryCommitAllowed(),
    encryptsHandshake: Bool = false, padding: PaddingPolicy = .multiple(of: 256),
    pastEpochCount: Int = Window.pastEpochCount
  ) {
    self.validator = validator
    self.policy = policy
    self.encryptsHandshake = encryptsHandshake
    self.padding = padding
    self.pastEpochCount = pastEpochCount
  }

  var handshakeFormat: WireFormat { encryptsHandshake ? .privateMessage : .publicMessage }
}
