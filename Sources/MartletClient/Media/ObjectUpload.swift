internal import MartletAPI
internal import RPC

/// Sends the bytes of an object that the server has reserved, over as many connections as it takes.
struct ObjectUpload {
  let server: AuthenticatedConnection
  let objects: ObjectStore
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
        if offset < byteCount { offset = try await sendToStore(source, byteCount) ?? offset }
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

  /// Sends to the store of objects what it does not have, if the server offers that.
  ///
  /// - Returns: how far the server knows it to be there; nil if it has to go through the server.
  private func sendToStore(_ source: any ObjectSource, _ byteCount: Int64) async throws -> Int64? {
    guard objects.isUsable else { return nil }
    var known: Int64?
    while let parts = try await parts() {
      let offset = Int64(clamping: parts.offset)
      if parts.parts.isEmpty { return offset }
      if let known, offset <= known {
        throw Status(.unavailable, "the store of objects has lost a part")
      }
      known = offset
      for part in parts.parts {
        do {
          try await objects.put(
            try await bytes(of: part, source, within: byteCount), to: part.url)
        } catch is ObjectStore.Unreachable {
          return known
        }
        report(.sending(byteCount: Int64(part.offset + part.byteCount), of: byteCount))
        try Task.checkCancellation()
      }
    }
    return known
  }

  /// The parts that the server wants in the store; nil if it takes the bytes itself.
  private func parts() async throws -> GetUploadPartsResponse.Parts? {
    let request = GetUploadPartsRequest(objectID: object)
    do {
      let reply = try await server.calling {
        try await $0.media.getUploadParts(request, options: .usual)
      }
      switch reply.outcome {
      case .parts(let parts): return parts
      case .throughServer: return nil
      case .gone: throw ClientError.notFound("upload at the server any more")
      case nil: throw ClientError.badServer("an upload has no outcome")
      }
    } catch let status as Status where status.code == .unimplemented {
      return nil
    }
  }

  private func bytes(
    of part: GetUploadPartsResponse.Part, _ source: any ObjectSource, within end: Int64
  ) async throws -> [UInt8] {
    guard let start = Int64(exactly: part.offset), let count = Int64(exactly: part.byteCount),
      count > 0, count <= ClientLimits.storePart, start <= end - count
    else { throw ClientError.badServer("a part of an upload that there is not") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(count) + ClientLimits.mediaFrame)
    while Int64(bytes.count) < count {
      bytes += try await source.bytes(at: start + Int64(bytes.count))
    }
    bytes.removeLast(bytes.count - Int(count))
    return bytes
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
          let bytes = try await source.bytes(at: offset)
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
