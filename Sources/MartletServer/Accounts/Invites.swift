internal import Cryptography
package import Postgres

/// Invitations to register.
package enum Invites {
  /// Letters and digits that are hard to confuse.
  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)
  private static let digits = 20

  /// Makes an invitation for one account; only its hash is stored.
  ///
  /// - Parameters:
  ///   - lifetime: how long it counts.
  ///   - database: where it is stored.
  /// - Returns: the code.
  /// - Throws: `PostgresError`.
  package static func make(
    lifetime: Duration = Limits.inviteLifetime, in database: Database
  ) async throws -> String {
    let code = code()
    try await AccountsStore.insertInvite(
      HashFunction.sha256.hash(Array(code.utf8)), lifetime: lifetime, in: database)
    return code
  }

  /// A code that nobody can guess.
  static func code() -> String {
    var random = SystemRandom()
    let code = (0..<digits).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    return String(decoding: code, as: UTF8.self)
  }
}
