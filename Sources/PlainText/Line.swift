/// One line that may be printed: our own words, numbers and identifiers, and text of others that
/// has been made harmless. Whatever prints takes a `Line`; a string becomes one in no other way.
///
/// ```swift
/// Terminal.line("\(device.number)  \(foreign: device.name)")
/// ```
package struct Line: Sendable, Hashable {
  /// The line, without a line break.
  package let text: String

  private init(unchecked text: String) { self.text = text }

  /// Text that someone else wrote, on one line.
  package init(foreign text: String) { self.init(unchecked: ForeignText.oneLine(text)) }

  /// JSON, in which what could steer a terminal is written as an escape sequence: it means the
  /// same.
  package init(json text: String) {
    var line = ""
    for scalar in text.unicodeScalars {
      if scalar.isShownInJSON {
        line.unicodeScalars.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          line += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      }
    }
    self.init(unchecked: line)
  }

  /// Whether nothing is in it.
  package var isEmpty: Bool { text.isEmpty }

  /// One line behind another.
  package static func + (left: Line, right: Line) -> Line {
    Line(unchecked: left.text + right.text)
  }

  /// Puts a line behind this one.
  package static func += (left: inout Line, right: Line) { left = left + right }
}

extension Line: ExpressibleByStringInterpolation {
  /// Our own words.
  package init(stringLiteral words: StaticString) { self.init(unchecked: "\(words)") }

  /// Words, numbers and lines together.
  package init(stringInterpolation: StringInterpolation) {
    self.init(unchecked: stringInterpolation.text)
  }

  /// Takes words, lines and numbers as they are, and a string only as `foreign:`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// An empty line.
    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Our own words.
    package mutating func appendLiteral(_ words: StaticString) { text += "\(words)" }

    /// A line.
    package mutating func appendInterpolation(_ line: Line) { text += line.text }

    /// A whole number.
    package mutating func appendInterpolation(_ number: some BinaryInteger) { text += "\(number)" }

    /// A number.
    package mutating func appendInterpolation(_ number: Double) { text += "\(number)" }

    /// Text that someone else wrote.
    package mutating func appendInterpolation(foreign text: String) {
      self.text += Line(foreign: text).text
    }
  }
}

extension [Line] {
  /// The lines as one.
  package func joined(separator: Line = "") -> Line {
    guard let first else { return "" }
    return dropFirst().reduce(first) { $0 + separator + $1 }
  }
}

extension Unicode.Scalar {
  /// Whether it stands in JSON as it is: letters, marks, digits, signs and the space.
  fileprivate var isShownInJSON: Bool {
    if isASCII { return value >= 0x20 && value != 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return false
    default: return !properties.isDefaultIgnorableCodePoint || properties.isVariationSelector
    }
  }
}
