internal import MartletAPI

extension Messenger {
  /// Calls an account, and conducts the call until it is over.
  ///
  /// The application has a media engine, and does what it is told. `receive(follow:)` must run
  /// beside it: what becomes of the call comes that way.
  ///
  /// - Parameters:
  ///   - account: the account to call.
  ///   - options: how.
  ///   - commands: what the application says; where they end, the call does.
  ///   - handler: is told what happens, one thing after the other; `CallNotice.over` is the last.
  /// - Throws: what the handler throws; `ClientError.notFound`, `.identityChanged`, `.blocked`,
  ///   `.callInProgress`, `.unlinked`; a `Status`.
  public func call(
    _ account: AccountID, options: CallOptionsOfUser = CallOptionsOfUser(),
    commands: AsyncStream<CallCommand>,
    _ handler: @escaping @Sendable (CallNotice) async throws -> Void
  ) async throws {
    let person = try parts.people.person(account)
    if person.isBlocked { throw ClientError.blocked(account) }
    let isRelayOnly = try options.isRelayOnly ?? !parts.callBook.isKnown(account)
    let inputs = CallInputs()
    let conductor = CallConductor(
      CallSession(calling: .random(), isRelayOnly: isRelayOnly), with: account, parts.callServer,
      parts.callBook, inputs, options, handler)
    try await conduct(conductor, inputs, commands)
  }

  /// Conducts a call that rings here, until it is over.
  ///
  /// The application says `CallCommand.accept`, `.decline` or `.busy` first; nothing is told to the
  /// other side, and nothing is asked of the engine, before.
  ///
  /// - Parameters:
  ///   - id: which call, as `ReceivedEvent.CallUpdate` names it.
  ///   - options: how.
  ///   - commands: what the application says; where they end, the call does.
  ///   - handler: is told what happens, one thing after the other; `CallNotice.over` is the last.
  /// - Throws: what the handler throws; `ClientError.notFound` if it does not ring here,
  ///   `.invalidContent` if its offer is not to be trusted; a `Status`.
  public func answer(
    _ id: CallID, options: CallOptionsOfUser = CallOptionsOfUser(),
    commands: AsyncStream<CallCommand>,
    _ handler: @escaping @Sendable (CallNotice) async throws -> Void
  ) async throws {
    guard let ringing = try parts.callBook.ringing(id), let offer = ringing.offer,
      let caller = ringing.state?.caller.flatMap({ AccountID($0.accountID) })
    else { throw ClientError.notFound("call \(id) that rings here") }
    let isRelayOnly = try options.isRelayOnly ?? !parts.callBook.isKnown(caller)
    let session: CallSession
    do {
      session = try CallSession(
        answering: offer, digest: ringing.offerDigest, isRelayOnly: isRelayOnly)
    } catch {
      throw ClientError.invalidContent("call \(id): \(error)")
    }
    let inputs = CallInputs()
    let conductor = CallConductor(
      session, answering: ringing, with: caller, parts.callServer, parts.callBook, inputs, options,
      handler)
    try await conduct(conductor, inputs, commands)
  }

  private func conduct(
    _ conductor: CallConductor, _ inputs: CallInputs, _ commands: AsyncStream<CallCommand>
  ) async throws {
    let reader = Task {
      for await command in commands { inputs.append(.command(command)) }
      inputs.append(.commandsEnded)
    }
    defer { reader.cancel() }
    try await conductor.run()
  }

  /// The account's calls, the latest first, as the server lists them.
  ///
  /// - Parameter limit: how many at most.
  /// - Returns: what has become of each.
  /// - Throws: a `Status`, `ClientError.unlinked`.
  public func calls(limit: Int = 50) async throws -> [ReceivedEvent.CallUpdate] {
    var found: [ReceivedEvent.CallUpdate] = []
    var before: [UInt8] = []
    while found.count < limit {
      let page = try await parts.callServer.list(
        before: before, limit: min(100, limit - found.count))
      found += page.calls.map { parts.callBook.update($0, hasVideo: false) }
      before = page.nextBefore
      guard !before.isEmpty else { break }
    }
    return found
  }

  /// Says whose calls ring at this account's devices: everyone's, or only those of people whom it
  /// has written to or called, as it is at first.
  public func setCallsFromEveryone(_ isOn: Bool) async throws {
    try await parts.callServer.setCallsFrom(isOn ? .everyone : .accepted)
  }

  /// The server's relays for calls.
  public func relays() async throws -> [CallRelay] { try await parts.callServer.relays() }
}
