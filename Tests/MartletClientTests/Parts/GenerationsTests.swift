internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol
internal import Synchronization
internal import Testing

@testable internal import MartletClient

@Suite("What a file says of its generation")
struct GenerationsTests {
  private let server = ScriptedServer()
  private let hand = HandClock()

  private func requests() throws -> [ConfirmGenerationRequest] {
    try server.requests(of: "ConfirmGeneration")
  }

  private func answer(_ outcome: ConfirmGenerationResponse.Outcome) {
    server.answer("ConfirmGeneration") { (_: ConfirmGenerationRequest) in
      ConfirmGenerationResponse(outcome: outcome)
    }
  }

  private func stored(_ context: DeviceContext) throws -> Generation? {
    try context.read { try $0.property("generation", as: Generation.self) }
  }

  private func inbox(_ context: DeviceContext) throws -> [ReceivedEvent] {
    try context.read { try $0.rows(of: "inbox", as: ReceivedEvent.self).map(\.value) }
  }

  @Test("each is confirmed by the name that the one before has given it")
  func chain() async throws {
    answer(.confirmed(.init()))
    let context = try server.device(clock: hand.clock)
    for _ in 0..<3 { try await Generations(context).confirm() }
    let asked = try requests()
    #expect(asked.count == 3)
    #expect(asked[0].current.isEmpty)
    #expect(asked[1].current == asked[0].next)
    #expect(asked[2].current == asked[1].next)
    #expect(Set(asked.map(\.next)).count == 3)
  }

  @Test("the server is asked again when the interval has passed, and no second sooner")
  func interval() async throws {
    answer(.confirmed(.init()))
    let generations = Generations(try server.device(clock: hand.clock))
    try await generations.confirm()
    hand.move(by: .seconds(ClientLimits.generationInterval - 1))
    try await generations.confirm()
    #expect(try requests().count == 1)
    hand.move(by: .seconds(1))
    try await generations.confirm()
    #expect(try requests().count == 2)
  }

  @Test("a call without an answer is repeated with the same name")
  func interrupted() async throws {
    server.fail("ConfirmGeneration", with: Status(.internal, "trouble"))
    let context = try server.device(clock: hand.clock)
    let generations = Generations(context)
    await #expect(throws: Status.self) { try await generations.confirm() }
    let kept = try stored(context)
    #expect(kept?.next.isEmpty == false)
    answer(.confirmed(.init()))
    try await generations.confirm()
    let asked = try requests()
    #expect(asked.map(\.next) == [kept?.next, kept?.next])
    let now = hand.clock.now.seconds
    #expect(try stored(context) == Generation(current: asked[0].next, confirmedAt: now))
  }

  @Test("a file that is an older copy steps over its key numbers and tells of it, once")
  func stale() async throws {
    answer(.stale(.init()))
    let context = try server.device(clock: hand.clock)
    let before = try context.localAccount().nextKeyID
    let generations = Generations(context)
    try await generations.confirm()
    let step = try context.localAccount().nextKeyID &- before
    #expect(ClientLimits.restoredKeyIDStep.contains(step))
    #expect(try inbox(context).map(\.kind) == [.restored(.init())])
    try await generations.confirm()
    #expect(try requests().count == 1)
  }

  @Test("an answer that says nothing changes nothing")
  func noOutcome() async throws {
    server.answer("ConfirmGeneration") { (_: ConfirmGenerationRequest) in
      ConfirmGenerationResponse()
    }
    let context = try server.device(clock: hand.clock)
    let generations = Generations(context)
    await #expect(throws: ClientError.self) { try await generations.confirm() }
    let kept = try stored(context)
    #expect(kept?.current.isEmpty == true)
    await #expect(throws: ClientError.self) { try await generations.confirm() }
    #expect(try stored(context) == kept)
  }
}
