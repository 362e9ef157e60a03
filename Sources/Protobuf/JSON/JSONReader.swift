/// Reads JSON: RFC 8259 and nothing beyond it, values in the order they stand.
public struct JSONReader {
  private let text: [UInt8]
  private(set) var position = 0
  private var depth = 0
  let options: JSONOptions

  init(_ text: String, _ options: JSONOptions) {
    self.text = Array(text.utf8)
    self.options = options
  }

  /// What kind of value stands next.
  enum Kind {
    case null, bool, number, string, object, array
  }

  /// The kind of the value that stands next, by its first character.
  mutating func peek() throws(JSONError) -> Kind {
    passSpace()
    switch byte {
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "-"): return .number
    case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit): return .number
    default: throw .syntax(expected: "a value", offset: position)
    }
  }

  /// Refuses anything but white space up to the end.
  mutating func finish() throws(JSONError) {
    passSpace()
    guard position == text.count else { throw .trailingText(offset: position) }
  }

  /// Reads an object; `member` reads the value of each name.
  mutating func object(_ member: (inout JSONReader, String) throws(JSONError) -> Void)
    throws(JSONError)
  {
    try list(open: "{", close: "}", expected: "an object") { json throws(JSONError) in
      let name = try json.string()
      json.passSpace()
      try json.expect(":")
      try member(&json, name)
    }
  }

  /// Reads an array; `element` reads each value.
  mutating func array(_ element: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    try list(open: "[", close: "]", expected: "an array", element)
  }

  private mutating func list(
    open: Unicode.Scalar, close: Unicode.Scalar, expected: String,
    _ item: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    passSpace()
    guard byte == UInt8(ascii: open) else {
      throw .wrongValue(expected: expected, offset: position)
    }
    guard depth < Limits.nesting else {
      throw .nestingTooDeep(limit: Limits.nesting, offset: position)
    }
    depth += 1
    position += 1
    passSpace()
    if byte != UInt8(ascii: close) {
      try item(&self)
      passSpace()
      while byte == UInt8(ascii: ",") {
        position += 1
        passSpace()
        try item(&self)
        passSpace()
      }
    }
    try expect(close)
    depth -= 1
  }

  /// Reads `null`, `true` or `false`.
  mutating func word(_ word: StaticString) throws(JSONError) {
    passSpace()
    for letter in word.description.unicodeScalars { try expect(letter, of: word.description) }
  }

  /// Reads a number; gives its text.
  mutating func number() throws(JSONError) -> String {
    passSpace()
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    let first = position
    try digits()
    guard position == first + 1 || text[first] != UInt8(ascii: "0") else {
      throw .syntax(expected: "a number without leading zeros", offset: first)
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let digit = byte, digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
      position += 1
    }
    guard position > start else { throw .syntax(expected: "a digit", offset: position) }
  }

  /// Reads a string; gives what it stands for.
  mutating func string() throws(JSONError) -> String {
    passSpace()
    guard byte == UInt8(ascii: "\"") else {
      throw .wrongValue(expected: "a string", offset: position)
    }
    position += 1
    var content: [UInt8] = []
    while let next = byte, next != UInt8(ascii: "\"") {
      guard next >= 0x20 else {
        throw .syntax(expected: "a control character escaped", offset: position)
      }
      position += 1
      if next == UInt8(ascii: "\\") {
        content.append(contentsOf: String(try escape()).utf8)
      } else {
        content.append(next)
      }
    }
    try expect("\"")
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func escape() throws(JSONError) -> Character {
    let start = position
    guard let letter = byte else { throw .syntax(expected: "an escape", offset: start) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(letter))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try unicode(start))
    default: throw .syntax(expected: "an escape", offset: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them where the first is half of a pair.
  private mutating func unicode(_ start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first), byte == UInt8(ascii: "\\") {
      position += 1
      try expect("u")
      let second = try codeUnit()
      let pair = UTF16.decode(UTF16.EncodedScalar([first, second]))
      if UTF16.isTrailSurrogate(second) { return pair }
    }
    throw .syntax(expected: "both halves of a surrogate pair", offset: start)
  }

  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw .syntax(expected: "four hexadecimal digits", offset: position)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  /// Passes over one value of any kind.
  mutating func skip() throws(JSONError) {
    switch try peek() {
    case .null: try word("null")
    case .bool: _ = try bool()
    case .number: _ = try number()
    case .string: _ = try string()
    case .object: try object { json, _ throws(JSONError) in try json.skip() }
    case .array: try array { json throws(JSONError) in try json.skip() }
    }
  }

  /// Reads `true` or `false`.
  mutating func bool() throws(JSONError) -> Bool {
    guard try peek() == .bool else {
      throw .wrongValue(expected: "true or false", offset: position)
    }
    let value = byte == UInt8(ascii: "t")
    try word(value ? "true" : "false")
    return value
  }

  private var byte: UInt8? { position < text.count ? text[position] : nil }

  private mutating func expect(_ character: Unicode.Scalar, of word: String? = nil)
    throws(JSONError)
  {
    guard byte == UInt8(ascii: character) else {
      throw .syntax(expected: word ?? "\"\(character)\"", offset: position)
    }
    position += 1
  }

  private mutating func passSpace() {
    while let space = byte, [0x20, 0x09, 0x0a, 0x0d].contains(space) { position += 1 }
  }
}
