internal import MartletAPI

/// How an account and this device stand.
public struct AccountStatus: Sendable, Hashable {
  /// The account.
  public let account: AccountID
  /// This device's number.
  public let device: UInt8
  /// The server.
  public let server: String
  /// Messages that wait to be sent.
  public let outboxCount: Int
  /// One-time prekeys that the server has of this device.
  public let oneTimePreKeys: Int
  /// One-time KEM prekeys that the server has of this device.
  public let oneTimeKEMPreKeys: Int
  /// Whether the server has the long-lived keys that this device has.
  public let keysAgree: Bool
  /// What the server counts of the account.
  public let statistics: AccountStatistics
}

/// How the account and this device stand, as far as that is known without the server.
public struct LocalStatus: Sendable, Hashable {
  /// The account.
  public let account: AccountID
  /// This device's number.
  public let device: UInt8
  /// The server.
  public let server: String
  /// Messages that wait to be sent.
  public let outboxCount: Int
  /// When the oldest of them was written, seconds since 1970; nil if there are none.
  public let waitingSince: Int64?
}

/// What the server counts of an account.
public struct AccountStatistics: Sendable, Hashable {
  /// Devices.
  public let devices: Int
  /// Messages sent whose metadata the server still keeps.
  public let messagesSent: Int
  /// Messages received whose metadata the server still keeps.
  public let messagesReceived: Int
  /// Envelopes that wait for the account's devices.
  public let envelopesQueued: Int
  /// Conversations.
  public let conversations: Int

  init(_ reply: GetStatisticsResponse) {
    devices = Int(reply.devices)
    messagesSent = Int(clamping: reply.messagesSent)
    messagesReceived = Int(clamping: reply.messagesReceived)
    envelopesQueued = Int(clamping: reply.envelopesQueued)
    conversations = Int(clamping: reply.conversations)
  }
}
