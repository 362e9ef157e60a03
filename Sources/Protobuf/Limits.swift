/// The bounds of the decoders, each with its reason.
public enum Limits {
  /// How deep messages and groups may nest: what Google's decoders allow by default, and far from
  /// the end of any stack.
  public static let nesting = 100

  /// The bytes of the longest varint: ten groups of seven bits hold 64.
  @usableFromInline static let varintByteCount = 10

  /// The bytes of the longest tag: five groups of seven bits hold 32.
  @usableFromInline static let tagByteCount = 5
}
