public import MLSCore

internal import Cryptography

extension Group {
  /// Makes a commit, which waits to be merged or discarded.
  ///
  /// - Parameters:
  ///   - request: what the commit should do.
  ///   - preSharedKeys: the keys that its proposals name, but for this group's own resumption
  ///     secrets.
  ///   - random: where new keys come from.
  /// - Returns: what to send.
  /// - Throws: `MLSError.violation` where the proposals make no valid commit,
  ///   `MLSError.policyRefused`, `MLSError.missingPreSharedKey`.
  public mutating func commit(
    _ request: CommitRequest = CommitRequest(), preSharedKeys: PreSharedKeys = PreSharedKeys(),
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> CommitOutput {
    try requireActive()
    guard pendingCommit == nil else {
      throw .unsuitable("a commit waits to be merged or discarded")
    }
    let sender = Sender.member(ownLeaf)
    let received =
      request.includesReceived
      ? epochState.publicState.committable(by: ownLeaf, validator: configuration.validator) : []
    let list = try ProposalList(
      received.map { SentProposal($0) } + request.ownProposals(from: sender))
    var builder = try CommitBuilder(
      list, in: epochState.publicState, by: .member(ownLeaf),
      client: request.client ?? epochState.client, validator: configuration.validator)
    let wantsPath = list.needsPath || request.forcesPath || request.client != nil
    let leafKey = KEMPrivateKey.generate(epochState.cipherSuite.kem, using: &random)
    let path = wantsPath ? try builder.makePath(leafKey: leafKey, using: &random) : nil
    let signed = try epochState.sign(
      .commit(builder.commit(path: path?.updatePath)),
      authenticatedData: request.authenticatedData, as: configuration.handshakeFormat)
    let transition = builder.transition(by: signed, path: path)
    try configuration.policy.check(
      CommitSummary(transition, from: epochState.publicState))
    let schedule = try schedule(
      transition, commitSecret: path?.secrets.commitSecret, preSharedKeys: preSharedKeys,
      initSecret: epochState.secrets.initSecret)
    return try finish(
      transition, signed, path, schedule, client: builder.client, request, using: &random)
  }

  /// The schedule of the epoch after a transition of a member's.
  func schedule(
    _ transition: Transition, commitSecret: SecretBytes?, preSharedKeys: PreSharedKeys,
    initSecret: SecretBytes
  ) throws(MLSError) -> KeySchedule {
    let suite = epochState.cipherSuite
    let secret = try suite.preSharedKeySecret(
      of: transition.proposals.preSharedKeys
    ) { source in preSharedKeys[source] ?? ownResumptionSecret(source) }
    return try KeySchedule(
      initSecret: initSecret, commitSecret: commitSecret ?? .zeros(suite.hashByteCount),
      preSharedKeySecret: secret,
      context: transition.context.wireBytes, cipherSuite: suite)
  }

  private func ownResumptionSecret(_ source: PreSharedKeySource) -> SecretBytes? {
    guard case .resumption(_, context.groupID, let epoch) = source else { return nil }
    return epoch == context.epoch
      ? resumptionSecret : history.resumptionSecret(of: epoch)
  }

  private mutating func finish(
    _ transition: Transition, _ signed: AuthenticatedContent, _ path: CommitBuilder.Path?,
    _ schedule: KeySchedule, client: Client, _ request: CommitRequest,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> CommitOutput {
    let tag = EpochState.confirmationTag(schedule.epoch, of: transition.context)
    let next = EpochState(
      publicState: PublicState(
        context: transition.context, tree: transition.provisional.tree, confirmationTag: tag),
      secrets: schedule.epoch, privateTree: path?.privateTree ?? epochState.privateTree,
      client: client)
    let welcome = try welcome(
      for: transition, path?.secrets, schedule, to: next, request, using: &random)
    let groupInfo =
      request.includesGroupInfo
      ? try next.groupInfo(withTree: request.includesTree, withExternalPub: true) : nil
    var changed = epochState
    let message = try changed.frame(
      signed.confirmed(by: tag), padding: configuration.padding, using: &random)
    epochState = changed
    let output = CommitOutput(
      commit: message, welcome: welcome.map(MLSMessage.welcome),
      groupInfo: groupInfo.map(MLSMessage.groupInfo))
    pendingCommit = PendingCommit(
      output: output, next: next, reInit: transition.proposals.reInits.first)
    return output
  }

  private func welcome(
    for transition: Transition, _ path: PathSecrets?, _ schedule: KeySchedule,
    to next: EpochState, _ request: CommitRequest,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> Welcome? {
    guard !transition.provisional.added.isEmpty else { return nil }
    let groupInfo = try next.groupInfo(
      withTree: request.includesTree, withExternalPub: false)
    return try Welcome(
      for: transition, path: path, schedule: schedule, groupInfo: groupInfo, using: &random)
  }

  /// Takes one's own commit up, after the others have accepted it.
  ///
  /// - Throws: `MLSError.unsuitable` where no commit waits.
  public mutating func mergePendingCommit() throws(MLSError) {
    guard let pending = pendingCommit else { throw .unsuitable("no commit waits") }
    advance(to: pending.next, reInit: pending.reInit)
  }

  /// Gives one's own commit up, after the others have refused it.
  public mutating func discardPendingCommit() { pendingCommit = nil }

  /// Starts the next epoch.
  mutating func advance(to next: EpochState, reInit: ReInit?) {
    history.file(epochState, pastEpochCount: configuration.pastEpochCount)
    epochState = next
    ownUpdates = OwnUpdates()
    pendingCommit = nil
    if let reInit { status = .closed(by: reInit) }
  }

  /// Forgets all keys of messages, after a commit has removed the member.
  mutating func leave() {
    status = .removed
    history = History()
    ownUpdates = OwnUpdates()
    pendingCommit = nil
    epochState.erase()
  }
}
