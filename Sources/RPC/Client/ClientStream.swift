public import Protobuf

/// One call as a client's transport presents it: messages out, messages in.
public protocol ClientStream: AnyObject, Sendable {
  /// Sends a request; suspends while the server does not read.
  ///
  /// - Parameter message: what to send.
  /// - Throws: the call's `Status` where it has ended already.
  func send(_ message: some Message) async throws

  /// Says that no more requests come.
  func finishSending() async

  /// The next reply; nil once the call has ended well.
  ///
  /// - Returns: the message's bytes, decompressed, without any framing.
  /// - Throws: the call's `Status` where it is not OK.
  func receive() async throws -> [UInt8]?

  /// Compresses the requests that follow, or not, where the call announced that it may.
  func setCompression(_ compression: Compression)

  /// Ends the call; without effect once it has ended.
  func cancel()
}

/// The failure of a call that the server certainly did not process: it is safe to make it again.
package struct UnprocessedCall: Error {
  /// What the caller is told where it is not made again.
  package let status: Status

  /// The failure of a call that was refused or never reached a server.
  package init(status: Status) { self.status = status }
}

extension ClientStream {
  /// The next reply, decoded; nil once the call has ended well.
  func nextReply<Reply: Message>(_: Reply.Type) async throws -> Reply? {
    guard let bytes = try await receive() else { return nil }
    do {
      return try Reply(decoding: bytes)
    } catch {
      cancel()
      throw Status(.internal, "\(Reply.fullName): \(error)")
    }
  }

  /// The reply of a call that has exactly one.
  func onlyReply<Reply: Message>(_: Reply.Type) async throws -> Reply {
    guard let reply = try await nextReply(Reply.self) else {
      throw Status(.internal, "expected one reply message, got none")
    }
    guard try await receive() == nil else {
      cancel()
      throw Status(.internal, "expected one reply message, got more")
    }
    return reply
  }
}
