internal import CCurl
internal import Reactor
internal import Synchronization

/// Asks services elsewhere, over HTTP/1.1 or HTTP/2 with TLS: libcurl, on a thread of its own.
///
/// No redirection is followed, no proxy of the environment used, and no cookie kept.
package final class EgressClient: Sendable {
  fileprivate struct State {
    var waiting: [Transfer] = []
    var cancelled: [UInt64] = []
    var count = 0
    var started: UInt64 = 0
    var isClosed = false

    /// Takes a transfer in; nil if there are as many as there may be.
    mutating func take(_ transfer: Transfer) -> UInt64? {
      guard !isClosed, count < Limits.transfers else { return nil }
      count += 1
      started += 1
      transfer.number = started
      waiting.append(transfer)
      return started
    }
  }

  private let guarding: EgressGuard
  private let authoritiesFile: String?
  private let authorities: [UInt8]?
  private let resolving: [String]
  private let shared: Shared

  /// What the thread has, too.
  // Sendable: libcurl lets any thread wake the one that polls; all else is under the lock.
  @safe fileprivate final class Shared: @unchecked Sendable {
    let multi: UnsafeMutableRawPointer
    let state = Mutex(State())

    init?() {
      guard let multi = unsafe curl_multi_init() else { return nil }
      unsafe self.multi = multi
    }

    func wake() { unsafe _ = curl_multi_wakeup(multi) }
  }

  /// A client.
  ///
  /// - Parameters:
  ///   - guarding: where it may connect to.
  ///   - authoritiesFile: whom to trust, PEM; nil trusts the system's authorities.
  ///   - authorities: the same as they are in such a file; nil leaves it to `authoritiesFile`.
  ///   - resolving: what names stand for, as `CURLOPT_RESOLVE` has it, for tests.
  /// - Throws: an error where the system has no thread or memory left.
  package init(
    _ guarding: EgressGuard, authoritiesFile: String? = nil, authorities: [UInt8]? = nil,
    resolving: [String] = []
  ) throws {
    _ = Self.library
    guard let shared = Shared() else { throw EgressError.busy }
    self.guarding = guarding
    self.authoritiesFile = authoritiesFile
    self.authorities = authorities
    self.resolving = resolving
    self.shared = shared
    unsafe martlet_curl_multi_set_number(
      shared.multi, CURLMOPT_MAX_HOST_CONNECTIONS, Limits.connectionsPerHost)
    try startThread(name: "egress") { Self.run(shared) }
  }

  deinit {
    shared.state.withLock { $0.isClosed = true }
    shared.wake()
  }

  private static let library: Void = {
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
  }()

  /// Asks.
  ///
  /// - Parameter request: what is asked.
  /// - Returns: the answer, whatever its status.
  /// - Throws: `EgressError`.
  package func answer(to request: EgressRequest) async throws(EgressError) -> EgressAnswer {
    let started = Mutex<UInt64?>(nil)
    let result: Result<EgressAnswer, EgressError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        do throws(EgressError) {
          let transfer = try Transfer(
            request, guarding: guarding, authoritiesFile: authoritiesFile,
            authorities: authorities, resolving: resolving
          ) { continuation.resume(returning: $0) }
          let number = shared.state.withLock { $0.take(transfer) }
          guard let number else { return transfer.end(with: .busy) }
          started.withLock { $0 = number }
          shared.wake()
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    } onCancel: {
      guard let transfer = started.withLock({ $0 }) else { return }
      shared.state.withLock { $0.cancelled.append(transfer) }
      shared.wake()
    }
    return try result.get()
  }

  /// What the thread does until the client is gone.
  private static func run(_ shared: Shared) {
    var active: [UInt64: Transfer] = [:]
    while true {
      let (new, cancelled, isClosed) = shared.state.withLock { state in
        defer {
          state.waiting = []
          state.cancelled = []
        }
        return (state.waiting, state.cancelled, state.isClosed)
      }
      for transfer in new {
        active[transfer.number] = transfer
        unsafe curl_multi_add_handle(shared.multi, transfer.handle)
      }
      for id in isClosed ? Array(active.keys) : cancelled {
        guard let transfer = active.removeValue(forKey: id) else { continue }
        unsafe curl_multi_remove_handle(shared.multi, transfer.handle)
        shared.state.withLock { $0.count -= 1 }
        transfer.end(with: .cancelled)
      }
      if isClosed { break }
      var running: Int32 = 0
      unsafe curl_multi_perform(shared.multi, &running)
      finish(&active, shared)
      unsafe curl_multi_poll(shared.multi, nil, 0, 1000, nil)
    }
    unsafe curl_multi_cleanup(shared.multi)
  }

  private static func finish(_ active: inout [UInt64: Transfer], _ shared: Shared) {
    var code = CURLE_OK
    while let handle = unsafe martlet_curl_next_over(shared.multi, &code) {
      guard let transfer = unsafe Transfer.owner(of: handle) else { continue }
      unsafe curl_multi_remove_handle(shared.multi, handle)
      active[transfer.number] = nil
      shared.state.withLock { $0.count -= 1 }
      transfer.end(code)
    }
  }
}
