internal import Testing

@testable internal import protoc_gen_martlet

@Suite("Names")
struct NameTests {
  @Test(
    "properties are in lower camel case with initialisms in capitals",
    arguments: [
      ("user_id", "userID"), ("id", "id"), ("home_url", "homeURL"), ("camelCase", "camelCase"),
      ("double_field", "doubleField"), ("int32s", "int32s"), ("class", "`class`"),
      ("self", "self_"),
      ("unknown_fields", "unknownFields_"), ("a_1", "a1"), ("URLPath", "urlPath"),
    ])
  func properties(schema: String, swift: String) {
    #expect(protoc_gen_martlet.Names.property(schema) == swift)
  }

  @Test(
    "types keep their names unless Swift or the runtime has them",
    arguments: [("Envelope", "Envelope"), ("String", "StringMessage"), ("lower", "Lower")])
  func types(schema: String, swift: String) {
    #expect(protoc_gen_martlet.Names.type(schema, prefix: "", kind: "Message") == swift)
  }

  @Test("a prefix makes a taken name free")
  func prefix() {
    #expect(protoc_gen_martlet.Names.type("Any", prefix: "Proto", kind: "Message") == "ProtoAny")
  }

  @Test("methods begin with a small word", arguments: [("Send", "send"), ("GetURL", "getURL")])
  func methods(schema: String, swift: String) {
    #expect(protoc_gen_martlet.Names.method(schema) == swift)
  }
}
