internal import Cryptography
internal import Synchronization

/// A key pair of one epoch: stored as its seed, made anew when it is first used after that.
struct BraidKeys: Sendable {
  let seed: SecretBytes
  private let made = OnDemand<Made>()
  private let madeHeader = OnDemand<ErasureValue>()

  private struct Made: Sendable {
    let pair: MLKEMPrivateKey
    let header: [UInt8]
    let vector: ErasureValue
  }

  init(seed: SecretBytes) { self.seed = seed }

  /// The public key's header and its tag, 96 bytes. A key pair serves one epoch, in which the state
  /// of the authenticator stays the same until the header has come.
  func header(
    _ epoch: UInt32, _ authenticator: BraidAuthenticator
  ) throws(SignalError) -> ErasureValue {
    try madeHeader.value { () throws(SignalError) in
      let header = try expanded().header
      return ErasureValue(header + authenticator.tag(epoch, header: header))
    }
  }

  /// The public key's vector, 1,152 bytes.
  func vector() throws(SignalError) -> ErasureValue { try expanded().vector }

  func decapsulate(_ ciphertext: [UInt8]) throws(SignalError) -> SecretBytes {
    let pair = try expanded().pair
    return try cryptographic { () throws(CryptographyError) in try pair.decapsulate(ciphertext) }
  }

  private func expanded() throws(SignalError) -> Made {
    try made.value { () throws(SignalError) in
      try cryptographic { () throws(CryptographyError) in
        let pair = try MLKEMPrivateKey(.mlKEM768, seed: seed)
        return Made(
          pair: pair, header: try IncrementalMLKEM.Header(of: pair.publicKey).rawRepresentation,
          vector: ErasureValue(IncrementalMLKEM.vector(of: pair.publicKey)))
      }
    }
  }
}

/// An encapsulation of one epoch: stored as what it is made from, made anew when it is first used
/// after that.
struct BraidEncapsulation: Sendable {
  let message: SecretBytes
  let header: IncrementalMLKEM.Header
  private let made = OnDemand<(first: ErasureValue, sharedSecret: SecretBytes)>()

  init(message: SecretBytes, header: IncrementalMLKEM.Header) {
    self.message = message
    self.header = header
  }

  /// The ciphertext's first part, 960 bytes.
  func first() throws(SignalError) -> ErasureValue { try expanded().first }

  func sharedSecret() throws(SignalError) -> SecretBytes { try expanded().sharedSecret }

  /// The ciphertext's second part, 128 bytes.
  func second(_ vector: [UInt8]) throws(SignalError) -> [UInt8] {
    do { return try IncrementalMLKEM.encapsulate2(header, message, vector: vector) } catch {
      throw .brokenExchange
    }
  }

  private func expanded() throws(SignalError) -> (first: ErasureValue, sharedSecret: SecretBytes) {
    try made.value { () throws(SignalError) in
      try cryptographic { () throws(CryptographyError) in
        let made = try IncrementalMLKEM.encapsulate1(header, message)
        return (ErasureValue(made.encapsulatedKey), made.sharedSecret)
      }
    }
  }
}

/// A value that is made when it is first asked for; copies of its owner share it.
private final class OnDemand<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  func value(_ make: () throws(SignalError) -> Value) throws(SignalError) -> Value {
    if let value = made.withLock({ $0 }) { return value }
    let value = try make()
    made.withLock { $0 = value }
    return value
  }
}
