/// Whose key it is and of which epoch, as the identifier in a frame's header says.
///
/// Source: RFC 9605 §5.2, with E = 8, S = 16 and context 0.
public struct KeyIdentifier: Hashable, Sendable {
  /// Bits of the epoch.
  static let epochBitCount: UInt64 = 8
  /// Bits of the sender.
  static let senderBitCount: UInt64 = 16

  /// The sender's leaf.
  public let participant: UInt16
  /// The epoch's last eight bits.
  public let index: UInt8

  /// The key of a participant in an epoch.
  public init(participant: UInt16, epoch: UInt64) {
    self.init(participant: participant, index: UInt8(truncatingIfNeeded: epoch))
  }

  /// The key of a participant with an index.
  public init(participant: UInt16, index: UInt8) {
    self.participant = participant
    self.index = index
  }

  /// What a number in a header stands for; nil if it has more bits than one of these.
  public init?(_ value: UInt64) {
    guard value >> (Self.epochBitCount + Self.senderBitCount) == 0 else { return nil }
    self.init(
      participant: UInt16(truncatingIfNeeded: value >> Self.epochBitCount),
      index: UInt8(truncatingIfNeeded: value))
  }

  /// The number in a header, KID.
  public var value: UInt64 { UInt64(participant) << Self.epochBitCount | UInt64(index) }
}
