internal import MartletServer
internal import Postgres

/// What an operator calls an account: the first of its 32 hexadecimal digits, or all.
struct AccountName {
  private let digits: [UInt8]

  /// - Throws: `Failure` unless it is 1 to 32 hexadecimal digits.
  init(_ text: String) throws {
    digits = text.utf8.compactMap { byte in
      UInt8(String(UnicodeScalar(byte)), radix: 16)
    }
    guard digits.count == text.utf8.count, (1...32).contains(digits.count) else {
      throw Failure("\"\(text)\" is no account, expected 1 to 32 hexadecimal digits", code: 64)
    }
  }

  /// The one account that has them.
  ///
  /// - Throws: `Failure` if there is none, or more than one; `PostgresError`.
  func find(in database: Database) async throws -> Administration.Account {
    let found = try await Administration.accounts(
      from: bound(0), to: bound(15), in: database)
    guard let account = found.first else { throw Failure("there is no such account", code: 1) }
    guard found.count == 1 else {
      throw Failure("several accounts begin so; give more digits", code: 1)
    }
    return account
  }

  /// The identifier with these digits, and then the same one.
  private func bound(_ digit: UInt8) -> Identifier {
    let all = digits + Array(repeating: digit, count: 32 - digits.count)
    let bytes = stride(from: 0, to: 32, by: 2).map { all[$0] << 4 | all[$0 + 1] }
    guard let identifier = Identifier(bytes) else { preconditionFailure("there are 16 bytes") }
    return identifier
  }
}
