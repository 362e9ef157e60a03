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
  /// - Parameters:
  ///   - location: the server.
  ///   - file: where the account will be kept; nothing may be there yet.
  ///   - admission: what the server admits it by.
  ///   - deviceName: the device's name, which only the account's own devices can read.
  /// - Returns: the device.
  /// - Throws: `ClientError.accountExists`, `.registrationRefused`, a `Status`.
  public static func register(
    at location: ServerLocation, in file: StoreLocation, admission: Admission = .open,
    deviceName: String = ""
  ) async throws -> Messenger {
    let store = try Store.create(at: file.path, key: file.key)
    return try await register(
      at: location, in: store, admission: admission, deviceName: deviceName, clock: .system)
  }

  /// Makes an account that is kept in memory only, for tests and simulations.
  package static func registerInMemory(
    at location: ServerLocation, admission: Admission = .open, clock: WallClock = .system
  ) async throws -> Messenger {
    let store = try Store.create(at: Store.inMemory, key: nil)
    return try await register(
      at: location, in: store, admission: admission, deviceName: "", clock: clock)
  }

  private static func register(
    at location: ServerLocation, in store: Store, admission: Admission, deviceName: String,
    clock: WallClock
  ) async throws -> Messenger {
    do {
      var random = SystemRandom()
      let identity = IdentityKeyPair.generate(using: &random)
      let draft = try DeviceRegistrationDraft(
        identity, named: deviceName, at: location, now: clock.now)
      let connection = try ServerConnection(location)
      let request = RegisterAccountRequest(
        requestID: RequestID.random(), identityKey: identity.publicKey.encoded,
        device: draft.request, admission: admission.message)
      let reply = try await connection.anonymousKeys.registerAccount(
        request, options: .long)
      switch reply.outcome {
      case .registered(let address):
        try draft.store(as: address, in: store)
        let messenger = try Messenger(store: store, connection: connection, clock: clock)
        try await messenger.refillKeyPackages(left: 0)
        return messenger
      case .refused(let refused):
        throw ClientError.registrationRefused(refused.reason.text)
      case nil: throw ClientError.badServer("registration has no outcome")
      }
    } catch {
      let path = store.path
      try? store.close()
      if path != Store.inMemory { Store.remove(path) }
      throw error
    }
  }
}

extension DeviceRegistrationDraft {
  /// Keeps the device under the address that the server gave it.
  func store(as address: MartletAPI.DeviceAddress, in store: Store) throws {
    var local = local
    local.accountID = address.accountID
    local.deviceID = address.deviceID
    _ = try LocalIdentity(local)
    let kept = local
    try store.write { records in
      try records.setLocalAccount(kept)
      try records.insert(keys)
    }
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
