/// A line that is being typed, key by key, as a terminal sends them.
struct LineEditor {
  /// What a key has led to.
  enum Action: Equatable {
    /// Nothing that can be seen.
    case none
    /// The line or the cursor is another one.
    case changed
    /// The line was finished.
    case submitted(String)
    /// Nothing more is to come.
    case ended
  }

  private enum Place {
    case plain
    case escaped
    case sequence([UInt8])
  }

  /// Lines that can be gone back to.
  static let historyLimit = 200
  /// Letters that a line may have.
  static let letterLimit = 16_384

  private(set) var letters: [Character] = []
  private(set) var cursor = 0
  private var place = Place.plain
  private var unfinished: [UInt8] = []
  private var history: [[Character]] = []
  private var historyPlace = 0

  var text: String { String(letters) }

  /// Takes a byte that a key has sent.
  mutating func take(_ byte: UInt8) -> Action {
    switch place {
    case .escaped:
      place = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") ? .sequence([]) : .plain
      return .none
    case .sequence(let bytes): return sequence(bytes + [byte])
    case .plain: return byte < 0x20 || byte == 0x7f ? control(byte) : letter(byte)
    }
  }

  /// Source: ECMA-48 §5.4.
  private mutating func sequence(_ bytes: [UInt8]) -> Action {
    guard let last = bytes.last, (0x40...0x7e).contains(last) || bytes.count > 16 else {
      place = .sequence(bytes)
      return .none
    }
    place = .plain
    switch String(decoding: bytes, as: UTF8.self) {
    case "A": return recall(-1)
    case "B": return recall(1)
    case "C": return move(to: cursor + 1)
    case "D": return move(to: cursor - 1)
    case "H", "1~": return move(to: 0)
    case "F", "4~": return move(to: letters.count)
    case "3~": return remove(cursor..<cursor + 1)
    default: return .none
    }
  }

  private mutating func control(_ byte: UInt8) -> Action {
    unfinished = []
    switch byte {
    case 0x01: return move(to: 0)
    case 0x05: return move(to: letters.count)
    case 0x02: return move(to: cursor - 1)
    case 0x06: return move(to: cursor + 1)
    case 0x04: return letters.isEmpty ? .ended : remove(cursor..<cursor + 1)
    case 0x08, 0x7f: return remove(cursor - 1..<cursor)
    case 0x0b: return remove(cursor..<letters.count)
    case 0x15: return remove(0..<cursor)
    case 0x17: return remove(wordStart..<cursor)
    case 0x0a, 0x0d: return submit()
    case 0x1b:
      place = .escaped
      return .none
    default: return .none
    }
  }

  private mutating func letter(_ byte: UInt8) -> Action {
    unfinished.append(byte)
    guard let text = String(validating: unfinished, as: UTF8.self) else {
      // No scalar has more bytes.
      if unfinished.count >= 4 { unfinished = [] }
      return .none
    }
    unfinished = []
    guard letters.count < Self.letterLimit else { return .none }
    // A mark joins the letter before it.
    let before = letters[..<cursor]
    let joined = Array(String(before.suffix(1)) + text)
    letters.replaceSubrange(max(0, cursor - 1)..<cursor, with: joined)
    cursor = before.count - min(1, before.count) + joined.count
    return .changed
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, letters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !letters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func move(to place: Int) -> Action {
    cursor = min(max(place, 0), letters.count)
    return .changed
  }

  private mutating func remove(_ range: Range<Int>) -> Action {
    let range = range.clamped(to: 0..<letters.count)
    guard !range.isEmpty else { return .none }
    letters.removeSubrange(range)
    cursor = range.lowerBound
    return .changed
  }

  private mutating func recall(_ step: Int) -> Action {
    let next = historyPlace + step
    guard (0...history.count).contains(next) else { return .none }
    historyPlace = next
    letters = next < history.count ? history[next] : []
    cursor = letters.count
    return .changed
  }

  private mutating func submit() -> Action {
    let line = letters
    if !line.isEmpty, history.last != line { history.append(line) }
    history.removeFirst(max(0, history.count - Self.historyLimit))
    historyPlace = history.count
    (letters, cursor) = ([], 0)
    return .submitted(String(line))
  }
}
