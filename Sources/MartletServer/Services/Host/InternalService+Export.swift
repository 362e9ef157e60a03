package import MartletAPI
internal import Postgres
package import RPC
internal import Synchronization

extension InternalService {
  /// Gives every row that the server holds of an account.
  ///
  /// A connection to the database is held for as long as the caller reads: few do at a time.
  package func exportAccount(
    _ request: ExportAccountRequest, replies: ReplyWriter<ExportAccountResponse>,
    context: ServerContext
  ) async throws {
    guard let entry = try await find(request.account, context) else { return }
    try gate.checkIsOpen()
    try exports.withLock { count in
      guard count < Limits.exports else { throw Refusal.overloaded(retryAfter: .seconds(30)) }
      count += 1
    }
    defer { exports.withLock { $0 -= 1 } }
    let issuer = try context.issuer
    try await database.transaction(deadline: context.deadline?.instant) { transaction in
      for source in ExportedTables.all {
        try await transaction.execute(source.declare, entry.account, issuer)
        while true {
          let rows = try await transaction.rows(ExportedTables.cursor.fetch)
          for row in rows {
            let json = try row.only(String.self)
            try await replies.send(
              ExportAccountResponse(
                lines: "{\"table\": \"\(source.table)\", \"row\": \(json)}\n"))
          }
          guard rows.count == Limits.exportedRows else { break }
        }
        try await transaction.execute(ExportedTables.cursor.close)
      }
    }
  }
}
