internal import MLSCore

/// Against whom what is said in a group is kept secret; chosen when the group is made.
///
/// Members prove who they are by Ed25519 signatures in both: nobody with a quantum computer of
/// tomorrow can forge what is received today.
public enum GroupProtection: Sendable, Hashable, CaseIterable {
  /// Against everyone who has no quantum computer: X25519, AES-128-GCM, SHA-256.
  case classical
  /// Also against those who record today and have a quantum computer later: X-Wing, which is
  /// ML-KEM-768 with X25519, AES-256-GCM, SHA-384. Such a group has at most 600 devices.
  case postQuantum

  /// The cipher suite that a new group gets.
  var cipherSuite: CipherSuite {
    switch self {
    case .classical: .x25519AES128
    case .postQuantum: .xWingAES256
    }
  }

  /// What a cipher suite protects against.
  init(_ suite: CipherSuite) { self = suite.isPostQuantum ? .postQuantum : .classical }
}
