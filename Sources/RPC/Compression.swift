/// How the messages of a call are compressed.
public enum Compression: Sendable, Hashable {
  /// As they are.
  case identity
  /// RFC 1952.
  case gzip
}
