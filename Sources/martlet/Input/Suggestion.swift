internal import MartletClient
internal import PlainText

/// What somebody may have meant.
enum Suggestion {
  /// The name that is nearest to a text, if it is near.
  static func nearest(to text: String, among names: some Sequence<String>) -> Line? {
    let key = Array(text.comparisonKey.unicodeScalars)
    let near = names.map { ($0, distance(key, Array($0.comparisonKey.unicodeScalars))) }
      .filter { $0.1 <= max(1, min(2, key.count / 3)) }
    return near.min { ($0.1, $0.0) < ($1.1, $1.0) }.map { Line(foreign: $0.0) }
  }

  /// How many letters have to be put in, left out, replaced or swapped with the next.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, next[column] + 1)
        cost = min(cost, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      (before, last) = (last, next)
    }
    return last[right.count]
  }
}
