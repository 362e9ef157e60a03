/// The lengths of submessages in the order that they begin: written while a message is measured,
/// read while it is written. The first few need no allocation.
@usableFromInline
struct LengthQueue {
  @usableFromInline static let inlineCount = 8

  @usableFromInline var first = InlineArray<8, Int>(repeating: 0)
  @usableFromInline var rest: [Int] = []
  @usableFromInline var count = 0
  @usableFromInline var position = 0

  @inlinable
  init() {}

  /// Takes the next place, whose length is set when it is known.
  @inlinable
  mutating func reserve() -> Int {
    if count >= LengthQueue.inlineCount { rest.append(0) }
    count += 1
    return count - 1
  }

  /// Sets the length at a place.
  @inlinable
  mutating func set(_ place: Int, _ length: Int) {
    if place < LengthQueue.inlineCount {
      first[place] = length
    } else {
      rest[place - LengthQueue.inlineCount] = length
    }
  }

  /// The length at the next place.
  @inlinable
  mutating func next() -> Int {
    position += 1
    return position <= LengthQueue.inlineCount
      ? first[position - 1] : rest[position - 1 - LengthQueue.inlineCount]
  }
}
