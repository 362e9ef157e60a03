@testable internal import Protobuf
internal import Testing

@Suite("The room that a measured message is written to")
struct OutputBufferTests {
  @Test("what is written stands behind what was there")
  func appends() {
    var bytes: [UInt8] = [1, 2]
    OutputBuffer.append(3, to: &bytes) { output in
      output.put([4, 5], at: output.put(0, varint: 3, at: 0))
    }
    #expect(bytes == [1, 2, 3, 4, 5])
  }

  @Test("nothing is written beyond the room")
  func beyond() async {
    await #expect(processExitsWith: .failure) {
      var bytes: [UInt8] = []
      OutputBuffer.append(0, to: &bytes) { output in
        output.put([UInt8](repeating: 0, count: 1 << 16), at: 0)
      }
    }
  }

  @Test("nothing is written before the room")
  func before() async {
    await #expect(processExitsWith: .failure) {
      var bytes: [UInt8] = []
      OutputBuffer.append(100, to: &bytes) { $0.put(8, varint: 1, at: -1) }
    }
  }
}
