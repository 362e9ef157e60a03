/// A file name made of text that someone else chose.
///
/// Everything is judged by Unicode scalars and UTF-8 bytes, as the file system judges names, never
/// by Characters: a slash that a joiner or a mark follows is one Character that is no slash, and
/// still a slash to the file system.
public struct FileName: Sendable, Hashable, CustomStringConvertible {
  /// Bytes in a name, so that a number fits behind it: file systems take 255.
  static let byteLimit = 200
  /// Bytes in an ending, from its dot on, that is kept when a name is shortened.
  private static let endingByteLimit = 20
  /// Marks that may follow each other: writing systems need no more than four on a letter.
  private static let markLimit = 4
  /// What a name without any usable character becomes.
  private static let fallback = "attachment"

  /// The name: one component of a path, neither hidden nor empty, at most 200 bytes.
  public let description: String

  /// Makes a file name of any text: only what follows the last slash counts; what cannot be seen,
  /// hides the file, steers a terminal or is reserved on some system is left out or replaced.
  public init(_ text: String) {
    let scalars = text.unicodeScalars
    let isSeparator: (Unicode.Scalar) -> Bool = { $0 == "/" || $0 == "\\" }
    let component = scalars.split(whereSeparator: isSeparator).last ?? Substring("").unicodeScalars
    let visible = Self.visible(component)
    var (stem, ending) = Self.split(Self.trimmed(visible))
    if ending.utf8Count > Self.endingByteLimit { (stem, ending) = (stem + ending, []) }
    if stem.utf8Count + ending.utf8Count > Self.byteLimit {
      while stem.utf8Count + ending.utf8Count > Self.byteLimit { stem.removeLast() }
      stem = Self.trimmed(stem)
    }
    let name = stem + ending
    self.init(checked: Self.withoutReservedStem(Self.trimmed(name)))
  }

  private init(checked scalars: [Unicode.Scalar]) {
    let name = String(String.UnicodeScalarView(scalars))
    let isUsable =
      !name.isEmpty && !name.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "/") }
      && name != "." && name != ".."
    description = isUsable ? name : Self.fallback
  }

  /// The name with a number before its ending; the first has none.
  func numbered(_ number: Int) -> String {
    guard number > 1 else { return description }
    let (stem, ending) = Self.split(Array(description.unicodeScalars))
    return String(String.UnicodeScalarView(stem + Array("-\(number)".unicodeScalars) + ending))
  }

  /// What can be seen, with characters that some file system reserves replaced.
  private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var marks = 0
    return scalars.compactMap { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        return nil
      case .nonspacingMark, .enclosingMark, .spacingMark:
        marks += 1
        return marks > markLimit ? nil : scalar
      default:
        marks = 0
        if scalar.properties.isDefaultIgnorableCodePoint { return nil }
        return "<>:\"|?*".unicodeScalars.contains(scalar) ? "_" : scalar
      }
    }
  }

  /// A name without white space and dots around it, nor marks that would stand on nothing.
  private static func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == "." || $0.properties.isWhitespace }
    let rest = scalars.drop { isBlank($0) || $0.isMark }
    guard let end = rest.lastIndex(where: { !isBlank($0) }) else { return [] }
    return Array(rest[...end])
  }

  /// A name's part before its last dot, and the rest with the dot.
  private static func split(
    _ scalars: [Unicode.Scalar]
  ) -> (stem: [Unicode.Scalar], ending: [Unicode.Scalar]) {
    guard let dot = scalars.lastIndex(of: "."), dot > scalars.startIndex else {
      return (scalars, [])
    }
    return (Array(scalars[..<dot]), Array(scalars[dot...]))
  }

  /// A name that does not stand for a device on Windows, whatever its ending.
  private static func withoutReservedStem(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let stem = String(String.UnicodeScalarView(scalars.prefix { $0 != "." })).uppercased()
      .trimmingSuffix { $0 == " " }
    let isNumbered =
      stem.utf8.count == 4 && (stem.hasPrefix("COM") || stem.hasPrefix("LPT"))
      && stem.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    guard isNumbered || ["CON", "PRN", "AUX", "NUL"].contains(stem) else { return scalars }
    return ["_"] + scalars
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark that combines with the scalar before it.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}

extension [Unicode.Scalar] {
  /// Bytes in the UTF-8 form.
  fileprivate var utf8Count: Int { reduce(0) { $0 + UTF8.width($1) } }
}

extension String {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let last = text.last, predicate(last) { text.removeLast() }
    return String(text)
  }
}
