internal import Cryptography

/// The leaves of an object's Merkle tree, one for each segment.
///
/// Source: the tree of RFC 6962 §2.1 over SHA-256.
public struct MediaLeaves: Sendable, Hashable {
  /// The leaves, one after the other: the object's tail.
  public private(set) var bytes: [UInt8]

  /// No leaves yet, for an object that is being sealed.
  public init() { bytes = [] }

  /// The leaves that came with an object, once they are held against the root in its message.
  ///
  /// - Throws: `MediaError.wrongLeaves`, `.wrongRoot`.
  public init(checking bytes: [UInt8], root: [UInt8], shape: MediaShape) throws(MediaError) {
    guard bytes.count == shape.leavesByteCount else {
      throw .wrongLeaves(byteCount: bytes.count, expected: shape.leavesByteCount)
    }
    self.bytes = bytes
    guard self.root == root else { throw .wrongRoot }
  }

  /// The leaves of an object that was sealed here.
  ///
  /// - Throws: `MediaError.wrongLeaves`.
  public init(own bytes: [UInt8], shape: MediaShape) throws(MediaError) {
    guard bytes.count == shape.leavesByteCount else {
      throw .wrongLeaves(byteCount: bytes.count, expected: shape.leavesByteCount)
    }
    self.bytes = bytes
  }

  /// Leaves.
  public var count: Int { bytes.count / MediaShape.leafByteCount }

  /// Adds the leaf of the next segment.
  mutating func append(_ leaf: [UInt8]) { bytes += leaf }

  /// The leaf of a segment.
  subscript(_ segment: Int) -> ArraySlice<UInt8> {
    bytes[segment * MediaShape.leafByteCount..<(segment + 1) * MediaShape.leafByteCount]
  }

  /// The root of the tree: it names the content of every segment.
  public var root: [UInt8] {
    // Subtrees that are complete, from left to right, each with the number of its leaves: the next
    // leaf joins those of its size, as adding one carries in a binary number.
    var subtrees: [(hash: [UInt8], count: Int)] = []
    for segment in 0..<count {
      var new = (hash: Array(self[segment]), count: 1)
      while let last = subtrees.last, last.count == new.count {
        subtrees.removeLast()
        new = (Self.node(last.hash, new.hash), 2 * new.count)
      }
      subtrees.append(new)
    }
    var hash = subtrees.popLast()?.hash ?? HashFunction.sha256.hash([])
    while let left = subtrees.popLast() { hash = Self.node(left.hash, hash) }
    return hash
  }

  private static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    HashFunction.sha256.hash([0x01], left, right)
  }
}
