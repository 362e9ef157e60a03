internal import TestSupport
internal import Testing

@testable internal import MLSCore

@Suite("Presentation language (RFC 9420 §2.1)")
struct WireTests {
  private struct Header: Decodable {
    let vlbytes_header: HexBytes
    let length: Int
  }

  @Test(
    "reads and writes the working group's vector lengths",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func lengths() throws {
    for vector in try Vectors.decode([Header].self, from: "mls/deserialization.json") {
      var reader = WireReader(vector.vlbytes_header.bytes)
      #expect(try reader.readLength() == vector.length)
      var writer = WireWriter()
      writer.writeLength(vector.length)
      #expect(writer.bytes == vector.vlbytes_header.bytes)
    }
  }

  @Test(
    "refuses lengths that are not in their shortest form",
    arguments: [[0x40, 0x3f], [0x80, 0x00, 0x3f, 0xff], [0x80, 0, 0, 0]] as [[UInt8]])
  func minimality(bytes: [UInt8]) {
    var reader = WireReader(bytes)
    #expect(throws: MLSError.self) { try reader.readLength() }
  }

  @Test("refuses the reserved length prefix")
  func reservedPrefix() {
    var reader = WireReader([0xc0, 0, 0, 0])
    #expect(throws: MLSError.malformed(.invalidLengthPrefix)) { try reader.readLength() }
  }

  @Test("refuses a claimed size without a payload before it allocates")
  func lengthBomb() {
    var reader = WireReader([0xbf, 0xff, 0xff, 0xff])
    #expect(throws: MLSError.malformed(.truncated(expected: 0x3fff_ffff, remaining: 0))) {
      try reader.readOpaque()
    }
  }

  @Test("refuses bytes after the end of a message")
  func trailingBytes() throws {
    let context = WireFixtures.groupContext.wireBytes
    #expect(throws: MLSError.malformed(.trailingBytes(count: 1))) {
      try GroupContext(wire: context + [0])
    }
    #expect(try GroupContext(wire: context) == WireFixtures.groupContext)
  }

  @Test("refuses every presence byte but 0 and 1", arguments: 2...255)
  func presence(byte: Int) {
    var reader = WireReader([UInt8(byte)])
    #expect(throws: MLSError.self) { try reader.readPresence() }
  }

  @Test("refuses a list of extensions with one type twice")
  func duplicateExtension() {
    let twice = [
      Extension(type: .applicationID, data: []), Extension(type: .applicationID, data: [1]),
    ]
    #expect(throws: MLSError.violation(.duplicateExtension)) { try Extensions(twice) }
  }

  @Test("knows the values that test tolerance")
  func grease() {
    #expect(ExtensionType(rawValue: 0x0a0a).isGREASE)
    #expect(ExtensionType(rawValue: 0xeaea).isGREASE)
    #expect(!ExtensionType(rawValue: 0xfafa).isGREASE)
    #expect(!ExtensionType(rawValue: 0x0a1a).isGREASE)
  }
}

enum WireFixtures {
  static let groupContext = GroupContext(
    cipherSuite: .x25519AES128, groupID: [1, 2, 3], epoch: 7, treeHash: [4],
    confirmedTranscriptHash: [5], extensions: Extensions())
}
