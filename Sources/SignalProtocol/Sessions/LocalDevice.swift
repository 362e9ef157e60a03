/// The device that this library runs on.
public struct LocalDevice: Sendable {
  /// Its address.
  public let address: DeviceAddress

  /// Its account's identity.
  public let identity: IdentityKeyPair

  /// Random for every installation, below 2¹⁴: tells a reinstalled device from the one before.
  public let registrationIdentifier: UInt16

  /// A device.
  ///
  /// - Parameters:
  ///   - address: its address.
  ///   - identity: its account's identity.
  ///   - registrationIdentifier: below 2¹⁴.
  /// - Throws: `malformed(.identity)` for a larger registration identifier.
  public init(
    address: DeviceAddress, identity: IdentityKeyPair, registrationIdentifier: UInt16
  ) throws(SignalError) {
    guard registrationIdentifier < 1 << 14 else { throw .malformed(.identity) }
    self.address = address
    self.identity = identity
    self.registrationIdentifier = registrationIdentifier
  }
}
