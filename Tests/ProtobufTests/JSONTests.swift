internal import Protobuf
internal import TestMessages
internal import Testing

@Suite("JSON")
struct JSONTests {
  static let forms: [(Everything, String)] = [
    (Everything(), "{}"),
    (
      Everything(int64Field: -5, uint64Field: .max),
      #"{"int64Field":"-5","uint64Field":"18446744073709551615"}"#
    ),
    (
      Everything(doubleField: .infinity, floatField: 1.5),
      #"{"doubleField":"Infinity","floatField":1.5}"#
    ),
    (Everything(stringField: "\"\\\n\u{1}é"), #"{"stringField":"\"\\\n\u0001é"}"#),
    (Everything(bytesField: [0xfb, 0xff]), #"{"bytesField":"+/8="}"#),
    (
      Everything(colour: .darkGreen, colours: [.unrecognized(9)]),
      #"{"colour":"COLOUR_DARK_GREEN","colours":[9]}"#
    ),
    (
      Everything(optionalInt32: 0, optionalSize: Everything.Size.none),
      #"{"optionalInt32":0,"optionalSize":"SIZE_NONE"}"#
    ),
    (
      Everything(int32Map: [2: 3, -1: 4], boolMap: [true: "x"]),
      #"{"int32Map":{"-1":4,"2":3},"boolMap":{"true":"x"}}"#
    ),
    (Everything(choice: .sizeChoice(.small)), #"{"sizeChoice":"SIZE_SMALL"}"#),
    (Everything(renamed: 1), #"{"another name":1}"#),
    (Everything(duration: .init(seconds: -1, nanos: -500_000_000)), #"{"duration":"-1.500s"}"#),
    (
      Everything(timestamp: .init(seconds: 951_782_400, nanos: 1000)),
      #"{"timestamp":"2000-02-29T00:00:00.000001Z"}"#
    ),
    (
      Everything(timestamp: .init(seconds: -62_135_596_800)),
      #"{"timestamp":"0001-01-01T00:00:00Z"}"#
    ),
    (
      Everything(timestamp: .init(seconds: 253_402_300_799)),
      #"{"timestamp":"9999-12-31T23:59:59Z"}"#
    ),
    (Everything(mask: .init(paths: ["user_name", "a.b_c"])), #"{"mask":"userName,a.bC"}"#),
    (Everything(value: .init(kind: .nullValue(.nullValue))), #"{"value":null}"#),
    (Everything(choice: .emptyChoice(.init())), #"{"emptyChoice":{}}"#),
    (
      Everything(wrappedBool: .init(), wrappedInt64: .init(value: 7)),
      #"{"wrappedBool":false,"wrappedInt64":"7"}"#
    ),
    (
      Everything(
        structure: .init(fields: [
          "a": .init(kind: .listValue(.init(values: [.init(kind: .numberValue(1))])))
        ])),
      #"{"structure":{"a":[1]}}"#
    ),
    (
      Everything(any: ProtoAny(packing: ProtoDuration(seconds: 1))),
      #"{"any":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"}}"#
    ),
  ]

  @Test("messages have the canonical form, and it is read back", arguments: forms)
  func canonical(message: Everything, json: String) throws {
    #expect(try message.jsonString() == json)
    #expect(try Everything(json: json) == message)
  }

  static let accepted: [(String, Everything)] = [
    (#" { "int32_field" : "5" } "#, Everything(int32Field: 5)),
    (
      #"{"int32Field":1e2,"uint32Field":3.0,"int64Field":-7}"#,
      Everything(int32Field: 100, int64Field: -7, uint32Field: 3)
    ),
    (
      #"{"doubleField":"-1.5e3","floatField":"NaN"}"#.replacing("\"NaN\"", with: "2"),
      Everything(doubleField: -1500, floatField: 2)
    ),
    (#"{"bytesField":"-_8"}"#, Everything(bytesField: [0xfb, 0xff])),
    (
      #"{"colour":"COLOUR_RED","optionalSize":"SIZE_TINY","colours":[-1]}"#,
      Everything(colour: .red, optionalSize: .small, colours: [.infrared])
    ),
    (
      #"{"int32Field":null,"nested":null,"strings":null,"int32Map":null,"stringChoice":null}"#,
      Everything()
    ),
    (#"{"stringField":"\u00e9\ud83d\ude00\/"}"#, Everything(stringField: "é😀/")),
    (
      #"{"timestamp":"2000-02-29T01:30:00.5+01:30"}"#,
      Everything(timestamp: .init(seconds: 951_782_400, nanos: 500_000_000))
    ),
    (#"{"null":null}"#, Everything(null: .nullValue)),
    (
      #"{"any":{"value":"1s","@type":"x/google.protobuf.Duration"}}"#,
      Everything(any: .init(typeURL: "x/google.protobuf.Duration", value: [8, 1]))
    ),
  ]

  @Test("other forms are read as well", arguments: accepted)
  func lenient(json: String, message: Everything) throws {
    #expect(try Everything(json: json) == message)
  }

  static let refused = [
    "", "{", "[]", "{}x", #"{"int32Field":1,}"#, #"{"int32Field":1,"int32Field":2}"#,
    #"{"int32Field":1,"int32_field":2}"#, #"{"nothing":1}"#, #"{"int32Field":01}"#,
    #"{"int32Field":2147483648}"#, #"{"int32Field":1.5}"#, #"{"int32Field":"+1"}"#,
    #"{"int32Field":" 1"}"#, #"{"uint32Field":-1}"#, #"{"boolField":"true"}"#, #"{"boolField":1}"#,
    #"{"stringField":1}"#, #"{"stringField":"\ud800"}"#, #"{"stringField":"\x"}"#,
    "{\"stringField\":\"\n\"}", #"{"bytesField":"a"}"#, #"{"bytesField":"ab*="}"#,
    #"{"doubleField":1e400}"#, #"{"floatField":1e39}"#, #"{"doubleField":nan}"#,
    #"{"colour":"COLOUR_BLUE"}"#, #"{"int32s":[null]}"#, #"{"int32s":1}"#,
    #"{"int32Map":{"1":1,"01":2,"1":3}}"#, #"{"int32Map":{"x":1}}"#, #"{"boolMap":{"1":"x"}}"#,
    #"{"int32Choice":1,"stringChoice":"x"}"#, #"{"duration":"1"}"#,
    #"{"duration":"1.0000000001s"}"#,
    #"{"duration":"315576000001s"}"#, #"{"timestamp":"2001-02-29T00:00:00Z"}"#,
    #"{"timestamp":"2000-01-01T00:00:00"}"#, #"{"timestamp":"0000-01-01T00:00:00Z"}"#,
    #"{"timestamp":"0001-01-01T00:00:00+01:00"}"#, #"{"mask":"a_b"}"#, #"{"any":{"value":1}}"#,
    #"{"any":{"@type":"x/unheard.Of"}}"#, #"{"int32Field":1 "int64Field":2}"#, "null", "tru",
  ]

  @Test("what the mapping forbids is refused", arguments: refused)
  func malformed(json: String) {
    #expect(throws: JSONError.self) { try Everything(json: json) }
  }

  @Test("unknown names are passed over where the options say so")
  func unknownNames() throws {
    let json = #"{"nothing":{"a":[1,"x",true,null]},"colour":"COLOUR_BLUE","int32Field":1}"#
    let options = JSONOptions(ignoresUnknownFields: true)
    #expect(try Everything(json: json, options: options) == Everything(int32Field: 1))
  }

  @Test("objects nest 100 levels and no more", arguments: [(100, true), (101, false)])
  func nesting(count: Int, isAccepted: Bool) {
    let open = String(repeating: #"{"child":"#, count: count - 1)
    let json = open + "{}" + String(repeating: "}", count: count - 1)
    #expect(((try? Everything(json: json)) != nil) == isAccepted)
  }

  static let unrepresentable = [
    Everything(timestamp: .init(seconds: 253_402_300_800)),
    Everything(timestamp: .init(nanos: -1)),
    Everything(duration: .init(seconds: 1, nanos: -1)),
    Everything(value: .init()),
    Everything(value: .init(kind: .numberValue(.nan))),
    Everything(mask: .init(paths: ["fooBar"])),
    Everything(mask: .init(paths: ["a_1"])),
    Everything(mask: .init(paths: ["a,b"])),
    Everything(mask: .init(paths: [""])),
    Everything(any: .init(typeURL: "x/unheard.Of")),
  ]

  @Test("what JSON cannot say is not written", arguments: unrepresentable)
  func unwritable(message: Everything) {
    #expect(throws: JSONError.self) { try message.jsonString() }
  }
}
