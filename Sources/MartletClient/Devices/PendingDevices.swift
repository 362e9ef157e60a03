internal import Cryptography
internal import GRDB
internal import MartletAPI
internal import Protobuf
internal import RPC

/// The file of an account that is being made.
enum NewStore {
  /// Makes the file, or opens what an interrupted call has left of it, and does something with it.
  ///
  /// If that fails, what was made is removed, unless the server may have done what it was asked to:
  /// then the same call goes on.
  static func with<Result>(
    _ file: StoreLocation, _ body: (Store) async throws -> Result
  ) async throws -> Result {
    let hadKeyFile = file.key.fileExists
    let (store, isNew) = try Store.begin(at: file.path, key: file.key)
    do {
      return try await body(store)
    } catch {
      let isOfUse = isOfUse(store, after: error, isNew: isNew)
      try? store.close()
      if !isOfUse {
        Store.remove(file.path)
        if isNew, !hadKeyFile { file.key.removeFile() }
      }
      throw error
    }
  }

  /// Whether the file holds an account, or what the same call goes on with; a file that cannot be
  /// read may.
  private static func isOfUse(_ store: Store, after error: any Error, isNew: Bool) -> Bool {
    let found = try? store.read { records in
      try records.localAccount() != nil
        || records.property(Records.pendingDevice, as: PendingDevice.self) != nil
          && mayGoOn(error, isNew: isNew)
    }
    return found ?? true
  }

  private static func mayGoOn(_ error: any Error, isNew: Bool) -> Bool {
    if error is CancellationError { return true }
    // The disk was full, or another program held the file: of the server that says nothing.
    if let error = error as? ClientError, error.isPassing { return true }
    guard let status = error as? Status, status.isPassing || status.isTrouble else { return false }
    return !(isNew && status.hasNotReachedServer)
  }
}

extension Store {
  /// What an interrupted call has left; nil if there is nothing for this server and purpose.
  func pendingDevice(at location: ServerLocation, isLinked: Bool) throws -> PendingDevice? {
    let pending = try read { try $0.property(Records.pendingDevice, as: PendingDevice.self) }
    guard let pending, pending.local?.server == location.target,
      pending.linkToken.isEmpty != isLinked, isLinked || pending.accountID.isEmpty
    else { return nil }
    return known(pending, at: location)
  }

  /// The device that an interrupted recovery has left; nil if there is none for this server and
  /// account.
  func pendingRecovery(of account: [UInt8], at location: ServerLocation) throws -> PendingDevice? {
    let pending = try read { try $0.property(Records.pendingDevice, as: PendingDevice.self) }
    guard let pending, pending.local?.server == location.target, pending.linkToken.isEmpty,
      pending.accountID == account
    else { return nil }
    return known(pending, at: location)
  }

  private func known(_ pending: PendingDevice, at location: ServerLocation) -> PendingDevice {
    var pending = pending
    // The server may be known by another certificate now.
    pending.local?.authorities = location.authorities ?? []
    pending.local?.certificateFingerprint = location.certificateFingerprint ?? []
    pending.local?.isPlaintext = location.isPlaintext
    return pending
  }

  /// Keeps a device before the server is asked to take it.
  func keep(
    _ draft: DeviceRegistrationDraft, admission: Admission = .open,
    linkedBy link: ProvisioningMessage? = nil
  ) throws -> PendingDevice {
    var pending = PendingDevice(
      local: draft.local, requestID: RequestID.random(), device: draft.request,
      linkToken: link?.linkToken ?? [], accountID: link?.accountID ?? [], peers: link?.peers ?? [],
      history: link?.history)
    pending.set(admission)
    let kept = pending
    try write { records in
      try records.removeAllPreKeys()
      try records.setProperty(Records.pendingDevice, kept)
      try records.insert(draft.keys)
    }
    return pending
  }

  /// Has the same device ask with another request.
  func renew(_ pending: PendingDevice, admission: Admission) throws -> PendingDevice {
    var pending = pending
    pending.requestID = RequestID.random()
    pending.set(admission)
    let kept = pending
    try write { try $0.setProperty(Records.pendingDevice, kept) }
    return pending
  }

  /// Forgets what was begun.
  func forgetPendingDevice() throws {
    try write { records in
      try records.removeAllPreKeys()
      try records.removeProperty(Records.pendingDevice)
    }
  }

  /// Keeps the device under the address that the server gave it.
  func complete(_ pending: PendingDevice, as address: MartletAPI.DeviceAddress) throws {
    guard var local = pending.local else {
      throw ClientError.damagedStore("the registration is damaged")
    }
    local.accountID = address.accountID
    local.deviceID = address.deviceID
    _ = try LocalIdentity(local)
    let kept = local
    try write { records in
      try records.setLocalAccount(kept)
      try records.removeProperty(Records.pendingDevice)
      // Only who recovers an account has it before it is registered, and no token.
      if pending.linkToken.isEmpty, !pending.accountID.isEmpty { try records.setRecovering(true) }
      for peer in pending.peers { try records.apply(peer) }
      if let history = pending.history {
        try records.appendWaitingHistory(history, of: pending.accountID)
      }
    }
  }

  /// Where the server of an account is, with its certificates in the file: a file of an earlier
  /// version has only their path.
  func keepCertificates(of local: LocalAccount) -> ServerLocation {
    let location = ServerLocation(local)
    guard location.authoritiesFile != nil, location.authorities == nil,
      let known = try? location.withCertificates(), let authorities = known.authorities
    else { return location }
    try? write { records in
      guard var local = try records.localAccount() else { return }
      local.authorities = authorities
      local.authoritiesFile = ""
      try records.setLocalAccount(local)
    }
    return known
  }
}

extension PendingDevice {
  fileprivate mutating func set(_ admission: Admission) {
    (inviteCode, hostToken) = ("", "")
    switch admission {
    case .open: break
    case .invite(let code): inviteCode = code
    case .hostToken(let token): hostToken = token
    }
  }
}

extension Records {
  /// Whether this device has recovered its account, and has not seen to groups and devices yet.
  func isRecovering() throws -> Bool {
    try property("recovery", as: Approval.self)?.isWaiting ?? false
  }

  /// Notes whether this device has recovered its account and has still to see to the rest.
  func setRecovering(_ isRecovering: Bool) throws {
    try setProperty("recovery", Approval(isWaiting: isRecovering))
  }

  /// The name of what an interrupted registration leaves.
  fileprivate static var pendingDevice: String { "pending device" }

  fileprivate func removeProperty(_ name: String) throws {
    try database.execute(sql: "DELETE FROM properties WHERE name = ?", arguments: [name])
  }

  fileprivate func removeAllPreKeys() throws { try database.execute(sql: "DELETE FROM prekeys") }
}
