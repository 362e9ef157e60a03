/// Who holds a session: one device of one account.
public struct DeviceAddress: Sendable, Hashable {
  /// The account's identifier, 16 bytes.
  public let account: [UInt8]

  /// The device's number within its account, 1 to 127.
  public let device: UInt8

  /// Bytes in an account's identifier.
  public static let accountByteCount = 16

  /// Bytes in an encoded address.
  static let byteCount = accountByteCount + 1

  /// An address.
  ///
  /// - Parameters:
  ///   - account: 16 bytes.
  ///   - device: 1 to 127.
  /// - Throws: `malformed(.identity)` for anything else.
  public init(account: [UInt8], device: UInt8) throws(SignalError) {
    guard account.count == Self.accountByteCount, (1...127).contains(device) else {
      throw .malformed(.identity)
    }
    self.account = account
    self.device = device
  }

  /// Account ‖ device.
  var encoded: [UInt8] { account + [device] }

  init(from reader: inout WireReader) throws(SignalError) {
    let account = try reader.bytes(Self.accountByteCount)
    try self.init(account: account, device: try reader.byte())
  }
}
