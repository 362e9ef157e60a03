extension VerificationKey {
  /// Whether an ECDSA signature in its other form, r ‖ s, is one of `message` by this key.
  ///
  /// Source: RFC 7518 §3.4.
  ///
  /// - Parameters:
  ///   - signature: both numbers big-endian, each of the curve's size.
  ///   - message: the whole message.
  /// - Returns: whether it is; false for keys of other schemes.
  public func isValid(concatenated signature: [UInt8], of message: RawSpan) -> Bool {
    guard let (curve, _) = scheme.ecdsa, signature.count == 2 * curve.byteCount else {
      return false
    }
    let numbers =
      Self.integer(signature[..<curve.byteCount]) + Self.integer(signature[curve.byteCount...])
    // Of the largest curve they have more than 127 bytes together, and never more than 255.
    let header: [UInt8] = numbers.count < 128 ? [] : [0x81]
    return isValid(([0x30] + header + [UInt8(numbers.count)] + numbers).bytes, of: message)
  }

  /// A number as DER's INTEGER. Source: X.690 §8.3.
  private static func integer(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let significant = bytes.drop { $0 == 0 }
    let isPositive = (significant.first ?? 0x80) < 0x80
    let content = (isPositive ? [] : [0]) + significant
    return [0x02, UInt8(content.count)] + content
  }
}
