internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Approves further devices of the account.
final class Linking {
  private let context: DeviceContext
  private let ownDevices: OwnDevices

  init(_ context: DeviceContext, _ ownDevices: OwnDevices) {
    self.context = context
    self.ownDevices = ownDevices
  }

  /// Approves a device that shows a code, and waits for it to link itself if a timeout is given.
  func approve(
    code: String, history: SharedArchive?, waitingFor timeout: Duration?
  ) async throws -> LinkedDevice? {
    let before = timeout == nil ? [] : Set(try await ownDevices.list().map(\.number))
    try await sendProvisioning(to: code, history)
    guard let timeout else { return nil }
    let end = ContinuousClock.now + timeout
    repeat {
      if let new = try await ownDevices.list().first(where: { !before.contains($0.number) }) {
        return new
      }
      try await Task.sleep(for: .milliseconds(300))
    } while ContinuousClock.now < end
    throw ClientError.linkRefused(
      "no device has used this code: it was used before, or the device that showed it is gone")
  }

  private func sendProvisioning(to code: String, _ history: SharedArchive?) async throws {
    let recipient = try ProvisioningCode(code)
    let payload = CreateLinkTokenPayload(requestID: RequestID.random())
    let reply = try await context.calling {
      try await $0.keys.createLinkToken(
        CreateLinkTokenRequest(
          signed: try context.identity.sign(payload, for: KeyServiceMethods.createLinkToken)))
    }
    let token: [UInt8]
    switch reply.outcome {
    case .created(let created): token = created.linkToken
    case .tooManyDevices(let full):
      throw ClientError.linkRefused("the account has \(full.limit) devices, and may have no more")
    case nil: throw ClientError.badServer("a link token has no outcome")
    }
    let peers = try context.write { records in
      try records.setProperty("approval", Approval(isWaiting: true))
      return try records.syncedPeers(except: context.account)
    }
    let message = ProvisioningMessage(
      accountID: context.account.bytes, identitySeed: context.identity.identity.seed.exposed(),
      linkToken: token, history: history,
      peers: peers, within: ClientLimits.provisioningPeers)
    let sealed = try recipient.seal(message)
    try await context.calling {
      _ = try await $0.keys.sendProvisioning(
        SendProvisioningRequest(provisioningID: recipient.provisioningID, ciphertext: sealed))
    }
  }
}
