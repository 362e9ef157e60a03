/// Whether people are there.
extension Messenger {
  /// What this account shows to everyone; nil if it shows nothing, as it is at first.
  public func presence() throws -> PresenceStatus? { try parts.presence.own() }

  /// Says what this account shows to those whom it writes to.
  ///
  /// It counts while `publishPresence()` runs on one of the account's devices.
  ///
  /// - Parameters:
  ///   - status: what; nil shows nothing, or an audience what everyone is shown.
  ///   - audience: which audience is shown it; nil for everyone who is shown nothing of their own.
  /// - Throws: `ClientError.invalidContent`, `.notFound`, errors of the store.
  public func setPresence(_ status: PresenceStatus?, for audience: String? = nil) async throws {
    try await parts.presence.set(status, to: audience)
  }

  /// Who is shown what: everyone, and those who are shown something else or nothing.
  public func presenceAudiences() throws -> [PresenceAudience] { try parts.audiences.all() }

  /// Shows people a presence of their own, or none.
  ///
  /// Those who stay in the audience that they leave are given a new key; whoever was taken out
  /// sees nothing more by the old one.
  ///
  /// - Parameters:
  ///   - name: the audience, made if there is none, at most three; "everyone" for those who are
  ///     shown nothing of their own, "nobody" for those who are shown nothing.
  ///   - people: the accounts to put into it.
  /// - Throws: `ClientError.invalidContent`, `.nameRefused`, `.notPermitted`, errors of the store.
  public func putIntoAudience(_ name: String, _ people: [AccountID]) async throws {
    try await parts.audiences.put(people, into: name)
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
