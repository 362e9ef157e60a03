/// The extract-and-expand key derivation function. Source: RFC 5869.
public struct HKDF: Sendable {
  /// The hash function under it.
  public let hash: HashFunction

  /// HKDF over `hash`.
  public init(_ hash: HashFunction) { self.hash = hash }

  /// The longest output of one expansion, in bytes: 255 digests.
  public var outputByteLimit: Int { 255 * hash.digestByteCount }

  /// The pseudorandom key of `inputKeyMaterial`; an empty salt stands for a digest of zeros.
  public func extract(salt: RawSpan, inputKeyMaterial: RawSpan) -> SecretBytes {
    MessageAuthentication(hash).secret(inputKeyMaterial, key: salt)
  }

  /// The pseudorandom key of `prefix` ‖ `inputKeyMaterial`, joined without a copy of the secret.
  func extract(salt: RawSpan, prefix: RawSpan, inputKeyMaterial: RawSpan) -> SecretBytes {
    MessageAuthentication(hash).secret(prefix: prefix, inputKeyMaterial, key: salt)
  }

  /// `byteCount` bytes for the purpose that `info` names.
  ///
  /// - Parameters:
  ///   - pseudorandomKey: what `extract` gave, or another uniformly random key.
  ///   - info: what the output is for.
  ///   - byteCount: bytes wanted, at most `outputByteLimit`.
  /// - Returns: `byteCount` secret bytes.
  /// - Throws: `outputTooLong`.
  public func expand(
    _ pseudorandomKey: RawSpan, info: RawSpan, byteCount: Int
  ) throws(CryptographyError) -> SecretBytes {
    guard byteCount <= outputByteLimit else {
      throw .outputTooLong(requested: byteCount, limit: outputByteLimit)
    }
    return unsafe SecretBytes(count: byteCount) { output in
      switch hash {
      case .sha256: unsafe Self.expand(SHA256Context.self, pseudorandomKey, info, output)
      case .sha384: unsafe Self.expand(SHA384Context.self, pseudorandomKey, info, output)
      case .sha512: unsafe Self.expand(SHA512Context.self, pseudorandomKey, info, output)
      }
    }
  }

  /// Extract, then expand.
  ///
  /// - Parameters:
  ///   - inputKeyMaterial: the secret to derive from.
  ///   - salt: empty for none.
  ///   - info: what the output is for.
  ///   - byteCount: bytes wanted, at most `outputByteLimit`.
  /// - Returns: `byteCount` secret bytes.
  /// - Throws: `outputTooLong`.
  public func derive(
    _ inputKeyMaterial: RawSpan, salt: RawSpan, info: RawSpan, byteCount: Int
  ) throws(CryptographyError) -> SecretBytes {
    let key = extract(salt: salt, inputKeyMaterial: inputKeyMaterial)
    return try expand(key.bytes, info: info, byteCount: byteCount)
  }

  /// T(1) ‖ T(2) ‖ … with T(n) = HMAC(key, T(n-1) ‖ info ‖ n).
  private static func expand<Context: HashContext>(
    _: Context.Type, _ key: RawSpan, _ info: RawSpan, _ output: UnsafeMutableRawBufferPointer
  ) {
    let digestByteCount = Context.digestByteCount
    let keyed = HMACState<Context>(key: key)
    unsafe withUnsafeTemporaryAllocation(byteCount: digestByteCount, alignment: 16) { block in
      guard let start = unsafe block.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      for (index, offset) in stride(from: 0, to: output.count, by: digestByteCount).enumerated() {
        var state = keyed
        if index > 0 { unsafe state.update(RawSpan(_unsafeBytes: UnsafeRawBufferPointer(block))) }
        state.update(info)
        unsafe withUnsafeBytes(of: UInt8(index + 1)) {
          unsafe state.update(RawSpan(_unsafeBytes: $0))
        }
        unsafe state.finish(into: start)
        let part = unsafe block[..<min(digestByteCount, output.count - offset)]
        unsafe UnsafeMutableRawBufferPointer(rebasing: output[offset...])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
      }
      unsafe eraseMemory(block)
    }
    var state = keyed
    state.erase()
  }
}
