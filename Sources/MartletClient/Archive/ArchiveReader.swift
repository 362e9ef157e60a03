internal import Media
internal import Protobuf

/// Reads a backup, each segment of which is checked before it is used.
struct ArchiveReader: ~Copyable {
  /// Bytes of a frame: several times what the largest message has.
  private static let frameLimit = 1 << 20

  private let input: OpenFile
  private let shape: MediaShape
  private var opener: MediaOpener
  private var segment = 0
  /// What was opened and not used yet.
  private var bytes: [UInt8] = []
  private var used = 0
  private var frameCount: UInt64 = 0

  /// - Throws: `ClientError.damagedBackup`, `.wrongKey`, `FileError`.
  init(_ input: OpenFile, passphrase: String) throws {
    let seal = try ArchiveSeal(
      opening: try input.read(ArchiveSeal.byteCount, at: 0), with: passphrase)
    let start = Int64(ArchiveSeal.byteCount)
    guard try input.facts().byteCount == start + seal.shape.objectByteCount else {
      throw ClientError.damagedBackup("the backup has been cut, or added to")
    }
    let leaves: MediaLeaves
    do {
      leaves = try MediaLeaves(
        checking: try input.read(
          seal.shape.leavesByteCount, at: start + seal.shape.sealedByteCount),
        root: seal.root, shape: seal.shape)
    } catch let error as MediaError {
      throw ClientError.damagedBackup("the backup is damaged: \(error)")
    }
    self.input = input
    shape = seal.shape
    opener = MediaOpener(seal.key, seal.shape, leaves: leaves)
  }

  /// The next frame; nil once the last one has come.
  ///
  /// - Throws: `ClientError.damagedBackup`, `FileError`.
  mutating func next() throws -> ArchiveFrame.Frame? {
    while true {
      let count = Int(UInt32(try take(4)[...]))
      guard count <= Self.frameLimit else {
        throw ClientError.damagedBackup("the backup has a frame of \(count) bytes")
      }
      let frame: ArchiveFrame
      do {
        frame = try ArchiveFrame(decoding: try take(count))
      } catch is DecodingError {
        throw ClientError.damagedBackup("the backup has a frame that cannot be read")
      }
      if case .end(let end)? = frame.frame {
        guard end.frameCount == frameCount else {
          throw ClientError.damagedBackup("frames of the backup are missing")
        }
        return nil
      }
      frameCount += 1
      // What a later program has written, an earlier one passes over.
      if let known = frame.frame { return known }
    }
  }

  private mutating func take(_ count: Int) throws -> [UInt8] {
    while bytes.count - used < count {
      guard segment < shape.segmentCount else {
        throw ClientError.damagedBackup("the backup ends too early")
      }
      let range = shape.sealedRange(of: segment)
      let sealed = try input.read(
        range.count, at: Int64(ArchiveSeal.byteCount) + range.lowerBound)
      bytes.removeFirst(used)
      used = 0
      do {
        bytes += try opener.open(sealed, segment: segment)
      } catch {
        throw ClientError.damagedBackup("the backup is damaged: \(error)")
      }
      segment += 1
    }
    defer { used += count }
    return Array(bytes[used..<used + count])
  }
}
