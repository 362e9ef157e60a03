internal import MLSCore
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Hands in a commit with all that belongs to it.
  package func commitBundle(
    _ request: CommitBundleRequest, context: ServerContext
  ) async throws -> CommitBundleResponse {
    let caller = try context.caller
    let bundle = try bundle(request)
    guard bundle.message.sender.leaf != nil else {
      throw Refusal.constraintViolated(
        field: "commit", "is of a sender outside the group; hand it in by ExternalCommit")
    }
    try limiter.take(from: caller.account, to: bundle.group, at: .now)
    let outcome = try await commit(
      bundle, request.requestID, request, caller, context,
      accepted: { CommitBundleResponse(outcome: .accepted($0)) },
      refused: { try await CommitBundleResponse(outcome: refusal($0, in: bundle.group)) })
    if case .accepted(let accepted)? = outcome.reply.outcome, outcome.isRepeat {
      return CommitBundleResponse(outcome: .accepted(accepted.repeated))
    }
    return outcome.reply
  }

  /// Hands in an external commit.
  package func externalCommit(
    _ request: ExternalCommitRequest, context: ServerContext
  ) async throws -> ExternalCommitResponse {
    let caller = try context.caller
    let bundle = try CommitBundle(
      group: identifier(request.groupID, field: "group_id"), commit: request.commit,
      groupInfo: request.groupInfo)
    guard bundle.message.sender == .newMemberCommit else {
      throw Refusal.constraintViolated(
        field: "commit", "is of a member; hand it in by CommitBundle")
    }
    try limiter.take(from: caller.account, to: bundle.group, at: .now)
    let outcome = try await commit(
      bundle, request.requestID, request, caller, context,
      accepted: { ExternalCommitResponse(outcome: .accepted($0)) },
      refused: { ExternalCommitResponse(outcome: try externalRefusal($0)) })
    if case .accepted(let accepted)? = outcome.reply.outcome, outcome.isRepeat {
      return ExternalCommitResponse(outcome: .accepted(accepted.repeated))
    }
    return outcome.reply
  }

  /// Runs a commit in a transaction of its own, once however often it is asked for, and hands on
  /// what it has done.
  private func commit<Reply: Message>(
    _ bundle: CommitBundle, _ requestID: [UInt8], _ request: some Message, _ caller: Address,
    _ context: ServerContext, accepted: (CommitAccepted) -> Reply,
    refused: (CommitTransaction.Failure) async throws -> Reply
  ) async throws -> (reply: Reply, isRepeat: Bool) {
    var done: CommitTransaction.Outcome?
    do {
      let result = try await once(caller, requestID, request, context) { transaction in
        let outcome = try await CommitTransaction(
          states: groups.states, key: groups.key, policy: policy, bundle: bundle, caller: caller,
          now: now(), transaction: transaction
        ).run()
        done = outcome
        return accepted(outcome.message)
      }
      if let done, !result.isRepeat {
        groups.committed(done.change, done.state, in: bundle.group)
      } else if result.isRepeat {
        // The first answer was lost, and with it perhaps the word to the members.
        delivery.wake(bundle.group)
      }
      return result
    } catch let failure as CommitTransaction.Failure {
      return (try await refused(failure), false)
    }
  }

  private func bundle(_ request: CommitBundleRequest) throws -> CommitBundle {
    let group = try identifier(request.groupID, field: "group_id")
    var bundle = try CommitBundle(
      group: group, commit: request.commit, groupInfo: request.groupInfo)
    if !request.welcome.isEmpty {
      bundle.welcome = try CommitBundle.decoded(request.welcome, field: "welcome") {
        guard case .welcome(let welcome) = $0 else { return nil }
        return welcome
      }
    }
    if let first = request.firstMessage {
      let field = "first_message.message"
      let message = try CommitBundle.application(first.message, of: group, field: field)
      guard message.epoch == bundle.message.epoch &+ 1 else {
        throw Refusal.constraintViolated(
          field: field, "is of epoch \(message.epoch), expected the one that the commit starts")
      }
      let id = try identifier(first.messageID, field: "first_message.message_id")
      bundle.firstMessage = (id, first.message)
    }
    if let metadata = request.metadata {
      bundle.metadata = (Int64(clamping: metadata.expectedVersion), metadata.ciphertext)
    }
    return bundle
  }

  private func refusal(
    _ failure: CommitTransaction.Failure, in group: Identifier
  ) async throws -> CommitBundleResponse.Outcome {
    switch failure.problem {
    case .notFound: .notFound(NotFound())
    case .stale: .stale(failure.staleCommit)
    case .missingRemovals(let leaves): .missingRemovals(try await missing(leaves, in: group))
    case .full(let leafLimit): .full(groupFull(leafLimit))
    case .unknownDevices(let devices): .unknownDevices(.init(devices: devices.map(\.message)))
    case .staleMetadata: .staleMetadata(.init(current: failure.locked?.metadataMessage))
    }
  }

  private func externalRefusal(
    _ failure: CommitTransaction.Failure
  ) throws -> ExternalCommitResponse.Outcome {
    switch failure.problem {
    case .notFound: .notFound(NotFound())
    case .stale: .stale(failure.staleCommit)
    case .full(let leafLimit): .full(groupFull(leafLimit))
    case .unknownDevices: throw Refusal.deviceRevoked
    case .missingRemovals, .staleMetadata:
      throw PostgresError.unexpectedColumn("an external commit has no removals and no metadata")
    }
  }

  private func groupFull(_ leafLimit: Int) -> GroupFull {
    GroupFull(maxAccounts: UInt32(policy.accounts), maxLeaves: UInt32(leafLimit))
  }

  /// The removals that a commit has left out, with the proposals that it should refer to.
  private func missing(
    _ leaves: [LeafIndex], in group: Identifier
  ) async throws -> MissingRemovals {
    // Those that have not been proposed in this epoch yet are proposed now.
    try await groups.proposeRemovals(in: group)
    var proposals: [LeafIndex: GroupEntry] = [:]
    for entry in try await GroupHandshake.serverProposals(in: group, database) {
      guard case .publicMessage(let message)? = try? MLSMessage(decoding: entry.payload),
        case .proposal(.remove(let leaf)) = message.content.body
      else { continue }
      proposals[leaf] = entry
    }
    let members = try await GroupHandshake.members(
      of: group, at: leaves.map(\.rawValue), in: database)
    let removals = members.map { leaf, address in
      MissingRemovals.Removal(
        leafIndex: leaf, device: address.message, proposal: proposals[LeafIndex(leaf)]?.message)
    }
    // The next try is told of those that are left out.
    var bytes: Int64 = 0
    return MissingRemovals(
      removals: Array(
        removals.prefix { removal in
          defer { bytes += Int64(removal.encodedByteCount) }
          return bytes < Limits.pageByteCount
        }))
  }
}

extension CommitTransaction.Outcome {
  /// What the committer is told.
  fileprivate var message: CommitAccepted {
    CommitAccepted(
      epoch: UInt64(clamping: commit.epoch + 1), sequence: UInt64(clamping: commit.sequence),
      serverTime: commit.serverTime.message, messageSequence: UInt64(clamping: messageSequence))
  }
}

extension CommitTransaction.Failure {
  fileprivate var staleCommit: StaleCommit {
    StaleCommit(
      currentEpoch: UInt64(clamping: locked?.epoch ?? 0), winningCommit: winner?.message)
  }
}

extension CommitAccepted {
  /// The same answer to the same request.
  fileprivate var repeated: CommitAccepted {
    var answer = self
    answer.duplicate = true
    return answer
  }
}
