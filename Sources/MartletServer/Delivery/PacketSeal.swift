internal import Cryptography

/// Seals what nodes tell each other by way of others, under a key that is made of one in the
/// database: whoever carries it learns how much is told and when, and can add nothing.
struct PacketSeal: Sendable {
  private static let label = Array("Martlet packets between nodes".utf8)
  private static let headerByteCount = 4 + XChaCha20Poly1305.nonceByteCount

  private let secrets: ServerSecrets

  /// - Parameter secrets: keys that the nodes share.
  init(_ secrets: ServerSecrets) { self.secrets = secrets }

  /// Seals a packet: the key's epoch, a nonce, the ciphertext with its tag.
  ///
  /// - Throws: `PostgresError` where there is no key that is young enough.
  func seal(_ packet: [UInt8]) async throws -> [UInt8] {
    let key = try await secrets.current()
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    return key.epoch.bigEndianBytes + nonce
      + (try XChaCha20Poly1305.seal(
        packet.bytes, key: Self.key(of: key), nonce: nonce.bytes, associatedData: Self.label.bytes))
  }

  private static func epoch(of sealed: [UInt8]) -> Int32? {
    guard sealed.count > headerByteCount else { return nil }
    return Int32(truncatingIfNeeded: sealed[..<4].reduce(0) { $0 << 8 | Int64($1) })
  }

  /// Whether the key that a packet names may be in the database, but is not in memory.
  func mustRead(for sealed: [UInt8]) -> Bool {
    Self.epoch(of: sealed).map { secrets.known($0) == nil } ?? false
  }

  /// Reads the key that a packet names, if there is one.
  func read(for sealed: [UInt8]) async {
    if let epoch = Self.epoch(of: sealed) { _ = try? await secrets.key(epoch: epoch) }
  }

  /// Opens what another node has sealed, where its key is in memory; nil if it was not one.
  func open(_ sealed: [UInt8]) -> [UInt8]? {
    Self.epoch(of: sealed).flatMap { secrets.known($0) }.flatMap { Self.open(sealed, by: $0) }
  }

  private static func open(_ sealed: [UInt8], by key: ServerSecrets.Key) -> [UInt8]? {
    // A key counts as long as what it authenticated may be on its way, and not for ever.
    guard key.ages.now < ServerSecrets.retention else { return nil }
    let nonce = Array(sealed[4..<headerByteCount])
    return try? XChaCha20Poly1305.open(
      Array(sealed[headerByteCount...]).bytes, key: Self.key(of: key), nonce: nonce.bytes,
      associatedData: label.bytes)
  }

  private static func key(of key: ServerSecrets.Key) throws -> SecretBytes {
    try HKDF(.sha256).derive(
      key.secret.bytes, salt: RawSpan(), info: label.bytes,
      byteCount: XChaCha20Poly1305.keyByteCount)
  }
}
