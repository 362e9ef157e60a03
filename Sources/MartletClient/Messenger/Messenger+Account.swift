extension Messenger {
  /// Where the account's server is.
  public func serverLocation() throws -> ServerLocation {
    ServerLocation(try parts.context.localAccount())
  }

  /// Changes where the account's server is, or what its certificate is checked against.
  ///
  /// - Parameters:
  ///   - location: the same server, which has the account.
  ///   - isChecked: whether to try it first, and to change nothing if the server does not know this
  ///     device.
  /// - Throws: `ClientError.authorities`, `.unlinked`, a `Status`; then nothing has changed.
  public func setServer(_ location: ServerLocation, isChecked: Bool = true) async throws {
    try await parts.context.setServer(location, isChecked: isChecked)
  }

  /// The account's devices, by number.
  public func devices() async throws -> [LinkedDevice] { try await parts.ownDevices.list() }

  /// Removes a device from the account, with what waits for it.
  ///
  /// - Parameter number: which; it may be this one.
  /// - Throws: `ClientError.notFound`, a `Status`.
  public func revokeDevice(_ number: UInt8) async throws {
    try await parts.ownDevices.revoke(number)
  }

  /// Deletes the account at the server, with everything of it; the file stays as it is.
  public func deleteAccount() async throws { try await parts.account.delete() }

  /// Whether reading is told to senders, and the reading of others to this account.
  public func setReadReceipts(_ isOn: Bool) async throws {
    try await parts.account.setReadReceipts(isOn)
  }

  /// The weakest key agreement that sessions of the account may begin with.
  public func minimumAgreement() throws -> KeyAgreement {
    KeyAgreement(try parts.context.read { try $0.ownPerson() })
  }

  /// Changes the weakest key agreement that sessions of the account may begin with.
  ///
  /// Sessions that began by a weaker one are begun anew with the next message to their device; what
  /// others have sent in them until then is still read. Other devices of the account follow when
  /// they next receive.
  ///
  /// - Throws: a `Status`, errors of the store.
  public func setMinimumAgreement(_ minimum: KeyAgreement) async throws {
    try await parts.keys.setMinimumAgreement(minimum)
    try await parts.outbox.flush()
  }

  /// How the sessions with a person's devices are protected, by device.
  public func protection(of person: AccountID) throws -> [DeviceProtection] {
    try parts.account.protection(of: person)
  }

  /// What of the status is known without the server.
  public func localStatus() throws -> LocalStatus { try parts.account.localStatus() }

  /// How the account and this device stand.
  public func status() async throws -> AccountStatus { try await parts.account.status() }
}
