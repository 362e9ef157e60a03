public import RPC
internal import Synchronization

/// Tells clients and load balancers which services answer calls: `grpc.health.v1.Health`.
///
/// The server as a whole goes by the empty name; it is serving from the start.
public final class HealthService: Sendable {
  /// How a service is.
  public enum Status: Sendable, Hashable {
    /// It answers calls.
    case serving
    /// It does not, for now.
    case notServing
  }

  private struct State {
    var statuses: [String: Status] = ["": .serving]
    var watchers: [String: [Int: AsyncStream<Status?>.Continuation]] = [:]
    var nextWatcher = 0
    var isShutDown = false
  }

  private let state: Mutex<State>

  /// A server that is serving, and so are its services.
  ///
  /// - Parameter services: what clients may ask about by name.
  public init(_ services: [any ServiceHandler] = []) {
    var initial = State()
    for service in services { initial.statuses[service.service.name] = .serving }
    state = Mutex(initial)
  }

  /// What a server is given to serve.
  public var handler: any ServiceHandler { HealthCalls(health: self) }

  /// Says how a service is; whoever watches it is told.
  ///
  /// - Parameters:
  ///   - status: how it is; nil forgets the service.
  ///   - service: the full name; empty for the server as a whole.
  public func set(_ status: Status?, for service: String = "") {
    state.withLock { state in
      guard !state.isShutDown, state.statuses[service] != status else { return }
      state.statuses[service] = status
      for watcher in state.watchers[service, default: [:]].values { watcher.yield(status) }
    }
  }

  /// Says how the server as a whole and each of its services is.
  public func setAll(_ status: Status) {
    for service in state.withLock({ Array($0.statuses.keys) }) { set(status, for: service) }
  }

  /// Says of every service that it does not answer calls, since the server is about to stop:
  /// whoever watches one is told, and then the watch ends.
  public func shutDown() {
    setAll(.notServing)
    let watchers = state.withLock { state in
      state.isShutDown = true
      return state.watchers.values.flatMap(\.values)
    }
    // Outside of the lock, which the end of a watch takes.
    for watcher in watchers { watcher.finish() }
  }

  /// How a service is now; nil for one that is not known.
  func status(of service: String) -> Status? { state.withLock { $0.statuses[service] } }

  /// How a service is now and from now on; only the latest waits to be read.
  func statuses(of service: String) -> AsyncStream<Status?> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Status?.self, bufferingPolicy: .bufferingNewest(1))
    let (id, isShutDown) = state.withLock { state in
      state.nextWatcher += 1
      state.watchers[service, default: [:]][state.nextWatcher] = continuation
      continuation.yield(state.statuses[service])
      return (state.nextWatcher, state.isShutDown)
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { state in
        state.watchers[service]?[id] = nil
        if state.watchers[service]?.isEmpty == true { state.watchers[service] = nil }
      }
    }
    if isShutDown { continuation.finish() }
    return stream
  }
}
