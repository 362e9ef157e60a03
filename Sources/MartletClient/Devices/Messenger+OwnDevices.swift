internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// The list of the account's own devices, and what a new one is told.
extension Messenger {
  /// Reads the list, and tells the application of devices that have come or gone.
  ///
  /// - Throws: `ClientError.unlinked`, `.identityChanged`, a `Status`.
  func readOwnDevices() async throws {
    let reply = try await calling {
      try await server.keys.getIdentity(
        GetIdentityRequest(accountID: account.bytes), options: .usual)
    }
    guard case .identity(let found)? = reply.outcome else { throw ClientError.unlinked }
    try checkIdentity(of: account, is: found.identityKey)
    let devices = found.devices.map {
      PeerDevice(deviceID: $0.deviceID, registrationID: $0.registrationID)
    }
    let stored = try store.read { try $0.peer(account).devices }
    // Numbers are given out in order: who has a lower one was there before this device.
    let former = stored.isEmpty ? devices.filter { $0.deviceID <= UInt32(device) } : stored
    let added = devices.filter { !former.contains($0) }
    let names = added.isEmpty ? [:] : try await deviceNames()
    try store.write { records in
      var peer = try records.peer(account)
      let removed = peer.devices.filter { !devices.contains($0) }
      peer.devices = devices
      try records.setPeer(account, peer)
      for gone in removed {
        try tell(DeviceChange(deviceID: gone.deviceID), records)
      }
      for new in added where new.deviceID != UInt32(device) {
        let name = names[UInt8(truncatingIfNeeded: new.deviceID)] ?? ""
        try tell(DeviceChange(deviceID: new.deviceID, name: name, isLinked: true), records)
      }
      if !added.isEmpty { try teachNewDevice(records) }
    }
    knowsOwnDevices = true
  }

  private typealias DeviceChange = ReceivedEvent.DeviceChange

  private func tell(_ change: DeviceChange, _ records: Records) throws {
    try records.append(ReceivedEvent(kind: .deviceChange(change)), to: "inbox")
  }

  private func deviceNames() async throws -> [UInt8: String] {
    Dictionary(uniqueKeysWithValues: try await devices().map { ($0.number, $0.name) })
  }

  /// Tells a device that this one has approved what it cannot know: how all other accounts are seen,
  /// and what groups are called.
  private func teachNewDevice(_ records: Records) throws {
    guard try records.property("approval", as: Approval.self)?.isWaiting == true else { return }
    try records.setProperty("approval", Approval())
    let peers = try records.syncedPeers(except: account)
    for start in stride(from: 0, to: peers.count, by: ClientLimits.peersPerSync) {
      let part = peers[start..<min(start + ClientLimits.peersPerSync, peers.count)]
      try appendSync(.peers(.init(peers: Array(part))), records)
    }
    for id in try records.groups() {
      guard let stored = try records.group(id)?.stored, let details = stored.details else {
        continue
      }
      try appendSync(
        .group(.init(groupID: id.bytes, details: details, version: stored.detailsVersion)),
        records)
    }
  }
}

extension Records {
  /// How other accounts are seen, those first that a new device must learn of first.
  func syncedPeers(except own: AccountID) throws -> [Sync.Peer] {
    try peers().filter { $0.account != own && !$0.peer.identityKey.isEmpty }
      .map { Sync.Peer($0.peer, of: $0.account) }
      .sorted { $0.order < $1.order }
  }

  /// Takes in what another device of the account says a group is called.
  func apply(_ synced: Sync.Group) throws {
    guard let id = GroupID(synced.groupID), let details = synced.details else { return }
    var stored = try group(id)?.stored ?? StoredGroup()
    guard stored.details == nil || stored.detailsVersion < synced.version else { return }
    stored.details = details
    stored.detailsVersion = max(stored.detailsVersion, synced.version)
    _ = try setGroup(id, stored)
  }
}
