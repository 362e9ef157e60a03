internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC

extension Messenger {
  /// Sends a message of the outbox to its group, and takes it out.
  ///
  /// - Throws: `ClientError.noGroup`, `.devicesKeepChanging`, a `Status`.
  func deliver(_ waiting: OutgoingMessage, to id: GroupID, at sequence: Int64) async throws {
    try await leaves.judgeStoredGroups()
    try leaves.requireVouched(in: [id])
    var message = waiting
    for _ in 0..<ClientLimits.commitRounds {
      if message.groupMessage.isEmpty {
        try await rejoinIfNeeded(id)
        guard let encrypted = try encrypt(message, for: id, at: sequence) else {
          // Removals wait: nothing may be said before somebody has committed them.
          try await commit(to: id) { loaded, _ in
            loaded.group.proposals.isEmpty ? nil : CommitRequest()
          }
          continue
        }
        message = encrypted
      }
      let reply = try await calling {
        try await server.groups.sendGroupMessage(
          SendGroupMessageRequest(
            messageID: message.messageID, groupID: id.bytes, message: message.groupMessage),
          options: .usual)
      }
      switch reply.outcome {
      case .accepted(let accepted):
        return try finish(message, at: sequence, serverTime: accepted.serverTime)
      case .stale:
        try await fetchAll()
        message.groupMessage = []
      case .notFound: throw ClientError.noGroup(id)
      case nil: throw ClientError.badServer("sending has no outcome")
      }
    }
    throw ClientError.devicesKeepChanging
  }

  /// Encrypts a message for a group, and keeps what came of it together with the group's state.
  ///
  /// - Returns: nil where proposals have to be committed first.
  private func encrypt(
    _ waiting: OutgoingMessage, for id: GroupID, at sequence: Int64
  ) throws -> OutgoingMessage? {
    try states.change(id) { loaded, records in
      guard loaded.group.proposals.isEmpty else { return nil }
      var message = waiting
      var random = SystemRandom()
      message.groupMessage = try loaded.group.encrypt(
        (message.content ?? Content()).encoded(), using: &random
      ).encoded
      try records.replace(sequence, with: message, in: "outbox")
      return message
    }
  }
}
