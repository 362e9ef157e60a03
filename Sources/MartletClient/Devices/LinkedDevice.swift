/// A device of your account.
public struct LinkedDevice: Sendable, Hashable {
  /// Its number.
  public let number: UInt8
  /// Its name; empty where it has none.
  public let name: String
  /// When it was linked, seconds since 1970.
  public let linkedAt: Int64
  /// The day on which it last called, as the seconds at which it began.
  public let lastSeenDay: Int64
  /// Whether it is this device.
  public let isThisDevice: Bool
}
