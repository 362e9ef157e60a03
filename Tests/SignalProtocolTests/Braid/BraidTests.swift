internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

/// The changes of state have the numbers of docs/protocol.md.
@Suite("The ML-KEM Braid")
struct BraidTests {
  @Test("messages in turn take both sides through every state that they lead to, and to one key")
  func states() throws {
    var pair = try BraidPair()
    #expect((pair.alice.name, pair.bob.name) == ("keysUnsampled", "noHeaderReceived"))
    var seen: [String] = []
    while pair.keys.alice.count < 2 || pair.keys.bob.count < 2 {
      try pair.exchange()
      for name in [pair.alice.name, pair.bob.name] where !seen.contains(name) { seen.append(name) }
      try #require(seen.count < 20 && pair.alice.epoch < 4)
    }
    // 1, 2, 3, 4, 5 on one side, 6, 7, 8, 11, 13 on the other.
    #expect(
      Set(seen) == [
        "keysUnsampled", "keysSampled", "headerSent", "firstReceived", "vectorSent",
        "noHeaderReceived", "headerReceived", "firstSampled", "firstAcknowledged",
        "secondSampled",
      ])
    #expect(pair.keys.alice == pair.keys.bob)
    #expect(pair.keys.alice.map(\.epoch) == [1, 2])
  }

  @Test("1: sending makes a key and sends its header; nothing received changes that state")
  func first() throws {
    var pair = try BraidPair()
    let late = BraidMessage(1, .first, .init(index: 0, bytes: [UInt8](repeating: 1, count: 64)))
    try pair.toAlice(late)
    #expect(pair.alice.name == "keysUnsampled")
    let message = try pair.fromAlice()
    #expect(pair.alice.name == "keysSampled")
    #expect(message.kind == .header && message.epoch == 1 && message.codeword?.index == 0)
    #expect(try pair.fromAlice().codeword?.index == 1)
  }

  @Test("2: the first part of the ciphertext acknowledges the header")
  func second() throws {
    var pair = try BraidPair()
    try pair.advance(to: ("headerSent", "firstSampled"))
    let message = try pair.fromAlice()
    #expect(message.kind == .vector && message.codeword?.index == 0)
    var indices: [UInt16]?
    if case .headerSent(_, _, let first) = pair.alice.state {
      indices = first.codewords.map(\.index)
    }
    #expect(indices == [0])
  }

  @Test("3: with the first part whole, the vector goes on from the next index, acknowledging")
  func third() throws {
    var pair = try BraidPair()
    try pair.advance(to: ("headerSent", "firstSampled"))
    _ = try pair.fromAlice()
    let last = try #require(try pair.fromAlice().codeword).index
    while pair.alice.name == "headerSent" { try pair.toAlice(try pair.fromBob()) }
    #expect(pair.alice.name == "firstReceived")
    let message = try pair.fromAlice()
    #expect(message.kind == .vectorAcknowledging && message.codeword?.index == last + 1)
  }

  @Test("4, 5: the second part ends the vector, and whole it gives the key and the other role")
  func fourthAndFifth() throws {
    var pair = try BraidPair()
    try pair.advance(to: ("firstReceived", "secondSampled"))
    try pair.toAlice(try pair.fromBob())
    #expect(pair.alice.name == "vectorSent")
    #expect(try pair.fromAlice().kind == .none)
    try pair.toAlice(try pair.fromBob())
    #expect(pair.alice.name == "vectorSent" && pair.keys.alice.isEmpty)
    try pair.toAlice(try pair.fromBob())
    #expect(pair.alice.name == "noHeaderReceived" && pair.alice.epoch == 2)
    #expect(pair.keys.alice == pair.keys.bob && pair.keys.alice.map(\.epoch) == [1])
    let message = try pair.fromAlice()
    #expect(message.kind == .none && message.epoch == 2)
  }

  @Test("6, 7: a whole header is answered by the next message, which gives the key at once")
  func sixthAndSeventh() throws {
    var pair = try BraidPair()
    for _ in 0..<2 { try pair.toBob(try pair.fromAlice()) }
    #expect(pair.bob.name == "headerReceived")
    let before = pair.bob.stored
    try pair.toBob(try pair.fromAlice())
    #expect(pair.bob.stored == before)
    let message = try pair.fromBob()
    #expect(pair.bob.name == "firstSampled" && message.kind == .first)
    #expect(message.epoch == 1 && message.codeword?.index == 0)
    #expect(pair.keys.bob.map(\.epoch) == [1])
  }

  /// Bob has his first part under way and lacks `missing` codewords of the vector.
  private func lacking(_ missing: Int) throws -> BraidPair {
    var pair = try BraidPair()
    try pair.advance(to: ("headerSent", "firstSampled"))
    for _ in 0..<ErasureCode.chunkCount(Braid.vectorByteCount) - missing {
      try pair.toBob(try pair.fromAlice())
    }
    return pair
  }

  @Test("8, 11: an acknowledgement before the whole vector, then acknowledging codewords")
  func eighthAndEleventh() throws {
    var pair = try lacking(2)
    let late = try pair.fromAlice()
    while pair.alice.name == "headerSent" { try pair.toAlice(try pair.fromBob()) }
    try pair.toBob(try pair.fromAlice())
    #expect(pair.bob.name == "firstAcknowledged")
    #expect(try pair.fromBob().kind == .none)
    try pair.toBob(late)
    #expect(pair.bob.name == "firstAcknowledged")
    try pair.toBob(try pair.fromAlice())
    #expect(pair.bob.name == "secondSampled")
  }

  @Test("9: an acknowledgement that makes the vector whole")
  func ninth() throws {
    var pair = try lacking(1)
    #expect(pair.bob.name == "firstSampled")
    while pair.alice.name == "headerSent" { try pair.toAlice(try pair.fromBob()) }
    try pair.toBob(try pair.fromAlice())
    #expect(pair.bob.name == "secondSampled")
  }

  @Test("10, 12: the vector whole without an acknowledgement, then any that acknowledges")
  func tenthAndTwelfth() throws {
    var pair = try lacking(0)
    #expect(pair.bob.name == "vectorReceived")
    #expect(try pair.fromBob().kind == .first)
    try pair.toBob(try pair.fromAlice())
    #expect(pair.bob.name == "vectorReceived")
    while pair.alice.name == "headerSent" { try pair.toAlice(try pair.fromBob()) }
    try pair.toBob(try pair.fromAlice())
    #expect(pair.bob.name == "secondSampled")
    #expect(try pair.fromBob().kind == .second)
  }

  @Test("13: any message of the next epoch ends the epoch, one without a codeword too")
  func thirteenth() throws {
    var pair = try BraidPair()
    try pair.advance(to: ("vectorSent", "secondSampled"))
    while pair.alice.epoch == 1 { try pair.toAlice(try pair.fromBob()) }
    let message = try pair.fromAlice()
    #expect(message.kind == .none && message.codeword == nil)
    try pair.toBob(message)
    #expect(pair.bob.name == "keysUnsampled" && pair.bob.epoch == 2)
    #expect(try pair.fromBob().kind == .header)
  }

  @Test("in every state, other epochs, other kinds and empty messages change nothing")
  func ignored() throws {
    var pair = try BraidPair()
    let codeword = ErasureDecoder.Codeword(index: 9, bytes: [UInt8](repeating: 5, count: 64))
    var seen: Set<String> = []
    while pair.keys.alice.count < 2 {
      for var braid in [pair.alice, pair.bob] {
        seen.insert(braid.name)
        let before = braid.stored
        for kind in [BraidMessage.Kind.header, .vector, .vectorAcknowledging, .first, .second] {
          for epoch in [braid.epoch &- 1, braid.epoch + 2] {
            #expect(try braid.receive(BraidMessage(epoch, kind, codeword)) == nil)
          }
          if braid.takes(kind) { continue }
          #expect(try braid.receive(BraidMessage(braid.epoch, kind, codeword)) == nil)
        }
        #expect(try braid.receive(BraidMessage(braid.epoch, .none, nil)) == nil)
        #expect(braid.stored == before, "\(braid.name)")
      }
      try pair.toBob(try pair.fromAlice())
      try pair.toAlice(try pair.fromBob())
    }
    #expect(seen.count >= 9)
  }

  @Test("a wrong tag of the header, of the ciphertext, or a wrong vector ends the exchange")
  func wrongTags() throws {
    func spoiled(_ message: BraidMessage, _ index: Int) throws -> BraidMessage {
      let codeword = try #require(message.codeword)
      var bytes = codeword.bytes
      bytes[index] ^= 1
      return BraidMessage(message.epoch, message.kind, .init(index: codeword.index, bytes: bytes))
    }
    var pair = try BraidPair()
    try pair.toBob(try spoiled(try pair.fromAlice(), 3))
    #expect(throws: SignalError.brokenExchange) { try pair.toBob(try pair.fromAlice()) }

    pair = try lacking(1)
    while pair.alice.name == "headerSent" { try pair.toAlice(try pair.fromBob()) }
    let message = try spoiled(try pair.fromAlice(), 0)
    #expect(throws: SignalError.brokenExchange) { try pair.toBob(message) }

    for part in 0..<3 {
      pair = try BraidPair()
      try pair.advance(to: ("firstReceived", "secondSampled"))
      for number in 0..<2 {
        let message = try pair.fromBob()
        try pair.toAlice(number == part ? try spoiled(message, 5) : message)
      }
      let message = try pair.fromBob()
      let last = part == 2 ? try spoiled(message, 5) : message
      #expect(throws: SignalError.brokenExchange) { try pair.toAlice(last) }
      #expect(pair.keys.alice.isEmpty)
    }
  }

  @Test("both sides get the same keys whatever is lost, doubled, reordered or restarted")
  func schedules() throws {
    for seed in 0..<PropertyTests.runs {
      var pair = try BraidPair(seed: seed)
      var wire: [(toBob: Bool, message: BraidMessage)] = []
      var steps = 0
      while min(pair.keys.alice.count, pair.keys.bob.count) < 5 {
        steps += 1
        try #require(steps < 20_000)
        switch Int.random(in: 0..<12, using: &pair.random) {
        case 0..<2: wire.append((true, try pair.fromAlice()))
        case 2..<4: wire.append((false, try pair.fromBob()))
        case 4: try pair.restart()
        default:
          guard !wire.isEmpty else { continue }
          let index = Int.random(in: 0..<min(6, wire.count), using: &pair.random)
          let (toBob, message) = wire[index]
          if Int.random(in: 0..<8, using: &pair.random) > 0 { wire.remove(at: index) }
          if Int.random(in: 0..<8, using: &pair.random) == 0 { continue }  // lost
          if toBob { try pair.toBob(message) } else { try pair.toAlice(message) }
        }
        #expect(abs(Int(pair.alice.epoch) - Int(pair.bob.epoch)) <= 1)
      }
      let (alice, bob) = (pair.keys.alice.prefix(5), pair.keys.bob.prefix(5))
      #expect(alice == bob)
      #expect(alice.map(\.epoch) == [1, 2, 3, 4, 5])
    }
  }

  @Test("a stored state is refused cut short, of an unknown state, or with what it cannot hold")
  func storage() throws {
    var pair = try BraidPair()
    var seen: Set<String> = []
    while pair.keys.alice.count < 2 {
      for braid in [pair.alice, pair.bob] where seen.insert(braid.name).inserted {
        let stored = braid.stored.exposed()
        for count in 0..<stored.count {
          let cut = Array(stored[..<count])
          var reader = WireReader(cut.bytes, .sessionState)
          #expect(throws: SignalError.self) { try Braid(from: &reader) }
        }
      }
      try pair.exchange()
    }
    var stored = pair.alice.stored.exposed()
    stored[68] = 11
    var reader = WireReader(stored.bytes, .sessionState)
    #expect(throws: SignalError.malformed(.sessionState)) { try Braid(from: &reader) }
  }

  @Test("a stored decoder that is whole, or has an index twice, is refused")
  func storedDecoders() throws {
    let head = [UInt8](repeating: 0, count: 3) + [1] + [UInt8](repeating: 7, count: 64)
    let codeword = [UInt8](repeating: 0, count: 2 + 64)
    for bytes in [
      head + [5, 2] + codeword + [0, 1] + codeword.dropFirst(2),
      head + [8] + [UInt8](repeating: 1, count: 96) + [2] + codeword + codeword,
      head + [8] + [UInt8](repeating: 1, count: 96) + [0],
    ] {
      var reader = WireReader(bytes.bytes, .sessionState)
      #expect(throws: SignalError.malformed(.sessionState)) { try Braid(from: &reader) }
    }
  }
}

extension Braid {
  /// Whether a codeword of a kind is taken in by the state.
  fileprivate func takes(_ kind: BraidMessage.Kind) -> Bool {
    switch (state, kind) {
    case (.keysSampled, .first), (.headerSent, .first), (.firstReceived, .second),
      (.vectorSent, .second), (.noHeaderReceived, .header), (.firstSampled, .vector),
      (.firstSampled, .vectorAcknowledging), (.firstAcknowledged, .vectorAcknowledging),
      (.vectorReceived, .vectorAcknowledging):
      true
    default: false
    }
  }
}
