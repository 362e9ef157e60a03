internal import Cryptography
internal import MLS
internal import MLSCore
internal import SignalProtocol

/// What the participants of a call have to know of the group whose call it is: who is a member, and
/// the secrets of its last epochs.
struct CallChat: Sendable {
  /// Epochs whose secrets are kept: what the server lets devices join by.
  static let epochCount = 3
  /// The label of the exporter. Source: docs/protocol.md §27.
  private static let label = "martlet call"
  private static let secretByteCount = 32

  let group: GroupID
  let call: CallID
  private(set) var epoch: UInt64 = 0
  /// The members' devices; empty once this device is none.
  private(set) var devices: Set<CallParticipant> = []
  /// Devices that were members' while this was watched, and are not any more.
  private(set) var former: Set<CallParticipant> = []
  private(set) var secrets: [UInt64: SecretBytes] = [:]

  init(of group: GroupID, call: CallID) { (self.group, self.call) = (group, call) }

  /// The identifier of the secret of an epoch.
  static func secretID(of group: GroupID, epoch: UInt64) -> [UInt8] {
    group.bytes
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: epoch >> $0) }
  }

  /// The epoch that a secret's identifier names; nil if it is another group's.
  func epoch(ofSecret id: [UInt8]) -> UInt64? {
    guard id.count == 24, Array(id[..<16]) == group.bytes else { return nil }
    return id[16...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Takes in an epoch of the group.
  mutating func note(epoch: UInt64, devices: Set<CallParticipant>, secret: SecretBytes) {
    former = former.union(self.devices).subtracting(devices)
    (self.epoch, self.devices) = (epoch, devices)
    secrets[epoch] = secret
    secrets = secrets.filter { $0.key + UInt64(Self.epochCount) > epoch }
  }

  /// Takes in the group as it is stored; nil if this device is no member any more.
  mutating func note(_ loaded: LoadedGroup?) throws {
    guard let loaded else {
      former.formUnion(devices)
      devices = []
      return
    }
    guard loaded.group.context.epoch != epoch || devices.isEmpty else { return }
    let members = loaded.group.members.compactMap { $0.credential.device }
    note(
      epoch: loaded.group.context.epoch,
      devices: Set(members.map { CallParticipant(account: $0.account, device: $0.number) }),
      secret: try loaded.group.export(
        label: Self.label, context: call.bytes, byteCount: Self.secretByteCount))
  }
}
