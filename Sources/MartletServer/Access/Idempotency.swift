internal import Cryptography
internal import MartletAPI
internal import Postgres
internal import Protobuf

/// A reply that undoes what its request has done so far, and is not kept for repeats: what was
/// refused may be asked for again.
struct Rejection<Reply: Message>: Error {
  let reply: Reply
}

/// Makes a repeated request answer what the first one answered.
///
/// The answer is stored in the transaction that the request makes, so that both are there or
/// neither. A repeat that comes while the first still runs waits for it in the database.
struct Idempotency: StatementOwner, Sendable {
  private static let insert = Statement(
    """
    INSERT INTO idempotent_requests (scope, request_id, digest) VALUES ($1, $2, $3)
    ON CONFLICT DO NOTHING
    """)
  private static let select = Statement(
    "SELECT digest, response FROM idempotent_requests WHERE scope = $1 AND request_id = $2")
  private static let update = Statement(
    "UPDATE idempotent_requests SET response = $3 WHERE scope = $1 AND request_id = $2")

  static let expiries = [
    Expiry("idempotent_requests", "created_at", after: Limits.repeatLifetime)
  ]
  /// Every statement, for the test that explains each.
  static let statements = [insert, select, update]

  private let database: Database

  init(database: Database) { self.database = database }

  /// Runs a mutation once.
  ///
  /// - Parameters:
  ///   - scope: who calls.
  ///   - requestID: what the caller named the request, 16 bytes.
  ///   - request: the whole request: a repeat must be the same.
  ///   - deadline: by when the transaction must have ended.
  ///   - body: the mutation; what it throws is not kept, and leaves nothing behind.
  /// - Returns: the answer, and whether it was the first one's; of a `Rejection`, its reply.
  /// - Throws: `Refusal.constraintViolated` where another request has the same identifier.
  func once<Reply: Message>(
    _ scope: Identifier, _ requestID: [UInt8], _ request: some Message,
    by deadline: ContinuousClock.Instant?,
    _ body: (Transaction) async throws -> Reply
  ) async throws -> (reply: Reply, isRepeat: Bool) {
    let digest = HashFunction.sha256.hash(
      Array(type(of: request).fullName.utf8), request.encoded())
    do {
      return try await database.transaction(deadline: deadline) { transaction in
        guard try await transaction.execute(Self.insert, scope, requestID, digest) == 1
        else { return (try await first(scope, requestID, digest, transaction), true) }
        let reply = try await body(transaction)
        try await transaction.execute(Self.update, scope, requestID, reply.encoded())
        return (reply, false)
      }
    } catch let rejection as Rejection<Reply> {
      return (rejection.reply, false)
    }
  }

  private func first<Reply: Message>(
    _ scope: Identifier, _ requestID: [UInt8], _ digest: [UInt8], _ transaction: Transaction
  ) async throws -> Reply {
    guard let row = try await transaction.row(Self.select, scope, requestID) else {
      throw Refusal.overloaded(retryAfter: .seconds(1))
    }
    let (known, response) = try row.decode([UInt8].self, [UInt8]?.self)
    guard known == digest, let response else {
      throw Refusal.constraintViolated(
        field: "request_id", "names another request, expected a new identifier")
    }
    return try Reply(decoding: response)
  }
}
