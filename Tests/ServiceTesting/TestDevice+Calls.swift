package import MartletAPI
package import MartletServer

extension TestDevice {
  /// Calls, without a token.
  package var calls: CallsClient { CallsClient(keys.channel) }

  /// Calls devices of one account.
  package func call(
    _ devices: [TestDevice], id: Identifier = .random(), ringSeconds: UInt32 = 0
  ) async throws -> StartCallResponse.Outcome? {
    try await calls.startCall(
      StartCallRequest(
        callID: id.bytes, calleeID: devices[0].account,
        offers: devices.map { envelope($0, Array("offer".utf8)) }, ringSeconds: ringSeconds),
      options: access
    ).outcome
  }

  /// Answers a call of a device.
  package func answer(
    _ id: Identifier, of caller: TestDevice
  ) async throws -> AnswerCallResponse.Outcome? {
    try await calls.answerCall(
      AnswerCallRequest(callID: id.bytes, answer: envelope(caller, Array("answer".utf8))),
      options: access
    ).outcome
  }

  /// Ends a call.
  package func end(_ id: Identifier) async throws -> EndCallResponse.Outcome? {
    try await calls.endCall(
      EndCallRequest(callID: id.bytes, reason: .hangUp), options: access
    ).outcome
  }

  /// The account's calls, the latest first.
  package func listedCalls() async throws -> [CallState] {
    try await calls.listCalls(ListCallsRequest(), options: access).calls
  }

  /// Has calls of everyone ring.
  package func acceptEveryone() async throws {
    _ = try await messaging.updateAccountSettings(
      UpdateAccountSettingsRequest(requestID: Identifier.random().bytes, callsFrom: .everyone),
      options: access)
  }
}
