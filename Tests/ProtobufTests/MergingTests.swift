internal import Protobuf
internal import TestMessages
internal import Testing

@Suite("Merging")
struct MergingTests {
  private func decode(_ parts: Everything...) throws -> Everything {
    try Everything(decoding: parts.flatMap { $0.encoded() })
  }

  @Test("the last scalar wins")
  func scalars() throws {
    let message = try decode(Everything(int32Field: 1), Everything(int32Field: 2))
    #expect(message == Everything(int32Field: 2))
  }

  @Test("messages merge, repeated fields grow")
  func messages() throws {
    let first = Everything(nested: .init(name: "a", deepers: [.init(depth: 1)]))
    let second = Everything(nested: .init(name: "b", deepers: [.init(depth: 2)]))
    let both = Everything(nested: .init(name: "b", deepers: [.init(depth: 1), .init(depth: 2)]))
    #expect(try decode(first, second) == both)
  }

  @Test("the last choice of a oneof wins")
  func choices() throws {
    let message = try decode(
      Everything(choice: .int32Choice(1)), Everything(choice: .stringChoice("")))
    #expect(message.choice == .stringChoice(""))
  }

  @Test("the same message choice merges, another choice between resets it")
  func messageChoices() throws {
    let (first, second) = (
      Everything(choice: .nestedChoice(.init(name: "a"))),
      Everything(choice: .nestedChoice(.init(deepers: [.init()])))
    )
    #expect(
      try decode(first, second).choice == .nestedChoice(.init(name: "a", deepers: [.init()])))
    #expect(
      try decode(first, Everything(choice: .int32Choice(1)), second).choice
        == .nestedChoice(.init(deepers: [.init()])))
  }

  @Test("packed and unpacked elements are both read for either declaration")
  func packing() throws {
    let bytes = WireBuilder.build { builder in
      for number in [33, 48] {
        builder.tag(number, 2)
        builder.delimited([1, 2])
        builder.tag(number, 0)
        builder.varint(3)
      }
    }
    let message = try Everything(decoding: bytes)
    #expect(message.int32s == [1, 2, 3])
    #expect(message.unpackedInt32s == [1, 2, 3])
  }

  @Test("the last entry of a key wins, what an entry lacks is the default")
  func maps() throws {
    let bytes = WireBuilder.build { builder in
      builder.tag(61, 2)
      builder.delimited([0x08, 1, 0x10, 5])
      builder.tag(61, 2)
      builder.delimited([0x10, 6, 0x08, 1])
      builder.tag(61, 2)
      builder.delimited([])
    }
    #expect(try Everything(decoding: bytes).int32Map == [1: 6, 0: 0])
  }

  @Test("numbers that an enumeration does not name are kept")
  func openEnumerations() throws {
    let message = Everything(colour: .unrecognized(77), colours: [.red, .unrecognized(-5)])
    #expect(try Everything(decoding: message.encoded()) == message)
    #expect(Colour(rawValue: 1) == .red)
    #expect(Everything.Size.tiny == .small)
  }

  @Test("defaults are not written, present ones are")
  func presence() throws {
    #expect(Everything(optionalInt32: nil).encoded().isEmpty)
    #expect(try Everything(decoding: Everything(optionalInt32: 0).encoded()).optionalInt32 == 0)
    #expect(Everything(doubleField: -0.0).encoded().count == 9)
  }

  @Test("integers are cut to their widths")
  func widths() throws {
    let bytes = WireBuilder.build { builder in
      for number in [3, 5, 7, 13] {
        builder.tag(number, 0)
        builder.varint(0x1_0000_0002)
      }
    }
    let expected = Everything(int32Field: 2, uint32Field: 2, sint32Field: 1, boolField: true)
    #expect(try Everything(decoding: bytes) == expected)
  }
}
