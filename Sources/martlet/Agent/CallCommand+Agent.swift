internal import MartletClient
internal import RPC

extension CallCommand {
  /// What a program says in a call between two.
  ///
  /// - Throws: a `Status` if it says nothing, or what only a group's call has.
  init(_ request: TellCallRequest) throws {
    switch request.command {
    case .answer(.accept): self = .accept
    case .answer(.decline): self = .decline
    case .answer(.busy): self = .busy
    case .description(let text) where text.isOffer:
      self = .offer(text.sdp, hasVideo: text.hasVideo)
    case .description(let text): self = .answer(text.sdp)
    case .candidates(let found):
      self = .candidates(found.candidates, isComplete: found.isComplete)
    case .media(let media):
      self = .media(hasAudio: media.hasAudio, hasVideo: media.hasVideo)
    case .connected(let fingerprint): self = .connected(fingerprint: fingerprint)
    case .restart: self = .restart
    case .end(let reason):
      guard let ending = CallEnding(rawValue: reason.isEmpty ? "hang-up" : reason) else {
        let known = CallEnding.allCases.map(\.rawValue).joined(separator: ", ")
        throw RPC.Status(.invalidArgument, "no reason to end a call, expected one of: \(known)")
      }
      self = .end(ending)
    case .answer, .frame, nil:
      throw RPC.Status(.invalidArgument, "there is nothing said that a call between two has")
    }
  }
}

extension GroupCallCommand {
  /// What a program says in a group's call.
  ///
  /// - Throws: a `Status` if it says nothing, or what only a call between two has.
  init(_ request: TellCallRequest) throws {
    switch request.command {
    case .description(let text):
      self = .signal(
        .description(isOffer: text.isOffer, sdp: text.sdp), to: try CallParticipant(text.peer))
    case .candidates(let found):
      self = .signal(
        .candidates(found.candidates, isComplete: found.isComplete),
        to: try CallParticipant(found.peer))
    case .frame(let frame): self = .frame(keyID: frame.keyID, isOpened: frame.isOpened)
    case .end: self = .leave
    case .answer, .media, .connected, .restart, nil:
      throw RPC.Status(.invalidArgument, "there is nothing said that a group's call has")
    }
  }
}

extension CallParticipant {
  fileprivate init(_ device: CallDevice?) throws {
    guard let device, let account = AccountID(device.account),
      let number = UInt8(exactly: device.device)
    else { throw RPC.Status(.invalidArgument, "expected the account and device of a participant") }
    self.init(account: account, device: number)
  }
}
