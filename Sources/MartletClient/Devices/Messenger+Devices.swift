internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// A device of the own account.
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

extension Messenger {
  /// The account's devices, by number.
  public func devices() async throws -> [LinkedDevice] { try await ownDevices.list() }

  /// Removes a device from the account, with what waits for it.
  ///
  /// - Parameter number: which; it may be this one.
  /// - Throws: `ClientError.notFound`, a `Status`.
  public func revokeDevice(_ number: UInt8) async throws { try await ownDevices.revoke(number) }

  /// Deletes the account at the server, with everything of it; the file stays as it is.
  public func deleteAccount() async throws {
    let payload = DeleteAccountPayload(accountID: account.bytes)
    _ = try await context.calling {
      try await $0.keys.deleteAccount(
        DeleteAccountRequest(
          signed: try context.identity.sign(payload, for: KeyServiceMethods.deleteAccount)),
        options: .long)
    }
  }

  /// Whether reading is told to senders, and the reading of others to this account.
  public func setReadReceipts(_ isOn: Bool) async throws {
    _ = try await context.calling {
      try await $0.messaging.updateAccountSettings(
        UpdateAccountSettingsRequest(requestID: RequestID.random(), readReceipts: isOn),
        options: .usual)
    }
  }

  /// What of the status is known without the server.
  public func localStatus() throws -> LocalStatus {
    let waiting = try waitingMessages()
    return LocalStatus(
      account: account, device: device, server: try serverLocation().target,
      outboxCount: waiting.count, waitingSince: waiting.map(\.writtenAt).min())
  }

  /// How the account and this device stand.
  public func status() async throws -> AccountStatus {
    let options = CallOptions.usual
    let waiting = try waitingMessages().count
    let (local, digest) = try context.read { records in
      (try records.localAccount(), try records.longLivedDigest(context.identity))
    }
    let counts = try await context.calling {
      try await $0.keys.getPreKeyCounts(GetPreKeyCountsRequest(), options: options)
    }.counts
    let check = try await context.server.keys.checkKeys(
      CheckKeysRequest(digest: digest), options: options)
    let statistics = try await context.server.keys.getStatistics(
      GetStatisticsRequest(), options: options)
    return AccountStatus(
      account: account, device: device, server: local?.server ?? "", outboxCount: waiting,
      oneTimePreKeys: Int(counts?.oneTimePrekeys ?? 0),
      oneTimeKEMPreKeys: Int(counts?.oneTimeKemPrekeys ?? 0), keysAgree: check.matches,
      statistics: AccountStatistics(statistics))
  }
}
