internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import Protobuf

/// Sends a message.
struct Send: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Send a message, or something about one.",
    discussion: """
      Say what to send by TEXT or by one option. TEXT beside --image, --video or --file is the \
      caption; beside --edit it is what the message says now.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "To whom: an account, a name, \"self\", or group:GROUP.")
  var to: String

  @Argument(help: "The words.")
  var text: String?

  @OptionGroup(title: "Kinds of message") var message: MessageOptions
  @OptionGroup(title: "About a message") var control: ControlOptions

  @Option(help: "The message that this answers.")
  var replyTo: String?

  @Option(help: "Seconds after reading at which the message goes.")
  var disappearsAfter: Int?

  @Flag(help: "Only for devices that are listening now.")
  var ephemeral = false

  @Flag(help: "Do not wake a sleeping device for it.")
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
      try tell(try await messenger.send(body, to: conversation, options: sending), options)
    }
  }

  private func body(
    for messenger: Messenger, in conversation: Conversation
  ) async throws -> Content.Body {
    let bodies = try [
      message.body(text: text), await control.body(text: text, messenger, conversation),
    ].compactMap(\.self)
    guard bodies.count <= 1 else { throw UsageError("a message says one thing, not several") }
    if let body = bodies.first { return body }
    guard let text, !text.isEmpty else {
      throw UsageError("there is nothing to send", hint: "`martlet send --help` lists the kinds")
    }
    return .text(Text(text: text))
  }
}

/// Says what a message is known by, and whether it has left.
func tell(_ sent: SentMessage, _ options: AccountOptions) throws {
  if options.json {
    try JSONLine.print(["id": sent.id.description, "state": sent.isSent ? "sent" : "pending"])
    return
  }
  Terminal.line("\(sent.id)")
  if !sent.isSent {
    Terminal.complain(
      "martlet: the server does not take it now; the message is kept and sent later")
  }
}

extension Identifier {
  /// An identifier as someone types it.
  init(argument text: String) throws {
    guard let id = Self(text) else {
      throw UsageError("\"\(foreign: text)\" is no identifier, expected 32 hexadecimal digits")
    }
    self = id
  }
}

extension Messenger {
  /// A message that someone names by its identifier.
  func reference(to text: String, in conversation: Conversation) throws -> MessageReference {
    let id = try MessageID(argument: text)
    guard let message = try message(id, in: conversation),
      let author = AccountID(message.authorID)
    else { throw ClientError.notFound("message \(id) in this conversation") }
    return MessageReference(authorID: author.bytes, messageID: id.bytes)
  }
}
