internal import CNGHTTP2
internal import Glibc

/// Small blocks of memory, and buffers of streams, that the sessions of one thread have let go and
/// will take again.
///
/// A call makes nghttp2 take nine blocks and let them go, of a few sizes: more than the allocator
/// keeps for a thread when calls come by the dozen. Here a block is put on a list of its size and
/// taken from it. Another thread may let a session go: what it frees passes the lists by.
// Sendable: the lists are touched on the thread that made them only, which each use checks.
@safe package final class SessionMemory: @unchecked Sendable {
  /// Sizes are multiples of this.
  static let step = 64
  /// How many sizes are kept; what is larger comes from the allocator each time.
  static let sizeCount = 8
  /// Blocks of one size that are kept at the most: together half a megabyte.
  static let keptLimit = 256
  /// Buffers of streams that are kept at the most, and how large one may be: together 128 KiB.
  static let keptBufferLimit = 128
  static let keptBufferByteCount = 1024
  /// What stands in front of a block: which size it has.
  static let headByteCount = 16

  private static let large = -1

  private let thread = pthread_self()
  @safe @exclusivity(unchecked)
  private var lists = unsafe InlineArray<8, UnsafeMutableRawPointer?>(repeating: nil)
  @safe @exclusivity(unchecked) private var counts = InlineArray<8, Int>(repeating: 0)

  @safe @exclusivity(unchecked) private var buffers: [[UInt8]] = []

  /// Keeps nothing yet; for sessions of the calling thread.
  package init() {}

  deinit { empty() }

  /// Gives what is kept back to the allocator.
  package func empty() {
    buffers = []
    for size in 0..<Self.sizeCount {
      while let block = unsafe lists[size] {
        unsafe lists[size] = block.load(as: UnsafeMutableRawPointer?.self)
        unsafe Glibc.free(block - Self.headByteCount)
      }
      counts[size] = 0
    }
  }

  /// An empty buffer, with room where one was let go.
  func takeBuffer() -> [UInt8] {
    guard isOnItsThread else { return [] }
    return buffers.popLast() ?? []
  }

  /// Lets a buffer go; what it holds is forgotten.
  func letGo(_ buffer: consuming [UInt8]) {
    guard isOnItsThread, buffers.count < Self.keptBufferLimit, buffer.capacity > 0,
      buffer.capacity <= Self.keptBufferByteCount
    else { return }
    buffer.removeAll(keepingCapacity: true)
    buffers.append(buffer)
  }

  /// How many buffers are kept.
  var keptBufferCount: Int { buffers.count }

  /// How many blocks are kept.
  var keptCount: Int { counts.indices.reduce(0) { $0 + counts[$1] } }

  private var isOnItsThread: Bool { pthread_equal(pthread_self(), thread) != 0 }

  /// Takes a block; nil where there is no memory.
  func take(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount <= Self.step * Self.sizeCount else {
      let (total, overflow) = byteCount.addingReportingOverflow(Self.headByteCount)
      guard !overflow, let start = unsafe Glibc.malloc(total) else { return nil }
      unsafe start.storeBytes(of: Self.large, as: Int.self)
      return unsafe start + Self.headByteCount
    }
    let size = max(byteCount - 1, 0) / Self.step
    if isOnItsThread, let block = unsafe lists[size] {
      unsafe lists[size] = block.load(as: UnsafeMutableRawPointer?.self)
      counts[size] -= 1
      return unsafe block
    }
    guard let start = unsafe Glibc.malloc(Self.headByteCount + Self.step * (size + 1)) else {
      return nil
    }
    unsafe start.storeBytes(of: size, as: Int.self)
    return unsafe start + Self.headByteCount
  }

  /// Lets a block go.
  func letGo(_ block: UnsafeMutableRawPointer) {
    let start = unsafe block - Self.headByteCount
    let size = unsafe start.load(as: Int.self)
    guard size != Self.large, isOnItsThread, counts[size] < Self.keptLimit else {
      unsafe Glibc.free(start)
      return
    }
    unsafe block.storeBytes(of: lists[size], as: UnsafeMutableRawPointer?.self)
    unsafe lists[size] = block
    counts[size] += 1
  }

  /// Makes a block larger or smaller; nil, and the block as it was, where there is no memory.
  func resize(
    _ block: UnsafeMutableRawPointer, to byteCount: Int
  ) -> UnsafeMutableRawPointer? {
    let start = unsafe block - Self.headByteCount
    let size = unsafe start.load(as: Int.self)
    guard size != Self.large else {
      let (total, overflow) = byteCount.addingReportingOverflow(Self.headByteCount)
      guard !overflow, let moved = unsafe Glibc.realloc(start, total) else { return nil }
      return unsafe moved + Self.headByteCount
    }
    let room = Self.step * (size + 1)
    guard byteCount > room else { return unsafe block }
    guard let larger = unsafe take(byteCount) else { return nil }
    unsafe larger.copyMemory(from: block, byteCount: room)
    unsafe letGo(block)
    return unsafe larger
  }

  /// Lends the functions through which nghttp2 uses the memory.
  func withFunctions<Value>(_ body: (UnsafeMutablePointer<nghttp2_mem>) -> Value) -> Value {
    var functions = unsafe nghttp2_mem(
      mem_user_data: Unmanaged.passUnretained(self).toOpaque(), malloc: Self.malloc,
      free: Self.free, calloc: Self.calloc, realloc: Self.realloc)
    return unsafe body(&functions)
  }

  @inline(__always)
  private static func with<Value>(
    _ context: UnsafeMutableRawPointer?, _ body: (SessionMemory) -> Value
  ) -> Value {
    guard let context = unsafe context else { preconditionFailure("nghttp2 lost its memory") }
    return unsafe Unmanaged<SessionMemory>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  private static let malloc: nghttp2_malloc = { byteCount, context in
    unsafe with(context) { unsafe $0.take(byteCount) }
  }

  private static let free: nghttp2_free = { block, context in
    guard let block = unsafe block else { return }
    unsafe with(context) { unsafe $0.letGo(block) }
  }

  private static let calloc: nghttp2_calloc = { count, byteCount, context in
    let (total, overflow) = count.multipliedReportingOverflow(by: byteCount)
    guard !overflow, let block = unsafe with(context, { unsafe $0.take(total) }) else { return nil }
    unsafe memset(block, 0, total)
    return unsafe block
  }

  private static let realloc: nghttp2_realloc = { block, byteCount, context in
    guard let block = unsafe block else {
      return unsafe with(context) { unsafe $0.take(byteCount) }
    }
    return unsafe with(context) { unsafe $0.resize(block, to: byteCount) }
  }
}
