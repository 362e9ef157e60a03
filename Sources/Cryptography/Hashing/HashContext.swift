internal import COpenSSL

/// The state of a hash over OpenSSL's block functions, which use the processor's SHA instructions.
///
/// The EVP interface to the same code costs about a microsecond more per call.
protocol HashContext: Sendable {
  static var digestByteCount: Int { get }
  static var blockByteCount: Int { get }

  init()
  mutating func update(_ part: UnsafeRawBufferPointer)

  /// Writes `digestByteCount` bytes; the context is of no more use.
  mutating func finish(into digest: UnsafeMutablePointer<UInt8>)
}

extension HashContext {
  mutating func update(_ part: RawSpan) {
    unsafe part.withUnsafeBytes { unsafe update($0) }
  }

  /// The digest so far, leaving this context as it is.
  func digest() -> [UInt8] {
    var copy = self
    return unsafe [UInt8](unsafeUninitializedCapacity: Self.digestByteCount) { digest, count in
      guard let start = digest.baseAddress else { return }
      unsafe copy.finish(into: start)
      count = Self.digestByteCount
    }
  }

  static func hash(_ message: RawSpan) -> [UInt8] {
    var context = Self()
    context.update(message)
    return context.digest()
  }

  /// Overwrites the state with zeros, where it took in a secret.
  mutating func erase() {
    unsafe withUnsafeMutableBytes(of: &self) { state in
      unsafe OPENSSL_cleanse(state.baseAddress, state.count)
    }
  }
}

struct SHA256Context: HashContext {
  static let digestByteCount = 32
  static let blockByteCount = 64
  private var state = SHA256_CTX()

  init() { unsafe SHA256_Init(&state) }

  mutating func update(_ part: UnsafeRawBufferPointer) {
    unsafe SHA256_Update(&state, part.baseAddress, part.count)
  }

  mutating func finish(into digest: UnsafeMutablePointer<UInt8>) {
    unsafe SHA256_Final(digest, &state)
  }
}

struct SHA384Context: HashContext {
  static let digestByteCount = 48
  static let blockByteCount = 128
  private var state = SHA512_CTX()

  init() { unsafe SHA384_Init(&state) }

  mutating func update(_ part: UnsafeRawBufferPointer) {
    unsafe SHA384_Update(&state, part.baseAddress, part.count)
  }

  mutating func finish(into digest: UnsafeMutablePointer<UInt8>) {
    unsafe SHA384_Final(digest, &state)
  }
}

struct SHA512Context: HashContext {
  static let digestByteCount = 64
  static let blockByteCount = 128
  private var state = SHA512_CTX()

  init() { unsafe SHA512_Init(&state) }

  mutating func update(_ part: UnsafeRawBufferPointer) {
    unsafe SHA512_Update(&state, part.baseAddress, part.count)
  }

  mutating func finish(into digest: UnsafeMutablePointer<UInt8>) {
    unsafe SHA512_Final(digest, &state)
  }
}
