internal import Cryptography
internal import MLSCore
internal import MartletAPI

@testable internal import MLS
@testable internal import MartletClient

/// How a commit is spoilt that the server takes and members cannot.
enum Malice: Sendable, CaseIterable {
  /// The confirmation tag is made up.
  case confirmationTag
  /// No path secret opens, for anybody.
  case pathSecrets
}

extension Messenger {
  /// Hands in a commit that the server cannot tell from a proper one, and takes it up.
  ///
  /// - Returns: the commit's place in the log.
  func commit(_ malice: Malice, to id: GroupID) async throws -> UInt64 {
    let key = try states.client(.x25519AES128).signingKey
    let bundle = try states.change(id) { loaded, _ in
      let bundle =
        switch malice {
        case .confirmationTag: try loaded.withMadeUpTag(signedWith: key)
        case .pathSecrets: try loaded.withPath { _ in true }
        }
      loaded.stored.pending = bundle
      return bundle
    }
    return try await submit(bundle)
  }

  /// Where the device stands in the group's tree.
  func leaf(in id: GroupID) throws -> UInt32 {
    try states.change(id) { loaded, _ in loaded.group.ownLeaf.rawValue }
  }

  /// Hands in a commit whose path secrets are right for everyone but one account, whose leaf must
  /// get a secret of its own.
  func commit(toTheHarmOf victim: AccountID, in id: GroupID) async throws -> UInt64 {
    let bundle = try states.change(id) { loaded, _ in
      let leaves = Set(loaded.leaves[victim]?.map(\.node) ?? [])
      let bundle = try loaded.withPath { leaves.contains($0) }
      loaded.stored.pending = bundle
      return bundle
    }
    return try await submit(bundle)
  }

  private func submit(_ bundle: CommitBundleRequest) async throws -> UInt64 {
    let reply = try await server.groups.commitBundle(bundle, options: .long)
    guard case .accepted(let accepted)? = reply.outcome else {
      throw ClientError.badServer("\(reply)")
    }
    return accepted.sequence
  }
}

extension LoadedGroup {
  /// A commit with a confirmation tag that fits no epoch, in the GroupInfo too.
  fileprivate func withMadeUpTag(signedWith key: SigningKey) throws -> CommitBundleRequest {
    var random = SystemRandom()
    var request = CommitRequest()
    request.includesTree = false
    request.includesGroupInfo = true
    let output = try group.commit(request, using: &random)
    guard case .publicMessage(let message) = output.commit,
      case .groupInfo(let info)? = output.groupInfo, var next = group.pendingCommit?.next
    else { throw ClientError.badServer("no commit") }
    let tag = [UInt8](repeating: 9, count: 32)
    let forged = PublicMessage(
      content: message.content,
      auth: FramedContentAuthData(signature: message.auth.signature, confirmationTag: tag),
      membershipTag: message.membershipTag)
    // The next commit's transcript has to go on from the tag that the server has seen.
    next.publicState = PublicState(
      context: next.context, tree: next.publicState.tree, confirmationTag: tag)
    group.pendingCommit = PendingCommit(output: output, next: next, reInit: nil)
    let suite = group.context.cipherSuite
    let forgedInfo = try GroupInfo(
      groupContext: info.groupContext, extensions: info.extensions, confirmationTag: tag,
      signer: info.signer
    ) { bytes throws(MLSError) in try suite.sign(bytes, label: .groupInfo, with: key) }
    return CommitBundleRequest(
      requestID: RequestID.random(), groupID: id.bytes,
      commit: MLSMessage.publicMessage(forged).encoded,
      groupInfo: MLSMessage.groupInfo(forgedInfo).encoded)
  }

  /// A commit, consistent in itself, some of whose path secrets are made up.
  fileprivate func withPath(
    spoiltFor isSpoilt: (NodeIndex) -> Bool
  ) throws -> CommitBundleRequest {
    var random = SystemRandom()
    let state = group.epochState
    var builder = try CommitBuilder(
      ProposalList([]), in: state.publicState, by: .member(group.ownLeaf), client: state.client,
      validator: group.configuration.validator)
    let leafKey = KEMPrivateKey.generate(state.cipherSuite.kem, using: &random)
    let path = try builder.makePath(leafKey: leafKey, using: &random).spoilt { step, index in
      isSpoilt(builder.provisional.recipients(of: step)[index])
    }
    let signed = try state.sign(
      .commit(builder.commit(path: path.updatePath)), authenticatedData: [], as: .publicMessage)
    let transition = builder.transition(by: signed, path: path)
    let schedule = try group.schedule(
      transition, commitSecret: path.secrets.commitSecret, preSharedKeys: PreSharedKeys(),
      initSecret: state.secrets.initSecret)
    let tag = EpochState.confirmationTag(schedule.epoch, of: transition.context)
    let next = EpochState(
      publicState: PublicState(
        context: transition.context, tree: transition.provisional.tree, confirmationTag: tag),
      secrets: schedule.epoch, privateTree: path.privateTree, client: builder.client)
    let info = try next.groupInfo(withTree: false, withExternalPub: true)
    let commit = try group.epochState.frame(
      signed.confirmed(by: tag), padding: .none, using: &random)
    group.pendingCommit = PendingCommit(
      output: CommitOutput(commit: commit, welcome: nil, groupInfo: .groupInfo(info)), next: next,
      reInit: nil)
    return CommitBundleRequest(
      requestID: RequestID.random(), groupID: id.bytes, commit: commit.encoded,
      groupInfo: MLSMessage.groupInfo(info).encoded)
  }
}

extension CommitBuilder.Path {
  /// The path with some of its ciphertexts replaced by random bytes.
  fileprivate func spoilt(
    where isSpoilt: (RatchetTree.PathStep, Int) -> Bool
  ) throws -> CommitBuilder.Path {
    var random = SystemRandom()
    var path = updatePath
    for (number, step) in steps.enumerated() {
      let sealed = path.nodes[number].encryptedPathSecrets
      path.nodes[number].encryptedPathSecrets = SealedPathSecrets(
        try (0..<sealed.count).map { index in
          let proper = try sealed.ciphertext(at: index)
          guard isSpoilt(step, index) else { return proper }
          return HPKECiphertext(
            kemOutput: proper.kemOutput, ciphertext: random.bytes(proper.ciphertext.count))
        })
    }
    return CommitBuilder.Path(
      updatePath: path, secrets: secrets, steps: steps, context: context,
      privateTree: privateTree)
  }
}
