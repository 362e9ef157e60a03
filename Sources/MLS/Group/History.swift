package import Cryptography
package import MLSCore

/// What is left of an epoch that is over, to decrypt what comes late.
package struct PastEpoch: Sendable {
  package let context: GroupContext
  package let members: PastMembers
  package let senderDataSecret: SecretBytes
  package var secretTree: SecretTree
  /// Whether it is stored, its messages' keys apart.
  var isStored = false

  package init(_ state: EpochState) {
    context = state.context
    members = PastMembers(of: state.publicState.tree)
    senderDataSecret = state.secrets.senderDataSecret
    secretTree = state.secretTree
  }
}

extension PastEpoch: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    try self.init(from: &reader, secretTree: nil)
  }

  /// An epoch from its stored form; the keys of its messages are given where they are stored apart.
  init(from reader: inout WireReader, secretTree: SecretTree?) throws(MLSError) {
    context = try reader.read()
    members = try reader.read()
    senderDataSecret = try reader.readSecret()
    if let secretTree { self.secretTree = secretTree } else { self.secretTree = try reader.read() }
  }

  package func encode(into writer: inout WireWriter) {
    encode(into: &writer, withSecretTree: true)
  }

  func encode(into writer: inout WireWriter, withSecretTree: Bool) {
    writer.write(context)
    writer.write(members)
    writer.writeSecret(senderDataSecret)
    if withSecretTree { writer.write(secretTree) }
  }
}

/// What a member keeps of epochs that are over.
package struct History: Sendable {
  /// The epochs whose late messages can be decrypted, the latest last.
  package internal(set) var epochs: [PastEpoch] = []
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
    let epochs: [PastEpoch] = try reader.readVector()
    try self.init(from: &reader, epochs: epochs)
  }

  /// The history from its stored form, to which the epochs were not written.
  init(from reader: inout WireReader, epochs: [PastEpoch]) throws(MLSError) {
    self.epochs = epochs
    var nested = try reader.readNested()
    while !nested.isAtEnd {
      resumptionSecrets.append((try nested.read(), try nested.readSecret()))
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeVector(epochs)
    encodeResumptionSecrets(into: &writer)
  }

  func encodeResumptionSecrets(into writer: inout WireWriter) {
    writer.writeNested { nested in
      for (epoch, secret) in resumptionSecrets {
        nested.write(epoch)
        nested.writeSecret(secret)
      }
    }
  }
}
