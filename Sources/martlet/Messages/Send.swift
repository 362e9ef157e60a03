internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import Protobuf

/// Sends a message.
struct Send: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Send a message, or react to one, edit it or unsend it.",
    discussion: """
      Send TEXT, or what one option says; with --image, --video or --file, TEXT is the caption. \
      Without TEXT, or if it is "-", standard input is sent. TEXT may begin with "-"; if it looks \
      like an option, put "--" before it.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(
    help: "Recipient: a contact's name, @USERNAME, a link, an account, \"self\", or group:GROUP.")
  var to: String

  @Argument(help: "The text; - reads standard input.")
  var text: String?

  @OptionGroup(title: "Kinds of message") var message: MessageOptions
  @OptionGroup(title: "About a file") var facts: MediaFactOptions
  @OptionGroup(title: "About a message") var control: ControlOptions

  @OptionGroup var queueing: QueueOptions

  @Option(help: "Reply to this message.")
  var replyTo: String?

  @Option(help: "Delete the message this many seconds after reading.")
  var disappearsAfter: Int?

  @Flag(help: "Reach only devices that are online now.")
  var ephemeral = false

  @Flag(help: "Do not wake sleeping devices.")
  var silent = false

  func run() async throws {
    try await options.withMessenger { messenger in
      let conversation = try await messenger.conversation(named: to)
      let body = try await body(for: messenger, in: conversation)
      var sending = SendOptions()
      sending.isEphemeral = ephemeral || control.typing
      sending.isUrgent = !silent
      sending.disappearsAfter = disappearsAfter.map { .seconds($0) }
      if let replyTo {
        sending.replyTo = try await messenger.reference(to: replyTo, in: conversation)
      }
      try queueing.tell(
        try await messenger.send(body, to: conversation, options: sending), options)
    }
  }

  private func body(
    for messenger: Messenger, in conversation: Conversation
  ) async throws -> Content.Body {
    let text = try words(for: try kind())
    let json = options.json
    let body = try await message.body(text: text, facts) { path in
      try await Attachment(contentsOf: path) { try await messenger.upload($0, asJSON: json) }
    }
    if let body { return body }
    if let body = try await control.body(text: text, messenger, conversation) { return body }
    guard let text, !text.isEmpty else {
      throw UsageError("there is nothing to send", hint: "`martlet send --help` lists the kinds")
    }
    return .text(Text(text: text))
  }

  /// The one option that says what to send; nil if TEXT does.
  private func kind() throws -> MessageKind? {
    let kinds = message.kinds + control.kinds
    guard kinds.count <= 1 else {
      let options = kinds.map(\.option).joined(separator: ", ")
      throw UsageError(
        "a message says one thing: \(options) cannot go together"
      )
    }
    for detail in message.details + control.details
    where !kinds.contains(where: { $0.option == detail.of }) {
      throw UsageError("\(detail.option) needs \(detail.of)")
    }
    for detail in facts.details
    where !kinds.contains(where: { detail.of.contains($0.option) }) {
      throw UsageError("\(detail.option) needs \(detail.of.joined(separator: " or "))")
    }
    return kinds.first
  }

  /// What TEXT says; standard input if it is "-", or if it is needed, not given, and standard input
  /// is not a terminal.
  private func words(for kind: MessageKind?) throws -> String? {
    if let kind, !kind.takesText, text != nil {
      throw UsageError("TEXT cannot go with \(kind.option): it would not be sent")
    }
    if text == "-" { return try Input.text() }
    let isNeeded = kind?.needsText ?? true
    return text == nil && isNeeded && !Input.isTerminal ? try Input.text() : text
  }
}

/// What to do with a message that the server does not take now.
struct QueueOptions: ParsableArguments {
  @Flag(help: "Succeed if the message is kept to be sent later, instead of exit code 75.")
  var queue = false

  /// Says what a message is known by, and whether it has left.
  ///
  /// - Throws: `Queued` if it has not, unless that is no error.
  func tell(_ sent: SentMessage, _ options: AccountOptions) throws {
    if options.json {
      try JSONLine.print(["id": sent.id.description, "state": sent.isSent ? "sent" : "pending"])
    } else {
      Terminal.line("\(sent.id)")
    }
    guard !sent.isSent else { return }
    let reason = Failure.reason(sent.delay)
    guard queue else { throw Queued(reason: reason) }
    Failure.notice("not sent yet: \(reason)")
  }
}

/// A message is kept, and the server does not have it yet.
struct Queued: Error {
  let reason: Line
}
