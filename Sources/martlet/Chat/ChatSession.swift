internal import CLinux
internal import Foundation
internal import MartletClient
internal import PlainText
internal import RPC

/// A chat on a terminal: keys and events come in, one after the other, and lines go out above the
/// one that is typed.
final class ChatSession {
  /// What a chat waits for.
  enum Input: Sendable {
    case key(UInt8)
    case event(ReceivedEvent, CheckedContinuation<Void, any Error>)
    case lines([String])
    case typingIsOver(String)
    case failed(any Error)
    case ended
  }

  /// How often it is told that somebody types.
  private static let typingInterval = Duration.seconds(10)

  private let messenger: Messenger
  private let options: AccountOptions
  private let rings: Bool
  private let inputs: AsyncStream<Input>
  let outbox: AsyncStream<Input>.Continuation
  private let work: AsyncStream<@Sendable () async -> [String]>.Continuation
  private let jobs: AsyncStream<@Sendable () async -> [String]>
  private var conversation: Conversation
  private var editor = LineEditor()
  private var unread: [String: Int] = [:]
  private var typists: Set<String> = []
  private var lastDay = ""
  private var toldTyping: ContinuousClock.Instant?

  init(
    _ messenger: Messenger, _ options: AccountOptions, in conversation: Conversation, rings: Bool
  ) {
    self.messenger = messenger
    self.options = options
    self.conversation = conversation
    self.rings = rings
    (inputs, outbox) = AsyncStream.makeStream(of: Input.self)
    (jobs, work) = AsyncStream.makeStream(of: (@Sendable () async -> [String]).self)
  }

  /// Goes on until the user ends it.
  func run() async throws {
    let (jobs, outbox) = (jobs, outbox)
    let worker = Task { for await job in jobs { outbox.yield(.lines(await job())) } }
    defer {
      worker.cancel()
      Terminal.bytes(Array("\r\u{1b}[K".utf8))
    }
    for summary in try await messenger.conversations() {
      unread[summary.conversation.description] = summary.unreadCount
    }
    try await enter(conversation)
    for await input in inputs {
      switch input {
      case .key(let byte):
        guard try await press(byte) else { return }
      case .event(let event, let handled):
        do { try await show(event) } catch {
          handled.resume(throwing: error)
          throw error
        }
        handled.resume()
      case .lines(let lines): post(lines)
      case .typingIsOver(let name):
        if typists.remove(name) != nil { await redraw() }
      case .failed(let error): throw error
      case .ended: return
      }
    }
  }

  /// Takes in nothing more: what came and was not shown counts as not received.
  func close() async {
    outbox.finish()
    for await input in inputs {
      if case .event(_, let handled) = input { handled.resume(throwing: CancellationError()) }
    }
  }

  private func press(_ byte: UInt8) async throws -> Bool {
    switch editor.take(byte) {
    case .none: break
    case .changed:
      tellTyping()
      await redraw()
    case .ended: return false
    case .submitted(let line):
      Terminal.bytes(Array("\r\u{1b}[K".utf8))
      toldTyping = nil
      let isGoingOn = try await submit(line)
      await redraw()
      return isGoingOn
    }
    return true
  }

  private func submit(_ line: String) async throws -> Bool {
    let command = ChatLine(line)
    switch command {
    case .nothing: break
    case .quit: return false
    case .help: post(ChatLine.helpLines)
    case .who: post(try await everybody())
    case .to(let name):
      do {
        try await enter(try await messenger.conversation(named: name))
      } catch {
        post([Self.words(error)])
      }
    case .call: tellHowToCall()
    case .say, .reply, .react, .file: send(command)
    case .unknown(let word): post(["there is no command \(word): /help lists them"])
    }
    return true
  }

  /// Sends, while the user types on; in the order of what was said.
  private func send(_ command: ChatLine) {
    let (messenger, conversation) = (messenger, conversation)
    work.yield {
      do {
        guard let sent = try await command.send(in: conversation, messenger) else { return [] }
        let names = try await Names(messenger)
        guard let message = try await messenger.message(sent.id, in: conversation) else {
          return []
        }
        return ChatText(names: names, isColoured: ChatText.wantsColour)
          .lines(message, answering: try await messenger.answered(by: message))
      } catch {
        return [Self.words(error)]
      }
    }
  }

  private func tellHowToCall() {
    let (options, conversation) = (options, conversation)
    work.yield { await PageLink.toCall(conversation, options) }
  }

  private func enter(_ next: Conversation) async throws {
    conversation = next
    typists = []
    lastDay = ""
    for message in try await messenger.history(of: next, limit: 20) { try await show(message) }
    try await markRead()
    await redraw()
  }

  private func markRead() async throws {
    unread[conversation.description] = nil
    // The server may not be reached: the receipts are sent another time.
    _ = try? await messenger.markRead(conversation)
  }

  private func show(_ message: StoredMessage) async throws {
    let text = ChatText(names: try await Names(messenger), isColoured: ChatText.wantsColour)
    let day = ChatText.day(message)
    if day != lastDay { post([text.faint("— \(day) —")]) }
    lastDay = day
    post(text.lines(message, answering: try await messenger.answered(by: message)))
  }

  private func show(_ event: ReceivedEvent) async throws {
    switch event.kind {
    case .message(let message):
      typists.remove(message.authorID)
      if rings, message.state == .received { Terminal.bytes([7]) }
      if message.conversation == conversation.description, !event.isRequest {
        try await show(message)
        try await markRead()
      } else if message.state == .received {
        unread[message.conversation, default: 0] += 1
      }
    case .change(let change):
      guard let message = change.message, message.conversation == conversation.description else {
        break
      }
      try await show(message)
    case .signal(let signal):
      guard case .typing(let typing)? = signal.content?.body else { break }
      if signal.conversation == conversation.description { tell(typing, of: signal.accountID) }
    case .progress, nil: break
    default:
      let names = try await Names(messenger, for: event)
      post(EventText(names: names).lines(event).map(\.text))
    }
    await redraw()
  }

  private func tell(_ typing: Typing, of account: String) {
    guard typing.isTyping else {
      typists.remove(account)
      return
    }
    typists.insert(account)
    let outbox = outbox
    Task {
      try await Task.sleep(for: .seconds(15))
      outbox.yield(.typingIsOver(account))
    }
  }

  private func tellTyping() {
    guard !editor.letters.isEmpty, editor.letters.first != "/",
      toldTyping.map({ $0.duration(to: .now) > Self.typingInterval }) ?? true
    else { return }
    toldTyping = .now
    let (messenger, conversation) = (messenger, conversation)
    // Whoever hides that they type need not hear that it was not told.
    Task { try? await messenger.tellTyping(Typing(isTyping: true), in: conversation) }
  }

  private func everybody() async throws -> [String] {
    let names = try await Names(messenger)
    return try await messenger.conversations().map { summary in
      let count = unread[summary.conversation.description] ?? 0
      return names.conversation(summary.conversation.description).text
        + (count > 0 ? " (\(count) unread)" : "")
        + (summary.conversation == conversation ? " ←" : "")
    }
  }

  private func post(_ lines: [String]) {
    let text = lines.map { "\($0)\n" }.joined()
    if !text.isEmpty { Terminal.bytes(Array("\r\u{1b}[K\(text)".utf8)) }
    Terminal.bytes(Array(prompt.utf8))
  }

  private var title: Line = ""

  private func redraw() async {
    if let names = try? await Names(messenger) {
      title = names.conversation(conversation.description)
    }
    Terminal.bytes(Array(prompt.utf8))
  }

  private var prompt: String {
    let count = unread.values.reduce(0, +)
    let line: Line =
      (count > 0 ? "[\(count)] " : "") + title + (typists.isEmpty ? "> " : " types> ")
    return PromptLine(prompt: line, letters: editor.letters, cursor: editor.cursor)
      .drawn(width: Int(martlet_terminal_width()))
  }

  /// Why something was not done.
  static func words(_ error: any Error) -> String {
    Failure.explain(error).map { "! \($0.0.text)" } ?? "! \(error)"
  }
}

extension Messenger {
  /// The message that one answers, if it is here.
  func answered(by message: StoredMessage) throws -> StoredMessage? {
    guard let reference = message.content?.replyTo, let id = MessageID(reference.messageID),
      let author = AccountID(reference.authorID)
    else { return nil }
    return try self.message(id, by: author)
  }
}
