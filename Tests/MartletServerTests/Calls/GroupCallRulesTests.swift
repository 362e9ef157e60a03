internal import Cryptography
internal import MLS
internal import MLSCore
internal import Testing

@testable internal import MartletServer

@Suite("Which commits the MLS group of a call takes")
struct GroupCallRulesTests {
  private let chat = Identifier.random()
  private let (first, second, third): (JudgedDevice, JudgedDevice, JudgedDevice)
  private let credentials: GroupCredentials
  /// A call of the first device, which the second has joined at leaf 1.
  private let called: (group: PublicGroup, info: GroupInfo)

  init() throws {
    (first, second, third) = (try JudgedDevice(), try JudgedDevice(), try JudgedDevice())
    var random = SystemRandom()
    let server = ExternalSender(
      signatureKey: SigningKey.generate(.ed25519, using: &random).verificationKey
        .rawRepresentation,
      credential: .basic(identity: GroupSigningKey.identity))
    var signatures: [Address: KeySignatures] = [:]
    for device in [first, second, third] { signatures[device.address] = try device.signatures }
    credentials = GroupCredentials(server: server, signatures: signatures)
    let founded = try Group(
      groupID: Identifier.random().bytes, client: first.client,
      lifetime: Lifetime(from: 1_000_000),
      configuration: Configuration(validator: credentials), using: &random)
    let info = try founded.groupInfo(withTree: false)
    let rules = GroupCallRules(
      validator: credentials, secrets: [GroupCallRules.secret(of: chat, epoch: 5)], gone: [])
    let group = try PublicGroup(
      groupInfo: info, tree: founded.encodedTree, validator: credentials, policy: rules)
    called = try Self.joined(second, (group, info), chat, epoch: 5, credentials)
  }

  /// The call after a device has joined it.
  private static func joined(
    _ device: JudgedDevice, _ call: (group: PublicGroup, info: GroupInfo), _ chat: Identifier,
    epoch: Int64, _ credentials: GroupCredentials, inPlaceOf leaf: LeafIndex? = nil
  ) throws -> (group: PublicGroup, info: GroupInfo) {
    let id = GroupCallRules.secret(of: chat, epoch: epoch)
    var request = ExternalJoinRequest(as: device.client, tree: call.group.encodedTree)
    request.includesTree = false
    request.contributing = [.external(id: id)]
    request.preSharedKeys.insert(SecretBytes([UInt8](repeating: 1, count: 32)), id: id)
    request.formerLeaf = leaf
    var random = SystemRandom()
    let output = try ExternalJoin(
      call.info, with: request, configuration: Configuration(validator: credentials),
      using: &random
    ).output
    guard case .publicMessage(let message) = output.commit,
      case .groupInfo(let info)? = output.groupInfo
    else { throw MLSError.unsuitable("the join") }
    var group = call.group
    guard case .commit(let staged) = try group.process(message) else {
      throw MLSError.unsuitable("the join")
    }
    try group.apply(staged)
    try group.update(info)
    return (group, info)
  }

  private func join(
    _ device: JudgedDevice, epoch: Int64 = 5, inPlaceOf leaf: LeafIndex? = nil
  ) throws -> [Address?] {
    try Self.joined(device, called, chat, epoch: epoch, credentials, inPlaceOf: leaf)
      .group.members.map { Address(credential: $0.credential) }
  }

  @Test("Devices come in by a secret of the group, also in the place of their own former leaf")
  func joining() throws {
    #expect(try join(third) == [first.address, second.address, third.address])
    #expect(
      try join(second, inPlaceOf: LeafIndex(rawValue: 1)) == [first.address, second.address])
  }

  @Test("Nobody comes in without a secret of the group")
  func secrets() throws {
    #expect(throws: MLSError.self) { try join(third, epoch: 6) }
  }

  @Test("Nobody comes in in the place of another participant")
  func places() throws {
    #expect(
      throws: MLSError.policyRefused("who joins from outside may remove its own former leaf only")
    ) { try join(third, inPlaceOf: LeafIndex(rawValue: 1)) }
  }
}
