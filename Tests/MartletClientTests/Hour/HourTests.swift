internal import Foundation
internal import Testing

@testable internal import MartletClient

/// `MARTLET_HOUR_SEED` repeats one, `MARTLET_HOUR_ROUNDS` makes it longer: see scripts/hour.
@Suite("A random hour of a group", .timeLimit(.minutes(180)))
struct HourTests {
  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }

  @Test("on two processes that die ends with agreement, and every message read exactly once")
  func hour() async throws {
    let seed = Self.number("MARTLET_HOUR_SEED") ?? 21
    let rounds = Int(Self.number("MARTLET_HOUR_ROUNDS") ?? 30)
    print("random hour: seed \(seed), \(rounds) rounds")
    let hour = try await RandomHour(seed: seed)
    for round in 0..<rounds {
      try await hour.round(round)
      if round % 8 == 4 { try await hour.loseReply() }
    }
    try await hour.settle()
    let (faults, summary) = try await hour.report()
    print("random hour: \(summary)")
    await hour.end()
    #expect(faults == [], "seed \(seed)")
  }
}
