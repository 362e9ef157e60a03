/// How private messages are padded, so that their length says less about their content.
///
/// Source: RFC 9420 §15.1.
public enum PaddingPolicy: Hashable, Sendable {
  /// No padding.
  case none
  /// Zeros up to the next multiple of so many bytes, at least 1.
  case multiple(of: Int)

  /// The number of zeros after `byteCount` bytes.
  package func paddingByteCount(after byteCount: Int) -> Int {
    switch self {
    case .none: 0
    case .multiple(let unit): (unit - byteCount % unit) % unit
    }
  }
}
