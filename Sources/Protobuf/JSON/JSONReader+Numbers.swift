extension JSONReader {
  /// Reads a whole number, plain or in quotes, also in exponent form.
  mutating func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws(JSONError)
    -> Number
  {
    let offset = position
    let text = try numberText()
    if let number = Number(text), text.first != "+" { return number }
    // 1.0 and 1e2 are whole numbers as well.
    if text.contains(where: { ".eE".contains($0) }), let decimal = Double(text),
      let number = Number(exactly: decimal)
    {
      return number
    }
    let expected = "a whole number from \(Number.min) to \(Number.max)"
    throw .wrongValue(expected: expected, offset: offset)
  }

  /// Reads a floating-point number, plain or in quotes, or the name of one that has no digits.
  mutating func decimal<Number: BinaryFloatingPoint & LosslessStringConvertible>(
    _ type: Number.Type
  ) throws(JSONError) -> Number {
    let offset = position
    if try peek() == .string {
      var ahead = self
      let special: Number? =
        switch try ahead.string() {
        case "NaN": .nan
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        default: nil
        }
      if let special {
        self = ahead
        return special
      }
    }
    guard let number = Number(try numberText()), number.isFinite else {
      throw .wrongValue(expected: "a number that \(Number.self) can hold", offset: offset)
    }
    return number
  }

  /// The text of a number, without its quotes where it has some.
  private mutating func numberText() throws(JSONError) -> String {
    switch try peek() {
    case .number: return try number()
    case .string:
      let offset = position
      let text = try string()
      var inner = JSONReader(text, options)
      guard let number = try? inner.number(), number == text else {
        throw .wrongValue(expected: "a number", offset: offset)
      }
      return text
    default: throw .wrongValue(expected: "a number", offset: position)
    }
  }
}
