/// Text that someone else wrote, made into one line that steers nothing.
///
/// Judged by Unicode scalars, as terminals do. There is one function for it, which `Line` calls.
package enum ForeignText {
  /// Marks that may follow each other: writing systems need no more than four on a letter.
  package static let markLimit = 4

  /// The text on one line: line breaks of every kind show as ⏎, control characters and what is
  /// not a character of Unicode as U+FFFD; what changes the direction of writing or cannot be seen
  /// is left out, but for joiners, variation selectors and the tags of flags in their places. Text
  /// with letters that are written from the right stands between U+2068 and U+2069, so that it
  /// leaves what stands around it in order.
  package static func oneLine(_ text: String) -> String {
    var line = OneLine()
    for scalar in text.unicodeScalars { line.append(scalar) }
    return line.finished()
  }
}

/// A line in the making.
private struct OneLine {
  private var scalars = String.UnicodeScalarView()
  private var last: Unicode.Scalar?
  private var joiner: Unicode.Scalar?
  private var marks = 0
  private var isInFlag = false
  private var isFromRight = false

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A where last == "\r": last = "\n"
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
      show(" ⏎ ".unicodeScalars)
      last = scalar
    case 0x09: show(CollectionOfOne(" "))
    case 0x200C, 0x200D:
      if let last, !last.properties.isWhitespace { joiner = scalar }
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: select(scalar)
    case 0xE0020...0xE007F where isInFlag: scalars.append(scalar)
    default: appendByCategory(scalar)
    }
  }

  private mutating func appendByCategory(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned: show(CollectionOfOne("\u{fffd}"))
    case .format, .lineSeparator, .paragraphSeparator: return
    case .nonspacingMark, .enclosingMark, .spacingMark:
      marks += 1
      guard marks <= ForeignText.markLimit, !scalar.properties.isDefaultIgnorableCodePoint else {
        return
      }
      // A mark stands on what is before it, which must not be ours.
      if last == nil { scalars.append("\u{25cc}") }
      scalars.append(scalar)
      last = scalar
    default:
      guard !scalar.properties.isDefaultIgnorableCodePoint else { return }
      if let joiner { scalars.append(joiner) }
      show(CollectionOfOne(scalar))
      isInFlag = scalar == "\u{1f3f4}"
      if scalar.isFromRight { isFromRight = true }
    }
  }

  /// A variation selector counts right behind what it selects a form of.
  private mutating func select(_ selector: Unicode.Scalar) {
    guard let last, !last.properties.isVariationSelector, !last.properties.isWhitespace else {
      return
    }
    scalars.append(selector)
    self.last = selector
  }

  private mutating func show(_ shown: some Sequence<Unicode.Scalar>) {
    for scalar in shown {
      scalars.append(scalar)
      last = scalar
    }
    joiner = nil
    marks = 0
    isInFlag = false
  }

  func finished() -> String {
    let text = String(scalars)
    return isFromRight ? "\u{2068}\(text)\u{2069}" : text
  }
}

extension Unicode.Scalar {
  /// Whether it may be a letter of a script that is written from the right: the blocks that Unicode
  /// keeps for these.
  fileprivate var isFromRight: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
