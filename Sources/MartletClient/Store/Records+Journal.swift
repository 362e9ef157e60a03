internal import GRDB

/// What has happened, for programs that an agent tells of it.
extension Records {
  /// Adds an event.
  func appendToJournal(_ event: ReceivedEvent) throws { try append(event, to: "journal") }

  /// The events after a place, in order.
  func journal(
    after sequence: Int64, limit: Int
  ) throws -> [(sequence: Int64, value: ReceivedEvent)] {
    try rows(of: "journal", as: ReceivedEvent.self, after: sequence, limit: limit)
  }

  /// The place of the last event there has been.
  func journalEnd() throws -> Int64 {
    try Int64.fetchOne(
      database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'journal'") ?? 0
  }

  /// How far a consumer has come; nil if it is new.
  func journalPlace(of consumer: String) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT sequence FROM journal_consumers WHERE name = ?",
      arguments: [consumer])
  }

  /// Notes how far a consumer has come; it never goes back.
  func setJournalPlace(of consumer: String, to sequence: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO journal_consumers (name, sequence) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET sequence = max(sequence, ?2)
        """, arguments: [consumer, sequence])
  }

  /// How many consumers there are.
  func journalConsumerCount() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM journal_consumers") ?? 0
  }

  /// Removes what every consumer has handled and nobody reads, and what is older than so many
  /// events.
  ///
  /// - Parameters:
  ///   - count: how many are kept at most.
  ///   - place: what is behind it stays.
  /// - Throws: errors of the store.
  func pruneJournal(keeping count: Int, behind place: Int64) throws {
    try database.execute(
      sql: """
        DELETE FROM journal WHERE sequence <= max(
          min(coalesce((SELECT min(sequence) FROM journal_consumers), 0), ?),
          (SELECT coalesce(max(sequence), 0) FROM journal) - ?)
        """, arguments: [place, count])
  }
}
