internal import ArgumentParser
internal import CLinux
internal import Foundation
internal import MartletClient
internal import PlainText

/// Talks on a terminal.
struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Talk with a person or a group, on the terminal.",
    discussion: """
      Messages come above the line that you type; /help lists what else can be typed. The prompt \
      says how many messages wait in other conversations.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(
    help: """
      A contact's name, @USERNAME, a link, an account, "self", or group:GROUP (default: the latest \
      conversation).
      """)
  var conversation: String?

  @Flag(help: "Do not ring the terminal's bell for messages.")
  var quiet = false

  func run() async throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw UsageError(
        "a chat needs a terminal", hint: "`martlet send` and `martlet receive` are for scripts")
    }
    try await options.withMessenger { messenger in
      var latest = try await messenger.conversations().first?.conversation ?? .noteToSelf
      if let conversation { latest = try await messenger.conversation(named: conversation) }
      let session = ChatSession(messenger, options, in: latest, rings: !quiet)
      let receiving = receive(messenger, session.outbox)
      guard martlet_set_line_editing(1) == 0 else { throw UsageError("a chat needs a terminal") }
      defer {
        receiving.cancel()
        martlet_set_line_editing(0)
      }
      Self.readKeys(session.outbox)
      do { try await session.run() } catch {
        await session.close()
        throw error
      }
      await session.close()
    }
  }

  private func receive(
    _ messenger: Messenger, _ inputs: AsyncStream<ChatSession.Input>.Continuation
  ) -> Task<Void, Never> {
    let path = options.socketPath
    return Task {
      let handle: @Sendable (ReceivedEvent) async throws -> Void = { event in
        try await withCheckedThrowingContinuation { handled in
          if case .terminated = inputs.yield(.event(event, handled)) {
            handled.resume(throwing: CancellationError())
          }
        }
      }
      do {
        if let agent = await AgentEvents(at: path, of: messenger) {
          try await agent.receive(follow: true, handle)
        } else {
          try await messenger.receive(
            follow: true,
            interrupted: { inputs.yield(.lines([ChatSession.words($0)])) }, handle)
        }
      } catch {
        if !(error is CancellationError) { inputs.yield(.failed(error)) }
      }
    }
  }

  /// Reads keys on a thread of their own, which waits in the system.
  private static func readKeys(_ inputs: AsyncStream<ChatSession.Input>.Continuation) {
    Thread.detachNewThread {
      while true {
        let bytes = FileHandle.standardInput.availableData
        if bytes.isEmpty { break }
        for byte in bytes { inputs.yield(.key(byte)) }
      }
      inputs.yield(.ended)
    }
  }
}
