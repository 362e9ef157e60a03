public import Cryptography

/// A device that takes part in a group's call.
public struct CallParticipant: Sendable, Hashable {
  /// Whose it is.
  public let account: AccountID
  /// Its number in the account.
  public let device: UInt8

  /// A device of an account.
  public init(account: AccountID, device: UInt8) {
    (self.account, self.device) = (account, device)
  }
}

/// The keys of one epoch of a group's call: what a media engine seals and opens frames with.
public struct GroupMediaKeys: Sendable {
  /// The key of one participant.
  public struct Key: Sendable {
    /// Whose.
    public let participant: CallParticipant
    /// Its identifier in frames, KID of RFC 9605.
    public let id: UInt64
    /// For an engine with a frame format of its own: 32 bytes.
    public let raw: SecretBytes
  }

  /// Which epoch.
  public let epoch: UInt64
  /// What the key of each participant is derived from, as RFC 9605 §4.4.2 has it.
  public let baseKey: SecretBytes
  /// The participants' keys.
  public let keys: [Key]
}

/// How media passes between the participants of a group's call.
public enum GroupCallMediaServer: Sendable, Hashable {
  /// From each to each other.
  case mesh
  /// Through a janus server's video room.
  case janus(url: String, token: String, room: String, pin: String)
  /// Through a LiveKit server.
  case liveKit(url: String, token: String)
}

/// Signalling between two participants, as media from each to each other needs it.
public enum GroupCallSignal: Sendable, Hashable {
  /// An offer or an answer.
  case description(isOffer: Bool, sdp: String)
  /// Candidates, and whether there are no more.
  case candidates([String], isComplete: Bool)
}

/// What an application with a media engine is told of a group's call.
public enum GroupCallNotice: Sendable {
  /// This device has begun the call.
  case started(CallID)
  /// This device takes part in it.
  case joined(CallID)
  /// How media passes; again when its credentials are other ones.
  case media(GroupCallMediaServer)
  /// Who takes part now, for certain.
  case participants([CallParticipant])
  /// The keys of a new epoch: they open frames from now on.
  case mediaKeys(GroupMediaKeys)
  /// Frames are to be sealed with the own key of an epoch from now on.
  case sealing(epoch: UInt64, keyID: UInt64)
  /// The keys of an epoch open nothing any more: the engine forgets them.
  case keysForgotten(epoch: UInt64)
  /// A participant's frames could not be opened for 3 seconds.
  case mediaKeysMissing(CallParticipant)
  /// What another participant signals.
  case signal(GroupCallSignal, from: CallParticipant)
  /// A command was not followed: why.
  case refused(String)
  /// The call is over for this device.
  case over(GroupCallEnding)
}

/// Why a group's call is over for a device.
public enum GroupCallEnding: String, Sendable, Hashable {
  /// The user has left.
  case left
  /// Nobody takes part any more.
  case ended
  /// This account, or device, is no member of the group any more.
  case removed
  /// There are as many participants as there may be.
  case full
  /// Somebody takes part who is no member of the group, or the server shows what cannot be.
  case untrusted
  /// The device could not follow the call.
  case failed
}

/// What an application with a media engine says in a group's call.
public enum GroupCallCommand: Sendable, Hashable {
  /// Signalling for another participant.
  case signal(GroupCallSignal, to: CallParticipant)
  /// A frame of the key with this identifier was opened, or could not be.
  case frame(keyID: UInt64, isOpened: Bool)
  /// The user leaves.
  case leave
}
