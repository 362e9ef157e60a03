internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC

/// `Messaging`: sending, receiving and keeping track. Each topic is a file of its own.
package struct MessagingService: MessagingHandler {
  let node: Node

  /// Serves a node's messages.
  package init(_ node: Node) { self.node = node }

  var database: Database { node.database }

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
