internal import CSodium

extension [UInt8] {
  /// Overwrites the bytes with zeros and leaves none. Nothing else may hold the array: a copy that
  /// does keeps them.
  package mutating func erase() {
    unsafe withUnsafeMutableBytes { unsafe eraseMemory($0) }
    removeAll()
  }
}

/// Overwrites memory with zeros in a way that the compiler does not remove.
func eraseMemory(_ memory: UnsafeMutableRawBufferPointer) {
  guard let start = memory.baseAddress else { return }
  unsafe sodium_memzero(start, memory.count)
}
