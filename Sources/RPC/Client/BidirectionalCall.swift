public import Protobuf

/// A call with many requests and many replies. Dropping it before its end cancels it.
public struct BidirectionalCall<Request: Message, Reply: Message>: Sendable {
  /// The replies, to be read by one task at a time; sending may go on meanwhile.
  public let replies: ReplyStream<Reply>

  init(_ stream: any ClientStream) { replies = ReplyStream(stream) }

  /// Sends a request; suspends while the server does not read.
  ///
  /// - Parameter request: what to send.
  /// - Throws: the call's `Status` where it has ended already.
  public func send(_ request: Request) async throws {
    do {
      try await replies.stream.send(request)
    } catch let unprocessed as UnprocessedCall {
      throw unprocessed.status
    }
  }

  /// Says that no more requests come; the replies go on.
  public func finish() async { await replies.stream.finishSending() }

  /// Compresses the requests that follow, or not; only a call whose options ask for compression
  /// can.
  public func setCompression(_ compression: Compression) {
    replies.stream.setCompression(compression)
  }

  /// Ends the call.
  public func cancel() { replies.cancel() }
}
