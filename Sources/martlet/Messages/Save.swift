internal import ArgumentParser
internal import MartletClient
internal import Protobuf

/// Saves attachments of messages that this device has.
struct Save: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Save the files that messages carry.",
    discussion: """
      A file gets the name that its sender gave it, without what would lead out of the folder, and \
      with a number where another file has that name. Nothing is overwritten.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "An account, a name, \"self\", or group:GROUP.")
  var conversation: String

  @Argument(help: "The messages.")
  var messages: [String]

  @Option(help: "The folder to save in.")
  var to = "."

  func run() async throws {
    try await options.withMessenger { messenger in
      let conversation = try await messenger.conversation(named: conversation)
      for text in messages {
        let id = try MessageID(argument: text)
        guard let message = try await messenger.message(id, in: conversation) else {
          throw ClientError.notFound("message \(id) in this conversation")
        }
        guard let saved = try SavedFile(of: message, in: to) else {
          throw ClientError.notFound("file in message \(id)")
        }
        try saved.tell(asJSON: options.json)
      }
    }
  }
}

/// An attachment that was written to a file.
struct SavedFile: Encodable {
  private let message: String
  private let saved: String

  /// Saves the attachment of a message; nil where it has none.
  init?(of stored: StoredMessage, in folder: String) throws {
    guard let path = try stored.content?.body?.attachment?.save(in: folder) else { return nil }
    message = stored.id
    saved = path
  }

  /// Says where it is.
  func tell(asJSON json: Bool) throws {
    if json {
      try JSONLine.print(self)
    } else {
      Terminal.line("  saved \(Terminal.plain(saved))")
    }
  }
}
