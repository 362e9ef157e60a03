internal import MartletAPI
internal import SignalProtocol

/// Signalling between two participants of a group's call: sealed for the other one's device, so
/// that the server can neither read nor forge it.
final class GroupCallSignals {
  private let server: CallServer
  private let book: CallBook
  private let sessions: SessionDirectory
  private var generation: [CallParticipant: UInt32] = [:]

  init(_ server: CallServer, _ book: CallBook, _ sessions: SessionDirectory) {
    (self.server, self.book, self.sessions) = (server, book, sessions)
  }

  /// A signal for a participant, as it goes to the server.
  ///
  /// - Throws: `CallFault.noFingerprint` for a description without one, `ClientError`, a `Status`.
  func payload(
    _ signal: GroupCallSignal, to participant: CallParticipant, of call: CallID
  ) async throws -> GroupCallPayload {
    try await sessions.prepare(with: participant.account)
    let kind: CallSignal.Kind
    switch signal {
    case .candidates(let found, let isComplete):
      kind = .candidates(.init(candidates: found, isComplete: isComplete))
    case .description(let isOffer, let sdp):
      guard let fingerprints = SessionDescriptionText(sdp).fingerprints else {
        throw CallFault.noFingerprint
      }
      let next = (generation[participant] ?? 0) + 1
      generation[participant] = next
      kind = .negotiation(
        .init(
          generation: next, kind: isOffer ? .offer : .answer, description: Array(sdp.utf8),
          fingerprints: fingerprints))
    }
    let ciphertext = try server.ciphertext(
      CallSignal(callID: call.bytes, kind: kind), for: participant.account, participant.device)
    return GroupCallPayload(
      device: DeviceAddress(
        accountID: participant.account.bytes, deviceID: UInt32(participant.device)),
      ciphertext: ciphertext)
  }

  /// What a participant signals; nil if it cannot be decrypted, is of another call, or has other
  /// fingerprints than its description.
  ///
  /// - Throws: errors of the store.
  func open(
    _ ciphertext: [UInt8], from participant: CallParticipant, of call: CallID
  ) async throws -> GroupCallSignal? {
    guard
      let signal = try book.signal(ciphertext, from: participant.account, participant.device),
      signal.callID == call.bytes
    else { return nil }
    switch signal.kind {
    case .candidates(let found):
      return .candidates(found.candidates, isComplete: found.isComplete)
    case .negotiation(let negotiation):
      let sdp = String(decoding: negotiation.description, as: UTF8.self)
      guard SessionDescriptionText(sdp).fingerprints == negotiation.fingerprints else {
        return nil
      }
      return .description(isOffer: negotiation.kind == .offer, sdp: sdp)
    case .media, nil: return nil
    }
  }
}
