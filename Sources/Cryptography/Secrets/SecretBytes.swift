internal import CSodium

/// Bytes that must not leak: kept in locked memory where possible, erased when the last copy goes,
/// compared in constant time, printed as "32 secret bytes".
///
/// A value never changes; copies share the memory. `bytes` lends it to a primitive.
public struct SecretBytes: Sendable {
  private let storage: Storage

  /// How many bytes there are.
  public var count: Int { storage.count }

  /// The bytes, lent: nothing may copy them to memory that is not erased.
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      let whole = unsafe storage.buffer
      let span = unsafe RawSpan(_unsafeBytes: whole)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// A secret copied from memory that the caller erases or that was never secret, such as a vector.
  public init(copying bytes: RawSpan) {
    storage = Storage(count: bytes.byteCount)
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe storage.cell.copyMemory(from: start, byteCount: source.count)
    }
  }

  /// A secret copied from an array, which itself is not erased.
  public init(_ bytes: [UInt8]) { self.init(copying: bytes.bytes) }

  /// A secret of `count` bytes that `fill` writes; it starts as zeros.
  init<Failure: Error>(
    count: Int, fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    storage = Storage(count: count)
    try unsafe fill(UnsafeMutableRawBufferPointer(start: storage.cell, count: count))
  }

  /// Copies the bytes out into ordinary memory: for serialisation and known answers only.
  public func exposed() -> [UInt8] { [UInt8](copying: bytes) }

  /// The part at `range`, as a secret of its own.
  ///
  /// - Precondition: `range` lies within `0..<count`.
  public func extracting(_ range: Range<Int>) -> SecretBytes {
    SecretBytes(copying: bytes.extracting(range))
  }

  /// Whether every byte is zero; takes the same time for every content.
  public var isZero: Bool { unsafe sodium_is_zero(storage.cell, storage.count) == 1 }

  /// The one owner of the memory.
  @safe
  // Written before it is shared, only read after.
  private final class Storage: @unchecked Sendable {
    let cell: UnsafeMutableRawPointer
    let count: Int

    init(count: Int) {
      unsafe cell = LockedArena.shared.allocate(count)
      self.count = count
    }

    /// The memory as a pointer of no owner; the optimiser mistakes one that it can trace to `cell`.
    @inline(never)
    var buffer: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: cell, count: count) }

    deinit { unsafe LockedArena.shared.release(cell, count) }
  }
}

extension SecretBytes: Equatable {
  /// Compares in time that depends on the sizes alone.
  public static func == (left: SecretBytes, right: SecretBytes) -> Bool {
    constantTimeEqual(left.bytes, right.bytes)
  }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How many bytes there are, never which.
  public var description: String { "\(count) secret bytes" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// No children, so that `dump` shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Whether two spans hold the same bytes, in time that depends on their sizes alone.
public func constantTimeEqual(_ left: RawSpan, _ right: RawSpan) -> Bool {
  guard left.byteCount == right.byteCount else { return false }
  guard !left.isEmpty else { return true }
  return unsafe left.withUnsafeBytes { left in
    unsafe right.withUnsafeBytes { right in
      guard let first = left.baseAddress, let second = right.baseAddress else { return true }
      return unsafe sodium_memcmp(first, second, left.count) == 0
    }
  }
}

extension SecretBytes {
  /// The exclusive or with as many other bytes.
  ///
  /// - Precondition: `mask` has `count` bytes.
  public func masked(by mask: RawSpan) -> SecretBytes {
    precondition(mask.byteCount == count, "mask of another size")
    return unsafe SecretBytes(count: count) { output in
      unsafe bytes.withUnsafeBytes { unsafe output.copyMemory(from: $0) }
      unsafe mask.withUnsafeBytes { mask in
        for index in 0..<output.count { unsafe output[index] ^= mask[index] }
      }
    }
  }
}
