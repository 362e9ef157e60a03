internal import Cryptography
internal import MartletClient

extension ConductCallResponse {
  /// What an application is told of a call between two.
  init(_ told: CallNotice) {
    self.init()
    notice =
      switch told {
      case .relays(let relays, let isRelayOnly):
        .relays(
          Relays(
            relays: relays.map {
              .init(urls: $0.urls, username: $0.username, credential: $0.credential)
            }, isRelayOnly: isRelayOnly))
      case .needOffer: .wanted(.offer)
      case .needAnswer: .wanted(.answer)
      case .ringing: .state(.ringing)
      case .answered: .state(.answered)
      case .connected: .state(.connected)
      case .peerAttached: .state(.peerAttached)
      case .peerLost: .state(.peerLost)
      case .crossed(let id): .crossed(id.description)
      case .remoteDescription(let isOffer, let sdp, let takesBack):
        .description(CallDescription(isOffer: isOffer, sdp: sdp, takesBack: takesBack))
      case .candidates(let found, let isComplete):
        .candidates(CallCandidates(candidates: found, isComplete: isComplete))
      case .media(let hasAudio, let hasVideo):
        .media(CallMedia(hasAudio: hasAudio, hasVideo: hasVideo))
      case .refused(let why): .refused(why)
      case .over(let update): .over(update)
      }
  }

  /// What an application is told of a group's call.
  init(_ told: GroupCallNotice) {
    self.init()
    notice =
      switch told {
      case .started: .state(.started)
      case .joined: .state(.joined)
      case .media(let server): .mediaServer(MediaServer(server))
      case .participants(let all):
        .participants(Participants(participants: all.map { CallDevice($0) }))
      case .mediaKeys(let keys): .mediaKeys(MediaKeys(keys))
      case .sealing(let epoch, let keyID): .sealing(Sealing(epoch: epoch, keyID: keyID))
      case .keysForgotten(let epoch): .forgottenEpoch(epoch)
      case .mediaKeysMissing(let participant): .keysMissing(CallDevice(participant))
      case .signal(.description(let isOffer, let sdp), let sender):
        .description(CallDescription(isOffer: isOffer, sdp: sdp, peer: CallDevice(sender)))
      case .signal(.candidates(let found, let isComplete), let sender):
        .candidates(
          CallCandidates(candidates: found, isComplete: isComplete, peer: CallDevice(sender)))
      case .refused(let why): .refused(why)
      case .over(let why): .groupOver(why.rawValue)
      }
  }
}

extension CallDevice {
  fileprivate init(_ participant: CallParticipant) {
    self.init(account: participant.account.description, device: UInt32(participant.device))
  }
}

extension ConductCallResponse.MediaServer {
  fileprivate init(_ server: GroupCallMediaServer) {
    switch server {
    case .mesh: self.init(kind: "mesh")
    case .janus(let url, let token, let room, let pin):
      self.init(kind: "janus", url: url, token: token, room: room, pin: pin)
    case .liveKit(let url, let token): self.init(kind: "livekit", url: url, token: token)
    }
  }
}

extension ConductCallResponse.MediaKeys {
  fileprivate init(_ keys: GroupMediaKeys) {
    self.init(
      epoch: keys.epoch, baseKey: keys.baseKey.exposed(),
      keys: keys.keys.map {
        .init(participant: CallDevice($0.participant), id: $0.id, rawKey: $0.raw.exposed())
      })
  }
}
