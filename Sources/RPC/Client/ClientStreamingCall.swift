public import Protobuf

/// A call with many requests and one reply. Dropping it before its end cancels it.
public struct ClientStreamingCall<Request: Message, Reply: Message>: Sendable {
  private let lease: CallLease

  init(_ stream: any ClientStream) { lease = CallLease(stream) }

  /// Sends a request; suspends while the server does not read.
  ///
  /// - Parameter request: what to send.
  /// - Throws: the call's `Status` where it has ended already; `finish` throws it too.
  public func send(_ request: Request) async throws {
    do {
      try await lease.stream.send(request)
    } catch let unprocessed as UnprocessedCall {
      throw unprocessed.status
    }
  }

  /// Says that no more requests come, and waits for the reply.
  ///
  /// - Returns: the reply.
  /// - Throws: the call's `Status` where it is not OK.
  public func finish() async throws -> Reply {
    do {
      await lease.stream.finishSending()
      return try await lease.stream.onlyReply(Reply.self)
    } catch let unprocessed as UnprocessedCall {
      throw unprocessed.status
    }
  }

  /// Compresses the requests that follow, or not; only a call whose options ask for compression
  /// can.
  public func setCompression(_ compression: Compression) {
    lease.stream.setCompression(compression)
  }

  /// Ends the call.
  public func cancel() { lease.stream.cancel() }
}
