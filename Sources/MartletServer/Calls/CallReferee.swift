internal import Postgres

/// Decides what becomes of calls: each change is one transaction that holds the call's row, so that
/// the devices cannot disagree.
struct CallReferee: Sendable {
  let database: Database
  let notifier: any CallNotifier
  let policy: CallPolicy

  /// How often a call is tried again behind one whose time has come.
  private static let attempts = 3

  /// How calling went.
  enum Start: Sendable {
    case ringing(Call)
    case glare(Call)
    case alreadyRinging(Call)
    case over(Call)
  }

  /// A call that is to ring.
  struct Request: Sendable {
    let id: Identifier
    let caller: Address
    let callee: Identifier
    let offers: [(device: DeviceNumber, ciphertext: [UInt8])]
    let ringTime: Duration
  }

  /// Has a call ring.
  ///
  /// - Throws: `Refusal.rateLimited`; `.constraintViolated` if another call has its identifier.
  func start(_ request: Request, by deadline: ContinuousClock.Instant?) async throws -> Start {
    var woken: [Address] = []
    let result = try await database.transaction(deadline: deadline) { transaction -> Start in
      woken = []
      if let known = try await CallStore.call(request.id, in: transaction) {
        return try repeated(known, request)
      }
      try await takeAllowance(of: request, in: transaction)
      for _ in 0..<Self.attempts {
        let call = try await CallStore.insert(
          request.id, from: request.caller, to: request.callee, for: request.ringTime,
          in: transaction)
        if let call {
          if !call.isSilent {
            woken += try await CallFrames.ring(call, with: request.offers, in: transaction)
          }
          return .ringing(call)
        }
        if let known = try await CallStore.call(request.id, in: transaction) {
          return try repeated(known, request)
        }
        let other = try await CallStore.ringing(
          between: request.caller.account, and: request.callee, in: transaction)
        guard let other else { continue }
        guard !other.isRinging else {
          return other.caller.account == request.callee ? .glare(other) : .alreadyRinging(other)
        }
        woken += try await expire(other, in: transaction)
      }
      throw Refusal.overloaded(retryAfter: .seconds(1))
    }
    notifier.wake(woken)
    if case .ringing(let call) = result {
      notifier.callRings(
        at: woken.filter { $0.account == call.callee }, until: call.ringUntil)
    }
    return result
  }

  private func repeated(_ call: Call, _ request: Request) throws -> Start {
    guard call.caller == request.caller, call.callee == request.callee else {
      throw Refusal.constraintViolated(
        field: "call_id", "names another call, expected a new identifier")
    }
    return call.isRinging ? .ringing(call) : .over(call)
  }

  private func takeAllowance(of request: Request, in transaction: Transaction) async throws {
    guard try await CallStore.liveCount(of: request.caller, in: transaction) < Limits.liveCalls
    else {
      throw Refusal.rateLimited(
        "the device has \(Limits.liveCalls) calls", retryAfter: Limits.callInterval)
    }
    try await RateBuckets.take(
      [Array("call".utf8) + request.caller.account.bytes + request.callee.bytes],
      of: "calls to this account", burst: policy.burst, interval: Limits.callInterval,
      in: transaction)
  }

  /// Changes a call as a device asks, and tells the others.
  ///
  /// - Parameters:
  ///   - id: which call.
  ///   - actor: the device.
  ///   - answer: what the calling device is told beside it.
  ///   - deadline: by when.
  ///   - change: decides what becomes of the locked call.
  /// - Returns: what came of it, and the call as it is now; nil if there is none of the device.
  /// - Throws: `PostgresError`, what `change` throws.
  func change(
    _ id: Identifier, by actor: Address, answer: [UInt8] = [],
    deadline: ContinuousClock.Instant?,
    _ change: (inout Call) throws -> Call.Outcome
  ) async throws -> (outcome: Call.Outcome, call: Call)? {
    var woken: [Address] = []
    var hasChanged = false
    let result = try await database.transaction(deadline: deadline) {
      transaction -> (outcome: Call.Outcome, call: Call)? in
      (woken, hasChanged) = ([], false)
      guard var call = try await CallStore.locked(id, in: transaction) else { return nil }
      guard call.side(of: actor) != nil else { return nil }
      if call.status == .ringing, !call.isRinging {
        // Nobody has looked since its time came.
        woken = try await expire(&call, in: transaction)
        hasChanged = true
      }
      let before = call.status
      let outcome = try change(&call)
      guard outcome == .changed else { return outcome == .notFound ? nil : (outcome, call) }
      try await CallStore.update(call, in: transaction)
      if call.status == before {
        for busy in try await DueCalls.busy(id, in: transaction) {
          call = busy
          call.becomeBusy()
          try await CallStore.update(call, in: transaction)
        }
      }
      if call.status != before {
        woken = try await CallFrames.tell(call, answer: answer, except: actor, in: transaction)
        hasChanged = true
      }
      return (outcome, call)
    }
    if hasChanged { announce(id, to: woken) }
    return result
  }

  /// Ends the calls whose time has come.
  func expireDue() async throws {
    let queries: [@Sendable (Transaction) async throws -> [Call]] = [
      { try await DueCalls.unanswered(in: $0) }, { try await DueCalls.lost(in: $0) },
      { try await DueCalls.busy(in: $0) },
    ]
    for query in queries {
      var isDone = false
      while !isDone {
        var told: [(id: Identifier, devices: [Address])] = []
        try await database.transaction { transaction in
          told = []
          for call in try await query(transaction) {
            told.append((call.id, try await expire(call, in: transaction)))
          }
        }
        for (id, devices) in told { announce(id, to: devices) }
        isDone = told.count < Limits.callBatch
      }
    }
  }

  private func announce(_ id: Identifier, to devices: [Address]) {
    notifier.wake(devices)
    notifier.callChanged(id)
  }

  /// Ends a call whose time has come.
  ///
  /// - Returns: the devices whose streams are to be woken.
  private func expire(_ call: Call, in transaction: Transaction) async throws -> [Address] {
    var call = call
    return try await expire(&call, in: transaction)
  }

  private func expire(_ call: inout Call, in transaction: Transaction) async throws -> [Address] {
    call.expire()
    try await CallStore.update(call, in: transaction)
    return try await CallFrames.tell(call, except: nil, in: transaction)
  }
}
