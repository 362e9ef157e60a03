package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

/// `Calls`: ringing, answering, ending, and signalling. Each stream is a file of its own.
package final class CallsService: CallsHandler {
  let database: Database
  /// The time, by this machine's clock.
  let now: @Sendable () -> Timestamp
  let referee: CallReferee
  let groupReferee: GroupCallReferee
  let delivery: Delivery
  let gate: ServingGate

  init(
    database: Database, now: @escaping @Sendable () -> Timestamp, referee: CallReferee,
    key: GroupSigningKey, delivery: Delivery, gate: ServingGate
  ) {
    self.database = database
    self.now = now
    self.referee = referee
    groupReferee = GroupCallReferee(database: database, policy: referee.policy, key: key)
    self.delivery = delivery
    self.gate = gate
  }

  /// An identifier of a checked request.
  func identifier(_ bytes: [UInt8], field: String) throws(Refusal) -> Identifier {
    guard let id = Identifier(bytes) else {
      throw .constraintViolated(field: field, "of \(bytes.count) bytes, expected 16 bytes")
    }
    return id
  }

  /// Holds an offer or an answer to its size.
  func check(_ description: DeviceEnvelope, field: String) throws(Refusal) {
    guard description.ciphertext.count <= Limits.callDescriptionByteCount else {
      throw .constraintViolated(
        field: "\(field).ciphertext",
        "of \(description.ciphertext.count) bytes, expected at most "
          + "\(Limits.callDescriptionByteCount)")
    }
  }

  /// Gives credentials for the server's relays.
  package func getRelays(
    _ request: GetRelaysRequest, context: ServerContext
  ) async throws -> GetRelaysResponse {
    let expiry = now().adding(Limits.relayLifetime).secondsSince1970
    let relays = referee.policy.relays
    return GetRelaysResponse(
      relays: (relays?.credentials(until: expiry) ?? []).map { credential in
        GetRelaysResponse.Relay(
          urls: relays?.urls ?? [], username: credential.username, credential: credential.password)
      },
      expiresAt: ProtoTimestamp(sinceEpoch: .seconds(expiry)))
  }

  /// Lists the account's calls, the latest first.
  package func listCalls(
    _ request: ListCallsRequest, context: ServerContext
  ) async throws -> ListCallsResponse {
    let limit = request.limit == 0 ? Limits.page : Int(request.limit)
    var time = Timestamp(microsecondsSince1970: .max)
    var below = Identifier(high: .max, low: .max)
    if !request.before.isEmpty {
      guard request.before.count == 24, let id = Identifier(request.before[8...]) else {
        throw Refusal.constraintViolated(field: "before", "is not what a page before told")
      }
      let microseconds = try Cursor.sequence(Array(request.before[..<8]), field: "before")
      time = Timestamp(microsecondsSince1970: microseconds)
      below = id
    }
    let found = try await CallStore.list(
      of: context.caller.account, before: time, below, limit: limit + 1, in: database)
    let calls = found.prefix(limit)
    let next = calls.last.map { $0.startedAt.microsecondsSince1970.bigEndianBytes + $0.id.bytes }
    return ListCallsResponse(
      calls: calls.map(\.message), nextBefore: found.count > limit ? next ?? [] : [])
  }
}
