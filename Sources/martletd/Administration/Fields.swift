internal import Foundation

/// Named values, as lines for people or as a JSON object.
struct Fields {
  /// A value.
  enum Value {
    case text(String)
    case number(Int64)
    case flag(Bool)
  }

  private var values: [(name: String, value: Value)] = []

  mutating func append(_ name: String, _ value: Value) { values.append((name, value)) }

  /// A line for each.
  var lines: String {
    let width = values.map { $0.name.count }.max() ?? 0
    return values.map { name, value in
      let text =
        switch value {
        case .text(let text): Self.printable(text)
        case .number(let number): "\(number)"
        case .flag(let flag): flag ? "yes" : "no"
        }
      return name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + text
    }.joined(separator: "\n")
  }

  /// One JSON object on one line, with "_" for blanks in names.
  var json: String {
    let members = values.map { name, value in
      let text =
        switch value {
        case .text(let text): Self.quoted(text)
        case .number(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        }
      return "\(Self.quoted(name.replacing(" ", with: "_"))): \(text)"
    }
    return "{\(members.joined(separator: ", "))}"
  }

  private static func quoted(_ text: String) -> String {
    guard let data = try? JSONEncoder().encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }

  /// A host application's user on one line, whatever it is called.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar.properties.generalCategory.isShown ? scalar : "\u{FFFD}"
        }))
  }
}

extension Unicode.GeneralCategory {
  /// Whether such a scalar stands for something that is seen, or is a blank.
  fileprivate var isShown: Bool {
    switch self {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: true
    }
  }
}
