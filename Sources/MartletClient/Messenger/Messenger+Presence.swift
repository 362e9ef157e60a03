/// Whether people are there.
extension Messenger {
  /// What this account shows; nil if it shows nothing, as it is at first.
  public func presence() throws -> PresenceStatus? { try parts.presence.own() }

  /// Says what this account shows to those whom it writes to; nil shows nothing.
  ///
  /// It counts while `publishPresence()` runs on one of the account's devices.
  ///
  /// - Throws: `ClientError.invalidContent`, errors of the store.
  public func setPresence(_ status: PresenceStatus?) async throws {
    try await parts.presence.set(status)
  }

  /// Whether others are there, as far as they show it to this account.
  ///
  /// - Throws: a `Status`.
  public func presences() async throws -> [PersonPresence] {
    try await parts.presence.presences()
  }

  /// Says that this device is there, over lost connections too, until the task is cancelled; a
  /// while after that, the others see that it is gone.
  public func publishPresence() async throws { try await parts.presence.publish() }

  /// Tells when others come, go or say something else, until the task is cancelled.
  ///
  /// - Throws: what the handler throws.
  public func watchPresence(
    _ handler: @Sendable (PersonPresence) async throws -> Void
  ) async throws {
    try await parts.presence.watch(handler)
  }
}
