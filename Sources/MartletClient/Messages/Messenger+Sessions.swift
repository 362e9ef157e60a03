internal import Cryptography
internal import MartletAPI
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Sees to it that there is a session with each device of an account.
  ///
  /// - Throws: `ClientError.notFound`, `.identityChanged`, a `Status`.
  func prepareSessions(with recipient: AccountID) async throws {
    if recipient == account, !knowsOwnDevices { try await readOwnDevices() }
    let (isKnown, lacking) = try store.read { records in
      let devices = try records.peer(recipient).devices
      let lacking = try devices.filter { device in
        guard let number = UInt8(exactly: device.deviceID) else { return false }
        let address = try SignalProtocol.DeviceAddress(account: recipient.bytes, device: number)
        guard address != identity.device.address else { return false }
        let record = try records.session(with: address)
        return !record.canEncrypt(at: clock.now)
          || record.isStale(UInt16(truncatingIfNeeded: device.registrationID))
      }
      return (!devices.isEmpty, lacking.map(\.deviceID))
    }
    if !isKnown, recipient != account {
      try await beginSessions(with: recipient, device: nil)
    } else {
      try await beginSessions(with: recipient, devices: lacking)
    }
  }

  /// Begins sessions with devices of an account.
  func beginSessions(with recipient: AccountID, devices: [UInt32]) async throws {
    for device in devices { try await beginSessions(with: recipient, device: device) }
  }

  /// Begins a session with one device of an account, or with each of them.
  private func beginSessions(with recipient: AccountID, device: UInt32?) async throws {
    let reply = try await calling {
      try await server.keys.getPreKeyBundle(
        GetPreKeyBundleRequest(accountID: recipient.bytes, deviceID: device),
        options: .usual)
    }
    guard case .bundles(let bundles)? = reply.outcome else {
      throw ClientError.notFound("account \(recipient)")
    }
    try checkIdentity(of: recipient, is: bundles.identityKey)
    try store.write { records in
      var random = SystemRandom()
      var peer = try records.peer(recipient)
      for bundle in bundles.devices {
        let record = try begin(
          with: bundle, of: recipient, bundles.identityKey, records, using: &random)
        try records.setSession(record)
        peer.devices.removeAll { $0.deviceID == bundle.deviceID }
        peer.devices.append(
          PeerDevice(deviceID: bundle.deviceID, registrationID: bundle.registrationID))
      }
      try records.setPeer(recipient, peer)
    }
  }

  /// Begins a session by a bundle.
  ///
  /// - Throws: `ClientError.unusableKeys` if no session can begin by it, now or later.
  private func begin(
    with bundle: MartletAPI.PreKeyBundle, of recipient: AccountID, _ identityKey: [UInt8],
    _ records: Records, using random: inout SystemRandom
  ) throws -> SessionRecord {
    do {
      let received = try SignalProtocol.PreKeyBundle(
        bundle, of: recipient, identityKey: identityKey)
      var record = try records.session(with: received.address)
      try record.begin(
        with: received.verify(), as: identity.device, now: clock.now, using: &random)
      return record
    } catch let error as SignalError {
      throw ClientError.unusableKeys(recipient, "device \(bundle.deviceID): \(error)")
    } catch ClientError.badServer(let fault) {
      throw ClientError.unusableKeys(recipient, "device \(bundle.deviceID): \(fault)")
    }
  }

  /// Trusts the first identity key of an account, and refuses any other until the user accepts it.
  func checkIdentity(of other: AccountID, is key: [UInt8]) throws {
    let isTrusted = try store.write { records in
      try records.trust(key, of: other, own: other == account ? identity.identity.publicKey : nil)
    }
    guard isTrusted else { throw ClientError.identityChanged(other) }
  }

  /// Makes a call, and says plainly when this device is no longer linked, or may not do this.
  func calling<Reply>(_ call: () async throws -> Reply) async throws -> Reply {
    do {
      return try await call()
    } catch let status as Status where status.code == .unauthenticated {
      throw ClientError.unlinked
    } catch let status as Status where status.code == .permissionDenied {
      throw ClientError.notPermitted(status.message)
    }
  }
}

extension Records {
  /// Trusts the first identity key of an account.
  ///
  /// - Parameters:
  ///   - key: what the account shows now.
  ///   - other: which account.
  ///   - own: the own identity key, where the account is the own one.
  /// - Returns: false where another key is trusted; what is shown is then kept for the user to see.
  /// - Throws: errors of the store.
  func trust(_ key: [UInt8], of other: AccountID, own: IdentityKey?) throws -> Bool {
    if let own { return own.encoded == key }
    var peer = try peer(other)
    if peer.identityKey.isEmpty {
      peer.identityKey = key
      try setPeer(other, peer)
      return true
    }
    if peer.identityKey == key { return true }
    if peer.presentedKey != key {
      peer.presentedKey = key
      try setPeer(other, peer)
    }
    return false
  }

  /// Takes in what another device of the account thinks of a peer.
  func apply(_ synced: Sync.Peer) throws {
    guard let account = AccountID(synced.accountID) else { return }
    var peer = try peer(account)
    if peer.identityKey.isEmpty { peer.identityKey = synced.identityKey }
    guard peer.identityKey == synced.identityKey else { return }
    peer.isVerified = synced.isVerified
    peer.isBlocked = synced.isBlocked
    peer.name = synced.name
    try setPeer(account, peer)
  }
}

extension Sync.Peer {
  /// Which peers a new device must learn of first: the lower, the sooner.
  var order: Int { isVerified || isBlocked ? 0 : name.isEmpty ? 2 : 1 }

  /// What is thought of a peer, for another device of the account.
  init(_ peer: Peer, of account: AccountID) {
    self.init(
      accountID: account.bytes, identityKey: peer.identityKey, isVerified: peer.isVerified,
      isBlocked: peer.isBlocked, name: peer.name)
  }
}
