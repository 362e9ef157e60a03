/// An array in chunks that its copies share until one of them changes an element.
///
/// A staged commit is such a copy: it costs a chunk and the list of chunks, not the whole tree.
package struct ChunkedArray<Element: Sendable>: Sendable {
  /// Small enough to copy for one change, large enough to keep the list of chunks short.
  private static var chunkLength: Int { 64 }

  private var chunks: [[Element]]

  /// How many elements there are.
  package private(set) var count: Int

  /// `count` times `element`.
  package init(repeating element: Element, count: Int) {
    self.count = 0
    chunks = []
    grow(to: count, repeating: element)
  }

  /// The element at `index`, which is below `count`.
  package subscript(index: Int) -> Element {
    get { chunks[index / Self.chunkLength][index % Self.chunkLength] }
    _modify { yield &chunks[index / Self.chunkLength][index % Self.chunkLength] }
  }

  /// Adds copies of `element` at the end until there are `count`.
  package mutating func grow(to count: Int, repeating element: Element) {
    while self.count < count {
      let start = self.count % Self.chunkLength
      let added = min(Self.chunkLength - start, count - self.count)
      if start == 0 { chunks.append([]) }
      chunks[chunks.count - 1].append(contentsOf: repeatElement(element, count: added))
      self.count += added
    }
  }

  /// Drops what stands at `count` and after.
  package mutating func shrink(to count: Int) {
    guard count < self.count else { return }
    chunks.removeLast(chunks.count - (count + Self.chunkLength - 1) / Self.chunkLength)
    let rest = count % Self.chunkLength
    if rest > 0 { chunks[chunks.count - 1].removeSubrange(rest...) }
    self.count = count
  }
}
