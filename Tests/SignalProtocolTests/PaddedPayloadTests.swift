@testable internal import SignalProtocol
internal import Testing

@Suite("Padding")
struct PaddedPayloadTests {
  @Test("every size pads to a size of Padmé at most 12% longer, and unpads")
  func roundTrip() throws {
    for count in Array(0..<600) + [1023, 1024, 4095, 9000, 65_535, 98_304] {
      let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      let padded = PaddedPayload.pad(payload)
      #expect(padded.count > count)
      #expect(padded.count <= max(64, (count + 1) * 112 / 100))
      #expect(try PaddedPayload.unpad(padded) == payload)
    }
  }

  @Test(
    "sizes round up as Padmé says",
    arguments: [(1, 64), (64, 64), (65, 72), (100, 104), (1000, 1024), (1025, 1088), (9, 64)])
  func sizes(count: Int, padded: Int) {
    #expect(PaddedPayload.paddedByteCount(count) == padded)
  }

  @Test("padding that `pad` does not make is refused")
  func malformed() {
    let padded = PaddedPayload.pad([1, 2, 3])
    let broken: [[UInt8]] = [
      [], [UInt8](repeating: 0, count: 64), padded + [0], Array(padded.dropLast()),
      [1, 2, 3, 0x81] + [UInt8](repeating: 0, count: 60),
      [0x80] + [UInt8](repeating: 0, count: 127),
    ]
    for bytes in broken {
      #expect(throws: SignalError.malformed(.padding)) { try PaddedPayload.unpad(bytes) }
    }
  }
}
