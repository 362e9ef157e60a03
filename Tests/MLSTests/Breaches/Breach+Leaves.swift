internal import Cryptography
internal import MLSCore

@testable internal import MLS

extension Breach {
  /// Rules on leaves and key packages: RFC 9420 §5.3.3, §7.2, §7.3, §10.1, §13.
  static let leaves: [Breach] = [
    update(.leafSource) { $0.source = .commit(parentHash: []) },
    update(.leafSignature) { content, scene in content.credential = .basic(identity: [1]) },
    update(.leafExtensionNotSupported) { content in
      content.extensions[ExtensionType(rawValue: 0xff00)] = [1]
    },
    update(.credentialNotSupported) { $0.capabilities.credentials = [.x509] },
    update(.invalidEncryptionKey) { $0.encryptionKey = [1, 2, 3] },
    update(.successorRefused) { $0.credential = .basic(identity: Array("mallory".utf8)) },
    message(.encryptionKeyKept) { scene in
      let old = try scene.alice.own.encryptionKey
      return try scene.alice.forge(
        .proposal(try scene.alice.forgeUpdate { $0.encryptionKey = old }))
    },
    commit(.requiredCapabilityMissing) { scene in
      let required = RequiredCapabilities(extensions: [ExtensionType(rawValue: 0xff00)])
      return [.groupContextExtensions(try Extensions([required.asExtension]))]
    },
    commit(.groupExtensionNotSupported) { scene in
      let unknown = Extension(type: ExtensionType(rawValue: 0xff00), data: [])
      return [.groupContextExtensions(try Extensions([unknown]))]
    },
    commit(.duplicateEncryptionKey) { scene in
      let taken = try scene.carol.own.encryptionKey
      return [.add(try Client.test("dave").forgeKeyPackage(change: { $0.encryptionKey = taken }))]
    },
    commit(.duplicateSignatureKey) { scene in
      let double = try Client(
        cipherSuite: scene.alice.suite, credential: .basic(identity: Array("dave".utf8)),
        signingKey: scene.carol.client.signingKey)
      return [.add(try double.keyPackage().keyPackage)]
    },
    Breach(.lifetimeOver) {
      _ = try Client.test("dave").keyPackage().keyPackage.validated(
        by: AnyCredential(), now: 1)
    },
    Breach(.lifetimeTooLong) {
      let long = Lifetime(notBefore: 0, notAfter: Lifetime.longest + 1)
      _ = try Client.test("dave").forgeKeyPackage(change: { $0.source = .keyPackage(long) })
        .validated(by: AnyCredential(), now: 1)
    },
    commit(.keyPackageSignature) { scene in
      [.add(try Client.test("dave").forgeKeyPackage(signingKey: scene.externalKey))]
    },
    commit(.keyPackageSuiteMismatch) { scene in
      [.add(try Client.test("dave", suite: .x25519ChaCha20Poly1305).keyPackage().keyPackage)]
    },
    commit(.initKeyEqualsEncryptionKey) { scene in
      [.add(try Client.test("dave").forgeKeyPackage(initKey: { $0 }))]
    },
  ]

  /// A breach by an Update of alice's.
  private static func update(
    _ rule: Rule, _ change: @escaping @Sendable (inout LeafNode.Content) -> Void
  ) -> Breach {
    message(rule) { scene in
      try scene.alice.forge(.proposal(try scene.alice.forgeUpdate(change)))
    }
  }

  /// A breach by an Update of alice's that carol has signed.
  private static func update(
    _ rule: Rule, _ change: @escaping @Sendable (inout LeafNode.Content, Scene) -> Void
  ) -> Breach {
    message(rule) { scene in
      guard case .update(let proper) = try scene.alice.forgeUpdate({ _ in }) else {
        throw MLSError.unsuitable("not an update")
      }
      let leaf = try scene.alice.resign(proper, key: scene.carol.client.signingKey) {
        change(&$0, scene)
      }
      return try scene.alice.forge(.proposal(.update(leaf)))
    }
  }
}

extension TestMember {
  /// The member's own leaf.
  var own: LeafNode {
    get throws {
      guard let leaf = state.tree[group.ownLeaf] else {
        throw MLSError.unsuitable("no leaf")
      }
      return leaf
    }
  }
}
