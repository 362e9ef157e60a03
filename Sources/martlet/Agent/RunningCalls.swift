internal import MartletClient
internal import RPC
internal import Synchronization

/// The calls in which programs take part through the agent.
final class RunningCalls: Sendable {
  /// In how many at a time.
  static let limit = 16

  /// Where what a program says goes.
  enum Commands: Sendable {
    case pair(AsyncStream<CallCommand>.Continuation)
    case group(AsyncStream<GroupCallCommand>.Continuation)

    /// Says that the program says no more, which ends its part.
    func finish() {
      switch self {
      case .pair(let commands): commands.finish()
      case .group(let commands): commands.finish()
      }
    }
  }

  /// Of how many parts that are over it is known that there were such.
  static let rememberedLimit = 64

  private struct State {
    var parts: [String: Commands] = [:]
    /// Names of parts that are over, the latest last.
    var over: [String] = []
  }

  private let state = Mutex(State())

  /// Notes a part in a call; gives its name.
  func begin(_ commands: Commands) throws -> String {
    let name = MessageID.random().description
    let isRoom = state.withLock { state in
      guard state.parts.count < Self.limit else { return false }
      state.parts[name] = commands
      return true
    }
    guard isRoom else {
      throw RPC.Status(.resourceExhausted, "programs take part in \(Self.limit) calls already")
    }
    return name
  }

  /// Forgets a part that is over.
  func end(_ name: String) {
    state.withLock { state in
      state.parts[name] = nil
      state.over.append(name)
      state.over.removeFirst(max(0, state.over.count - Self.rememberedLimit))
    }
  }

  /// Hands on what a program says in a call; what it says while the call ends is passed over.
  func tell(_ request: TellCallRequest) throws {
    let (part, isOver) = state.withLock {
      ($0.parts[request.part], $0.over.contains(request.part))
    }
    guard let part else {
      if isOver { return }
      throw RPC.Status(.notFound, "no such part in a call")
    }
    switch part {
    case .pair(let commands): commands.yield(try CallCommand(request))
    case .group(let commands): commands.yield(try GroupCallCommand(request))
    }
  }
}
