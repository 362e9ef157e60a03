internal import Reactor

/// Writes an upload into a store of objects: parts of 8 MiB as they are whole, and what follows the
/// last of them into the database, so that another node can go on.
struct S3Upload: UploadWriter {
  private let storage: S3Storage
  /// What has come since the last part.
  private let spool: DiskFile
  private var place: UploadPlace
  private var partCount: Int
  private var uploadID: String
  /// Bytes in the spool.
  private var spooled: Int64

  init(
    _ place: UploadPlace, _ state: S3Parts.State, _ spool: DiskFile, storage: S3Storage
  ) async throws {
    self.place = place
    self.spool = spool
    self.storage = storage
    partCount = state.etags.count
    uploadID = state.uploadID
    spooled = Int64(state.tail.count)
    try await storage.spool.write(state.tail, at: 0, of: spool)
  }

  var written: Int64 { place.written }

  private var offset: Int64 {
    min(Int64(partCount) * Limits.storePart, place.byteCount) + spooled
  }

  mutating func append(_ bytes: [UInt8]) async throws {
    try place.checkRoom(for: bytes.count, at: offset)
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(Int(Limits.storePart - spooled)))
      try await storage.spool.write(part, at: spooled, of: spool)
      spooled += Int64(part.count)
      rest = rest.dropFirst(part.count)
      if spooled == Limits.storePart { try await storePart() }
    }
  }

  mutating func save() async throws {
    guard offset > place.written else { return }
    let tail = try await storage.spool.read(Int(spooled), at: 0, of: spool)
    var next = place
    next.written = offset
    guard try await storage.parts.setTail(tail, at: next) else { throw Refusal.streamDisplaced }
    place = next
  }

  private mutating func storePart() async throws {
    if uploadID.isEmpty { uploadID = try await storage.beginUpload(of: place.id) }
    let (storage, spool, id, number, upload) = (
      storage, spool, place.id, partCount + 1, uploadID
    )
    let etag = try await storage.withPart {
      let bytes = try await storage.spool.read(Int(Limits.storePart), at: 0, of: spool)
      return try await storage.store(bytes, asPart: number, of: id, upload)
    }
    var next = place
    next.written = Int64(partCount + 1) * Limits.storePart
    guard try await storage.parts.add(etag, at: next) else { throw Refusal.streamDisplaced }
    place = next
    partCount += 1
    spooled = 0
  }
}
