internal import Cryptography

/// What two people compare to know that nobody is in between: 60 digits, or a code to scan.
///
/// It costs about ten milliseconds to make: keep it. Source: the numeric fingerprint published with
/// Signal, version 2.
public struct SafetyNumber: Sendable, Hashable {
  /// 60 decimal digits, the same on both sides.
  public let digits: String

  /// What the other side scans: 74 bytes.
  public let scannable: [UInt8]

  private let localFingerprint: [UInt8]
  private let remoteFingerprint: [UInt8]

  /// Rounds of SHA-512 over each side.
  static let iterations = 5_200

  private static let fingerprintByteCount = 32
  private static let version: UInt8 = 2

  /// The safety number of two accounts, each with its identity key and its 16-byte identifier.
  public init(
    local: (identity: IdentityKey, account: [UInt8]),
    remote: (identity: IdentityKey, account: [UInt8])
  ) {
    self.init(
      Self.fingerprint(local.identity.encoded, local.account),
      Self.fingerprint(remote.identity.encoded, remote.account), version: Self.version)
  }

  init(_ local: [UInt8], _ remote: [UInt8], version: UInt8) {
    let halves = [Self.digits(local), Self.digits(remote)].sorted()
    digits = halves.joined()
    localFingerprint = Array(local.prefix(Self.fingerprintByteCount))
    remoteFingerprint = Array(remote.prefix(Self.fingerprintByteCount))
    scannable = Self.encode(localFingerprint, remoteFingerprint, version: version)
  }

  /// Whether `scanned`, the other side's code, fits this one.
  ///
  /// - Parameter scanned: 74 bytes.
  /// - Returns: false where someone is in between.
  /// - Throws: `malformed(.safetyNumber)` where the bytes are no such code.
  public func matches(_ scanned: [UInt8]) throws(SignalError) -> Bool {
    let shape = Self.encode(remoteFingerprint, localFingerprint, version: Self.version)
    guard scanned.count == shape.count else { throw .malformed(.safetyNumber) }
    let isContent = Self.contentPositions
    guard scanned.indices.allSatisfy({ isContent.contains($0) || scanned[$0] == shape[$0] }) else {
      throw .malformed(.safetyNumber)
    }
    return constantTimeEqual(scanned.bytes, shape.bytes)
  }

  /// H(0) = SHA-512(0x0000 ‖ key ‖ identifier ‖ key), H(i) = SHA-512(H(i - 1) ‖ key).
  static func fingerprint(_ key: [UInt8], _ identifier: [UInt8]) -> [UInt8] {
    var hash = [0, 0] + key + identifier
    for _ in 0..<iterations { hash = HashFunction.sha512.hash(hash, key) }
    return hash
  }

  /// Six groups of five digits, each of five bytes modulo 100,000.
  private static func digits(_ fingerprint: [UInt8]) -> String {
    stride(from: 0, to: 30, by: 5).map { start in
      let value = fingerprint[start..<start + 5].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let group = String(value % 100_000)
      return String(repeating: "0", count: 5 - group.count) + group
    }.joined()
  }

  /// The protobuf message {1: version, 2: {1: local}, 3: {1: remote}}.
  private static func encode(_ local: [UInt8], _ remote: [UInt8], version: UInt8) -> [UInt8] {
    [0x08, version, 0x12, 0x22, 0x0a, 0x20] + local + [0x1a, 0x22, 0x0a, 0x20] + remote
  }

  /// Where in the code the two fingerprints stand.
  private static let contentPositions = Set(Array(6..<38) + Array(42..<74))
}
