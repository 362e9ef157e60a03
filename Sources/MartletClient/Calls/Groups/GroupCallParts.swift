internal import MLSCore
internal import MartletAPI

/// What a device's part in groups' calls works with.
struct GroupCallParts {
  let context: DeviceContext
  let generations: Generations
  let states: GroupStates
  let identities: LeafIdentities
  let chats: GroupCallChats
  let composer: Composer
  let server: CallServer
  let book: CallBook
  let sessions: SessionDirectory

  /// This device.
  var own: CallParticipant { CallParticipant(account: context.account, device: context.device) }
}

extension CallParticipant {
  /// The device that the server names; nil if it is none.
  init?(_ address: MartletAPI.DeviceAddress) {
    guard let account = AccountID(address.accountID), let device = UInt8(exactly: address.deviceID)
    else { return nil }
    self.init(account: account, device: device)
  }
}

extension GroupCallConductor {
  /// The accounts that a commit brings in.
  func accounts(in commit: [UInt8]) -> Set<AccountID> {
    let credentials = (try? MLSMessage(decoding: commit))?.introducedCredentials ?? []
    return Set(credentials.compactMap { $0.device?.account })
  }

  /// The GroupInfo of an encoded MLSMessage; nil if it holds something else.
  func groupInfo(_ bytes: [UInt8]) -> GroupInfo? {
    guard case .groupInfo(let info)? = try? MLSMessage(decoding: bytes) else { return nil }
    return info
  }
}

extension GroupCallMedia {
  /// The same for an application; nil if this version does not know it.
  var described: GroupCallMediaServer? {
    switch server {
    case .mesh: .mesh
    case .janus(let janus):
      .janus(url: janus.url, token: janus.token, room: janus.room, pin: janus.pin)
    case .livekit(let server): .liveKit(url: server.url, token: server.token)
    case nil: nil
    }
  }
}
