/// Values in what S3 answers: XML of few elements, without attributes that matter.
struct S3Text {
  private let text: String

  init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

  private init(_ text: Substring) { self.text = String(text) }

  /// The text of the first element of a name; nil if there is none.
  subscript(_ name: String) -> String? { elements(name).first.map { Self.plain($0.text) } }

  /// The elements of a name.
  func elements(_ name: String) -> [S3Text] {
    var found: [S3Text] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "<\(name)>"),
      let end = rest[start.upperBound...].firstRange(of: "</\(name)>")
    {
      found.append(S3Text(rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return found
  }

  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let names = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&apos;", "'"),
      ("&#39;", "'"), ("&amp;", "&"),
    ]
    return names.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// A text that may stand in an element.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
