internal import RPC

/// What a call at a client has come to: what was read of it, and how it ended.
///
/// Life: head → body → ended, at any time by this side. Messages that came before the end are still
/// read after it. It is told what happened and returns what its owner is to do; it knows neither
/// stream, connection nor clock.
struct ClientCallState: ~Copyable {
  private(set) var head = ResponseHead()
  private var hasHead = false
  var inbound: InboundMessages
  var writers = WriterQueue()
  /// How the call ended; nil while it runs.
  private(set) var outcome: Result<Void, any Error>?

  /// - Parameter messageLimit: bytes that a reply may have, decompressed.
  init(messageLimit: Int) { inbound = InboundMessages(limit: messageLimit) }

  var isEnded: Bool { outcome != nil }

  // MARK: The response

  /// A field of a section came.
  mutating func received(_ append: (inout ResponseHead, _ isTrailer: Bool) -> Void) {
    append(&head, hasHead)
  }

  /// A section is complete.
  ///
  /// - Returns: metadata that goes before the replies; nil for what else it is.
  /// - Throws: what the call fails with.
  mutating func receivedSection() throws(Status) -> Metadata? {
    guard !hasHead else { return nil }
    hasHead = true
    if let refusal = head.refusal { throw refusal }
    guard !head.hasStatus else {
      head.moveMetadataToTrailers()
      return nil
    }
    return head.metadata
  }

  /// A part of the body came.
  ///
  /// - Returns: how many bytes the peer may have back; nil if the part is passed over.
  /// - Throws: what the call fails with.
  mutating func received(data: Span<UInt8>) throws(Status) -> Int? {
    guard outcome == nil else { return nil }
    try inbound.append(data, isGzip: head.isGzip)
    return inbound.takeConsumed()
  }

  /// The peer sends nothing more.
  ///
  /// - Returns: the status that it sent; nil if the call has ended.
  /// - Throws: what the call fails with.
  mutating func receivedEnd() throws(Status) -> Status? {
    guard outcome == nil else { return nil }
    guard inbound.end() else { throw Status(.internal, "response ended within a message") }
    return head.status
  }

  enum Taken {
    /// The oldest reply; the peer may have bytes back.
    case message([UInt8], consumedByteCount: Int)
    /// There are no more: the call has ended well.
    case atEnd
    /// None has come yet.
    case later
    /// The call has failed.
    case failed(any Error)
  }

  /// Takes the next reply.
  ///
  /// - Throws: what the reply is refused with: it cannot be decompressed.
  mutating func take() throws(Status) -> Taken {
    if let message = try inbound.takeMessage() {
      return .message(message, consumedByteCount: inbound.takeConsumed())
    }
    return switch outcome {
    case .success?: .atEnd
    case .failure(let error)?: .failed(error)
    case nil: .later
    }
  }

  // MARK: The request

  /// A request is about to be queued.
  ///
  /// - Throws: how the call ended.
  func checkSending() throws {
    guard let outcome else { return }
    try outcome.get()
    throw Status(.ok, "call has ended")
  }

  // MARK: The end

  /// Ends the call; false if it has ended.
  mutating func end(_ outcome: Result<Void, any Error>) -> Bool {
    guard self.outcome == nil else { return false }
    self.outcome = outcome
    return true
  }

  /// Makes a failure of a call that has ended: a reply of it was refused. The rest is forgotten.
  mutating func spoil(_ status: Status) {
    _ = inbound.drop()
    outcome = .failure(status)
  }
}
