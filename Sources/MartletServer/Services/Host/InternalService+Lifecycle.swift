package import MartletAPI
internal import Postgres
package import RPC

extension InternalService {
  /// Keeps an account's devices from calling.
  package func suspendAccount(
    _ request: SuspendAccountRequest, context: ServerContext
  ) async throws -> SuspendAccountResponse {
    guard let entry = try await find(request.account, context) else {
      return SuspendAccountResponse(outcome: .notFound(NotFound()))
    }
    let user = HostTokens.User(issuer: try context.issuer, subject: entry.externalID)
    let was = try await database.transaction(deadline: context.deadline?.instant) { transaction in
      let was = try await Suspensions.holds(entry.account, in: transaction)
      guard try await Suspensions.suspend(entry.account, in: transaction) else { return Bool?.none }
      try await self.withheld.insert(user, in: transaction)
      try await TenantAccounts.withdrawInvites(of: user, in: transaction)
      return was
    }
    guard let was else { return SuspendAccountResponse(outcome: .notFound(NotFound())) }
    return SuspendAccountResponse(
      outcome: .suspended(.init(accountID: entry.account.bytes, wasSuspended: was)))
  }

  /// Lets a suspended account in again.
  package func resumeAccount(
    _ request: ResumeAccountRequest, context: ServerContext
  ) async throws -> ResumeAccountResponse {
    guard let entry = try await find(request.account, context) else {
      return ResumeAccountResponse(outcome: .notFound(NotFound()))
    }
    let user = HostTokens.User(issuer: try context.issuer, subject: entry.externalID)
    let was = try await database.transaction(deadline: context.deadline?.instant) { transaction in
      try await self.withheld.remove(user, in: transaction)
      return try await Suspensions.resume(entry.account, in: transaction)
    }
    return ResumeAccountResponse(
      outcome: .resumed(.init(accountID: entry.account.bytes, wasSuspended: was)))
  }

  /// Ends the streams of an account's devices.
  package func disconnectDevices(
    _ request: DisconnectDevicesRequest, context: ServerContext
  ) async throws -> DisconnectDevicesResponse {
    guard let device = DeviceNumber(rawValue: UInt8(clamping: request.deviceID)) else {
      throw Refusal.constraintViolated(field: "device_id", "is no device, expected 0 to 127")
    }
    guard let entry = try await find(request.account, context) else {
      return DisconnectDevicesResponse(outcome: .notFound(NotFound()))
    }
    try await Disconnections.insert(entry.account, device: device, in: database)
    delivery.end(entry.account, device: device, because: .disconnected)
    wakeups.send(.disconnect(entry.account, device))
    return DisconnectDevicesResponse(outcome: .disconnected(.init()))
  }

  /// Deletes an account, and keeps its user from registering again.
  package func purgeAccount(
    _ request: PurgeAccountRequest, context: ServerContext
  ) async throws -> PurgeAccountResponse {
    let issuer = try context.issuer
    let entry = try await find(request.account, context)
    let user: HostTokens.User
    switch (entry, request.account?.name) {
    case (let entry?, _): user = HostTokens.User(issuer: issuer, subject: entry.externalID)
    case (nil, .externalID(let subject)?): user = HostTokens.User(issuer: issuer, subject: subject)
    default: return PurgeAccountResponse(outcome: .notFound(NotFound()))
    }
    var mark: Int64 = 0
    if let entry { mark = try await AccountClearing.clear(entry.account, in: database) }
    try await database.transaction(deadline: context.deadline?.instant) { [mark] transaction in
      try await self.withheld.insert(user, in: transaction)
      try await TenantAccounts.withdrawInvites(of: user, in: transaction)
      if let entry {
        try await AccountsStore.delete(entry.account, clearedUpTo: mark, in: transaction)
      }
    }
    if let entry {
      revoker.revoke(entry.account, device: .every)
      delivery.end(entry.account, device: .every, because: .deviceRevoked)
    }
    return PurgeAccountResponse(
      outcome: .purged(.init(accountID: entry?.account.bytes ?? [])))
  }
}
