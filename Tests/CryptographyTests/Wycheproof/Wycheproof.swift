internal import TestSupport

/// A file of the Wycheproof project's test vectors. Source: C2SP/wycheproof, `schemas/`.
struct Wycheproof<Group: Decodable>: Decodable {
  let numberOfTests: Int
  let testGroups: [Group]

  /// The groups of a file in `wycheproof/`.
  static func groups(_ name: String) throws -> [Group] {
    try Vectors.decode(Self.self, from: "wycheproof/\(name)_test.json").testGroups
  }
}

/// What a case is expected to give.
enum WycheproofResult: String, Decodable {
  case valid
  case invalid
  /// The specification leaves it open; each test says what we do.
  case acceptable
}

/// Bytes written as hexadecimal digits.
struct Hex: Decodable {
  let bytes: [UInt8]

  init(from decoder: any Decoder) throws {
    let digits = try decoder.singleValueContainer().decode(String.self)
    guard let bytes = [UInt8](hex: digits) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not hexadecimal"))
    }
    self.bytes = bytes
  }
}
