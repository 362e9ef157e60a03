internal import Foundation
internal import Testing

@testable internal import MLS

/// `MARTLET_MLS_ROUNDS` says how many random groups there are besides the usual ones,
/// `MARTLET_MLS_MEMBERS` how large they become.
@Suite("Random groups")
struct RandomGroupTests {
  /// How a group goes: the seed of all its choices, its members at most, the steps of its life.
  struct Life: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let largest: Int
    let steps: Int

    var testDescription: String { "seed \(seed), up to \(largest) members, \(steps) steps" }
  }

  private static func setting(_ name: String, else usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual
  }

  static let lives: [Life] = {
    let usual = [(2, 60), (3, 60), (9, 50), (24, 40), (60, 20), (200, 12)].enumerated().map {
      Life(seed: UInt64($0), largest: $1.0, steps: $1.1)
    }
    let largest = setting("MARTLET_MLS_MEMBERS", else: 24)
    let further = (0..<setting("MARTLET_MLS_ROUNDS", else: 0)).map {
      Life(seed: UInt64(1_000 + $0), largest: largest, steps: 40)
    }
    return usual + further
  }()

  @Test("agree on every epoch, through races, absence and restarts", arguments: lives)
  func agreement(life: Life) throws {
    var world = try RandomWorld(seed: life.seed, largest: life.largest)
    for _ in 0..<life.steps { try world.step() }
    try world.bringEveryoneBack()
    try world.shutTheRemovedOut()
  }
}
