internal import Foundation
internal import PlainText

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
  var lines: [Line] {
    let width = values.map { $0.name.count }.max() ?? 0
    return values.map { name, value in
      let text: Line =
        switch value {
        case .text(let text): Line(foreign: text)
        case .number(let number): "\(number)"
        case .flag(let flag): flag ? "yes" : "no"
        }
      let padded = name.padding(toLength: width + 2, withPad: " ", startingAt: 0)
      return Line(foreign: padded) + text
    }
  }

  /// One JSON object on one line, with "_" for blanks in names.
  var json: Line {
    let members = values.map { name, value in
      let text =
        switch value {
        case .text(let text): Self.quoted(text)
        case .number(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        }
      return "\(Self.quoted(name.replacing(" ", with: "_"))): \(text)"
    }
    return Line(json: "{\(members.joined(separator: ", "))}")
  }

  /// Writes them.
  func show(asJSON isJSON: Bool) {
    for line in isJSON ? [json] : lines { Output.line(line) }
  }

  private static func quoted(_ text: String) -> String {
    guard let data = try? JSONEncoder().encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}
