internal import MartletAPI
internal import RPC
internal import ServiceTesting
internal import Synchronization
internal import Testing

@testable internal import MartletClient

/// Calls through a server that changes, repeats or makes up what it brings.
@Suite("A server that lies about calls", .timeLimit(.minutes(5)))
struct LyingServerTests {
  private struct Pair {
    let alice: TestCaller
    let bob: TestCaller
    /// Between Alice and the server, and between Bob and it.
    let ofAlice = CheatingTransport()
    let ofBob = CheatingTransport()

    init() async throws {
      let node = try await TestNode.shared
      alice = TestCaller(
        try await ofAlice.between {
          try await Messenger.registerInMemory(at: node.location, clock: .system)
        }, certificate: 1)
      bob = TestCaller(
        try await ofBob.between {
          try await Messenger.registerInMemory(at: node.location, clock: .system)
        }, certificate: 2)
      let (one, other) = (alice.messenger, bob.messenger)
      for (from, to) in [(one, other), (other, one)] {
        try await from.send(.text(Text(text: "hello")), to: .direct(to.account))
      }
      for messenger in [one, other] { try await messenger.receive { _ in } }
    }

    /// Alice calls Bob, who answers, until both know that it is over.
    func call() async throws {
      async let calling: Void = alice.call(bob)
      async let called: Void = bob.answer()
      _ = try await (calling, called)
    }
  }

  @Test("An honest one brings both sides together, once")
  func honest() async throws {
    let pair = try await Pair()
    try await pair.call()
    for side in [pair.alice, pair.bob] {
      #expect(side.descriptionCount == 1)
      #expect(side.notices.contains(.answered))
      #expect(side.notices.contains(.candidates(["candidate:1"], isComplete: true)))
      #expect(side.over?.kind == .ended && side.over?.end == "hang-up")
    }
  }

  /// What a server may make of the frame that brings the answer.
  enum Forgery: CaseIterable, Sendable {
    case garbled, missing, ofAnotherDevice, ofAnotherAccount

    func change(_ change: inout CallChange) {
      switch self {
      case .garbled: change.ciphertext[change.ciphertext.count - 1] ^= 1
      case .missing: change.ciphertext = []
      case .ofAnotherDevice: change.state?.calleeDevice = 9
      case .ofAnotherAccount: change.state?.calleeID = [UInt8](repeating: 7, count: 16)
      }
    }
  }

  @Test(
    "An answer that is not the one of the device it names ends the call",
    arguments: Forgery.allCases)
  func forgedAnswer(forgery: Forgery) async throws {
    let pair = try await Pair()
    pair.ofAlice.change("Subscribe") { (reply: inout SubscribeResponse) in
      guard case .callState(var change)? = reply.frame, change.state?.status == .answered else {
        return
      }
      forgery.change(&change)
      reply.frame = .callState(change)
    }
    try await pair.call()
    #expect(pair.alice.descriptionCount == 0, "nothing of it reaches the engine")
    for side in [pair.alice, pair.bob] { #expect(side.over?.end == "media-failed") }
  }

  @Test("An answer, and every signal, that is delivered twice counts once")
  func repeated() async throws {
    let pair = try await Pair()
    for cheat in [pair.ofAlice, pair.ofBob] {
      cheat.replace("Subscribe") { (reply: SubscribeResponse) in
        switch reply.frame {
        case .call, .callState: [reply, reply]
        default: [reply]
        }
      }
      cheat.replace("Signal") { (reply: SignalResponse) in [reply, reply] }
    }
    try await pair.call()
    for side in [pair.alice, pair.bob] {
      #expect(side.descriptionCount == 1)
      #expect(
        side.notices.count { if case .candidates = $0 { true } else { false } } == 1)
      #expect(side.over?.end == "hang-up")
    }
  }

  @Test("An old offer under a new name does not ring")
  func replayedOffer() async throws {
    let pair = try await Pair()
    let kept = Mutex<[UInt8]>([])
    pair.ofBob.change("Subscribe") { (reply: inout SubscribeResponse) in
      guard case .call(let call)? = reply.frame else { return }
      kept.withLock { $0 = call.ciphertext }
    }
    try await pair.call()
    pair.ofBob.change("FetchMessages") { (reply: inout FetchMessagesResponse) in
      for index in reply.frames.indices {
        guard case .call(var call)? = reply.frames[index].frame else { continue }
        call.ciphertext = kept.withLock(\.self)
        reply.frames[index].frame = .call(call)
      }
    }
    let (commands, continuation) = AsyncStream.makeStream(of: CallCommand.self)
    let calling = Task {
      try await pair.alice.messenger.call(
        pair.bob.messenger.account, commands: commands
      ) { notice in
        switch notice {
        case .needOffer: continuation.yield(.offer(pair.alice.description.sdp, hasVideo: false))
        case .ringing:
          let told = Mutex<[ReceivedEvent.Kind]>([])
          try await pair.bob.messenger.receive { event in
            told.withLock { if let kind = event.kind { $0.append(kind) } }
          }
          let kinds = told.withLock(\.self)
          #expect(
            !kinds.contains {
              if case .call(let update) = $0 { update.kind == .ringing } else { false }
            })
          #expect(kinds.contains { if case .undecryptable = $0 { true } else { false } })
          continuation.yield(.end(.hangUp))
        default: break
        }
      }
    }
    try await calling.value
  }

  @Test("Signals that are garbled say nothing, and hold up nothing")
  func garbledSignals() async throws {
    let pair = try await Pair()
    let count = Mutex(0)
    pair.ofBob.change("Signal") { (reply: inout SignalResponse) in
      guard case .payload(var payload)? = reply.frame else { return }
      count.withLock { $0 += 1 }
      payload.ciphertext[payload.ciphertext.count - 1] ^= 1
      reply.frame = .payload(payload)
    }
    // Bob hears no candidates; Alice hears Bob's, and hangs up.
    try await pair.call()
    #expect(count.withLock(\.self) > 0)
    #expect(!pair.bob.notices.contains { if case .candidates = $0 { true } else { false } })
    #expect(pair.bob.over?.end == "hang-up")
  }
}
