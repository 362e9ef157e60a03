/// The one form in which primitives take bytes: `RawSpan`, which arrays and secrets lend alike.
extension [UInt8] {
  /// The elements, lent to a primitive.
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    get { unsafe span.bytes }
  }

  /// An array copied from lent bytes.
  public init(copying bytes: RawSpan) {
    self = unsafe bytes.withUnsafeBytes { unsafe Array($0) }
  }

  /// Appends lent bytes.
  package mutating func append(copying bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe append(contentsOf: $0) }
  }

  /// An array of `count` bytes that `fill` writes whole.
  init<Failure: Error>(
    count: Int, fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    self.init(repeating: 0, count: count)
    var failure: Failure?
    unsafe withUnsafeMutableBytes { buffer in
      do throws(Failure) { try unsafe fill(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}

/// Where an input has a fixed size: refuses any other.
func require(
  _ input: CryptographyError.Input, of actual: Int, toBe expected: Int
) throws(CryptographyError) {
  guard actual == expected else {
    throw .wrongByteCount(of: input, expected: expected, actual: actual)
  }
}

extension RawSpan {
  /// Lends the bytes as C functions want them: by a pointer that is never nil, even to nothing.
  func withBytePointer<Result, Failure: Error>(
    _ body: (UnsafePointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeBytes { (buffer: UnsafeRawBufferPointer) throws(Failure) -> Result in
      if let start = unsafe buffer.assumingMemoryBound(to: UInt8.self).baseAddress {
        return try unsafe body(start)
      }
      var nothing: UInt8 = 0
      return try unsafe withUnsafePointer(to: &nothing) { pointer throws(Failure) in
        try unsafe body(pointer)
      }
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// The start of a buffer that is known not to be empty.
  var bytePointer: UnsafeMutablePointer<UInt8> {
    guard let start = unsafe assumingMemoryBound(to: UInt8.self).baseAddress else {
      preconditionFailure("output of no bytes")
    }
    return unsafe start
  }
}
