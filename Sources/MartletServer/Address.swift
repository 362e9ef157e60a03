internal import MartletAPI

/// A device of an account.
package struct Address: Sendable, Hashable {
  /// The account.
  package let account: Identifier
  /// The device's number in it, 1 to 127.
  package let device: UInt8

  /// A device of an account.
  package init(account: Identifier, device: UInt8) {
    self.account = account
    self.device = device
  }

  /// The address that a checked request names; nil where it is malformed.
  init?(_ message: DeviceAddress) {
    guard let account = Identifier(message.accountID),
      let device = UInt8(exactly: message.deviceID),
      Limits.deviceNumbers.contains(device)
    else { return nil }
    self.init(account: account, device: device)
  }

  /// The address as the contract has it.
  var message: DeviceAddress { DeviceAddress(accountID: account.bytes, deviceID: UInt32(device)) }
}
