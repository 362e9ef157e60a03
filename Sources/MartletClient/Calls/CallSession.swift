package import MartletAPI

/// A call as one device of it goes through it: what may be said when, whom the media is trusted of,
/// and what the other side is told. It does no input, output or cryptography; its methods return
/// what is to be done.
///
/// The callee is polite: of two offers that cross it takes its own back.
package struct CallSession: Sendable {
  /// Which side of the call this is.
  package enum Role: Sendable, Hashable {
    case caller, callee
  }

  /// Where the call is.
  package enum Phase: Sendable, Hashable {
    /// The engine is to describe what it can.
    case preparing
    /// It rings there, or is about to be answered here.
    case ringing
    /// It was answered; signalling passes.
    case answered
    /// It is over.
    case over
  }

  /// What is to be done.
  package enum Action: Sendable, Hashable {
    /// Ring, with this offer.
    case start(CallOffer)
    /// Answer, with this.
    case answer(CallAnswer)
    /// Send this to the other device.
    case send(CallSignal)
    /// Send candidates in a moment, unless more come.
    case flushSoon
    /// End the call.
    case end(CallState.End)
    /// Tell the application.
    case tell(CallNotice)
  }

  /// Candidates that are sent at once; fewer wait for more.
  static let candidateBatch = 10

  let id: CallID
  private(set) package var role: Role
  private(set) package var phase = Phase.preparing
  /// Whether no address of this device is told.
  let isRelayOnly: Bool

  private var ownFingerprints: [[UInt8]] = []
  private var remoteFingerprints: [[UInt8]] = []
  private var offerDigest: [UInt8] = []
  private var candidates: [String] = []
  private var areCandidatesComplete = false
  /// The last negotiation of either side.
  private var generation: UInt32 = 0
  /// The own offer that is not answered.
  private var isOfferOpen = false
  /// Whether the engine is to answer an offer of the other side.
  private var owesAnswer = false

  /// A call that this device makes.
  package init(calling id: CallID, isRelayOnly: Bool) {
    self.id = id
    role = .caller
    self.isRelayOnly = isRelayOnly
  }

  /// A call that this device is offered.
  ///
  /// - Parameters:
  ///   - offer: what came, decrypted with the session of the device that calls.
  ///   - digest: SHA-256 of the Content that held it.
  ///   - isRelayOnly: whether no address of this device is told.
  /// - Throws: `CallFault.otherCall`, `.fingerprint`.
  package init(answering offer: CallOffer, digest: [UInt8], isRelayOnly: Bool) throws(CallFault) {
    guard let id = CallID(offer.callID) else { throw .otherCall }
    self.id = id
    role = .callee
    self.isRelayOnly = isRelayOnly
    offerDigest = digest
    remoteFingerprints = try Self.fingerprints(of: offer.description, stated: offer.fingerprints)
    owesAnswer = true
  }

  /// The fingerprints of a description, if they are those that were stated beside it.
  private static func fingerprints(
    of description: [UInt8], stated: [[UInt8]]
  ) throws(CallFault) -> [[UInt8]] {
    let text = SessionDescriptionText(String(decoding: description, as: UTF8.self))
    guard let found = text.fingerprints, Set(found) == Set(stated) else {
      throw .fingerprint
    }
    return found
  }
}

// MARK: - What this side says

extension CallSession {
  /// The engine describes what it offers: at first, or anew while the call goes on.
  package mutating func offer(_ sdp: String, hasVideo: Bool) throws(CallFault) -> [Action] {
    let (description, fingerprints) = try described(sdp)
    switch phase {
    case .preparing where role == .caller:
      phase = .ringing
      return [
        .start(
          CallOffer(
            callID: id.bytes, hasVideo: hasVideo, description: description,
            fingerprints: fingerprints, relayOnly: isRelayOnly))
      ]
    case .answered:
      generation += 1
      isOfferOpen = true
      return [negotiate(.offer, description, fingerprints)]
    default: throw .outOfTurn
    }
  }

  /// The engine answers the other side's offer.
  package mutating func answer(_ sdp: String) throws(CallFault) -> [Action] {
    guard owesAnswer else { throw .outOfTurn }
    let (description, fingerprints) = try described(sdp)
    owesAnswer = false
    guard phase == .answered else {
      return [
        .answer(
          CallAnswer(
            callID: id.bytes, offerDigest: offerDigest, description: description,
            fingerprints: fingerprints))
      ]
    }
    return [negotiate(.answer, description, fingerprints)]
  }

  private func negotiate(
    _ kind: CallSignal.Negotiation.Kind, _ description: [UInt8], _ fingerprints: [[UInt8]]
  ) -> Action {
    .send(
      CallSignal(
        callID: id.bytes,
        kind: .negotiation(
          .init(
            generation: generation, kind: kind, description: description,
            fingerprints: fingerprints))))
  }

  /// A description as it may leave this device, and whose certificates it names.
  private mutating func described(_ sdp: String) throws(CallFault) -> ([UInt8], [[UInt8]]) {
    let text = SessionDescriptionText(sdp)
    guard let fingerprints = text.fingerprints else { throw .noFingerprint }
    // Once the other side knows a certificate, no other counts.
    guard ownFingerprints.isEmpty || Set(ownFingerprints) == Set(fingerprints) else {
      throw .fingerprint
    }
    ownFingerprints = fingerprints
    let told = isRelayOnly ? text.onlyRelayed : text
    return (Array(told.text.utf8), fingerprints)
  }

  /// The engine has found candidates.
  package mutating func add(_ found: [String], isComplete: Bool) -> [Action] {
    candidates += found.compactMap { candidate in
      isRelayOnly ? SessionDescriptionText.onlyRelayed(candidate: candidate) : candidate
    }
    areCandidatesComplete = areCandidatesComplete || isComplete
    guard phase == .answered else { return [] }
    return candidates.count >= Self.candidateBatch || isComplete ? flush() : [.flushSoon]
  }

  /// Sends the candidates that wait.
  package mutating func flush() -> [Action] {
    guard phase == .answered, !candidates.isEmpty || areCandidatesComplete else { return [] }
    var signals: [Action] = []
    repeat {
      let part = Array(candidates.prefix(Self.candidateBatch))
      candidates.removeFirst(part.count)
      signals.append(
        .send(
          CallSignal(
            callID: id.bytes,
            kind: .candidates(
              .init(
                generation: generation, candidates: part,
                isComplete: areCandidatesComplete && candidates.isEmpty)))))
    } while !candidates.isEmpty
    areCandidatesComplete = false
    return signals
  }

  /// What is sent has changed.
  package func tellMedia(hasAudio: Bool, hasVideo: Bool) throws(CallFault) -> [Action] {
    guard phase == .answered else { throw .outOfTurn }
    return [
      .send(
        CallSignal(
          callID: id.bytes, kind: .media(.init(hasAudio: hasAudio, hasVideo: hasVideo))))
    ]
  }

  /// The engine is connected, and says which certificate DTLS has shown.
  package mutating func connected(showing fingerprint: [UInt8]) -> [Action] {
    guard phase == .answered, remoteFingerprints.contains(fingerprint) else {
      return end(.mediaFailed)
    }
    return [.tell(.connected)]
  }

  /// This side ends the call.
  package mutating func end(_ reason: CallState.End) -> [Action] {
    guard phase != .over else { return [] }
    phase = .over
    return [.end(reason)]
  }
}

// MARK: - What comes

extension CallSession {
  /// The server says that this device has the call.
  package mutating func won() -> [Action] {
    guard role == .callee, phase != .over else { return [] }
    phase = .answered
    return flush()
  }

  /// The offer as it was sent, to know its answer by.
  package mutating func sent(offerDigest digest: [UInt8]) { offerDigest = digest }

  /// The answer of the device that the server says has the call.
  ///
  /// - Parameter answer: decrypted with the session of that device; nil if it could not be.
  /// - Returns: what is to be done.
  package mutating func take(_ answer: CallAnswer?) -> [Action] {
    guard role == .caller, phase == .ringing else { return [] }
    guard let answer, answer.callID == id.bytes, answer.offerDigest == offerDigest,
      let fingerprints = try? Self.fingerprints(
        of: answer.description, stated: answer.fingerprints)
    else { return end(.mediaFailed) }
    remoteFingerprints = fingerprints
    phase = .answered
    let sdp = String(decoding: answer.description, as: UTF8.self)
    return [.tell(.remoteDescription(isOffer: false, sdp: sdp, takesBack: false))] + flush()
  }

  /// The call is over.
  package mutating func finish() { phase = .over }

  /// Something of the other device.
  package mutating func take(_ signal: CallSignal) -> [Action] {
    guard signal.callID == id.bytes, phase == .answered else { return [] }
    switch signal.kind {
    case .candidates(let found):
      return [.tell(.candidates(found.candidates, isComplete: found.isComplete))]
    case .media(let media):
      return [.tell(.media(hasAudio: media.hasAudio, hasVideo: media.hasVideo))]
    case .negotiation(let negotiation): return take(negotiation)
    case nil: return []
    }
  }

  private mutating func take(_ negotiation: CallSignal.Negotiation) -> [Action] {
    guard
      let fingerprints = try? Self.fingerprints(
        of: negotiation.description, stated: negotiation.fingerprints),
      Set(fingerprints) == Set(remoteFingerprints)
    else { return end(.mediaFailed) }
    let sdp = String(decoding: negotiation.description, as: UTF8.self)
    switch negotiation.kind {
    case .offer:
      let crosses = isOfferOpen && negotiation.generation == generation
      guard crosses ? role == .callee : negotiation.generation > generation else { return [] }
      let takesBack = isOfferOpen
      isOfferOpen = false
      generation = negotiation.generation
      owesAnswer = true
      return [
        .tell(.remoteDescription(isOffer: true, sdp: sdp, takesBack: takesBack)),
        .tell(.needAnswer),
      ]
    case .answer:
      guard isOfferOpen, negotiation.generation == generation else { return [] }
      isOfferOpen = false
      return [.tell(.remoteDescription(isOffer: false, sdp: sdp, takesBack: false))]
    case .unspecified, .unrecognized: return []
    }
  }
}
