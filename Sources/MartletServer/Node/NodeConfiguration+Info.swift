internal import MartletAPI
internal import Protobuf

extension NodeConfiguration {
  /// What clients are told of it.
  var info: GetServerInfoResponse {
    GetServerInfoResponse(
      version: MartletVersion.current,
      features: [.directMessages, .groups, .history, .typing] + media.features
        + [.calls, .people, .presence, .groupNotices],
      admission: admission.message, limits: limits)
  }

  private var limits: GetServerInfoResponse.Limits {
    GetServerInfoResponse.Limits(
      requestBytes: UInt32(Limits.requestByteCount),
      envelopeBytes: UInt32(Limits.envelopeByteCount), typingBytes: UInt32(Limits.typing),
      devices: UInt32(Limits.devices), idleDeviceDays: UInt32(Limits.idleDeviceDays),
      queuedEnvelopes: UInt32(clamping: queueLimit),
      queueLifetime: ProtoDuration(queueLifetime), window: UInt32(Limits.window),
      sendBurst: UInt32(clamping: sendBurst), sendInterval: ProtoDuration(sendInterval),
      oneTimePrekeys: UInt32(Limits.storedOneTimeKeys),
      lowOneTimePrekeys: UInt32(Limits.lowOneTimeKeys),
      groupAccounts: UInt32(clamping: groupAccounts), groupDevices: UInt32(clamping: groupLeaves),
      groups: UInt32(Limits.groups), groupLogLifetime: ProtoDuration(groupLogLifetime),
      mediaObjectBytes: media.directory == nil ? 0 : UInt64(clamping: media.objectLimit),
      mediaLifetime: media.directory == nil ? nil : ProtoDuration(media.lifetime),
      lowOneTimeKemPrekeys: UInt32(Limits.lowOneTimeKEMKeys))
  }
}

extension MediaPolicy {
  /// What it lets a server offer.
  fileprivate var features: [GetServerInfoResponse.Feature] { directory == nil ? [] : [.media] }
}

extension Admission {
  /// The admission as the contract has it.
  fileprivate var message: GetServerInfoResponse.Admission {
    switch self {
    case .open: .open
    case .invite: .invite
    case .token: .hostToken
    }
  }
}
