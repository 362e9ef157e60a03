/// Opens one sender's frames under one key, each once.
///
/// Frames may come out of order; those that are `windowCount` or more behind the latest are
/// refused. Source: RFC 9605 §9.3.
public struct FrameOpener: ~Copyable, Sendable {
  /// How many numbers back from the highest one are told apart.
  public static let windowCount: UInt64 = 1_000

  private var key: FrameKey
  private var highest: UInt64?
  /// Numbers of the window that were opened.
  private var opened: Set<UInt64> = []

  /// An opener.
  public init(_ key: consuming FrameKey) { self.key = key }

  /// Opens a frame; unchanged if it throws.
  ///
  /// - Parameters:
  ///   - frame: the whole frame.
  ///   - metadata: what was bound to it.
  /// - Returns: what was hidden.
  /// - Throws: `malformed`, `unknownKey`, `authenticationFailed`, `replayed`.
  public mutating func open(
    _ frame: [UInt8], metadata: [UInt8] = []
  ) throws(SFrameError) -> [UInt8] {
    let counter = try FrameHeader.read(from: frame).header.counter
    if let highest {
      let isTooOld = counter < highest && highest - counter >= Self.windowCount
      guard !isTooOld, !opened.contains(counter) else { throw .replayed(counter: counter) }
    }
    let plaintext = try key.open(frame, metadata: metadata)
    opened.insert(counter)
    let top = max(highest ?? 0, counter)
    // Numbers that have left the window are forgotten now and then, not with each frame.
    if opened.count >= Int(2 * Self.windowCount) {
      opened = opened.filter { top - $0 < Self.windowCount }
    }
    highest = top
    return plaintext
  }
}
