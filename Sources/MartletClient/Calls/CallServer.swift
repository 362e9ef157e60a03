internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What a call asks of the server; what is said is encrypted for the devices of the other account.
final class CallServer {
  private let context: DeviceContext
  private let generations: Generations
  private let sessions: SessionDirectory

  init(_ context: DeviceContext, _ generations: Generations, _ sessions: SessionDirectory) {
    self.context = context
    self.generations = generations
    self.sessions = sessions
  }

  /// The server's relays.
  func relays() async throws -> [CallRelay] {
    let reply = try await context.calling {
      try await $0.calls.getRelays(GetRelaysRequest(), options: .usual)
    }
    return reply.relays.map {
      CallRelay(urls: $0.urls, username: $0.username, credential: $0.credential)
    }
  }

  /// Has a call ring at every device of an account.
  ///
  /// - Parameters:
  ///   - offer: what to offer.
  ///   - callee: the account to call.
  ///   - ringSeconds: how long; 0 as the server has it.
  /// - Returns: what came of it, and the digest that its answer names.
  /// - Throws: `ClientError.notFound`, `.devicesKeepChanging`, `.identityChanged`, a `Status`.
  func start(
    _ offer: CallOffer, to callee: AccountID, ringSeconds: UInt32
  ) async throws -> (outcome: StartCallResponse.Outcome, digest: [UInt8]) {
    let plaintext = content(.callOffer(offer)).encoded()
    let digest = HashFunction.sha256.hash(plaintext)
    try await generations.confirm()
    for _ in 0..<ClientLimits.sendRounds {
      try await sessions.prepare(with: callee)
      let offers = try context.write {
        try sessions.encrypt(PaddedPayload.pad(plaintext), for: callee, $0)
      }
      let request = StartCallRequest(
        callID: offer.callID, calleeID: callee.bytes, offers: offers, ringSeconds: ringSeconds)
      let reply = try await context.calling {
        try await $0.calls.startCall(request, options: .usual)
      }
      switch reply.outcome {
      case .mismatch(let mismatch): try await sessions.take(mismatch, of: callee)
      case .notFound: throw ClientError.notFound("account \(callee)")
      case let outcome?: return (outcome, digest)
      case nil: throw ClientError.badServer("calling has no outcome")
      }
    }
    throw ClientError.devicesKeepChanging
  }

  /// Answers a call.
  ///
  /// - Throws: `ClientError.notFound` if the device that calls is gone, a `Status`.
  func answer(
    _ answer: CallAnswer, to caller: AccountID, device: UInt8
  ) async throws -> AnswerCallResponse.Outcome {
    try await generations.confirm()
    guard let envelope = try envelope(.callAnswer(answer), for: caller, device) else {
      throw ClientError.notFound("device \(device) of account \(caller)")
    }
    let request = AnswerCallRequest(callID: answer.callID, answer: envelope)
    let reply = try await context.calling {
      try await $0.calls.answerCall(request, options: .usual)
    }
    guard let outcome = reply.outcome else {
      throw ClientError.badServer("answering has no outcome")
    }
    return outcome
  }

  /// Does not answer a call.
  func decline(
    _ id: CallID, _ reason: DeclineCallRequest.Reason
  ) async throws -> DeclineCallResponse.Outcome? {
    try await context.calling {
      try await $0.calls.declineCall(
        DeclineCallRequest(callID: id.bytes, reason: reason), options: .usual)
    }.outcome
  }

  /// Ends a call.
  ///
  /// - Returns: where it stands then; nil if the server knows nothing of it.
  /// - Throws: a `Status`.
  func end(_ id: CallID, _ reason: CallState.End) async throws -> CallState? {
    let reply = try await context.calling {
      try await $0.calls.endCall(
        EndCallRequest(callID: id.bytes, reason: reason), options: .usual)
    }
    switch reply.outcome {
    case .ended(let state), .over(let state): return state
    case .notFound, nil: return nil
    }
  }

  /// Ends a call of an application that has failed, or does not want to go on, also if its task is
  /// cancelled.
  func endWhateverHappens(_ id: CallID) async {
    let request = EndCallRequest(callID: id.bytes, reason: .mediaFailed)
    let server = context.server
    await Task { _ = try? await server.calls.endCall(request, options: .usual) }.value
  }

  /// Opens the stream of signalling.
  func signal(_ id: CallID) async throws -> BidirectionalCall<SignalRequest, SignalResponse> {
    let call = try await context.calling { try await $0.calls.signal() }
    try await call.send(SignalRequest(frame: .attach(.init(callID: id.bytes))))
    return call
  }

  /// A page of the account's calls, the latest first.
  func list(before: [UInt8], limit: Int) async throws -> ListCallsResponse {
    try await context.calling {
      try await $0.calls.listCalls(
        ListCallsRequest(before: before, limit: UInt32(clamping: limit)), options: .usual)
    }
  }

  /// Says whose calls ring.
  func setCallsFrom(_ value: CallsFrom) async throws {
    _ = try await context.calling {
      try await $0.messaging.updateAccountSettings(
        UpdateAccountSettingsRequest(
          requestID: RequestID.random(), callsFrom: value),
        options: .usual)
    }
  }

  /// A signal, encrypted for the other device of a call.
  func ciphertext(
    _ signal: CallSignal, for account: AccountID, _ device: UInt8
  ) throws -> [UInt8] {
    guard let envelope = try envelope(.callSignal(signal), for: account, device) else {
      throw ClientError.notFound("device \(device) of account \(account)")
    }
    return envelope.ciphertext
  }

  private func envelope(
    _ body: Content.Body, for account: AccountID, _ device: UInt8
  ) throws -> DeviceEnvelope? {
    let padded = PaddedPayload.pad(content(body).encoded())
    return try context.write {
      try sessions.encrypt(padded, for: account, device: device, $0)
    }
  }

  private func content(_ body: Content.Body) -> Content {
    Content(id: MessageID.random().bytes, writtenAt: context.timestamp, body: body)
  }
}
