internal import Postgres

/// Which rows of which tables are an account's: what its export holds.
enum ExportedTables {
  /// The rows of a table that an account's export holds.
  struct Source: Sendable {
    let table: String
    /// Gives each row as JSON.
    let rows: Statement
    /// Begins to read them.
    let declare: Statement

    /// - Parameters:
    ///   - table: the table, `t` in the condition.
    ///   - condition: which rows; `$1` is the account, `$2` its tenant.
    ///   - others: columns that name other accounts: null unless they are the tenant's.
    fileprivate init(
      _ table: String, where condition: String = "t.account_id = $1", hiding others: [String] = []
    ) {
      self.table = table
      let shown = others.map { column in
        """
         || jsonb_build_object('\(column)', (SELECT to_jsonb(a.id) FROM accounts a
          WHERE a.id = t.\(column) AND a.external_issuer = $2))
        """
      }
      let select = """
        SELECT (to_jsonb(t)\(shown.joined()))::text FROM \(table) t
        WHERE \(condition) AND $2::text IS NOT NULL
        """
      rows = Statement(select)
      declare = Statement("DECLARE exported NO SCROLL CURSOR FOR \(select)")
    }
  }

  /// Reads on, and ends it. Neither can be explained: they run what was begun.
  static let cursor = (
    fetch: Statement("FETCH FORWARD \(Limits.exportedRows) FROM exported"),
    close: Statement("CLOSE exported")
  )

  /// What leads to rows of the account's groups by their index.
  private static let ofItsGroups = """
    t.group_id = ANY (ARRAY(SELECT m.group_id FROM group_members m WHERE m.account_id = $1))
    """

  /// All of them. Not among them is what is only derived from these rows: buckets of rates, what
  /// groups need of an account once it is gone, and whose purge is not finished.
  static let all =
    [Source("accounts", where: "t.id = $1")]
    + [
      "contact_settings", "devices", "encrypted_media", "events", "group_cursors",
      "group_members", "group_reports", "key_packages", "link_tokens",
      "media_days", "onetime_prekeys", "profiles", "recoveries", "revocations", "signed_prekeys",
      "suspensions", "user_names", "user_presence",
      "push_endpoints", "push_jobs", "disconnections",
      "group_call_participants", "group_call_commits",
    ].map { Source($0) }
    + [
      Source(
        "calls", where: "(t.caller_id = $1 OR t.callee_id = $1)",
        hiding: ["caller_id", "callee_id"]),
      Source("group_calls", where: "t.starter_id = $1"),
      Source("group_call_payloads", hiding: ["sender_id"]),
      Source("contacts", hiding: ["other_id"]),
      Source("conversation_participants", hiding: ["peer_id"]),
      Source("group_invitations", hiding: ["inviter_id"]),
      Source("deleted_messages", hiding: ["sender_id"]),
      Source("envelopes", where: "t.recipient_id = $1", hiding: ["sender_id"]),
      Source("group_messages", where: "t.sender_id = $1 AND \(ofItsGroups)"),
      Source("group_removals", where: "t.account_id = $1 AND \(ofItsGroups)"),
      Source("idempotent_requests", where: "t.scope = $1"),
      Source("invites", where: "t.used_by = $1"),
      Source(
        "media_parts",
        where: """
          t.object_id = ANY (ARRAY(SELECT m.id FROM encrypted_media m WHERE m.account_id = $1))
          """),
      Source("messages", where: "t.sender_id = $1"),
      Source("mls_welcome_messages", hiding: ["sender_id"]),
      Source("provisioning_messages", where: "t.sender_id = $1"),
      Source("read_receipts", where: "t.reader_id = $1", hiding: ["sender_id"]),
    ]
}
