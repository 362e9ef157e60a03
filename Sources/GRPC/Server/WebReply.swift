internal import Connect
internal import HTTP2
internal import RPC

/// How a call is answered that came in one of the protocols that browsers speak.
///
/// Touched on its call's loop only, save for what never changes.
final class WebReply {
  let mediaType: MediaType
  /// What every reply says to a page of another site.
  private let crossOrigin: KeyValuePairs<String, String>?
  /// The only reply, which goes when the call's outcome is known.
  private var held: [UInt8]?
  /// The HTTP code of a refusal, where it is not that of its status.
  private let refusalCode: Int?

  init(
    _ mediaType: MediaType, crossOrigin: KeyValuePairs<String, String>?, refusalCode: Int? = nil
  ) {
    self.mediaType = mediaType
    self.crossOrigin = crossOrigin
    self.refusalCode = refusalCode
  }

  /// Whether the reply is a message and nothing else.
  var isBare: Bool { mediaType.webProtocol == .connectUnary }

  /// Keeps the only reply.
  func hold(_ encode: (inout [UInt8]) -> Void) {
    var message: [UInt8] = []
    encode(&message)
    held = message
  }

  /// The section before the first frame.
  func headers(_ metadata: Metadata, isGzip: Bool) -> HeaderBlock {
    var block = start()
    if isGzip {
      block.append(
        mediaType.webProtocol == .grpcWeb ? "grpc-encoding" : "connect-content-encoding", "gzip")
    }
    if !metadata.isEmpty { block.append(metadata) }
    return block
  }

  /// The section of a gRPC-Web reply without messages.
  func trailersOnly(
    _ status: Status, _ metadata: Metadata, _ trailers: Metadata
  ) -> HeaderBlock {
    var block = headers(Metadata(), isGzip: false)
    block.append(status)
    if status.code == .unimplemented {
      block.append("grpc-accept-encoding", ResponseHeaders.acceptedEncodings)
    }
    block.append(metadata)
    block.append(trailers)
    let byteCount = block.listByteCount
    guard byteCount > Limits.sentSectionByteCount else { return block }
    block = headers(Metadata(), isGzip: false)
    block.append(ResponseHeaders.tooLarge(status, byteCount))
    return block
  }

  /// The whole reply of a call with bare messages.
  ///
  /// - Returns: its header section and its body.
  func bare(
    _ status: Status, _ metadata: Metadata, _ trailers: Metadata, isGzip: Bool
  ) -> (HeaderBlock, [UInt8]) {
    if status.code == .ok, let message = held {
      guard let compressed = isGzip ? try? Gzip.compress(message.span) : message else {
        return bare(Status(.internal, "cannot compress"), metadata, trailers, isGzip: false)
      }
      var block = start()
      if isGzip { block.append("content-encoding", "gzip") }
      return finish(&block, metadata, trailers, compressed) ?? tooLarge(status)
    }
    let status =
      status.code == .ok ? Status(.internal, "handler ended without a reply") : status
    var block = HeaderBlock()
    block.append(":status", "\(refusalCode ?? ConnectError.httpCode(status.code))")
    block.append("content-type", "application/json")
    addCrossOrigin(to: &block)
    if status.code == .unimplemented { block.append("accept-encoding", "gzip") }
    return finish(&block, metadata, trailers, Array(ConnectError.json(status).utf8))
      ?? tooLarge(status)
  }

  private func finish(
    _ block: inout HeaderBlock, _ metadata: Metadata, _ trailers: Metadata, _ body: [UInt8]
  ) -> (HeaderBlock, [UInt8])? {
    if !metadata.isEmpty { block.append(metadata) }
    if !trailers.isEmpty {
      for (name, value) in trailers {
        let name = String(decoding: name, as: UTF8.self)
        block.append("trailer-\(name)", MetadataText.text(of: Array(value), named: name))
      }
    }
    return block.listByteCount <= Limits.sentSectionByteCount ? (block, body) : nil
  }

  private func tooLarge(_ status: Status) -> (HeaderBlock, [UInt8]) {
    let limit = Limits.sentSectionByteCount
    let status =
      status.code == .ok
      ? Status(.internal, "metadata of the reply exceeds the limit of \(limit) bytes")
      : Status(status.code, status.message)
    return bare(status, Metadata(), Metadata(), isGzip: false)
  }

  /// The section of a reply that is not refused, as far as it is the same for all.
  private func start() -> HeaderBlock {
    var block = Self.starts[mediaType.index]
    addCrossOrigin(to: &block)
    return block
  }

  private func addCrossOrigin(to block: inout HeaderBlock) {
    guard let crossOrigin else { return }
    for (name, value) in crossOrigin { block.append(name, value) }
  }

  /// By the places of media types.
  private static let starts = MediaType.all.map {
    HeaderBlock([":status": "200", "content-type": $0.name])
  }
}
