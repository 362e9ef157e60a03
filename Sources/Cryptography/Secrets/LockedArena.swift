internal import CSodium
internal import Synchronization

/// Memory for secrets: cells of a few sizes in pages that are locked into memory and left out of
/// core dumps, where the system's limit on locked memory allows it.
///
/// Cells are erased when they come back and kept for the next secret, so that memory in use never
/// exceeds its peak. Safe to call from any thread.
@safe
struct LockedArena: ~Copyable {
  /// Bytes taken from the system at a time: 16 pages.
  private static let regionByteCount = 65_536

  /// The least cell; a multiple of every alignment used here.
  private static let smallestCell = 32

  /// Sizes up to this share regions; a larger secret has pages of its own.
  private static let largestCell = 4096

  static let shared = LockedArena()

  /// Free cells by size class, each holding the address of the next.
  @safe
  // Guarded by the mutex that owns it.
  private struct State: @unchecked Sendable {
    var free: [UnsafeMutableRawPointer?]

    init() { unsafe free = [UnsafeMutableRawPointer?](repeating: nil, count: 8) }
  }

  private let state: Mutex<State>

  /// Starts libsodium, which every secret thus finds started.
  private init() {
    precondition(Sodium.ready)
    state = Mutex(State())
  }

  /// Takes erased memory of at least `byteCount` bytes.
  func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    guard byteCount <= Self.largestCell else { return unsafe Self.pages(byteCount) }
    let sizeClass = Self.sizeClass(byteCount)
    return unsafe state.withLock { state in
      if unsafe state.free[sizeClass] == nil { Self.refill(&state, sizeClass) }
      guard let cell = unsafe state.free[sizeClass] else { fatalError("out of memory") }
      unsafe state.free[sizeClass] = cell.load(as: UnsafeMutableRawPointer?.self)
      unsafe cell.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
      return unsafe cell
    }
  }

  /// Erases and takes back what `allocate(byteCount)` gave.
  func release(_ cell: UnsafeMutableRawPointer, _ byteCount: Int) {
    guard byteCount <= Self.largestCell else {
      unsafe sodium_munlock(cell, byteCount)  // erases too
      unsafe cell.deallocate()
      return
    }
    unsafe sodium_memzero(cell, byteCount)
    let sizeClass = Self.sizeClass(byteCount)
    state.withLock { state in
      unsafe cell.storeBytes(of: state.free[sizeClass], as: UnsafeMutableRawPointer?.self)
      unsafe state.free[sizeClass] = cell
    }
  }

  private static func sizeClass(_ byteCount: Int) -> Int {
    let cells = max(byteCount + smallestCell - 1, smallestCell) / smallestCell
    return Int.bitWidth - (cells - 1).leadingZeroBitCount
  }

  private static func refill(_ state: inout State, _ sizeClass: Int) {
    let region = unsafe pages(regionByteCount)
    let cellByteCount = smallestCell << sizeClass
    for offset in stride(from: 0, to: regionByteCount, by: cellByteCount) {
      let cell = unsafe region + offset
      unsafe cell.storeBytes(of: state.free[sizeClass], as: UnsafeMutableRawPointer?.self)
      unsafe state.free[sizeClass] = cell
    }
  }

  /// Fresh pages, erased, and locked where the limit on locked memory allows it.
  private static func pages(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let page = 4096
    let whole = (byteCount + page - 1) / page * page
    let pages = UnsafeMutableRawPointer.allocate(byteCount: whole, alignment: page)
    unsafe pages.initializeMemory(as: UInt8.self, repeating: 0, count: whole)
    _ = unsafe sodium_mlock(pages, whole)
    return unsafe pages
  }
}
