/// A server's side of an HTTP/2 connection.
package final class ServerSession: Session {
  /// A session whose SETTINGS wait to be sent.
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
    try super.init(configuration: configuration, owner: owner, memory: memory, isServer: true)
  }

  /// Announces that goodbye follows, without refusing what is on its way.
  ///
  /// Source: RFC 9113 §6.8.
  package func announceGoAway() { noticeShutdown() }
}
