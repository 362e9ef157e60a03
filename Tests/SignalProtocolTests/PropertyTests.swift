internal import Cryptography
internal import Foundation
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

/// Random schedules; `MARTLET_PROPERTY_RUNS` sets how many (the default is small).
@Suite("Sessions under random schedules")
struct PropertyTests {
  static let runs: UInt64 =
    ProcessInfo.processInfo.environment["MARTLET_PROPERTY_RUNS"].flatMap(UInt64.init) ?? 12

  /// Devices and the messages on their way between them.
  struct World {
    var phones: [Phone]
    var random: SeededGenerator
    var wire: [(from: Int, to: Int, message: [UInt8], text: [UInt8])] = []
    var delivered: [(from: Int, to: Int, message: [UInt8])] = []
    var sent: UInt32 = 0

    init(
      seed: UInt64, devices: Int, encryptsHeaders: Bool, modes: AgreementModes = .postQuantum
    ) throws {
      random = SeededGenerator(seed: seed)
      phones = []
      for index in 0..<devices {
        phones.append(try Phone(UInt8(index + 1), seed: seed, modes: modes))
        phones[index].encryptsHeaders = encryptsHeaders
      }
    }

    mutating func send() throws {
      let from = Int.random(in: phones.indices, using: &random)
      let to = (from + Int.random(in: 1..<phones.count, using: &random)) % phones.count
      let text = Array("message \(sent)".utf8)
      sent += 1
      let message = try phones[from].encrypt(text, to: phones[to])
      wire.append((from, to, message, text))
    }

    /// Delivers a message of the wire, not always the first, sometimes twice, sometimes never.
    mutating func deliver() throws {
      guard !wire.isEmpty else { return }
      let index = Int.random(in: 0..<min(8, wire.count), using: &random)
      let (from, to, message, text) = wire.remove(at: index)
      if Int.random(in: 0..<10, using: &random) == 0 { return }  // lost
      let decrypted = try phones[to].decrypt(message, from: phones[from])
      #expect(decrypted == text)
      delivered.append((from, to, message))
    }

    mutating func replay() throws {
      guard let (from, to, message) = delivered.randomElement(using: &random) else { return }
      let before = phones[to].record(phones[from]).stored
      #expect(throws: SignalError.self) { try phones[to].decrypt(message, from: phones[from]) }
      #expect(phones[to].record(phones[from]).stored == before)
    }

    mutating func restart() throws {
      try phones[Int.random(in: phones.indices, using: &random)].restart()
    }
  }

  @Test(
    "every message decrypts exactly once, whatever is lost, reordered, doubled or restarted",
    arguments: [2, 3],
    [(false, AgreementModes.triple), (true, .triple), (false, .pqxdh), (true, .pqxdh)])
  func exactlyOnce(devices: Int, kind: (encryptsHeaders: Bool, modes: AgreementModes)) throws {
    for seed in 0..<Self.runs {
      var world = try World(
        seed: seed, devices: devices, encryptsHeaders: kind.encryptsHeaders, modes: kind.modes)
      for _ in 0..<120 {
        switch Int.random(in: 0..<10, using: &world.random) {
        case 0..<4: try world.send()
        case 4..<8: try world.deliver()
        case 8: try world.replay()
        default: try world.restart()
        }
      }
      while !world.wire.isEmpty { try world.deliver() }
    }
  }

  @Test("a later state decrypts no message that was decrypted before", arguments: [false, true])
  func forwardSecrecy(encryptsHeaders: Bool) throws {
    var world = try World(seed: 77, devices: 2, encryptsHeaders: encryptsHeaders)
    for _ in 0..<60 {
      try world.send()
      try world.deliver()
    }
    for (from, to, message) in world.delivered {
      var thief = world.phones[to]
      #expect(throws: SignalError.self) { try thief.decrypt(message, from: world.phones[from]) }
    }
  }

  @Test("after a stolen state, one exchange shuts the thief out again", arguments: [false, true])
  func healing(encryptsHeaders: Bool) throws {
    var alice = try Phone(1)
    var bob = try Phone(2)
    alice.encryptsHeaders = encryptsHeaders
    bob.encryptsHeaders = encryptsHeaders
    _ = try bob.decrypt(try alice.encrypt("one", to: bob), from: alice)
    _ = try alice.decrypt(try bob.encrypt("two", to: alice), from: bob)

    var thief = bob
    let readable = try alice.encrypt("the thief reads this", to: bob)
    #expect(throws: Never.self) { try thief.decrypt(readable, from: alice) }
    _ = try bob.decrypt(readable, from: alice)
    let answer = try bob.encrypt("a fresh key of bob's", to: alice)
    _ = try alice.decrypt(answer, from: bob)
    let healed = try alice.encrypt("the thief does not read this", to: bob)
    #expect(throws: SignalError.self) { try thief.decrypt(healed, from: alice) }
    _ = try bob.decrypt(healed, from: alice)
  }

  @Test("sessions that both sides began at once converge from any schedule")
  func convergence() throws {
    for seed in 0..<Self.runs {
      var world = try World(seed: seed, devices: 2, encryptsHeaders: false)
      for _ in 0..<Int.random(in: 2..<10, using: &world.random) { try world.send() }
      while !world.wire.isEmpty { try world.deliver() }
      // One message each way without crossing settles it.
      for (from, to) in [(0, 1), (1, 0)] {
        let message = try world.phones[from].encrypt("settle", to: world.phones[to])
        _ = try world.phones[to].decrypt(message, from: world.phones[from])
      }
      let keys = [(0, 1), (1, 0)].map { world.phones[$0].record(world.phones[$1]).current?.baseKey }
      #expect(keys[0] == keys[1])
    }
  }
}
