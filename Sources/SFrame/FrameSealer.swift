/// Seals one sender's frames under one key, each under a number of its own.
public struct FrameSealer: ~Copyable, Sendable {
  private var key: FrameKey
  private var next: UInt64

  /// A sealer.
  ///
  /// - Parameters:
  ///   - key: whose only user this is: two sealers of one key would use a nonce twice.
  ///   - counter: the number of the first frame.
  public init(_ key: consuming FrameKey, startingAt counter: UInt64 = 0) {
    self.key = key
    next = counter
  }

  /// Seals the next frame.
  ///
  /// - Parameters:
  ///   - frame: what to hide.
  ///   - metadata: bound to the frame, not sent with it.
  /// - Returns: header, ciphertext and tag.
  /// - Throws: `counterExhausted`, `SFrameError.cryptography`.
  public mutating func seal(
    _ frame: [UInt8], metadata: [UInt8] = []
  ) throws(SFrameError) -> [UInt8] {
    guard next < .max else { throw .counterExhausted }
    let sealed = try key.seal(frame, counter: next, metadata: metadata)
    next += 1
    return sealed
  }
}
