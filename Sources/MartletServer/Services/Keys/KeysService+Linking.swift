internal import Cryptography
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Makes a token with which one device may be linked.
  package func createLinkToken(
    _ request: CreateLinkTokenRequest, context: ServerContext
  ) async throws -> CreateLinkTokenResponse {
    let caller = try context.caller
    let payload = try await opened(
      request.signed, as: CreateLinkTokenPayload.self,
      method: KeyServiceMethods.createLinkToken, by: caller)
    return try await once(caller.account, payload.requestID, payload, context) { transaction in
      let devices = try await DevicesStore.list(of: caller.account, in: transaction)
      guard devices.count < Limits.devices else {
        throw Rejection(
          reply: CreateLinkTokenResponse(
            outcome: .tooManyDevices(.init(limit: UInt32(Limits.devices)))))
      }
      var random = SystemRandom()
      let token = random.bytes(32)
      let expiresAt = try await DevicesStore.insertLinkToken(
        HashFunction.sha256.hash(token), of: caller.account, in: transaction)
      return CreateLinkTokenResponse(
        outcome: .created(.init(linkToken: token, expiresAt: expiresAt?.message)))
    }.reply
  }

  /// Leaves a provisioning message for a device that is to be linked.
  package func sendProvisioning(
    _ request: SendProvisioningRequest, context: ServerContext
  ) async throws -> SendProvisioningResponse {
    try await DevicesStore.insertProvisioning(
      request.provisioningID, from: context.caller.account, ciphertext: request.ciphertext,
      in: database)
    if let id = Identifier(request.provisioningID) {
      delivery.tellProvisioned(id)
      try await provisioning.look(for: id)
    }
    return SendProvisioningResponse()
  }

  /// Waits for a provisioning message.
  package func awaitProvisioning(
    _ request: AwaitProvisioningRequest, replies: ReplyWriter<AwaitProvisioningResponse>,
    context: ServerContext
  ) async throws {
    guard let id = Identifier(request.provisioningID) else {
      throw Refusal.constraintViolated(field: "provisioning_id", "expected 16 bytes")
    }
    let wait = try provisioning.open(id)
    defer { provisioning.close(wait) }
    // After it waits: a node that is about to stop ends those that it finds.
    try gate.checkIsOpen()
    try await provisioning.look(for: id)
    for try await ciphertext in wait.messages {
      return try await replies.send(AwaitProvisioningResponse(ciphertext: ciphertext))
    }
    throw CancellationError()
  }

  /// Links a device to the account that made the token.
  package func linkDevice(
    _ request: LinkDeviceRequest, context: ServerContext
  ) async throws -> LinkDeviceResponse {
    guard let device = request.device else {
      throw Refusal.constraintViolated(field: "device", "is missing")
    }
    let refused = Rejection(reply: LinkDeviceResponse(outcome: .refused(.init())))
    let scope = Identifier.derived("martlet-link", request.linkToken)
    let result = try await once(scope, request.requestID, request, context) { transaction in
      let hash = HashFunction.sha256.hash(request.linkToken)
      guard
        let account = try await DevicesStore.takeLinkToken(hash, in: transaction),
        let key = try await AccountsStore.identityKey(of: account, in: transaction)
      else { throw refused }
      try KeySignatures(identityKey: key).check(device, field: "device")
      guard let number = try await DevicesStore.freeNumber(of: account, in: transaction) else {
        throw refused
      }
      let address = Address(account: account, device: number)
      do {
        try await insert(device, as: address, in: transaction)
      } catch let error as PostgresError where error.isViolation(of: "devices_limit") {
        throw refused
      }
      return LinkDeviceResponse(outcome: .linked(address.message))
    }
    if case .linked(let message)? = result.reply.outcome, let address = Address(message) {
      delivery.tellDevicesChanged(of: address.account)
    }
    return result.reply
  }
}
