/// Why an object cannot be sealed or opened.
public enum MediaError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A key of another size than 32 bytes.
  case wrongKey(byteCount: Int)
  /// Leaves of another size than the object's.
  case wrongLeaves(byteCount: Int, expected: Int)
  /// The leaves are not those that the message names: the object was changed.
  case wrongRoot
  /// A segment is not the one that the message names: it was changed, moved, cut or added to.
  case wrongSegment(Int)
  /// What is to be sealed is not as long as the segment's part of the file.
  case wrongPart(byteCount: Int, expected: Int)
  /// The padding behind the file is not of zeros: the message names another size.
  case wrongPadding

  /// What is wrong.
  public var description: String {
    switch self {
    case .wrongKey(let byteCount): "key of \(byteCount) bytes, expected 32"
    case .wrongLeaves(let byteCount, let expected):
      "leaves of \(byteCount) bytes, expected \(expected)"
    case .wrongRoot: "the stored file is not the one that was sent"
    case .wrongSegment(let segment): "segment \(segment) of the stored file was changed"
    case .wrongPart(let byteCount, let expected):
      "part of \(byteCount) bytes, expected \(expected)"
    case .wrongPadding: "the stored file is longer than its message says"
    }
  }
}
