/// Frames that have come before their keys.
struct WaitingFrames {
  /// A frame that waits.
  struct Waiting {
    let frame: [UInt8]
    let metadata: [UInt8]
    let key: KeyIdentifier
    let until: ContinuousClock.Instant
  }

  /// In the order in which they came.
  private var frames: [Waiting] = []
  private var byteCount = 0

  /// Has a frame wait.
  ///
  /// - Returns: false if too many do.
  mutating func insert(_ frame: Waiting) -> Bool {
    guard frames.count < Limits.waitingCount,
      byteCount + frame.frame.count <= Limits.waitingByteCount
    else { return false }
    frames.append(frame)
    byteCount += frame.frame.count
    return true
  }

  var nextDeadline: ContinuousClock.Instant? { frames.first?.until }

  /// Those that have waited for long enough: they wait no more.
  mutating func takeExpired(at now: ContinuousClock.Instant) -> [Waiting] {
    let expired = Array(frames.prefix { $0.until <= now })
    frames.removeFirst(expired.count)
    byteCount -= expired.reduce(0) { $0 + $1.frame.count }
    return expired
  }

  /// All of them: they wait no more.
  mutating func takeAll() -> [Waiting] {
    defer { (frames, byteCount) = ([], 0) }
    return frames
  }
}
