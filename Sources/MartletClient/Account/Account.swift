internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// The account at the server, and how this device stands with it.
final class Account {
  private let context: DeviceContext
  private let outbox: Outbox

  init(_ context: DeviceContext, _ outbox: Outbox) {
    self.context = context
    self.outbox = outbox
  }

  /// Deletes the account at the server, with everything of it; the file stays as it is.
  func delete() async throws {
    let payload = DeleteAccountPayload(accountID: context.account.bytes)
    _ = try await context.calling {
      try await $0.keys.deleteAccount(
        DeleteAccountRequest(
          signed: try context.identity.sign(payload, for: KeyServiceMethods.deleteAccount)),
        options: .long)
    }
  }

  /// Whether reading is told to senders, and the reading of others to this account.
  func setReadReceipts(_ isOn: Bool) async throws {
    _ = try await context.calling {
      try await $0.messaging.updateAccountSettings(
        UpdateAccountSettingsRequest(requestID: RequestID.random(), readReceipts: isOn),
        options: .usual)
    }
  }

  /// How the sessions with an account's devices are protected, by device.
  func protection(of person: AccountID) throws -> [DeviceProtection] {
    try context.read { records in
      try records.peer(person).devices.compactMap { device in
        guard let number = UInt8(exactly: device.deviceID),
          let current = try records.session(
            with: SignalProtocol.DeviceAddress(account: person.bytes, device: number)
          ).protection
        else { return nil }
        return DeviceProtection(
          device: number, agreement: KeyAgreement(current.mode), epoch: current.epoch)
      }
    }.sorted { $0.device < $1.device }
  }

  /// What of the status is known without the server.
  func localStatus() throws -> LocalStatus {
    let waiting = try outbox.waitingMessages()
    return LocalStatus(
      account: context.account, device: context.device, server: try context.localAccount().server,
      outboxCount: waiting.count, waitingSince: waiting.map(\.writtenAt).min())
  }

  /// How the account and this device stand.
  func status() async throws -> AccountStatus {
    let options = CallOptions.usual
    let waiting = try outbox.waitingMessages().count
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
      account: context.account, device: context.device, server: local?.server ?? "",
      outboxCount: waiting,
      oneTimePreKeys: Int(counts?.oneTimePrekeys ?? 0),
      oneTimeKEMPreKeys: Int(counts?.oneTimeKemPrekeys ?? 0), keysAgree: check.matches,
      statistics: AccountStatistics(statistics))
  }
}
