internal import Cryptography
internal import Reactor

/// The bytes of objects as files of a folder: `ab/cd/ID`, after the digits that the name begins
/// with.
///
/// Whether a file counts says its row alone, and how much of it: so a file is written where it
/// stays, and nothing has to be moved when it is complete. Nodes of one database share the folder.
struct MediaFolder: MediaStorage {
  /// The folder.
  let path: String
  /// Percent of the disk that stay free.
  private let freePercent: Int
  private let pool = BlockingPool.shared

  init(_ path: String, keepingFree freePercent: Int) {
    self.path = path
    self.freePercent = freePercent
  }

  func writer(
    of place: UploadPlace, counting store: MediaStore
  ) async throws -> any UploadWriter {
    var place = place
    let (file, byteCount) = try await openForWriting(place.id)
    if byteCount < place.written {
      // The disk has lost what the row counts: it has to come again.
      place.written = byteCount
      guard try await store.advance(place) else { throw Refusal.streamDisplaced }
    }
    return FileUpload(place, file, store: store, folder: self)
  }

  /// Nothing is left to do: a file is written where it stays.
  func finish(_ id: Identifier, byteCount: Int64) async throws -> Bool { false }

  func open(_ id: Identifier) async throws -> any MediaBytes {
    StoredFile(file: try await openFile(id), folder: self)
  }

  private struct StoredFile: MediaBytes {
    let file: DiskFile
    let folder: MediaFolder

    func read(_ byteCount: Int, at offset: Int64) async throws -> [UInt8] {
      try await folder.read(byteCount, at: offset, of: file)
    }
  }

  /// Opens the file of an upload, which is made if it does not exist.
  ///
  /// - Returns: the file, and the bytes in it.
  private func openForWriting(_ id: Identifier) async throws -> (file: DiskFile, byteCount: Int64) {
    let folder = folder(of: id)
    let file = file(of: id)
    return try await run { try Self.make(file, in: folder) }
  }

  private static func make(
    _ path: String, in folder: String
  ) throws -> (file: DiskFile, byteCount: Int64) {
    try DiskFolder.make(folder)
    let opened = try DiskFile.writing(path)
    let byteCount = try opened.measuredByteCount()
    // A name that is new has to outlive a crash, as the bytes do.
    if byteCount == 0 { try DiskFolder.synchronize(folder) }
    return (opened, byteCount)
  }

  /// Opens the file of an object.
  ///
  /// - Throws: `MediaFailure.missing` if there is none.
  private func openFile(_ id: Identifier) async throws -> DiskFile {
    let path = file(of: id)
    do {
      return try await run { try DiskFile.reading(path) }
    } catch let error as ReactorError where error.isOfMissingFile {
      throw MediaFailure.missing(id)
    }
  }

  /// Reads a part of a file.
  func read(_ byteCount: Int, at offset: Int64, of file: DiskFile) async throws -> [UInt8] {
    try await run { try file.read(byteCount, at: offset) }
  }

  /// Writes a part of a file.
  func write(_ bytes: [UInt8], at offset: Int64, of file: DiskFile) async throws {
    try await run { try file.write(bytes, at: offset) }
  }

  /// Waits until what was written is on the disk.
  func synchronize(_ file: DiskFile) async throws {
    try await run { try file.synchronize() }
  }

  /// Opens a file without a name, which goes when it is closed.
  func unnamedFile() async throws -> DiskFile {
    let path = path
    return try await run {
      try DiskFolder.make(path)
      return try DiskFile.unnamed(in: path)
    }
  }

  func hash(_ byteCount: Int64, of id: Identifier) async throws -> [UInt8] {
    let file = try await openFile(id)
    var hash = RunningHash(.sha256)
    var offset: Int64 = 0
    while offset < byteCount {
      let before = hash
      let (start, count) = (offset, Int(min(Int64(Limits.hashedPart), byteCount - offset)))
      hash = try await run { try Self.hash(before, count, at: start, of: file) }
      offset += Int64(count)
      try Task.checkCancellation()
    }
    return hash.finish()
  }

  private static func hash(
    _ before: RunningHash, _ byteCount: Int, at offset: Int64, of file: DiskFile
  ) throws -> RunningHash {
    var hash = before
    let part = try file.read(byteCount, at: offset)
    hash.update(part.bytes)
    return hash
  }

  func remove(_ ids: [Identifier]) async throws {
    let paths = ids.map(file)
    try await run { try DiskFolder.remove(paths) }
  }

  func old(beginning first: UInt8) async -> [Identifier] {
    let folder = "\(path)/\([first].hexadecimal)"
    return await pool.run { Self.old(in: folder) }
  }

  private static func old(in folder: String) -> [Identifier] {
    var found: [Identifier] = []
    for part in DiskFolder.names(in: folder) {
      for name in DiskFolder.names(in: "\(folder)/\(part)") {
        guard let age = DiskFolder.age(of: "\(folder)/\(part)/\(name)"),
          age > Limits.strayFileAge, let id = [UInt8](hexadecimal: name).flatMap({ Identifier($0) })
        else { continue }
        found.append(id)
      }
    }
    return found
  }

  func checkRoom() async throws {
    let path = path
    let free = await pool.run { DiskFolder.freePercent(of: path) }
    guard let free, free < freePercent else { return }
    throw Refusal.overloaded(retryAfter: Limits.fullDiskRetry)
  }

  private func folder(of id: Identifier) -> String {
    let name = id.description
    return "\(path)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))"
  }

  private func file(of id: Identifier) -> String { "\(folder(of: id))/\(id)" }

  private func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    let result: Result<Value, any Error> = await pool.run {
      do { return .success(try body()) } catch { return .failure(error) }
    }
    do {
      return try result.get()
    } catch let error as ReactorError where error.isFullDisk {
      throw Refusal.overloaded(retryAfter: Limits.fullDiskRetry)
    }
  }
}
