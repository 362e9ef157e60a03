/// What the application is to be told, in order.
extension Records {
  /// Tells the application of something, when it next receives.
  func tell(_ kind: ReceivedEvent.Kind) throws { try tell(ReceivedEvent(kind: kind)) }

  /// Tells the application of an event, when it next receives.
  func tell(_ event: ReceivedEvent) throws { try append(event, to: "inbox") }

  /// What the application was not told yet, in order.
  func inbox(limit: Int = 100) throws -> [(sequence: Int64, value: ReceivedEvent)] {
    try rows(of: "inbox", as: ReceivedEvent.self, limit: limit)
  }

  /// The application was told of an event.
  func removeFromInbox(_ sequence: Int64) throws { try remove(sequence, from: "inbox") }
}
