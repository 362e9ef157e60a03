/// Tells what an honest peer had on its way when a stream ended from a flood.
///
/// nghttp2 passes over DATA of a stream that this side has reset as over frames of unknown types:
/// without a word. A peer that obeys flow control may have sent as much of it as the stream's
/// window allowed. So many bytes, and one header section, are expected for each such stream; the
/// rest is for `FloodGuard` to judge.
///
/// Source: RFC 9113 §5.1, "closed".
struct StrayFrames {
  /// Bytes of frames for a byte of a window: an empty gRPC message is 5 bytes in a frame of 14.
  static let framingFactor = 3
  /// Bytes for a stream whose window is used up: its last, empty DATA frame, and some more.
  static let byteCountPerStream = 64
  /// Header sections that are expected at the most.
  static let sectionLimit = 1 << 10

  private let byteLimit: Int
  private var expectedByteCount = 0
  private var expectedSectionCount = 0
  /// Bytes that came, less those of frames that nghttp2 told of; below zero within a frame.
  private var unknownByteCount = 0

  /// - Parameter windowByteCount: the connection's window, which bounds what is on its way at once.
  init(windowByteCount: Int) { byteLimit = Self.framingFactor * windowByteCount }

  /// A stream was ended before the peer had sent all of it.
  ///
  /// - Parameter windowByteCount: how much of its body the peer may still have sent.
  mutating func ended(windowByteCount: Int) {
    let byteCount = Self.framingFactor * max(windowByteCount, 0) + Self.byteCountPerStream
    expectedByteCount = min(expectedByteCount + byteCount, byteLimit)
    expectedSectionCount = min(expectedSectionCount + 1, Self.sectionLimit)
  }

  /// A header section came for a stream that is gone; false if none was expected.
  mutating func takeSection() -> Bool {
    guard expectedSectionCount > 0 else { return false }
    expectedSectionCount -= 1
    return true
  }

  /// nghttp2 told of a frame.
  mutating func announced(byteCount: Int) { unknownByteCount -= byteCount }

  /// Bytes came.
  mutating func came(byteCount: Int) { unknownByteCount += byteCount }

  /// The bytes that came, belonged to no frame that was told of, and were not expected; counted
  /// once.
  mutating func takeUnexpected() -> Int {
    guard unknownByteCount > 0 else { return 0 }
    let expected = min(unknownByteCount, expectedByteCount)
    expectedByteCount -= expected
    defer { unknownByteCount = 0 }
    return unknownByteCount - expected
  }
}
