internal import MartletAPI
internal import RPC
internal import SignalProtocol
internal import Testing

@testable internal import MartletClient

@Suite("The parts of a device")
struct PartsTests {
  private let server = ScriptedServer()

  @Test("hold each other in no circle: a device that nobody uses lets go of its file")
  func noCircle() throws {
    weak var context: DeviceContext?
    weak var receiver: Receiver?
    do {
      let parts = Parts(try server.device())
      (context, receiver) = (parts.context, parts.receiver)
      #expect(context != nil)
      #expect(receiver != nil)
    }
    #expect(context == nil)
    #expect(receiver == nil)
  }

  @Test("a commit asks the receiver for what came before it")
  func inflow() async throws {
    server.answer("ConfirmGeneration") { (_: ConfirmGenerationRequest) in
      ConfirmGenerationResponse(outcome: .confirmed(.init()))
    }
    server.answer("FetchMessages") { (_: FetchMessagesRequest) in FetchMessagesResponse() }
    let parts = Parts(try server.device())
    let id = GroupID.random()
    await #expect(throws: ClientError.noGroup(id)) {
      try await parts.groups.commits.updateKeys(in: id)
    }
    let fetched = try server.requests(of: "FetchMessages", as: FetchMessagesRequest.self)
    #expect(fetched.count == 1)
  }

  @Test("the list of own devices is read before the first message to them, and only then")
  func ownDevices() async throws {
    let context = try server.device()
    let own = context.identity.identity.publicKey.encoded
    server.answer("GetIdentity") { (_: GetIdentityRequest) in
      GetIdentityResponse(outcome: .identity(.init(identityKey: own)))
    }
    let sessions = SessionDirectory(context, OwnDevices(context))
    for _ in 0..<2 { try await sessions.prepare(with: context.account) }
    #expect(try server.requests(of: "GetIdentity", as: GetIdentityRequest.self).count == 1)
  }
}
