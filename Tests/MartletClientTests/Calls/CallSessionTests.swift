internal import MartletAPI
internal import Testing

@testable internal import MartletClient

/// Two sides of a call, without server, sessions or media.
@Suite("A call's session")
struct CallSessionTests {
  private static let alice = TestDescription(certificate: 1, address: "192.0.2.1")
  private static let bob = TestDescription(certificate: 2, address: "192.0.2.2")

  /// What one side says of the other, brought to it.
  private static func signals(_ actions: [CallSession.Action]) -> [CallSignal] {
    actions.compactMap { if case .send(let signal) = $0 { signal } else { nil } }
  }

  private func offered(relayOnly: Bool = false) throws -> (CallSession, CallOffer) {
    var alice = CallSession(calling: .random(), isRelayOnly: relayOnly)
    let actions = try alice.offer(Self.alice.sdp, hasVideo: true)
    guard case .start(let offer)? = actions.first else { throw CallFault.outOfTurn }
    alice.sent(offerDigest: [9])
    return (alice, offer)
  }

  private func answered() throws -> (alice: CallSession, bob: CallSession) {
    var (alice, offer) = try offered()
    var bob = try CallSession(answering: offer, digest: [9], isRelayOnly: false)
    let actions = try bob.answer(Self.bob.sdp)
    guard case .answer(let answer)? = actions.first else { throw CallFault.outOfTurn }
    #expect(bob.won() == [])
    #expect(
      alice.take(answer)
        == [.tell(.remoteDescription(isOffer: false, sdp: Self.bob.sdp, takesBack: false))])
    return (alice, bob)
  }

  @Test("An offer and its answer make a call whose media is trusted of the two certificates alone")
  func certificates() throws {
    var (alice, bob) = try answered()
    #expect(alice.phase == .answered && bob.phase == .answered)
    #expect(alice.connected(showing: Self.bob.fingerprint) == [.tell(.connected)])
    #expect(bob.connected(showing: Self.alice.fingerprint) == [.tell(.connected)])
    #expect(bob.connected(showing: Self.bob.fingerprint) == [.end(.mediaFailed)])
    #expect(bob.phase == .over)
    #expect(bob.connected(showing: Self.alice.fingerprint) == [], "it is over once")
  }

  @Test("An answer to another offer, of another call, or with another certificate ends the call")
  func forgedAnswers() throws {
    var (_, offer) = try offered()
    let good = CallAnswer(
      callID: offer.callID, offerDigest: [9], description: Array(Self.bob.sdp.utf8),
      fingerprints: [Self.bob.fingerprint])
    let forgeries: [(inout CallAnswer) -> Void] = [
      { $0.offerDigest = [8] }, { $0.callID = CallID.random().bytes },
      { $0.fingerprints = [Self.alice.fingerprint] }, { $0.fingerprints = [] },
      { $0.fingerprints.append(Self.alice.fingerprint) }, { $0.description = [] },
    ]
    for forge in forgeries {
      var (alice, own) = try offered()
      var answer = good
      answer.callID = own.callID
      forge(&answer)
      #expect(alice.take(answer) == [.end(.mediaFailed)])
    }
    var (alice, own) = try offered()
    #expect(alice.take(nil) == [.end(.mediaFailed)], "it could not be decrypted")
    (alice, own) = try offered()
    var answer = good
    answer.callID = own.callID
    #expect(alice.take(answer).count == 1)
    #expect(alice.take(answer) == [], "a second delivery changes nothing")
    offer.fingerprints = [Self.bob.fingerprint]
    #expect(throws: CallFault.fingerprint) {
      try CallSession(answering: offer, digest: [], isRelayOnly: false)
    }
  }

  @Test("A further description may not bring another certificate, here or there")
  func renegotiatedCertificates() throws {
    var (alice, bob) = try answered()
    #expect(throws: CallFault.fingerprint) { try alice.offer(Self.bob.sdp, hasVideo: false) }
    let signal = try #require(Self.signals(try alice.offer(Self.alice.sdp, hasVideo: false)).first)
    guard case .negotiation(var negotiation)? = signal.kind else { throw CallFault.outOfTurn }
    negotiation.description = Array(Self.bob.sdp.utf8)
    negotiation.fingerprints = [Self.bob.fingerprint]
    #expect(
      bob.take(CallSignal(callID: signal.callID, kind: .negotiation(negotiation)))
        == [.end(.mediaFailed)])
  }

  @Test("Of two further offers that cross, the caller's counts")
  func perfectNegotiation() throws {
    var (alice, bob) = try answered()
    let ofAlice = Self.signals(try alice.offer(Self.alice.sdp, hasVideo: true))
    let ofBob = Self.signals(try bob.offer(Self.bob.sdp, hasVideo: true))
    #expect(ofBob.flatMap { alice.take($0) } == [], "the caller passes over it")
    #expect(
      ofAlice.flatMap { bob.take($0) } == [
        .tell(.remoteDescription(isOffer: true, sdp: Self.alice.sdp, takesBack: true)),
        .tell(.needAnswer),
      ])
    let answer = Self.signals(try bob.answer(Self.bob.sdp))
    #expect(
      answer.flatMap { alice.take($0) }
        == [.tell(.remoteDescription(isOffer: false, sdp: Self.bob.sdp, takesBack: false))])
    #expect(answer.flatMap { alice.take($0) } == [], "an answer counts once")
    #expect(ofAlice.flatMap { bob.take($0) } == [], "an offer counts once")
    #expect(throws: CallFault.outOfTurn) { try bob.answer(Self.bob.sdp) }
    // The next one, by the callee, counts up from there.
    let next = Self.signals(try bob.offer(Self.bob.sdp, hasVideo: false))
    #expect(next.flatMap { alice.take($0) }.count == 2)
  }

  @Test("Where no address may be told, only the relay's is")
  func relayOnly() throws {
    var (alice, offer) = try offered(relayOnly: true)
    let sdp = String(decoding: offer.description, as: UTF8.self)
    for address in ["192.0.2.1", "198.51.100.9", "5001", "typ host", "typ srflx"] {
      #expect(!sdp.contains(address), "\(address)")
    }
    #expect(sdp.contains("203.0.113.7 6000 typ relay raddr 0.0.0.0 rport 9\r\n"))
    #expect(sdp.contains("m=audio 9 UDP/TLS/RTP/SAVPF 96\r\nc=IN IP4 0.0.0.0\r\n"))
    #expect(offer.relayOnly && offer.fingerprints == [Self.alice.fingerprint])
    let candidates = [
      "candidate:1 1 udp 2130706431 192.0.2.1 5000 typ host",
      "candidate:3 1 udp 1677734 203.0.113.7 6000 typ relay raddr 192.0.2.1 rport 5000",
      "candidate:4 1 udp 1 192.0.2.1 5000 typ", "",
    ]
    #expect(alice.add(candidates, isComplete: true) == [], "they wait for the answer")
    let told = alice.take(
      CallAnswer(
        callID: offer.callID, offerDigest: [9], description: Array(Self.bob.sdp.utf8),
        fingerprints: [Self.bob.fingerprint]))
    guard case .candidates(let sent)? = Self.signals(told).first?.kind else {
      throw CallFault.outOfTurn
    }
    #expect(sent.isComplete)
    #expect(
      sent.candidates == [
        "candidate:3 1 udp 1677734 203.0.113.7 6000 typ relay raddr 0.0.0.0 rport 9"
      ])
  }

  @Test("Candidates go ten at a time, in a moment, or when there are no more")
  func trickle() throws {
    var (alice, _) = try answered()
    #expect(alice.add(["candidate:1"], isComplete: false) == [.flushSoon])
    #expect(Self.signals(alice.flush()).count == 1)
    #expect(alice.flush() == [])
    let many = (0..<25).map { "candidate:\($0)" }
    let sent = Self.signals(alice.add(many, isComplete: true)).compactMap { signal in
      if case .candidates(let found)? = signal.kind { found } else { nil }
    }
    #expect(sent.map(\.candidates.count) == [10, 10, 5])
    #expect(sent.map(\.isComplete) == [false, false, true])
    #expect(sent.flatMap(\.candidates) == many)
  }

  @Test("What nobody has asked for is refused")
  func outOfTurn() throws {
    var alice = CallSession(calling: .random(), isRelayOnly: false)
    #expect(throws: CallFault.outOfTurn) { try alice.answer(Self.alice.sdp) }
    #expect(throws: CallFault.noFingerprint) { try alice.offer("v=0\r\n", hasVideo: false) }
    _ = try alice.offer(Self.alice.sdp, hasVideo: false)
    #expect(throws: CallFault.outOfTurn) { try alice.offer(Self.alice.sdp, hasVideo: false) }
    #expect(throws: CallFault.outOfTurn) { try alice.tellMedia(hasAudio: true, hasVideo: true) }
    #expect(alice.end(.hangUp) == [.end(.hangUp)])
    #expect(alice.end(.hangUp) == [])
  }
}

@Suite("Signalling that arrives once and in order")
struct SignalLineTests {
  private func signal(_ number: UInt8) -> CallSignal { CallSignal(callID: [number]) }

  @Test("in whatever order and however often it comes")
  func order() {
    var incoming = SignalsIn()
    #expect(incoming.take(signal(2), at: 2) == [])
    #expect(incoming.take(signal(1), at: 1) == [signal(1), signal(2)])
    #expect(incoming.take(signal(1), at: 1) == [])
    #expect(incoming.take(signal(2), at: 2) == [])
    #expect(incoming.last == 2)
    #expect(!incoming.isNew(0) && incoming.isNew(66) && !incoming.isNew(67))
  }

  @Test("What is not acknowledged is kept")
  func acknowledgements() {
    var out = SignalsOut()
    #expect((1...5).map { out.append([$0]) } == [1, 2, 3, 4, 5])
    out.acknowledge(upTo: 3)
    #expect(out.unacknowledged.map(\.sequence) == [4, 5])
    out.acknowledge(upTo: 9)
    #expect(out.unacknowledged.isEmpty && out.append([6]) == 6)
  }
}
