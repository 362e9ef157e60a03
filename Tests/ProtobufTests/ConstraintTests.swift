internal import Protobuf
internal import TestMessages
internal import Testing

@Suite("Constraints")
struct ConstraintTests {
  private static let valid: Limited = {
    var message = Limited(id: [UInt8](repeating: 0, count: 16), name: "name")
    message.part = Part()
    message.partByName = ["a": Part()]
    return message
  }()

  private static func changed(_ change: (inout Limited) -> Void) -> Limited {
    var message = valid
    change(&message)
    return message
  }

  @Test("a message within its limits is accepted")
  func withinLimits() throws {
    try Self.valid.validate()
    try Unlimited().validate()
    try Self.changed { $0.number = -5 }.validate()
    try Self.changed { $0.choice = .key([UInt8](repeating: 1, count: 32)) }.validate()
  }

  static let refused: [(Limited, String, ConstraintViolation.Rule)] = [
    (changed { $0.id = [] }, "id", .size(byteCount: 0, min: 16, max: 16)),
    (changed { $0.id.append(0) }, "id", .size(byteCount: 17, min: 16, max: 16)),
    (changed { $0.name = "" }, "name", .required),
    (changed { $0.name = "ninebytes" }, "name", .size(byteCount: 9, min: 0, max: 8)),
    (changed { $0.number = 6 }, "number", .range(value: "6", min: -5, max: 5)),
    (changed { $0.number = -6 }, "number", .range(value: "-6", min: -5, max: 5)),
    (changed { $0.parts = [Part(), Part(), Part(), Part()] }, "parts", .count(4, min: 0, max: 3)),
    (
      changed { $0.parts = [Part(), Part(size: 101)] }, "parts[1].size",
      .range(value: "101", min: .min, max: 100)
    ),
    (changed { $0.part = nil }, "part", .required),
    (
      changed { $0.part = Part(part: Part(size: 200)) }, "part.part.size",
      .range(value: "200", min: .min, max: 100)
    ),
    (changed { $0.partByName = [:] }, "part_by_name", .count(0, min: 1, max: 2)),
    (
      changed { $0.partByName = ["k": Part(size: 101)] }, "part_by_name.value.size",
      .range(value: "101", min: .min, max: 100)
    ),
    (changed { $0.words = ["a", ""] }, "words[1]", .size(byteCount: 0, min: 1, max: 4)),
    (changed { $0.nickname = "x" }, "nickname", .size(byteCount: 1, min: 2, max: .max)),
    (changed { $0.ratio = 1.5 }, "ratio", .range(value: "1.5", min: 0, max: 1)),
    (changed { $0.choice = .key([1]) }, "key", .size(byteCount: 1, min: 32, max: 32)),
    (
      changed { $0.choice = .other(Part(size: 101)) }, "other.size",
      .range(value: "101", min: .min, max: 100)
    ),
  ]

  @Test(
    "a message beyond a limit is refused with the field, the limit and what came",
    arguments: refused)
  func violations(message: Limited, field: String, rule: ConstraintViolation.Rule) {
    #expect(throws: ConstraintViolation(field: field, rule: rule)) { try message.validate() }
  }

  @Test("a number that is none is in no range")
  func notANumber() {
    #expect(throws: ConstraintViolation.self) {
      try Self.changed { $0.ratio = .nan }.validate()
    }
  }

  @Test("a violation says what was expected and what came")
  func description() {
    let size = ConstraintViolation(field: "a.b", rule: .size(byteCount: 9, min: 0, max: 8))
    #expect("\(size)" == "a.b of 9 bytes, expected 0 to 8 bytes")
    let range = ConstraintViolation(field: "a", rule: .range(value: "0", min: 1, max: .max))
    #expect("\(range)" == "a is 0, expected at least 1")
  }
}
