internal import MartletClient

/// One line that may be printed: our own words, numbers and identifiers, and text of others that
/// has been made harmless. Whatever prints takes a `Line`; a string becomes one in no other way.
///
/// ```swift
/// Terminal.line("\(device.number)  \(foreign: device.name)")
/// ```
struct Line: Sendable, Hashable {
  /// The line, without a line break.
  let text: String

  private init(unchecked text: String) { self.text = text }

  /// Text that someone else wrote, on one line.
  init(foreign text: String) { self.init(unchecked: ForeignText.oneLine(text)) }

  /// JSON, in which what could steer a terminal is written as an escape sequence: it means the
  /// same.
  init(json text: String) {
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
  var isEmpty: Bool { text.isEmpty }

  static func + (left: Line, right: Line) -> Line { Line(unchecked: left.text + right.text) }

  static func += (left: inout Line, right: Line) { left = left + right }
}

extension Line: ExpressibleByStringInterpolation {
  /// Our own words.
  init(stringLiteral words: StaticString) { self.init(unchecked: "\(words)") }

  init(stringInterpolation: StringInterpolation) {
    self.init(unchecked: stringInterpolation.text)
  }

  /// Takes words, lines, numbers and identifiers as they are, and a string only as `foreign:`.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ words: StaticString) { text += "\(words)" }

    mutating func appendInterpolation(_ line: Line) { text += line.text }

    mutating func appendInterpolation(_ number: some BinaryInteger) { text += "\(number)" }

    mutating func appendInterpolation(_ number: Double) { text += "\(number)" }

    mutating func appendInterpolation<Subject>(_ id: Identifier<Subject>) {
      text += id.description
    }

    mutating func appendInterpolation(foreign text: String) {
      self.text += Line(foreign: text).text
    }
  }
}

extension [Line] {
  /// The lines as one.
  func joined(separator: Line = "") -> Line {
    guard let first else { return "" }
    return dropFirst().reduce(first) { $0 + separator + $1 }
  }
}

extension Identifier {
  /// The first eight digits.
  var short: Line { Line(foreign: String(description.prefix(8))) }
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
