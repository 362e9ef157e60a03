public import Protobuf

/// The requests of a call that has many, in the order in which the client sent them.
///
/// Reading opens the client's window: one that is not read holds the client back. It can be read
/// once, by one task at a time.
public struct RequestStream<Request: Message>: AsyncSequence, Sendable {
  private let stream: any ServerStream

  @usableFromInline
  init(_ stream: any ServerStream) { self.stream = stream }

  /// Reads on from where the last reader stopped.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(stream: stream) }

  /// Reads one request after the other.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let stream: any ServerStream

    /// The next request; nil once the client has sent its last.
    ///
    /// - Returns: the request, checked against its constraints.
    /// - Throws: a `Status` where a message is malformed, `CancellationError` once the call is
    ///   over.
    public mutating func next() async throws -> Request? {
      guard let bytes = try await stream.receive() else { return nil }
      return try Request(checking: bytes, of: stream)
    }
  }
}
