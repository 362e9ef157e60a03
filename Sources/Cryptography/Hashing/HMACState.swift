/// HMAC with its key taken in: the two hash contexts after their key blocks. Source: RFC 2104 §4.
struct HMACState<Context: HashContext>: Sendable {
  private var inner = Context()
  private var outer = Context()

  init(key: RawSpan) {
    unsafe withUnsafeTemporaryAllocation(
      byteCount: Context.blockByteCount, alignment: 16
    ) { block in
      unsafe block.initializeMemory(as: UInt8.self, repeating: 0)
      unsafe Self.place(key, in: block)
      for index in 0..<block.count { unsafe block[index] ^= 0x36 }
      unsafe inner.update(UnsafeRawBufferPointer(block))
      for index in 0..<block.count { unsafe block[index] ^= 0x36 ^ 0x5c }
      unsafe outer.update(UnsafeRawBufferPointer(block))
      unsafe eraseMemory(block)
    }
  }

  mutating func update(_ part: RawSpan) { inner.update(part) }

  /// Writes the tag and erases the state.
  mutating func finish(into tag: UnsafeMutablePointer<UInt8>) {
    unsafe inner.finish(into: tag)
    unsafe outer.update(UnsafeRawBufferPointer(start: tag, count: Context.digestByteCount))
    unsafe outer.finish(into: tag)
    erase()
  }

  /// Writes the tag of `prefix` ‖ `message`.
  static func write(
    _ prefix: RawSpan, _ message: RawSpan, key: RawSpan, to tag: UnsafeMutableRawBufferPointer
  ) {
    var state = HMACState(key: key)
    state.update(prefix)
    state.update(message)
    unsafe state.finish(into: tag.bytePointer)
  }

  /// Writes the tag of `message`, leaving this state as it is.
  func write(_ message: RawSpan, to tag: UnsafeMutableRawBufferPointer) {
    var state = self
    state.update(message)
    unsafe state.finish(into: tag.bytePointer)
  }

  mutating func erase() {
    inner.erase()
    outer.erase()
  }

  /// The key itself where it fits a block, else its digest.
  private static func place(_ key: RawSpan, in block: UnsafeMutableRawBufferPointer) {
    if key.byteCount <= Context.blockByteCount {
      unsafe key.withUnsafeBytes { unsafe block.copyMemory(from: $0) }
      return
    }
    var context = Context()
    context.update(key)
    guard let start = unsafe block.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    unsafe context.finish(into: start)
    context.erase()
  }
}
