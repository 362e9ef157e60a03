internal import Protobuf
internal import TestMessages
internal import Testing

@Suite("Round trips")
struct RoundTripTests {
  @Test("a message survives encoding and decoding", arguments: 0..<20)
  func binary(seed: UInt64) throws {
    var random = RandomEverything(seed: seed)
    for _ in 0..<50 {
      let message = try Everything(decoding: random.next())
      let bytes = message.encoded()
      #expect(bytes.count == message.encodedByteCount)
      #expect(try Everything(decoding: bytes) == message)
      #expect(try Everything(decoding: bytes).encoded() == bytes)
    }
  }

  @Test("a message without unknown fields survives JSON", arguments: 100..<110)
  func json(seed: UInt64) throws {
    var random = RandomEverything(seed: seed)
    for _ in 0..<50 {
      let message = try Everything(decoding: random.next())
      guard let json = try? message.jsonString() else { continue }
      #expect(try Everything(json: json) == message)
    }
  }

  @Test("decoding never traps, whatever the bytes", arguments: 0..<20)
  func mutated(seed: UInt64) {
    var random = RandomEverything(seed: seed)
    for _ in 0..<50 {
      var bytes = random.next()
      for index in bytes.indices where (Int(seed) + index) % 17 == 0 {
        bytes[index] = bytes[index] &* 31 &+ UInt8(truncatingIfNeeded: index)
      }
      guard let message = try? Everything(decoding: bytes) else { continue }
      // Bytes are compared because a message with a number that is none differs from itself.
      let again = message.encoded()
      #expect((try? Everything(decoding: again))?.encoded() == again)
    }
  }

  @Test("encoding appends to what a buffer holds")
  func appending() throws {
    var buffer: [UInt8] = [1, 2, 3, 4, 5]
    let message = Everything(stringField: "text", children: [Everything(boolField: true)])
    message.encode(appendingTo: &buffer)
    #expect(buffer.prefix(5) == [1, 2, 3, 4, 5])
    #expect(try Everything(decoding: buffer, in: 5..<buffer.count) == message)
  }

  @Test("equal messages with maps give equal bytes")
  func deterministic() {
    let forwards = Dictionary(uniqueKeysWithValues: (0..<100).map { (Int32($0), Int32(1)) })
    let backwards = Dictionary(
      uniqueKeysWithValues: (0..<100).reversed().map { (Int32($0), Int32(1)) })
    #expect(Everything(int32Map: forwards).encoded() == Everything(int32Map: backwards).encoded())
  }
}
