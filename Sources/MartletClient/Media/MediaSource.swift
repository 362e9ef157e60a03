internal import Cryptography
internal import Media

/// Where a file comes from.
public enum MediaSource: Sendable {
  /// The file, or pipe, at a path.
  case path(String)
  /// An open descriptor, such as standard input's 0, which stays open.
  case descriptor(Int32)
  /// A pipe of which some bytes have been read already; the rest is read from the descriptor.
  case continued([UInt8], descriptor: Int32)

  func open() throws -> OpenFile {
    switch self {
    case .path(let path): try OpenFile.reading(path)
    case .descriptor(let number), .continued(_, let number):
      OpenFile.borrowing(number, called: "descriptor \(number)")
    }
  }

  /// What has been read already.
  var beginning: [UInt8] {
    if case .continued(let bytes, _) = self { bytes } else { [] }
  }
}

/// A file that is sealed as it is sent: it is read again for that, and must not have changed.
final class SealedFileSource: ObjectSource {
  private let file: OpenFile
  private let facts: OpenFile.Facts
  private var sealer: MediaSealer

  init(_ file: OpenFile, _ facts: OpenFile.Facts, _ sealer: consuming MediaSealer) {
    self.file = file
    self.facts = facts
    self.sealer = sealer
  }

  var leaves: MediaLeaves { sealer.leaves }

  func bytes(at offset: Int64) async throws -> [UInt8] {
    let shape = sealer.shape
    guard offset < shape.sealedByteCount else {
      let start = Int(offset - shape.sealedByteCount)
      return Array(sealer.leaves.bytes[start...].prefix(ClientLimits.mediaFrame))
    }
    let size = Int64(MediaShape.segmentByteCount + MediaShape.tagByteCount)
    let first = Int(offset / size)
    let end = min(first + ClientLimits.mediaFrameSegments, shape.segmentCount)
    let bytes = try await sealed(first..<end)
    return Array(bytes.joined().dropFirst(Int(offset % size)))
  }

  /// Seals segments as the file has them now.
  ///
  /// - Throws: `ClientError.fileChanged`, `FileError`.
  func sealed(_ segments: Range<Int>) async throws -> [[UInt8]] {
    let parts = try segments.map { segment in
      let range = sealer.shape.fileRange(of: segment)
      return try file.read(range.count, at: range.lowerBound)
    }
    do {
      return try await sealer.seal(parts, from: segments.lowerBound)
    } catch {
      throw ClientError.fileChanged(path: file.path)
    }
  }

  /// - Throws: `ClientError.fileChanged` if the file is another one than when it was opened.
  func checkUnchanged() throws {
    guard try file.facts() == facts else { throw ClientError.fileChanged(path: file.path) }
  }
}

/// A sealed object in a file without a name: of what came through a pipe.
final class SpooledSource: ObjectSource {
  private let file: OpenFile

  init(_ file: OpenFile) { self.file = file }

  func bytes(at offset: Int64) async throws -> [UInt8] {
    try file.read(ClientLimits.mediaFrame, at: offset)
  }
}

/// The bytes of a sealed object, from any place on.
protocol ObjectSource: AnyObject {
  /// The bytes from a place on, as many as make a frame.
  func bytes(at offset: Int64) async throws -> [UInt8]
}
