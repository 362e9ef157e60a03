/// Signalling to the other device that it has not acknowledged: it is sent again until it has.
struct SignalsOut: Sendable {
  private var last: UInt64 = 0
  private(set) var unacknowledged: [(sequence: UInt64, ciphertext: [UInt8])] = []

  /// Gives the next signal its number.
  mutating func append(_ ciphertext: [UInt8]) -> UInt64 {
    last += 1
    unacknowledged.append((last, ciphertext))
    return last
  }

  /// The other device has handled signals up to a number.
  mutating func acknowledge(upTo sequence: UInt64) {
    unacknowledged.removeAll { $0.sequence <= sequence }
  }
}

/// Signalling of the other device: each once and in order, however often and however it comes.
struct SignalsIn: Sendable {
  /// Signals that are held because an earlier one has not come: as many as the server keeps.
  private static let limit = 64

  /// The last that was handed over.
  private(set) var last: UInt64 = 0
  private var held: [UInt64: CallSignal] = [:]

  /// Whether a number has not come yet.
  func isNew(_ sequence: UInt64) -> Bool {
    sequence > last && sequence <= last + UInt64(Self.limit) && held[sequence] == nil
  }

  /// Takes a signal that is new.
  ///
  /// - Returns: the signals whose turn it is.
  mutating func take(_ signal: CallSignal, at sequence: UInt64) -> [CallSignal] {
    guard isNew(sequence) else { return [] }
    held[sequence] = signal
    var due: [CallSignal] = []
    while let next = held.removeValue(forKey: last + 1) {
      last += 1
      due.append(next)
    }
    return due
  }
}
