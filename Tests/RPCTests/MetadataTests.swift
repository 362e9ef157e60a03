internal import RPC
internal import Testing

@Suite("Metadata")
struct MetadataTests {
  @Test("Values come back by name, repeated ones in order")
  func values() throws {
    var metadata = Metadata()
    try metadata.append("a", "1")
    try metadata.append("b-bin", binary: [0, 255])
    try metadata.append("a", "2")
    #expect(metadata["a"] == "1")
    #expect(metadata.values("a") == ["1", "2"])
    #expect(metadata.binaryValues("b-bin") == [[0, 255]])
    #expect(metadata["c"] == nil)
    #expect(metadata.count == 3)
  }

  @Test(
    "A name that may not be one is refused",
    arguments: ["", "A", "a b", ":path", "grpc-status", "te", "content-type", "a-bin"])
  func names(name: String) {
    var metadata = Metadata()
    #expect(throws: MetadataError.self) { try metadata.append(name, "x") }
  }

  @Test("A value that is not printable is refused", arguments: ["\n", "é", "\u{7f}"])
  func unprintable(value: String) {
    var metadata = Metadata()
    #expect(throws: MetadataError.valueNotPrintable(name: "a")) {
      try metadata.append("a", value)
    }
  }

  @Test("Bytes need a name that says so")
  func binaryName() {
    var metadata = Metadata()
    #expect(throws: MetadataError.binaryNameExpected("a")) {
      try metadata.append("a", binary: [1])
    }
  }

  @Test("A description names entries and shows no values")
  func description() throws {
    var metadata = Metadata()
    try metadata.append("authorization", "secret")
    #expect(metadata.description == "[authorization]")
  }
}
