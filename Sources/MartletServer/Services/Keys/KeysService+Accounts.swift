internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Tells what the server is and what it promises.
  package func getServerInfo(
    _ request: GetServerInfoRequest, context: ServerContext
  ) async throws -> GetServerInfoResponse { info }

  /// Makes an account with its first device.
  package func registerAccount(
    _ request: RegisterAccountRequest, context: ServerContext
  ) async throws -> RegisterAccountResponse {
    guard let device = request.device else {
      throw Refusal.constraintViolated(field: "device", "is missing")
    }
    try KeySignatures(identityKey: request.identityKey).check(device, field: "device")
    if case .token(let tokens) = admission, case .hostToken(let token)? = request.admission {
      await tokens.prepare(for: token)
    }
    let scope = AccountsStore.registrationScope(request.identityKey)
    return try await once(scope, request.requestID, request, context) { transaction in
      try await registrations.take(
        "accounts were registered", kind: "registration", by: context.peer, in: transaction)
      let account = Identifier.random()
      let user = try await hostUser(request, transaction)
      do {
        try await AccountsStore.insert(
          account, identityKey: request.identityKey, user: user, in: transaction)
      } catch let error as PostgresError
        where error.isViolation(of: "accounts_external_issuer_external_id_key")
      {
        throw refused(.alreadyRegistered)
      }
      try await useInvite(request, of: user, account, transaction)
      let address = Address(account: account, device: 1)
      try await insert(device, as: address, in: transaction)
      return RegisterAccountResponse(outcome: .registered(address.message))
    }.reply
  }

  /// Tells counts about the caller's account.
  package func getStatistics(
    _ request: GetStatisticsRequest, context: ServerContext
  ) async throws -> GetStatisticsResponse {
    let caller = try context.caller
    guard let found = try await AccountsStore.statistics(of: caller.account, in: database) else {
      throw Refusal.deviceRevoked
    }
    return GetStatisticsResponse(
      registeredDay: found.registeredDay.message, devices: UInt32(clamping: found.devices),
      messagesSent: UInt64(clamping: found.sent),
      messagesReceived: UInt64(clamping: found.received),
      envelopesQueued: UInt64(clamping: found.queued),
      conversations: UInt64(clamping: found.conversations))
  }

  /// Deletes the caller's account with every row of it.
  package func deleteAccount(
    _ request: DeleteAccountRequest, context: ServerContext
  ) async throws -> DeleteAccountResponse {
    let caller = try context.caller
    let payload = try await opened(
      request.signed, as: DeleteAccountPayload.self, method: KeyServiceMethods.deleteAccount,
      by: caller)
    guard payload.accountID == caller.account.bytes else {
      throw Refusal.permissionDenied("the signed request is another account's")
    }
    let mark = try await AccountClearing.clear(caller.account, in: database)
    try await database.transaction(deadline: context.deadline?.instant) { transaction in
      try await AccountsStore.delete(caller.account, clearedUpTo: mark, in: transaction)
    }
    revoker.revoke(caller.account, device: 0)
    return DeleteAccountResponse()
  }

  /// Which user of a host application registers; nil if it is nobody's.
  private func hostUser(
    _ request: RegisterAccountRequest, _ transaction: Transaction
  ) async throws -> HostTokens.User? {
    if case .inviteCode(let code)? = request.admission,
      let user = try await AccountsStore.user(ofInvite: Self.hash(code), in: transaction)
    {
      return user
    }
    guard case .token(let tokens) = admission else { return nil }
    guard case .hostToken(let token)? = request.admission else { throw refused(.hostTokenRequired) }
    let user: HostTokens.User
    do {
      user = try await tokens.user(of: token, at: now())
    } catch .keysUnavailable {
      throw Refusal.overloaded(retryAfter: Limits.hostKeysInterval)
    } catch {
      throw refused(.hostTokenInvalid)
    }
    guard try await !withheld.contains(user, in: transaction) else {
      throw refused(.hostTokenInvalid)
    }
    return user
  }

  /// Uses up the invitation: the user's own, or whatever the server asks for.
  private func useInvite(
    _ request: RegisterAccountRequest, of user: HostTokens.User?, _ account: Identifier,
    _ transaction: Transaction
  ) async throws {
    guard case .inviteCode(let code)? = request.admission else {
      if case .invite = admission { throw refused(.inviteRequired) }
      return
    }
    if user == nil {
      guard case .invite = admission else { return }
    }
    guard
      try await AccountsStore.useInvite(Self.hash(code), for: account, in: transaction)
    else {
      throw refused(.inviteInvalid)
    }
  }

  private static func hash(_ code: String) -> [UInt8] { HashFunction.sha256.hash(Array(code.utf8)) }

  private func refused(
    _ reason: RegisterAccountResponse.Refused.Reason
  ) -> Rejection<RegisterAccountResponse> {
    Rejection(reply: RegisterAccountResponse(outcome: .refused(.init(reason: reason))))
  }

  /// Writes a device and its first keys.
  func insert(
    _ device: NewDevice, as address: Address, in transaction: Transaction
  ) async throws {
    try await DevicesStore.insert(
      address, registration: device.registrationID, authenticationKey: device.authenticationKey,
      encryptedName: device.encryptedName, in: transaction)
    if let key = device.signedPrekey {
      try await KeysStore.replace(key, of: address, in: transaction)
    }
    if let key = device.lastResortKemPrekey {
      try await KeysStore.replace(lastResort: key, of: address, in: transaction)
    }
    try await KeysStore.insert(device.oneTimePrekeys, of: address, in: transaction)
    try await KeysStore.insert(device.oneTimeKemPrekeys, of: address, in: transaction)
  }
}
