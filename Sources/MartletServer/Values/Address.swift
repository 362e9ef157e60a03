/// A device of an account.
package struct Address: Sendable, Hashable {
  /// The account.
  package let account: Identifier
  /// The device's number in it, 1 to 127.
  package let device: DeviceNumber

  /// A device of an account.
  package init(account: Identifier, device: DeviceNumber) {
    self.account = account
    self.device = device
  }

  /// Account, then device: 17 bytes.
  var bytes: [UInt8] { account.bytes + [device.rawValue] }
}
