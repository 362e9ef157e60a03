internal import Postgres

extension Address {
  /// A device from a row of its account and number.
  init(_ row: Row) throws {
    let (account, device) = try row.decode(Identifier.self, DeviceNumber.self)
    self.init(account: account, device: device)
  }
}
