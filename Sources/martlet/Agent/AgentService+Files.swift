internal import Foundation
internal import MartletAPI
internal import MartletClient
internal import RPC

/// Files that messages carry.
extension AgentService {
  /// Bytes of a file that one response has.
  private static let partByteCount = 256 << 10
  /// Bytes that are fetched from the server at a time.
  private static let fetchedByteCount: Int64 = 4 << 20

  func createUpload(
    _ request: CreateUploadRequest, context: ServerContext
  ) async throws -> CreateUploadResponse {
    CreateUploadResponse(upload: try kept(request.account).uploads.begin(request))
  }

  func appendUpload(
    _ request: AppendUploadRequest, context: ServerContext
  ) async throws -> AppendUploadResponse {
    AppendUploadResponse(
      byteCount: try kept(request.account).uploads.append(
        request.data, at: request.offset, to: request.upload))
  }

  func finishUpload(
    _ request: FinishUploadRequest, replies: ReplyWriter<FinishUploadResponse>,
    context: ServerContext
  ) async throws {
    let kept = try kept(request.account)
    let upload = try kept.uploads.take(request.upload)
    var attachment = Attachment(mediaType: upload.mediaType, fileName: upload.fileName)
    if upload.byteCount <= UInt64(Messenger.embeddedByteLimit) {
      attachment.location = .embedded(try upload.bytes())
      return try await replies.send(
        FinishUploadResponse(
          byteCount: upload.byteCount, totalByteCount: upload.byteCount, attachment: attachment))
    }
    context.sendResponseMetadata()
    try upload.rewind()
    for try await progress in await kept.messenger.upload(.descriptor(upload.descriptor)) {
      switch progress {
      case .sealing: break
      case .sending(let count, let total):
        try await replies.send(
          FinishUploadResponse(
            byteCount: UInt64(clamping: count), totalByteCount: UInt64(clamping: total)))
      case .stored(let file):
        attachment.location = .stored(file)
        try await replies.send(
          FinishUploadResponse(
            byteCount: file.byteCount, totalByteCount: file.byteCount, attachment: attachment))
      }
    }
    withExtendedLifetime(upload) {}
  }

  func download(
    _ request: DownloadRequest, replies: ReplyWriter<DownloadResponse>, context: ServerContext
  ) async throws {
    let messenger = try messenger(request.account)
    let conversation = try await messenger.conversation(named: request.conversation)
    let message = try await messenger.message(named: request.message, in: conversation)
    guard let attachment = message.content?.body?.attachment else {
      throw ClientError.notFound("file in message \(message.id)")
    }
    context.sendResponseMetadata()
    switch attachment.location {
    case .embedded(let bytes): try await replies.send(Self.part(bytes, of: UInt64(bytes.count)))
    case .stored(let file):
      let end = Int64(clamping: file.byteCount)
      var start: Int64 = 0
      repeat {
        let next = min(start + Self.fetchedByteCount, end)
        let part = try SpoolFile()
        let download = try await messenger.download(
          attachment, range: start..<next, to: .descriptor(part.descriptor))
        for try await _ in download {}
        try part.rewind()
        while let bytes = try part.read(upTo: Self.partByteCount) {
          try await replies.send(Self.part(bytes, of: file.byteCount))
        }
        start = next
      } while start < end
    case nil: throw ClientError.notFound("file in message \(message.id)")
    }
  }

  private static func part(_ bytes: [UInt8], of count: UInt64) -> DownloadResponse {
    DownloadResponse(data: bytes, byteCount: count)
  }
}
