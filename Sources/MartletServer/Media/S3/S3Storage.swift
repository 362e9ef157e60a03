internal import Cryptography
internal import Egress

/// Objects in a bucket of a store that speaks S3; bytes pass this server, unless it is direct.
struct S3Storage: MediaStorage {
  let client: S3Client
  let parts: S3Parts
  /// Where parts gather, on this node's disk.
  let spool: MediaFolder
  /// Whether clients send to the store and fetch from it themselves.
  let isDirect: Bool
  /// Bounds how many parts are in memory.
  private let gate = Permits(Limits.storedPartsAtOnce)

  init(_ client: S3Client, parts: S3Parts, spool: MediaFolder, isDirect: Bool) {
    self.isDirect = isDirect
    self.client = client
    self.parts = parts
    self.spool = spool
  }

  func checkRoom() async throws { try await spool.checkRoom() }

  // MARK: Uploads

  func writer(
    of place: UploadPlace, counting store: MediaStore
  ) async throws -> any UploadWriter {
    let state = try await parts.begin(place.id)
    var place = place
    let byteCount = state.byteCount(of: place.byteCount)
    if byteCount < place.written {
      // The database counts both in one transaction; another store may have been configured since.
      place.written = byteCount
      guard try await store.advance(place) else { throw Refusal.streamDisplaced }
    }
    return try await S3Upload(place, state, spool.unnamedFile(), storage: self)
  }

  /// Has the store begin an upload in parts.
  func beginUpload(of id: Identifier) async throws -> String {
    let answer = try await client.ask(
      "POST", client.location.path(of: id), [("uploads", "")], body: [])
    guard let uploadID = S3Text(answer.body)["UploadId"], !uploadID.isEmpty else {
      throw S3Failure.unreadable("no upload")
    }
    let kept = try await parts.setUpload(uploadID, of: id)
    if kept != uploadID { try await abort(uploadID, client.location.key(of: id)) }
    return kept
  }

  /// Runs what has a part in memory, once there is room.
  func withPart<Value: Sendable>(
    _ body: @Sendable () async throws -> Value
  ) async throws -> Value {
    try await gate.run(body)
  }

  /// Stores a part.
  ///
  /// - Returns: what the store says of it.
  func store(
    _ bytes: [UInt8], asPart number: Int, of id: Identifier, _ uploadID: String
  ) async throws -> String {
    let answer = try await client.ask(
      "PUT", client.location.path(of: id),
      [("partNumber", "\(number)"), ("uploadId", uploadID)], body: bytes)
    guard let etag = answer.headers["etag"], !etag.isEmpty, etag.utf8.count < 200 else {
      throw S3Failure.unreadable("a part without an ETag")
    }
    return etag
  }

  func finish(_ id: Identifier, byteCount: Int64) async throws -> Bool {
    let path = client.location.path(of: id)
    let state = try await parts.state(of: id)
    if try await storedByteCount(of: id) == byteCount {
      try await forget(id, byteCount: byteCount)
      return state?.isDirect ?? false
    }
    guard let state, state.byteCount(of: byteCount) == byteCount else {
      throw MediaFailure.short(id)
    }
    try await withPart {
      guard !state.uploadID.isEmpty, !state.etags.isEmpty else {
        _ = try await client.ask("PUT", path, body: state.tail)
        return
      }
      var etags = state.etags
      if !state.tail.isEmpty {
        etags.append(
          try await store(state.tail, asPart: etags.count + 1, of: id, state.uploadID))
      }
      try await complete(path, state.uploadID, etags)
    }
    guard try await storedByteCount(of: id) == byteCount else { throw MediaFailure.short(id) }
    try await forget(id, byteCount: byteCount)
    return state.isDirect
  }

  /// Forgets an upload that has become an object, and uploads that the store has begun for it
  /// without a server having heard of it.
  private func forget(_ id: Identifier, byteCount: Int64) async throws {
    // Less than that never goes up in parts.
    if byteCount >= Limits.directObject { try await abortUploads(of: id) }
    try await parts.forget(id)
  }

  private func abortUploads(of id: Identifier) async throws {
    let key = client.location.key(of: id)
    for upload in try await uploads(beginning: key) where upload.key == key {
      try await abort(upload.id, key)
    }
  }

  private func complete(_ path: String, _ uploadID: String, _ etags: [String]) async throws {
    let list = etags.enumerated().map { index, etag in
      "<Part><PartNumber>\(index + 1)</PartNumber><ETag>\(S3Text.escaped(etag))</ETag></Part>"
    }
    let body =
      "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
      + list.joined() + "</CompleteMultipartUpload>"
    let answer = try await client.ask(
      "POST", path, [("uploadId", uploadID)], body: Array(body.utf8), accepting: [404])
    // It may have begun its answer before it knew how it ends. What is complete already is gone.
    let text = S3Text(answer.body)
    if answer.status == 200, !text.elements("Error").isEmpty {
      throw S3Failure.refused(status: 200, code: text["Code"] ?? "")
    }
  }

  /// Bytes of an object; nil if there is none.
  private func storedByteCount(of id: Identifier) async throws -> Int64? {
    let answer = try await client.ask("HEAD", client.location.path(of: id), accepting: [404])
    guard answer.status != 404 else { return nil }
    return answer.headers["content-length"].flatMap { Int64($0) }
  }

  // MARK: Objects

  func hash(_ byteCount: Int64, of id: Identifier) async throws -> [UInt8] {
    var hash = RunningHash(.sha256)
    var offset: Int64 = 0
    while offset < byteCount {
      let end = min(offset + Int64(Limits.hashedPart), byteCount)
      let part = try await read(offset..<end, of: id)
      guard part.count == end - offset else { throw MediaFailure.short(id) }
      hash.update(part.bytes)
      offset = end
    }
    return hash.finish()
  }

  func open(_ id: Identifier) async throws -> any MediaBytes {
    S3Object(id: id, storage: self)
  }

  fileprivate func read(_ range: Range<Int64>, of id: Identifier) async throws -> [UInt8] {
    let answer = try await client.ask(
      "GET", client.location.path(of: id), range: range, accepting: [404, 416])
    switch answer.status {
    case 404: throw MediaFailure.missing(id)
    case 416: return []
    default: return answer.body
    }
  }

  func remove(_ ids: [Identifier]) async throws {
    for id in ids {
      try await abortUploads(of: id)
      _ = try await client.ask("DELETE", client.location.path(of: id), accepting: [404])
    }
  }

  private func abort(_ uploadID: String, _ key: String) async throws {
    _ = try await client.ask(
      "DELETE", "/\(client.location.bucket)/\(key)", [("uploadId", uploadID)],
      accepting: [404])
  }

  func old(beginning first: UInt8) async throws -> [Identifier] {
    let prefix = client.location.prefix + "\([first].hexadecimal)/"
    let limit = S3Time(client.time - Limits.strayFileAge).extended
    var found: Set<Identifier> = []
    for upload in try await uploads(beginning: prefix) where upload.time < limit {
      if let id = identifier(of: upload.key) { found.insert(id) }
    }
    var token = ""
    while true {
      var query = [("list-type", "2"), ("prefix", prefix)]
      if !token.isEmpty { query.append(("continuation-token", token)) }
      let text = S3Text(try await client.ask("GET", bucket, query).body)
      for object in text.elements("Contents") {
        guard let time = object["LastModified"], time < limit, let key = object["Key"],
          let id = identifier(of: key)
        else { continue }
        found.insert(id)
      }
      token = text["NextContinuationToken"] ?? ""
      if text["IsTruncated"] != "true" || token.isEmpty { return Array(found) }
    }
  }

  private struct Begun {
    let key: String
    let id: String
    let time: String
  }

  /// Uploads in parts that were begun.
  private func uploads(beginning prefix: String) async throws -> [Begun] {
    let text = S3Text(
      try await client.ask("GET", bucket, [("uploads", ""), ("prefix", prefix)]).body)
    return text.elements("Upload").compactMap { upload in
      guard let key = upload["Key"], let id = upload["UploadId"], let time = upload["Initiated"]
      else { return nil }
      return Begun(key: key, id: id, time: time)
    }
  }

  private var bucket: String { "/\(client.location.bucket)" }

  private func identifier(of key: String) -> Identifier? {
    key.split(separator: "/").last.flatMap { [UInt8](hexadecimal: $0) }
      .flatMap { Identifier($0) }
  }
}

/// An object that is read in blocks, of which the last one is kept.
private actor S3Object: MediaBytes {
  private let id: Identifier
  private let storage: S3Storage
  private var block: [UInt8] = []
  private var start: Int64 = 0

  init(id: Identifier, storage: S3Storage) {
    self.id = id
    self.storage = storage
  }

  func read(_ byteCount: Int, at offset: Int64) async throws -> [UInt8] {
    if offset < start || offset + Int64(byteCount) > start + Int64(block.count) {
      // The first read asks for what it needs; those that go on in order ask for more.
      let count = offset == start + Int64(block.count) ? Limits.storeBlock : byteCount
      block = try await storage.read(
        offset..<offset + Int64(max(byteCount, count)), of: id)
      start = offset
    }
    let from = Int(offset - start)
    return Array(block[min(from, block.count)..<min(from + byteCount, block.count)])
  }
}
