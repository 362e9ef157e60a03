internal import Cryptography
internal import Media
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol
internal import Synchronization

/// Uploads files, beside the actor: it reads, seals and waits without holding up messages.
struct Uploader: Sendable {
  typealias Report = @Sendable (MediaUpload.Progress) -> Void

  let store: Store
  let server: AuthenticatedConnection
  let objects: ObjectStore
  let clock: WallClock

  /// Uploads a file.
  @concurrent
  func upload(
    _ source: MediaSource, _ use: MediaUse, _ report: @escaping Report
  ) async throws {
    let file = try source.open()
    let facts = try file.facts()
    guard !facts.isFolder else { throw FileError(file.path, number: 21) }
    let stored =
      facts.isRegular && source.beginning.isEmpty
      ? try await upload(regular: file, facts, use, report)
      : try await upload(pipe: file, beginning: source.beginning, use, report)
    report(.stored(stored))
  }

  /// Uploads a file of the device itself, from its beginning.
  ///
  /// - Returns: where it is stored.
  /// - Throws: what `upload` throws.
  func store(_ file: OpenFile, _ use: MediaUse) async throws -> StoredFile {
    let found = Mutex<StoredFile?>(nil)
    try await upload(.descriptor(file.descriptor), use) { progress in
      if case .stored(let stored) = progress { found.withLock { $0 = stored } }
    }
    return try withExtendedLifetime(file) {
      guard let stored = found.withLock({ $0 }) else {
        throw ClientError.badServer("an upload has no end")
      }
      try store.write { try $0.removeUpload(object: stored.objectID) }
      return stored
    }
  }

  // MARK: A file that can be read again

  private func upload(
    regular file: OpenFile, _ facts: OpenFile.Facts, _ use: MediaUse, _ report: @escaping Report
  ) async throws -> StoredFile {
    guard let shape = MediaShape(byteCount: facts.byteCount) else {
      throw ClientError.tooLarge(byteCount: facts.byteCount, limit: MediaShape.byteLimit)
    }
    let source = HashFunction.sha256.hash(
      Array("martlet upload".utf8), use.bytes, facts.identity.flatMap { $0.bytes })
    var state = try await begun(source, shape, use)
    let key = try MediaKey(SecretBytes(state.key))
    if state.leaves.isEmpty {
      (state.leaves, state.sha256) = try await seal(file, facts, key, shape, report)
      try keep(state, source)
    }
    let leaves = try MediaLeaves(own: state.leaves, shape: shape)
    if !state.isComplete {
      let sealed = SealedFileSource(file, facts, MediaSealer(key, shape, leaves: leaves))
      do {
        try await ObjectUpload(
          server: server, objects: objects, object: state.objectID, report: report
        ).send(sealed, byteCount: shape.objectByteCount, sha256: state.sha256)
      } catch let error as ClientError where error.endsUpload {
        try store.write { try $0.removeUpload(of: source) }
        throw error
      }
      state.isComplete = true
      try keep(state, source)
    }
    return StoredFile(
      objectID: state.objectID, key: state.key, byteCount: UInt64(shape.byteCount),
      root: leaves.root)
  }

  /// The upload of a file that the server knows: one that was begun, or a new one.
  private func begun(
    _ source: [UInt8], _ shape: MediaShape, _ use: MediaUse
  ) async throws -> StoredUpload {
    let now = clock.now.seconds
    try store.write { try $0.removeUploads(before: now - ClientLimits.uploadLifetime) }
    if var state = try store.read({ try $0.upload(of: source) }) {
      if !state.objectID.isEmpty, try await isThere(&state) { return state }
      if state.objectID.isEmpty { return try await created(state, source, shape, use) }
      try store.write { try $0.removeUpload(of: source) }
    }
    var random = SystemRandom()
    let state = StoredUpload(
      requestID: RequestID.random(), key: MediaKey.generate(using: &random).secret.exposed(),
      byteCount: UInt64(shape.byteCount))
    try keep(state, source)
    return try await created(state, source, shape, use)
  }

  private func isThere(_ state: inout StoredUpload) async throws -> Bool {
    let request = GetUploadRequest(objectID: state.objectID)
    let reply = try await server.calling {
      try await $0.media.getUpload(request, options: .usual)
    }
    switch reply.outcome {
    case .pending: state.isComplete = false
    case .complete: state.isComplete = true
    case .gone, nil: return false
    }
    return true
  }

  private func created(
    _ state: StoredUpload, _ source: [UInt8], _ shape: MediaShape, _ use: MediaUse
  ) async throws -> StoredUpload {
    var state = state
    let key = try MediaKey(SecretBytes(state.key))
    do {
      state.objectID = try await reserve(
        shape.objectByteCount, key, use, requestID: state.requestID)
    } catch let error as ClientError {
      try store.write { try $0.removeUpload(of: source) }
      throw error
    }
    try keep(state, source)
    return state
  }

  private func keep(_ state: StoredUpload, _ source: [UInt8]) throws {
    let now = clock.now.seconds
    try store.write { try $0.setUpload(of: source, state, at: now) }
  }

  /// Reads a file once and seals it, to know its leaves before any of it is sent.
  private func seal(
    _ file: OpenFile, _ facts: OpenFile.Facts, _ key: MediaKey, _ shape: MediaShape,
    _ report: @escaping Report
  ) async throws -> (leaves: [UInt8], sha256: [UInt8]) {
    let sealed = SealedFileSource(file, facts, MediaSealer(key, shape))
    // The object is hashed in order, while the next segments are sealed.
    var hashing = Task { RunningHash(.sha256) }
    let size = ClientLimits.sealedSegments
    for first in stride(from: 0, to: shape.segmentCount, by: size) {
      let end = min(first + size, shape.segmentCount)
      let bytes = try await sealed.sealed(first..<end)
      let hash = await hashing.value
      hashing = Task { Self.hash(bytes, after: hash) }
      report(.sealing(byteCount: shape.fileRange(of: end - 1).upperBound, of: shape.byteCount))
      try Task.checkCancellation()
    }
    try sealed.checkUnchanged()
    let leaves = sealed.leaves.bytes
    return (leaves, Self.hash([leaves], after: await hashing.value).finish())
  }

  private static func hash(_ parts: [[UInt8]], after hash: RunningHash) -> RunningHash {
    var hash = hash
    for part in parts { hash.update(part.bytes) }
    return hash
  }

  // MARK: A pipe

  private func upload(
    pipe: OpenFile, beginning: [UInt8], _ use: MediaUse, _ report: @escaping Report
  ) async throws -> StoredFile {
    let limit = try await limit()
    var random = SystemRandom()
    let key = MediaKey.generate(using: &random)
    let spool = try OpenFile.unnamed(beside: store.path)
    let object = try seal(pipe, beginning, into: spool, key, limit, report)
    let id = try await reserve(
      object.shape.objectByteCount, key, use, requestID: RequestID.random())
    try await ObjectUpload(server: server, objects: objects, object: id, report: report).send(
      SpooledSource(spool), byteCount: object.shape.objectByteCount, sha256: object.sha256)
    return StoredFile(
      objectID: id, key: key.secret.exposed(), byteCount: UInt64(object.shape.byteCount),
      root: object.leaves.root)
  }

  private func seal(
    _ pipe: OpenFile, _ beginning: [UInt8], into spool: OpenFile, _ key: MediaKey, _ limit: Int64,
    _ report: @escaping Report
  ) throws -> StreamSealer.Sealed {
    var sealer = StreamSealer(key, into: spool, limit: limit)
    var part = beginning
    repeat {
      try sealer.append(part)
      report(.sealing(byteCount: sealer.byteCount, of: nil))
      try Task.checkCancellation()
      part = try pipe.next(ClientLimits.mediaFrame)
    } while !part.isEmpty
    return try sealer.finish()
  }

  /// Bytes that the server lets an object have.
  private func limit() async throws -> Int64 {
    let info = try await server.anonymousKeys.getServerInfo(
      GetServerInfoRequest(), options: .usual)
    return Int64(clamping: info.limits?.mediaObjectBytes ?? 0)
  }

  // MARK: The server

  private func reserve(
    _ byteCount: Int64, _ key: MediaKey, _ use: MediaUse, requestID: [UInt8]
  ) async throws -> [UInt8] {
    let request = CreateUploadRequest(
      requestID: requestID, byteCount: UInt64(byteCount), capabilityHash: key.capabilityHash,
      lifetime: use.lifetime.map { ProtoDuration($0) }, mediaClass: use.mediaClass)
    let reply = try await server.calling {
      try await $0.media.createUpload(request, options: .usual)
    }
    switch reply.outcome {
    case .created(let created): return created.objectID
    case .tooLarge(let reply):
      throw ClientError.tooLarge(byteCount: byteCount, limit: Int64(clamping: reply.limit))
    case .quota(let quota):
      let what = quota.resetsAt == nil ? "stores" : "has uploaded today"
      throw ClientError.quotaExceeded(
        "the account \(what) \(quota.used) of \(quota.limit) bytes: the file needs \(byteCount)")
    case .tooManyPending(let reply):
      throw ClientError.quotaExceeded("the account has \(reply.limit) uploads begun already")
    case nil: throw ClientError.badServer("an upload has no outcome")
    }
  }
}

/// What a file is uploaded for.
struct MediaUse: Sendable {
  let mediaClass: MediaClass
  /// How long it is to be kept; nil leaves that to the server.
  let lifetime: Duration?

  /// A file of a message.
  static let message = MediaUse(mediaClass: .message, lifetime: nil)
  /// An archive of the account: a year, so that it is there when somebody needs it late.
  static let archive = MediaUse(mediaClass: .archive, lifetime: .seconds(365 * 86_400))

  /// What a new device or member is to know of the past.
  static let history = MediaUse(mediaClass: .archive, lifetime: .seconds(7 * 86_400))

  /// What tells it from another use of the same file.
  var bytes: [UInt8] {
    Int64(mediaClass.rawValue).bytes + (lifetime?.components.seconds ?? 0).bytes
  }
}

extension Int64 {
  fileprivate var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * Int64($0))) }
  }
}

extension ClientError {
  /// Whether an upload that fails so begins anew the next time.
  fileprivate var endsUpload: Bool {
    switch self {
    case .fileChanged, .notFound, .badServer: true
    default: false
    }
  }
}

extension DeviceContext {
  /// What uploads files for the device.
  var uploader: Uploader { Uploader(store: store, server: server, objects: objects, clock: clock) }

  /// What downloads files for the device.
  var downloader: Downloader { Downloader(server: downloads, objects: objects) }
}
