internal import Cryptography
internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// The sessions with other devices, and which devices there are to have one with.
final class SessionDirectory {
  private let context: DeviceContext
  private let ownDevices: OwnDevices

  init(_ context: DeviceContext, _ ownDevices: OwnDevices) {
    self.context = context
    self.ownDevices = ownDevices
  }

  private var account: AccountID { context.account }

  /// Sees to it that there is a session with each device of an account.
  ///
  /// - Throws: `ClientError.notFound`, `.identityChanged`, a `Status`.
  func prepare(with recipient: AccountID) async throws {
    if recipient == account { try await ownDevices.readOnce() }
    let (isKnown, lacking) = try context.read { records in
      let devices = try records.peer(recipient).devices
      let accepted = try records.acceptedModes()
      let lacking = try devices.filter { device in
        guard let address = try address(of: device.deviceID, of: recipient) else { return false }
        let record = try records.session(with: address)
        return !record.canEncrypt(at: context.now)
          || record.isStale(UInt16(truncatingIfNeeded: device.registrationID))
          || record.protection.map { !accepted.contains(AgreementModes($0.mode)) } ?? false
      }
      return (!devices.isEmpty, lacking.map(\.deviceID))
    }
    if !isKnown, recipient != account {
      try await begin(with: recipient, device: nil)
    } else {
      try await begin(with: recipient, devices: lacking)
    }
  }

  /// Takes in how an account's devices differ from those that were known.
  func take(_ mismatch: DeviceMismatch, of recipient: AccountID) async throws {
    try context.write { try forget(mismatch, of: recipient, $0) }
    try await begin(with: recipient, devices: mismatch.missing + mismatch.stale)
  }

  /// Encrypts for every device of an account that is known.
  func encrypt(
    _ plaintext: [UInt8], for recipient: AccountID, _ records: Records
  ) throws -> [DeviceEnvelope] {
    try records.peer(recipient).devices.compactMap {
      try encrypt(plaintext, for: recipient, $0, records)
    }
  }

  /// Encrypts for one device with which there is a session.
  ///
  /// - Returns: nil for the device that this is, and for one that nothing is known of.
  /// - Throws: `SignalError`, errors of the store.
  func encrypt(
    _ plaintext: [UInt8], for recipient: AccountID, device: UInt8, _ records: Records
  ) throws -> DeviceEnvelope? {
    let known = try records.peer(recipient).devices.first { $0.deviceID == UInt32(device) }
    return try known.flatMap { try encrypt(plaintext, for: recipient, $0, records) }
  }

  /// Encrypts for one device; nil for the device that this is.
  private func encrypt(
    _ plaintext: [UInt8], for recipient: AccountID, _ known: PeerDevice, _ records: Records
  ) throws -> DeviceEnvelope? {
    guard let address = try address(of: known.deviceID, of: recipient) else { return nil }
    var record = try records.session(with: address)
    var random = SystemRandom()
    let ciphertext = try record.encrypt(plaintext, now: context.now, using: &random)
    try records.setSession(record)
    return DeviceEnvelope(
      deviceID: known.deviceID,
      registrationID: UInt32(record.registrationIdentifier ?? UInt16(known.registrationID)),
      ciphertext: ciphertext)
  }

  /// The address of another device; nil for this one, and for a number that no device has.
  private func address(
    of device: UInt32, of recipient: AccountID
  ) throws -> SignalProtocol.DeviceAddress? {
    guard let number = UInt8(exactly: device) else { return nil }
    let address = try SignalProtocol.DeviceAddress(account: recipient.bytes, device: number)
    return address == context.identity.device.address ? nil : address
  }

  // MARK: Beginning

  private func begin(with recipient: AccountID, devices: [UInt32]) async throws {
    for device in devices { try await begin(with: recipient, device: device) }
  }

  /// Begins a session with one device of an account, or with each of them.
  private func begin(with recipient: AccountID, device: UInt32?) async throws {
    let reply = try await context.calling {
      try await $0.keys.getPreKeyBundle(
        GetPreKeyBundleRequest(accountID: recipient.bytes, deviceID: device),
        options: .usual)
    }
    guard case .bundles(let bundles)? = reply.outcome else {
      throw ClientError.notFound("account \(recipient)")
    }
    try context.checkIdentity(of: recipient, is: bundles.identityKey)
    try context.write { records in
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
        with: received.verify(accepting: records.acceptedModes()), as: context.identity.device,
        now: context.now, using: &random)
      return record
    } catch let error as SignalError {
      throw ClientError.unusableKeys(recipient, "device \(bundle.deviceID): \(error)")
    } catch ClientError.badServer(let fault) {
      throw ClientError.unusableKeys(recipient, "device \(bundle.deviceID): \(fault)")
    }
  }

  // MARK: Ending

  private func forget(
    _ mismatch: DeviceMismatch, of recipient: AccountID, _ records: Records
  ) throws {
    var peer = try records.peer(recipient)
    for device in mismatch.extra + mismatch.stale {
      guard let number = UInt8(exactly: device) else { continue }
      peer.devices.removeAll { $0.deviceID == device }
      if mismatch.extra.contains(device) {
        try records.removeSessions(with: recipient, device: number)
      } else {
        try retire(.init(account: recipient.bytes, device: number), records)
      }
    }
    try records.setPeer(recipient, peer)
  }

  /// Has the next message to a device begin a new session.
  func retire(_ address: SignalProtocol.DeviceAddress, _ records: Records) throws {
    var record = try records.session(with: address)
    record.retire()
    try records.setSession(record)
  }
}
