internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// A partner for authors of clients: an account that answers.
struct Echo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer whoever writes, until interrupted: a partner to try a client with.",
    discussion: """
      It marks messages as read, reacts to each, answers a text with the same text as a reply, \
      votes for the first option of a poll, and accepts invitations. In groups it answers alike.
      """)

  @OptionGroup var options: AccountOptions

  func run() async throws {
    try await options.withMessenger { messenger in
      Terminal.line("\(messenger.account)")
      try await messenger.receive(follow: true, interrupted: Failure.tellOfRetry) { event in
        guard case .message(let message) = event.kind, message.state == .received else { return }
        do {
          try await Self.answer(message, messenger)
        } catch let error as ClientError {
          // One who cannot be answered must not end it for the others.
          Failure.notice(Line(foreign: error.description))
        }
      }
    }
  }

  private static func answer(_ message: StoredMessage, _ messenger: Messenger) async throws {
    guard let conversation = Conversation(message.conversation),
      let author = AccountID(message.authorID), let id = MessageID(message.id)
    else { return }
    let reference = MessageReference(authorID: author.bytes, messageID: id.bytes)
    try await messenger.markRead(conversation, [id])
    try await messenger.send(
      .reaction(Reaction(message: reference, emoji: "👍")), to: conversation)
    var options = SendOptions()
    options.replyTo = reference
    switch message.content?.body {
    case .text(let text):
      try await messenger.send(.text(Text(text: text.text)), to: conversation, options: options)
    case .poll:
      try await messenger.send(
        .pollVote(PollVote(poll: reference, choices: [0])), to: conversation)
    case .event:
      try await messenger.send(
        .eventReply(EventReply(event: reference, answer: .yes)), to: conversation)
    default: break
    }
  }
}
