package import Postgres

/// Everything that the storage key has sealed.
package enum SealedData {
  // Not among those that are explained: they are meant to read all there is.
  private static let delete = (
    endpoints: Statement("DELETE FROM push_endpoints"),
    keys: Statement("DELETE FROM push_keys"),
    webhooks: Statement("DELETE FROM webhooks")
  )

  /// Forgets all of it, and which key it was: devices set their endpoints again, and webhooks have
  /// to be added again.
  ///
  /// - Returns: how many endpoints and webhooks there were.
  package static func forget(
    in database: Database
  ) async throws -> (endpoints: Int, webhooks: Int) {
    try await database.transaction { transaction in
      let endpoints = try await transaction.execute(delete.endpoints)
      try await transaction.execute(delete.keys)
      let webhooks = try await transaction.execute(delete.webhooks)
      try await SealingKey.forget(in: transaction)
      return (endpoints, webhooks)
    }
  }
}
