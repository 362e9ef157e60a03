public import Cryptography

/// Why a frame could not be sealed or opened.
public enum SFrameError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The bytes are not a frame as RFC 9605 describes it.
  case malformed
  /// There is no key with the frame's identifier.
  case unknownKey(UInt64)
  /// The frame was not sealed with the key, or was changed.
  case authenticationFailed
  /// The frame was opened before, or is older than the window of counters that are remembered.
  case replayed(counter: UInt64)
  /// The key has sealed as many frames as its counter can hold.
  case counterExhausted
  /// The base key cannot be used.
  case cryptography(CryptographyError)

  /// One line for logs; no key or content.
  public var description: String {
    switch self {
    case .malformed: "malformed frame"
    case .unknownKey(let id): "no key with identifier \(id)"
    case .authenticationFailed: "frame was not sealed with the key"
    case .replayed(let counter): "frame \(counter) was opened before, or is too old"
    case .counterExhausted: "key has used up its counter"
    case .cryptography(let error): error.description
    }
  }
}

/// Runs a primitive, naming its error as one of this module.
func cryptographic<Value: ~Copyable>(
  _ body: () throws(CryptographyError) -> Value
) throws(SFrameError) -> Value {
  do { return try body() } catch { throw .cryptography(error) }
}
