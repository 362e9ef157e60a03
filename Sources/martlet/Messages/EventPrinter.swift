internal import MartletClient
internal import PlainText

/// Prints events as they come; receipts of the same kind as one line, if they need not be seen at
/// once.
actor EventPrinter {
  private struct Receipts: Hashable {
    let account: String
    let state: StoredMessage.State
  }

  private let messenger: Messenger
  private let json: Bool
  private let hidesReceipts: Bool
  private let gathersReceipts: Bool
  private var receipts: [(key: Receipts, ids: [String])] = []
  private var hasPrinted = false
  /// What shows messages to a person; nil for programs, which get everything on its line.
  private var transcript: Transcript?

  init(_ messenger: Messenger, asJSON json: Bool, hidesReceipts: Bool, gathersReceipts: Bool) {
    self.messenger = messenger
    self.json = json
    self.hidesReceipts = hidesReceipts
    self.gathersReceipts = gathersReceipts
    guard !json, Terminal.isOutputInteractive else { return }
    transcript = Transcript(messenger, showsPlace: true)
  }

  /// Prints an event, with names as they are now.
  func show(_ event: ReceivedEvent) async throws {
    if case .progress(let progress) = event.kind {
      if hidesReceipts { return }
      if gathersReceipts, !json { return gather(progress) }
    }
    try await printReceipts()
    hasPrinted = true
    if json { return try JSONLine.print(event) }
    if try await read(event) { return }
    let names = try await Names(messenger, for: event)
    for line in EventText(names: names).lines(event) { Terminal.line(line) }
  }

  /// Shows a message to a person; false if it is none, or nobody is there.
  private func read(_ event: ReceivedEvent) async throws -> Bool {
    guard var transcript, case .message(let message) = event.kind else { return false }
    try await transcript.show(message, mark: event.isRequest ? "? request: " : "")
    self.transcript = transcript
    return true
  }

  private func gather(_ progress: ReceivedEvent.Progress) {
    let key = Receipts(account: progress.accountID, state: progress.state)
    if let index = receipts.firstIndex(where: { $0.key == key }) {
      receipts[index].ids += progress.messageIDs
    } else {
      receipts.append((key, progress.messageIDs))
    }
  }

  private func printReceipts() async throws {
    guard !receipts.isEmpty else { return }
    let names = try await Names(messenger)
    for (key, ids) in receipts {
      Terminal.line(EventText.line(ids, key.state, of: names.name(key.account)))
    }
    hasPrinted = true
    receipts = []
  }

  /// Prints what was held back.
  func finish() async throws {
    try await printReceipts()
    if !hasPrinted, !json { Terminal.note("nothing waits") }
  }
}
