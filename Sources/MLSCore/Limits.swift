/// The bounds on what a peer's message may make this library hold or do.
public enum Limits {
  /// The longest encoded message, in bytes: a tree of 10,000 members with X.509 chains fits.
  public static let messageByteCount = 1 << 26
  /// The most leaves a ratchet tree may have room for; node indices stay within 32 bits.
  public static let treeLeafCount = 1 << 16
  /// The most proposals that one commit may carry, by value and by reference: one for each leaf.
  public static let proposalCount = 1 << 16
  /// The most proposals remembered in an epoch, so that members cannot fill each other's memory.
  public static let cachedProposalCount = 1 << 14
  /// The most entries in each list of a leaf's capabilities.
  public static let capabilityCount = 1_024
  /// The most extensions in one list.
  public static let extensionCount = 256
  /// The longest exported secret, in bytes: the length travels in 16 bits.
  public static let exportedByteCount = 65_535
}
