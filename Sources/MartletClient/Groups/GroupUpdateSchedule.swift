internal import MLSCore

/// When a device renews its keys in a group, so that whoever has stolen them is shut out again.
public struct GroupUpdateSchedule: Sendable, Hashable {
  /// Time from one renewal to the next.
  public var interval = Duration.seconds(7 * 86_400)
  /// Time between the first renewals of two members after they have joined.
  public var spacing = Duration.seconds(2)

  /// Weekly, and soon after joining.
  public init() {}

  /// Seconds after joining at which the device renews its keys for the first time.
  ///
  /// Members take their turns in bit-reversed order of their leaves: each of the first ones fills a
  /// large empty part of the tree, which makes the commits of all later ones small.
  ///
  /// - Parameters:
  ///   - leaf: the device's leaf.
  ///   - leafCount: leaves in the tree.
  /// - Returns: whole seconds.
  func firstDelay(leaf: Int, leafCount: Int) -> Int64 {
    var bits = 0
    while 1 << bits < leafCount { bits += 1 }
    var place = 0
    for bit in 0..<bits where leaf & (1 << bit) != 0 { place |= 1 << (bits - 1 - bit) }
    return (spacing * place).components.seconds
  }

  /// Seconds from one renewal to the next.
  var intervalSeconds: Int64 { max(1, interval.components.seconds) }
}
