internal import MartletServer
internal import Postgres

/// What an operator calls an account: the first of its 32 hexadecimal digits, or all.
struct AccountName {
  /// The first and the last identifier that begin so.
  private let bounds: (Identifier, Identifier)

  /// - Throws: `Failure` unless it is 1 to 32 hexadecimal digits.
  init(_ text: String) throws {
    guard (1...32).contains(text.utf8.count), let first = Self.identifier(text, filledWith: "0"),
      let last = Self.identifier(text, filledWith: "f")
    else {
      throw Failure("\"\(text)\" is no account, expected 1 to 32 hexadecimal digits", code: 64)
    }
    bounds = (first, last)
  }

  private static func identifier(_ text: String, filledWith digit: String) -> Identifier? {
    let rest = String(repeating: digit, count: 32 - text.utf8.count)
    return [UInt8](hexadecimal: text + rest).flatMap { Identifier($0) }
  }

  /// The one account that has them.
  ///
  /// - Throws: `Failure` if there is none, or more than one; `PostgresError`.
  func find(in database: Database) async throws -> Administration.Account {
    let found = try await Administration.accounts(from: bounds.0, to: bounds.1, in: database)
    guard let account = found.first else { throw Failure("there is no such account", code: 1) }
    guard found.count == 1 else {
      throw Failure("several accounts begin so; give more digits", code: 1)
    }
    return account
  }
}
