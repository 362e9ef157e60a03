internal import Cryptography
internal import Glibc
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC

/// A group of many accounts on a server, made and measured.
final class Stage {
  private let devices: [Device]
  private let groupID: [UInt8]
  private var founder: Group
  private var follower: PublicGroup
  private var packages: [OwnKeyPackage] = []
  private var welcome: [UInt8] = []

  /// Makes a group of the first of some accounts.
  init(_ devices: [Device]) async throws {
    self.devices = devices
    var random = SystemRandom()
    groupID = random.bytes(16)
    let device = devices[0]
    let server = try await device.groups.getGroupsConfiguration(.init(), options: device.options)
    // external_senders holds one ExternalSender after its length.
    let sender = server.externalSender
    let length = [0x40 | UInt8(sender.count >> 8), UInt8(sender.count & 0xff)]
    let extensions = try Extensions([
      Roles(administrators: [device.account]).asExtension,
      Extension(
        type: .externalSenders,
        data: (sender.count < 64 ? [UInt8(sender.count)] : length) + sender),
    ])
    founder = try Group(
      groupID: groupID, client: device.client, lifetime: Lifetime(from: 1_000_000),
      extensions: extensions, configuration: Device.configuration, using: &random)
    follower = try PublicGroup(
      groupInfo: founder.groupInfo(), validator: AccountCredential(),
      policy: RolesPolicy(validator: AccountCredential()))
    let created = try await device.groups.createGroup(
      CreateGroupRequest(
        requestID: random.bytes(16),
        groupInfo: MLSMessage.groupInfo(try founder.groupInfo(withTree: false)).encoded,
        ratchetTree: founder.encodedTree), options: device.options)
    guard case .created? = created.outcome else { throw Failure("\(created)") }
  }

  /// Adds everyone, commits, and talks.
  func run(messages: Int, treeFile: String) async throws {
    try await addAll()
    try await download(to: treeFile)
    try await commits()
    try await deliveries(messages)
  }

  /// Adds everyone and has everyone commit, so that the tree has all the keys that it can.
  func fillTree(to treeFile: String) async throws {
    try await addAll()
    for place in devices.indices.dropFirst() { try await joinAgain(place) }
    _ = try await commit(CommitRequest(), "full")
    try write(follower.encodedTree, to: treeFile)
    Main.report("full-tree-members", Double(devices.count))
    Main.report("full-tree-bytes", Double(follower.encodedTree.count))
  }

  private func write(_ bytes: [UInt8], to file: String) throws {
    guard let handle = fopen(file, "wb") else { throw Failure("cannot write \(file)") }
    fwrite(bytes, 1, bytes.count, handle)
    fclose(handle)
  }

  /// Commits, hands it in, and follows it as the server does.
  ///
  /// - Returns: the milliseconds of the call, and of checking alone.
  private func commit(
    _ request: CommitRequest, _ name: String
  ) async throws -> (call: Double, check: Double) {
    var request = request
    request.includesTree = false
    request.includesGroupInfo = true
    var random = SystemRandom()
    let output = try founder.commit(request, using: &random)
    welcome = output.welcome?.encoded ?? []
    let bundle = CommitBundleRequest(
      requestID: random.bytes(16), groupID: groupID, commit: output.commit.encoded,
      groupInfo: output.groupInfo?.encoded ?? [], welcome: welcome)
    Main.report("\(name)-commit-bytes", Double(bundle.commit.count))
    let start = ContinuousClock.now
    let reply = try await devices[0].groups.commitBundle(bundle, options: devices[0].options)
    let call = start.duration(to: .now).milliseconds
    guard case .accepted? = reply.outcome else { throw Failure("\(reply)") }
    let check = try check(bundle)
    try founder.mergePendingCommit()
    return (call, check)
  }

  /// What a server does with a commit but for its database, on this core.
  private func check(_ bundle: CommitBundleRequest) throws -> Double {
    let start = ContinuousClock.now
    guard case .publicMessage(let message) = try MLSMessage(decoding: bundle.commit),
      case .groupInfo(let info) = try MLSMessage(decoding: bundle.groupInfo),
      case .commit(let staged) = try follower.process(message)
    else { throw Failure("no commit") }
    try follower.apply(staged)
    try follower.update(info)
    let bytes = follower.encodedTree.count + follower.encodedState.count
    let time = start.duration(to: .now).milliseconds
    guard bytes > 0 else { throw Failure("no state") }
    return time
  }

  private func addAll() async throws {
    packages = try devices.dropFirst().map { try $0.keyPackage() }
    let valid = try packages.map {
      try $0.keyPackage.validated(by: AccountCredential(), now: nil)
    }
    let (call, check) = try await commit(.add(valid), "add-all")
    Main.report("add-all-call-ms", call)
    Main.report("add-all-check-ms", check)
    // Nobody knows the founder: until they accept, nothing is delivered to them.
    for device in devices.dropFirst() {
      let reply = try await device.groups.answerGroupInvitation(
        .init(groupID: groupID, answer: .accept), options: device.options)
      guard case .answered? = reply.outcome else { throw Failure("\(reply)") }
    }
  }

  /// What one new member downloads.
  private func download(to file: String) async throws {
    let device = devices[devices.count - 1]
    let page = try await device.groups.fetchWelcomes(.init(), options: device.options)
    guard let entry = page.welcomes.first else { throw Failure("no welcome") }
    Main.report("joiner-bytes", Double(page.encodedByteCount))
    var tree: [UInt8] = []
    for try await part in try await device.groups.getRatchetTree(
      .init(groupID: groupID, epoch: entry.epoch), options: device.options)
    { tree += part.chunk }
    Main.report("tree-bytes", Double(tree.count))
    try write(tree, to: file)
    guard case .welcome(let message) = try MLSMessage(decoding: entry.welcome),
      let package = packages.last
    else { throw Failure("no welcome") }
    let group = try Group(
      joining: message, with: JoinRequest(package, as: device.client, tree: tree),
      configuration: Device.configuration)
    guard group.epochAuthenticator == founder.epochAuthenticator else {
      throw Failure("joined another group")
    }
  }

  /// Commits while the tree is new, and when a commit's path is full of keys.
  private func commits() async throws {
    let (freshCall, freshCheck) = try await commit(CommitRequest(), "fresh")
    Main.report("fresh-call-ms", freshCall)
    Main.report("fresh-check-ms", freshCheck)
    try await fillPath()
    var calls: [Double] = []
    var checks: [Double] = []
    for _ in 0..<15 {
      let (call, check) = try await commit(CommitRequest(), "dense")
      calls.append(call)
      checks.append(check)
    }
    Main.report("dense-call-ms", calls.percentile(0.5))
    Main.report("dense-check-ms", checks.percentile(0.5))
  }

  /// Has members commit at the places that give keys to every node beside the founder's path.
  private func fillPath() async throws {
    var place = 1
    while place < devices.count {
      try await joinAgain(place)
      place *= 2
    }
  }

  /// Has a member join again from outside, which commits for it.
  private func joinAgain(_ place: Int) async throws {
    let device = devices[place]
    let reply = try await device.groups.getGroupInfo(
      .init(groupID: groupID), options: device.options)
    guard case .found(let found)? = reply.outcome,
      case .groupInfo(let info) = try MLSMessage(decoding: found.groupInfo)
    else { throw Failure("no group info") }
    var request = ExternalJoinRequest(as: device.client, tree: follower.encodedTree)
    request.includesTree = false
    request.formerLeaf = LeafIndex(UInt32(place))
    var random = SystemRandom()
    let join = try ExternalJoin(
      info, with: request, configuration: Device.configuration, using: &random)
    let bundle = ExternalCommitRequest(
      requestID: random.bytes(16), groupID: groupID, commit: join.output.commit.encoded,
      groupInfo: join.output.groupInfo?.encoded ?? [])
    let answer = try await device.groups.externalCommit(bundle, options: device.options)
    guard case .accepted? = answer.outcome else { throw Failure("\(answer)") }
    _ = try check(CommitBundleRequest(commit: bundle.commit, groupInfo: bundle.groupInfo))
    guard case .commit(let staged) = try founder.process(join.output.commit) else {
      throw Failure("no commit")
    }
    try founder.merge(staged)
  }

  private func deliveries(_ count: Int) async throws {
    let crowd = try await Crowd(devices, group: groupID)
    Main.report("subscriptions", Double(devices.count))
    var random = SystemRandom()
    var answers: [Double] = []
    var middles: [Double] = []
    var lasts: [Double] = []
    let device = devices[0]
    var next = try await last() + 1
    for number in -5..<count {
      if number == 0 { Main.mark("deliveries-start") }
      let message = try founder.encrypt(random.bytes(300), using: &random).encoded
      crowd.expect(next)
      let start = ContinuousClock.now
      let reply = try await device.groups.sendGroupMessage(
        .init(messageID: random.bytes(16), groupID: groupID, message: message),
        options: device.options)
      let answered = ContinuousClock.now
      guard case .accepted(let accepted)? = reply.outcome, accepted.sequence == next else {
        throw Failure("\(reply)")
      }
      let (middle, last) = await crowd.wait()
      next += 1
      if number >= 0 {
        answers.append(start.duration(to: answered).milliseconds)
        middles.append(start.duration(to: middle).milliseconds)
        lasts.append(start.duration(to: last).milliseconds)
      }
      // One message at a time: the next one comes when the node has come to rest.
      try await Task.sleep(for: .milliseconds(20))
    }
    Main.mark("deliveries-end")
    for (name, values) in [("answer", answers), ("middle", middles), ("last", lasts)] {
      Main.report("\(name)-p50-ms", values.percentile(0.5))
      Main.report("\(name)-p99-ms", values.percentile(0.99))
    }
  }

  private func last() async throws -> UInt64 {
    let device = devices[0]
    let reply = try await device.groups.getGroupInfo(
      .init(groupID: groupID), options: device.options)
    guard case .found(let found)? = reply.outcome else { throw Failure("no group") }
    return found.lastSequence
  }
}
