/// What an application with a media engine is told of a call.
public enum CallNotice: Sendable, Hashable {
  /// The relays to use, and whether no other path may be (`iceTransportPolicy: relay`).
  case relays([CallRelay], isRelayOnly: Bool)
  /// The engine is to make an offer: `CallCommand.offer`.
  case needOffer
  /// The engine is to answer the offer: `CallCommand.answer`.
  case needAnswer
  /// It rings at the other side.
  case ringing
  /// The other side has called at the same time: its call is answered in place of this one, and the
  /// engine takes its offer back.
  case crossed(CallID)
  /// What the other side offers or answers.
  case remoteDescription(isOffer: Bool, sdp: String, takesBack: Bool)
  /// Candidates of the other side, and whether there are no more.
  case candidates([String], isComplete: Bool)
  /// What the other side sends now.
  case media(hasAudio: Bool, hasVideo: Bool)
  /// The call was answered.
  case answered
  /// The engine is connected to the other side.
  case connected
  /// The other device is there.
  case peerAttached
  /// The other device was not heard of for a while; the call goes on.
  case peerLost
  /// A command was not followed: why.
  case refused(String)
  /// The call is over.
  case over(ReceivedEvent.CallUpdate)
}

/// A relay that media may pass through.
public struct CallRelay: Sendable, Hashable {
  /// Where it is: "turn:HOST:PORT?transport=udp" and the like.
  public let urls: [String]
  /// With which name it is asked.
  public let username: String
  /// With which password.
  public let credential: String
}

/// What an application with a media engine says in a call.
public enum CallCommand: Sendable, Hashable {
  /// The description that was asked for by `needOffer`, or one that replaces it while the call goes
  /// on: hold, video, another path.
  case offer(String, hasVideo: Bool)
  /// The description that was asked for by `needAnswer`.
  case answer(String)
  /// Candidates that were found, as in a description without "a=", and whether there are no more.
  case candidates([String], isComplete: Bool)
  /// The user answers.
  case accept
  /// The user does not want the call.
  case decline
  /// The user is in another call.
  case busy
  /// What is sent now.
  case media(hasAudio: Bool, hasVideo: Bool)
  /// DTLS is done, and has shown the certificate with this fingerprint: "sha-256 AB:CD:…".
  case connected(fingerprint: String)
  /// Relays for another try at a path: `relays` follows, then `needOffer`.
  case restart
  /// The call is to end: hung up, or why not.
  case end(CallEnding)
}

/// Why a device ends a call.
public enum CallEnding: String, Sendable, Hashable, CaseIterable {
  /// The user hangs up.
  case hangUp = "hang-up"
  /// The media cannot be sent, received or trusted.
  case mediaFailed = "media-failed"
  /// There is no path.
  case iceFailed = "ice-failed"
  /// No path was found in time.
  case iceTimeout = "ice-timeout"
}

/// Why a call cannot go on as it was to.
package enum CallFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// A description has no fingerprint of SHA-256, or one of another kind.
  case noFingerprint
  /// A description's certificates are others than those that it was to have.
  case fingerprint
  /// What came is about another call.
  case otherCall
  /// Nobody has asked for it.
  case outOfTurn

  /// What is wrong, in one line.
  package var description: String {
    switch self {
    case .noFingerprint: "the description has no certificate fingerprint, expected SHA-256 ones"
    case .fingerprint: "the description's certificate is not the one that the call began with"
    case .otherCall: "it is about another call"
    case .outOfTurn: "nobody has asked for it now"
    }
  }
}
