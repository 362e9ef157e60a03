/// What protects the messages of a session.
public struct SessionProtection: Sendable, Hashable {
  /// How the first key was agreed on.
  public let mode: AgreementMode

  /// The epoch of the ratchet of ML-KEM keys: how many of them this side has mixed in since the
  /// session began. Nil if the session does not heal against quantum computers.
  public let epoch: UInt32?
}
