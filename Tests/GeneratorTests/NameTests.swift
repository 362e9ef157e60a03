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

  @Test("types keep their names", arguments: [("Envelope", "Envelope"), ("lower", "Lower")])
  func types(schema: String, swift: String) {
    #expect(protoc_gen_martlet.Names.type(schema, prefix: "") == swift)
  }

  @Test("a name that Swift has, or that is given already, gets as many suffixes as it takes")
  func suffixes() {
    let names = ["StringMessage", "Free"]
    func free(_ name: String) -> String {
      protoc_gen_martlet.Names.free(name, suffix: "Message", taken: Set(names))
    }
    #expect(free("String") == "StringMessageMessage")
    #expect(free("Int") == "IntMessage")
    #expect(free("Free") == "FreeMessage")
    #expect(free("Envelope") == "Envelope")
  }

  @Test("text of a schema means itself in a literal, and stays in its comment")
  func text() {
    #expect(Source.literal("say \"hi\"\\\n") == #""say \"hi\"\\\u{a}""#)
    #expect(Source.lines("a\r\nb\rc\u{2028}d\u{0}") == ["a", "b", "c", "d"])
  }

  @Test("methods begin with a small word", arguments: [("Send", "send"), ("GetURL", "getURL")])
  func methods(schema: String, swift: String) {
    #expect(protoc_gen_martlet.Names.method(schema) == swift)
  }

  @Test(
    "methods of JavaScript take no name that objects are asked for",
    arguments: [
      ("Send", "send"), ("Then", "then_"), ("Constructor", "constructor_"),
      ("ToString", "toString_"), ("delete", "delete"), ("__proto__", "proto"),
    ])
  func scriptMethods(schema: String, script: String) {
    #expect(protoc_gen_martlet.Names.scriptMethod(schema) == script)
  }
}
