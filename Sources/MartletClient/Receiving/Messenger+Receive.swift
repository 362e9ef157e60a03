internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Receives what waits, and what comes.
  ///
  /// Each event is kept until the handler has returned: where the program dies in between, the
  /// handler gets it again the next time, with the same identifiers; otherwise it gets it once.
  ///
  /// - Parameters:
  ///   - follow: whether to go on, over lost connections too, until the task is cancelled; else it
  ///     ends when all that waited was handled.
  ///   - handler: is given one event after the other.
  /// - Throws: what the handler throws; `ClientError.unlinked`; a `Status`, of `.aborted` where
  ///   another program receives for the same device.
  public func receive(
    follow: Bool = false, _ handler: (ReceivedEvent) async throws -> Void
  ) async throws {
    try await handInbox(to: handler)
    var failures = 0
    while true {
      do {
        try await receiveStream(follow: follow) { event in
          failures = 0
          try await handler(event)
        }
        if !follow { return }
      } catch let status as Status where follow && status.mayReconnect {
        failures += 1
      }
      try Task.checkCancellation()
      let pause = Duration.milliseconds(min(10_000, 200 << min(failures, 6)))
      try await Task.sleep(for: pause)
    }
  }

  private func receiveStream(
    follow: Bool, _ handler: (ReceivedEvent) async throws -> Void
  ) async throws {
    try await maintainKeys()
    try await flushOutbox()
    let call = try await calling { try await server.messaging.subscribe() }
    try await call.send(SubscribeRequest(frame: .options(.init())))
    do {
      for try await frame in call.replies {
        try await handle(frame, call, follow: follow)
        try await handInbox(to: handler)
      }
    } catch let status as Status where status.code == .unauthenticated {
      throw ClientError.unlinked
    }
    // An ended stream without an error is the server's answer to the end of this side.
    try store.checkpoint()
  }

  private func handle(
    _ frame: SubscribeResponse, _ call: BidirectionalCall<SubscribeRequest, SubscribeResponse>,
    follow: Bool
  ) async throws {
    switch frame.frame {
    case .envelope(let envelope):
      try await take(envelope)
      try await acknowledge(envelope.messageID, on: call)
    case .receipt(let receipt):
      try take(receipt)
      try await acknowledge(receipt.receiptID, on: call)
    case .event(let event):
      switch event.kind {
      case .lowPrekeys: try await refillKeys()
      case .devicesChanged: try await readOwnDevices()
      default: break
      }
    case .queueEmpty:
      try await flushOutbox()
      _ = try store.write { try $0.removeDisappeared(at: clock.now.seconds) }
      try store.checkpoint()
      if !follow { await call.finish() }
    case .keepAlive:
      _ = try store.write { try $0.removeDisappeared(at: clock.now.seconds) }
    default: break
    }
  }

  private func acknowledge(
    _ id: [UInt8], on call: BidirectionalCall<SubscribeRequest, SubscribeResponse>
  ) async throws {
    try await call.send(
      SubscribeRequest(frame: .acknowledgement(Acknowledgement(messageIDs: [id]))))
  }

  /// Hands over what was stored and not handled yet.
  private func handInbox(to handler: (ReceivedEvent) async throws -> Void) async throws {
    while true {
      let rows = try store.read { try $0.rows(of: "inbox", as: ReceivedEvent.self, limit: 100) }
      guard !rows.isEmpty else { return }
      for (sequence, event) in rows {
        try await handler(event)
        try store.write { try $0.remove(sequence, from: "inbox") }
      }
    }
  }
}

extension Status {
  /// Whether a stream that ended with it may be opened again.
  fileprivate var mayReconnect: Bool {
    switch code {
    case .unavailable, .deadlineExceeded, .resourceExhausted, .internal, .unknown: true
    default: false
    }
  }
}
