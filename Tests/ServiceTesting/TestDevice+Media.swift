internal import Cryptography
package import MartletAPI
package import MartletServer
internal import RPC

extension TestDevice {
  /// The service of objects, without a token.
  package var media: MediaClient { MediaClient(keys.channel) }

  /// The service of downloads.
  package var downloads: MediaDownloadClient { MediaDownloadClient(keys.channel) }

  /// Reserves an object.
  ///
  /// - Parameters:
  ///   - byteCount: its size.
  ///   - capability: what will download it.
  ///   - kind: what it is for.
  ///   - id: of the request.
  /// - Returns: how it went.
  /// - Throws: a `Status`.
  package func reserve(
    _ byteCount: Int, capability: [UInt8] = [UInt8](repeating: 7, count: 32),
    kind: MediaClass = .message, id: Identifier = .random()
  ) async throws -> CreateUploadResponse.Outcome? {
    try await media.createUpload(
      CreateUploadRequest(
        requestID: id.bytes, byteCount: UInt64(byteCount),
        capabilityHash: HashFunction.sha256.hash(capability), mediaClass: kind), options: access
    ).outcome
  }

  /// Reserves an object that there is room for.
  ///
  /// - Throws: a `Status`, also if there is no room.
  package func reserved(
    _ byteCount: Int, kind: MediaClass = .message
  ) async throws -> [UInt8] {
    let outcome = try await reserve(byteCount, kind: kind)
    guard case .created(let created)? = outcome else {
      throw Status(.failedPrecondition, "reservation: \(String(describing: outcome))")
    }
    return created.objectID
  }

  /// Sends bytes of an object.
  @discardableResult
  package func upload(
    _ bytes: [UInt8], to object: [UInt8], from offset: Int = 0, frame: Int = 65_536
  ) async throws -> UploadResponse.Outcome? {
    let call = try await media.upload(options: access)
    try? await call.send(
      UploadRequest(frame: .start(.init(objectID: object, offset: UInt64(offset)))))
    for start in stride(from: 0, to: bytes.count, by: frame) {
      try? await call.send(
        UploadRequest(frame: .data(Array(bytes[start..<min(start + frame, bytes.count)]))))
    }
    return try await call.finish().outcome
  }

  /// Completes an object.
  package func complete(
    _ object: [UInt8], _ bytes: [UInt8]
  ) async throws -> CompleteUploadResponse.Outcome? {
    try await media.completeUpload(
      .init(objectID: object, sha256: HashFunction.sha256.hash(bytes)), options: access
    ).outcome
  }

  /// Stores an object.
  ///
  /// - Throws: a `Status`, also if it cannot be stored.
  package func store(_ bytes: [UInt8], kind: MediaClass = .message) async throws -> [UInt8] {
    let object = try await reserved(bytes.count, kind: kind)
    try await upload(bytes, to: object)
    guard case .complete? = try await complete(object, bytes) else {
      throw Status(.failedPrecondition, "an object was not completed")
    }
    return object
  }

  /// Downloads an object, or a part of it; nil if there is none.
  package func download(
    _ object: [UInt8], capability: [UInt8] = [UInt8](repeating: 7, count: 32), offset: Int = 0,
    byteCount: Int = 0
  ) async throws -> [UInt8]? {
    let request = DownloadRequest(
      objectID: object, capability: capability, offset: UInt64(offset),
      byteCount: UInt64(byteCount))
    var bytes: [UInt8]?
    for try await reply in try await downloads.download(request, options: Self.access(nil)) {
      switch reply.frame {
      case .object: bytes = []
      case .data(let part): bytes?.append(contentsOf: part)
      case .notFound, nil: return nil
      }
    }
    return bytes
  }

  /// What the account stores.
  package func usage() async throws -> GetUsageResponse {
    try await media.getUsage(.init(), options: access)
  }
}
