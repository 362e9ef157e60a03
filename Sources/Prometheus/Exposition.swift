/// Lines of Prometheus's text format 0.0.4.
struct Exposition {
  private(set) var text = ""

  /// Begins a metric: its comments.
  mutating func begin(_ name: String, _ kind: Registry.Kind, help: String?) {
    if let help {
      let escaped = help.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
      text += "# HELP \(name) \(escaped)\n"
    }
    text += "# TYPE \(name) \(kind.rawValue)\n"
  }

  /// Writes a value.
  mutating func sample(_ name: String, _ labels: String, _ value: Double) {
    text += labels.isEmpty ? name : "\(name){\(labels)}"
    text += " \(Self.number(value))\n"
  }

  /// Labels as they stand between the braces, in the order of their names.
  static func labels(_ labels: [(String, String)]) -> String {
    labels.sorted { $0.0 < $1.0 }.map(label).joined(separator: ",")
  }

  /// Labels and one more.
  static func adding(_ new: (String, String), to labels: String) -> String {
    labels.isEmpty ? label(new) : "\(labels),\(label(new))"
  }

  /// A number, without a fraction where it has none.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    return value == value.rounded() && value.magnitude < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  private static func label(_ label: (name: String, value: String)) -> String {
    let escaped = label.value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\(label.name)=\"\(escaped)\""
  }
}
