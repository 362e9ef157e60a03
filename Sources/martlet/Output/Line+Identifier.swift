internal import MartletClient
internal import PlainText

extension Line.StringInterpolation {
  /// An identifier, in hexadecimal digits.
  mutating func appendInterpolation<Subject>(_ id: Identifier<Subject>) {
    appendInterpolation(foreign: id.description)
  }
}

extension Identifier {
  /// The first eight digits.
  var short: Line { Line(foreign: String(description.prefix(8))) }
}
