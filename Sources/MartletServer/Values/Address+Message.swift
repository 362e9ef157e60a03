internal import MartletAPI

extension Address {
  /// The address that a checked request names; nil if it is malformed.
  init?(_ message: DeviceAddress) {
    guard let account = Identifier(message.accountID),
      let device = DeviceNumber(of: message.deviceID)
    else { return nil }
    self.init(account: account, device: device)
  }

  /// The address as the contract has it.
  var message: DeviceAddress { DeviceAddress(accountID: account.bytes, deviceID: UInt32(device)) }
}
