public import Cryptography

/// Why a message, a structure or a request was refused.
public enum MLSError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The bytes are not an encoding of what was expected.
  case malformed(WireFault)
  /// The protocol forbids it.
  case violation(Rule)
  /// The library has no such cipher suite.
  case unsupportedCipherSuite(CipherSuiteCode)
  /// A cryptographic operation refused a key or a ciphertext that the peer sent.
  case cryptography(CryptographyError)
  /// The message is for another epoch than the one the group is in.
  case wrongEpoch(expected: UInt64, received: UInt64)
  /// The application refused a credential.
  case credentialRefused(String)
  /// The application's policy refused a valid commit or proposal.
  case policyRefused(String)
  /// A pre-shared key that the message needs was not supplied.
  case missingPreSharedKey
  /// What was asked for does not fit the state of the group.
  case unsuitable(String)

  /// What was expected and what came.
  public var description: String {
    switch self {
    case .malformed(let fault): "malformed: \(fault)"
    case .violation(let rule): "violation of §\(rule.section): \(rule.rawValue)"
    case .unsupportedCipherSuite(let code): "cipher suite \(code) is not supported"
    case .cryptography(let reason): "cryptography: \(reason)"
    case .wrongEpoch(let expected, let received):
      "message for epoch \(received) came in epoch \(expected)"
    case .credentialRefused(let reason): "credential refused: \(reason)"
    case .policyRefused(let reason): "refused by policy: \(reason)"
    case .missingPreSharedKey: "a pre-shared key that the message needs was not supplied"
    case .unsuitable(let reason): reason
    }
  }
}
