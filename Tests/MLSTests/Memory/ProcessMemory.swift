internal import Cryptography
internal import Foundation

/// A secret to look for in memory, kept so that looking for it does not find what is kept.
struct MaskedSecret {
  let name: String
  private let masked: [UInt8]
  private static let mask: UInt8 = 0x5a

  init(_ name: String, _ secret: SecretBytes) {
    self.name = name
    let mask = [UInt8](repeating: Self.mask, count: secret.count)
    masked = secret.masked(by: mask.bytes).exposed()
  }

  var count: Int { masked.count }

  /// Writes the secret itself to `buffer`, which the caller erases.
  fileprivate func unmask(into buffer: UnsafeMutableRawBufferPointer) {
    for (index, byte) in masked.enumerated() { unsafe buffer[index] = byte ^ Self.mask }
  }
}

/// The process's own memory, read as a debugger reads it.
@safe
final class ProcessMemory {
  private static let chunkByteCount = 4 << 20
  private static let longestSecret = 256
  private static let pageByteCount: UInt = 4_096

  private let chunk = UnsafeMutableRawBufferPointer.allocate(
    byteCount: chunkByteCount, alignment: 4_096)
  private let needle = UnsafeMutableRawBufferPointer.allocate(
    byteCount: longestSecret, alignment: 16)
  private let memory: FileHandle

  init() throws {
    memory = try FileHandle(forReadingFrom: URL(filePath: "/proc/self/mem"))
  }

  deinit {
    unsafe chunk.deallocate()
    unsafe needle.deallocate()
  }

  /// The names of those secrets that stand anywhere in writable memory.
  func found(of secrets: [MaskedSecret]) throws -> Set<String> {
    var found: Set<String> = []
    for region in try Self.writableRegions() {
      var start = region.lowerBound
      while start < region.upperBound {
        let count = read(at: start, upTo: region.upperBound)
        guard count > 0 else {
          start += Self.pageByteCount  // given back since the regions were listed
          continue
        }
        for secret in secrets where contains(secret, count: count, at: start) {
          found.insert(secret.name)
        }
        // A secret may lie across two chunks, but not across what was given back.
        let isWhole = count == Self.chunkByteCount
        start += UInt(isWhole ? count - Self.longestSecret : count)
      }
    }
    unsafe chunk.initializeMemory(as: UInt8.self, repeating: 0)
    return found
  }

  /// Reads memory into the chunk; other threads may give regions back meanwhile.
  private func read(at address: UInt, upTo end: UInt) -> Int {
    let count = unsafe min(chunk.count, Int(end - address))
    let offset = off_t(Int(bitPattern: address))
    return unsafe max(0, pread(memory.fileDescriptor, chunk.baseAddress, count, offset))
  }

  /// Whether the chunk, read at an address, has the secret other than in the buffers used here.
  private func contains(_ secret: MaskedSecret, count: Int, at address: UInt) -> Bool {
    unsafe secret.unmask(into: needle)
    defer { unsafe needle.initializeMemory(as: UInt8.self, repeating: 0) }
    guard let base = unsafe chunk.baseAddress, let wanted = unsafe needle.baseAddress,
      let pivot = unsafe needle.firstIndex(where: { $0 != 0 })  // zeros are everywhere
    else { return false }
    var offset = pivot
    while offset < count,
      let hit = unsafe memchr(base + offset, Int32(needle[pivot]), count - offset)
    {
      let start = unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base) - pivot
      if start + secret.count <= count, unsafe memcmp(base + start, wanted, secret.count) == 0,
        !isOwn(address + UInt(start))
      {
        return true
      }
      offset = start + pivot + 1
    }
    return false
  }

  private func isOwn(_ address: UInt) -> Bool {
    unsafe [chunk, needle].contains { buffer in
      let start = UInt(bitPattern: buffer.baseAddress)
      return (start..<start + UInt(buffer.count)).contains(address)
    }
  }

  private static func writableRegions() throws -> [Range<UInt>] {
    let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    return maps.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count >= 2, fields[1].hasPrefix("rw") else { return nil }
      let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard bounds.count == 2, bounds[0] < bounds[1] else { return nil }
      return bounds[0]..<bounds[1]
    }
  }
}
