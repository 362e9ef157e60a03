internal import MartletAPI
internal import Protobuf

extension GroupEntry {
  /// The entry as the contract has it.
  var message: GroupMessage {
    GroupMessage(
      groupID: group.bytes, sequence: UInt64(clamping: sequence), kind: kind.message,
      epoch: UInt64(clamping: epoch), sender: sender?.message, payload: payload,
      serverTime: serverTime.message, messageID: messageID?.bytes ?? [])
  }

  /// What a device's stream is sent.
  var frame: SubscribeResponse { SubscribeResponse(frame: .groupMessage(message)) }
}

extension GroupEntry.Kind {
  /// The kind as the contract has it.
  fileprivate var message: GroupMessage.Kind {
    switch self {
    case .commit: .commit
    case .proposal: .proposal
    case .application: .application
    case .metadata: .metadata
    case .undone: .undone
    }
  }
}
