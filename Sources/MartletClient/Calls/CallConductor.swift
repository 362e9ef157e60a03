internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// Brings one call from its beginning to its end: between the application, the server and the other
/// device, one thing after the other.
final class CallConductor {
  /// How long candidates wait for others.
  private static let flushDelay = Duration.milliseconds(50)

  private let server: CallServer
  private let book: CallBook
  private let peer: AccountID
  private let inputs: CallInputs
  private let options: CallOptionsOfUser
  private let tell: @Sendable (CallNotice) async throws -> Void
  private var session: CallSession
  private let link: CallLink
  /// The identifiers that it is told of; more than one if two calls have crossed.
  private var ids: Set<CallID> = []
  /// The own call that the other side's has taken the place of, while that has not come.
  private var awaited: CallID?
  /// The device that calls, if this one answers.
  private var caller: StoredCall?
  private var hasVideo = false
  private var end: ReceivedEvent.CallUpdate?

  /// A call that is about to begin.
  ///
  /// - Parameters:
  ///   - session: the call.
  ///   - incoming: the call that rings here; nil if this device calls.
  ///   - peer: the other account.
  ///   - server: what it asks of the server.
  ///   - book: where it hears what becomes of it.
  ///   - inputs: what happens to it.
  ///   - options: how the user wants to call.
  ///   - tell: the application's handler.
  init(
    _ session: CallSession, answering incoming: StoredCall? = nil, with peer: AccountID,
    _ server: CallServer, _ book: CallBook, _ inputs: CallInputs, _ options: CallOptionsOfUser,
    _ tell: @escaping @Sendable (CallNotice) async throws -> Void
  ) {
    (self.session, caller, self.peer, self.server) = (session, incoming, peer, server)
    (self.book, self.inputs, self.options, self.tell) = (book, inputs, options, tell)
    link = CallLink(server, book, inputs, peer: peer)
    follow(session.id)
  }

  private func follow(_ id: CallID) {
    ids.insert(id)
    book.conduct(id, inputs)
  }

  /// Conducts the call until it is over.
  ///
  /// - Throws: what the application's handler throws, a `Status`, `CancellationError`; the call is
  ///   ended then.
  func run() async throws {
    defer {
      for id in ids { book.release(id) }
      link.close()
    }
    do {
      if session.role == .caller {
        try await tellRelays()
        try await tell(.needOffer)
      }
      while end == nil { try await take(try await inputs.next()) }
    } catch {
      if session.phase != .over {
        await server.endWhateverHappens(session.id)
      }
      throw error
    }
    if let end { try await tell(.over(end)) }
  }

  private func tellRelays() async throws {
    try await tell(.relays(try await server.relays(), isRelayOnly: session.isRelayOnly))
  }

  // MARK: Inputs

  private func take(_ input: CallInput) async throws {
    switch input {
    case .command(let command): try await take(command)
    case .commandsEnded: try await perform(session.end(.hangUp))
    case .change(let state, let answer): try await take(state, answer)
    case .crossed(let call): try await cross(call)
    case .frame(let frame, let stream): try await link.take(frame, stream).act(on: self)
    case .streamEnded(let status, let stream):
      if !link.note(end: status, of: stream) { finishUnknown() }
    case .reconnect: try await link.connect()
    case .flush: try await perform(session.flush())
    }
  }

  private func take(_ command: CallCommand) async throws {
    do {
      try await follow(command)
    } catch let fault as CallFault {
      try await tell(.refused(fault.description))
    }
  }

  private func follow(_ command: CallCommand) async throws {
    switch command {
    case .offer(let sdp, let hasVideo):
      self.hasVideo = hasVideo
      try await perform(session.offer(sdp, hasVideo: hasVideo))
    case .answer(let sdp): try await perform(session.answer(sdp))
    case .candidates(let found, let isComplete):
      try await perform(session.add(found, isComplete: isComplete))
    case .accept: try await accept()
    case .decline: try await decline(.declined)
    case .busy: try await decline(.busy)
    case .media(let hasAudio, let hasVideo):
      try await perform(session.tellMedia(hasAudio: hasAudio, hasVideo: hasVideo))
    case .connected(let text):
      guard let fingerprint = SessionDescriptionText.fingerprint(text) else {
        throw CallFault.noFingerprint
      }
      try await perform(session.connected(showing: fingerprint))
    case .restart:
      guard session.phase == .answered else { throw CallFault.outOfTurn }
      try await tellRelays()
      try await tell(.needOffer)
    case .end(let reason): try await perform(session.end(reason.end))
    }
  }

  /// The user answers: only now does the engine learn of anything.
  private func accept() async throws {
    guard let offer = caller?.offer, session.phase == .preparing, session.role == .callee else {
      throw CallFault.outOfTurn
    }
    try await tellRelays()
    let sdp = String(decoding: offer.description, as: UTF8.self)
    try await tell(
      .remoteDescription(isOffer: true, sdp: sdp, takesBack: ids.count > 1))
    try await tell(.needAnswer)
  }

  private func decline(_ reason: DeclineCallRequest.Reason) async throws {
    guard session.role == .callee, session.phase == .preparing else { throw CallFault.outOfTurn }
    switch try await server.decline(session.id, reason) {
    case .noted(let state), .over(let state):
      if state.status == .ringing {
        // The others may still answer; this device has no more to do with it.
        end = book.update(state, hasVideo: caller?.offer?.hasVideo ?? false)
        return
      }
      try finish(state)
    case .notFound, nil: finishUnknown()
    }
  }

  // MARK: What becomes of it

  private func take(_ state: CallState, _ answer: CallAnswer?) async throws {
    guard state.callID == session.id.bytes, session.phase != .over else { return }
    guard state.status == .answered else {
      if state.status != .ringing { try finish(state, isNoted: true) }
      return
    }
    if session.role == .caller {
      guard session.phase == .ringing, let device = UInt8(exactly: state.calleeDevice) else {
        return
      }
      let actions = session.take(answer)
      if session.phase == .answered {
        try await tell(.answered)
        try await link.open(session.id, device: device, named: device)
      }
      try await perform(actions)
    } else if state.calleeDevice != UInt32(book.ownDevice), session.phase == .preparing {
      try finish(state, isNoted: true)
    }
  }

  /// The other side's call has come, in place of this one.
  private func cross(_ call: StoredCall) async throws {
    guard let offer = call.offer, offer.callID == awaited?.bytes else { return }
    awaited = nil
    session = try CallSession(
      answering: offer, digest: call.offerDigest, isRelayOnly: session.isRelayOnly)
    caller = call
    try await tell(.crossed(session.id))
    try await accept()
  }

  private func finish(_ state: CallState, isNoted: Bool = false) throws {
    session.finish()
    if !isNoted { try book.note(state) }
    end = book.update(state, hasVideo: hasVideo || caller?.offer?.hasVideo ?? false)
  }

  private func finishUnknown() {
    session.finish()
    end = ReceivedEvent.CallUpdate(
      callID: session.id.description, accountID: peer.description,
      isOutgoing: session.role == .caller, kind: .ended)
  }

  // MARK: Actions

  func perform(_ actions: [CallSession.Action]) async throws {
    for action in actions {
      switch action {
      case .tell(let notice): try await tell(notice)
      case .send(let signal): try await link.send(signal)
      case .flushSoon:
        inputs.append(.flush, after: Self.flushDelay)
      case .start(let offer): try await start(offer)
      case .answer(let answer): try await send(answer)
      case .end(let reason):
        if let state = try await server.end(session.id, reason) {
          try finish(state)
        } else {
          finishUnknown()
        }
      }
    }
  }

  private func start(_ offer: CallOffer) async throws {
    let (outcome, digest) = try await server.start(
      offer, to: peer, ringSeconds: options.ringSeconds)
    switch outcome {
    case .ringing:
      session.sent(offerDigest: digest)
      try await tell(.ringing)
    case .glare(let glare):
      guard let id = CallID(glare.callID) else {
        throw ClientError.badServer("the crossed call has no identifier")
      }
      awaited = id
      follow(id)
      if let call = try book.ringing(id) { inputs.append(.crossed(call)) }
    case .over(let state): try finish(state)
    case .alreadyRinging: throw ClientError.callInProgress(peer)
    case .mismatch, .notFound: throw ClientError.badServer("calling has no outcome")
    }
  }

  private func send(_ answer: CallAnswer) async throws {
    guard let address = caller?.state?.caller, let device = UInt8(exactly: address.deviceID)
    else { throw CallFault.outOfTurn }
    switch try await server.answer(answer, to: peer, device: device) {
    case .won(let state):
      try book.note(state)
      let actions = session.won()
      try await tell(.answered)
      try await link.open(session.id, device: device, named: book.ownDevice)
      try await perform(actions)
    case .elsewhere(let state), .over(let state): try finish(state)
    case .mismatch, .notFound: finishUnknown()
    }
  }

  /// Takes in what the other device has sent.
  func receive(_ signals: [CallSignal]) async throws {
    for signal in signals { try await perform(session.take(signal)) }
  }

  /// Takes in where the server says that the call stands.
  func receive(_ state: CallState) async throws {
    guard session.phase != .over, state.status != .answered, state.status != .ringing else {
      return
    }
    try finish(state)
  }
}

/// How the user wants to call.
public struct CallOptionsOfUser: Sendable, Hashable {
  /// Whether no address of this device may be told; nil as it is with the other account: so if the
  /// two have not exchanged messages.
  public var isRelayOnly: Bool?
  /// How long it rings, in seconds, from 15 to 120; 0 as the server has it.
  public var ringSeconds: UInt32 = 0

  /// The usual way.
  public init() {}
}
