/// The bounds of this module, each with its reason.
enum Limits {
  /// Digits of a `connect-timeout-ms`, which is more than three months.
  static let timeoutDigits = 10
  /// Bytes of an origin: a scheme, a name of 253 bytes and a port.
  static let originByteCount = 300
}
