internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import Protobuf
internal import RPC

/// Sends messages to groups.
final class GroupSending: GroupDelivery {
  private let context: DeviceContext
  private let states: GroupStates
  private let leaves: LeafJudge
  private let joining: GroupJoining
  private let commits: GroupCommits
  private let inflow: Inflow
  private let profiles: GroupProfiles

  init(
    _ context: DeviceContext, _ states: GroupStates, _ leaves: LeafJudge, _ joining: GroupJoining,
    _ commits: GroupCommits, _ inflow: Inflow, _ profiles: GroupProfiles
  ) {
    self.context = context
    self.states = states
    self.leaves = leaves
    self.joining = joining
    self.commits = commits
    self.inflow = inflow
    self.profiles = profiles
  }

  func requireMember(of id: GroupID, saying content: Content, _ records: Records) throws {
    let loaded = try states.load(id, records)
    if case .disappearingTimer? = content.body,
      !loaded.administrators.contains(context.account)
    {
      throw ClientError.notPermitted("only administrators set the timer of a group")
    }
  }

  func deliver(
    _ waiting: OutgoingMessage, to id: GroupID,
    keeping keep: (OutgoingMessage, Records) throws -> Void
  ) async throws -> ProtoTimestamp? {
    try await leaves.judgeStoredGroups()
    try leaves.requireVouched(in: [id])
    var message = waiting
    for _ in 0..<ClientLimits.commitRounds {
      if message.groupMessage.isEmpty {
        try await joining.rejoinIfNeeded(id)
        guard let encrypted = try encrypt(message, for: id, keeping: keep) else {
          // Removals wait: nothing may be said before somebody has committed them.
          try await commits.commit(to: id) { loaded, _ in
            loaded.group.proposals.isEmpty ? nil : CommitRequest()
          }
          continue
        }
        message = encrypted
      }
      let reply = try await context.calling {
        try await $0.groups.sendGroupMessage(
          SendGroupMessageRequest(
            messageID: message.messageID, groupID: id.bytes, message: message.groupMessage,
            urgent: message.urgent),
          options: .usual)
      }
      switch reply.outcome {
      case .accepted(let accepted):
        return accepted.serverTime
      case .stale:
        try await inflow.fetchAll()
        message.groupMessage = []
      case .notFound: throw ClientError.noGroup(id)
      case nil: throw ClientError.badServer("sending has no outcome")
      }
    }
    throw ClientError.devicesKeepChanging
  }

  /// Encrypts a message for a group, and keeps what came of it together with the group's state.
  ///
  /// - Returns: nil if proposals have to be committed first.
  private func encrypt(
    _ waiting: OutgoingMessage, for id: GroupID,
    keeping keep: (OutgoingMessage, Records) throws -> Void
  ) throws -> OutgoingMessage? {
    try states.change(id) { loaded, records in
      guard loaded.group.proposals.isEmpty else { return nil }
      var message = waiting
      var content = message.content ?? Content()
      try profiles.offer(with: &content, in: loaded, records)
      var random = SystemRandom()
      message.groupMessage = try loaded.group.encrypt(content.encoded(), using: &random).encoded
      loaded.stored.noticeCount = 0
      try keep(message, records)
      return message
    }
  }
}
