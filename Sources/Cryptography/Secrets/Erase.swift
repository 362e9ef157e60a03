internal import CSodium

/// Overwrites memory with zeros in a way that the compiler does not remove.
func eraseMemory(_ memory: UnsafeMutableRawBufferPointer) {
  guard let start = memory.baseAddress else { return }
  unsafe sodium_memzero(start, memory.count)
}
