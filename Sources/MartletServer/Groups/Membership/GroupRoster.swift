internal import MLSCore

/// Whose the leaves of a group are.
struct GroupRoster: Sendable {
  private(set) var devices: [LeafIndex: Address] = [:]
  private(set) var leaves: [Address: LeafIndex] = [:]
  private var leafCounts: [Identifier: Int] = [:]

  /// The roster of a group whose credentials are of the service's form.
  init(of members: [Member]) {
    for member in members {
      guard let address = Address(credential: member.credential) else { continue }
      insert(address, at: member.index)
    }
  }

  /// The accounts that have a leaf.
  var accounts: some Sequence<Identifier> { leafCounts.keys }
  var accountCount: Int { leafCounts.count }
  var leafCount: Int { devices.count }

  func hasLeaf(_ account: Identifier) -> Bool { leafCounts[account] != nil }

  /// The leaves of an account, from the left.
  func leaves(of account: Identifier) -> [LeafIndex] {
    guard hasLeaf(account) else { return [] }
    return DeviceNumber.all.compactMap { leaves[Address(account: account, device: $0)] }
      .sorted { $0.rawValue < $1.rawValue }
  }

  mutating func insert(_ address: Address, at leaf: LeafIndex) {
    devices[leaf] = address
    leaves[address] = leaf
    leafCounts[address.account, default: 0] += 1
  }

  mutating func remove(_ leaf: LeafIndex) {
    guard let address = devices.removeValue(forKey: leaf) else { return }
    leaves[address] = nil
    let count = leafCounts[address.account, default: 1] - 1
    leafCounts[address.account] = count > 0 ? count : nil
  }
}

extension Address {
  /// The device that a leaf's credential names, genuine or not; nil if it is of another form.
  init?(credential: Credential) {
    guard case .basic(let identity) = credential, identity.count == DeviceCredential.byteCount,
      let account = Identifier(identity[..<16]), let device = DeviceNumber(of: identity[16])
    else { return nil }
    self.init(account: account, device: device)
  }
}
