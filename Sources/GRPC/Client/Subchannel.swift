internal import Links
internal import RPC
internal import Reactor
internal import TLS

/// A connection to one address that is opened when wanted and opened again when lost.
///
/// Source: gRPC, "Connectivity Semantics".
// Sendable: touched on its loop only.
final class Subchannel: TimerTarget, @unchecked Sendable {
  /// Where it stands.
  enum State {
    case idle
    case connecting
    case ready(ClientConnection)
    /// The last attempt failed; the next follows when the timer fires.
    case failed(reason: String)
    case closed
  }

  let address: SocketAddress
  private(set) var state = State.idle

  private let loop: EventLoop
  private let configuration: ChannelConfiguration
  private let target: Target
  private let changed: () -> Void
  private var current: ClientConnection?
  private var failures = 0
  private var timer: Timer?
  private var generator = SystemRandomNumberGenerator()

  /// An idle subchannel; `changed` is told, on the loop, whenever the state is another.
  init(
    _ address: SocketAddress, target: Target, on loop: EventLoop,
    configuration: ChannelConfiguration, changed: @escaping () -> Void
  ) {
    self.address = address
    self.target = target
    self.loop = loop
    self.configuration = configuration
    self.changed = changed
  }

  /// Opens the connection where there is none and no failure to wait out.
  func connect() {
    guard case .idle = state else { return }
    state = .connecting
    Task(executorPreference: loop) { [self] in
      let result: Result<FileDescriptor.Number, ReactorError>
      do throws(ReactorError) {
        result = .success(
          try await Connector.connect(
            to: address, on: loop, timeout: configuration.connectTimeout))
      } catch {
        result = .failure(error)
      }
      loop.execute { [self] in connected(result) }
    }
  }

  private func connected(_ result: Result<FileDescriptor.Number, ReactorError>) {
    switch result {
    case .failure(let error): failed("\(error)")
    case .success(let descriptor):
      let socket = StreamSocket(owning: descriptor, on: loop)
      guard case .connecting = state else { return }
      do {
        let tls = try configuration.tls.map { tls throws(TLSError) in
          try TLSSession(tls.context, serverName: tls.serverName ?? target.serverName)
        }
        let connection = ClientConnection(
          Link(socket, tls: tls), on: loop, configuration: configuration,
          authority: configuration.authority ?? target.authority
        ) { [weak self] in self?.happened($1, to: $0) }
        current = connection
        connection.start()
      } catch {
        failed("\(error)")
      }
    }
  }

  private func happened(_ event: ClientConnection.Event, to connection: ClientConnection) {
    guard connection === current else { return }
    switch event {
    case .ready: state = .ready(connection)
    case .goingAway:
      current = nil
      failures = 0
      state = .idle
    case .closed(let reason):
      current = nil
      guard case .ready = state, connection.isConfirmed else {
        state = .connecting
        return failed(reason)
      }
      failures = 0
      state = .idle
    }
    changed()
  }

  private func failed(_ reason: String) {
    guard case .connecting = state else { return }
    failures += 1
    state = .failed(reason: reason)
    let delay = configuration.backoff.delay(afterFailures: failures, using: &generator)
    timer = loop.schedule(after: delay, self)
    changed()
  }

  func fired(_: Timer) {
    timer = nil
    guard case .failed = state else { return }
    state = .idle
    changed()
  }

  /// Lets open calls run to their end, and makes no more.
  func close() {
    if let timer { loop.cancel(timer) }
    timer = nil
    state = .closed
    let connection = current
    current = nil
    connection?.drain()
  }
}
