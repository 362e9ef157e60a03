/// A hash function of FIPS 180-4.
public enum HashFunction: Sendable, Hashable, CaseIterable {
  /// SHA-256.
  case sha256
  /// SHA-384.
  case sha384
  /// SHA-512.
  case sha512

  /// Bytes in a digest.
  public var digestByteCount: Int {
    switch self {
    case .sha256: SHA256Context.digestByteCount
    case .sha384: SHA384Context.digestByteCount
    case .sha512: SHA512Context.digestByteCount
    }
  }

  /// The digest of `message`.
  public func hash(_ message: RawSpan) -> [UInt8] {
    switch self {
    case .sha256: SHA256Context.hash(message)
    case .sha384: SHA384Context.hash(message)
    case .sha512: SHA512Context.hash(message)
    }
  }

  /// The digest of the concatenation of `parts`.
  public func hash(_ parts: [UInt8]...) -> [UInt8] {
    var running = RunningHash(self)
    for part in parts { running.update(part.bytes) }
    return running.finish()
  }
}

/// A hash taken over a message that comes in parts.
public struct RunningHash: Sendable {
  private var state: State

  private enum State: Sendable {
    case sha256(SHA256Context)
    case sha384(SHA384Context)
    case sha512(SHA512Context)
  }

  /// A hash of nothing so far.
  public init(_ function: HashFunction) {
    switch function {
    case .sha256: state = .sha256(SHA256Context())
    case .sha384: state = .sha384(SHA384Context())
    case .sha512: state = .sha512(SHA512Context())
    }
  }

  /// Takes in the next part.
  public mutating func update(_ part: RawSpan) {
    switch state {
    case .sha256(var context):
      context.update(part)
      state = .sha256(context)
    case .sha384(var context):
      context.update(part)
      state = .sha384(context)
    case .sha512(var context):
      context.update(part)
      state = .sha512(context)
    }
  }

  /// The digest of all parts so far; more may follow.
  public func finish() -> [UInt8] {
    switch state {
    case .sha256(let context): context.digest()
    case .sha384(let context): context.digest()
    case .sha512(let context): context.digest()
    }
  }
}
