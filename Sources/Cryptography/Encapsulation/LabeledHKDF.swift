/// HKDF whose inputs are bound to HPKE and a suite. Source: RFC 9180 §4.
struct LabeledHKDF: Sendable {
  private let hash: HashFunction
  private let suite: [UInt8]

  private static let version = Array("HPKE-v1".utf8)

  init(_ hash: HashFunction, suite: [UInt8]) {
    self.hash = hash
    self.suite = suite
  }

  /// `LabeledExtract`.
  func extract(salt: RawSpan, label: StaticString, inputKeyMaterial: RawSpan) -> SecretBytes {
    let prefix = Self.version + suite + label.bytes
    return HKDF(hash).extract(
      salt: salt, prefix: prefix.bytes, inputKeyMaterial: inputKeyMaterial)
  }

  /// `LabeledExpand`.
  func expand(
    _ key: SecretBytes, label: StaticString, info: [UInt8], byteCount: Int
  ) throws(CryptographyError) -> SecretBytes {
    guard byteCount <= HKDF(hash).outputByteLimit else {
      throw .outputTooLong(requested: byteCount, limit: HKDF(hash).outputByteLimit)
    }
    let labeled = UInt16(byteCount).bigEndianBytes + Self.version + suite + label.bytes + info
    return try HKDF(hash).expand(key.bytes, info: labeled.bytes, byteCount: byteCount)
  }
}

extension UInt16 {
  /// `I2OSP(self, 2)`.
  var bigEndianBytes: [UInt8] { [UInt8(self >> 8), UInt8(truncatingIfNeeded: self)] }
}

extension StaticString {
  fileprivate var bytes: [UInt8] { withUTF8Buffer { unsafe Array($0) } }
}
