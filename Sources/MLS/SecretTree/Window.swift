/// How far messages may come out of order.
///
/// Source: RFC 9420 §15.3.
public enum Window {
  /// How far ahead of the last message of a sender another may be, in generations.
  public static let generationGap: UInt32 = 1_024
  /// How many keys of messages that have not come are kept for each sender and kind.
  public static let skippedKeyCount = 1_024
  /// How many epochs before the present one are kept to decrypt what comes late.
  public static let pastEpochCount = 2
  /// How many epochs' resumption secrets are kept.
  public static let resumptionSecretCount = 16
}
