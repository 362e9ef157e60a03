internal import MartletAPI
internal import Protobuf

/// Something of the moment for those members of a group who are listening. It is stored nowhere.
struct GroupNotice: Sendable, Hashable {
  let group: Identifier
  let sender: Address
  let epoch: Int64
  let payload: [UInt8]

  /// What a device's stream is sent.
  var frame: SubscribeResponse {
    SubscribeResponse(
      frame: .groupMessage(
        GroupMessage(
          groupID: group.bytes, kind: .notice, epoch: UInt64(clamping: epoch),
          sender: sender.message, payload: payload)))
  }

  /// As nodes tell it each other.
  var bytes: [UInt8] {
    group.bytes + sender.bytes + epoch.bigEndianBytes
      + UInt16(clamping: payload.count).bigEndianBytes + payload
  }

  init(group: Identifier, sender: Address, epoch: Int64, payload: [UInt8]) {
    (self.group, self.sender, self.epoch, self.payload) = (group, sender, epoch, payload)
  }

  /// Reads what another node tells; nil if it is malformed.
  init?(from bytes: inout ArraySlice<UInt8>) {
    guard let group = bytes.take(16).flatMap({ Identifier($0) }),
      let sender = Address(from: &bytes), let epoch = bytes.take(8),
      let count = bytes.take(2)?.reduce(0, { $0 << 8 | Int($1) }), let payload = bytes.take(count)
    else { return nil }
    self.init(
      group: group, sender: sender,
      epoch: Int64(bitPattern: epoch.reduce(0) { $0 << 8 | UInt64($1) }), payload: Array(payload))
  }
}

extension Delivery {
  /// Passes a notice on to the members who are listening, here and on the other nodes.
  func deliver(_ notice: GroupNotice) {
    feeds.deliver(notice)
    wakeups.send(.groupNotice(notice))
  }
}
