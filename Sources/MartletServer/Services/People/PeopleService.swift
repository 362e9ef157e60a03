internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC

/// `People`: how people find, know and admit each other. Each topic is a file of its own.
package final class PeopleService: PeopleHandler {
  let database: Database
  let names: UserNameKey
  let contacts: ContactGate
  let wakeups: Wakeups

  init(database: Database, names: UserNameKey, contacts: ContactGate, wakeups: Wakeups) {
    self.database = database
    self.names = names
    self.contacts = contacts
    self.wakeups = wakeups
  }

  /// Runs a mutation of the calling account once, however often it is asked for.
  func once<Reply: Message>(
    _ caller: Address, _ requestID: [UInt8], _ request: some Message, _ context: ServerContext,
    _ body: (Transaction) async throws -> Reply
  ) async throws -> Reply {
    try await Idempotency(database: database)
      .once(caller.account, requestID, request, by: context.deadline?.instant, body).reply
  }

  /// The account that a checked request names.
  func account(_ bytes: [UInt8], field: String = "account_id") throws(Refusal) -> Identifier {
    guard let id = Identifier(bytes) else {
      throw .constraintViolated(field: field, "of \(bytes.count) bytes, expected 16 bytes")
    }
    return id
  }
}
