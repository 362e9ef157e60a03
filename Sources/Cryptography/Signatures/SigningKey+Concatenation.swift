extension SigningKey {
  /// Signs `message` with an ECDSA key in the other form: r ‖ s.
  ///
  /// Source: RFC 7518 §3.4.
  ///
  /// - Parameter message: the whole message.
  /// - Returns: both numbers big-endian, each of the curve's size.
  /// - Throws: `unsupported` for other schemes, `invalidPrivateKey` where the library refuses the
  ///   key.
  public func signConcatenated(_ message: RawSpan) throws(CryptographyError) -> [UInt8] {
    guard let (curve, _) = scheme.ecdsa else { throw .unsupported }
    return try Self.concatenated(try sign(message), byteCount: curve.byteCount)
  }

  /// An ECDSA signature in DER as r ‖ s.
  static func concatenated(
    _ signature: [UInt8], byteCount: Int
  ) throws(CryptographyError) -> [UInt8] {
    // Of the largest curve the sequence has more than 127 bytes, and its length takes two.
    var rest = signature.dropFirst(signature.dropFirst().first == 0x81 ? 3 : 2)
    return try integer(&rest, byteCount) + integer(&rest, byteCount)
  }

  /// Takes DER's INTEGER off, and gives it in a fixed size. Source: X.690 §8.3.
  private static func integer(
    _ rest: inout ArraySlice<UInt8>, _ byteCount: Int
  ) throws(CryptographyError) -> [UInt8] {
    guard rest.popFirst() == 0x02, let count = rest.popFirst(), rest.count >= Int(count) else {
      throw .invalidPrivateKey
    }
    let number = rest.prefix(Int(count)).drop { $0 == 0 }
    rest = rest.dropFirst(Int(count))
    guard number.count <= byteCount else { throw .invalidPrivateKey }
    return [UInt8](repeating: 0, count: byteCount - number.count) + number
  }
}
