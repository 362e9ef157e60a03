internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What admits a new account.
public enum Admission: Sendable, Hashable {
  /// Nothing: the server is open.
  case open
  /// A code that the server's operator made.
  case invite(String)
  /// A token of the host application.
  case hostToken(String)
}

extension DeviceSetup {
  /// Makes an account with this as its first device, or goes on with what an interrupted call has
  /// left in the store.
  ///
  /// - Returns: the connection, for an account that is in the store now.
  /// - Throws: `ClientError.registrationRefused`, a `Status`.
  func register(_ admission: Admission, deviceName: String) async throws -> ServerConnection {
    try await withServer { try await register(admission, deviceName: deviceName, $0) }
  }

  private func register(
    _ admission: Admission, deviceName: String, _ connection: ServerConnection
  ) async throws {
    var pending = try store.pendingDevice(at: location, isLinked: false)
    if pending == nil {
      var random = SystemRandom()
      let draft = try DeviceRegistrationDraft(
        IdentityKeyPair.generate(using: &random), named: deviceName, at: location, now: clock.now)
      pending = try store.keep(draft, admission: admission)
    }
    guard var pending else { throw ClientError.damagedStore("the registration is gone") }
    var reply = try await ask(pending, on: connection)
    if case .refused? = reply.outcome, pending.admission != admission {
      // What was begun did not come through: the same device asks by what it is given now.
      pending = try store.renew(pending, admission: admission)
      reply = try await ask(pending, on: connection)
    }
    switch reply.outcome {
    case .registered(let address): try store.complete(pending, as: address)
    case .refused(let refused): throw ClientError.registrationRefused(refused.reason.text)
    case nil: throw ClientError.badServer("registration has no outcome")
    }
  }

  private func ask(
    _ pending: PendingDevice, on connection: ServerConnection
  ) async throws -> RegisterAccountResponse {
    let identity = try IdentityKeyPair(
      seed: SecretBytes(pending.local?.identitySeed ?? []))
    let request = RegisterAccountRequest(
      requestID: pending.requestID, identityKey: identity.publicKey.encoded,
      device: pending.device, admission: pending.admission.message)
    return try await connection.anonymousKeys.registerAccount(request, options: .long)
  }
}

extension PendingDevice {
  /// What the server was, or is to be, shown.
  fileprivate var admission: Admission {
    if !inviteCode.isEmpty { return .invite(inviteCode) }
    return hostToken.isEmpty ? .open : .hostToken(hostToken)
  }
}

extension Admission {
  fileprivate var message: RegisterAccountRequest.Admission? {
    switch self {
    case .open: nil
    case .invite(let code): .inviteCode(code)
    case .hostToken(let token): .hostToken(token)
    }
  }
}

extension RegisterAccountResponse.Refused.Reason {
  fileprivate var text: String {
    switch self {
    case .inviteRequired: "the server asks for an invitation"
    case .inviteInvalid: "the invitation is unknown, used up or too old"
    case .hostTokenRequired: "the server asks for a token of its application"
    case .hostTokenInvalid: "the application's token is not valid"
    case .alreadyRegistered: "the application's user has an account already"
    default: "the server does not admit the account"
    }
  }
}
