package import MartletAPI
internal import Protobuf
package import RPC

/// `MediaDownload`: fetching objects, by whoever knows their capabilities.
package final class MediaDownloadService: MediaDownloadHandler {
  private let reader: MediaReader
  private let storage: any MediaStorage
  private let gate: ServingGate
  private let metrics: MediaMetrics

  init(
    reader: MediaReader, storage: any MediaStorage, gate: ServingGate, metrics: MediaMetrics
  ) {
    self.reader = reader
    self.storage = storage
    self.gate = gate
    self.metrics = metrics
  }

  /// Sends an object, or a part of it.
  package func download(
    _ request: DownloadRequest, replies: ReplyWriter<DownloadResponse>, context: ServerContext
  ) async throws {
    try gate.checkIsOpen()
    guard let found = try await find(request.objectID, request.capability) else {
      return try await replies.send(DownloadResponse(frame: .notFound(NotFound())))
    }
    if request.takesURL, let url = storage.url(of: found.id, byteCount: found.byteCount) {
      var object = found.message
      object.url = url
      return try await replies.send(DownloadResponse(frame: .object(object)))
    }
    let bytes = try await storage.open(found.id)
    try await replies.send(DownloadResponse(frame: .object(found.message)))
    let start = Int64(clamping: min(request.offset, UInt64(found.byteCount)))
    let rest = found.byteCount - start
    let wanted =
      request.byteCount == 0 ? rest : Int64(clamping: min(request.byteCount, UInt64(rest)))
    let frames = MediaFrames(id: found.id, bytes: bytes, end: start + wanted)
    try await send(frames, from: start, to: replies)
  }

  /// Sends a part of a file; the next frame is read while the one before it is sent.
  private func send(
    _ frames: MediaFrames, from start: Int64, to replies: ReplyWriter<DownloadResponse>
  ) async throws {
    var bytes = try await frames.frame(at: start)
    var offset = start
    while !bytes.isEmpty {
      offset += Int64(bytes.count)
      let place = offset
      async let next = frames.frame(at: place)
      try await replies.send(DownloadResponse(frame: .data(bytes)))
      metrics.noteSent(bytes.count)
      bytes = try await next
    }
  }

  /// Tells whether an object is there.
  package func getObject(
    _ request: GetObjectRequest, context: ServerContext
  ) async throws -> GetObjectResponse {
    guard let found = try await find(request.objectID, request.capability) else {
      return GetObjectResponse(outcome: .notFound(NotFound()))
    }
    return GetObjectResponse(outcome: .object(found.message))
  }

  private func find(
    _ id: [UInt8], _ capability: [UInt8]
  ) async throws -> MediaReader.Found? {
    guard let id = Identifier(id) else { return nil }
    return try await reader.find(id, capability: capability)
  }
}

extension MediaReader.Found {
  /// The object as the contract has it.
  fileprivate var message: MediaObject {
    MediaObject(byteCount: UInt64(byteCount), expiresAt: expiresAt?.message)
  }
}
