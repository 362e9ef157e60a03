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

extension Messenger {
  /// Makes an account with this as its first device.
  ///
  /// The device's keys and the request's identifier are stored before the server is asked. If the
  /// call is interrupted at any point, or the connection is lost, the same call with the same file
  /// goes on with the same request: there will be one account.
  ///
  /// - Parameters:
  ///   - location: the server.
  ///   - file: where the account will be kept; nothing may be there yet, but for what an
  ///     interrupted call has left.
  ///   - admission: what the server admits it by.
  ///   - deviceName: the device's name, which only the account's own devices can read.
  ///   - patience: how long to wait for a server that is not up yet.
  /// - Returns: the device.
  /// - Throws: `ClientError.accountExists`, `.registrationRefused`, a `Status`.
  public static func register(
    at location: ServerLocation, in file: StoreLocation, admission: Admission = .open,
    deviceName: String = "", patience: Patience = .none
  ) async throws -> Messenger {
    let location = try location.withCertificates()
    try ServerConnection(location).check()
    return try await NewStore.with(file) { store in
      try await register(
        at: location, in: store, admission: admission, deviceName: deviceName, clock: .system,
        patience: patience)
    }
  }

  /// Makes an account that is kept in memory only, for tests and simulations.
  package static func registerInMemory(
    at location: ServerLocation, admission: Admission = .open, clock: WallClock = .system
  ) async throws -> Messenger {
    let store = try Store.create(at: Store.inMemory, key: nil)
    return try await register(
      at: location, in: store, admission: admission, deviceName: "", clock: clock, patience: .none)
  }

  private static func register(
    at location: ServerLocation, in store: Store, admission: Admission, deviceName: String,
    clock: WallClock, patience: Patience
  ) async throws -> Messenger {
    var pending = try store.pendingDevice(at: location, isLinked: false)
    if pending == nil {
      var random = SystemRandom()
      let draft = try DeviceRegistrationDraft(
        IdentityKeyPair.generate(using: &random), named: deviceName, at: location, now: clock.now)
      pending = try store.keep(draft, admission: admission)
    }
    guard var pending else { throw ClientError.damagedStore("the registration is gone") }
    var (reply, connection) = try await ask(pending, at: location, patience)
    if case .refused? = reply.outcome, pending.admission != admission {
      // What was begun did not come through: the same device asks by what it is given now.
      pending = try store.renew(pending, admission: admission)
      await connection.close()
      (reply, connection) = try await ask(pending, at: location, patience)
    }
    switch reply.outcome {
    case .registered(let address):
      return try await finish(pending, as: address, in: store, connection, clock: clock)
    case .refused(let refused):
      await connection.close()
      throw ClientError.registrationRefused(refused.reason.text)
    case nil:
      await connection.close()
      throw ClientError.badServer("registration has no outcome")
    }
  }

  private static func ask(
    _ pending: PendingDevice, at location: ServerLocation, _ patience: Patience
  ) async throws -> (RegisterAccountResponse, ServerConnection) {
    let identity = try IdentityKeyPair(
      seed: SecretBytes(pending.local?.identitySeed ?? []))
    let request = RegisterAccountRequest(
      requestID: pending.requestID, identityKey: identity.publicKey.encoded,
      device: pending.device, admission: pending.admission.message)
    return try await patience.connect(to: location) { connection in
      try await connection.anonymousKeys.registerAccount(request, options: .long)
    }
  }

  /// Keeps the account, and publishes the device's KeyPackages.
  static func finish(
    _ pending: PendingDevice, as address: MartletAPI.DeviceAddress, in store: Store,
    _ connection: ServerConnection, clock: WallClock
  ) async throws -> Messenger {
    try store.complete(pending, as: address)
    let messenger = try Messenger(store: store, connection: connection, clock: clock)
    do {
      try await messenger.refillKeyPackages(left: 0)
    } catch is Status {
      // There is an account now; receiving publishes what is missing.
    }
    return messenger
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
