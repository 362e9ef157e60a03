internal import Protobuf
internal import TestMessages
internal import TestSupport
internal import Testing

@Suite("Decoding")
struct DecodingTests {
  static let refused: [(String, DecodingError)] = [
    ("00", .zeroFieldNumber(offset: 0)),
    ("0a", .truncated(offset: 1, needed: 1, remaining: 0)),
    ("18", .truncated(offset: 1, needed: 1, remaining: 0)),
    ("1880", .truncated(offset: 1, needed: 2, remaining: 1)),
    ("18ffffffffffffffffffff01", .varintTooLong(offset: 1)),
    ("18ffffffffffffffffff02", .varintTooLong(offset: 1)),
    ("8080808080808080808001", .varintTooLong(offset: 0)),
    ("808080808001", .varintTooLong(offset: 0)),
    ("f8ffffff7f00", .varintTooLong(offset: 0)),
    ("0e", .unknownWireType(6, offset: 0)),
    ("0f", .unknownWireType(7, offset: 0)),
    ("0c", .unmatchedEndGroup(offset: 0)),
    ("c30fcc0f", .unmatchedEndGroup(offset: 2)),
    ("c30f", .truncated(offset: 2, needed: 1, remaining: 0)),
    ("720580", .truncated(offset: 2, needed: 5, remaining: 1)),
    ("72ffffffffffffffffff01", .truncated(offset: 11, needed: .max, remaining: 0)),
    ("7a8080808008", .truncated(offset: 6, needed: 2_147_483_648, remaining: 0)),
    ("7202c328", .invalidUTF8(offset: 2)),
    ("7203eda080", .invalidUTF8(offset: 2)),
    ("0900", .truncated(offset: 1, needed: 8, remaining: 1)),
    ("1500", .truncated(offset: 1, needed: 4, remaining: 1)),
    ("fa0103000000", .truncated(offset: 3, needed: 8, remaining: 3)),
    ("8a02018008", .truncated(offset: 3, needed: 2, remaining: 1)),
    ("8a01030a0561", .truncated(offset: 5, needed: 5, remaining: 1)),
    ("8a01030a026162", .truncated(offset: 5, needed: 2, remaining: 1)),
  ]

  @Test("malformed bytes are refused with the place and the reason", arguments: refused)
  func malformed(hex: String, error: DecodingError) throws {
    let bytes = try #require([UInt8](hex: hex))
    #expect(throws: error) { try Everything(decoding: bytes) }
  }

  static func nested(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count {
      bytes = WireBuilder.build {
        $0.tag(91, 2)
        $0.delimited(bytes)
      }
    }
    return bytes
  }

  @Test("100 levels are accepted and one more is refused")
  func nesting() throws {
    #expect(try Everything(decoding: Self.nested(100)).encoded() == Self.nested(100))
    #expect(throws: DecodingError.self) { try Everything(decoding: Self.nested(101)) }
  }

  @Test("groups nest 100 levels and no more", arguments: [(100, true), (101, false)])
  func groups(count: Int, isAccepted: Bool) {
    let bytes = WireBuilder.build { builder in
      for _ in 0..<count { builder.tag(1000, 3) }
      for _ in 0..<count { builder.tag(1000, 4) }
    }
    #expect(((try? Everything(decoding: bytes)) != nil) == isAccepted)
  }

  @Test("fields that the schema does not name are kept, groups too")
  func unknown() throws {
    let bytes = WireBuilder.build { builder in
      builder.tag(1000, 0)
      builder.varint(300)
      builder.tag(1001, 3)
      builder.tag(1, 2)
      builder.delimited([1, 2, 3])
      builder.tag(1001, 4)
      builder.tag(1002, 5)
      builder.fixed(7, byteCount: 4)
    }
    let message = try Everything(decoding: bytes)
    #expect(message.unknownFields.bytes == bytes)
    #expect(message.encoded() == bytes)
  }

  @Test("a known number with another wire type is an unknown field")
  func otherWireType() throws {
    let bytes = WireBuilder.build { builder in
      builder.tag(14, 0)
      builder.varint(5)
    }
    let message = try Everything(decoding: bytes)
    #expect(message.stringField.isEmpty)
    #expect(message.unknownFields.bytes == bytes)
  }

  @Test("a claimed length is refused before anything is allocated for it")
  func claimedLength() {
    for number in [14, 15, 17, 31, 33, 72, 1000] {
      let bytes = WireBuilder.build { builder in
        builder.tag(number, 2)
        builder.varint(1 << 62)
      }
      #expect(throws: DecodingError.self) { try Everything(decoding: bytes) }
    }
  }
}
