internal import Cryptography
internal import MLSCore

@testable internal import MLS

extension Breach {
  /// Rules on framing: RFC 9420 §6, §12.1.8, §15.
  static let messages: [Breach] = [
    Breach(.unsupportedVersion) { _ = try MLSMessage(decoding: [0, 2, 0, 1]) },
    Breach(.duplicateExtension) {
      let one = Extension(type: .applicationID, data: [])
      _ = try Extensions([one, one])
    },
    Breach(.signatureSchemeMismatch) {
      var random = SystemRandom()
      _ = try Client(
        cipherSuite: .x25519AES128, credential: .basic(identity: []),
        signingKey: .generate(.ed448, using: &random))
    },
    message(.groupIDMismatch) { scene in
      try scene.alice.forge(.proposal(.remove(LeafIndex(2))), .init(groupID: [9]))
    },
    message(.senderNotMember) { scene in
      try scene.alice.forge(
        .proposal(.remove(LeafIndex(2))), .init(sender: .member(LeafIndex(3))))
    },
    message(.senderTypeForContent) { scene in
      try scene.alice.forge(
        .proposal(.remove(LeafIndex(2))), .init(sender: .newMemberProposal))
    },
    message(.senderTypeForContent) { scene in
      try scene.alice.forgeCommit([], departure: .init(sender: .external(0)))
    },
    message(.externalSenderUnknown) { scene in
      try scene.alice.forge(
        .proposal(.remove(LeafIndex(2))),
        .init(sender: .external(1), key: scene.externalKey))
    },
    message(.externalProposalType) { scene in
      let update = try scene.alice.forgeUpdate { _ in }
      return try scene.alice.forge(
        .proposal(update), .init(sender: .external(0), key: scene.externalKey))
    },
    message(.messageSignature) { scene in
      try scene.alice.forge(
        .proposal(.remove(LeafIndex(2))), .init(key: scene.carol.client.signingKey))
    },
    message(.applicationDataInPublicMessage) { scene in
      try scene.alice.forge(.application([1]))
    },
    message(.membershipTagMissing) { scene in
      try scene.alice.forge(.proposal(.remove(LeafIndex(2))), .init(tag: { _ in nil }))
    },
    message(.membershipTagInvalid) { scene in
      try scene.alice.forge(
        .proposal(.remove(LeafIndex(2))), .init(tag: { $0.map { $0 ^ 1 } }))
    },
    message(.senderDataInvalid) { scene in
      let message = try scene.privateMessage()
      return .privateMessage(
        message.with(senderData: message.encryptedSenderData.map { $0 ^ 1 }))
    },
    message(.contentSealInvalid) { scene in
      let message = try scene.privateMessage()
      var ciphertext = message.ciphertext
      ciphertext[ciphertext.count - 1] ^= 1
      return .privateMessage(message.with(ciphertext: ciphertext))
    },
    message(.paddingNotZero) { scene in try scene.paddedMessage([0, 1]) },
    Breach(.generationConsumed) {
      let scene = try Scene()
      let message = try scene.alice.encrypt("hello")
      _ = try scene.bob.decrypt(message)
      _ = try scene.bob.decrypt(message)
    },
    Breach(.generationTooFar) {
      let tree = SecretTree(
        encryptionSecret: .zeros(32), leafCount: 2, cipherSuite: .x25519AES128)
      _ = try tree.step(of: LeafIndex(0), for: .application, generation: 2_000)
    },
    Breach(.messageLimitReached) {
      let last = WireWriter.encode { writer in
        writer.writeOpaque([UInt8](repeating: 0, count: 32))
        writer.write(UInt32.max)
        writer.writeOpaque([])
      }
      _ = try Ratchet(wire: last).step(to: .max, cipherSuite: .x25519AES128)
    },
  ]
}

extension PrivateMessage {
  fileprivate func with(
    senderData: [UInt8]? = nil, ciphertext other: [UInt8]? = nil
  ) -> PrivateMessage {
    PrivateMessage(
      groupID: groupID, epoch: epoch, contentType: contentType,
      authenticatedData: authenticatedData,
      encryptedSenderData: senderData ?? encryptedSenderData, ciphertext: other ?? ciphertext)
  }
}

extension Scene {
  /// A private message of alice's with the given bytes in the place of padding.
  fileprivate func paddedMessage(_ padding: [UInt8]) throws -> MLSMessage {
    let state = alice.group.epochState
    let suite = alice.suite
    let signed = try state.sign(.application([1]), authenticatedData: [], as: .privateMessage)
    let step = try state.secretTree.step(of: LeafIndex(0), for: .application, generation: 0)
    let frame = PrivateMessage(
      groupID: state.context.groupID, epoch: state.context.epoch, contentType: .application,
      authenticatedData: [], encryptedSenderData: [], ciphertext: [])
    let plaintext = WireWriter.encode { writer in
      signed.content.body.encode(into: &writer)
      signed.auth.encode(into: &writer)
      writer.writeBytes(padding)
    }
    let ciphertext = try suite.aead.seal(
      plaintext.bytes, key: step.key.key, nonce: step.key.nonce(guardedBy: 0).bytes,
      associatedData: frame.contentAssociatedData.bytes)
    let key = try SenderData.key(
      secret: state.secrets.senderDataSecret, ciphertext: ciphertext, cipherSuite: suite)
    let senderData = try suite.aead.seal(
      SenderData(leaf: LeafIndex(0), generation: 0, reuseGuard: 0).wireBytes.bytes,
      key: key.key, nonce: key.nonce.exposed().bytes,
      associatedData: frame.senderAssociatedData.bytes)
    return .privateMessage(frame.with(senderData: senderData, ciphertext: ciphertext))
  }
}
