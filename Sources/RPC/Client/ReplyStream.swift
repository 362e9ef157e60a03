public import Protobuf

/// The replies of a call that has many, in the order in which the server sent them.
///
/// Reading opens the server's window: one that is not read holds the server back. It can be read
/// once, by one task at a time; when the last copy is dropped before its end, the call is
/// cancelled.
public struct ReplyStream<Reply: Message>: AsyncSequence, Sendable {
  private let lease: CallLease

  var stream: any ClientStream { lease.stream }

  init(_ stream: any ClientStream) { lease = CallLease(stream) }

  init(_ lease: CallLease) { self.lease = lease }

  /// Reads on from where the last reader stopped.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(lease: lease) }

  /// Ends the call.
  public func cancel() { stream.cancel() }

  /// Reads one reply after the other.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let lease: CallLease

    /// The next reply; nil once the call has ended well.
    ///
    /// - Returns: the reply.
    /// - Throws: the call's `Status` where it is not OK.
    public mutating func next() async throws -> Reply? {
      do {
        return try await lease.stream.nextReply(Reply.self)
      } catch let unprocessed as UnprocessedCall {
        throw unprocessed.status
      }
    }
  }
}

/// Holds a call open: when the last holder goes, the call is cancelled where it has not ended.
final class CallLease: Sendable {
  let stream: any ClientStream

  init(_ stream: any ClientStream) { self.stream = stream }

  deinit { stream.cancel() }
}
