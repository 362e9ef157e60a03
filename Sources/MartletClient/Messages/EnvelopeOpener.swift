internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

/// Decrypts envelopes, and checks whose they are.
final class EnvelopeOpener {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// Decrypts an envelope, with the step of the ratchet that this takes.
  ///
  /// - Returns: what it says, and the device that has sent it.
  /// - Throws: `SignalError`, `UntrustedIdentity`, errors of the store.
  func open(
    _ envelope: Envelope, from sender: AccountID, _ records: Records
  ) throws -> (content: Content, device: UInt8) {
    guard let number = envelope.sender.flatMap({ UInt8(exactly: $0.deviceID) }) else {
      throw SignalError.malformed(.message)
    }
    let padded = try decrypt(envelope.ciphertext, from: sender, number, records)
    return (try Content(padded: padded), number)
  }

  /// Decrypts a ciphertext of a device, with the step of the ratchet that this takes.
  ///
  /// - Returns: the plaintext, padded.
  /// - Throws: `SignalError`, `UntrustedIdentity`, errors of the store.
  func decrypt(
    _ ciphertext: [UInt8], from sender: AccountID, _ number: UInt8, _ records: Records
  ) throws -> [UInt8] {
    let address = try SignalProtocol.DeviceAddress(account: sender.bytes, device: number)
    var record = try records.session(with: address)
    let message = try SignalMessage(ciphertext)
    let decrypted = try record.decrypt(
      message, as: context.identity.device, preKeys: records.available(for: message.preKeys),
      accepting: message.preKeys == nil ? .all : records.acceptedModes(), now: context.now)
    try check(record, of: sender, records)
    try records.setSession(record)
    try records.consume(decrypted, at: context.now)
    try noteDevice(record, of: sender, records)
    return decrypted.plaintext
  }

  /// Refuses a session whose identity key is not the account's trusted one.
  private func check(
    _ record: SessionRecord, of sender: AccountID, _ records: Records
  ) throws {
    guard let shown = record.acceptedIdentity else { return }
    if sender == context.account {
      guard shown == context.identity.identity.publicKey else { throw SignalError.ownMessage }
      return
    }
    var peer = try records.peer(sender)
    if peer.identityKey.isEmpty {
      peer.identityKey = shown.encoded
      try records.setPeer(sender, peer)
    } else if peer.identityKey != shown.encoded {
      throw UntrustedIdentity(presented: shown.encoded)
    }
  }

  /// Remembers the device that a message came from.
  private func noteDevice(
    _ record: SessionRecord, of sender: AccountID, _ records: Records
  ) throws {
    // The account's own devices are listed by the server, so that a new one is noticed.
    guard sender != context.account, let registration = record.registrationIdentifier else {
      return
    }
    let device = PeerDevice(
      deviceID: UInt32(record.remote.device), registrationID: UInt32(registration))
    var peer = try records.peer(sender)
    // Without a list there may be more devices: the server says so when they are written to.
    guard !peer.devices.contains(device) else { return }
    peer.devices.removeAll { $0.deviceID == device.deviceID }
    peer.devices.append(device)
    try records.setPeer(sender, peer)
  }
}

/// A device showed another identity key than the one that is trusted for its account.
struct UntrustedIdentity: Error {
  let presented: [UInt8]
}

extension Content {
  /// A content from its padded form.
  ///
  /// - Throws: `SignalError.malformed`: what a sender encrypts and is no content is as good as
  ///   undecryptable.
  init(padded: [UInt8]) throws(SignalError) {
    let bytes = try PaddedPayload.unpad(padded)
    do {
      try self.init(decoding: bytes)
      try validate()
      try checkTimes()
    } catch {
      throw .malformed(.message)
    }
  }
}
