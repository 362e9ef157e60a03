internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

/// The calls that ring or go on, as the server tells of them.
final class CallBook {
  /// Seconds after which a call of whose end nobody has told is forgotten.
  private static let forgetAfter: Int64 = 86_400

  private let context: DeviceContext
  private let opener: EnvelopeOpener
  /// Calls that an application conducts.
  private var conducted: [CallID: CallInputs] = [:]
  /// Whether everything has come that waited when the stream began: nothing rings before.
  private var isQueueEmpty = false

  init(_ context: DeviceContext) {
    self.context = context
    opener = EnvelopeOpener(context)
  }

  // MARK: Conducting

  /// Tells what happens to a call from now on.
  func conduct(_ id: CallID, _ inputs: CallInputs) { conducted[id] = inputs }

  /// Tells no more of it.
  func release(_ id: CallID) { conducted[id] = nil }

  /// A call that rings here; nil if none does.
  func ringing(_ id: CallID) throws -> StoredCall? { try context.read { try $0.call(id) } }

  /// Whether this account has to do with another one: an own address may be told to it.
  func isKnown(_ account: AccountID) throws -> Bool {
    try context.read { records in
      try records.hasMessages(in: .direct(account)) || records.peer(account).isVerified
    }
  }

  // MARK: The queue

  /// A stream begins.
  func beginQueue() { isQueueEmpty = false }

  /// Everything has come that waited: what rings, rings.
  func endQueue() throws {
    isQueueEmpty = true
    try tellRinging()
  }

  private func tellRinging() throws {
    guard isQueueEmpty else { return }
    try context.write { records in
      for (id, call) in try records.calls() where !call.isTold && call.groupID.isEmpty {
        var call = call
        call.isTold = true
        try records.setCall(id, call)
        guard let state = call.state else { continue }
        try records.tell(.call(update(state, hasVideo: call.offer?.hasVideo ?? false)))
      }
    }
  }

  // MARK: Frames

  /// Takes in a call for this device.
  ///
  /// - Throws: errors of the store only: what is wrong with the offer becomes an event.
  func take(_ incoming: IncomingCall) throws {
    guard let id = CallID(incoming.callID), let message = MessageID(incoming.callID),
      let caller = incoming.caller.flatMap({ AccountID($0.accountID) }),
      let device = incoming.caller.flatMap({ UInt8(exactly: $0.deviceID) })
    else { return }
    do {
      let call = try context.write { records -> StoredCall? in
        guard try records.noteReceived(message, from: caller, at: context.now.seconds) else {
          return nil
        }
        try records.removeOldCalls(before: context.now.seconds - Self.forgetAfter)
        guard try !records.peer(caller).isBlocked else { return nil }
        let (content, digest) = try open(incoming.ciphertext, from: caller, device, records)
        guard case .callOffer(let offer)? = content.body, offer.callID == incoming.callID else {
          throw SignalError.malformed(.message)
        }
        let call = StoredCall(
          state: CallState(
            callID: incoming.callID, caller: incoming.caller, calleeID: context.account.bytes,
            status: .ringing, startedAt: incoming.serverTime, ringUntil: incoming.ringUntil),
          offer: offer, offerDigest: digest)
        try records.setCall(id, call)
        return call
      }
      if let call, let inputs = conducted[id] { inputs.append(.crossed(call)) }
    } catch SignalError.identityChanged(let change) {
      try tellIdentity(change.presented.encoded, of: caller)
    } catch let untrusted as UntrustedIdentity {
      try tellIdentity(untrusted.presented, of: caller)
    } catch let error as SignalError {
      try context.write { records in
        _ = try records.noteReceived(message, from: caller, at: context.now.seconds)
        try records.tell(
          .undecryptable(
            .init(
              accountID: caller.description, deviceID: UInt32(device), reason: "call: \(error)")))
      }
    }
    try tellRinging()
  }

  private func tellIdentity(_ presented: [UInt8], of account: AccountID) throws {
    try context.write { records in
      var peer = try records.peer(account)
      guard peer.presentedKey != presented else { return }
      peer.presentedKey = presented
      try records.setPeer(account, peer)
      try records.tell(.identityChange(.init(accountID: account.description)))
    }
  }

  /// Takes in what has become of a call.
  func take(_ change: CallChange) throws {
    guard let state = change.state, let id = CallID(state.callID) else { return }
    var answer: CallAnswer?
    if !change.ciphertext.isEmpty, let callee = AccountID(state.calleeID),
      let device = UInt8(exactly: state.calleeDevice)
    {
      answer = try? context.write { records in
        let (content, _) = try open(change.ciphertext, from: callee, device, records)
        guard case .callAnswer(let answer)? = content.body else { return nil }
        return answer
      }
    }
    try note(state)
    conducted[id]?.append(.change(state, answer))
  }

  /// Takes in where a call stands, as this device was told, and tells the application.
  func note(_ state: CallState) throws {
    guard let id = CallID(state.callID) else { return }
    try context.write { records in
      let known = try records.call(id)
      guard known?.state?.status != state.status else { return }
      if known != nil, state.status == .answered, isHere(state) {
        try records.setCall(
          id,
          StoredCall(
            state: state, offer: known?.offer, offerDigest: known?.offerDigest ?? [],
            isTold: true))
      } else if state.status != .ringing {
        try records.removeCall(id)
      }
      try records.tell(.call(update(state, hasVideo: known?.offer?.hasVideo ?? false)))
    }
  }

  /// Decrypts a content of a call.
  ///
  /// - Returns: it, and the SHA-256 of its bytes.
  /// - Throws: `SignalError`, `UntrustedIdentity`, errors of the store.
  func open(
    _ ciphertext: [UInt8], from account: AccountID, _ device: UInt8, _ records: Records
  ) throws -> (content: Content, digest: [UInt8]) {
    let padded = try opener.decrypt(ciphertext, from: account, device, records)
    let content = try Content(padded: padded)
    return (content, HashFunction.sha256.hash(try PaddedPayload.unpad(padded)))
  }

  /// What the other device of a call says; nil if it cannot be decrypted, or is something else.
  ///
  /// - Throws: errors of the store.
  func signal(
    _ ciphertext: [UInt8], from account: AccountID, _ device: UInt8
  ) throws -> CallSignal? {
    do {
      return try context.write { records in
        guard
          case .callSignal(let signal)? = try open(ciphertext, from: account, device, records)
            .content.body
        else { return nil }
        return signal
      }
    } catch is SignalError {
      return nil
    } catch is UntrustedIdentity {
      return nil
    }
  }

  // MARK: Events

  /// This device's number in its account.
  var ownDevice: UInt8 { context.device }

  /// Whether this device has answered.
  private func isHere(_ state: CallState) -> Bool {
    state.calleeID == context.account.bytes && state.calleeDevice == UInt32(context.device)
  }

  /// What an application is told of where a call stands.
  func update(_ state: CallState, hasVideo: Bool) -> ReceivedEvent.CallUpdate {
    let isOutgoing = state.caller?.accountID == context.account.bytes
    let other = isOutgoing ? state.calleeID : state.caller?.accountID ?? []
    let kind: ReceivedEvent.CallUpdate.Kind =
      switch state.status {
      case .ringing: .ringing
      case .answered: isOutgoing || isHere(state) ? .answered : .answeredElsewhere
      case .declined: .declined
      case .busy: .busy
      case .cancelled: .cancelled
      case .missed: .missed
      case .failed: .failed
      case .ended: .ended
      case .unspecified, .unrecognized: .unspecified
      }
    return ReceivedEvent.CallUpdate(
      callID: Hexadecimal.encode(state.callID), accountID: Hexadecimal.encode(other),
      isOutgoing: isOutgoing, kind: kind, hasVideo: hasVideo,
      ringUntil: state.status == .ringing ? state.ringUntil : nil,
      time: state.overAt ?? state.answeredAt ?? state.startedAt, end: state.end.word)
  }
}

extension CallState.End {
  /// Why an answered call is over, as events have it.
  fileprivate var word: String {
    switch self {
    case .hangUp: "hang-up"
    case .mediaFailed: "media-failed"
    case .iceFailed: "ice-failed"
    case .iceTimeout: "ice-timeout"
    case .lost: "lost"
    case .unspecified, .unrecognized: ""
    }
  }
}

extension CallEnding {
  /// The same as the server is told.
  var end: CallState.End {
    switch self {
    case .hangUp: .hangUp
    case .mediaFailed: .mediaFailed
    case .iceFailed: .iceFailed
    case .iceTimeout: .iceTimeout
    }
  }
}
