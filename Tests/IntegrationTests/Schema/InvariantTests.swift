internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

/// What the database refuses whoever asks, the service's own code included.
@Suite("Invariants that the database holds", .timeLimit(.minutes(10)))
struct InvariantTests {
  private static let account = "decode(repeat('aa', 16), 'hex')"
  private static let other = "decode(repeat('bb', 16), 'hex')"
  private static let key = "decode(repeat('cc', 32), 'hex')"
  private static let signature = "decode(repeat('dd', 64), 'hex')"

  private static func bytes(_ count: Int) -> String { "convert_to(repeat('x', \(count)), 'UTF8')" }

  private static func device(
    id: String = "2", registration: String = "1", key: String = key, name: String = "''"
  ) -> String {
    "INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name) "
      + "VALUES (\(account), \(id), \(registration), \(key), \(name))"
  }

  private static func signedPreKey(
    kind: String = "'signed'", id: String = "1", modes: String = "2", key: String = key,
    signature: String = signature, device: String = "1"
  ) -> String {
    "INSERT INTO signed_prekeys (account_id, device_id, kind, key_id, modes, public_key, "
      + "signature) VALUES (\(account), \(device), \(kind), \(id), \(modes), \(key), \(signature))"
  }

  private static func oneTime(
    kind: String = "'ec'", id: String = "1", key: String = key, signature: String = "''",
    device: String = "1"
  ) -> String {
    "INSERT INTO onetime_prekeys (account_id, device_id, kind, key_id, public_key, signature) "
      + "VALUES (\(account), \(device), \(kind), \(id), \(key), \(signature))"
  }

  private static func envelope(
    device: String = "1", kind: String = "1", id: String = account, sender: String = "1",
    payload: String = "'c'"
  ) -> String {
    "INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device, "
      + "payload, urgent, ephemeral, server_time) VALUES (\(account), \(device), \(kind), \(id), "
      + "\(other), \(sender), \(payload), false, false, now())"
  }

  /// Statements that must be refused with these SQLSTATEs, each after `fixtures`.
  static let refused: [(String, sql: String)] = [
    ("23514", "INSERT INTO accounts (id, identity_key) VALUES (\(bytes(15)), \(key))"),
    ("23514", "INSERT INTO accounts (id, identity_key) VALUES (\(bytes(17)), \(key))"),
    ("23514", "INSERT INTO accounts (id, identity_key) VALUES (\(other), \(bytes(31)))"),
    ("23505", "INSERT INTO accounts (id, identity_key) VALUES (\(account), \(key))"),
    (
      "23514",
      "INSERT INTO accounts (id, identity_key, external_id) VALUES (\(other), \(key), 'x')"
    ),
    (
      "23505",
      "INSERT INTO accounts (id, identity_key, external_issuer, external_id) "
        + "VALUES (\(other), \(key), 'issuer', 'user')"
    ),
    ("23514", device(id: "0")), ("23514", device(id: "128")), ("23505", device(id: "1")),
    ("23514", device(registration: "-1")), ("23514", device(registration: "16384")),
    ("23514", device(key: bytes(33))), ("23514", device(name: bytes(257))),
    ("23503", device().replacing(account, with: other)),
    ("23514", signedPreKey(kind: "'other'")), ("23514", signedPreKey(id: "-1")),
    ("23514", signedPreKey(id: "4294967296")), ("23514", signedPreKey(modes: "0")),
    ("23514", signedPreKey(modes: "8")), ("23514", signedPreKey(key: bytes(31))),
    ("23514", signedPreKey(signature: bytes(63))), ("23503", signedPreKey(device: "2")),
    ("23514", signedPreKey(kind: "'last-resort-kem'", modes: "0")),
    ("23514", signedPreKey(kind: "'last-resort-kem'", modes: "1", key: bytes(1568))),
    ("23514", oneTime(kind: "'other'")), ("23514", oneTime(key: bytes(33))),
    ("23514", oneTime(signature: signature)), ("23503", oneTime(device: "2")),
    ("23514", oneTime(kind: "'kem'", key: bytes(1568))), ("23505", oneTime(id: "7")),
    ("23514", envelope(device: "0")), ("23514", envelope(kind: "4")),
    ("23514", envelope(id: bytes(15))), ("23514", envelope(sender: "128")),
    ("23514", envelope(payload: "''")), ("23514", envelope(payload: bytes(98305))),
    ("23514", "UPDATE devices SET generation = \(bytes(15))"),
    ("23514", "UPDATE devices SET generation = \(bytes(17))"),
    ("23514", "INSERT INTO departed_identities VALUES (\(other), \(bytes(31)))"),
    ("23514", "INSERT INTO departed_identities VALUES (\(bytes(15)), \(key))"),
    ("23514", "INSERT INTO conversations VALUES (\(account), 'other')"),
    (
      "23514",
      "INSERT INTO server_secrets VALUES ('other', 1, \(key))"
    ),
    ("23514", "INSERT INTO server_secrets VALUES ('challenge', 1, \(bytes(31)))"),
    ("23514", "INSERT INTO invites VALUES (\(bytes(31)), now())"),
    ("23503", "INSERT INTO link_tokens VALUES (\(key), \(other), now())"),
    (
      "23514",
      "INSERT INTO provisioning_messages VALUES (\(other), \(account), \(bytes(16385)), now())"
    ),
    (
      "23514",
      "INSERT INTO idempotent_requests (scope, request_id, digest) "
        + "VALUES (\(account), \(other), \(bytes(31)))"
    ),
    ("23514", "INSERT INTO rate_buckets VALUES (\(bytes(65)), 1, now())"),
    (
      "23503",
      "INSERT INTO read_receipts VALUES (\(other), \(account), \(account), now())"
    ),
    (
      "23514",
      "INSERT INTO messages (sender_id, id, sender_device, server_time) "
        + "VALUES (\(account), \(other), 0, now())"
    ),
  ]

  private static let fixtures = [
    "INSERT INTO accounts (id, identity_key, external_issuer, external_id) "
      + "VALUES (\(account), \(key), 'issuer', 'user')",
    device(id: "1"), oneTime(id: "7"),
  ]

  private let database: Database

  init() async throws {
    database = Database(try await TestCluster.shared.makeDatabase(), loops: try .shared())
    for statement in Self.fixtures { try await database.execute(Statement(statement)) }
  }

  @Test("What breaks a rule is refused by the rule's name")
  func refusals() async throws {
    for (state, sql) in Self.refused {
      do {
        try await database.execute(Statement(sql))
        Issue.record("was accepted: \(sql)")
      } catch PostgresError.server(state, _, _) {
      } catch {
        Issue.record("\(error), expected \(state): \(sql)")
      }
    }
    // What the table's helpers make is otherwise in order.
    for sql in [
      Self.device(), Self.signedPreKey(), Self.oneTime(), Self.envelope(),
      Self.envelope(payload: Self.bytes(98304)),
      Self.signedPreKey(kind: "'last-resort-kem'", modes: "0", key: Self.bytes(1568)),
      Self.oneTime(kind: "'kem'", key: Self.bytes(1568), signature: Self.signature),
    ] {
      try await database.execute(Statement(sql))
    }
  }

  @Test("The ninth device of an account is refused, also when many come at once")
  func devices() async throws {
    let linked = await withTaskGroup(of: Bool.self) { group in
      for id in 2...20 {
        group.addTask {
          (try? await database.execute(Statement(Self.device(id: "\(id)")))) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(linked == 7)
  }

  @Test("A device that comes or goes moves the version of its account's devices")
  func versions() async throws {
    let version = Statement("SELECT devices_version FROM accounts WHERE id = \(Self.account)")
    let before = try #require(try await database.row(version)?.only(Int64.self))
    try await database.execute(Statement(Self.device()))
    #expect(try await database.row(version)?.only(Int64.self) == before + 1)
    try await database.execute(Statement("DELETE FROM devices WHERE id = 2"))
    #expect(try await database.row(version)?.only(Int64.self) == before + 2)
  }

  @Test("What belongs to an account or a device goes with it")
  func cascades() async throws {
    try await database.execute(Statement(Self.signedPreKey()))
    try await database.execute(Statement("DELETE FROM accounts"))
    for table in ["devices", "signed_prekeys", "onetime_prekeys"] {
      let count = try await database.row(Statement("SELECT count(*) FROM \(table)"))
      #expect(try count?.only(Int64.self) == 0, "\(table)")
    }
  }
}
