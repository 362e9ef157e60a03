internal import Cryptography

/// One session with one device: what was agreed and the ratchet that runs from it.
struct Session: Sendable {
  /// The initiator's ephemeral key, which names the session.
  let baseKey: [UInt8]

  /// Whether this side began the session.
  let isInitiator: Bool

  /// What every message is bound to, beside its header.
  let associatedData: [UInt8]

  let created: UnixTime

  /// The encoded `InitialHeader` that goes with every message until the peer answers.
  var initialHeader: [UInt8]?

  var ratchet: RatchetState

  /// How its first key was agreed on.
  var mode: AgreementMode {
    if ratchet.sparse != nil { return .triple }
    return KeyAgreement.namesKEMKey(associatedData) ? .pqxdh : .x3dh
  }

  /// Whether the session waited too long for its first answer.
  func isExpired(at now: UnixTime) -> Bool {
    initialHeader != nil
      && now.seconds - created.seconds > SessionLimits.unacknowledgedLifetime
  }

  /// Encrypts a message; unchanged where it throws.
  mutating func encrypt(
    _ plaintext: [UInt8], using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> [UInt8] {
    guard let initialHeader else {
      return try ratchet.encrypt(plaintext, associatedData: associatedData, using: &random)
    }
    let data = Self.bind(associatedData, initialHeader)
    return initialHeader
      + (try ratchet.encrypt(plaintext, associatedData: data, using: &random))
  }

  /// Decrypts a message; unchanged if it throws.
  mutating func decrypt(
    _ message: SignalMessage, within budget: inout DerivationBudget
  ) throws(SignalError) -> [UInt8] {
    let data =
      message.initial.map { Self.bind(associatedData, $0.encoded) } ?? associatedData
    let plaintext = try ratchet.decrypt(
      message.ratchet, associatedData: data, within: &budget)
    initialHeader = nil
    return plaintext
  }

  /// Decrypts a message that can be of this session only; unchanged if it throws.
  mutating func decrypt(_ message: SignalMessage) throws(SignalError) -> [UInt8] {
    var budget = DerivationBudget.current
    return try decrypt(message, within: &budget)
  }

  /// Whether the peer sends under a ratchet key in this session.
  func receives(under ratchetKey: [UInt8]) -> Bool {
    ratchet.receiving?.ratchetKey == ratchetKey || ratchet.skipped.knows(ratchetKey)
  }

  /// The associated data of messages that carry the initial header.
  private static func bind(_ associatedData: [UInt8], _ header: [UInt8]) -> [UInt8] {
    associatedData + HashFunction.sha256.hash(header)
  }
}
