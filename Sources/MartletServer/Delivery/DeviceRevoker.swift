/// Makes it known everywhere that tokens of a device, or of a whole account, no longer count.
struct DeviceRevoker: Sendable {
  let revocations: Revocations
  let conversations: ConversationStore
  let delivery: Delivery
  let groups: GroupDomain

  /// Makes a revocation known here and on the other nodes.
  ///
  /// - Parameters:
  ///   - account: whose.
  ///   - device: which; 0 means every device of the account.
  func revoke(_ account: Identifier, device: DeviceNumber) {
    learn(account, device: device)
    delivery.tellRevoked(account, device: device)
    // If this fails, the next round in the background does it.
    Task { try? await groups.proposeWaiting() }
  }

  /// Takes in a revocation that is known already on the node that made it.
  func learn(_ account: Identifier, device: DeviceNumber) {
    revocations.add(account, device: device)
    if device == .every { conversations.forget() }
  }
}
