public import Protobuf

/// Where a handler writes the replies of a call that has many.
public struct ReplyWriter<Reply: Message>: Sendable {
  @usableFromInline let stream: any ServerStream

  @usableFromInline
  init(_ stream: any ServerStream) { self.stream = stream }

  /// Sends a reply; suspends while the client does not read.
  ///
  /// - Parameter reply: what to send.
  /// - Throws: `CancellationError` once the call is over.
  @inlinable
  public func send(_ reply: Reply) async throws { try await stream.sendPromptly(reply) }
}
