internal import MartletAPI
internal import RPC

/// Sends the bytes of an object that the server has reserved, over as many connections as it takes.
struct ObjectUpload {
  let server: AuthenticatedConnection
  let object: [UInt8]
  let report: Uploader.Report

  /// Sends what is missing, and completes the object.
  ///
  /// - Throws: `ClientError.notFound` if the server has given it up, `.badServer` if the server has
  ///   got other bytes; what the source throws; a `Status`.
  func send(_ source: any ObjectSource, byteCount: Int64, sha256: [UInt8]) async throws {
    var tries = TransferTries()
    var offset: Int64 = 0
    while true {
      do {
        offset = try await self.offset()
        while offset < byteCount {
          offset = try await stream(source, from: offset, to: byteCount)
        }
        if try await complete(sha256, &offset) { return }
      } catch {
        try await tries.wait(after: error, at: offset)
      }
    }
  }

  /// Where the upload goes on: behind its last byte if the server has completed it.
  private func offset() async throws -> Int64 {
    let request = GetUploadRequest(objectID: object)
    let reply = try await server.calling {
      try await $0.media.getUpload(request, options: .usual)
    }
    switch reply.outcome {
    case .pending(let pending): return Int64(clamping: pending.offset)
    case .complete: return .max
    case .gone: throw ClientError.notFound("upload at the server any more")
    case nil: throw ClientError.badServer("an upload has no outcome")
    }
  }

  /// Sends from a place on to the end, in one stream.
  ///
  /// - Returns: how far the server has it.
  private func stream(
    _ source: any ObjectSource, from start: Int64, to end: Int64
  ) async throws -> Int64 {
    try await server.calling { server in
      let call = try await server.media.upload(options: CallOptions())
      do {
        try await call.send(
          UploadRequest(frame: .start(.init(objectID: object, offset: UInt64(start)))))
        var offset = start
        while offset < end {
          let bytes = try source.bytes(at: offset)
          try await call.send(UploadRequest(frame: .data(bytes)))
          offset += Int64(bytes.count)
          report(.sending(byteCount: offset, of: end))
          try Task.checkCancellation()
        }
      } catch is Status {
        // What ended the call, `finish` says; an outcome counts though not all was sent.
      }
      switch try await call.finish().outcome {
      case .written(let written): return Int64(clamping: written.offset)
      case .wrongOffset(let place): return Int64(clamping: place.offset)
      case .gone: throw ClientError.notFound("upload at the server any more")
      case nil: throw ClientError.badServer("an upload has no outcome")
      }
    }
  }

  /// Opens the object to downloads.
  ///
  /// - Returns: false if bytes are missing after all, from `offset` on.
  private func complete(_ sha256: [UInt8], _ offset: inout Int64) async throws -> Bool {
    let request = CompleteUploadRequest(objectID: object, sha256: sha256)
    let reply = try await server.calling {
      try await $0.media.completeUpload(
        request, options: CallOptions(timeout: ClientLimits.completion))
    }
    switch reply.outcome {
    case .complete: return true
    case .incomplete(let place):
      offset = Int64(clamping: place.offset)
      return false
    case .wrongHash:
      let abort = AbortUploadRequest(objectID: object)
      _ = try? await server.calling {
        try await $0.media.abortUpload(abort, options: .usual)
      }
      throw ClientError.badServer("the upload has arrived as other bytes")
    case .gone: throw ClientError.notFound("upload at the server any more")
    case nil: throw ClientError.badServer("an upload has no outcome")
    }
  }
}
