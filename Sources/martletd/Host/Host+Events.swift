internal import ArgumentParser
internal import Foundation
internal import MartletAPI
internal import MartletServer
internal import PlainText
internal import Protobuf
internal import RPC

extension Host {
  /// Follows events.
  struct Events: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print what happens to the tenant's accounts, and acknowledge it.",
      discussion: "Ends when it is interrupted, or after --count events.")
    @OptionGroup var host: HostOptions
    @Argument(help: "The consumer: the server remembers how far it has come.") var consumer: String
    @Option(help: "Where to begin: stored, beginning or now.") var from = "stored"
    @Option(help: "How many events to print.") var count = Int.max

    func validate() throws {
      guard Self.places[from] != nil else {
        throw ValidationError("--from is stored, beginning or now")
      }
    }

    private static let places: [String: StreamEventsRequest.From] = [
      "stored": .stored, "beginning": .beginning, "now": .now,
    ]

    func run() async throws {
      try await host.call { client in
        let call = try await client.streamEvents()
        try await call.send(
          StreamEventsRequest(
            frame: .start(.init(consumer: consumer, from: Self.places[from] ?? .stored))))
        var left = count
        for try await batch in call.replies {
          for event in batch.events.prefix(left) { event.show() }
          let last = batch.events.prefix(left).last?.cursor ?? batch.cursor
          left -= batch.events.count
          try await call.send(
            StreamEventsRequest(frame: .acknowledgement(.init(cursor: last))))
          if left <= 0 { break }
        }
        await call.finish()
        for try await _ in call.replies {}
      }
    }
  }

  /// Shows a consumer's lag.
  struct Lag: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell how far a consumer of events is behind.")
    @OptionGroup var host: HostOptions
    @Argument(help: "The consumer.") var consumer: String

    func run() async throws {
      try await host.call { client in
        let reply = try await client.getEventLag(GetEventLagRequest(consumer: consumer))
        guard case .lag(let lag)? = reply.outcome else {
          throw Failure("there is no such consumer", code: 1)
        }
        var fields = Fields()
        fields.append("waiting", .number(Int64(lag.waiting)))
        fields.append("oldest seconds", .number(lag.oldest?.seconds ?? 0))
        fields.append("cursor", .text(lag.cursor.hexadecimal))
        Output.line(fields.json)
      }
    }
  }

  /// Replays events.
  struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the events that are still kept, whoever has seen them.")
    @OptionGroup var host: HostOptions
    @Option(help: "The cursor of the event behind which to begin.") var after = ""

    func validate() throws {
      guard [UInt8](hexadecimal: after) != nil else {
        throw ValidationError("--after is hexadecimal digits")
      }
    }

    func run() async throws {
      try await host.call { client in
        var place = [UInt8](hexadecimal: after) ?? []
        repeat {
          let page = try await client.replayEvents(ReplayEventsRequest(after: place))
          for event in page.events { event.show() }
          place = page.nextAfter
        } while !place.isEmpty
      }
    }
  }
}

extension AccountEvent {
  /// Prints the event as a JSON object.
  fileprivate func show() {
    var fields = Fields()
    fields.append("cursor", .text(cursor.hexadecimal))
    fields.append("kind", .text(kind.text))
    fields.append("time", .number(occurredAt?.seconds ?? 0))
    if !accountID.isEmpty { fields.append("account", .text(accountID.hexadecimal)) }
    if !externalID.isEmpty { fields.append("user", .text(externalID)) }
    if deviceID != 0 { fields.append("device", .number(Int64(deviceID))) }
    if !subjectID.isEmpty { fields.append("subject", .text(subjectID.hexadecimal)) }
    Output.line(fields.json)
  }
}
