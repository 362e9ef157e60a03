internal import Cryptography
internal import MLSCore

@testable internal import MLS

extension Breach {
  /// Rules on joining: RFC 9420 §11.2, §11.3, §12.4.3.
  static let joins: [Breach] = [
    join(.welcomeNotForKeyPackage) { invitation in
      let other = try invitation.client.keyPackage()
      invitation.request.keyPackage = other
    },
    join(.welcomeSealInvalid) { invitation in
      try invitation.respond {
        $0.preSharedKeys = []
      } seal: {
        $0.map { $0 ^ 1 }
      }
    },
    join(.groupIDInUse) { invitation in
      invitation.request.knownGroups = [Array("group".utf8)]
    },
    join(.treeMissing) { invitation in
      try invitation.reform { info in info.extensions[.ratchetTree] = nil }
    },
    join(.treeHashMismatch) { invitation in
      try invitation.reform { info in info.context.treeHash[0] ^= 1 }
    },
    join(.groupInfoSigner) { invitation in
      try invitation.reform { info in info.signer = LeafIndex(3) }
    },
    join(.groupInfoSignature) { invitation in
      var random = SystemRandom()
      let key = SigningKey.generate(.ed25519, using: &random)
      try invitation.reform { info in info.key = key }
    },
    join(.groupInfoSuiteMismatch) { invitation in
      try invitation.reform { info in info.context.cipherSuite = .x25519ChaCha20Poly1305 }
    },
    join(.confirmationTagInvalid) { invitation in
      try invitation.reform { info in info.confirmationTag[0] ^= 1 }
    },
    join(.ownLeafMismatch, withPath: false) { invitation in
      try invitation.reform { info in
        let stranger = try Client.test("bob").keyPackage().keyPackage.leafNode
        var tree = info.tree
        tree.setLeaf(stranger, at: LeafIndex(1))
        info.extensions[.ratchetTree] = tree.encoded
        info.context.treeHash = tree.treeHash()
      }
    },
    join(.pathSecretMismatch) { invitation in
      try invitation.respond { $0.pathSecret = .zeros(32) }
    },
    join(.preSharedKeyNonce) { invitation in
      try invitation.respond {
        $0.preSharedKeys = [PreSharedKeyID(source: .external(id: [1]), nonce: [1])]
      }
    },
    join(.tyingPreSharedKeys) { invitation in
      try invitation.respond {
        $0.preSharedKeys = [.tying(.branch), .tying(.reInit)]
      }
    },
    join(.preSharedKeyUsage) { invitation in
      try invitation.respond { $0.preSharedKeys = [.tying(.branch)] }
    },
    join(.branchMismatch) { invitation in
      let other = try TestMember.founder("alice")
      invitation.request.tie = try other.group.tieOfBranch()
    },
    join(.reInitMismatch) { invitation in
      let other = try TestMember.founder("alice")
      var request = CommitRequest()
      request.proposals = [.reInit(try .test())]
      try other.commit(request)
      invitation.request.tie = try other.group.tieOfReplacement()
    },
    Breach(.externalPubMissing) {
      let alice = try TestMember.founder("alice")
      var random = SystemRandom()
      _ = try ExternalJoin(
        alice.group.groupInfo(withExternalPub: false),
        with: ExternalJoinRequest(as: Client.test("bob")), configuration: .test,
        using: &random)
    },
  ]

  /// A breach by an invitation of bob's to alice's group that is spoilt.
  private static func join(
    _ rule: Rule, withPath: Bool = true,
    _ spoil: @escaping @Sendable (inout Invitation) throws -> Void
  ) -> Breach {
    Breach(rule) {
      var invitation = try Invitation(withPath: withPath)
      try spoil(&invitation)
      _ = try Group(
        joining: invitation.welcome, with: invitation.request, configuration: .test)
    }
  }
}

extension PreSharedKeyID {
  fileprivate static func tying(_ usage: ResumptionUsage) -> PreSharedKeyID {
    PreSharedKeyID(
      source: .resumption(usage: usage, groupID: [1], epoch: 1),
      nonce: [UInt8](repeating: 1, count: 32))
  }
}
