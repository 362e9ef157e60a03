/// What has happened, kept until every consumer has handled it.
final class EventJournal {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  func append(_ event: ReceivedEvent) throws {
    try context.write {
      try $0.appendToJournal(event)
      try $0.pruneJournal(keeping: ClientLimits.journalEvents)
    }
  }

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
      try records.pruneJournal(keeping: ClientLimits.journalEvents)
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
