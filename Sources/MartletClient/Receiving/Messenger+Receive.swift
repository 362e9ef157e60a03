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
  ///   - interrupted: is told why the server cannot be reached (a `Status`), once until it is; only
  ///     where it goes on.
  ///   - handler: is given one event after the other.
  /// - Throws: what the handler throws; `ClientError.unlinked`; a `Status`, of `.aborted` where
  ///   another program receives for the same device.
  public func receive(
    follow: Bool = false, interrupted: @Sendable (any Error) -> Void = { _ in },
    _ handler: @Sendable (ReceivedEvent) async throws -> Void
  ) async throws {
    try await handInbox(to: handler)
    var failures = 0
    while true {
      do {
        try await prepareToReceive()
        guard follow else {
          try await fetchAll()
          // What was asked for again goes out before the program ends.
          try await flushOutbox()
          try await settleGroups()
          try tidyStore()
          return try await handInbox(to: handler)
        }
        try await handInbox(to: handler)
        try await receiveStream { event in
          failures = 0
          try await handler(event)
        }
      } catch let status as Status where follow && status.mayReconnect {
        failures += 1
        if failures == 1 { interrupted(status) }
      }
      try Task.checkCancellation()
      try await Task.sleep(for: .milliseconds(min(10_000, 200 << min(failures, 6))))
    }
  }

  /// Sees to keys, to what waits to be sent, and to groups.
  private func prepareToReceive() async throws {
    try await generations.confirm()
    try await ownDevices.read()
    try await keyMaintenance.maintain()
    try await flushOutbox()
    try await leaves.judgeStoredGroups()
    try await removeUnfinishedGroups()
    try await takeWelcomes()
    try await joinOwnGroups()
  }

  /// Removes messages whose time has come, and empties the log of the store.
  func tidyStore() throws {
    _ = try store.write { try $0.removeDisappeared(at: clock.now.seconds) }
    try store.checkpoint()
  }

  /// Takes in what waits at the server, in batches: each is stored in few transactions.
  func fetchAll() async throws {
    try await askAboutRefusals()
    while true {
      let reply = try await calling {
        try await server.messaging.fetchMessages(
          FetchMessagesRequest(exceptGroupIDs: refusedGroups.map(\.bytes)), options: .usual)
      }
      guard !reply.frames.isEmpty else { break }
      let refusedBefore = refusedGroups
      let handled = try await take(reply.frames)
      if handled.isEmpty {
        // What stands behind a group that has to wait comes when that group is left out.
        guard refusedGroups != refusedBefore else { break }
        continue
      }
      _ = try await calling {
        try await server.messaging.acknowledge(
          AcknowledgeRequest(
            acknowledgement: handled.messageIDs.isEmpty
              ? nil : Acknowledgement(messageIDs: handled.messageIDs),
            groups: handled.groups), options: .usual)
      }
      guard reply.hasMore else { break }
    }
  }

  private func receiveStream(_ handler: (ReceivedEvent) async throws -> Void) async throws {
    let call = try await calling { try await server.messaging.subscribe() }
    try await call.send(SubscribeRequest(frame: .options(.init())))
    let queue = FrameQueue()
    let reader = Task {
      do {
        for try await frame in call.replies { queue.append(frame) }
        queue.finish(.success(()))
      } catch {
        queue.finish(.failure(error))
      }
    }
    defer { reader.cancel() }
    do {
      while let frames = try await queue.next() {
        let handled = try await take(frames)
        try await acknowledge(handled, on: call)
        try await flushOutbox()
        try await handInbox(to: handler)
        if frames.contains(where: \.isPause) {
          try await settleGroups()
          try await handInbox(to: handler)
        }
      }
    } catch let status as Status where status.code == .unauthenticated {
      throw ClientError.unlinked
    }
  }

  private func acknowledge(
    _ handled: HandledFrames,
    on call: BidirectionalCall<SubscribeRequest, SubscribeResponse>
  ) async throws {
    for start in stride(from: 0, to: handled.messageIDs.count, by: 256) {
      let part = handled.messageIDs[start..<min(start + 256, handled.messageIDs.count)]
      try await call.send(
        SubscribeRequest(frame: .acknowledgement(Acknowledgement(messageIDs: Array(part)))))
    }
    for group in handled.groups {
      try await call.send(SubscribeRequest(frame: .groupAcknowledgement(group)))
    }
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

extension SubscribeResponse {
  /// Whether the queue is empty, or has been for a while: time for what can wait.
  fileprivate var isPause: Bool {
    switch frame {
    case .queueEmpty, .keepAlive: true
    default: false
    }
  }
}

extension Status {
  /// Whether a stream that ended with it may be opened again.
  fileprivate var mayReconnect: Bool {
    switch code {
    case .unavailable, .deadlineExceeded, .resourceExhausted: true
    default: isTrouble
    }
  }
}
