internal import Cryptography
internal import MartletAPI
internal import MartletServer
internal import RPC
internal import ServiceTesting

/// What a device does with people, for tests.
struct PeopleStage {
  let device: TestDevice
  let people: PeopleClient

  /// The device, on its own connection or another one.
  init(_ device: TestDevice, over channel: (any Channel)? = nil) {
    self.device = device
    people = PeopleClient(channel ?? device.keys.channel)
  }

  /// Asks for a user name.
  func claim(_ name: String) async throws -> SetUserNameResponse.Outcome? {
    try await people.setUserName(
      SetUserNameRequest(requestID: Identifier.random().bytes, userName: name),
      options: device.access
    ).outcome
  }

  /// Whom a user name leads to; nil for nobody.
  func resolve(_ name: String) async throws -> [UInt8]? {
    let reply = try await people.resolveUserName(
      ResolveUserNameRequest(userName: name), options: device.access)
    guard case .found(let found)? = reply.outcome else { return nil }
    return found.accountID
  }

  /// Lets an account write.
  func accept(_ other: TestDevice) async throws {
    _ = try await people.acceptContact(
      AcceptContactRequest(accountID: other.account), options: device.access)
  }

  /// Lets nothing of an account through.
  func block(_ other: TestDevice) async throws {
    _ = try await people.blockContact(
      BlockContactRequest(accountID: other.account), options: device.access)
  }

  /// Leaves a row in every table of people that names the account.
  func leaveTraces(with other: TestDevice) async throws {
    let name = "n" + device.account.map { String($0 % 10) }.joined()
    _ = try await claim("\(name)_first")
    _ = try await claim(name)
    try await accept(other)
    _ = try await people.rotateContactToken(
      RotateContactTokenRequest(tokenHash: HashFunction.sha256.hash(device.account)),
      options: device.access)
    _ = try await people.setProfile(
      SetProfileRequest(
        requestID: Identifier.random().bytes,
        sealed: [UInt8](repeating: 7, count: 552), sealedPicture: [1]), options: device.access)
    let sealed = [UInt8](repeating: 7, count: Limits.sealedPresence)
    let call = try await PresenceClient(device.keys.channel).publish(options: device.streamAccess)
    try await call.send(
      PublishRequest(
        frame: .start(
          .init(topics: [
            PublishedPresence(
              topic: Identifier.random().bytes, sealed: sealed, farewell: sealed)
          ]))))
    for try await _ in call.replies { break }
  }
}
