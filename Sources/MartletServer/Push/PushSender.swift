internal import Egress
internal import Postgres
internal import Synchronization

/// Wakes devices whose time has come.
final class PushSender: Sendable {
  private let database: Database
  private let egress: EgressClient
  private let sealing: SealingKey
  private let carriers: [PushKind: any PushCarrier]
  private let metrics: PushMetrics
  private let origins = PushOrigins()
  private let active = Mutex(0)

  /// - Parameters:
  ///   - egress: what asks push services.
  ///   - database: where endpoints and jobs are.
  ///   - sealing: opens endpoints.
  ///   - carriers: what brings messages to endpoints, by their kind.
  ///   - metrics: counts what becomes of them.
  init(
    _ egress: EgressClient, database: Database, sealing: SealingKey,
    carriers: [PushKind: any PushCarrier], metrics: PushMetrics
  ) {
    self.metrics = metrics
    self.database = database
    self.egress = egress
    self.sealing = sealing
    self.carriers = carriers
  }

  /// Whether there is a way to endpoints of a kind.
  func offers(_ kind: PushKind) -> Bool { carriers[kind] != nil }

  /// Wakes devices until the task is cancelled.
  ///
  /// - Parameter report: is told what fails, other than push services.
  func run(report: @escaping @Sendable (any Error) -> Void) async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        var isMore = false
        do {
          let room = min(Limits.pushBatch, Limits.pushesAtOnce - active.withLock { $0 })
          if room > 0, try await sealing.forOpening() != nil {
            let due = try await PushJobs.take(limit: room, in: database)
            isMore = due.count == room
            try await work(on: due, in: &group, report)
          }
        } catch {
          if !Task.isCancelled { report(error) }
          try? await Task.sleep(for: Limits.pushPause)
        }
        if !isMore { try? await Task.sleep(for: Limits.pushTick) }
      }
    }
  }

  private func work(
    on due: [PushJobs.Due], in group: inout DiscardingTaskGroup,
    _ report: @escaping @Sendable (any Error) -> Void
  ) async throws {
    let idle = due.filter { !$0.waits }.map(\.address)
    if !idle.isEmpty { try await PushJobs.drop(idle, in: database) }
    for job in due where job.waits {
      if let wait = origins.wait(for: job.endpoint.origin) {
        try await PushJobs.postpone(
          job.address, by: Self.jittered(wait), isFailure: false, in: database)
        continue
      }
      active.withLock { $0 += 1 }
      group.addTask {
        do {
          try await self.send(job)
        } catch {
          if !Task.isCancelled { report(error) }
        }
        self.active.withLock { $0 -= 1 }
      }
    }
  }

  private func send(_ job: PushJobs.Due) async throws {
    let message = PushMessage(ringsFor: job.ringsFor, isUrgent: job.isUrgent)
    let (verdict, _) = try await send(message, to: job.endpoint, of: job.address)
    switch verdict {
    case .taken:
      let next = job.sentCount < Limits.pushRepeats.count ? Limits.pushRepeats[job.sentCount] : nil
      try await PushJobs.succeed(job, next: next, in: database)
    case .gone: break
    case .busy(let wait):
      try await PushJobs.postpone(
        job.address, by: wait.map(Self.jittered) ?? Self.delay(after: job.failureCount),
        isFailure: wait == nil, in: database)
    case .refused, .failed:
      try await PushJobs.postpone(
        job.address, by: Self.delay(after: job.failureCount), isFailure: true, in: database)
    }
  }

  /// How an endpoint was asked, and what came of it.
  struct Answer: Sendable {
    /// HTTP's status; nil if none came.
    let status: Int?
    /// Why none did.
    let failure: String?
  }

  /// Sends a message to an endpoint, and notes what that says of the endpoint and its service.
  func send(
    _ message: PushMessage, to entry: PushEndpoints.Entry, of address: Address
  ) async throws -> (PushVerdict, Answer) {
    guard let kind = PushKind(rawValue: entry.kind), let carrier = carriers[kind] else {
      return (.refused, Answer(status: nil, failure: "the server does not offer this any more"))
    }
    let storageKey = try await sealing.forSealing()
    let endpoint = try entry.opened(by: storageKey, of: address)
    let verdict: PushVerdict
    let answer: Answer
    do {
      guard let request = try await carrier.request(message, to: endpoint, entry) else {
        try await PushEndpoints.gone(entry.id, of: address, in: database)
        metrics.note(.gone, kind)
        return (.gone, Answer(status: nil, failure: "its key is gone"))
      }
      let reply = try await egress.answer(to: request)
      verdict = carrier.verdict(on: reply)
      answer = Answer(status: reply.status, failure: nil)
    } catch let error as EgressError {
      if error == .cancelled { throw CancellationError() }
      // What may never be asked is the endpoint's fault, all else its service's.
      let isRefused = error == .refusedURL || error == .refusedAddress
      verdict = isRefused ? .refused : error == .busy ? .busy(retryAfter: .seconds(1)) : .failed
      answer = Answer(status: nil, failure: "\(error)")
    }
    metrics.note(verdict.outcome, kind)
    try await note(verdict, entry, address)
    return (verdict, answer)
  }

  private func note(
    _ verdict: PushVerdict, _ entry: PushEndpoints.Entry, _ address: Address
  ) async throws {
    switch verdict {
    case .taken:
      origins.succeed(entry.origin)
      try await PushEndpoints.taken(entry.id, of: address, in: database)
    case .gone:
      origins.succeed(entry.origin)
      try await PushEndpoints.gone(entry.id, of: address, in: database)
    case .refused:
      origins.succeed(entry.origin)
      try await PushEndpoints.refused(entry.id, of: address, in: database)
    case .busy(let wait): if let wait { origins.silence(entry.origin, for: wait) }
    case .failed: origins.fail(entry.origin)
    }
  }

  /// How long to wait after another failure: a second, then twice as long each time, up to five
  /// minutes.
  static func delay(after failures: Int) -> Duration {
    jittered(min(Limits.pushRetry, .seconds(Double(1 << min(failures, 12)))))
  }

  /// Up to a quarter more, so that not all come back at once.
  private static func jittered(_ time: Duration) -> Duration {
    time * Double.random(in: 1...1.25)
  }
}
