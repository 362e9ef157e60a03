internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC

/// `KeyService`: accounts, their devices, and public keys. Each topic is a file of its own.
package final class KeysService: KeyServiceHandler {
  let database: Database
  /// The time, by this machine's clock.
  let now: @Sendable () -> Timestamp
  /// What clients are told of the server.
  let info: GetServerInfoResponse
  /// Who may register.
  let admission: Admission
  /// Users of host applications that may not register.
  let withheld: WithheldUsers
  /// How many accounts may be registered from one address.
  let registrations: AddressRate
  /// KeyPackages that a device may take of another account's device at once; 0 sets no limit.
  let claimBurst: Int
  let challenges: Challenges
  let tokens: AccessTokens
  let provisioning: ProvisioningWaits
  let delivery: Delivery
  let revoker: DeviceRevoker
  let gate: ServingGate

  init(
    database: Database, now: @escaping @Sendable () -> Timestamp, info: GetServerInfoResponse,
    admission: Admission, withheld: WithheldUsers, registrations: AddressRate, claimBurst: Int,
    challenges: Challenges, tokens: AccessTokens,
    provisioning: ProvisioningWaits, delivery: Delivery, revoker: DeviceRevoker, gate: ServingGate
  ) {
    self.database = database
    self.now = now
    self.info = info
    self.admission = admission
    self.withheld = withheld
    self.registrations = registrations
    self.claimBurst = claimBurst
    self.challenges = challenges
    self.tokens = tokens
    self.provisioning = provisioning
    self.delivery = delivery
    self.revoker = revoker
    self.gate = gate
  }

  /// Runs a mutation of the calling account once, however often it is asked for.
  func once<Reply: Message>(
    _ scope: Identifier, _ requestID: [UInt8], _ request: some Message, _ context: ServerContext,
    _ body: (Transaction) async throws -> Reply
  ) async throws -> (reply: Reply, isRepeat: Bool) {
    try await Idempotency(database: database)
      .once(scope, requestID, request, by: context.deadline?.instant, body)
  }

  /// The identity key of the caller's account.
  func signatures(of account: Identifier) async throws -> KeySignatures {
    guard let key = try await AccountsStore.identityKey(of: account, in: database) else {
      throw Refusal.deviceRevoked
    }
    return try KeySignatures(identityKey: key)
  }

  /// The inner request of a sensitive call, once the identity key's signature has been checked.
  func opened<Payload: Message>(
    _ signed: SignedPayload?, as type: Payload.Type, method: MethodDescriptor, by caller: Address
  ) async throws -> Payload {
    guard let signed else {
      throw Refusal.constraintViolated(field: "signed", "is missing")
    }
    try await signatures(of: caller.account).check(signed, method: method.signedName)
    return try payload(of: signed, as: type)
  }

  /// The inner request of a signed call, whose fields keep their limits.
  func payload<Payload: Message>(
    of signed: SignedPayload, as type: Payload.Type
  ) throws -> Payload {
    do {
      let payload = try Payload(decoding: signed.payload)
      try payload.validate()
      return payload
    } catch let violation as ConstraintViolation {
      throw Refusal.constraintViolated(
        field: "signed.payload.\(violation.field)", "\(violation)")
    } catch {
      throw Refusal.constraintViolated(field: "signed.payload", "\(error)")
    }
  }
}

extension MethodDescriptor {
  /// What a signature over a request of the method names it by.
  var signedName: String { "\(service)/\(name)" }
}
