internal import MartletClient
internal import PlainText

/// Stands between a program with a media engine, which reads and writes lines of JSON, and the
/// calls of a device.
actor CallBridge {
  private let messenger: Messenger
  private let options: CallOptionsOfUser
  private var commands: [String: AsyncStream<CallCommand>.Continuation] = [:]
  /// The call that lines without one are about.
  private var only: AsyncStream<CallCommand>.Continuation?

  init(_ messenger: Messenger, _ options: CallOptionsOfUser) {
    (self.messenger, self.options) = (messenger, options)
  }

  /// Calls an account, until the call is over.
  func call(_ account: AccountID) async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: CallCommand.self)
    only = continuation
    defer { only = nil }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await self.messenger.receive(follow: true, interrupted: Failure.tellOfRetry) {
          try Self.tell($0)
        }
        return false
      }
      group.addTask {
        try await self.messenger.call(account, options: self.options, commands: stream) {
          try JSONLine.print(BridgeLine($0, of: nil))
        }
        return true
      }
      group.addTask {
        await self.readLines()
        continuation.finish()
        return false
      }
      while let isOver = try await group.next(), !isOver {}
      group.cancelAll()
    }
  }

  /// Answers calls as they come, until standard input ends.
  func listen() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await self.messenger.receive(follow: true, interrupted: Failure.tellOfRetry) {
          try await self.take($0)
        }
        return false
      }
      group.addTask {
        await self.readLines()
        return true
      }
      while let isOver = try await group.next(), !isOver {}
      group.cancelAll()
    }
  }

  /// Events that are not of the call: who receives for the device receives them too.
  static func tell(_ event: ReceivedEvent) throws {
    Terminal.line(Line(json: "{\"type\":\"event\",\"event\":\(try JSONLine.line(event).text)}"))
  }

  private func take(_ event: ReceivedEvent) throws {
    guard case .call(let update) = event.kind, update.kind == .ringing, !update.isOutgoing,
      let id = CallID(update.callID), commands[update.callID] == nil
    else { return try Self.tell(event) }
    let (stream, continuation) = AsyncStream.makeStream(of: CallCommand.self)
    commands[update.callID] = continuation
    try JSONLine.print(BridgeLine(ringing: update))
    Task { [messenger, options] in
      do {
        try await messenger.answer(id, options: options, commands: stream) {
          try JSONLine.print(BridgeLine($0, of: update.callID))
        }
      } catch is CancellationError {
      } catch {
        try? JSONLine.print(
          BridgeLine(type: "failed", call: update.callID, text: "\(error)"))
      }
      self.forget(update.callID)
    }
  }

  private func forget(_ id: String) { commands[id] = nil }

  // MARK: Lines

  private func readLines() async {
    for await line in Input.lines() {
      do {
        let command = try BridgeCommand(line: line)
        let said = try command.command
        if let only {
          only.yield(said)
        } else if let id = command.call, let continuation = commands[id] {
          continuation.yield(said)
        } else {
          throw UsageError("there is no such call")
        }
      } catch {
        try? JSONLine.print(
          BridgeLine(type: "refused", text: (error as? UsageError)?.description ?? "\(error)"))
      }
    }
    for continuation in commands.values { continuation.finish() }
  }
}
