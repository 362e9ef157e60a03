internal import PlainText

/// The line at the bottom of the screen: a prompt, and as much of what is typed as fits.
struct PromptLine {
  let prompt: Line
  let letters: [Character]
  let cursor: Int

  /// What draws it over the line that the cursor is in, and leaves the cursor at its place.
  ///
  /// Source: ECMA-48 §8.3 (EL, CHA).
  func drawn(width: Int) -> String {
    let head = String(prompt.text.prefix(max(0, width / 2)))
    let room = max(4, width - Self.width(head) - 1)
    // What stands before the cursor is shown up to it; the rest as far as there is room.
    var first = cursor
    var used = 0
    while first > 0, used + Self.width(shown(first - 1)) <= room * 3 / 4 {
      first -= 1
      used += Self.width(shown(first))
    }
    let column = Self.width(head) + used + 1
    var text = (first..<cursor).map(shown).joined()
    var last = cursor
    while last < letters.count, used + Self.width(shown(last)) <= room {
      used += Self.width(shown(last))
      text += shown(last)
      last += 1
    }
    return "\r\u{1b}[K\(head)\(text)\u{1b}[\(column)G"
  }

  private func shown(_ index: Int) -> String {
    let text = Line(foreign: String(letters[index])).text
    return text.isEmpty ? "\u{fffd}" : text
  }

  /// The columns that a text takes. Source: Unicode Standard Annex 11.
  static func width(_ text: String) -> Int {
    text.reduce(0) { sum, letter in
      guard let scalar = letter.unicodeScalars.first else { return sum }
      switch scalar.value {
      case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
        0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
        return sum + 2
      default:
        return sum + (scalar.properties.generalCategory == .format ? 0 : 1)
      }
    }
  }
}
