/// The text of a Swift file that is being written, indented by two spaces a level.
struct Source {
  private(set) var text = ""
  private var level = 0

  /// Appends a line; an empty one is not indented.
  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: level) + line }
    text += "\n"
  }

  /// Appends `head {`, the lines of `body` one level deeper, and `}`.
  mutating func block(_ head: String, _ body: (inout Source) throws -> Void) rethrows {
    line(head + " {")
    try indented(body)
    line("}")
  }

  /// Appends a function: `head(parameters) result {`, on one line where it fits in 100 columns.
  mutating func function(
    _ head: String, _ parameters: [String], _ result: String = "", _ body: (inout Source) -> Void
  ) {
    let tail = result.isEmpty ? ")" : ") \(result)"
    let short = "\(head)(\(parameters.joined(separator: ", "))\(tail)"
    if 2 * level + short.count <= 98 {
      block(short, body)
      return
    }
    line("\(head)(")
    indented { source in
      for (index, parameter) in parameters.enumerated() {
        source.line(parameter + (index + 1 < parameters.count ? "," : ""))
      }
    }
    block(tail, body)
  }

  /// Appends the lines of `body` one level deeper.
  mutating func indented(_ body: (inout Source) throws -> Void) rethrows {
    level += 1
    try body(&self)
    level -= 1
  }

  /// Appends an empty line, unless a block begins or an empty line is already there.
  mutating func gap() {
    if !text.hasSuffix("{\n") && !text.hasSuffix("\n\n") { line() }
  }

  /// Appends a doc comment.
  ///
  /// - Parameters:
  ///   - comment: what the schema says, if anything.
  ///   - fallback: what is said where the schema says nothing.
  mutating func doc(_ comment: String, else fallback: String) {
    var lines = Source.lines(comment).map { line in
      String(line.hasPrefix(" ") ? line.dropFirst() : line[...])
    }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    for text in lines.isEmpty ? [fallback] : lines {
      line(text.allSatisfy(\.isWhitespace) ? "///" : "/// \(text)")
    }
  }

  /// Appends a doc comment, and the attribute that warns of a deprecated declaration.
  mutating func doc(_ remarks: Remarks, else fallback: String) {
    doc(remarks.comment, else: fallback)
    if remarks.isDeprecated { line("@available(*, deprecated)") }
  }

  /// Appends the doc comment of a type. Generated code uses the type itself, so that an attribute
  /// would warn of generated code; the comment says it instead.
  mutating func typeDoc(_ remarks: Remarks, else fallback: String) {
    doc(remarks.comment, else: fallback)
    guard remarks.isDeprecated else { return }
    line("///")
    line("/// Deprecated.")
  }
}

/// Text of a schema in Swift: nothing else puts it into a file.
extension Source {
  /// A string literal that means the text.
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case _ where isPlain(scalar): literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }

  /// The text as part of a comment on one line.
  static func word(_ text: String) -> String { lines(text).joined(separator: " ") }

  /// The text's lines, whatever ends them, without other characters that are not shown.
  static func lines(_ text: String) -> [String] {
    var lines = [""]
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if scalar == "\n", last == "\r" { continue }
      if endsLine(scalar) {
        lines.append("")
      } else if isPlain(scalar) || scalar == "\t" {
        lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    return lines
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0a...0x0d, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether the scalar stands for itself in a literal and a comment, and shows what it is.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: true
    }
  }
}
