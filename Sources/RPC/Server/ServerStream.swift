public import Protobuf

/// One call as a server's transport presents it: messages in, messages out.
///
/// A transport makes one for each call and passes it to the call's `MethodHandler`. `receive` and
/// `send` suspend: the one until a message has come, the other while the peer does not read.
public protocol ServerStream: AnyObject, Sendable {
  /// The next request; nil once the client has sent its last.
  ///
  /// - Returns: the message's bytes, decompressed, without any framing.
  /// - Throws: a `Status` for what the peer did wrong, `CancellationError` once the call is over.
  func receive() async throws -> [UInt8]?

  /// The one request of a call that has exactly one.
  ///
  /// - Returns: the message's bytes, decompressed, without any framing.
  /// - Throws: a `Status` where there is none or more than one, or for what else the peer did
  ///   wrong; `CancellationError` once the call is over.
  func receiveOnly() async throws -> [UInt8]

  /// What `receiveOnly` would give, where that takes no waiting; nil if it might.
  ///
  /// - Throws: as `receiveOnly` does.
  func receiveOnlyAtOnce() throws -> [UInt8]?

  /// Sends a reply, after the response metadata where it has not gone yet.
  ///
  /// - Parameter message: the reply.
  /// - Throws: `CancellationError` once the call is over.
  func send(_ message: some Message) async throws

  /// Queues a reply as `send` does, where the caller is where that can be done without waiting.
  ///
  /// - Parameter encode: appends the reply's bytes to a buffer; called once, or not at all.
  /// - Returns: what is left to be done.
  /// - Throws: as `send` does.
  func sendAtOnce(_ encode: (inout [UInt8]) -> Void) throws -> SendProgress

  /// Waits until the peer has read so much that more may be queued.
  ///
  /// - Throws: `CancellationError` once the call is over.
  func waitForRoom() async throws

  /// Sets the metadata that goes before the first reply; without effect once that has gone.
  func setResponseMetadata(_ metadata: Metadata)

  /// Sends the response metadata now rather than with the first reply.
  func sendResponseMetadata()

  /// Sets the metadata that goes with the status.
  func setTrailers(_ metadata: Metadata)

  /// How requests are read that come as JSON rather than in protobuf's binary form; nil if they
  /// do not.
  var jsonOptions: JSONOptions? { get }

  /// Whether the message that `receive` gave last came compressed.
  var lastRequestWasCompressed: Bool { get }

  /// Asks for replies to be compressed, where the client accepts it; `.identity` turns it off
  /// again.
  func setCompression(_ compression: Compression)
}

/// How far `sendAtOnce` came.
public enum SendProgress: Sendable, Hashable {
  /// The reply is queued, and there is room for more.
  case sent
  /// The reply is queued; `waitForRoom` comes before the next.
  case queueIsFull
  /// Nothing was done: `send` sends the reply.
  case notSent
}

extension ServerStream {
  /// Requests come in the binary form.
  public var jsonOptions: JSONOptions? { nil }

  /// Gives nothing at once.
  public func receiveOnlyAtOnce() throws -> [UInt8]? { nil }

  /// Sends nothing at once.
  public func sendAtOnce(_: (inout [UInt8]) -> Void) throws -> SendProgress { .notSent }

  /// Does not wait.
  public func waitForRoom() async throws {}

  /// Sends a reply: at once where that can be done.
  @inlinable
  func sendPromptly(_ message: some Message) async throws {
    switch try sendAtOnce({ message.encode(appendingTo: &$0) }) {
    case .sent: return
    case .queueIsFull: try await waitForRoom()
    case .notSent: try await send(message)
    }
  }

  /// Reads to the end, and takes what came where it is one message.
  public func receiveOnly() async throws -> [UInt8] {
    guard let bytes = try await receive() else {
      throw Status(.unimplemented, "expected one request message, got none")
    }
    guard try await receive() == nil else {
      throw Status(.unimplemented, "expected one request message, got more")
    }
    return bytes
  }
}

extension Message {
  /// Decodes a received message and checks it against the constraints of its schema.
  ///
  /// - Throws: a `Status`: `.internal` where the bytes are no such message, `.invalidArgument`
  ///   where JSON is none, or a constraint is violated.
  @inlinable
  init(checking bytes: [UInt8], of stream: any ServerStream) throws {
    if let options = stream.jsonOptions {
      try self.init(reading: bytes, options)
    } else {
      do {
        try self.init(decoding: bytes)
      } catch {
        throw Status(malformed: Self.fullName, error)
      }
    }
    do {
      try validate()
    } catch {
      throw Status(refusing: Self.fullName, error)
    }
  }
}

extension Message {
  /// Reads JSON.
  @usableFromInline
  init(reading bytes: [UInt8], _ options: JSONOptions) throws(Status) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Status(.invalidArgument, "\(Self.fullName): JSON is not UTF-8")
    }
    do throws(JSONError) {
      try self.init(json: text, options: options)
    } catch {
      throw Status(.invalidArgument, "\(Self.fullName): \(error)")
    }
  }
}

extension Status {
  /// A message that cannot be decoded.
  @usableFromInline
  init(malformed name: String, _ error: DecodingError) {
    self.init(.internal, "\(name): \(error)")
  }
}
