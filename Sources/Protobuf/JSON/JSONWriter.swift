/// Writes the canonical JSON mapping. What cannot be written is noted, and thrown at the end.
public struct JSONWriter {
  private var text: [UInt8] = []
  private var failure: JSONError?
  let options: JSONOptions

  init(_ options: JSONOptions) { self.options = options }

  func finish() throws(JSONError) -> String {
    if let failure { throw failure }
    return String(decoding: text, as: UTF8.self)
  }

  /// Notes that `what` has no JSON form.
  mutating func fail(_ what: String) {
    failure = failure ?? .notRepresentable(what)
  }

  /// Writes `{`, what `body` writes, and `}`.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin("{")
    body(&self)
    text.append(UInt8(ascii: "}"))
  }

  /// Writes `[`, what `body` writes, and `]`.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    begin("[")
    body(&self)
    text.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    text.append(UInt8(ascii: bracket))
  }

  /// Writes a member's name.
  mutating func name(_ name: String) {
    string(name)
    text.append(UInt8(ascii: ":"))
  }

  /// Writes text that is JSON by itself, such as a number.
  mutating func literal(_ literal: String) {
    separate()
    text.append(contentsOf: literal.utf8)
  }

  /// Writes a string in quotes.
  mutating func string(_ value: String) {
    separate()
    text.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
      case 0x0a: text.append(contentsOf: "\\n".utf8)
      case ..<0x20, 0x7f:
        let digits = String(byte, radix: 16)
        text.append(
          contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }

  /// Writes a comma unless a value is the first in its object or array, or stands behind its name.
  private mutating func separate() {
    switch text.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): return
    default: text.append(UInt8(ascii: ","))
    }
  }
}

extension JSONWriter {
  /// Writes a field without presence: nothing where the value is the default.
  public mutating func field<T: FieldType>(_ name: String, _ value: T.Value, _ type: T) {
    if !T.isDefault(value) { choice(name, value, type) }
  }

  /// Writes a field that tracks whether it is present: nothing where it is not.
  public mutating func optional<T: FieldType>(_ name: String, _ value: T.Value?, _ type: T) {
    if let value { choice(name, value, type) }
  }

  /// Writes a value whatever it is, such as the choice of a oneof.
  public mutating func choice<T: FieldType>(_ name: String, _ value: T.Value, _ type: T) {
    self.name(name)
    T.write(value, to: &self)
  }

  /// Writes a repeated field: nothing where it is empty.
  public mutating func repeated<T: FieldType>(_ name: String, _ values: [T.Value], _ type: T) {
    guard !values.isEmpty else { return }
    self.name(name)
    array { json in
      for value in values { T.write(value, to: &json) }
    }
  }

  /// Writes a map in the order of its keys: nothing where it is empty.
  public mutating func map<K: MapKeyType, V: FieldType>(
    _ name: String, _ entries: [K.Value: V.Value], _ key: K, _ value: V
  ) {
    guard !entries.isEmpty else { return }
    self.name(name)
    object { json in
      for entry in entries.sorted(by: { K.areInOrder($0.key, $1.key) }) {
        json.name(K.key(entry.key))
        V.write(entry.value, to: &json)
      }
    }
  }
}
