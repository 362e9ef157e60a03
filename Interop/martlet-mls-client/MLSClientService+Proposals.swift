internal import Cryptography
internal import MLS
internal import MLSCore
internal import RPC

extension MLSClientService {
  func addProposal(
    _ request: AddProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    let keyPackage = try Self.keyPackage(request.keyPackage)
    return try propose(in: request.stateID) { _, _ in .add(keyPackage.keyPackage) }
  }

  func updateProposal(
    _ request: UpdateProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    try membership(request.stateID).propose { group in
      try group.proposeUpdate(using: &random)
    }
  }

  func removeProposal(
    _ request: RemoveProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    try propose(in: request.stateID) { group, _ in
      .remove(try group.members.leaf(of: request.removedID))
    }
  }

  func externalPskProposal(
    _ request: ExternalPSKProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    try propose(in: request.stateID) { group, random in
      group.preSharedKeyProposal(.external(id: request.pskID), using: &random)
    }
  }

  func resumptionPskProposal(
    _ request: ResumptionPSKProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    try propose(in: request.stateID) { group, random in
      group.preSharedKeyProposal(
        .resumption(
          usage: .application, groupID: group.context.groupID, epoch: request.epochID),
        using: &random)
    }
  }

  func groupContextExtensionsProposal(
    _ request: GroupContextExtensionsProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    let extensions = try Extensions(request.extensions)
    return try propose(in: request.stateID) { _, _ in .groupContextExtensions(extensions) }
  }

  func reInitProposal(
    _ request: ReInitProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    let reInit = ReInit(
      groupID: request.groupID, cipherSuite: try Self.suite(request.cipherSuite),
      extensions: try Extensions(request.extensions))
    return try propose(in: request.stateID) { _, _ in .reInit(reInit) }
  }

  func addExternalSigner(
    _ request: AddExternalSignerRequest, context: ServerContext
  ) throws -> ProposalResponse {
    let sender = try ExternalSender(wire: request.externalSender)
    return try propose(in: request.stateID) { group, _ in
      var extensions = group.context.extensions
      let senders = ExternalSenders(try group.context.externalSenders + [sender])
      extensions[.externalSenders] = senders.asExtension.data
      return .groupContextExtensions(extensions)
    }
  }

  private func propose(
    in id: UInt32,
    _ proposal: (borrowing Group, inout SystemRandom) throws -> MLSCore.Proposal
  ) throws -> ProposalResponse {
    try membership(id).propose { group in
      try group.propose(proposal(group, &random), using: &random)
    }
  }

  /// A key package that a peer published, checked.
  static func keyPackage(_ encoded: [UInt8]) throws -> ValidKeyPackage {
    guard case .keyPackage(let keyPackage) = try MLSMessage(decoding: encoded) else {
      throw MLSError.unsuitable("the message is not a key package")
    }
    return try keyPackage.validated(
      by: BasicCredentials(), now: now, longestLifetime: .max)
  }
}

extension Extensions {
  /// The extensions that a request lists.
  init(_ listed: [Extension]) throws {
    try self.init(
      listed.map { entry in
        guard let type = UInt16(exactly: entry.extensionType) else {
          throw Status(.invalidArgument, "extension type \(entry.extensionType) exceeds 16 bits")
        }
        return MLSCore.Extension(
          type: ExtensionType(rawValue: type), data: entry.extensionData)
      })
  }
}

extension ProposalDescription {
  /// The proposal that is described, for the group of `context` with the members of `roster`.
  func proposal(
    in context: GroupContext, roster: [MLSCore.Member], using random: inout SystemRandom
  ) throws -> MLSCore.Proposal {
    switch String(decoding: proposalType, as: UTF8.self) {
    case "add": return .add(try MLSClientService.keyPackage(keyPackage).keyPackage)
    case "remove": return .remove(try roster.leaf(of: removedID))
    case "externalPSK": return key(.external(id: pskID), in: context, using: &random)
    case "resumptionPSK":
      let source = PreSharedKeySource.resumption(
        usage: .application, groupID: context.groupID, epoch: epochID)
      return key(source, in: context, using: &random)
    case "groupContextExtensions": return .groupContextExtensions(try Extensions(extensions))
    case "reinit":
      return .reInit(
        ReInit(
          groupID: groupID, cipherSuite: try MLSClientService.suite(cipherSuite),
          extensions: try Extensions(extensions)))
    case let other: throw Status(.invalidArgument, "proposal type \"\(other)\" is unknown")
    }
  }

  private func key(
    _ source: PreSharedKeySource, in context: GroupContext, using random: inout SystemRandom
  ) -> MLSCore.Proposal {
    let nonce = random.bytes(context.cipherSuite.hashByteCount)
    return .preSharedKey(PreSharedKeyID(source: source, nonce: nonce))
  }
}
