internal import Synchronization

@testable internal import MartletClient

/// A device that calls and answers, with an engine that has no media.
final class TestCaller: Sendable {
  let messenger: Messenger
  let description: TestDescription
  private let told = Mutex<[CallNotice]>([])
  private let rung = Mutex<[ReceivedEvent]>([])

  init(_ messenger: Messenger, certificate: UInt8) {
    self.messenger = messenger
    description = TestDescription(certificate: certificate, address: "192.0.2.\(certificate)")
  }

  /// What it was told of calls.
  var notices: [CallNotice] { told.withLock(\.self) }

  /// What it received.
  var events: [ReceivedEvent] { rung.withLock(\.self) }

  /// Descriptions that came.
  var descriptionCount: Int {
    notices.count { if case .remoteDescription = $0 { true } else { false } }
  }

  /// How the call ended; nil while it has not.
  var over: ReceivedEvent.CallUpdate? {
    for case .over(let update) in notices { return update }
    return nil
  }

  /// Calls somebody, until the call is over.
  func call(_ other: TestCaller) async throws {
    try await whileReceiving {
      let (commands, continuation) = AsyncStream.makeStream(of: CallCommand.self)
      try await self.messenger.call(other.messenger.account, commands: commands) {
        self.take($0, continuation)
      }
    }
  }

  /// Answers the next call that rings, until it is over.
  func answer() async throws {
    let ringing = AsyncStream.makeStream(of: CallID.self)
    try await whileReceiving({ event in
      guard case .call(let update) = event.kind, update.kind == .ringing,
        let id = CallID(update.callID)
      else { return }
      ringing.continuation.yield(id)
    }) {
      for await id in ringing.stream {
        let (commands, continuation) = AsyncStream.makeStream(of: CallCommand.self)
        continuation.yield(.accept)
        return try await self.messenger.answer(id, commands: commands) {
          self.take($0, continuation)
        }
      }
    }
  }

  private func whileReceiving(
    _ handler: @escaping @Sendable (ReceivedEvent) -> Void = { _ in },
    _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await self.messenger.receive(follow: true) { event in
          self.rung.withLock { $0.append(event) }
          handler(event)
        }
        return false
      }
      group.addTask {
        try await body()
        return true
      }
      while let isOver = try await group.next(), !isOver {}
      group.cancelAll()
    }
  }

  private func take(
    _ notice: CallNotice, _ commands: AsyncStream<CallCommand>.Continuation
  ) {
    told.withLock { $0.append(notice) }
    switch notice {
    case .needOffer: commands.yield(.offer(description.sdp, hasVideo: false))
    case .needAnswer: commands.yield(.answer(description.sdp))
    case .answered: commands.yield(.candidates(["candidate:1"], isComplete: true))
    case .candidates: commands.yield(.end(.hangUp))
    default: break
    }
  }
}
