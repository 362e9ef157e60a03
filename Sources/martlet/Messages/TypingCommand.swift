internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// What someone may be doing before a message comes.
enum TypingKind: String, CaseIterable, ExpressibleByArgument {
  case text
  case recording
  case choosingFile = "choosing-file"

  /// What may be said.
  static var choices: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The kind as the content has it.
  var kind: Typing.Kind {
    switch self {
    case .text: .text
    case .recording: .recording
    case .choosingFile: .choosingFile
    }
  }
}

/// Shows that the user types.
struct TypingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "typing", abstract: "Show that you are typing, until interrupted.",
    discussion: """
      It is told again every 10 seconds; whoever gets no more of it forgets it after 15, or when \
      your message comes. Nothing is told in groups of more than 256 members.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "Account, contact's name, @USERNAME, link or group:GROUP.")
  var conversation: String

  @Option(help: "What you are doing: \(TypingKind.choices).")
  var kind = TypingKind.text

  @Option(name: .customLong("for"), help: "Seconds after which to stop.")
  var seconds: Int?

  func validate() throws {
    guard seconds.map({ (1...3600).contains($0) }) ?? true else {
      throw ValidationError("--for takes 1 to 3600")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let conversation = try await messenger.conversation(named: conversation)
      let typing = Task { try await messenger.keepTyping(kind.kind, in: conversation) }
      let timer = seconds.map { seconds in
        Task {
          try await Task.sleep(for: .seconds(seconds))
          typing.cancel()
        }
      }
      defer { timer?.cancel() }
      do {
        try await withTaskCancellationHandler {
          try await typing.value
        } onCancel: {
          typing.cancel()
        }
      } catch is CancellationError where seconds != nil {
        // The time is over.
      }
      try await messenger.tellTyping(Typing(kind: kind.kind), in: conversation)
    }
  }
}
