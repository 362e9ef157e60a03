internal import Cryptography
internal import Reactor

/// The bytes of objects as files of a folder: `ab/cd/ID`, after the digits that the name begins
/// with.
///
/// Whether a file counts says its row alone, and how much of it: so a file is written where it
/// stays, and nothing has to be moved when it is complete. Nodes of one database share the folder.
struct MediaFolder: Sendable {
  /// The folder.
  let path: String
  /// Percent of the disk that stay free.
  private let freePercent: Int
  private let pool = BlockingPool.shared

  init(_ path: String, keepingFree freePercent: Int) {
    self.path = path
    self.freePercent = freePercent
  }

  /// Opens the file of an upload, which is made if it does not exist.
  ///
  /// - Returns: the file, and the bytes in it.
  func openForWriting(_ id: Identifier) async throws -> (file: DiskFile, byteCount: Int64) {
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
  func open(_ id: Identifier) async throws -> DiskFile {
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

  /// SHA-256 of the first bytes of a file, a part at a time.
  func hash(_ byteCount: Int64, of file: DiskFile) async throws -> [UInt8] {
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

  /// Removes files; those that are not there are passed over.
  func remove(_ ids: [Identifier]) async throws {
    let paths = ids.map(file)
    try await run { try DiskFolder.remove(paths) }
  }

  /// The objects whose names begin with a byte and whose files nobody has written for a while.
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

  /// - Throws: `Refusal.overloaded` if so little of the disk is free that uploads are refused.
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

/// What is wrong with an object's file.
enum MediaFailure: Error, CustomStringConvertible {
  case missing(Identifier)
  case short(Identifier)

  var description: String {
    switch self {
    case .missing(let id): "the file of object \(id) is missing"
    case .short(let id): "the file of object \(id) is shorter than its row says"
    }
  }
}

/// The frames in which a part of an object is sent.
struct MediaFrames: Sendable {
  let id: Identifier
  let file: DiskFile
  let folder: MediaFolder
  /// The byte behind the part.
  let end: Int64

  /// The frame that begins at a byte; empty at the part's end.
  func frame(at offset: Int64) async throws -> [UInt8] {
    let count = Int(min(Int64(Limits.downloadFrame), end - offset))
    guard count > 0 else { return [] }
    let bytes = try await folder.read(count, at: offset, of: file)
    guard bytes.count == count else { throw MediaFailure.short(id) }
    return bytes
  }
}
