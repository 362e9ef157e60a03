internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// Works on messages that wait to be sent.
struct Outbox: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List messages that wait to be sent, send them now, or drop them.",
    discussion: "Waiting messages are also sent by the next command that reaches the server.",
    subcommands: [OutboxList.self, OutboxRetry.self, OutboxDrop.self])
}

struct OutboxList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List messages that wait to be sent.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let id: String
    let conversation: String
    let writtenAt: Int64
    let retryAt: Int64?
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      let waiting = try await messenger.waitingMessages()
      if waiting.isEmpty { Terminal.note("nothing waits to be sent") }
      for message in waiting {
        if options.json {
          try JSONLine.print(
            Row(
              id: message.id.description, conversation: message.conversation.description,
              writtenAt: message.writtenAt, retryAt: message.retryAt == 0 ? nil : message.retryAt))
          continue
        }
        let retry: Line =
          message.retryAt == 0 ? "" : ", tried again at \(Terminal.time(message.retryAt))"
        Terminal.line(
          "\(message.id)  to \(names.conversation(message.conversation.description)), "
            + "written at \(Terminal.time(message.writtenAt))\(retry)")
      }
    }
  }
}

struct OutboxRetry: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Send waiting messages now.")

  @OptionGroup var options: AccountOptions

  func run() async throws {
    try await options.withMessenger { messenger in
      let delay = try await messenger.retryOutbox()
      guard try await messenger.waitingMessages().isEmpty else {
        throw Queued(reason: Failure.reason(delay))
      }
    }
  }
}

struct OutboxDrop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Drop waiting messages: they are not sent.",
    discussion: "A message that the server may have taken already can still arrive.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "The messages, by identifier.")
  var messages: [String]

  func run() async throws {
    try await options.withMessenger { messenger in
      for text in messages {
        let waiting = try await messenger.waitingMessages().map(\.id)
          .filter { $0.description.hasPrefix(text.lowercased()) && text.utf8.count >= 4 }
        let id = try waiting.count == 1 ? waiting[0] : MessageID(argument: text)
        guard try await messenger.dropWaiting(id) else {
          throw ClientError.notFound("waiting message \(id)")
        }
      }
    }
  }
}
