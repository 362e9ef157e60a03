internal import Postgres

/// Where the bytes of objects lie. Whether they count, and how many, says the object's row alone.
protocol MediaStorage: Sendable {
  /// - Throws: `Refusal.overloaded` if there is no room for uploads.
  func checkRoom() async throws

  /// Goes on with an upload.
  ///
  /// - Parameters:
  ///   - place: where its row says that it stands.
  ///   - store: counts what is certainly stored.
  /// - Returns: what writes it; it stands where the bytes do, which may be before its row.
  /// - Throws: `Refusal.streamDisplaced` if another stream has begun meanwhile.
  func writer(of place: UploadPlace, counting store: MediaStore) async throws -> any UploadWriter

  /// How the client sends an upload to where the bytes lie itself, and what is there already.
  ///
  /// - Parameters:
  ///   - place: where its row says that it stands.
  ///   - store: counts what is certainly stored.
  /// - Returns: nil if the bytes go through the server.
  /// - Throws: `Refusal.streamDisplaced` if a stream has begun meanwhile.
  func directParts(
    of place: UploadPlace, counting store: MediaStore
  ) async throws -> DirectParts?

  /// Where the client fetches an object's bytes itself; nil if they go through the server.
  func url(of id: Identifier, byteCount: Int64) -> String?

  /// Makes an object of all that was uploaded; again where it was interrupted.
  ///
  /// - Returns: whether the client has sent bytes that no server has seen, of which only the number
  ///   is known.
  func finish(_ id: Identifier, byteCount: Int64) async throws -> Bool

  /// SHA-256 of the first bytes of an object.
  func hash(_ byteCount: Int64, of id: Identifier) async throws -> [UInt8]

  /// Opens an object that is complete.
  ///
  /// - Throws: `MediaFailure.missing` if its bytes are gone.
  func open(_ id: Identifier) async throws -> any MediaBytes

  /// Removes the bytes of objects; those that are not there are passed over.
  func remove(_ ids: [Identifier]) async throws

  /// The objects whose names begin with a byte and that nobody has written for a while.
  func old(beginning first: UInt8) async throws -> [Identifier]
}

extension MediaStorage {
  func directParts(
    of place: UploadPlace, counting store: MediaStore
  ) async throws -> DirectParts? { nil }

  func url(of id: Identifier, byteCount: Int64) -> String? { nil }
}

/// The parts of an upload that a client sends itself.
struct DirectParts: Sendable {
  /// A part, and where it goes.
  struct Part: Sendable {
    let range: Range<Int64>
    let url: String
  }

  /// Bytes that are there.
  let written: Int64
  /// What comes next.
  let parts: [Part]
}

/// The bytes of an object.
protocol MediaBytes: Sendable {
  /// Reads a part; fewer bytes only at the end.
  func read(_ byteCount: Int, at offset: Int64) async throws -> [UInt8]
}

/// Writes what a stream sends of an upload: first to where it is kept, then into the row.
protocol UploadWriter: Sendable {
  /// Bytes of the object that are certainly stored.
  var written: Int64 { get }

  /// Writes the next bytes; now and then makes them durable.
  ///
  /// - Throws: `Refusal.constraintViolated` beyond the object's end, `Refusal.overloaded` if there
  ///   is no room, `Refusal.streamDisplaced`.
  mutating func append(_ bytes: [UInt8]) async throws

  /// Makes durable what was written, and counts it.
  ///
  /// - Throws: `Refusal.streamDisplaced` if another stream writes the upload now, or if it is gone.
  mutating func save() async throws
}

extension UploadPlace {
  /// - Throws: `Refusal.constraintViolated` if bytes from a place on would not fit.
  func checkRoom(for byteCount: Int, at offset: Int64) throws(Refusal) {
    let excess = Int64(byteCount) - (self.byteCount - offset)
    guard excess > 0 else { return }
    throw .constraintViolated(field: "frame.data", "goes \(excess) bytes beyond the object's end")
  }
}

/// What is wrong with an object's bytes.
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
  let bytes: any MediaBytes
  /// The byte behind the part.
  let end: Int64

  /// The frame that begins at a byte; empty at the part's end.
  func frame(at offset: Int64) async throws -> [UInt8] {
    let count = Int(min(Int64(Limits.downloadFrame), end - offset))
    guard count > 0 else { return [] }
    let frame = try await bytes.read(count, at: offset)
    guard frame.count == count else { throw MediaFailure.short(id) }
    return frame
  }
}
