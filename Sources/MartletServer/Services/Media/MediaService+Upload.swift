package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension MediaService {
  /// Takes bytes of an object. The next frame is read when the one before it is written: that is
  /// what opens the client's window.
  package func upload(
    _ requests: RequestStream<UploadRequest>, context: ServerContext
  ) async throws -> UploadResponse {
    let caller = try context.caller
    var frames = requests.makeAsyncIterator()
    guard case .start(let start)? = try await frames.next()?.frame else {
      throw Refusal.constraintViolated(field: "frame", "is not a start, which comes first")
    }
    try gate.checkIsOpen()
    let id = try identifier(start.objectID, field: "frame.start.object_id")
    guard let place = try await store.begin(id, of: caller.account) else {
      return UploadResponse(outcome: .gone(NotFound()))
    }
    var writer = try await storage.writer(of: place, counting: store)
    guard start.offset == UInt64(writer.written) else {
      return UploadResponse(outcome: .wrongOffset(.init(offset: UInt64(writer.written))))
    }
    do {
      while let frame = try await frames.next() {
        guard case .data(let bytes)? = frame.frame else {
          throw Refusal.constraintViolated(field: "frame", "is not data")
        }
        try await writer.append(bytes)
        metrics.noteReceived(bytes.count)
      }
    } catch {
      await saveWhatCame(writer)
      throw error
    }
    try await writer.save()
    return UploadResponse(outcome: .written(.init(offset: UInt64(writer.written))))
  }

  /// Keeps what a stream had sent that broke off. Its task is cancelled: another one does it.
  private func saveWhatCame(_ writer: any UploadWriter) async {
    await Task {
      var writer = writer
      try? await writer.save()
    }.value
  }

  /// Tells how the client sends an upload to the store itself.
  package func getUploadParts(
    _ request: GetUploadPartsRequest, context: ServerContext
  ) async throws -> GetUploadPartsResponse {
    let caller = try context.caller
    try gate.checkIsOpen()
    let id = try identifier(request.objectID)
    guard let place = try await store.begin(id, of: caller.account) else {
      return GetUploadPartsResponse(outcome: .gone(NotFound()))
    }
    guard let direct = try await storage.directParts(of: place, counting: store) else {
      return GetUploadPartsResponse(outcome: .throughServer(.init()))
    }
    let parts = direct.parts.map {
      GetUploadPartsResponse.Part(
        offset: UInt64($0.range.lowerBound), byteCount: UInt64($0.range.count), url: $0.url)
    }
    return GetUploadPartsResponse(
      outcome: .parts(.init(offset: UInt64(direct.written), parts: parts)))
  }

  /// Tells where an upload goes on.
  package func getUpload(
    _ request: GetUploadRequest, context: ServerContext
  ) async throws -> GetUploadResponse {
    let account = try context.caller.account
    let id = try identifier(request.objectID)
    guard let state = try await store.state(of: id, of: account) else {
      return GetUploadResponse(outcome: .gone(NotFound()))
    }
    let expiresAt = state.expiresAt?.message
    return GetUploadResponse(
      outcome: state.isComplete
        ? .complete(.init(expiresAt: expiresAt))
        : .pending(.init(offset: UInt64(state.written), expiresAt: expiresAt)))
  }

  /// Opens an object to downloads.
  package func completeUpload(
    _ request: CompleteUploadRequest, context: ServerContext
  ) async throws -> CompleteUploadResponse {
    let account = try context.caller.account
    let id = try identifier(request.objectID)
    guard let state = try await store.state(of: id, of: account) else {
      return CompleteUploadResponse(outcome: .gone(NotFound()))
    }
    if state.isComplete { return repeated(state, request) }
    guard state.written == state.byteCount else {
      return CompleteUploadResponse(outcome: .incomplete(.init(offset: UInt64(state.written))))
    }
    // What the client has sent to the store itself is not read again: its hash binds nobody but the
    // client, whose messages commit to the content.
    let hash =
      try await storage.finish(id, byteCount: state.byteCount)
      ? request.sha256 : try await storage.hash(state.byteCount, of: id)
    guard hash == request.sha256 else {
      metrics.noteUpload(.wrongHash)
      return CompleteUploadResponse(outcome: .wrongHash(.init()))
    }
    if let expiresAt = try await store.complete(id, of: account, sha256: hash, kind: state.kind) {
      metrics.noteUpload(.complete)
      return CompleteUploadResponse(outcome: .complete(.init(expiresAt: expiresAt?.message)))
    }
    // Another request has completed or aborted it meanwhile.
    guard let state = try await store.state(of: id, of: account), state.isComplete else {
      return CompleteUploadResponse(outcome: .gone(NotFound()))
    }
    return repeated(state, request)
  }

  private func repeated(
    _ state: MediaState, _ request: CompleteUploadRequest
  ) -> CompleteUploadResponse {
    CompleteUploadResponse(
      outcome: state.sha256 == request.sha256
        ? .complete(.init(expiresAt: state.expiresAt?.message)) : .wrongHash(.init()))
  }

  /// Gives up an upload.
  package func abortUpload(
    _ request: AbortUploadRequest, context: ServerContext
  ) async throws -> AbortUploadResponse {
    let account = try context.caller.account
    let id = try identifier(request.objectID)
    if try await store.abort(id, of: account) { await removeSoon(id) }
    return AbortUploadResponse()
  }

  /// Deletes an object.
  package func deleteObject(
    _ request: DeleteObjectRequest, context: ServerContext
  ) async throws -> DeleteObjectResponse {
    let account = try context.caller.account
    let id = try identifier(request.objectID)
    guard try await store.delete(id, of: account) else {
      return DeleteObjectResponse(outcome: .notFound(NotFound()))
    }
    await removeSoon(id)
    return DeleteObjectResponse(outcome: .deleted(.init()))
  }

  /// Removes the file of a deleted object; where that fails, the sweeper does it.
  private func removeSoon(_ id: Identifier) async { try? await sweeper.remove([id]) }

  /// Sets how long an object is kept.
  package func setLifetime(
    _ request: SetLifetimeRequest, context: ServerContext
  ) async throws -> SetLifetimeResponse {
    let account = try context.caller.account
    let id = try identifier(request.objectID)
    let lifetime = try Self.duration(request.lifetime ?? ProtoDuration())
    guard
      let expiresAt = try await store.keep(id, of: account, for: lifetime, policy: policy)
    else { return SetLifetimeResponse(outcome: .notFound(NotFound())) }
    return SetLifetimeResponse(outcome: .kept(.init(expiresAt: expiresAt?.message)))
  }
}
