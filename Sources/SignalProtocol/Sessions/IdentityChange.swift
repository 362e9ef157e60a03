/// An account shows another identity key than the one accepted for it: it was set up anew, or
/// someone is in between. Nothing goes on until the application accepts it.
public struct IdentityChange: Sendable, Hashable {
  /// The device that shows the key.
  public let address: DeviceAddress

  /// The key accepted so far.
  public let accepted: IdentityKey

  /// The key shown now.
  public let presented: IdentityKey
}
