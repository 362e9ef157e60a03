/// What is signed or derived carries the name of its purpose, so that nothing made for one purpose
/// serves another. Source: docs/protocol.md, "Labels".
enum Label {
  static let x3dh = Array("Martlet_X3DH_Curve25519_SHA-256".utf8)
  static let pqxdh = Array("Martlet_PQXDH_Curve25519_SHA-256_ML-KEM-1024".utf8)
  static let ratchet = Array("Martlet_Ratchet_v1".utf8)
  static let message = Array("Martlet_Message_v1".utf8)
  static let messageOfTripleRatchet = Array("Martlet_Message_v2".utf8)
  static let tripleRatchet = Array("Martlet_TripleRatchet_v1".utf8)
  static let sparseStart = Array("Martlet_SparseRatchet_v1 Chain Start".utf8)
  static let sparseEpoch = Array("Martlet_SparseRatchet_v1 Chain Add Epoch".utf8)
  static let sparseStep = Array("Martlet_SparseRatchet_v1 Chain Step".utf8)
  static let headerKeys = Array("Martlet_HeaderKeys_v1".utf8)
  static let signedPreKey = Array("Martlet_SignedPreKey_v1".utf8)
  static let kemPreKey = Array("Martlet_KEMPreKey_v1".utf8)
  static let serverCertificate = Array("Martlet_ServerCertificate_v1".utf8)
  static let senderCertificate = Array("Martlet_SenderCertificate_v1".utf8)
  static let sealedEphemeral = Array("Martlet_SealedEphemeral_v1".utf8)
  static let sealedBody = Array("Martlet_SealedBody_v1".utf8)
  static let sealedRecipient = Array("Martlet_SealedRecipient_v1".utf8)
  static let sealedSender = Array("Martlet_SealedSender_v1".utf8)
}
