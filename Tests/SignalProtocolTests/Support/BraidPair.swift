internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

/// The two sides of a Braid, without a session around them.
struct BraidPair {
  var alice: Braid
  var bob: Braid
  var random: SeededGenerator
  /// The keys that each side got, in order.
  var keys: (alice: [EpochKey], bob: [EpochKey]) = ([], [])

  init(seed: UInt64 = 1) throws {
    random = SeededGenerator(seed: seed)
    let secret = random.secretBytes(32)
    alice = try Braid(secret: secret, isInitiator: true)
    bob = try Braid(secret: secret, isInitiator: false)
  }

  mutating func fromAlice() throws -> BraidMessage {
    let (message, epoch, key) = try alice.send(using: &random)
    #expect(epoch == message.epoch - 1)
    if let key { keys.alice.append(key) }
    return message
  }

  mutating func fromBob() throws -> BraidMessage {
    let (message, epoch, key) = try bob.send(using: &random)
    #expect(epoch == message.epoch - 1)
    if let key { keys.bob.append(key) }
    return message
  }

  mutating func toAlice(_ message: BraidMessage) throws {
    if let key = try alice.receive(message) { keys.alice.append(key) }
  }

  mutating func toBob(_ message: BraidMessage) throws {
    if let key = try bob.receive(message) { keys.bob.append(key) }
  }

  /// A message each way, which arrives.
  mutating func exchange() throws {
    try toBob(try fromAlice())
    try toAlice(try fromBob())
  }

  /// Writes both states and reads them back.
  mutating func restart() throws {
    alice = try alice.restored()
    bob = try bob.restored()
  }

  /// Exchanges until both sides are in states of these names.
  mutating func advance(to wanted: (String, String)) throws {
    for step in 0..<400 where (alice.name, bob.name) != wanted {
      if step % 2 == 0 { try toBob(try fromAlice()) } else { try toAlice(try fromBob()) }
    }
    #expect((alice.name, bob.name) == wanted)
  }
}

extension Braid {
  /// The state's name.
  var name: String { Mirror(reflecting: state).children.first?.label ?? "\(state)" }

  /// The state in its stored form.
  var stored: SecretBytes {
    var writer = SecretWriter()
    write(to: &writer)
    return writer.secret
  }

  /// The same state, written and read back.
  func restored() throws -> Braid {
    let stored = stored
    var reader = WireReader(stored.bytes, .sessionState)
    let braid = try Braid(from: &reader)
    try reader.finish()
    #expect(braid.stored == stored)
    return braid
  }
}
