internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC

/// `Messaging`: sending, receiving and keeping track. Each topic is a file of its own.
package final class MessagingService: MessagingHandler {
  let database: Database
  /// The time, by this machine's clock.
  let now: @Sendable () -> Timestamp
  let limiter: SendLimiter
  let directory: DeviceDirectory
  let conversations: ConversationStore
  let depths: QueueDepths
  let queue: QueueStore
  let appends: PerLoop<Batcher<PendingMessage, PendingMessage.Outcome>>
  let acknowledgements: PerLoop<Batcher<Acknowledged, Void>>
  let groups: GroupDomain
  let delivery: Delivery
  let gate: ServingGate
  let contacts: ContactGate

  init(
    database: Database, now: @escaping @Sendable () -> Timestamp, limiter: SendLimiter,
    directory: DeviceDirectory, conversations: ConversationStore, depths: QueueDepths,
    queue: QueueStore, appends: PerLoop<Batcher<PendingMessage, PendingMessage.Outcome>>,
    acknowledgements: PerLoop<Batcher<Acknowledged, Void>>, groups: GroupDomain,
    delivery: Delivery, gate: ServingGate, contacts: ContactGate
  ) {
    self.database = database
    self.now = now
    self.limiter = limiter
    self.directory = directory
    self.conversations = conversations
    self.depths = depths
    self.queue = queue
    self.appends = appends
    self.acknowledgements = acknowledgements
    self.groups = groups
    self.delivery = delivery
    self.gate = gate
    self.contacts = contacts
  }

  /// An identifier of a checked request.
  func identifier(_ bytes: [UInt8], field: String) throws(Refusal) -> Identifier {
    guard let id = Identifier(bytes) else {
      throw .constraintViolated(field: field, "of \(bytes.count) bytes, expected 16 bytes")
    }
    return id
  }

  /// The conversation that a request names, and the other account of a direct one.
  func conversation(
    _ key: ConversationKey?, of caller: Address
  ) throws(Refusal) -> (id: Identifier, peer: Identifier?) {
    switch key?.conversation {
    case .accountID(let bytes):
      let peer = try identifier(bytes, field: "conversation.account_id")
      return (ConversationStore.identifier(caller.account, peer), peer)
    case .groupID(let bytes):
      return (try identifier(bytes, field: "conversation.group_id"), nil)
    case nil: throw .constraintViolated(field: "conversation", "names none")
    }
  }
}
