package import Cryptography
package import MLSCore

/// What is left of an epoch that is over, to decrypt what comes late.
package struct PastEpoch: Sendable {
  package let context: GroupContext
  package let members: PastMembers
  package let senderDataSecret: SecretBytes
  package var secretTree: SecretTree

  package init(_ state: EpochState) {
    context = state.context
    members = PastMembers(of: state.publicState.tree)
    senderDataSecret = state.secrets.senderDataSecret
    secretTree = state.secretTree
  }
}

extension PastEpoch: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    context = try reader.read()
    members = try reader.read()
    senderDataSecret = try reader.readSecret()
    secretTree = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(context)
    writer.write(members)
    writer.writeSecret(senderDataSecret)
    writer.write(secretTree)
  }
}

/// What a member keeps of epochs that are over.
package struct History: Sendable {
  /// The epochs whose late messages can be decrypted, the latest last.
  package private(set) var epochs: [PastEpoch] = []
  private var resumptionSecrets: [(epoch: UInt64, secret: SecretBytes)] = []

  package init() {}

  /// Files an epoch that ends, and forgets what has become too old; `pastEpochCount` says how many
  /// epochs' messages may come late.
  package mutating func file(_ state: EpochState, pastEpochCount: Int) {
    epochs.append(PastEpoch(state))
    epochs.removeFirst(max(0, epochs.count - pastEpochCount))
    resumptionSecrets.append((state.context.epoch, state.secrets.resumptionSecret))
    resumptionSecrets.removeFirst(
      max(0, resumptionSecrets.count - Window.resumptionSecretCount))
  }

  /// The place of an epoch among those whose late messages can be decrypted.
  package func index(of epoch: UInt64) -> Int? {
    epochs.firstIndex { $0.context.epoch == epoch }
  }

  /// Uses up a key of the epoch at a place.
  package mutating func apply(_ step: SecretTree.Step, at index: Int) {
    epochs[index].secretTree.apply(step)
  }

  /// The resumption secret of an epoch that is kept.
  package func resumptionSecret(of epoch: UInt64) -> SecretBytes? {
    resumptionSecrets.first { $0.epoch == epoch }?.secret
  }
}

extension History: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    epochs = try reader.readVector()
    var nested = try reader.readNested()
    while !nested.isAtEnd {
      resumptionSecrets.append((try nested.read(), try nested.readSecret()))
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeVector(epochs)
    writer.writeNested { nested in
      for (epoch, secret) in resumptionSecrets {
        nested.write(epoch)
        nested.writeSecret(secret)
      }
    }
  }
}
