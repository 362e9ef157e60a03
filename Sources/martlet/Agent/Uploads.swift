internal import Foundation
internal import MartletClient
internal import RPC
internal import Synchronization

/// A file that a program hands to the agent.
final class SpooledUpload: Sendable {
  let fileName: String
  let mediaType: String
  let byteCount: UInt64
  private let file: SpoolFile

  init(_ request: CreateUploadRequest) throws {
    fileName = request.fileName
    mediaType = request.mediaType
    byteCount = request.byteCount
    file = try SpoolFile()
  }

  var descriptor: Int32 { file.descriptor }

  func append(_ part: [UInt8]) throws { try file.append(part) }
  func rewind() throws { try file.rewind() }

  /// All of it, where that is little.
  func bytes() throws -> [UInt8] {
    try rewind()
    return try file.read(upTo: Int(byteCount)) ?? []
  }
}

/// The files that programs are handing to the agent, a part at a time.
final class Uploads: Sendable {
  /// How many are taken in at a time.
  static let limit = 16
  /// How long one is kept that does not go on.
  static let patience = Duration.seconds(3600)

  private struct Entry {
    let upload: SpooledUpload
    var count: UInt64 = 0
    var touched = ContinuousClock.now
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// Begins one; gives its name.
  func begin(_ request: CreateUploadRequest) throws -> String {
    let upload = try SpooledUpload(request)
    let name = MessageID.random().description
    let isRoom = entries.withLock { entries in
      entries = entries.filter { $0.value.touched.duration(to: .now) < Self.patience }
      guard entries.count < Self.limit else { return false }
      entries[name] = Entry(upload: upload)
      return true
    }
    guard isRoom else {
      throw RPC.Status(.resourceExhausted, "\(Self.limit) files are being taken in already")
    }
    return name
  }

  /// Adds a part; gives how many bytes there are now.
  func append(_ part: [UInt8], at offset: UInt64, to name: String) throws -> UInt64 {
    try entries.withLock { entries in
      guard var entry = entries[name] else { throw Self.unknown }
      guard offset == entry.count else {
        throw RPC.Status(.outOfRange, "a part at \(offset), expected one at \(entry.count)")
      }
      guard offset + UInt64(part.count) <= entry.upload.byteCount else {
        throw RPC.Status(.outOfRange, "the file was to have \(entry.upload.byteCount) bytes")
      }
      try entry.upload.append(part)
      entry.count += UInt64(part.count)
      entry.touched = .now
      entries[name] = entry
      return entry.count
    }
  }

  /// Ends one that is whole.
  func take(_ name: String) throws -> SpooledUpload {
    try entries.withLock { entries in
      guard let entry = entries[name] else { throw Self.unknown }
      guard entry.count == entry.upload.byteCount else {
        throw RPC.Status(
          .failedPrecondition, "\(entry.count) of \(entry.upload.byteCount) bytes are there")
      }
      entries[name] = nil
      return entry.upload
    }
  }

  private static let unknown = RPC.Status(.notFound, "no such file is being taken in")
}
