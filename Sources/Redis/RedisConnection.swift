internal import Links
internal import Reactor

/// Who is told what happens to a connection; every method is called on its loop.
protocol RedisConnectionOwner: AnyObject {
  /// The greeting was answered well.
  func connectionReady(_ connection: RedisConnection)
  /// The server tells something that it was not asked for.
  func connectionTold(_ value: [RedisValue])
  /// The connection is over; called once, and nothing after it.
  func connectionClosed(_ connection: RedisConnection, because error: RedisError)
}

/// A connection over which commands are answered in order; on its loop only.
final class RedisConnection: LinkOwner {
  typealias Completion = (Result<RedisValue, RedisError>) -> Void

  private struct Waiting {
    let deadline: UInt64
    let completion: Completion
  }

  private let loop: EventLoop
  private let link: Link
  private let reader = ReplyReader()
  private let greeting: [RedisCommand]
  private var owner: (any RedisConnectionOwner)?
  /// Commands that were sent, the oldest first, from `answered` on.
  private var waiting: [Waiting] = []
  private var answered = 0
  private var timer: Timer?
  private var isReady = false

  init(_ link: Link, on loop: EventLoop, greeting: [RedisCommand], owner: any RedisConnectionOwner)
  {
    self.link = link
    self.loop = loop
    self.greeting = greeting
    self.owner = owner
  }

  /// Greets the server; the owner learns how that went.
  func start() {
    timer = loop.schedule(after: Limits.connectTimeout, self)
    do {
      try link.start(self)
    } catch {
      close(because: .unavailable(reason: "\(error)"))
    }
  }

  /// Sends a command; what was sent is answered, or fails with the connection.
  func send(
    _ command: RedisCommand, within patience: Duration = Limits.patience,
    _ completion: @escaping Completion
  ) {
    guard owner != nil else { return completion(.failure(.unavailable(reason: "closed"))) }
    waiting.append(Waiting(deadline: loop.now &+ patience.nanoseconds, completion: completion))
    if isReady, timer == nil { watch() }
    link.send(command.bytes.span)
    if link.pendingByteCount > Limits.unsentByteCount { close(because: .timedOut) }
  }

  /// Ends the connection, and what waits for a reply with it.
  func close(because error: RedisError) {
    guard let owner else { return }
    self.owner = nil
    if let timer { loop.cancel(timer) }
    timer = nil
    link.close()
    let left = waiting[answered...]
    (waiting, answered) = ([], 0)
    for entry in left { entry.completion(.failure(error)) }
    owner.connectionClosed(self, because: error)
  }

  // MARK: The link

  func established() {
    let last = greeting.count - 1
    for (index, command) in greeting.enumerated() {
      send(command, within: Limits.connectTimeout) { [self] result in
        switch result {
        case .failure: break
        case .success(.failure(let text)): close(because: .refused(text))
        case .success where index == last: becomeReady()
        case .success: break
        }
      }
    }
  }

  private func becomeReady() {
    isReady = true
    if let timer { loop.cancel(timer) }
    timer = nil
    owner?.connectionReady(self)
  }

  func received(_ plaintext: Span<UInt8>) {
    do throws(RedisError) {
      try reader.receive(plaintext) { take($0) }
    } catch {
      close(because: error)
    }
  }

  func drained() {}

  func closed(_ reason: String) { close(because: .unavailable(reason: reason)) }

  private func take(_ value: RedisValue) {
    guard owner != nil else { return }
    if case .list(let elements) = value, let kind = elements.first?.string, Self.isTold(kind) {
      owner?.connectionTold(elements)
      return
    }
    guard answered < waiting.count else { return close(because: .malformed("a reply to nothing")) }
    let completion = waiting[answered].completion
    answered += 1
    if answered == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      answered = 0
    }
    completion(.success(value))
  }

  /// Whether a list that begins so is no reply. Nothing else is asked for whose reply would.
  private static func isTold(_ kind: String) -> Bool {
    ["message", "smessage", "unsubscribe", "sunsubscribe"].contains(kind)
  }

  private func watch() {
    guard answered < waiting.count else { return }
    let left = waiting[answered].deadline &- min(loop.now, waiting[answered].deadline)
    timer = loop.schedule(after: .nanoseconds(Int64(clamping: left)), self)
  }
}

extension RedisConnection: TimerTarget {
  func fired(_: Timer) {
    timer = nil
    guard isReady else { return close(because: .timedOut) }
    guard answered < waiting.count else { return }
    guard waiting[answered].deadline > loop.now else { return close(because: .timedOut) }
    watch()
  }
}
