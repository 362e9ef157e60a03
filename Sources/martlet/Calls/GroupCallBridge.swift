internal import MartletClient
internal import PlainText

/// Stands between a program with a media engine, which reads and writes lines of JSON, and the call
/// of a group.
struct GroupCallBridge {
  let messenger: Messenger

  /// Takes part in a group's call until it is over, or standard input ends.
  func call(_ group: GroupID, hasVideo: Bool) async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: GroupCallCommand.self)
    try await withThrowingTaskGroup(of: Bool.self) { tasks in
      tasks.addTask { [messenger] in
        try await messenger.receive(follow: true, interrupted: Failure.tellOfRetry) {
          try CallBridge.tell($0)
        }
        return false
      }
      tasks.addTask { [messenger] in
        try await messenger.call(group, hasVideo: hasVideo, commands: stream) {
          try JSONLine.print(GroupBridgeLine($0))
        }
        return true
      }
      tasks.addTask {
        await Self.readLines(continuation)
        continuation.finish()
        return false
      }
      while let isOver = try await tasks.next(), !isOver {}
      tasks.cancelAll()
    }
  }

  private static func readLines(
    _ continuation: AsyncStream<GroupCallCommand>.Continuation
  ) async {
    for await line in Input.lines() {
      do {
        let command: GroupBridgeCommand = try BridgeCommand.decoded(line)
        continuation.yield(try command.command)
      } catch {
        try? JSONLine.print(
          BridgeLine(type: "refused", text: (error as? UsageError)?.description ?? "\(error)"))
      }
    }
  }
}
