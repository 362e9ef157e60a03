/// For agents: what happens is kept in the file until the programs that they tell have handled it.
extension Messenger {
  /// Receives until the task is cancelled; what happens goes into the journal.
  ///
  /// - Parameters:
  ///   - interrupted: is told why the server cannot be reached.
  ///   - noted: is called after each event.
  /// - Throws: what `receive` throws.
  package func keepJournal(
    interrupted: @Sendable (any Error) -> Void, noted: @Sendable () async -> Void
  ) async throws {
    try await receive(follow: true, interrupted: interrupted) { event in
      try await self.note(event)
      await noted()
    }
  }

  private func note(_ event: ReceivedEvent) throws { try parts.journal.append(event) }

  /// Where a consumer stands; a new one stands before the oldest event that is kept, or behind the
  /// latest one.
  package func journalPlace(of consumer: String, fromNow: Bool) throws -> Int64 {
    try parts.journal.place(of: consumer, fromNow: fromNow)
  }

  /// The events after a place, in order.
  package func journalEvents(after place: Int64, limit: Int) throws -> [JournalEvent] {
    try parts.journal.events(after: place, limit: limit)
  }

  /// Notes that a consumer has handled all events up to a place.
  ///
  /// - Throws: `ClientError.notFound`.
  package func acknowledgeJournal(_ consumer: String, upTo place: Int64) throws {
    try parts.journal.acknowledge(consumer, upTo: place)
  }

  /// Reads along from now on, without a name that is kept; `endJournalReading` ends it.
  package func beginJournalReading() throws -> (reader: Int, place: Int64) {
    try parts.journal.beginReading()
  }

  /// Says how far somebody has read who reads along.
  package func moveJournalReader(_ reader: Int, to place: Int64) {
    parts.journal.move(reader: reader, to: place)
  }

  /// Ends reading along.
  package func endJournalReading(_ reader: Int) { parts.journal.endReading(reader) }
}
