public import Protobuf

/// Where a handler writes the replies of a call that has many.
public struct ReplyWriter<Reply: Message>: Sendable {
  private let stream: any ServerStream

  init(_ stream: any ServerStream) { self.stream = stream }

  /// Sends a reply; suspends while the client does not read.
  ///
  /// - Parameter reply: what to send.
  /// - Throws: `CancellationError` once the call is over.
  public func send(_ reply: Reply) async throws { try await stream.send(reply) }
}
