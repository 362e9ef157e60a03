package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension InternalService {
  /// Tells what happens to the tenant's accounts.
  package func streamEvents(
    _ requests: RequestStream<StreamEventsRequest>, replies: ReplyWriter<StreamEventsResponse>,
    context: ServerContext
  ) async throws {
    let tenant = try context.tenant
    let issuer = try tenant.check()
    var frames = requests.makeAsyncIterator()
    guard case .start(let start)? = try await frames.next()?.frame else {
      throw Refusal.constraintViolated(field: "frame", "is not start, which comes first")
    }
    try Self.check(start.consumer, field: "start.consumer")
    let kinds = try Self.numbers(start.kinds, field: "start.kinds")
    try gate.checkIsOpen()
    let cursor = try await begin(start, of: issuer)
    context.sendResponseMetadata()
    let flow = EventFlow(after: cursor, window: Limits.eventWindow)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await self.write(flow, tenant: tenant, kinds: kinds, to: replies)
      }
      group.addTask {
        try await self.read(requests, for: flow, consumer: start.consumer, of: issuer)
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Where a stream begins.
  private func begin(
    _ start: StreamEventsRequest.Start, of issuer: String
  ) async throws -> EventCursor {
    let stored = try await EventConsumers.open(start.consumer, of: issuer, in: database)
    switch start.from {
    case .stored: return stored
    case .beginning: return .beginning
    case .now:
      let head = try await EventLog.head(in: database)
      try await EventConsumers.acknowledge(
        head, by: start.consumer, of: issuer, in: database)
      return head
    case .unrecognized:
      throw Refusal.constraintViolated(field: "start.from", "is unknown")
    }
  }

  private func write(
    _ flow: EventFlow, tenant: Tenant, kinds: [Int16],
    to replies: ReplyWriter<StreamEventsResponse>
  ) async throws {
    while true {
      try gate.checkIsOpen()
      let issuer = try tenant.check()
      if let place = flow.place {
        let found = try await EventLog.read(
          of: issuer, after: place, kinds: kinds, limit: Limits.eventBatch, in: database)
        if let last = found.last {
          flow.advance(to: last.cursor)
          try await replies.send(
            StreamEventsResponse(
              events: found.map(\.message), cursor: last.cursor.bytes,
              lag: ProtoDuration(last.age)))
          if found.count == Limits.eventBatch { continue }
        }
      }
      try await flow.wait(for: Limits.eventInterval)
    }
  }

  private func read(
    _ requests: RequestStream<StreamEventsRequest>, for flow: EventFlow, consumer: String,
    of issuer: String
  ) async throws {
    for try await request in requests {
      guard case .acknowledgement(let acknowledgement)? = request.frame,
        let cursor = EventCursor(acknowledgement.cursor), flow.acknowledge(cursor)
      else {
        throw Refusal.constraintViolated(
          field: "acknowledgement.cursor", "is none that this stream has told")
      }
      try await EventConsumers.acknowledge(cursor, by: consumer, of: issuer, in: database)
    }
  }

  /// Tells how far a consumer is behind.
  package func getEventLag(
    _ request: GetEventLagRequest, context: ServerContext
  ) async throws -> GetEventLagResponse {
    try Self.check(request.consumer, field: "consumer")
    let lag = try await EventConsumers.lag(
      of: request.consumer, of: context.issuer, in: database)
    guard let lag else { return GetEventLagResponse(outcome: .notFound(NotFound())) }
    return GetEventLagResponse(
      outcome: .lag(
        .init(
          waiting: UInt32(clamping: lag.waiting), oldest: lag.oldest.map(ProtoDuration.init),
          cursor: lag.cursor == .beginning ? [] : lag.cursor.bytes,
          acknowledgedAt: lag.acknowledgedAt?.message)))
  }

  /// Reads a page of events.
  package func replayEvents(
    _ request: ReplayEventsRequest, context: ServerContext
  ) async throws -> ReplayEventsResponse {
    var place = EventCursor.beginning
    if !request.after.isEmpty {
      guard let cursor = EventCursor(request.after) else {
        throw Refusal.constraintViolated(field: "after", "is no event's cursor")
      }
      place = cursor
    }
    let limit = request.limit == 0 ? Limits.eventBatch : Int(request.limit)
    let found = try await EventLog.read(
      of: context.issuer, after: place, kinds: Self.numbers(request.kinds, field: "kinds"),
      limit: limit, in: database)
    return ReplayEventsResponse(
      events: found.map(\.message),
      nextAfter: found.count == limit ? found.last?.cursor.bytes ?? [] : [])
  }

  private static func numbers(_ kinds: [EventKind], field: String) throws -> [Int16] {
    try kinds.map { kind in
      switch kind {
      case .unspecified, .unrecognized:
        throw Refusal.constraintViolated(field: field, "names a kind that is unknown")
      default: Int16(kind.rawValue)
      }
    }
  }
}

extension EventLog.Entry {
  /// The event as the contract has it.
  fileprivate var message: AccountEvent {
    AccountEvent(
      cursor: cursor.bytes, kind: EventKind(rawValue: Int32(kind)),
      occurredAt: occurredAt.message, accountID: account?.bytes ?? [],
      externalID: externalID ?? "", deviceID: device.map { UInt32($0) } ?? 0,
      subjectID: subject?.bytes ?? [])
  }
}
