internal import CZlib

/// Pictures of black and white. Source: W3C, Portable Network Graphics, third edition.
enum PNG {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Encodes rows of pixels, all of one length; true is white.
  static func encode(_ rows: [[Bool]]) -> [UInt8] {
    let size = bytes(UInt32(rows.first?.count ?? 0)) + bytes(UInt32(rows.count))
    // One bit a pixel, greyscale; compressed by deflate; not interlaced.
    let header = size + [1, 0, 0, 0, 0]
    return signature + chunk("IHDR", header) + chunk("IDAT", deflated(rows.flatMap(scanline)))
      + chunk("IEND", [])
  }

  /// A row without a filter, the first pixel in the highest bit.
  private static func scanline(_ row: [Bool]) -> [UInt8] {
    [0]
      + stride(from: 0, to: row.count, by: 8).map { start in
        (0..<8).reduce(UInt8(0)) { byte, bit in
          byte << 1 | (start + bit < row.count && row[start + bit] ? 1 : 0)
        }
      }
  }

  private static func chunk(_ type: StaticString, _ data: [UInt8]) -> [UInt8] {
    let content = Array("\(type)".utf8) + data
    let checksum = unsafe content.withUnsafeBufferPointer {
      unsafe crc32(0, $0.baseAddress, UInt32($0.count))
    }
    return bytes(UInt32(data.count)) + content + bytes(UInt32(truncatingIfNeeded: checksum))
  }

  private static func deflated(_ data: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(data.count))
    var output = [UInt8](repeating: 0, count: Int(count))
    // Z_OK: the buffer is as large as it may have to be.
    let status = unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe data.withUnsafeBufferPointer { data in
        unsafe compress(output.baseAddress, &count, data.baseAddress, UInt(data.count))
      }
    }
    precondition(status == Z_OK, "zlib refuses to compress")
    return Array(output.prefix(Int(count)))
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
