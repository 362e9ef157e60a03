@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

/// How long a thief of both sides' whole state reads on, for whom X25519 is no obstacle: until a
/// message is sent under a key of the Braid whose key pair was made after the theft.
@Suite("Healing of the Braid")
struct HealingTests {
  /// Who sends, message by message, and the number of messages that healing then takes, for a theft
  /// at each moment: by simulation of the published protocol with chunks of 64 bytes.
  struct Schedule: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let mean: Double
    let nearlyAll: Double
    let worst: Double
    let isAlice: @Sendable (Int, inout SeededGenerator) -> Bool
  }

  static let schedules = [
    Schedule(testDescription: "in turn", mean: 64, nearlyAll: 85, worst: 88) { index, _ in
      index % 2 == 0
    },
    Schedule(testDescription: "five at a time", mean: 74, nearlyAll: 99, worst: 104) { index, _ in
      index / 5 % 2 == 0
    },
    Schedule(testDescription: "at random", mean: 74, nearlyAll: 102, worst: 118) { _, random in
      Bool.random(using: &random)
    },
    Schedule(testDescription: "twenty at a time", mean: 119, nearlyAll: 169, worst: 179) {
      index, _ in
      index / 20 % 2 == 0
    },
  ]

  @Test("a stolen state serves for as many messages as simulated", arguments: schedules)
  func healing(schedule: Schedule) throws {
    var pair = try BraidPair(seed: 64)
    var random = SeededGenerator(seed: 46)
    // By epoch: when its key pair was made, and when its key was first sent under.
    var (made, used): ([UInt32: Int], [UInt32: Int]) = ([:], [:])
    var index = 0
    while pair.alice.epoch < 40 {
      let isAlice = schedule.isAlice(index, &random)
      let sender = isAlice ? pair.alice : pair.bob
      if case .keysUnsampled = sender.state { made[sender.epoch] = index }
      if used[sender.epoch - 1] == nil { used[sender.epoch - 1] = index }
      if isAlice {
        try pair.toBob(try pair.fromAlice())
      } else {
        try pair.toAlice(try pair.fromBob())
      }
      index += 1
    }
    let safe = made.compactMap { epoch, made in used[epoch].map { (made: made, used: $0) } }
      .sorted { $0.made < $1.made }
    let last = try #require(safe.last).made
    let counts = (0..<last).compactMap { theft in
      safe.first { $0.made >= theft }.map { $0.used - theft }
    }.sorted()
    let mean = Double(counts.reduce(0, +)) / Double(counts.count)
    let found = (mean, Double(counts[counts.count * 95 / 100]), Double(counts[counts.count - 1]))
    #expect(abs(found.0 / schedule.mean - 1) < 0.1)
    #expect(abs(found.1 / schedule.nearlyAll - 1) < 0.1)
    #expect(found.2 < schedule.worst * 1.1)
  }
}
