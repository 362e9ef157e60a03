package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

/// `Presence`: who is there.
package final class PresenceService: PresenceHandler {
  private let hub: PresenceHub
  private let gate: ServingGate
  private let now: @Sendable () -> Timestamp

  init(hub: PresenceHub, gate: ServingGate, now: @escaping @Sendable () -> Timestamp) {
    self.hub = hub
    self.gate = gate
    self.now = now
  }

  /// Says that the calling device is there.
  package func publish(
    _ requests: RequestStream<PublishRequest>, replies: ReplyWriter<PublishResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    var frames = requests.makeAsyncIterator()
    guard case .start(let start)? = try await frames.next()?.frame else {
      throw Refusal.constraintViolated(field: "frame", "is not start, which comes first")
    }
    let topics = try start.topics.map { (try topic($0.topic), $0.sealed, $0.farewell) }
    guard Set(topics.map(\.0)).count == topics.count else {
      throw Refusal.constraintViolated(field: "start.topics", "names a topic twice")
    }
    try gate.checkIsOpen()
    let publication = try await hub.open(caller, topics)
    var isGoodbye = false
    defer { hub.close(publication, isGoodbye: isGoodbye) }
    try gate.checkIsOpen()
    try await replies.send(
      PublishResponse(
        frame: .accepted(.init(heartbeatInterval: ProtoDuration(Limits.heartbeatInterval)))))
    isGoodbye = try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask { try await self.read(requests, for: publication) }
      group.addTask {
        for try await _ in publication.end {}
        return false
      }
      defer { group.cancelAll() }
      return try await group.next() ?? false
    }
  }

  /// - Returns: whether the device has said goodbye.
  private func read(
    _ requests: RequestStream<PublishRequest>, for publication: Publication
  ) async throws -> Bool {
    for try await request in requests {
      switch request.frame {
      case .change(let change)?:
        try hub.change(
          publication, try topic(change.topic), sealed: change.sealed, farewell: change.farewell)
      case .heartbeat?: publication.hear(at: .now)
      case .goodbye?: return true
      case .start?, nil:
        throw Refusal.constraintViolated(field: "frame", "is not a change, heartbeat or goodbye")
      }
    }
    return false
  }

  /// Tells what is published under topics, and what changes.
  package func watch(
    _ requests: RequestStream<WatchRequest>, replies: ReplyWriter<WatchResponse>,
    context: ServerContext
  ) async throws {
    let watcher = PresenceWatcher(address: try context.caller)
    hub.open(watcher)
    defer { hub.close(watcher) }
    try gate.checkIsOpen()
    context.sendResponseMetadata()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.write(watcher, to: replies) }
      group.addTask {
        for try await request in requests {
          try await self.hub.update(
            watcher, adding: request.add.map { try self.topic($0) },
            removing: request.remove.map { try self.topic($0) })
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func write(
    _ watcher: PresenceWatcher, to replies: ReplyWriter<WatchResponse>
  ) async throws {
    for try await _ in watcher.signals {
      while let frame = watcher.next() {
        switch frame {
        case .snapshot(let rows, let full):
          try await replies.send(
            WatchResponse(
              entries: rows.map(entry), isSnapshot: true, fullTopics: full.map(\.bytes)))
        case .changes(let rows):
          try await replies.send(WatchResponse(entries: rows.map(entry)))
          try await Task.sleep(for: Limits.watchInterval)
        }
      }
    }
  }

  /// Tells what is published under topics now.
  package func getPresence(
    _ request: GetPresenceRequest, context: ServerContext
  ) async throws -> GetPresenceResponse {
    let topics = try Set(request.topics).map { try topic($0) }
    return GetPresenceResponse(entries: try await hub.rows(under: topics).map(entry))
  }

  private func topic(_ bytes: [UInt8]) throws(Refusal) -> Identifier {
    guard let topic = Identifier(bytes) else {
      throw .constraintViolated(field: "topic", "of \(bytes.count) bytes, expected 16 bytes")
    }
    return topic
  }

  private func entry(_ row: PresenceRow) -> PresenceEntry {
    PresenceEntry(
      topic: row.key.topic.bytes, publisher: row.key.publisher.message,
      liveUntil: row.isLive ? now().adding(Limits.presenceLifetime).message : nil,
      sealed: row.sealed)
  }
}
