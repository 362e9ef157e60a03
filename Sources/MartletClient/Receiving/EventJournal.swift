/// What has happened, kept until every consumer has handled it.
final class EventJournal {
  private let context: DeviceContext
  /// How far those have come who read along and are forgotten when they go.
  private var readers: [Int: Int64] = [:]
  private var lastReader = 0

  init(_ context: DeviceContext) { self.context = context }

  func append(_ event: ReceivedEvent) throws {
    try context.write {
      try $0.appendToJournal(event)
      try prune($0)
    }
  }

  private func prune(_ records: Records) throws {
    try records.pruneJournal(
      keeping: ClientLimits.journalEvents, behind: readers.values.min() ?? .max)
  }

  /// Begins to read along from the end; what is behind the reader's place stays until it has moved
  /// or has gone.
  func beginReading() throws -> (reader: Int, place: Int64) {
    let place = try context.read { try $0.journalEnd() }
    lastReader += 1
    readers[lastReader] = place
    return (lastReader, place)
  }

  func move(reader: Int, to place: Int64) { readers[reader] = place }

  func endReading(_ reader: Int) { readers[reader] = nil }

  /// Where a consumer stands; one that is new is noted.
  func place(of consumer: String, fromNow: Bool) throws -> Int64 {
    try context.write { records in
      if let place = try records.journalPlace(of: consumer) { return place }
      let limit = ClientLimits.journalConsumers
      guard try records.journalConsumerCount() < limit else {
        throw ClientError.notPermitted("there are \(limit) consumers already")
      }
      let place = fromNow ? try records.journalEnd() : 0
      try records.setJournalPlace(of: consumer, to: place)
      return place
    }
  }

  func events(after place: Int64, limit: Int) throws -> [JournalEvent] {
    try context.read { try $0.journal(after: place, limit: limit) }
      .map { JournalEvent(place: $0.sequence, event: $0.value) }
  }

  /// Notes how far a consumer has come.
  ///
  /// - Throws: `ClientError.notFound` for a consumer that has not begun, or an event that has not
  ///   happened.
  func acknowledge(_ consumer: String, upTo place: Int64) throws {
    try context.write { records in
      guard try records.journalPlace(of: consumer) != nil else {
        throw ClientError.notFound("consumer of events of this name")
      }
      guard try place <= records.journalEnd() else {
        throw ClientError.notFound("event at cursor \(place)")
      }
      try records.setJournalPlace(of: consumer, to: place)
      try prune(records)
    }
  }
}

/// An event with its place among all.
package struct JournalEvent: Sendable {
  /// Grows from one event to the next.
  package let place: Int64
  /// What happened.
  package let event: ReceivedEvent
}
