internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// The list of the account's own devices, and what a new one is told.
final class OwnDevices {
  private let context: DeviceContext
  /// Whether the list was read since the program started.
  private var isKnown = false
  private let identity: EarlyCall<GetIdentityResponse>

  init(_ context: DeviceContext) {
    self.context = context
    identity = EarlyCall(context) { [account = context.account] in
      try await $0.keys.getIdentity(GetIdentityRequest(accountID: account.bytes), options: .usual)
    }
  }

  /// Asks the server for the list, for `readBegun()` or `readOnce()` to take the reply.
  func begin() { identity.begin() }

  /// Asks the server for the list, unless it was read or asked for before.
  func beginOnce() {
    if !isKnown, !identity.isBegun { begin() }
  }

  /// Reads the list, unless it was read before.
  func readOnce() async throws {
    if !isKnown { try await readBegun() }
  }

  /// Reads the list that the server was asked for before.
  ///
  /// - Throws: what `read()` throws.
  func readBegun() async throws { try await take(identity.reply()) }

  /// Reads the list, and tells the application of devices that have come or gone.
  ///
  /// - Throws: `ClientError.unlinked`, `.identityChanged`, a `Status`.
  func read() async throws {
    begin()
    try await readBegun()
  }

  private func take(_ reply: GetIdentityResponse) async throws {
    guard case .identity(let found)? = reply.outcome else { throw ClientError.unlinked }
    try context.checkIdentity(of: context.account, is: found.identityKey)
    let devices = found.devices.map {
      PeerDevice(deviceID: $0.deviceID, registrationID: $0.registrationID)
    }
    let stored = try context.read { try $0.peer(context.account).devices }
    // Numbers are given out in order: who has a lower one was there before this device.
    let former = stored.isEmpty ? devices.filter { $0.deviceID <= UInt32(context.device) } : stored
    let added = devices.filter { !former.contains($0) }
    let names = added.isEmpty ? [:] : try await deviceNames()
    try context.write(.repeatable) { records in
      var peer = try records.peer(context.account)
      let removed = peer.devices.filter { !devices.contains($0) }
      peer.devices = devices
      try records.setPeer(context.account, peer)
      for gone in removed {
        try records.tell(.deviceChange(.init(deviceID: gone.deviceID)))
      }
      for new in added where new.deviceID != UInt32(context.device) {
        let name = names[UInt8(truncatingIfNeeded: new.deviceID)] ?? ""
        try records.tell(
          .deviceChange(.init(deviceID: new.deviceID, name: name, isLinked: true)))
      }
      if !added.isEmpty { try teachNewDevice(records) }
    }
    isKnown = true
  }

  /// The account's devices, by number.
  func list() async throws -> [LinkedDevice] {
    let reply = try await context.calling {
      try await $0.keys.listDevices(ListDevicesRequest(), options: .usual)
    }
    let names = try DeviceName(identitySeed: context.identity.identity.seed)
    return reply.devices.map { device in
      LinkedDevice(
        number: UInt8(truncatingIfNeeded: device.deviceID),
        name: names.open(device.encryptedName) ?? "", linkedAt: device.linkedAt?.seconds ?? 0,
        lastSeenDay: device.lastSeenDay?.seconds ?? 0,
        isThisDevice: device.deviceID == UInt32(context.device))
    }
  }

  /// Removes a device from the account, with what waits for it.
  func revoke(_ number: UInt8) async throws {
    let payload = RevokeDevicePayload(
      requestID: RequestID.random(), deviceID: UInt32(number))
    let reply = try await context.calling {
      try await $0.keys.revokeDevice(
        RevokeDeviceRequest(
          signed: try context.identity.sign(payload, for: KeyServiceMethods.revokeDevice)),
        options: .usual)
    }
    guard case .revoked? = reply.outcome else {
      throw ClientError.notFound("device \(number)")
    }
    if number != context.device { try await read() }
  }

  private func deviceNames() async throws -> [UInt8: String] {
    Dictionary(uniqueKeysWithValues: try await list().map { ($0.number, $0.name) })
  }

  /// Tells a device that this one has approved what it cannot know: how all other accounts are
  /// seen, and what groups are called.
  private func teachNewDevice(_ records: Records) throws {
    guard try records.property("approval", as: Approval.self)?.isWaiting == true else { return }
    try records.setProperty("approval", Approval())
    let peers = try records.syncedPeers(except: context.account)
    for start in stride(from: 0, to: peers.count, by: ClientLimits.peersPerSync) {
      let part = peers[start..<min(start + ClientLimits.peersPerSync, peers.count)]
      try records.appendSync(
        .peers(.init(peers: Array(part))), own: context.account, at: context.timestamp)
    }
    let own = try records.ownPerson()
    if own != Sync.Own() {
      try records.appendSync(.own(own), own: context.account, at: context.timestamp)
    }
    for id in try records.groups() {
      guard let stored = try records.group(id)?.stored, let details = stored.details else {
        continue
      }
      try records.appendSync(
        .group(.init(groupID: id.bytes, details: details, version: stored.detailsVersion)),
        own: context.account, at: context.timestamp)
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
