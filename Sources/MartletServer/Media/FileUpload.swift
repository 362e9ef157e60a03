internal import Reactor

/// Writes an upload into a file.
struct FileUpload: UploadWriter {
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

  var written: Int64 { place.written }

  mutating func append(_ bytes: [UInt8]) async throws {
    try place.checkRoom(for: bytes.count, at: offset)
    try await folder.write(bytes, at: offset, of: file)
    offset += Int64(bytes.count)
    guard offset - place.written >= Limits.uploadCheckpoint else { return }
    try await save()
    try await folder.checkRoom()
  }

  mutating func save() async throws {
    guard offset > place.written else { return }
    try await folder.synchronize(file)
    var next = place
    next.written = offset
    guard try await store.advance(next) else { throw Refusal.streamDisplaced }
    place = next
  }
}
