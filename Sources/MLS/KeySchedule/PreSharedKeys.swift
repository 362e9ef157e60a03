public import Cryptography
public import MLSCore

/// The pre-shared keys that a client can contribute.
///
/// Source: RFC 9420 §8.4.
public struct PreSharedKeys: Sendable {
  private struct Epoch: Hashable {
    let groupID: [UInt8]
    let epoch: UInt64
  }

  private var external: [[UInt8]: SecretBytes] = [:]
  private var resumption: [Epoch: SecretBytes] = [:]

  /// No keys.
  public init() {}

  /// Adds a key from outside the protocol, under the name that the members agreed on.
  public mutating func insert(_ secret: SecretBytes, id: [UInt8]) { external[id] = secret }

  /// Adds the resumption secret of an epoch of another group.
  public mutating func insert(_ secret: SecretBytes, groupID: [UInt8], epoch: UInt64) {
    resumption[Epoch(groupID: groupID, epoch: epoch)] = secret
  }

  /// The key that `source` names; nil if it was not supplied.
  public subscript(source: PreSharedKeySource) -> SecretBytes? {
    switch source {
    case .external(let id): external[id]
    case .resumption(_, let groupID, let epoch):
      resumption[Epoch(groupID: groupID, epoch: epoch)]
    }
  }
}

extension CipherSuite {
  /// What a list of pre-shared keys contributes to an epoch; zeros for none.
  ///
  /// Source: RFC 9420 §8.4.
  package func preSharedKeySecret(
    of ids: [PreSharedKeyID], from keys: (PreSharedKeySource) -> SecretBytes?
  ) throws(MLSError) -> SecretBytes {
    let zeros = SecretBytes.zeros(hashByteCount)
    var secret = zeros
    for (index, id) in ids.enumerated() {
      guard let key = keys(id.source) else { throw .missingPreSharedKey }
      let label = WireWriter.encode { writer in
        writer.write(id)
        writer.write(UInt16(truncatingIfNeeded: index))
        writer.write(UInt16(truncatingIfNeeded: ids.count))
      }
      let input = try expand(
        extract(salt: zeros, inputKeyMaterial: key), label: "derived psk", context: label,
        byteCount: hashByteCount)
      secret = extract(salt: input, inputKeyMaterial: secret)
    }
    return secret
  }
}
