internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// A device in a group: its MLS state, and its calls to a node.
final class GroupMember {
  let device: GroupDevice
  let stage: GroupStage
  let id: Identifier
  var group: Group
  /// The node that it calls.
  var node: Int
  /// The last entry of the log that it has taken up.
  var sequence: UInt64 = 0
  /// Texts that it has read, in order.
  var texts: [String] = []

  init(
    _ group: consuming Group, _ device: GroupDevice, _ id: Identifier, on stage: GroupStage,
    node: Int
  ) {
    self.group = group
    self.device = device
    self.id = id
    self.stage = stage
    self.node = node
  }

  var epoch: UInt64 { group.context.epoch }
  var isMember: Bool { group.currentStatus == .active }
  var service: GroupsClient { stage.groups(node) }
  var options: CallOptions { device.options }

  /// Whether both are in one epoch of one group.
  func agrees(with other: GroupMember) -> Bool {
    group.epochAuthenticator == other.group.epochAuthenticator
  }

  // MARK: - Making and joining

  /// The group that a device would make.
  static func foundation(
    _ device: GroupDevice, _ id: Identifier, on stage: GroupStage,
    extensions: Extensions? = nil, configuration: Configuration = .member,
    client: Client? = nil
  ) throws -> Group {
    var random = SystemRandom()
    let usual = try Extensions([
      Roles(administrators: [device.address.account.bytes]).asExtension,
      ExternalSenders([stage.server]).asExtension,
    ])
    return try Group(
      groupID: id.bytes, client: client ?? device.client, lifetime: Lifetime(from: 1_000_000),
      extensions: extensions ?? usual, configuration: configuration, using: &random)
  }

  /// Makes a group.
  static func found(
    _ device: GroupDevice, on stage: GroupStage, node: Int = 0, metadata: [UInt8] = []
  ) async throws -> GroupMember {
    let id = Identifier.random()
    let group = try foundation(device, id, on: stage)
    let request = CreateGroupRequest(
      requestID: Identifier.random().bytes,
      groupInfo: MLSMessage.groupInfo(try group.groupInfo(withTree: false)).encoded,
      ratchetTree: group.encodedTree, metadata: metadata)
    let member = GroupMember(group, device, id, on: stage, node: node)
    let reply = try await member.service.createGroup(request, options: device.options)
    guard case .created? = reply.outcome else { throw Unexpected("\(reply)") }
    return member
  }

  /// Joins by the welcome that waits.
  static func join(
    _ device: GroupDevice, with package: OwnKeyPackage, on stage: GroupStage, node: Int = 0
  ) async throws -> GroupMember {
    let service = stage.groups(node)
    let page = try await service.fetchWelcomes(FetchWelcomesRequest(), options: device.options)
    guard let entry = page.welcomes.first(where: { $0.keyPackageReference == package.reference }),
      case .welcome(let welcome) = try MLSMessage(decoding: entry.welcome),
      let id = Identifier(entry.groupID)
    else { throw Unexpected("no welcome") }
    let tree = try await GroupMember.tree(of: id, epoch: entry.epoch, for: device, service)
    let group = try Group(
      joining: welcome, with: JoinRequest(package, as: device.client, tree: tree),
      configuration: .member)
    _ = try await service.ackWelcome(
      AckWelcomeRequest(welcomeID: entry.welcomeID), options: device.options)
    let member = GroupMember(group, device, id, on: stage, node: node)
    member.sequence = entry.sequence
    return member
  }

  /// An epoch's tree as the server sends it; nil if it does not.
  static func tree(
    of id: Identifier, epoch: UInt64?, for device: GroupDevice, _ service: GroupsClient
  ) async throws -> [UInt8]? {
    var tree: [UInt8] = []
    var size: UInt64?
    let replies = try await service.getRatchetTree(
      GetRatchetTreeRequest(groupID: id.bytes, epoch: epoch), options: device.options)
    for try await part in replies {
      if case .notFound? = part.start { return nil }
      if case .head(let head)? = part.start { size = head.byteCount }
      #expect(part.chunk.count <= Limits.treeChunk)
      tree += part.chunk
    }
    #expect(size == UInt64(tree.count))
    return tree
  }

  /// Joins, or joins again, from outside.
  static func joinExternally(
    _ device: GroupDevice, _ id: Identifier, formerLeaf: LeafIndex? = nil, on stage: GroupStage,
    node: Int = 0
  ) async throws -> (GroupMember, ExternalCommitResponse) {
    let service = stage.groups(node)
    let (join, sequence) = try await externalJoin(
      device, id, formerLeaf: formerLeaf, service)
    let reply = try await service.externalCommit(
      ExternalCommitRequest(
        requestID: Identifier.random().bytes, groupID: id.bytes,
        commit: join.output.commit.encoded, groupInfo: join.output.groupInfo?.encoded ?? []),
      options: device.options)
    let member = GroupMember(
      Group(joined: join, configuration: .member), device, id, on: stage, node: node)
    member.sequence = sequence
    if case .accepted(let accepted)? = reply.outcome { member.sequence = accepted.sequence }
    return (member, reply)
  }

  static func externalJoin(
    _ device: GroupDevice, _ id: Identifier, formerLeaf: LeafIndex?, _ service: GroupsClient
  ) async throws -> (ExternalJoin, UInt64) {
    let reply = try await service.getGroupInfo(
      GetGroupInfoRequest(groupID: id.bytes), options: device.options)
    guard case .found(let found)? = reply.outcome,
      case .groupInfo(let info) = try MLSMessage(decoding: found.groupInfo)
    else { throw Unexpected("no group info") }
    var request = ExternalJoinRequest(
      as: device.client,
      tree: try await tree(of: id, epoch: found.epoch, for: device, service))
    request.includesTree = false
    request.formerLeaf = formerLeaf
    var random = SystemRandom()
    return (
      try ExternalJoin(info, with: request, configuration: .lawless, using: &random),
      found.lastSequence
    )
  }

  // MARK: - Committing

  /// The request for a commit, which then waits.
  func bundle(_ request: CommitRequest = CommitRequest()) throws -> CommitBundleRequest {
    var request = request
    request.includesTree = false
    request.includesGroupInfo = true
    var random = SystemRandom()
    let output = try group.commit(request, using: &random)
    return CommitBundleRequest(
      requestID: Identifier.random().bytes, groupID: id.bytes, commit: output.commit.encoded,
      groupInfo: output.groupInfo?.encoded ?? [], welcome: output.welcome?.encoded ?? [])
  }

  /// Commits, and takes the commit up where it is accepted.
  @discardableResult
  func commit(_ request: CommitRequest = CommitRequest()) async throws -> CommitBundleResponse {
    try await send(try bundle(request))
  }

  /// Hands a commit in, and takes it up where it is accepted.
  @discardableResult
  func send(_ bundle: CommitBundleRequest) async throws -> CommitBundleResponse {
    do {
      let reply = try await service.commitBundle(bundle, options: options)
      if case .accepted(let accepted)? = reply.outcome {
        if group.hasPendingCommit { try group.mergePendingCommit() }
        if accepted.sequence == sequence + 1 { sequence = accepted.sequence }
      } else {
        group.discardPendingCommit()
      }
      return reply
    } catch {
      group.discardPendingCommit()
      throw error
    }
  }

  /// Invites devices and has them join.
  func invite(_ devices: [GroupDevice], node: Int = 0) async throws -> [GroupMember] {
    var members: [GroupMember] = []
    for (device, package) in zip(devices, try await add(devices)) {
      members.append(try await .join(device, with: package, on: stage, node: node))
    }
    return members
  }

  /// Adds devices, which have yet to join with the packages that it gives.
  @discardableResult
  func add(_ devices: [GroupDevice]) async throws -> [OwnKeyPackage] {
    let packages = try devices.map { try $0.keyPackage() }
    let request = CommitRequest.add(
      try packages.map { try $0.keyPackage.validated(by: MemberCredentials(), now: nil) })
    let reply = try await commit(request)
    guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
    return packages
  }

  /// The leaves of an account.
  func leaves(of device: GroupDevice) -> [LeafIndex] {
    group.members.filter {
      MemberCredentials().roleIdentity(of: $0.credential) == device.address.account.bytes
    }.map(\.index)
  }

  // MARK: - Messages

  func encrypt(_ text: String) throws -> [UInt8] {
    var random = SystemRandom()
    return try group.encrypt(Array(text.utf8), using: &random).encoded
  }

  @discardableResult
  func say(_ text: String) async throws -> SendGroupMessageResponse {
    try await service.sendGroupMessage(
      SendGroupMessageRequest(
        messageID: Identifier.random().bytes, groupID: id.bytes, message: encrypt(text)),
      options: options)
  }

  /// Takes up everything that waits in the log, without acknowledging it.
  func catchUp() async throws {
    while true {
      let page = try await stage.nodes[node].groups.log.page(
        of: id, after: Int64(sequence), for: device.address)
      for entry in page.entries { try take(entry.message) }
      guard page.hasMore else { return }
    }
  }

  /// Takes up the next entry of the log.
  func take(_ entry: GroupMessage) throws {
    guard entry.sequence > sequence else { return }
    #expect(entry.sequence == sequence + 1)
    sequence = entry.sequence
    switch entry.kind {
    case .commit, .proposal:
      guard isMember, case .publicMessage(let message) = try MLSMessage(decoding: entry.payload),
        message.epoch == epoch
      else { return }
      if entry.sender == device.address.message {
        if entry.kind == .commit, group.hasPendingCommit { try group.mergePendingCommit() }
        return
      }
      if case .commit(let staged) = try group.process(.publicMessage(message)) {
        group.discardPendingCommit()
        try group.merge(staged)
      }
    case .application:
      guard entry.sender != device.address.message else { return }
      if case .application(let content) = try group.process(MLSMessage(decoding: entry.payload)) {
        texts.append(String(decoding: content.data, as: UTF8.self))
      }
    default: return
    }
  }
}

/// A reply that a test did not expect.
struct Unexpected: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// What a refused call says: its reason and its message.
func groupRefusal(_ call: () async throws -> Void) async throws -> (
  reason: String, message: String
)? {
  do {
    try await call()
    return nil
  } catch let status as Status {
    return (status.detail(GoogleRPCErrorInfo.self)?.reason ?? "", status.message)
  }
}
