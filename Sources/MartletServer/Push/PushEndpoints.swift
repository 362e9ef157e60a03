internal import Postgres

/// Rows of the endpoints by which devices are woken.
enum PushEndpoints: StatementOwner {
  /// An endpoint as it is stored.
  struct Entry: Sendable {
    /// Another one each time that it is set.
    let id: Int64
    let kind: Int16
    /// The server's key that it was made for; nil unless it is one of Web Push.
    let keyID: Int32?
    let origin: String
    let sealed: [UInt8]

    /// The endpoint itself.
    func opened(by key: StorageKey, of address: Address) throws -> PushEndpoint {
      try .decode(key.open(sealed, for: .pushEndpoint, of: address.bytes))
    }
  }

  private static let set = Statement(
    """
    WITH former AS (DELETE FROM push_jobs WHERE account_id = $1 AND device_id = $2)
    INSERT INTO push_endpoints AS e
      (account_id, device_id, kind, push_key_id, origin, sealed, node_id, connected_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, now())
    ON CONFLICT (account_id, device_id) DO UPDATE SET id = DEFAULT, kind = excluded.kind,
      push_key_id = excluded.push_key_id, origin = excluded.origin, sealed = excluded.sealed,
      node_id = coalesce(excluded.node_id, e.node_id), sent_at = NULL, refusal_count = 0,
      disabled_at = NULL, created_at = now()
    """)
  private static let remove = Statement(
    "DELETE FROM push_endpoints WHERE account_id = $1 AND device_id = $2")
  private static let select = Statement(
    """
    SELECT id, kind, push_key_id, origin, sealed, connected_at FROM push_endpoints
    WHERE account_id = $1 AND device_id = $2
    """)
  private static let targets = Statement(
    """
    SELECT e.account_id, e.device_id
    FROM unnest($1::bytea[], $2::smallint[]) AS n (account_id, device_id)
    JOIN push_endpoints e ON e.account_id = n.account_id AND e.device_id = n.device_id
    """)
  private static let connect = Statement(
    """
    WITH here AS (
      SELECT * FROM unnest($1::bytea[], $2::smallint[]) AS n (account_id, device_id)),
    gone AS (
      DELETE FROM push_jobs j USING here n
      WHERE j.account_id = n.account_id AND j.device_id = n.device_id)
    UPDATE push_endpoints e SET node_id = coalesce($3, e.node_id), connected_at = now()
    FROM here n WHERE e.account_id = n.account_id AND e.device_id = n.device_id
    """)
  private static let disconnect = Statement(
    """
    UPDATE push_endpoints e SET node_id = NULL
    FROM unnest($1::bytea[], $2::smallint[]) AS n (account_id, device_id)
    WHERE e.account_id = n.account_id AND e.device_id = n.device_id AND e.node_id = $3
    """)
  private static let hasConnected = Statement(
    """
    SELECT true FROM push_endpoints
    WHERE account_id = $1 AND device_id = $2 AND connected_at IS DISTINCT FROM $3
    """)
  private static let gone = Statement(
    """
    WITH gone AS (
      DELETE FROM push_endpoints WHERE account_id = $1 AND device_id = $2 AND id = $3
      RETURNING account_id, device_id)
    SELECT tell_host(15::smallint, account_id, device_id, NULL) FROM gone
    """)
  private static let refused = Statement(
    """
    WITH refused AS (
      UPDATE push_endpoints SET refusal_count = refusal_count + 1,
        disabled_at = CASE WHEN refusal_count + 1 >= $4 THEN now() END
      WHERE account_id = $1 AND device_id = $2 AND id = $3
      RETURNING account_id, device_id, disabled_at)
    DELETE FROM push_jobs j USING refused r
    WHERE j.account_id = r.account_id AND j.device_id = r.device_id
      AND r.disabled_at IS NOT NULL
    """)
  private static let taken = Statement(
    """
    UPDATE push_endpoints SET sent_at = now(), refusal_count = 0
    WHERE account_id = $1 AND device_id = $2 AND id = $3
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    set, remove, select, targets, connect, disconnect, hasConnected, gone, refused, taken,
  ]

  /// Sets a device's endpoint, in place of the one before it.
  static func set(
    _ endpoint: (kind: PushKind, keyID: Int32?, origin: String, sealed: [UInt8]),
    for address: Address, node: Identifier?, in session: some Session
  ) async throws {
    try await session.execute(
      set, address.account, address.device, endpoint.kind.rawValue, endpoint.keyID, endpoint.origin,
      endpoint.sealed, node)
  }

  /// Removes a device's endpoint.
  ///
  /// - Returns: whether there was one.
  static func remove(_ address: Address, in session: some Session) async throws -> Bool {
    try await session.execute(remove, address.account, address.device) == 1
  }

  /// A device's endpoint, and when the device last connected.
  static func entry(
    of address: Address, in session: some Session
  ) async throws -> (entry: Entry, connectedAt: Timestamp?)? {
    guard let row = try await session.row(select, address.account, address.device) else {
      return nil
    }
    let (id, kind, keyID, origin, sealed, time) = try row.decode(
      Int64.self, Int16.self, Int32?.self, String.self, [UInt8].self, Timestamp?.self)
    return (Entry(id: id, kind: kind, keyID: keyID, origin: origin, sealed: sealed), time)
  }

  /// Which of some devices have an endpoint.
  static func targets(
    among addresses: [Address], in session: some Session
  ) async throws -> Set<Address> {
    let rows = try await session.rows(
      targets, addresses.map(\.account), addresses.map(\.device))
    return Set(try rows.map { try Address($0) })
  }

  /// Notes that devices have connected; on a node, if they have a stream there.
  static func connect(
    _ addresses: [Address], node: Identifier?, in session: some Session
  ) async throws {
    try await session.execute(
      connect, addresses.map(\.account), addresses.map(\.device), node)
  }

  /// Notes that devices' streams on a node have ended.
  static func disconnect(
    _ addresses: [Address], node: Identifier, in session: some Session
  ) async throws {
    try await session.execute(
      disconnect, addresses.map(\.account), addresses.map(\.device), node)
  }

  /// Whether a device has connected since it last had.
  static func hasConnected(
    _ address: Address, since time: Timestamp?, in session: some Session
  ) async throws -> Bool {
    try await session.row(hasConnected, address.account, address.device, time) != nil
  }

  /// Removes an endpoint that its push service does not know any more, unless it has been set anew.
  static func gone(_ id: Int64, of address: Address, in session: some Session) async throws {
    _ = try await session.rows(gone, address.account, address.device, id)
  }

  /// Notes that a push service has refused; gives the endpoint up after several times in a row.
  static func refused(_ id: Int64, of address: Address, in session: some Session) async throws {
    try await session.execute(
      refused, address.account, address.device, id, Limits.pushRefusals)
  }

  /// Notes that a push service has taken a message.
  static func taken(_ id: Int64, of address: Address, in session: some Session) async throws {
    try await session.execute(taken, address.account, address.device, id)
  }
}
