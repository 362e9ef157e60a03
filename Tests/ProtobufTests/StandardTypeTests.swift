internal import Protobuf
internal import TestMessages
internal import Testing

@Suite("Standard types")
struct StandardTypeTests {
  @Test("durations are those of Swift", arguments: [0, 1, -1, 1_500_000_000, -1_500_000_001])
  func durations(nanoseconds: Int64) {
    let duration = Duration.nanoseconds(nanoseconds)
    #expect(ProtoDuration(duration).duration == duration)
  }

  @Test("times are durations since 1970", arguments: [0, -1, -1_500_000_000, 1_500_000_000])
  func timestamps(nanoseconds: Int64) {
    let duration = Duration.nanoseconds(nanoseconds)
    let timestamp = ProtoTimestamp(sinceEpoch: duration)
    #expect((0..<1_000_000_000).contains(timestamp.nanos))
    #expect(timestamp.sinceEpoch == duration)
  }

  @Test("fields out of their ranges are no time")
  func invalid() {
    #expect(ProtoTimestamp(seconds: 253_402_300_800).sinceEpoch == nil)
    #expect(ProtoTimestamp(nanos: 1_000_000_000).sinceEpoch == nil)
    #expect(ProtoDuration(seconds: .min).duration == nil)
    #expect(ProtoDuration(seconds: 1, nanos: -1).duration == nil)
  }

  @Test("an Any gives back the message that it was made of, and no other kind")
  func packing() throws {
    let any = ProtoAny(packing: Everything(int32Field: 1))
    #expect(any.typeURL == "type.googleapis.com/martlet.test.Everything")
    #expect(try any.unpacked(as: Everything.self) == Everything(int32Field: 1))
    #expect(try any.unpacked(as: ProtoEmpty.self) == nil)
  }

  @Test("file descriptors are serialized FileDescriptorProto")
  func descriptors() {
    let file = FileDescriptor.martletTestLimits
    #expect(file.dependencies.map(\.name) == ["martlet/options.proto"])
    #expect(file.serialized.starts(with: [0x0a, 0x19] + Array("martlet/test/limits.proto".utf8)))
  }
}
