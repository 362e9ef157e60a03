package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

/// `Media`: storing sealed objects.
package final class MediaService: MediaHandler {
  let database: Database
  let policy: MediaPolicy
  let store: MediaStore
  let storage: any MediaStorage
  let sweeper: MediaSweeper
  let gate: ServingGate
  let metrics: MediaMetrics

  init(
    database: Database, policy: MediaPolicy, storage: any MediaStorage, sweeper: MediaSweeper,
    gate: ServingGate, metrics: MediaMetrics
  ) {
    self.database = database
    self.policy = policy
    self.storage = storage
    self.sweeper = sweeper
    self.gate = gate
    self.metrics = metrics
    store = MediaStore(database: database)
  }

  /// Reserves room for an object.
  package func createUpload(
    _ request: CreateUploadRequest, context: ServerContext
  ) async throws -> CreateUploadResponse {
    let caller = try context.caller
    guard let byteCount = Int64(exactly: request.byteCount), byteCount <= policy.objectLimit else {
      metrics.noteUpload(.tooLarge)
      return CreateUploadResponse(
        outcome: .tooLarge(.init(limit: UInt64(clamping: policy.objectLimit))))
    }
    do {
      try await storage.checkRoom()
    } catch {
      metrics.noteUpload(.full)
      throw error
    }
    let kind = request.mediaClass.kind
    let object = NewMedia(
      account: caller.account, kind: kind, byteCount: byteCount,
      capabilityHash: request.capabilityHash,
      lifetime: policy.lifetime(of: kind, wanted: try request.lifetime.map(Self.duration)))
    let reply = try await Idempotency(database: database).once(
      caller.account, request.requestID, request, by: context.deadline?.instant
    ) { transaction in
      do {
        try await MediaQuota(policy: policy).reserve(object, in: transaction)
      } catch let excess as MediaQuota.Excess {
        throw Rejection(reply: CreateUploadResponse(outcome: outcome(of: excess)))
      }
      let id = Identifier.random()
      let expiresAt = try await MediaStore.insert(object, as: id, in: transaction)
      return CreateUploadResponse(
        outcome: .created(.init(objectID: id.bytes, expiresAt: expiresAt?.message)))
    }.reply
    if case .quota? = reply.outcome {
      metrics.noteUpload(.quota)
      try await EventLog.insert(
        .mediaQuotaReached, caller.account, unlessWithin: .seconds(86_400), in: database)
    }
    return reply
  }

  /// Tells how much an account stores.
  package func getUsage(
    _ request: GetUsageRequest, context: ServerContext
  ) async throws -> GetUsageResponse {
    let account = try context.caller.account
    let usage = try await MediaQuota.stored(by: account, in: database)
    let day = try await MediaQuota.day(of: account, in: database)
    return GetUsageResponse(
      stored: UInt64(clamping: usage.stored), reserved: UInt64(clamping: usage.reserved),
      limit: UInt64(clamping: policy.accountLimit), today: UInt64(clamping: day?.byteCount ?? 0),
      dailyLimit: UInt64(clamping: policy.dailyLimit), resetsAt: day?.resetsAt.message,
      pending: UInt32(clamping: usage.pending),
      pendingLimit: UInt32(clamping: Limits.pendingUploads),
      objectLimit: UInt64(clamping: policy.objectLimit))
  }

  private func outcome(of excess: MediaQuota.Excess) -> CreateUploadResponse.Outcome {
    switch excess {
    case .stored(let used):
      .quota(.init(used: UInt64(clamping: used), limit: UInt64(clamping: policy.accountLimit)))
    case .day(let used, let resetsAt):
      .quota(
        .init(
          used: UInt64(clamping: used), limit: UInt64(clamping: policy.dailyLimit),
          resetsAt: resetsAt.message))
    case .pending: .tooManyPending(.init(limit: UInt32(clamping: Limits.pendingUploads)))
    }
  }

  /// An identifier of a checked request.
  func identifier(_ bytes: [UInt8], field: String = "object_id") throws(Refusal) -> Identifier {
    guard let id = Identifier(bytes) else {
      throw .constraintViolated(field: field, "of \(bytes.count) bytes, expected 16 bytes")
    }
    return id
  }

  /// A lifetime of a request.
  static func duration(_ lifetime: ProtoDuration) throws(Refusal) -> Duration {
    guard lifetime.seconds > 0, lifetime.seconds < 1 << 40 else {
      throw .constraintViolated(field: "lifetime", "is not a time that an object can be kept")
    }
    return .seconds(lifetime.seconds)
  }
}

extension MediaClass {
  /// The class as rows have it; a class that is not known counts as a message's.
  fileprivate var kind: MediaKind {
    switch self {
    case .profile: .profile
    case .archive: .archive
    default: .message
    }
  }
}
