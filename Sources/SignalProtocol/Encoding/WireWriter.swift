/// Writes a structure of fixed layout; integers are big-endian.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  init(reserving byteCount: Int = 0) { bytes.reserveCapacity(byteCount) }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func write(_ bytes: [UInt8]) { self.bytes.append(contentsOf: bytes) }

  mutating func write(flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(integer value: some FixedWidthInteger) { bytes.append(bigEndian: value) }
}

extension [UInt8] {
  /// Appends the bytes of `value`, the most significant first.
  mutating func append(bigEndian value: some FixedWidthInteger) {
    for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
