/// ML-KEM-768 whose encapsulation needs the key in two parts, one small. Source: FIPS 203,
/// algorithms 14 and 17; both parts together give what `ML-KEM.Encaps_internal` gives, bit for bit.
///
/// An encapsulation key is vector (1,152 bytes) ‖ seed (32). The *header*, seed ‖ SHA3-256(key), is
/// enough for the shared secret and the first 960 bytes of the ciphertext; the last 128 need the
/// vector. Key generation and decapsulation are `MLKEMPrivateKey`'s.
///
/// Why this one primitive is our own: docs/decisions/0013.
package enum IncrementalMLKEM {
  /// Bytes in the randomness that an encapsulation is made from.
  package static let messageByteCount = 32
  /// Bytes in a key's vector.
  package static let vectorByteCount = 1152
  /// Bytes in the part of a ciphertext that the header is enough for.
  package static let firstByteCount = 960
  /// Bytes in the part of a ciphertext that needs the vector.
  package static let secondByteCount = 128

  private static let rank = 3

  /// What the first part of an encapsulation needs of a key.
  package struct Header: Sendable, Hashable {
    /// Seed (32) ‖ SHA3-256(key) (32).
    package let rawRepresentation: [UInt8]

    /// Bytes in a header.
    package static let byteCount = 64

    var seed: [UInt8] { Array(rawRepresentation[..<32]) }
    var keyHash: [UInt8] { Array(rawRepresentation[32...]) }

    /// A header that was received: any 64 bytes are one.
    ///
    /// - Throws: `wrongByteCount`.
    package init(rawRepresentation: [UInt8]) throws(CryptographyError) {
      try require(.key, of: rawRepresentation.count, toBe: Self.byteCount)
      self.rawRepresentation = rawRepresentation
    }

    /// The header of a key of ML-KEM-768.
    ///
    /// - Throws: `unsupported` for another parameter set.
    package init(of key: MLKEMPublicKey) throws(CryptographyError) {
      guard key.parameters == .mlKEM768 else { throw .unsupported }
      let raw = key.rawRepresentation
      let hash = Keccak.sha3Of256.bytes(raw.bytes, count: 32)
      rawRepresentation = raw[IncrementalMLKEM.vectorByteCount...] + hash
    }
  }

  /// The vector of a key of ML-KEM-768: the other part.
  package static func vector(of key: MLKEMPublicKey) -> [UInt8] {
    Array(key.rawRepresentation.prefix(vectorByteCount))
  }

  /// The first part of the ciphertext, and the shared secret.
  ///
  /// - Parameters:
  ///   - header: the key's.
  ///   - message: 32 random bytes, for this one encapsulation.
  /// - Returns: 960 bytes to send, and 32 secret bytes.
  /// - Throws: `wrongByteCount`.
  package static func encapsulate1(
    _ header: Header, _ message: SecretBytes
  ) throws(CryptographyError) -> Encapsulation {
    let (sharedSecret, coins) = try derive(header, message)
    let secret = secretVector(coins)
    let seed = header.seed
    var ciphertext: [UInt8] = []
    ciphertext.reserveCapacity(firstByteCount)
    for row in 0..<rank {
      let column = (0..<rank).map { Polynomial(uniform: seed, UInt8(row), UInt8($0)) }
      let sum = Polynomial.product(column, secret)
      sum.transformBack()
      sum.add(Polynomial(small: coins, UInt8(rank + row)))
      ciphertext += sum.compressed(toBits: 10)
    }
    return Encapsulation(sharedSecret: sharedSecret, encapsulatedKey: ciphertext)
  }

  /// The rest of the ciphertext, once the key's vector is there too.
  ///
  /// - Parameters:
  ///   - header: what `encapsulate1` was given.
  ///   - message: what `encapsulate1` was given.
  ///   - vector: the key's vector.
  /// - Returns: 128 bytes to send.
  /// - Throws: `wrongByteCount`; `invalidPublicKey` where the vector is not the header's, or a
  ///   coefficient is not reduced.
  package static func encapsulate2(
    _ header: Header, _ message: SecretBytes, vector: [UInt8]
  ) throws(CryptographyError) -> [UInt8] {
    try require(.key, of: vector.count, toBe: vectorByteCount)
    guard Keccak.sha3Of256.bytes(vector.bytes, header.seed, count: 32) == header.keyHash,
      let publicVector = Polynomial.vector(decoding: vector)
    else { throw .invalidPublicKey }
    let (_, coins) = try derive(header, message)
    let sum = Polynomial.product(publicVector, secretVector(coins))
    sum.transformBack()
    sum.add(Polynomial(small: coins, UInt8(2 * rank)))
    sum.add(Polynomial(message: message))
    return sum.compressed(toBits: 4)
  }

  /// (K, r) = G(m ‖ H(ek)).
  private static func derive(
    _ header: Header, _ message: SecretBytes
  ) throws(CryptographyError) -> (sharedSecret: SecretBytes, coins: SecretBytes) {
    try require(.seed, of: message.count, toBe: messageByteCount)
    let both = Keccak.sha3Of512.secret(message.bytes, header.keyHash, count: 64)
    return (both.extracting(0..<32), both.extracting(32..<64))
  }

  /// The small secret vector, in the transform's domain.
  private static func secretVector(_ coins: SecretBytes) -> [Polynomial] {
    (0..<rank).map { index in
      let polynomial = Polynomial(small: coins, UInt8(index))
      polynomial.transform()
      return polynomial
    }
  }
}
