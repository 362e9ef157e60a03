internal import Cryptography
internal import SignalProtocol

/// Prekeys that were just made.
struct NewKeys {
  var signed: SignedPreKey?
  var lastResort: KEMPreKey?
  var oneTime: [OneTimePreKey] = []
  var oneTimeKEM: [KEMPreKey] = []

  /// Makes prekeys.
  ///
  /// - Parameters:
  ///   - identity: who signs.
  ///   - nextID: the number of the next key, which is moved on.
  ///   - modes: what the signed prekey offers.
  ///   - isLongLived: whether a signed prekey and a last-resort one are among them.
  ///   - oneTime: how many one-time prekeys.
  ///   - oneTimeKEM: how many one-time KEM prekeys.
  /// - Throws: `SignalError`.
  init(
    _ identity: IdentityKeyPair, nextID: inout UInt32, modes: AgreementModes = .postQuantum,
    isLongLived: Bool, oneTime: Int, oneTimeKEM: Int
  ) throws {
    var random = SystemRandom()
    func number() -> UInt32 {
      defer { nextID &+= 1 }
      return nextID
    }
    if isLongLived {
      signed = try SignedPreKey.generate(
        identifier: number(), modes: modes, signedBy: identity, using: &random)
      lastResort = try KEMPreKey.generate(
        identifier: number(), isLastResort: true, signedBy: identity, using: &random)
    }
    for _ in 0..<oneTime {
      self.oneTime.append(OneTimePreKey.generate(identifier: number(), using: &random))
    }
    for _ in 0..<oneTimeKEM {
      self.oneTimeKEM.append(
        try KEMPreKey.generate(
          identifier: number(), isLastResort: false, signedBy: identity, using: &random))
    }
  }
}
