internal import Reactor

/// Writes what a stream sends of an upload: first to the disk, then into the row.
struct UploadWriter: Sendable {
  private let store: MediaStore
  private let folder: MediaFolder
  private let file: DiskFile
  private var place: UploadPlace
  /// Bytes of the file, those included that are not certainly on disk.
  private var offset: Int64

  init(_ place: UploadPlace, _ file: DiskFile, store: MediaStore, folder: MediaFolder) {
    self.place = place
    self.file = file
    self.store = store
    self.folder = folder
    offset = place.written
  }

  /// Bytes of the object that are certainly on disk.
  var written: Int64 { place.written }

  /// Writes the next bytes; now and then makes them durable.
  ///
  /// - Throws: `Refusal.constraintViolated` beyond the object's end, `Refusal.overloaded` if the
  ///   disk is full, `Refusal.streamDisplaced`.
  mutating func append(_ bytes: [UInt8]) async throws {
    guard Int64(bytes.count) <= place.byteCount - offset else {
      throw Refusal.constraintViolated(
        field: "frame.data",
        "goes \(Int64(bytes.count) - (place.byteCount - offset)) bytes beyond the object's end")
    }
    try await folder.write(bytes, at: offset, of: file)
    offset += Int64(bytes.count)
    guard offset - place.written >= Limits.uploadCheckpoint else { return }
    try await save()
    try await folder.checkRoom()
  }

  /// Makes durable what was written, and counts it.
  ///
  /// - Throws: `Refusal.streamDisplaced` if another stream writes the upload now, or if it is gone.
  mutating func save() async throws {
    guard offset > place.written else { return }
    try await folder.synchronize(file)
    var next = place
    next.written = offset
    guard try await store.advance(next) else { throw Refusal.streamDisplaced }
    place = next
  }
}
