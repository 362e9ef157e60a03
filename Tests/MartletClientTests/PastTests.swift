internal import Protobuf
internal import ServiceTesting
internal import SignalProtocol
internal import Synchronization
internal import Testing

@testable internal import MartletClient

/// The past: archived once a day, and shared as far back as is wanted.
@Suite("The past of an account", .timeLimit(.minutes(10)))
struct PastTests {
  /// A clock that is put forward.
  private final class Days: Sendable {
    private let ahead = Mutex(Duration.zero)

    var clock: WallClock {
      WallClock {
        .seconds(WallClock.system.now.seconds) + self.ahead.withLock { $0 }
      }
    }

    func pass(_ hours: Int) { ahead.withLock { $0 += .seconds(hours * 3600) } }
  }

  @Test("is archived anew once a day has passed, when the device receives, and not before")
  func renewal() async throws {
    let node = try await TestNode.shared
    let days = Days()
    let person = try await Person.register(on: node, clock: days.clock)
    _ = try await person.messenger.createRecoveryKey()
    try await person.messenger.setRecoveryArchive(true)
    try await person.receive()
    let first = try #require(try await person.messenger.recoveryStatus().archivedAt)
    for _ in 0..<3 {
      days.pass(7)
      try await person.receive()
      #expect(try await person.messenger.recoveryStatus().archivedAt == first)
    }
    days.pass(4)
    try await person.receive()
    let second = try #require(try await person.messenger.recoveryStatus().archivedAt)
    #expect(second - first >= 86_400)
    // There is one archive.
    #expect(try await person.messenger.storageUsage().stored == 65_536)
  }

  @Test("is shared with a new device as far back as is wanted")
  func sharing() async throws {
    let node = try await TestNode.shared
    let days = Days()
    let person = try await Person.register(on: node, clock: days.clock)
    try await person.messenger.send(.text(Text(text: "long ago")), to: .noteToSelf)
    days.pass(40 * 24)
    // It has the server's time, which is not put forward.
    for (share, count) in [
      (HistoryShare.none, 0), (.days(30), 0), (.days(50), 1), (.all, 1),
    ] {
      let device = try await person.link(on: node, history: share)
      _ = try await device.messenger.fetchHistory()
      let history = try await device.messenger.history(of: .noteToSelf, limit: 10)
      #expect(history.count == count, "\(share)")
    }
  }
}
