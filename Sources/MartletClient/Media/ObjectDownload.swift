internal import Cryptography
internal import MartletAPI
internal import Media
internal import RPC

/// Fetches segments of one object and opens them, over as many connections as it takes.
struct ObjectDownload {
  private let server: MediaDownloadClient
  private let objects: ObjectStore
  private let object: [UInt8]
  private let key: MediaKey
  let shape: MediaShape
  private(set) var leaves = MediaLeaves()

  /// - Throws: `ClientError.invalidContent` if the message names no object that there can be.
  init(_ file: StoredFile, from server: MediaDownloadClient, _ objects: ObjectStore) throws {
    guard let byteCount = Int64(exactly: file.byteCount),
      let shape = MediaShape(byteCount: byteCount)
    else { throw ClientError.invalidContent("stored file of \(file.byteCount) bytes") }
    self.server = server
    self.objects = objects
    self.shape = shape
    object = file.objectID
    key = try MediaKey(SecretBytes(file.key))
  }

  /// Fetches the leaves, and holds them against the root in the message.
  mutating func fetchLeaves(root: [UInt8]) async throws {
    let bytes = BytesSink()
    var offset = shape.sealedByteCount
    try await fetch(&offset, to: shape.objectByteCount) { bytes.bytes += $0 }
    do {
      leaves = try MediaLeaves(checking: bytes.bytes, root: root, shape: shape)
    } catch {
      throw ClientError.badServer("\(error)")
    }
  }

  /// Fetches segments, in order.
  ///
  /// - Parameters:
  ///   - segments: which.
  ///   - body: is given each with its part of the file, once it was checked.
  /// - Throws: `ClientError.badServer`, `.notFound`; what the body throws; a `Status`.
  func fetch(
    _ segments: Range<Int>, _ body: (_ segment: Int, _ part: [UInt8]) throws -> Void
  ) async throws {
    guard !segments.isEmpty else { return }
    let opener = MediaOpener(key, shape, leaves: leaves)
    var next = segments.lowerBound
    var sealed: [UInt8] = []
    var offset = shape.sealedRange(of: next).lowerBound
    try await fetch(&offset, to: shape.sealedRange(of: segments.upperBound - 1).upperBound) {
      sealed += $0
      var used = 0
      var whole: [[UInt8]] = []
      while next + whole.count < segments.upperBound {
        let count = shape.sealedRange(of: next + whole.count).count
        guard sealed.count - used >= count else { break }
        whole.append(Array(sealed[used..<used + count]))
        used += count
      }
      sealed.removeFirst(used)
      while !whole.isEmpty {
        let parts: [[UInt8]]
        do {
          parts = try await opener.open(whole, from: next)
        } catch {
          throw ClientError.badServer("\(error)")
        }
        for part in parts {
          try body(next, part)
          next += 1
        }
        whole.removeFirst(parts.count)
      }
    }
  }

  /// How many segments of the file's beginning another file holds already.
  func segments(in file: OpenFile) throws -> Int {
    let byteCount = min(try file.facts().byteCount, shape.byteCount)
    var sealer = MediaSealer(key, shape, leaves: leaves)
    for segment in 0..<shape.segmentCount {
      let range = shape.fileRange(of: segment)
      guard range.upperBound <= byteCount else { return segment }
      let part = try file.read(range.count, at: range.lowerBound)
      // Sealing gives the same segment for the same bytes: nothing but its leaf is of use here.
      guard (try? sealer.seal(part, segment: segment)) != nil else { return segment }
      try Task.checkCancellation()
    }
    return shape.segmentCount
  }

  /// Fetches bytes of the object; what was given to the body is not asked for again.
  private func fetch(
    _ offset: inout Int64, to end: Int64, _ body: ([UInt8]) async throws -> Void
  ) async throws {
    var tries = TransferTries()
    while offset < end {
      do {
        try await fetchOnce(&offset, to: end, body)
      } catch {
        try await tries.wait(after: error, at: offset)
      }
    }
  }

  private func fetchOnce(
    _ offset: inout Int64, to end: Int64, _ body: ([UInt8]) async throws -> Void
  ) async throws {
    let request = DownloadRequest(
      objectID: object, capability: key.capability, offset: UInt64(offset),
      byteCount: UInt64(end - offset), takesURL: objects.isUsable)
    let replies = try await server.download(request, options: CallOptions())
    for try await reply in replies {
      switch reply.frame {
      case .object(let found):
        guard found.byteCount == UInt64(shape.objectByteCount) else {
          throw ClientError.badServer(
            "stored file of \(found.byteCount) bytes, expected "
              + "\(shape.objectByteCount)")
        }
        if !found.url.isEmpty {
          // Once it cannot be reached, the next try asks the server for the bytes.
          return try await fetch(&offset, to: end, fromStoreAt: found.url, body)
        }
      case .data(let bytes):
        guard Int64(bytes.count) <= end - offset else {
          throw ClientError.badServer("more of a stored file than was asked for")
        }
        try await body(bytes)
        offset += Int64(bytes.count)
      case .notFound:
        throw ClientError.notFound("such file at the server any more")
      case nil: break
      }
      try Task.checkCancellation()
    }
    guard offset == end else {
      throw Status(.unavailable, "a download ended before all had come")
    }
  }
}

extension ObjectDownload {
  private func fetch(
    _ offset: inout Int64, to end: Int64, fromStoreAt url: String,
    _ body: ([UInt8]) async throws -> Void
  ) async throws {
    while offset < end {
      let next = min(offset + ClientLimits.storeBlock, end)
      do {
        try await body(try await objects.get(offset..<next, from: url))
      } catch is ObjectStore.Unreachable {
        return
      }
      offset = next
      try Task.checkCancellation()
    }
  }
}

/// Bytes that a closure adds to.
private final class BytesSink {
  var bytes: [UInt8] = []
}
