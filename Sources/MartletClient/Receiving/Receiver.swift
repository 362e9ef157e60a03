internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Receives: what waits at the server, and what comes over a stream.
final class Receiver: MessageFetching {
  private let context: DeviceContext
  private let generations: Generations
  private let ownDevices: OwnDevices
  private let keys: KeyMaintenance
  private let outbox: Outbox
  private let groups: GroupClient
  private let frames: Frames
  private let standings: Standings
  private let profiles: Profiles
  private let typing: TypingBoard
  /// What else is to be done once all that waited was received.
  private let whenQuiet: () async throws -> Void
  private let waitingMessages: EarlyCall<FetchMessagesResponse>
  /// An acknowledgement that the server has not answered yet.
  private var acknowledging: EarlyCall<AcknowledgeResponse>?

  init(
    _ context: DeviceContext, _ generations: Generations, _ ownDevices: OwnDevices,
    _ keys: KeyMaintenance, _ outbox: Outbox, _ groups: GroupClient, _ frames: Frames,
    _ standings: Standings, _ profiles: Profiles, _ typing: TypingBoard,
    whenQuiet: @escaping () async throws -> Void
  ) {
    self.context = context
    self.generations = generations
    self.ownDevices = ownDevices
    self.keys = keys
    self.outbox = outbox
    self.groups = groups
    self.frames = frames
    self.standings = standings
    self.profiles = profiles
    self.typing = typing
    self.whenQuiet = whenQuiet
    waitingMessages = EarlyCall(context) {
      try await $0.messaging.fetchMessages(FetchMessagesRequest(), options: .usual)
    }
  }

  /// Receives, and hands over what came, as `Messenger.receive` describes it.
  func receive(
    follow: Bool, interrupted: @Sendable (any Error) -> Void,
    _ handler: @Sendable (ReceivedEvent) async throws -> Void
  ) async throws {
    try await handInbox(to: handler)
    var failures = 0
    while true {
      do {
        if !follow { waitingMessages.begin() }
        try await prepareToReceive()
        guard follow else {
          frames.beginQueue()
          try await fetchAll()
          try await frames.endQueue()
          // What was asked for again goes out before the program ends.
          try await outbox.flush()
          try await handOver(to: handler)
          try await groups.commits.settle()
          try context.store.removeDisappeared(at: context.now.seconds)
          try await handOver(to: handler)
          try await whenQuiet()
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
    ownDevices.begin()
    keys.begin()
    groups.begin()
    try await generations.confirm()
    try await ownDevices.readBegun()
    try await keys.maintain()
    try await generations.settle()
    try await standings.flush()
    try await outbox.flush()
    try await groups.prepareToReceive()
  }

  func fetchAll(acknowledgesLater: Bool = false) async throws {
    // What the server has not heard of comes again.
    _ = try? await acknowledging?.reply()
    acknowledging = nil
    try await groups.refusals.askAgain()
    while true {
      let reply = try await nextMessages()
      guard !reply.frames.isEmpty else { break }
      let reportedBefore = groups.refusals.reported
      let handled = try await frames.take(reply.frames)
      if handled.isEmpty {
        // What stands behind a group that has to wait comes when that group is left out.
        guard groups.refusals.reported != reportedBefore else { break }
        continue
      }
      let acknowledgement = acknowledgement(of: handled)
      acknowledgement.begin()
      if acknowledgesLater, !reply.hasMore {
        acknowledging = acknowledgement
      } else {
        _ = try await acknowledgement.reply()
      }
      guard reply.hasMore else { break }
    }
  }

  private func nextMessages() async throws -> FetchMessagesResponse {
    let excepted = groups.refusals.reported.map(\.bytes)
    if excepted.isEmpty { return try await waitingMessages.reply() }
    return try await context.calling {
      try await $0.messaging.fetchMessages(
        FetchMessagesRequest(exceptGroupIDs: excepted), options: .usual)
    }
  }

  private func acknowledgement(of handled: HandledFrames) -> EarlyCall<AcknowledgeResponse> {
    let request = AcknowledgeRequest(
      acknowledgement: handled.messageIDs.isEmpty
        ? nil : Acknowledgement(messageIDs: handled.messageIDs),
      groups: handled.groups)
    return EarlyCall(context) { try await $0.messaging.acknowledge(request, options: .usual) }
  }

  private func receiveStream(_ handler: (ReceivedEvent) async throws -> Void) async throws {
    frames.beginQueue()
    let call = try await context.calling { try await $0.messaging.subscribe() }
    try await call.send(SubscribeRequest(frame: .options(.init())))
    let queue = EventQueue<SubscribeResponse>()
    let reader = Task {
      do {
        for try await frame in call.replies { queue.append(frame) }
        queue.finish(.success(()))
      } catch {
        queue.finish(.failure(error))
      }
    }
    var waking: Task<Void, any Error>?
    defer {
      reader.cancel()
      waking?.cancel()
    }
    do {
      while let arrived = try await queue.nextAll() {
        let handled = try await frames.take(arrived)
        try await acknowledge(handled, on: call)
        try typing.expire()
        waking?.cancel()
        waking = wakingLater(queue)
        try await outbox.flush()
        try await handInbox(to: handler)
        if arrived.contains(where: \.isPause) {
          try await groups.refusals.askAgain()
          try await groups.commits.settle()
          try await handOver(to: handler)
          // What fails there is tried again, and holds up no message.
          try? await whenQuiet()
          try await handInbox(to: handler)
        }
      }
    } catch let status as Status where status.refusesToken {
      // The call that comes next asks for another.
      await context.server.tokens.forget()
      throw Status(.unavailable, status.message)
    } catch let status as Status where status.code == .unauthenticated {
      throw ClientError.unlinked
    }
  }

  /// Has the loop go round once somebody has not repeated that they type, or a call has stopped
  /// ringing.
  private func wakingLater(_ queue: EventQueue<SubscribeResponse>) -> Task<Void, any Error>? {
    guard let end = [typing.nextEnd, frames.nextRingEnd].compactMap(\.self).min() else {
      return nil
    }
    let delay = Duration.seconds(max(1, end - context.now.seconds))
    return Task {
      try await Task.sleep(for: delay)
      queue.append(SubscribeResponse())
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

  /// Hands over what came, with the names that came with it.
  private func handOver(to handler: (ReceivedEvent) async throws -> Void) async throws {
    try await profiles.refresh()
    try await handInbox(to: handler)
  }

  /// Hands over what was stored and not handled yet.
  private func handInbox(to handler: (ReceivedEvent) async throws -> Void) async throws {
    while true {
      let rows = try context.read { try $0.inbox() }
      guard !rows.isEmpty else { return }
      for (sequence, event) in rows {
        try await handler(event)
        try context.write(.repeatable) { try $0.removeFromInbox(sequence) }
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
