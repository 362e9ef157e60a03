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
  /// How many sizes are kept, `step` apart from the allocator's smallest; what is larger comes from
  /// the allocator each time.
  static let sizeCount = 33
  static let step = 16
  static let smallest = 24
  /// What the blocks that are kept may have together: those of a thousand calls.
  static let keptByteLimit = 1 << 20
  /// Buffers of streams that are kept at the most, and how large one may be: together 128 KiB.
  static let keptBufferLimit = 128
  static let keptBufferByteCount = 1024

  private let thread = pthread_self()
  @safe @exclusivity(unchecked) private var state = State()

  @safe private struct State {
    var lists = unsafe InlineArray<33, UnsafeMutableRawPointer?>(repeating: nil)
    var keptByteCount = 0
    var heldByteCount = 0
    var buffers: [[UInt8]] = []
  }

  /// Bytes of the blocks that are kept.
  var keptByteCount: Int { state.keptByteCount }
  /// Bytes that wait to be sent in all sessions that use it, small buffers left out.
  var heldByteCount: Int { state.heldByteCount }
  /// What streams without anything to send may keep together for their next messages.
  static let keptHeldByteCount = 1 << 20
  /// Whether streams that have sent everything are to let their room go.
  var isCrowded: Bool { heldByteCount > Self.keptHeldByteCount }

  /// Whether more than some bytes wait to be sent. A method, since access to a property of another
  /// module is checked at run time.
  package func holdsMore(than byteCount: Int) -> Bool { heldByteCount > byteCount }

  /// Counts bytes that wait to be sent in a session.
  func hold(_ byteCount: Int) { state.heldByteCount += byteCount }

  /// Keeps nothing yet; for sessions of the calling thread.
  package init() {}

  deinit { empty() }

  /// Gives what is kept back to the allocator.
  package func empty() {
    state.buffers = []
    for size in 0..<Self.sizeCount {
      while let block = unsafe state.lists[size] {
        unsafe state.lists[size] = block.load(as: UnsafeMutableRawPointer?.self)
        unsafe Glibc.free(block)
      }
    }
    state.keptByteCount = 0
  }

  /// An empty buffer, with room where one was let go.
  func takeBuffer() -> [UInt8] {
    guard isOnItsThread else { return [] }
    return state.buffers.popLast() ?? []
  }

  /// Lets a buffer go; what it holds is forgotten.
  func letGo(_ buffer: consuming [UInt8]) {
    guard isOnItsThread, state.buffers.count < Self.keptBufferLimit, buffer.capacity > 0,
      buffer.capacity <= Self.keptBufferByteCount
    else { return }
    buffer.removeAll(keepingCapacity: true)
    state.buffers.append(buffer)
  }

  /// How many buffers are kept.
  var keptBufferCount: Int { state.buffers.count }

  /// Threads of glibc are numbers, which `pthread_equal` compares by a call.
  private var isOnItsThread: Bool { pthread_self() == thread }

  /// Takes a block; nil if there is no memory.
  func take(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let size = max(byteCount &- Self.smallest &+ Self.step &- 1, 0) / Self.step
    guard byteCount >= 0, size < Self.sizeCount, isOnItsThread else {
      return unsafe Glibc.malloc(byteCount)
    }
    guard let block = unsafe state.lists[size] else {
      // As large as its list's blocks, so that it is found there again with any allocator.
      return unsafe Glibc.malloc(Self.smallest + Self.step * size)
    }
    unsafe state.lists[size] = block.load(as: UnsafeMutableRawPointer?.self)
    state.keptByteCount -= Self.smallest + Self.step * size
    return unsafe block
  }

  /// Lets a block go. The allocator says how large it is: at least as large as was asked for.
  func letGo(_ block: UnsafeMutableRawPointer) {
    let room = unsafe malloc_usable_size(block) &- Self.smallest
    let size = room / Self.step
    let kept = keptByteCount &+ Self.smallest &+ Self.step &* size
    guard room >= 0, size < Self.sizeCount, kept <= Self.keptByteLimit, isOnItsThread else {
      unsafe Glibc.free(block)
      return
    }
    unsafe block.storeBytes(of: state.lists[size], as: UnsafeMutableRawPointer?.self)
    unsafe state.lists[size] = block
    state.keptByteCount = kept
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

  private static let realloc: nghttp2_realloc = { block, byteCount, _ in
    unsafe Glibc.realloc(block, byteCount)
  }
}
