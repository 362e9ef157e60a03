/// A client's side of an HTTP/2 connection.
package final class ClientSession: Session {
  /// A session whose preface and SETTINGS wait to be sent.
  ///
  /// - Parameters:
  ///   - configuration: what it promises and puts up with.
  ///   - owner: told what happens; kept until `closeStreams`.
  ///   - memory: where nghttp2's memory comes from; of the thread that uses the session.
  /// - Throws: `SessionError.failed` where there is no memory.
  package init(
    configuration: SessionConfiguration, owner: any SessionOwner,
    memory: SessionMemory = SessionMemory()
  ) throws(SessionError) {
    try super.init(configuration: configuration, owner: owner, memory: memory, isServer: false)
  }

  /// Opens a stream with a request; its body is written to the stream.
  ///
  /// - Parameters:
  ///   - headers: the header section, pseudo-headers first.
  ///   - makeOwner: makes who hears from it.
  /// - Returns: false where the connection takes no more streams.
  package func request(
    _ headers: HeaderBlock, _ makeOwner: (HTTP2Stream) -> any StreamOwner
  ) -> Bool {
    guard let stream = submitRequest(headers) else { return false }
    stream.state.owner = makeOwner(stream)
    return true
  }
}
