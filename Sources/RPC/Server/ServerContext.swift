/// What a handler knows of the call it serves, beside its messages.
///
/// The handler's task is cancelled when the deadline passes, when the client cancels or goes away,
/// and when the server's drain ends.
public final class ServerContext: Sendable {
  /// The method that was called.
  public let method: MethodDescriptor
  /// What the client sent with its request.
  public let metadata: Metadata
  /// By when the call must end; nil if the client set no limit.
  public let deadline: Deadline?
  /// Who called.
  public let peer: Peer
  /// What interceptors found out.
  public let values: ContextValues

  private let stream: any ServerStream

  /// The context of a call that a transport received.
  package init(
    method: MethodDescriptor, metadata: Metadata, deadline: Deadline?, peer: Peer,
    stream: any ServerStream, values: ContextValues = ContextValues()
  ) {
    self.method = method
    self.metadata = metadata
    self.deadline = deadline
    self.peer = peer
    self.stream = stream
    self.values = values
  }

  /// The same call with one value more, for an interceptor to pass on.
  public func with<Key: ContextKey>(_ key: Key.Type, _ value: Key.Value) -> ServerContext {
    var values = values
    values[key] = value
    return ServerContext(
      method: method, metadata: metadata, deadline: deadline, peer: peer, stream: stream,
      values: values)
  }

  /// Sets the metadata that goes before the first reply; without effect once that has gone.
  public func setResponseMetadata(_ metadata: Metadata) { stream.setResponseMetadata(metadata) }

  /// Sends the response metadata now rather than with the first reply, so that a client that waits
  /// for it knows that its call has arrived.
  public func sendResponseMetadata() { stream.sendResponseMetadata() }

  /// Sets the metadata that goes with the status, after the last reply.
  public func setTrailers(_ metadata: Metadata) { stream.setTrailers(metadata) }

  /// Whether the request that was read last came compressed.
  public var lastRequestWasCompressed: Bool { stream.lastRequestWasCompressed }

  /// Asks for the replies that follow to be compressed, where the client accepts it.
  public func setCompression(_ compression: Compression) { stream.setCompression(compression) }
}
