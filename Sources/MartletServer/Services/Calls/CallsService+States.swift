package import MartletAPI
internal import Postgres
package import RPC

extension CallsService {
  /// Calls another account.
  package func startCall(
    _ request: StartCallRequest, context: ServerContext
  ) async throws -> StartCallResponse {
    let caller = try context.caller
    let callee = try identifier(request.calleeID, field: "callee_id")
    guard callee != caller.account else {
      throw Refusal.constraintViolated(field: "callee_id", "is the caller's own account")
    }
    guard request.ringSeconds == 0 || Limits.ringSeconds.contains(request.ringSeconds) else {
      throw Refusal.constraintViolated(
        field: "ring_seconds",
        "is \(request.ringSeconds), expected 0 or \(Limits.ringSeconds.lowerBound) to "
          + "\(Limits.ringSeconds.upperBound)")
    }
    let devices = try await DevicesStore.list(of: callee, in: database)
    guard !devices.isEmpty else { return StartCallResponse(outcome: .notFound(NotFound())) }
    if let mismatch = try mismatch(of: request.offers, with: devices) {
      return StartCallResponse(outcome: .mismatch(mismatch))
    }
    let start = try await referee.start(
      CallReferee.Request(
        id: try identifier(request.callID, field: "call_id"), caller: caller, callee: callee,
        offers: request.offers.compactMap { offer in
          DeviceNumber(of: offer.deviceID).map { ($0, offer.ciphertext) }
        },
        ringTime: request.ringSeconds == 0
          ? referee.policy.ringTime : .seconds(Int(request.ringSeconds))),
      by: context.deadline?.instant)
    switch start {
    case .ringing(let call):
      return StartCallResponse(
        outcome: .ringing(.init(ringUntil: call.ringUntil.message, serverTime: call.now.message)))
    case .glare(let call): return StartCallResponse(outcome: .glare(.init(callID: call.id.bytes)))
    case .alreadyRinging(let call):
      return StartCallResponse(outcome: .alreadyRinging(.init(callID: call.id.bytes)))
    case .over(let call): return StartCallResponse(outcome: .over(call.message))
    }
  }

  /// How the devices of offers differ from those that there are; nil if they do not.
  private func mismatch(
    of offers: [DeviceEnvelope], with devices: [DevicesStore.Listed]
  ) throws -> DeviceMismatch? {
    var rest: [UInt32: UInt32] = [:]
    for (index, offer) in offers.enumerated() {
      try check(offer, field: "offers[\(index)]")
      guard rest.updateValue(offer.registrationID, forKey: offer.deviceID) == nil else {
        throw Refusal.constraintViolated(
          field: "offers[\(index)].device_id",
          "is \(offer.deviceID), which an earlier offer is for")
      }
    }
    var mismatch = DeviceMismatch()
    for device in devices {
      let number = UInt32(device.number)
      guard let registration = rest.removeValue(forKey: number) else {
        mismatch.missing.append(number)
        continue
      }
      if registration != device.registration { mismatch.stale.append(number) }
    }
    mismatch.extra = rest.keys.sorted()
    return mismatch == DeviceMismatch() ? nil : mismatch
  }

  /// Answers a call.
  package func answerCall(
    _ request: AnswerCallRequest, context: ServerContext
  ) async throws -> AnswerCallResponse {
    let caller = try context.caller
    let id = try identifier(request.callID, field: "call_id")
    let notFound = AnswerCallResponse(outcome: .notFound(NotFound()))
    guard let answer = request.answer else {
      throw Refusal.constraintViolated(field: "answer", "is missing")
    }
    try check(answer, field: "answer")
    guard let known = try await CallStore.call(id, in: database),
      known.side(of: caller)?.isCaller == false
    else { return notFound }
    if let mismatch = try await mismatch(of: answer, with: known.caller) {
      return AnswerCallResponse(outcome: .mismatch(mismatch))
    }
    let result = try await referee.change(
      id, by: caller, answer: answer.ciphertext, deadline: context.deadline?.instant
    ) { $0.answer(by: caller.device) }
    guard let (outcome, call) = result else { return notFound }
    switch outcome {
    case .changed, .repeated: return AnswerCallResponse(outcome: .won(call.message))
    case .elsewhere: return AnswerCallResponse(outcome: .elsewhere(call.message))
    case .over: return AnswerCallResponse(outcome: .over(call.message))
    case .notFound: return notFound
    }
  }

  private func mismatch(
    of answer: DeviceEnvelope, with device: Address
  ) async throws -> DeviceMismatch? {
    let number = UInt32(device.device)
    guard answer.deviceID == number else {
      return DeviceMismatch(missing: [number], extra: [answer.deviceID])
    }
    let devices = try await DevicesStore.list(of: device.account, in: database)
    guard let known = devices.first(where: { $0.number == device.device }) else {
      return DeviceMismatch(extra: [number])
    }
    return known.registration == answer.registrationID ? nil : DeviceMismatch(stale: [number])
  }

  /// Does not answer a call.
  package func declineCall(
    _ request: DeclineCallRequest, context: ServerContext
  ) async throws -> DeclineCallResponse {
    let caller = try context.caller
    let id = try identifier(request.callID, field: "call_id")
    let isBusy = request.reason == .busy
    guard isBusy || request.reason == .declined else {
      throw Refusal.constraintViolated(field: "reason", "is not said, expected declined or busy")
    }
    let result = try await referee.change(
      id, by: caller, deadline: context.deadline?.instant
    ) { call in
      guard call.side(of: caller)?.isCaller == false else { return .notFound }
      return isBusy ? call.noteBusy(caller.device) : call.decline(by: caller.device)
    }
    guard let (outcome, call) = result else {
      return DeclineCallResponse(outcome: .notFound(NotFound()))
    }
    switch outcome {
    case .changed, .repeated: return DeclineCallResponse(outcome: .noted(call.message))
    case .elsewhere, .over: return DeclineCallResponse(outcome: .over(call.message))
    case .notFound: return DeclineCallResponse(outcome: .notFound(NotFound()))
    }
  }

  /// Ends a call.
  package func endCall(
    _ request: EndCallRequest, context: ServerContext
  ) async throws -> EndCallResponse {
    let caller = try context.caller
    let id = try identifier(request.callID, field: "call_id")
    guard let reason = Call.End(rawValue: Int16(truncatingIfNeeded: request.reason.rawValue)),
      reason != .none, reason != .lost
    else {
      throw Refusal.constraintViolated(
        field: "reason",
        "is not one that a device may give, expected one from hanging up to ICE timeout")
    }
    let result = try await referee.change(
      id, by: caller, deadline: context.deadline?.instant
    ) { $0.end(by: caller, because: reason) }
    guard let (outcome, call) = result else {
      return EndCallResponse(outcome: .notFound(NotFound()))
    }
    switch outcome {
    case .changed: return EndCallResponse(outcome: .ended(call.message))
    case .repeated, .elsewhere, .over: return EndCallResponse(outcome: .over(call.message))
    case .notFound: return EndCallResponse(outcome: .notFound(NotFound()))
    }
  }
}
