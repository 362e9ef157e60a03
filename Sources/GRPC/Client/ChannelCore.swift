internal import RPC
internal import Reactor

/// The part of a channel that lives on its loop: its subchannels, and the calls that wait for one.
// Sendable: touched on its loop only, save for what never changes.
final class ChannelCore: @unchecked Sendable {
  let loop: EventLoop
  private let target: Target
  private let configuration: ChannelConfiguration
  private var subchannels: [Subchannel] = []
  private var turn = 0
  private var waiters: [Int: Waiter] = [:]
  private var nextWaiter = 0
  private var isResolving = false
  private var isClosed = false

  /// A call that waits for a connection.
  private final class Waiter: TimerTarget {
    let method: MethodDescriptor
    let options: CallOptions
    let continuation: CheckedContinuation<ClientCall, any Error>
    var timer: Timer?
    var expired: () -> Void = {}

    init(
      _ method: MethodDescriptor, _ options: CallOptions,
      _ continuation: CheckedContinuation<ClientCall, any Error>
    ) {
      self.method = method
      self.options = options
      self.continuation = continuation
    }

    func fired(_: Timer) {
      timer = nil
      expired()
    }
  }

  init(target: Target, configuration: ChannelConfiguration, loop: EventLoop) {
    self.target = target
    self.configuration = configuration
    self.loop = loop
  }

  /// Starts a call, at once where a connection is ready.
  func open(_ method: MethodDescriptor, options: CallOptions) async throws -> ClientCall {
    if loop.isCurrent, let call = openNow(method, options) { return call }
    let ticket = Ticket()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        loop.execute { [self] in
          if let call = openNow(method, options) { return continuation.resume(returning: call) }
          wait(Waiter(method, options, continuation), ticket)
        }
      }
    } onCancel: {
      loop.execute { [self] in
        guard let id = ticket.waiter else { return }
        fail(id, Status(.cancelled, "call was cancelled"))
      }
    }
  }

  /// Which waiter a caller became; touched on the loop only.
  // Sendable: written and read on the loop only.
  private final class Ticket: @unchecked Sendable { var waiter: Int? }

  /// Takes no more calls; those that are open run to their end.
  func close() {
    isClosed = true
    for subchannel in subchannels { subchannel.close() }
    for id in waiters.keys { fail(id, Status(.unavailable, "channel is closed")) }
  }

  /// One after the other of the connections that are ready.
  private func openNow(_ method: MethodDescriptor, _ options: CallOptions) -> ClientCall? {
    for _ in subchannels.indices {
      turn = (turn + 1) % subchannels.count
      if case .ready(let connection) = subchannels[turn].state,
        let call = connection.open(method, options: options)
      {
        return call
      }
    }
    return nil
  }

  private func wait(_ waiter: Waiter, _ ticket: Ticket) {
    let id = nextWaiter
    nextWaiter += 1
    ticket.waiter = id
    waiters[id] = waiter
    if isClosed { return fail(id, Status(.unavailable, "channel is closed")) }
    guard waiters.count <= Limits.waitingCalls else {
      return fail(id, Status(.resourceExhausted, "too many calls wait for a connection"))
    }
    if let deadline = waiter.options.deadline {
      waiter.expired = { [weak self] in
        self?.fail(id, Status(.deadlineExceeded, "no connection before the deadline"))
      }
      waiter.timer = loop.schedule(after: deadline.remaining, waiter)
    }
    connect()
    failHasty()
  }

  private func fail(_ id: Int, _ status: Status) {
    guard let waiter = waiters.removeValue(forKey: id) else { return }
    if let timer = waiter.timer { loop.cancel(timer) }
    waiter.continuation.resume(throwing: status)
  }

  private func connect() {
    if subchannels.isEmpty { return resolve() }
    for subchannel in subchannels { subchannel.connect() }
  }

  private func resolve() {
    guard !isResolving else { return }
    isResolving = true
    Task(executorPreference: loop) { [self] in
      let result: Result<[SocketAddress], ReactorError>
      do throws(ReactorError) {
        result = .success(try await target.resolve())
      } catch {
        result = .failure(error)
      }
      loop.execute { [self] in resolved(result) }
    }
  }

  private func resolved(_ result: Result<[SocketAddress], ReactorError>) {
    isResolving = false
    guard !isClosed else { return }
    switch result {
    case .success(let addresses):
      use(addresses)
      if !waiters.isEmpty { connect() }
    case .failure(let error):
      guard subchannels.isEmpty else { return }
      for id in waiters.keys { fail(id, Status(.unavailable, "\(error)")) }
    }
  }

  /// Keeps what there is for an address, with its failures and pauses.
  private func use(_ addresses: [SocketAddress]) {
    var known = Dictionary(uniqueKeysWithValues: subchannels.map { ($0.address, $0) })
    subchannels = addresses.map { address in
      known.removeValue(forKey: address)
        ?? Subchannel(address, target: target, on: loop, configuration: configuration) {
          [weak self] in self?.changed()
        }
    }
    for gone in known.values { gone.close() }
  }

  /// A subchannel is in another state.
  private func changed() {
    guard !isClosed else { return }
    for id in waiters.keys.sorted() {
      guard let waiter = waiters[id], let call = openNow(waiter.method, waiter.options) else {
        break
      }
      waiters[id] = nil
      if let timer = waiter.timer { loop.cancel(timer) }
      waiter.continuation.resume(returning: call)
    }
    if !waiters.isEmpty {
      connect()
      failHasty()
    }
  }

  /// Fails the calls that do not wait for ready, where no connection is near.
  private func failHasty() {
    var reasons: [String] = []
    for subchannel in subchannels {
      guard case .failed(let reason) = subchannel.state else { return }
      reasons.append("\(subchannel.address): \(reason)")
    }
    guard !reasons.isEmpty else { return }
    let status = Status(.unavailable, "no connection: \(reasons.joined(separator: "; "))")
    for (id, waiter) in waiters where !waiter.options.waitsForReady { fail(id, status) }
    // What failed may have moved.
    resolve()
  }
}
