internal import ArgumentParser
internal import MartletClient

/// Receives messages.
struct Receive: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Receive what waits; with --follow, what comes too.")

  @OptionGroup var options: AccountOptions

  @Flag(help: "Go on until interrupted.")
  var follow = false

  @Option(help: "A folder to save the files in that messages carry; nothing is overwritten.")
  var saveTo: String?

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      let failures = SavingFailures()
      try await messenger.receive(follow: follow, interrupted: Failure.tellOfRetry) { event in
        if options.json {
          try JSONLine.print(event)
        } else {
          for line in EventText(names: names).lines(event) { Terminal.line(line) }
        }
        if let saveTo, case .message(let message) = event.kind,
          let saved = SavedFile(of: message, in: saveTo)
        {
          try saved.tell(asJSON: options.json)
          if !saved.isSaved { await failures.note() }
        }
      }
      try await failures.check()
    }
  }
}

/// Shows a conversation.
struct History: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the messages of a conversation that this device has.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "An account, a name, \"self\", or group:GROUP.")
  var conversation: String

  @Option(help: "How many of the latest.")
  var limit = 50

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      let conversation = try await messenger.conversation(named: conversation)
      for message in try await messenger.history(of: conversation, limit: limit) {
        if options.json {
          try JSONLine.print(message)
        } else {
          Terminal.line(EventText(names: names).line(message))
        }
      }
    }
  }
}

/// Marks messages as read.
struct MarkRead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mark what was received in a conversation as read, and tell the senders.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "An account, a name, or group:GROUP.")
  var conversation: String

  @Argument(help: "Messages; all that are unread where none is named.")
  var messages: [String] = []

  func run() async throws {
    try await options.withMessenger { messenger in
      let ids = try messages.map { try MessageID(argument: $0) }
      let count = try await messenger.markRead(
        messenger.conversation(named: conversation), ids.isEmpty ? nil : Set(ids))
      if options.json {
        try JSONLine.print(["marked": count])
      } else {
        Terminal.line("\(count) marked as read")
      }
    }
  }
}

/// Deletes messages.
struct Delete: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Delete messages from the own history, and copies that nobody has fetched yet.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "An account, a name, \"self\", or group:GROUP.")
  var conversation: String

  @Argument(help: "The messages.")
  var messages: [String]

  @Flag(help: "Take own messages back from everyone, too.")
  var forEveryone = false

  func run() async throws {
    try await options.withMessenger { messenger in
      let conversation = try await messenger.conversation(named: conversation)
      let ids = try messages.map { try MessageID(argument: $0) }
      if forEveryone {
        for id in ids {
          try await messenger.send(.deletion(Deletion(messageID: id.bytes)), to: conversation)
        }
      }
      let count = try await messenger.delete(Set(ids), in: conversation)
      if options.json {
        try JSONLine.print(["deleted": count])
      } else {
        Terminal.line("\(count) deleted")
      }
    }
  }
}

/// Lists conversations.
struct Conversations: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the conversations, the latest first.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let conversation: String
    let name: String
    let unread: Int
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      for summary in try await messenger.conversations() {
        if options.json {
          try JSONLine.print(
            Row(
              conversation: summary.conversation.description, name: summary.name,
              unread: summary.unreadCount))
          continue
        }
        Terminal.line(ListingText.line(summary))
        if let last = summary.lastMessage {
          Terminal.line("  " + EventText(names: names).line(last))
        }
      }
    }
  }
}

/// Writes out everything.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write out every message of this device as JSON, the oldest first.",
    discussion: "What is written is no longer sealed: keep it where nobody else reads it.")

  @OptionGroup var options: AccountOptions

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.export { try JSONLine.print($0) }
    }
  }
}
