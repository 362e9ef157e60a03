internal import Cryptography
internal import MLSCore
package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

/// `Groups`: groups end to end. Each topic is a file of its own.
package final class GroupsService: GroupsHandler, StatementOwner {
  let database: Database
  /// The time, by this machine's clock.
  let now: @Sendable () -> Timestamp
  let policy: GroupPolicy
  let limiter: SendLimiter
  let groups: GroupDomain
  let delivery: Delivery
  let notices = SendLimiter(burst: 1, interval: Limits.noticeInterval)

  init(
    database: Database, now: @escaping @Sendable () -> Timestamp, policy: GroupPolicy,
    limiter: SendLimiter, groups: GroupDomain, delivery: Delivery
  ) {
    self.database = database
    self.now = now
    self.policy = policy
    self.limiter = limiter
    self.groups = groups
    self.delivery = delivery
  }

  /// Runs a mutation of the calling account once, however often it is asked for.
  func once<Reply: Message>(
    _ caller: Address, _ requestID: [UInt8], _ request: some Message, _ context: ServerContext,
    _ body: (Transaction) async throws -> Reply
  ) async throws -> (reply: Reply, isRepeat: Bool) {
    try await Idempotency(database: database)
      .once(caller.account, requestID, request, by: context.deadline?.instant, body)
  }

  /// An identifier of a checked request.
  func identifier(_ bytes: [UInt8], field: String) throws(Refusal) -> Identifier {
    guard let id = Identifier(bytes) else {
      throw .constraintViolated(field: field, "of \(bytes.count) bytes, expected 16 bytes")
    }
    return id
  }

  /// Whether an account is a member of a group.
  func isMember(_ account: Identifier, of group: Identifier) async throws -> Bool {
    try await database.row(GroupStore.isMember, group, account) != nil
  }
}

extension GroupsService {
  /// Tells what groups must be made with.
  package func getGroupsConfiguration(
    _ request: GetGroupsConfigurationRequest, context: ServerContext
  ) async throws -> GetGroupsConfigurationResponse {
    GetGroupsConfigurationResponse(
      externalSender: try await groups.key.sender().wireBytes,
      cipherSuites: CipherSuite.allCases
        .filter { $0.signatureScheme == .ed25519 && $0.isForNewGroups }
        .map { UInt32($0.rawValue) },
      maxAccounts: UInt32(policy.accounts),
      maxLeaves: UInt32(policy.leaves),
      maxPostQuantumLeaves: UInt32(min(policy.leaves, policy.postQuantumLeaves)))
  }
}
