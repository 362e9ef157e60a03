internal import MartletClient
internal import PlainText

/// What somebody has typed into a chat.
enum ChatLine: Equatable {
  case nothing
  case say(String)
  case reply(to: String, String)
  case react(to: String, String)
  case file(String)
  case to(String)
  case who
  case call
  case help
  case quit
  case unknown(String)

  static let helpLines = [
    "/to NAME            another conversation: a person, @USERNAME, a link, group:NAME or self",
    "/reply ID TEXT      answer the message whose digits begin so, four at least",
    "/react ID SIGN      react to it",
    "/file PATH          send a file",
    "/call               a link to the page, which calls from there",
    "/who                conversations, and how much of them is unread",
    "/quit, Ctrl-D       end; //TEXT says /TEXT",
  ]

  init(_ line: String) {
    guard line.hasPrefix("/"), !line.hasPrefix("//") else {
      let text = line.hasPrefix("//") ? String(line.dropFirst()) : line
      self = text.allSatisfy(\.isWhitespace) ? .nothing : .say(text)
      return
    }
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    switch (parts[0], words.count) {
    case ("/to", 1...): self = .to(rest)
    case ("/reply", 2): self = .reply(to: words[0], words[1])
    case ("/react", 2): self = .react(to: words[0], words[1])
    case ("/file", 1...): self = .file(rest)
    case ("/who", 0): self = .who
    case ("/call", 0): self = .call
    case ("/quit", 0): self = .quit
    case ("/help", _), ("/to", 0), ("/reply", _), ("/react", _), ("/file", 0): self = .help
    default: self = .unknown(Line(foreign: parts[0]).text)
    }
  }

  /// Sends what it says; nil if that shows as no message of its own.
  func send(in conversation: Conversation, _ messenger: Messenger) async throws -> SentMessage? {
    switch self {
    case .say(let text):
      return try await messenger.send(.text(Text(text: text)), to: conversation)
    case .reply(let digits, let text):
      var options = SendOptions()
      options.replyTo = try await messenger.reference(to: digits, in: conversation)
      return try await messenger.send(
        .text(Text(text: text)), to: conversation, options: options)
    case .react(let digits, let sign):
      let reference = try await messenger.reference(to: digits, in: conversation)
      try await messenger.send(
        .reaction(Reaction(message: reference, emoji: sign)), to: conversation)
      return nil
    case .file(let path):
      let attachment = try await Attachment(contentsOf: path) { source in
        for try await case .stored(let file) in await messenger.upload(source) { return file }
        throw ClientError.notFound("file \(path)")
      }
      return try await messenger.send(.document(Document(attachment: attachment)), to: conversation)
    default: return nil
    }
  }
}
