internal import ArgumentParser
internal import MartletClient
internal import PlainText
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

  @Option(help: "Folder to save in.", completion: .directory)
  var to = "."

  func run() async throws {
    try await options.withMessenger { messenger in
      let conversation = try await messenger.conversation(named: conversation)
      let failures = SavingFailures()
      for text in messages {
        let message = try await messenger.message(named: text, in: conversation)
        guard let saved = try await SavedFile(of: message, in: to, messenger, options) else {
          throw ClientError.notFound("file in message \(message.id)")
        }
        try saved.tell(asJSON: options.json)
        if !saved.isSaved { await failures.note() }
      }
      try await failures.check()
    }
  }
}

/// What became of the attachment of a message that was to be saved.
struct SavedFile: Encodable {
  private let message: String
  private let saved: String?
  private let notSaved: String?

  /// Whether the attachment is in a file now.
  var isSaved: Bool { saved != nil }

  /// Saves the attachment of a message; nil if it has none. What cannot be saved is told, not
  /// thrown: it is still in the history.
  ///
  /// - Throws: `CancellationError` if the program is told to stop while a file is downloaded.
  init?(
    of stored: StoredMessage, in folder: String, _ messenger: Messenger, _ options: AccountOptions
  ) async throws {
    message = stored.id
    guard let attachment = stored.content?.body?.attachment, attachment.location != nil else {
      return nil
    }
    do {
      let path =
        switch attachment.location {
        case .stored:
          try await messenger.download(attachment, to: .folder(folder), asJSON: options.json)
        default: try attachment.save(in: folder)
        }
      (saved, notSaved) = (path, nil)
    } catch let error as CancellationError {
      throw error
    } catch {
      (saved, notSaved) = (nil, "\(error)")
    }
  }

  /// Says where it is, or why it is not.
  func tell(asJSON json: Bool) throws {
    if json { return try JSONLine.print(self) }
    if let saved { Terminal.line("  saved \(foreign: saved)") }
    if let notSaved { Terminal.line("  not saved: \(foreign: notSaved)") }
  }
}

/// Counts files that could not be saved, while events are handled.
actor SavingFailures {
  private var count = 0

  func note() { count += 1 }

  /// - Throws: `NotSaved` if there were any.
  func check() throws {
    guard count == 0 else { throw NotSaved(count: count) }
  }
}

/// Files could not be saved; everything else was done.
struct NotSaved: Error {
  let count: Int
}
