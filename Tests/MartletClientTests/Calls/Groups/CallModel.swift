internal import Cryptography
internal import MLS
internal import MLSCore
internal import SFrame
internal import SignalProtocol

@testable internal import MartletClient

/// A server of one group's call as the contract has it, and participants' sessions around it, with
/// a clock in hand. What the server sends waits for each participant until it is delivered.
final class CallModel {
  /// A device's part, with an engine that seals and opens frames.
  final class Device {
    let participant: CallParticipant
    let client: MLS.Client
    var session: GroupCallSession
    var chat: CallChat
    let engine = TestEngine()
    /// What the server has sent it.
    var arriving: [GroupCallSession.Committed] = []
    var isConnected = true
    var ending: GroupCallEnding?
    /// Who takes part, as it was told last.
    var participants: [CallParticipant] = []
    var committedByteCount = 0

    init(_ number: Int, in model: CallModel) throws {
      let account = AccountID.random()
      participant = CallParticipant(account: account, device: 1)
      var random = SystemRandom()
      let key = SigningKey.generate(.ed25519, using: &random)
      client = try MLS.Client(
        cipherSuite: .x25519AES128,
        credential: .basic(identity: account.bytes + [1] + [UInt8](repeating: 0, count: 64)),
        signingKey: key)
      chat = CallChat(of: model.group, call: model.call)
      session = GroupCallSession(
        in: chat, as: participant, client, validator: EveryCredential())
    }
  }

  /// Accepts every leaf: who vouches for leaves is tested elsewhere.
  struct EveryCredential: CredentialValidator {
    func validate(
      _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
    ) throws(MLSError) {}

    func clientIdentity(of credential: Credential) -> [UInt8] {
      guard case .basic(let identity) = credential else { return [] }
      return Array(identity.prefix(17))
    }
  }

  let group = GroupID.random()
  let call = CallID.random()
  private(set) var devices: [Device] = []
  private(set) var now = ContinuousClock.now
  /// The server's copy of the MLS group; nil before the call has begun.
  private(set) var state: PublicGroup?
  private(set) var groupInfo: [UInt8] = []
  private(set) var commits: [GroupCallSession.Committed] = []
  /// Whom participants are told to remove.
  private(set) var gone: Set<CallParticipant> = []
  private var acknowledged: [CallParticipant: UInt64] = [:]
  private var settled: UInt64 = 0
  /// Whether the server says when all have acknowledged.
  var tellsSettled = true
  private var chatEpoch: UInt64 = 1

  init(_ count: Int) throws {
    for number in 0..<count { devices.append(try Device(number, in: self)) }
    try setMembers(devices)
  }

  // MARK: The group whose call it is

  /// The group has a new epoch with these members; those who are told read of it.
  func setMembers(_ members: [Device], telling told: [Device]? = nil) throws {
    chatEpoch += 1
    latestMembers = members
    let secret = SecretBytes([UInt8](repeating: UInt8(chatEpoch), count: 32))
    for device in told ?? members {
      device.chat.note(
        epoch: chatEpoch, devices: Set(members.map(\.participant)), secret: secret)
      perform(device.session.note(device.chat, at: now), of: device)
    }
  }

  private var latestMembers: [Device] = []

  /// Devices become members of the group, which everybody is told.
  func add(_ new: Device...) throws {
    devices += new
    try setMembers(devices)
  }

  /// A device is there that the group does not have.
  func addStranger(_ device: Device) { devices.append(device) }

  /// Everybody reads of the epoch that some have read of before.
  func setMembersAgain() throws {
    let secret = SecretBytes([UInt8](repeating: UInt8(chatEpoch), count: 32))
    for device in latestMembers where device.chat.epoch < chatEpoch {
      device.chat.note(
        epoch: chatEpoch, devices: Set(latestMembers.map(\.participant)), secret: secret)
      perform(device.session.note(device.chat, at: now), of: device)
    }
    deliver()
  }

  // MARK: The server

  /// Whether the server takes no commit of participants, and says so to nobody.
  var refusesMemberCommits = false
  /// Devices of which nothing arrives.
  private var silent: [ObjectIdentifier] = []

  /// Nothing that devices say arrives from now on.
  func silence(_ devices: [Device]) { silent += devices.map { ObjectIdentifier($0) } }

  var epoch: UInt64 { state?.context.epoch ?? 0 }
  var encodedTree: [UInt8] { state?.encodedTree ?? [] }

  func wait(_ time: Duration) {
    now += time
    for device in devices { perform(device.session.advance(to: now), of: device) }
    deliver()
  }

  /// A device begins the call.
  func begin(_ device: Device) throws {
    let (info, tree) = try device.session.found(at: 1_800_000_000)
    guard case .groupInfo(let decoded) = try MLSMessage(decoding: info) else { return }
    state = try PublicGroup(groupInfo: decoded, tree: tree, validator: EveryCredential())
    groupInfo = info
    perform(device.session.began(at: now), of: device)
    deliver()
  }

  /// A device joins by the call as it stands, and everybody is told.
  func join(_ device: Device) {
    perform(device.session.join(by: groupInfo, tree: encodedTree, at: now), of: device)
    deliver()
  }

  /// A device joins in the place of another one's leaf, which the server lets it.
  func join(_ device: Device, inPlaceOf leaf: LeafIndex) throws {
    guard case .groupInfo(let info) = try MLSMessage(decoding: groupInfo),
      let secret = device.chat.secrets[device.chat.epoch]
    else { return }
    let id = CallChat.secretID(of: group, epoch: device.chat.epoch)
    var request = ExternalJoinRequest(as: device.client, tree: encodedTree)
    request.includesTree = false
    request.contributing = [.external(id: id)]
    request.preSharedKeys.insert(secret, id: id)
    request.formerLeaf = leaf
    var random = SystemRandom()
    let output = try ExternalJoin(
      info, with: request, configuration: MLS.Configuration(validator: EveryCredential()),
      using: &random
    ).output
    accept(output.commit.encoded, output.groupInfo?.encoded ?? [], of: device)
    deliver()
  }

  /// A device is not there any more, and does not hear what is said.
  func lose(_ device: Device) {
    device.isConnected = false
    gone.insert(device.participant)
    for other in devices where other !== device && other.isConnected {
      perform(other.session.note(gone: gone, at: now), of: other)
    }
    deliver()
  }

  /// Takes a commit of a device, if it is of the epoch that goes on.
  func accept(_ commit: [UInt8], _ info: [UInt8], of device: Device) {
    guard !silent.contains(ObjectIdentifier(device)) else { return }
    if refusesMemberCommits, device.session.isInside { return }
    guard var state, case .publicMessage(let message)? = try? MLSMessage(decoding: commit),
      case .groupInfo(let decoded)? = try? MLSMessage(decoding: info),
      message.epoch == state.context.epoch,
      case .commit(let staged)? = try? state.process(message), (try? state.apply(staged)) != nil,
      (try? state.update(decoded)) != nil
    else {
      device.session.noteStale(epoch)
      return
    }
    let before = epoch
    (self.state, groupInfo) = (state, info)
    device.committedByteCount += commit.count + info.count
    let committed = GroupCallSession.Committed(epoch: before, commit: commit)
    commits.append(committed)
    gone.formIntersection(Self.participants(of: state))
    for other in devices where other.isConnected && other.ending == nil {
      other.arriving.append(committed)
    }
  }

  private static func participants(of state: PublicGroup) -> [CallParticipant] {
    state.members.compactMap { member in
      member.credential.device.map { CallParticipant(account: $0.account, device: $0.number) }
    }
  }

  /// Hands over what waits until nothing does.
  func deliver() {
    while let device = devices.first(where: { !$0.arriving.isEmpty }) {
      deliverNext(to: device)
    }
  }

  /// Hands over the first that waits for a device.
  func deliverNext(to device: Device) {
    let committed = device.arriving.removeFirst()
    guard device.ending == nil else { return }
    perform(device.session.take(committed, at: now), of: device)
  }

  func perform(_ actions: [GroupCallSession.Action], of device: Device) {
    for action in actions {
      switch action {
      case .commit(let commit, let info): accept(commit, info, of: device)
      case .acknowledge(let epoch): acknowledge(epoch, by: device)
      case .tell(.participants(let all)): device.participants = all
      case .tell(let notice): device.engine.take(notice)
      case .rejoin: join(device)
      case .end(let reason): device.ending = device.ending ?? reason
      }
    }
  }

  private func acknowledge(_ epoch: UInt64, by device: Device) {
    acknowledged[device.participant] = epoch
    guard tellsSettled, let state else { return }
    let there = Self.participants(of: state).filter { !gone.contains($0) }
    let all = there.map { acknowledged[$0] ?? 0 }.min() ?? 0
    guard all > settled else { return }
    settled = all
    for other in devices where other.isConnected && other.session.isInside {
      perform(other.session.noteSettled(all, at: now), of: other)
    }
  }
}

/// A media engine that seals and opens frames with the keys that it is told of, and nothing else.
final class TestEngine {
  private var baseKeys: [UInt64: SecretBytes] = [:]
  private var epochs: [UInt64: [UInt64]] = [:]
  private(set) var sealing: (epoch: UInt64, keyID: UInt64)?
  private(set) var rawKeys: [UInt64: [UInt8]] = [:]
  private var counter: UInt64 = 0

  func take(_ notice: GroupCallNotice) {
    switch notice {
    case .mediaKeys(let keys):
      epochs[keys.epoch] = keys.keys.map(\.id)
      for key in keys.keys {
        baseKeys[key.id] = keys.baseKey
        rawKeys[key.id] = key.raw.exposed()
      }
    case .sealing(let epoch, let keyID): sealing = (epoch, keyID)
    case .keysForgotten(let epoch):
      for id in epochs.removeValue(forKey: epoch) ?? [] {
        guard !epochs.values.contains(where: { $0.contains(id) }) else { continue }
        baseKeys[id] = nil
      }
    default: break
    }
  }

  func seal(_ frame: [UInt8]) throws -> [UInt8] {
    guard let sealing, let base = baseKeys[sealing.keyID] else { throw SFrameError.malformed }
    var key = try FrameKey(baseKey: base, id: sealing.keyID, suite: .aes128GCM)
    counter += 1
    return try key.seal(frame, counter: counter)
  }

  func open(_ frame: [UInt8]) throws -> [UInt8] {
    let id = try FrameHeader.read(from: frame).header.keyID
    guard let base = baseKeys[id] else { throw SFrameError.unknownKey(id) }
    var key = try FrameKey(baseKey: base, id: id, suite: .aes128GCM)
    return try key.open(frame)
  }

  func opens(_ frame: [UInt8]) -> Bool { (try? open(frame)) != nil }
}
