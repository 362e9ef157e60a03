internal import MartletClient
internal import PlainText
internal import RPC
internal import Synchronization

/// An account that an agent keeps, and who waits for what happens to it.
final class KeptAccount: Sendable {
  /// What a waiting consumer is woken by.
  enum Wake: Sendable {
    case news
    case time
  }

  /// How often a stream shows that it is alive.
  static let keepAliveInterval = Duration.seconds(15)
  /// How long it waits before it takes the server's stream back from another program.
  private static let retryDelay = Duration.seconds(2)

  let messenger: Messenger
  let uploads = Uploads()
  let calls = RunningCalls()
  private let waiting = Mutex<[Int: AsyncStream<Wake>.Continuation]>([:])
  private let count = Mutex(0)

  init(_ messenger: Messenger) { self.messenger = messenger }

  /// Receives until the task is cancelled: everything is kept before the server forgets it.
  func receive() async throws {
    while true {
      do {
        try await messenger.keepJournal(interrupted: Failure.tellOfRetry) { self.wakeAll() }
      } catch let status as RPC.Status where status.code == .aborted {
        Failure.tellOfRetry(status)
        try await Task.sleep(for: Self.retryDelay)
      }
    }
  }

  /// Delivers a consumer's events, then what happens, until the caller goes.
  func deliver(
    _ request: EventsRequest, to send: (EventsResponse) async throws -> Void
  ) async throws {
    let wakes = subscribe()
    guard request.consumer.isEmpty else {
      let place = try await messenger.journalPlace(
        of: request.consumer, fromNow: request.fromNow)
      return try await deliver(from: place, wakes, request, to: send) { _ in }
    }
    let (reader, place) = try await messenger.beginJournalReading()
    do {
      try await send(EventsResponse(cursor: UInt64(clamping: place)))
      try await deliver(from: place, wakes, request, to: send) { place in
        await messenger.moveJournalReader(reader, to: place)
      }
    } catch {
      await messenger.endJournalReading(reader)
      throw error
    }
    await messenger.endJournalReading(reader)
  }

  private func deliver(
    from start: Int64, _ wakes: AsyncStream<Wake>, _ request: EventsRequest,
    to send: (EventsResponse) async throws -> Void, moved: (Int64) async -> Void
  ) async throws {
    var place = start
    var iterator = wakes.makeAsyncIterator()
    while true {
      let events = try await messenger.journalEvents(after: place, limit: 100)
      for event in events {
        try await send(EventsResponse(cursor: UInt64(clamping: event.place), event: event.event))
        place = event.place
      }
      await moved(place)
      guard events.isEmpty else { continue }
      if request.onlyWaiting { return }
      switch await iterator.next() {
      case .news?: break
      case .time?: try await send(EventsResponse(cursor: UInt64(clamping: place)))
      case nil: throw CancellationError()
      }
    }
  }

  private func wakeAll() {
    waiting.withLock { waiting in
      for continuation in waiting.values { continuation.yield(.news) }
    }
  }

  /// A stream of reasons to look again; it ends itself with its reader.
  private func subscribe() -> AsyncStream<Wake> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Wake.self, bufferingPolicy: .bufferingNewest(1))
    let id = count.withLock { count in
      count += 1
      return count
    }
    waiting.withLock { $0[id] = continuation }
    let clock = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: Self.keepAliveInterval)
        continuation.yield(.time)
      }
    }
    continuation.onTermination = { [weak self] _ in
      clock.cancel()
      self?.waiting.withLock { $0[id] = nil }
    }
    return stream
  }
}
