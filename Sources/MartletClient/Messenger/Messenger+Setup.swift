internal import RPC

/// How a device comes to be.
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
    try await make(at: location, in: file, patience) { setup in
      try await setup.register(admission, deviceName: deviceName)
    }
  }

  /// Makes an account that is kept in memory only, for tests and simulations.
  package static func registerInMemory(
    at location: ServerLocation, admission: Admission = .open, clock: WallClock = .system
  ) async throws -> Messenger {
    try await makeInMemory(at: location, clock) { setup in
      try await setup.register(admission, deviceName: "")
    }
  }

  /// Links this device to an account whose other device approves it.
  ///
  /// Once the other device has approved, an interrupted call is taken up again by the same call
  /// with the same file; before, that shows a new code.
  ///
  /// - Parameters:
  ///   - location: the server.
  ///   - file: where the account will be kept; nothing may be there yet, but for what an
  ///     interrupted call has left.
  ///   - deviceName: the device's name, which only the account's own devices can read.
  ///   - patience: how long to wait for a server that is not up yet.
  ///   - showCode: shows the code that the other device is to be given, by a way that nobody can
  ///     change: it is the public key that the account's secrets will be sealed for.
  /// - Returns: the device.
  /// - Throws: `ClientError.accountExists`, `.linkRefused`, a `Status`.
  public static func link(
    at location: ServerLocation, in file: StoreLocation, deviceName: String = "",
    patience: Patience = .none, showCode: (String) -> Void
  ) async throws -> Messenger {
    try await make(at: location, in: file, patience) { setup in
      try await setup.link(deviceName: deviceName, showCode: showCode)
    }
  }

  /// The same with a store in memory, for tests and simulations.
  package static func linkInMemory(
    at location: ServerLocation, clock: WallClock = .system, showCode: (String) -> Void
  ) async throws -> Messenger {
    try await makeInMemory(at: location, clock) { setup in
      try await setup.link(deviceName: "", showCode: showCode)
    }
  }

  static func make(
    at location: ServerLocation, in file: StoreLocation, _ patience: Patience,
    _ set: (DeviceSetup) async throws -> ServerConnection
  ) async throws -> Messenger {
    let location = try location.withCertificates()
    try ServerConnection(location).check()
    return try await NewStore.with(file) { store in
      let setup = DeviceSetup(
        location: location, store: store, clock: .system, patience: patience)
      return try await begin(setup, try await set(setup))
    }
  }

  private static func makeInMemory(
    at location: ServerLocation, _ clock: WallClock,
    _ set: (DeviceSetup) async throws -> ServerConnection
  ) async throws -> Messenger {
    let setup = DeviceSetup(
      location: location, store: try Store.create(at: Store.inMemory, key: nil), clock: clock,
      patience: .none)
    return try await begin(setup, try await set(setup))
  }

  /// Opens an account that has just been made, and publishes the device's KeyPackages.
  private static func begin(
    _ setup: DeviceSetup, _ connection: ServerConnection
  ) async throws -> Messenger {
    let messenger = try Messenger(
      store: setup.store, connection: connection, clock: setup.clock)
    try await messenger.publishKeyPackages()
    return messenger
  }

  private func publishKeyPackages() async throws {
    do {
      try await parts.groups.keyPackages.refill()
    } catch is Status {
      // There is an account now; receiving publishes what is missing.
    }
  }

  /// What the device that shows a code calls itself, to ask about before it is approved; empty if
  /// it says nothing.
  ///
  /// - Throws: `ClientError.linkRefused` if the text is no code.
  public nonisolated static func deviceName(inCode code: String) throws -> String {
    try ProvisioningCode(code).deviceName
  }

  /// Approves a device that shows a code: it gets the account's identity and may link itself.
  ///
  /// - Parameters:
  ///   - code: as the new device shows it. Whoever made the code gets the whole account, so it has
  ///     to come from the device itself.
  ///   - history: how much of the past the device gets. It is stored at the server, sealed, until
  ///     the device has fetched it, a week at the most.
  ///   - timeout: how long to wait for the device to have linked itself; nil does not wait.
  /// - Returns: the device; nil without waiting.
  /// - Throws: `ClientError.linkRefused`, also if no device has linked itself in that time; of the
  ///   history, what `upload(_:)` throws; a `Status`.
  @discardableResult
  public func approve(
    code: String, history: HistoryShare = .none, waitingFor timeout: Duration? = nil
  ) async throws -> LinkedDevice? {
    _ = try ProvisioningCode(code)
    let archive = try await parts.histories.archive(of: history)
    do {
      return try await parts.linking.approve(code: code, history: archive, waitingFor: timeout)
    } catch {
      if let file = archive?.file { try? await parts.storage.delete(file) }
      throw error
    }
  }
}
