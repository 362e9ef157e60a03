public import MLSCore

internal import Cryptography

extension Group {
  /// Checks a message for the group and decrypts it where it is private.
  ///
  /// - Parameters:
  ///   - message: a public or private message of another member, or of a sender outside.
  ///   - preSharedKeys: the keys that a commit may name, but for this group's own resumption
  ///     secrets.
  /// - Returns: what the message did or would do.
  /// - Throws: `MLSError`; nothing has changed then.
  public mutating func process(
    _ message: MLSMessage, preSharedKeys: PreSharedKeys = PreSharedKeys()
  ) throws(MLSError) -> Event {
    try requireActive()
    if pendingCommit?.output.commit == message { return .ownCommit }
    switch message {
    case .publicMessage(let message):
      try requireEpoch(message.epoch, groupID: message.groupID)
      let content = try message.untagged(
        membershipKey: epochState.secrets.membershipKey,
        context: epochState.publicState.encodedContext, cipherSuite: epochState.cipherSuite)
      return try handle(
        epochState.publicState.verify(content), preSharedKeys: preSharedKeys)
    case .privateMessage(let message) where message.epoch < context.epoch:
      return try processLate(message)
    case .privateMessage(let message):
      try requireEpoch(message.epoch, groupID: message.groupID)
      return try process(message, preSharedKeys: preSharedKeys)
    case .welcome, .groupInfo, .keyPackage:
      throw .unsuitable("the message is not one for members of a group")
    }
  }

  private func requireEpoch(_ epoch: UInt64, groupID: [UInt8]) throws(MLSError) {
    guard groupID == context.groupID else { throw .violation(.groupIDMismatch) }
    guard epoch == context.epoch else {
      throw .wrongEpoch(expected: context.epoch, received: epoch)
    }
  }

  private mutating func process(
    _ message: PrivateMessage, preSharedKeys: PreSharedKeys
  ) throws(MLSError) -> Event {
    let opened = try message.opened(
      secretTree: epochState.secretTree,
      senderDataSecret: epochState.secrets.senderDataSecret)
    let verified = try epochState.publicState.verify(opened.content)
    let event = try handle(verified, preSharedKeys: preSharedKeys)
    epochState.secretTree.apply(opened.step)
    return event
  }

  private mutating func processLate(_ message: PrivateMessage) throws(MLSError) -> Event {
    guard message.groupID == context.groupID else { throw .violation(.groupIDMismatch) }
    guard message.contentType == .application, let index = history.index(of: message.epoch)
    else { throw .wrongEpoch(expected: context.epoch, received: message.epoch) }
    let past = history.epochs[index]
    let opened = try message.opened(
      secretTree: past.secretTree, senderDataSecret: past.senderDataSecret)
    let verified = try opened.content.verified(
      in: past.context, encodedContext: past.context.wireBytes
    ) { past.members[$0]?.signatureKey }
    let event = try Self.applicationEvent(verified) { past.members[$0]?.credential }
    history.apply(opened.step, at: index)
    return event
  }

  private static func applicationEvent(
    _ content: VerifiedContent, credential: (LeafIndex) -> Credential?
  ) throws(MLSError) -> Event {
    guard case .application(let data) = content.body, let sender = content.sender.leaf,
      let credential = credential(sender)
    else { throw .violation(.senderTypeForContent) }
    let framed = content.authenticated.content
    return .application(
      ApplicationMessage(
        sender: sender, credential: credential, epoch: framed.epoch, data: data,
        authenticatedData: framed.authenticatedData))
  }

  private mutating func handle(
    _ content: VerifiedContent, preSharedKeys: PreSharedKeys
  ) throws(MLSError) -> Event {
    switch content.body {
    case .application:
      return try Self.applicationEvent(content) { epochState.publicState.tree[$0]?.credential }
    case .proposal(let proposal):
      try epochState.publicState.insert(
        proposal, from: content, validator: configuration.validator)
      return .proposal(proposal, from: content.sender)
    case .commit(let commit):
      return .commit(try stage(commit, in: content, preSharedKeys: preSharedKeys))
    }
  }
}

// MARK: - Commits of others

extension Group {
  /// Source: RFC 9420 §12.4.2.
  private func stage(
    _ commit: Commit, in content: VerifiedContent, preSharedKeys: PreSharedKeys
  ) throws(MLSError) -> StagedCommit {
    guard content.sender != .member(ownLeaf) else {
      throw .unsuitable("the commit is one's own, but not the one that waits")
    }
    let transition = try epochState.publicState.transition(
      by: commit, in: content, validator: configuration.validator)
    let summary = try CommitSummary(transition, from: epochState.publicState)
    try configuration.policy.check(summary)
    if transition.proposals.removes.contains(ownLeaf) {
      return StagedCommit(summary: summary, next: nil)
    }
    let next = try next(after: transition, preSharedKeys: preSharedKeys)
    return StagedCommit(summary: summary, next: next)
  }

  private func next(
    after transition: Transition, preSharedKeys: PreSharedKeys
  ) throws(MLSError) -> EpochState {
    var privateTree = epochState.privateTree
    var client = epochState.client
    if let leaf = transition.provisional.tree[ownLeaf],
      let update = ownUpdates.update(to: leaf)
    {
      privateTree = PrivateTree(leaf: ownLeaf, key: update.encryptionKey)
      client = update.client
    }
    let commitSecret = try transition.path.map { path throws(MLSError) in
      privateTree.prune(to: transition.provisional.tree)
      return try privateTree.open(path, of: transition)
    }
    let schedule = try schedule(
      after: transition, commitSecret: commitSecret, preSharedKeys: preSharedKeys)
    let tag = transition.confirmationTag
    guard
      transition.context.cipherSuite.isValidTag(
        tag, of: transition.context.confirmedTranscriptHash,
        key: schedule.epoch.confirmationKey)
    else { throw .violation(.confirmationTagInvalid) }
    return EpochState(
      publicState: transition.nextState, secrets: schedule.epoch, privateTree: privateTree,
      client: client)
  }

  private func schedule(
    after transition: Transition, commitSecret: SecretBytes?, preSharedKeys: PreSharedKeys
  ) throws(MLSError) -> KeySchedule {
    guard let kemOutput = transition.proposals.externalInits.first else {
      return try schedule(
        transition, commitSecret: commitSecret, preSharedKeys: preSharedKeys,
        initSecret: epochState.secrets.initSecret)
    }
    return try schedule(
      transition, commitSecret: commitSecret, preSharedKeys: preSharedKeys,
      initSecret: epochState.secrets.externalInitSecret(
        kemOutput, cipherSuite: epochState.cipherSuite))
  }

  /// Takes another's commit up.
  ///
  /// - Parameter commit: that `process` gave in the present epoch.
  /// - Throws: `MLSError.wrongEpoch` for one of another epoch.
  public mutating func merge(_ commit: StagedCommit) throws(MLSError) {
    try requireActive()
    guard commit.summary.before == context else {
      throw .wrongEpoch(expected: context.epoch, received: commit.summary.before.epoch)
    }
    guard let next = commit.next else { return leave() }
    advance(to: next, reInit: commit.summary.reInit)
  }
}
