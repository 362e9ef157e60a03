package import Reactor

/// Listens to notifications on a connection of its own, and connects again when that is lost.
///
/// Notifications that come while it is not connected are lost: whoever listens looks, after each
/// `.listening`, for what they would have told.
// Sendable: touched on its loop only.
package final class Listener: @unchecked Sendable {
  /// What a listener tells.
  package enum Event: Sendable, Hashable {
    /// Notifications come from now on.
    case listening
    /// A notification.
    case notification(channel: String, payload: String)
  }

  private static let checkInterval = Duration.seconds(3)

  private let configuration: PostgresConfiguration
  private let channels: [String]
  private let handler: @Sendable (Event) -> Void
  private let loop: EventLoop
  private var connection: Connection?
  private var retryTimer: Timer?
  private var checkTimer: Timer?
  private var failures = 0
  private var isClosed = false

  /// Starts to listen.
  ///
  /// - Parameters:
  ///   - configuration: where the database is.
  ///   - loop: where the connection lives, and `handler` is called.
  ///   - channels: SQL identifiers.
  ///   - handler: is told each event.
  package init(
    _ configuration: PostgresConfiguration, on loop: EventLoop, channels: [String],
    _ handler: @escaping @Sendable (Event) -> Void
  ) {
    self.configuration = configuration
    self.channels = channels
    self.handler = handler
    self.loop = loop
    loop.execute { [self] in connect() }
  }

  /// Stops to listen.
  package func close() async {
    await loop.run { [self] in
      isClosed = true
      if let retryTimer { loop.cancel(retryTimer) }
      retryTimer = nil
      connection?.close(because: .unavailable("listener was closed"))
    }
  }

  /// Connects anew: another server may be the one that notifications come from.
  package func reconnect() {
    loop.execute { [self] in
      connection?.close(because: .unavailable("listener connects anew"))
    }
  }

  private func connect() {
    guard !isClosed else { return }
    do {
      connection = try Connection(configuration, on: loop, owner: self)
    } catch {
      retry()
    }
  }

  private func retry() {
    failures += 1
    let milliseconds = min(5000, 50 << min(failures - 1, 7))
    let jitter = Int.random(in: (milliseconds * 3 / 4)...(milliseconds * 5 / 4))
    retryTimer = loop.schedule(after: .milliseconds(jitter), self)
  }
}

extension Listener: ConnectionOwner, TimerTarget {
  func connectionReady(_ connection: Connection) {
    checkTimer = loop.schedule(after: Self.checkInterval, self)
    let last = channels.count - 1
    for (index, channel) in channels.enumerated() {
      let request = Request(Statement("LISTEN \"\(channel)\""))
      request.onCompletion { [self] result in
        switch result {
        case .success where index == last:
          failures = 0
          handler(.listening)
        case .success: break
        case .failure(let error): connection.close(because: error)
        }
      }
      connection.send(request, endsSegment: true)
    }
  }

  func connectionHasRoom(_ connection: Connection) {}

  func connectionClosed(_ connection: Connection, because error: PostgresError) {
    self.connection = nil
    if let checkTimer { loop.cancel(checkTimer) }
    checkTimer = nil
    if !isClosed { retry() }
  }

  func notified(channel: String, payload: String) {
    handler(.notification(channel: channel, payload: payload))
  }

  package func fired(_ timer: Timer) {
    guard timer !== checkTimer else {
      // A server that has stopped is silent like one that has nothing to tell: this one answers.
      let request = Request(Statement("SELECT 1"))
      request.onCompletion { [weak connection] result in
        if case .failure(let error) = result { connection?.close(because: error) }
      }
      connection?.send(request, endsSegment: true)
      checkTimer = loop.schedule(after: Self.checkInterval, self)
      return
    }
    retryTimer = nil
    connect()
  }
}
