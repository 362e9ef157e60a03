/// HMAC. Source: RFC 2104.
public struct MessageAuthentication: Sendable {
  /// The hash function under it.
  public let hash: HashFunction

  /// HMAC over `hash`.
  public init(_ hash: HashFunction) { self.hash = hash }

  /// The tag of `message` under `key`, as secret as the key where it serves as one.
  public func secret(_ message: RawSpan, key: RawSpan) -> SecretBytes {
    secret(prefix: RawSpan(), message, key: key)
  }

  /// The tag of `prefix` ‖ `message` under `key`.
  func secret(prefix: RawSpan, _ message: RawSpan, key: RawSpan) -> SecretBytes {
    unsafe SecretBytes(count: hash.digestByteCount) {
      unsafe write(prefix, message, key: key, to: $0)
    }
  }

  /// The tag of `message` under `key`, to be sent.
  public func tag(_ message: RawSpan, key: RawSpan) -> [UInt8] {
    unsafe [UInt8](count: hash.digestByteCount) {
      unsafe write(RawSpan(), message, key: key, to: $0)
    }
  }

  /// Whether `tag` is the whole tag of `message` under `key`; compares in constant time.
  public func isValid(_ tag: RawSpan, of message: RawSpan, key: RawSpan) -> Bool {
    constantTimeEqual(self.tag(message, key: key).bytes, tag)
  }

  private func write(
    _ prefix: RawSpan, _ message: RawSpan, key: RawSpan, to tag: UnsafeMutableRawBufferPointer
  ) {
    switch hash {
    case .sha256: unsafe HMACState<SHA256Context>.write(prefix, message, key: key, to: tag)
    case .sha384: unsafe HMACState<SHA384Context>.write(prefix, message, key: key, to: tag)
    case .sha512: unsafe HMACState<SHA512Context>.write(prefix, message, key: key, to: tag)
    }
  }
}

/// An HMAC key made ready once for many messages; saves two of four hash blocks a message.
///
/// It may be used from several threads; it is erased when it goes.
public struct MessageAuthenticationKey: ~Copyable, Sendable {
  private var state: State

  private enum State: Sendable {
    case sha256(HMACState<SHA256Context>)
    case sha384(HMACState<SHA384Context>)
    case sha512(HMACState<SHA512Context>)
  }

  /// Takes `key` in for HMAC over `hash`.
  public init(_ hash: HashFunction, key: RawSpan) {
    switch hash {
    case .sha256: state = .sha256(HMACState(key: key))
    case .sha384: state = .sha384(HMACState(key: key))
    case .sha512: state = .sha512(HMACState(key: key))
    }
  }

  deinit {
    var state = state
    unsafe withUnsafeMutableBytes(of: &state) { unsafe eraseMemory($0) }
  }

  /// The tag of `message`, to be sent.
  public func tag(_ message: RawSpan) -> [UInt8] {
    unsafe [UInt8](count: digestByteCount) { unsafe write(message, to: $0) }
  }

  /// The tag of `message`, as secret as the key where it serves as one.
  public func secret(_ message: RawSpan) -> SecretBytes {
    unsafe SecretBytes(count: digestByteCount) { unsafe write(message, to: $0) }
  }

  /// Whether `tag` is the whole tag of `message`; compares in constant time.
  public func isValid(_ tag: RawSpan, of message: RawSpan) -> Bool {
    constantTimeEqual(self.tag(message).bytes, tag)
  }

  private var digestByteCount: Int {
    switch state {
    case .sha256: SHA256Context.digestByteCount
    case .sha384: SHA384Context.digestByteCount
    case .sha512: SHA512Context.digestByteCount
    }
  }

  private func write(_ message: RawSpan, to tag: UnsafeMutableRawBufferPointer) {
    switch state {
    case .sha256(let state): unsafe state.write(message, to: tag)
    case .sha384(let state): unsafe state.write(message, to: tag)
    case .sha512(let state): unsafe state.write(message, to: tag)
    }
  }
}
