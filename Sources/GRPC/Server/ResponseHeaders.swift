internal import HTTP2
internal import RPC

/// The header and trailer sections of responses.
enum ResponseHeaders {
  /// The section before the first reply where nothing is added.
  static let plain = HeaderBlock([
    ":status": "200", "content-type": "application/grpc",
  ])

  private static let gzip = HeaderBlock([
    ":status": "200", "content-type": "application/grpc", "grpc-encoding": "gzip",
    "grpc-accept-encoding": acceptedEncodings,
  ])

  private static let ok = HeaderBlock(["grpc-status": "0"])

  /// What may stand in a request's `grpc-encoding`.
  static let acceptedEncodings = "identity,gzip"

  /// The section before the first reply.
  static func initial(_ metadata: Metadata, isGzip: Bool) -> HeaderBlock {
    var block = isGzip ? gzip : plain
    if !metadata.isEmpty { block.append(metadata) }
    return block
  }

  /// The section after the last reply.
  static func trailers(_ status: Status, _ metadata: Metadata) -> HeaderBlock {
    if status.code == .ok, metadata.isEmpty { return ok }
    var block = HeaderBlock()
    block.append(status)
    block.append(metadata)
    let byteCount = block.listByteCount
    guard byteCount > Limits.sentSectionByteCount else { return block }
    block = HeaderBlock()
    block.append(tooLarge(status, byteCount))
    return block
  }

  /// What a call ends with that cannot end with all that its handler set.
  static func tooLarge(_ status: Status, _ byteCount: Int) -> Status {
    let limit = Limits.sentSectionByteCount
    guard status.code == .ok else { return Status(status.code, status.message) }
    return Status(.internal, "trailers of \(byteCount) bytes exceed the limit of \(limit)")
  }

  /// The only section of a response without replies.
  static func trailersOnly(
    _ status: Status, _ metadata: Metadata, _ trailers: Metadata
  ) -> HeaderBlock {
    var block = plain
    block.append(status)
    if status.code == .unimplemented { block.append("grpc-accept-encoding", acceptedEncodings) }
    block.append(metadata)
    block.append(trailers)
    let byteCount = block.listByteCount
    guard byteCount > Limits.sentSectionByteCount else { return block }
    block = plain
    block.append(tooLarge(status, byteCount))
    return block
  }
}
