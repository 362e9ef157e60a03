internal import ArgumentParser
internal import MartletClient
internal import PlainText
internal import Protobuf

/// Receives messages.
struct Receive: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Receive waiting messages; with --follow, new ones too.")

  @OptionGroup var options: AccountOptions

  @Flag(help: "Keep receiving until interrupted.")
  var follow = false

  @Option(
    help: "Folder to save received files in; nothing is overwritten.", completion: .directory)
  var saveTo: String?

  @Flag(name: .customLong("no-receipts"), help: "Do not show what was delivered and read.")
  var hidesReceipts = false

  @Option(
    help: """
      Run this command by sh for each event, with the event in JSON on its standard input, instead \
      of printing it; what the command fails for comes again with the next `receive`.
      """)
  var exec: String?

  func run() async throws {
    let command = exec.map { EventCommand($0) }
    try await options.withMessenger { messenger in
      let failures = SavingFailures()
      let printer = EventPrinter(
        messenger, asJSON: options.json, hidesReceipts: hidesReceipts, gathersReceipts: !follow)
      let presence =
        follow && command == nil ? FollowedPresence(messenger, asJSON: options.json) : nil
      defer { presence?.end() }
      let handle: @Sendable (ReceivedEvent) async throws -> Void = { event in
        if let command {
          try await command.run(event)
        } else {
          try await printer.show(event)
        }
        // What strangers send is fetched only when somebody asks for it.
        if let saveTo, !event.isRequest, case .message(let message) = event.kind,
          let saved = try await SavedFile(of: message, in: saveTo, messenger, options)
        {
          try saved.tell(asJSON: options.json)
          if !saved.isSaved { await failures.note() }
        }
      }
      if let agent = await AgentEvents(at: options.socketPath, of: messenger) {
        try await agent.receive(follow: follow, handle)
      } else {
        try await messenger.receive(
          follow: follow, interrupted: Failure.tellOfRetry, handle)
      }
      if command == nil { try await printer.finish() }
      try await failures.check()
    }
  }
}

/// Shows a conversation.
struct History: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the messages of a conversation that this device has.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, \"self\", or group:GROUP.")
  var conversation: String

  @Option(help: "Number of messages to show, the latest.")
  var limit = 50

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      let conversation = try await messenger.conversation(named: conversation)
      let messages = Self.sorted(
        try await messenger.history(of: conversation, limit: max(0, limit)))
      if messages.isEmpty { Terminal.note("there are no messages") }
      var transcript = Transcript(messenger, showsPlace: false)
      for message in messages {
        if options.json {
          try JSONLine.print(message)
        } else if Terminal.isOutputInteractive {
          try await transcript.show(message)
        } else {
          Terminal.line(EventText(names: names).line(message))
        }
      }
    }
  }

  /// Messages by the server's clock, as they came where that is the same. What waits is last; what
  /// never reached the server stays behind what came before it.
  private static func sorted(_ messages: [StoredMessage]) -> [StoredMessage] {
    var last: (Int64, Int32) = (.min, 0)
    let times = messages.map { message in
      if let time = message.serverTime { last = (time.seconds, time.nanos) }
      return message.serverTime == nil && message.state == .pending ? (.max, 0) : last
    }
    return messages.indices.sorted { one, other in
      times[one] == times[other] ? one < other : times[one] < times[other]
    }.map { messages[$0] }
  }
}

/// Marks messages as read.
struct MarkRead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mark received messages as read, and send read receipts.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, or group:GROUP.")
  var conversation: String

  @Argument(help: "Messages (default: all unread ones).")
  var messages: [String] = []

  func run() async throws {
    try await options.withMessenger { messenger in
      let conversation = try await messenger.conversation(named: conversation)
      var ids: Set<MessageID> = []
      for text in messages {
        ids.insert(try await messenger.messageID(named: text, in: conversation))
      }
      let count = try await messenger.markRead(conversation, ids.isEmpty ? nil : ids)
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
    abstract: "Delete messages from your history, and copies that nobody has fetched yet.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, \"self\", or group:GROUP.")
  var conversation: String

  @Argument(help: "The messages.")
  var messages: [String]

  @Flag(help: "Also unsend your messages for everyone.")
  var forEveryone = false

  func run() async throws {
    try await options.withMessenger { messenger in
      let conversation = try await messenger.conversation(named: conversation)
      var ids: Set<MessageID> = []
      for text in messages {
        ids.insert(try await messenger.messageID(named: text, in: conversation))
      }
      if forEveryone {
        for id in ids {
          try await messenger.send(.deletion(Deletion(messageID: id.bytes)), to: conversation)
        }
      }
      let count = try await messenger.delete(ids, in: conversation)
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
    abstract: "List conversations, latest first.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let conversation: String
    let name: String
    let unread: Int
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let names = try await Names(messenger)
      let conversations = try await messenger.conversations()
      if conversations.isEmpty { Terminal.note("there are no conversations") }
      for summary in conversations {
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
    abstract: "Write every message of this device as JSON, oldest first.",
    discussion: "The output is not encrypted: keep it where nobody else can read it.")

  @OptionGroup var options: AccountOptions

  func run() async throws {
    try await options.withMessenger { messenger in
      try await messenger.export { try JSONLine.print($0) }
    }
  }
}
