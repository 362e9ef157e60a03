internal import Cryptography
internal import MLS
internal import MLSCore
internal import MediaKeys
internal import SFrame

/// One device's part in a group's call: the MLS group of the participants, and the keys that it
/// gives. It has no clock and no stream: it is told what comes and when, and says what is to be
/// done.
///
/// Source: docs/protocol.md §27.
final class GroupCallSession {
  /// What is to be done.
  enum Action: Sendable {
    /// Hand a commit in.
    case commit([UInt8], groupInfo: [UInt8])
    /// Say that the keys of an epoch are there.
    case acknowledge(UInt64)
    /// Tell the application.
    case tell(GroupCallNotice)
    /// Ask for the call anew, and join it again.
    case rejoin
    /// End it.
    case end(GroupCallEnding)
  }

  /// A commit as it came.
  struct Committed: Sendable {
    let epoch: UInt64
    let commit: [UInt8]
  }

  /// How long a participant with a higher rank waits for those before it to remove somebody.
  private static let rankDelay = Duration.milliseconds(500)
  /// How long somebody may take part who is no member of the group, and how long the group's log
  /// may be behind one who joins.
  private static let patience = Duration.seconds(10)
  /// How often a device joins again within a minute.
  private static let joinLimit = 5
  /// Commits to join that are remembered.
  private static let pendingJoinLimit = 4

  let call: CallID
  private let own: CallParticipant
  private let client: MLS.Client
  private let configuration: MLS.Configuration
  private var chat: CallChat
  private let keys = MediaKeys()

  /// A group that is held in a class, since it cannot be copied.
  private final class Member {
    var group: MLS.Group

    init(_ group: consuming MLS.Group) { self.group = group }
  }

  private var member: Member?
  /// Commits by which this device has asked to join: one may count though the call was told again
  /// meanwhile, and another one made.
  private var joining: [ExternalJoin] = []
  private var joins: [ContinuousClock.Instant] = []
  /// The last epoch that this device was in.
  private var lastEpoch: UInt64?
  /// Whether the present epoch has somebody who is no member of the chat: its keys are not used.
  private var isHeld = false
  /// Whether somebody was removed since keys were last taken.
  private var hasRemoved = false
  private var gone: Set<CallParticipant> = []
  private var removalSince: ContinuousClock.Instant?
  private var strangersSince: ContinuousClock.Instant?
  /// Commits that wait for the group's log.
  private var waiting: [Committed] = []
  private var waitingSince: ContinuousClock.Instant?

  /// A call that this device has no part in yet.
  ///
  /// - Parameters:
  ///   - chat: the group whose call it is.
  ///   - own: this device.
  ///   - client: the same in MLS.
  ///   - validator: judges leaves.
  init(
    in chat: CallChat, as own: CallParticipant, _ client: MLS.Client,
    validator: any CredentialValidator
  ) {
    (self.chat, self.own, self.client) = (chat, own, client)
    call = chat.call
    configuration = MLS.Configuration(
      validator: validator, policy: CallGroupRules(group: chat.group, validator: validator),
      pastEpochCount: 0)
  }

  /// The identifier of the participants' MLS group.
  private var groupID: [UInt8] {
    Array(
      HashFunction.sha256.hash(
        Array("martlet call".utf8) + chat.group.bytes + call.bytes
      )[..<16])
  }

  /// Whether this device takes part.
  var isInside: Bool { member != nil }

  /// The epoch that it is in; nil outside.
  var epoch: UInt64? { member?.group.context.epoch }

  /// Who takes part, from the left.
  var participants: [CallParticipant] { leaves.map(\.participant) }

  private var leaves: [(leaf: LeafIndex, participant: CallParticipant)] {
    guard let member else { return [] }
    return member.group.members.compactMap { leaf in
      leaf.credential.device.map {
        (leaf.index, CallParticipant(account: $0.account, device: $0.number))
      }
    }
  }
}

// MARK: - Coming in

extension GroupCallSession {
  /// Founds the MLS group of a call that this device begins.
  ///
  /// - Returns: its GroupInfo and its tree, for the server.
  /// - Throws: `MLSError`.
  func found(at seconds: UInt64) throws(MLSError) -> (groupInfo: [UInt8], tree: [UInt8]) {
    var random = SystemRandom()
    let new = Member(
      try MLS.Group(
        groupID: groupID, client: client, lifetime: Lifetime(from: seconds),
        configuration: configuration, using: &random))
    member = new
    return (
      MLSMessage.groupInfo(try new.group.groupInfo(withTree: false)).encoded,
      new.group.encodedTree
    )
  }

  /// The server has begun the call that was founded.
  func began(at now: ContinuousClock.Instant) -> [Action] {
    [.tell(.started(call))] + enterEpoch(at: now)
  }

  /// Joins the call as it stands.
  ///
  /// - Parameters:
  ///   - groupInfo: an MLSMessage with the GroupInfo.
  ///   - tree: the encoded ratchet tree.
  ///   - now: the time.
  /// - Returns: what is to be done.
  func join(by groupInfo: [UInt8], tree: [UInt8], at now: ContinuousClock.Instant) -> [Action] {
    member = nil
    joining = Array(joining.suffix(Self.pendingJoinLimit - 1))
    if lastEpoch != nil { joins = joins.filter { now - $0 < .seconds(60) } + [now] }
    guard joins.count <= Self.joinLimit else { return [.end(.failed)] }
    guard chat.devices.contains(own), let secret = chat.secrets[chat.epoch] else {
      return [.end(.removed)]
    }
    do {
      guard case .groupInfo(let info) = try MLSMessage(decoding: groupInfo),
        info.groupContext.groupID == groupID,
        // An older state than this device was in: the server shows what was.
        lastEpoch.map({ info.groupContext.epoch >= $0 }) ?? true
      else { return [.end(.untrusted)] }
      let id = CallChat.secretID(of: chat.group, epoch: chat.epoch)
      var request = ExternalJoinRequest(as: client, tree: tree)
      request.includesTree = false
      request.contributing = [.external(id: id)]
      request.preSharedKeys.insert(secret, id: id)
      request.formerLeaf = try ownLeaf(in: tree, info)
      var random = SystemRandom()
      let join = try ExternalJoin(
        info, with: request, configuration: configuration, using: &random)
      joining.append(join)
      return [
        .commit(join.output.commit.encoded, groupInfo: join.output.groupInfo?.encoded ?? [])
      ]
    } catch {
      return [.end(.untrusted)]
    }
  }

  private func ownLeaf(in tree: [UInt8], _ info: GroupInfo) throws(MLSError) -> LeafIndex? {
    try RatchetTree(wire: tree, cipherSuite: info.groupContext.cipherSuite).members.first {
      $0.leaf.credential.device.map {
        CallParticipant(account: $0.account, device: $0.number) == own
      } ?? false
    }?.index
  }
}

// MARK: - Commits

extension GroupCallSession {
  /// Takes in a commit that the server says to count.
  func take(_ committed: Committed, at now: ContinuousClock.Instant) -> [Action] {
    guard waiting.isEmpty else {
      waiting.append(committed)
      return []
    }
    return apply(committed, at: now)
  }

  private func apply(_ committed: Committed, at now: ContinuousClock.Instant) -> [Action] {
    if let join = joining.first(where: { $0.output.commit.encoded == committed.commit }) {
      joining = []
      member = Member(MLS.Group(joined: join, configuration: configuration))
      return [.tell(.joined(call))] + enterEpoch(at: now)
    }
    guard let member, committed.epoch >= member.group.context.epoch else { return [] }
    guard committed.epoch == member.group.context.epoch,
      let message = try? MLSMessage(decoding: committed.commit)
    else { return [.rejoin] }
    if let behind = secretsBehind(message), behind {
      waiting.append(committed)
      waitingSince = waitingSince ?? now
      return []
    }
    do throws(MLSError) {
      return try merge(message, into: member, at: now)
    } catch {
      // Without the secret of an epoch that this device has not seen, it can only come in anew;
      // what else cannot be followed is not the participants' doing.
      return error == .missingPreSharedKey ? [.rejoin] : [.end(.untrusted)]
    }
  }

  /// Whether a commit's secret is of an epoch that the group's log has not brought yet; nil if it
  /// has none.
  private func secretsBehind(_ message: MLSMessage) -> Bool? {
    message.secretIDs.first.flatMap { chat.epoch(ofSecret: $0) }.map { $0 > chat.epoch }
  }

  private func merge(
    _ message: MLSMessage, into member: Member, at now: ContinuousClock.Instant
  ) throws(MLSError) -> [Action] {
    var secrets = PreSharedKeys()
    for (epoch, secret) in chat.secrets {
      secrets.insert(secret, id: CallChat.secretID(of: chat.group, epoch: epoch))
    }
    switch try member.group.process(message, preSharedKeys: secrets) {
    case .ownCommit:
      try member.group.mergePendingCommit()
      hasRemoved = true
    case .commit(let staged):
      if staged.removesSelf {
        self.member = nil
        return [.rejoin]
      }
      hasRemoved = hasRemoved || !staged.summary.removed.isEmpty
      if staged.summary.sender == .newMemberCommit,
        let device = staged.summary.committer.credential.device
      {
        gone.remove(CallParticipant(account: device.account, device: device.number))
      }
      try member.group.merge(staged)
    case .application, .proposal: throw .unsuitable("the frame is not a commit")
    }
    return enterEpoch(at: now)
  }

  /// A commit of an epoch before this one was too late. The one that won has come before; what this
  /// device has made since is not meant.
  func noteStale(_ epoch: UInt64) {
    if let member, member.group.context.epoch < epoch { member.group.discardPendingCommit() }
  }

  /// What to say again on another stream.
  func resume() -> [Action] {
    guard let member else { return [] }
    var actions: [Action] = isHeld ? [] : [.acknowledge(member.group.context.epoch)]
    if let output = member.group.pendingOutput, let info = output.groupInfo {
      actions.append(.commit(output.commit.encoded, groupInfo: info.encoded))
    }
    return actions
  }
}

// MARK: - Epochs

extension GroupCallSession {
  private func enterEpoch(at now: ContinuousClock.Instant) -> [Action] {
    guard let member else { return [] }
    lastEpoch = member.group.context.epoch
    isHeld = true
    removalSince = nil
    gone.formIntersection(participants)
    return [.tell(.participants(participants))] + takeKeys(at: now) + advance(to: now)
  }

  /// Takes the keys of the present epoch, unless somebody is in it who is no member of the group.
  private func takeKeys(at now: ContinuousClock.Instant) -> [Action] {
    guard isHeld, let member, strangers.isEmpty else { return [] }
    isHeld = false
    let epoch = member.group.context.epoch
    let leaves = leaves
    guard let base = try? baseKey(of: member), let ownLeaf = leaves.first(where: isOwn) else {
      return [.end(.failed)]
    }
    let events = keys.begin(
      epoch: epoch, baseKey: base, own: UInt16(clamping: ownLeaf.leaf.rawValue),
      participants: Set(leaves.map { UInt16(clamping: $0.leaf.rawValue) }),
      hasRemoved: hasRemoved, at: now)
    hasRemoved = false
    let all = leaves.compactMap { leaf, participant -> GroupMediaKeys.Key? in
      let id = KeyIdentifier(participant: UInt16(clamping: leaf.rawValue), epoch: epoch)
      guard let raw = try? keys.rawKey(id.participant, index: id.index) else { return nil }
      return GroupMediaKeys.Key(participant: participant, id: id.value, raw: raw)
    }
    return [.tell(.mediaKeys(GroupMediaKeys(epoch: epoch, baseKey: base, keys: all)))]
      + actions(of: events) + [.acknowledge(epoch)]
  }

  private func isOwn(_ leaf: (leaf: LeafIndex, participant: CallParticipant)) -> Bool {
    leaf.participant == own
  }

  /// Source: RFC 9605 §5.2.
  private func baseKey(of member: Member) throws(MLSError) -> SecretBytes {
    try member.group.export(
      label: "SFrame 1.0 Base Key", byteCount: keys.suite.keyByteCount)
  }

  /// Those who take part and are no members of the group, as far as this device has read its log.
  private var strangers: [CallParticipant] {
    participants.filter { !chat.devices.contains($0) }
  }

  /// Every participant has the keys of an epoch.
  func noteSettled(_ epoch: UInt64, at now: ContinuousClock.Instant) -> [Action] {
    actions(of: keys.allHave(epoch: epoch, at: now))
  }

  /// The application's engine could, or could not, open a frame.
  func noteFrame(keyID: UInt64, isOpened: Bool, at now: ContinuousClock.Instant) -> [Action] {
    guard let key = KeyIdentifier(keyID) else { return [] }
    guard !isOpened else {
      keys.noteSuccess(of: key.participant)
      return []
    }
    return actions(of: keys.noteFailure(of: key.participant, at: now))
  }

  private func actions(of events: [MediaKeysEvent]) -> [Action] {
    events.compactMap { event in
      switch event {
      case .sealing(let epoch):
        guard let leaf = leaves.first(where: isOwn)?.leaf else { return nil }
        let id = KeyIdentifier(participant: UInt16(clamping: leaf.rawValue), epoch: epoch)
        return .tell(.sealing(epoch: epoch, keyID: id.value))
      case .forgotten(let epoch): return .tell(.keysForgotten(epoch: epoch))
      case .keysMissing(let index):
        return leaves.first { $0.leaf.rawValue == UInt32(index) }
          .map { .tell(.mediaKeysMissing($0.participant)) }
      case .opened: return nil
      }
    }
  }
}

// MARK: - Who goes

extension GroupCallSession {
  /// The server says who is not there any more.
  func note(gone devices: Set<CallParticipant>, at now: ContinuousClock.Instant) -> [Action] {
    gone = devices
    return advance(to: now)
  }

  /// The group has another epoch; or this device is no member of it any more.
  func note(_ chat: CallChat, at now: ContinuousClock.Instant) -> [Action] {
    self.chat = chat
    guard chat.devices.contains(own) else { return [.end(.removed)] }
    let commits = waiting
    (waiting, waitingSince) = ([], nil)
    var actions: [Action] = []
    for committed in commits { actions += take(committed, at: now) }
    return actions + takeKeys(at: now) + advance(to: now)
  }

  /// Who is to be removed: those who are gone, and those who were members of the group.
  private var removable: [(leaf: LeafIndex, participant: CallParticipant)] {
    leaves.filter { leaf in
      leaf.participant != own
        && (gone.contains(leaf.participant)
          || (chat.former.contains(leaf.participant) && !chat.devices.contains(leaf.participant)))
    }
  }

  /// The time by which `advance(to:)` is to be called; nil if nothing waits.
  var nextDeadline: ContinuousClock.Instant? {
    [
      keys.nextDeadline, removalDue, strangersSince.map { $0 + Self.patience },
      waitingSince.map { $0 + Self.patience },
    ].compactMap(\.self).min()
  }

  private var removalDue: ContinuousClock.Instant? {
    guard let removalSince, let member, !member.group.hasPendingCommit else { return nil }
    let going = Set(removable.map(\.participant))
    guard !going.isEmpty else { return nil }
    let rank = participants.filter { !going.contains($0) }.firstIndex(of: own) ?? 0
    return removalSince + Self.rankDelay * rank
  }

  /// Does what is due.
  func advance(to now: ContinuousClock.Instant) -> [Action] {
    strangersSince = strangers.isEmpty ? nil : strangersSince ?? now
    removalSince = removable.isEmpty ? nil : removalSince ?? now
    if let since = strangersSince, now - since >= Self.patience { return [.end(.untrusted)] }
    if let since = waitingSince, now - since >= Self.patience {
      (waiting, waitingSince) = ([], nil)
      return [.rejoin]
    }
    let actions = actions(of: keys.advance(to: now))
    guard let due = removalDue, due <= now else { return actions }
    return actions + remove()
  }

  private func remove() -> [Action] {
    guard let member else { return [] }
    var request = CommitRequest.remove(removable.map(\.leaf))
    request.includesTree = false
    request.includesGroupInfo = true
    var random = SystemRandom()
    guard let output = try? member.group.commit(request, using: &random),
      let info = output.groupInfo
    else { return [.end(.failed)] }
    return [.commit(output.commit.encoded, groupInfo: info.encoded)]
  }
}
