internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Brings this device's part in a group's call from its beginning to its end: between the
/// application, the server and the other participants, one thing after the other.
final class GroupCallConductor {
  private let group: GroupID
  private let parts: GroupCallParts
  private let inputs: GroupCallInputs
  private let hasVideo: Bool
  private let tell: @Sendable (GroupCallNotice) async throws -> Void
  private let link: GroupCallLink
  private let signals: GroupCallSignals
  private var session: GroupCallSession?
  /// The call that this device wants to begin, while the server has not said whose call it is.
  private var isFounding = false
  private var media: GroupCallMediaServer?
  private var ending: GroupCallEnding?
  private var ticking: Task<Void, any Error>?

  /// A part in the call of a group.
  ///
  /// - Parameters:
  ///   - group: whose call.
  ///   - parts: what it works with.
  ///   - inputs: what happens to it.
  ///   - hasVideo: what others are told if this device begins the call.
  ///   - tell: the application's handler.
  init(
    _ group: GroupID, _ parts: GroupCallParts, _ inputs: GroupCallInputs, hasVideo: Bool,
    _ tell: @escaping @Sendable (GroupCallNotice) async throws -> Void
  ) {
    (self.group, self.parts, self.inputs) = (group, parts, inputs)
    (self.hasVideo, self.tell) = (hasVideo, tell)
    link = GroupCallLink(parts.context, group, inputs)
    signals = GroupCallSignals(parts.server, parts.book, parts.sessions)
  }

  /// Takes part until the call is over for this device.
  ///
  /// - Throws: what the application's handler throws, `ClientError`, `CancellationError`; the
  ///   device has left then.
  func run() async throws {
    defer {
      ticking?.cancel()
      parts.chats.release(group)
      link.close()
    }
    do {
      try await parts.generations.confirm()
      try await link.connect(to: nil, in: nil)
      while ending == nil {
        try await take(try await inputs.next())
        schedule()
      }
    } catch {
      await link.finish(.leave(.init()))
      throw error
    }
    await link.finish(.leave(.init()))
    if let ending { try await tell(.over(ending)) }
  }

  private func schedule() {
    ticking?.cancel()
    guard let due = session?.nextDeadline else { return }
    ticking = inputs.append(.tick, after: max(.zero, due - .now))
  }

  // MARK: Inputs

  private func take(_ input: GroupCallInput) async throws {
    switch input {
    case .command(let command): try await follow(command)
    case .commandsEnded: ending = ending ?? .left
    case .chat(let chat): try await perform(session?.note(chat, at: .now))
    case .frame(let frame, let stream):
      guard link.isCurrent(stream) else { return }
      link.noteFrame()
      try await take(frame)
    case .streamEnded(let status, let stream):
      if !link.note(end: status, of: stream) { ending = .removed }
    case .reconnect: try await connect()
    case .keepAlive: await link.sendKeepAlive()
    case .tick: try await perform(session?.advance(to: .now))
    }
  }

  private func connect() async throws {
    // Whether a commit that was on its way counts, the server says: it is sent again.
    let epoch = isFounding ? nil : session?.epoch
    try await link.connect(to: epoch == nil ? nil : session?.call, in: epoch)
    if epoch != nil { try await perform(session?.resume()) }
  }

  private func follow(_ command: GroupCallCommand) async throws {
    switch command {
    case .leave: ending = .left
    case .frame(let id, let isOpened):
      try await perform(session?.noteFrame(keyID: id, isOpened: isOpened, at: .now))
    case .signal(let signal, let participant):
      guard let session, session.participants.contains(participant), participant != parts.own
      else { return try await tell(.refused("the device takes no part in the call")) }
      do {
        await link.send(
          .payload(try await signals.payload(signal, to: participant, of: session.call)))
      } catch let fault as CallFault {
        try await tell(.refused(fault.description))
      }
    }
  }

  // MARK: Frames

  private func take(_ frame: GroupCallResponse) async throws {
    switch frame.frame {
    case .standing(let standing): try await take(standing)
    case .committed(let committed):
      try await parts.identities.learn(of: accounts(in: committed.commit))
      try await perform(
        session?.take(
          GroupCallSession.Committed(epoch: committed.epoch, commit: committed.commit),
          at: .now))
    case .stale(let stale): session?.noteStale(stale.epoch)
    case .full: ending = .full
    case .settled(let settled):
      try await perform(session?.noteSettled(settled.epoch, at: .now))
    case .gone(let gone):
      try await perform(session?.note(gone: participants(gone.devices), at: .now))
    case .payload(let payload): try await take(payload)
    case .media(let media): try await tellMedia(media)
    case .over: ending = .ended
    case .keepAlive, nil: break
    }
  }

  private func participants(_ devices: [MartletAPI.DeviceAddress]) -> Set<CallParticipant> {
    Set(devices.compactMap { CallParticipant($0) })
  }

  /// The call as it stands: it is begun, or joined.
  private func take(_ standing: GroupCallResponse.Standing) async throws {
    guard let call = CallID(standing.callID) else {
      guard session == nil || isFounding else { return ending = .ended }
      return try await start()
    }
    if let session, isFounding, session.call == call {
      isFounding = false
      try await perform(session.began(at: .now))
      return try await ring(call)
    }
    if isFounding { (session, isFounding) = (nil, false) }
    if let session, session.call != call { return ending = .ended }
    guard let info = groupInfo(standing.groupInfo) else { return ending = .untrusted }
    try await parts.identities.learn(inTree: standing.ratchetTree, info.groupContext.cipherSuite)
    let session = try session ?? makeSession(call, info.groupContext.cipherSuite)
    self.session = session
    try await perform(
      session.join(by: standing.groupInfo, tree: standing.ratchetTree, at: .now))
  }

  private func start() async throws {
    let suite = try parts.context.read { try parts.states.load(group, $0) }
      .group.context.cipherSuite
    let session = try makeSession(.random(), suite)
    (self.session, isFounding) = (session, true)
    let (info, tree) = try session.found(at: UInt64(max(0, parts.context.now.seconds)))
    await link.send(
      .start(.init(callID: session.call.bytes, groupInfo: info, ratchetTree: tree)))
  }

  private func makeSession(_ call: CallID, _ suite: CipherSuite) throws -> GroupCallSession {
    let chat = try parts.chats.watch(group, for: call) { [inputs] in inputs.append(.chat($0)) }
    return GroupCallSession(
      in: chat, as: parts.own, try parts.states.client(suite),
      validator: parts.identities.credentials)
  }

  /// Tells the group that a call has begun.
  private func ring(_ call: CallID) async throws {
    _ = try await parts.composer.send(
      .groupCall(GroupCallInvitation(callID: call.bytes, hasVideo: hasVideo)),
      to: .group(group), options: SendOptions())
  }

  private func tellMedia(_ message: GroupCallMedia) async throws {
    guard let found = message.described, found != media else { return }
    media = found
    try await tell(.media(found))
  }

  private func take(_ payload: GroupCallPayload) async throws {
    guard let session, let sender = payload.device.flatMap({ CallParticipant($0) }),
      session.participants.contains(sender),
      let signal = try await signals.open(payload.ciphertext, from: sender, of: session.call)
    else { return }
    try await tell(.signal(signal, from: sender))
  }

  // MARK: Actions

  private func perform(_ actions: [GroupCallSession.Action]?) async throws {
    for action in actions ?? [] {
      switch action {
      case .commit(let commit, let info):
        await link.send(.commit(.init(commit: commit, groupInfo: info)))
      case .acknowledge(let epoch): await link.send(.acknowledgement(.init(epoch: epoch)))
      case .tell(let notice): try await tell(notice)
      case .rejoin: try await link.connect(to: session?.call, in: nil)
      case .end(let reason): ending = ending ?? reason
      }
    }
  }
}
