extension Limits {
  /// Devices that take part in a group's call.
  package static let callParticipants = 64
  /// Accounts of a group in which a call rings; in larger ones it is a notice.
  package static let ringingGroup = 32
  /// How long a group's call rings.
  static let groupRingTime = Duration.seconds(30)
  /// Silence of a participant after which the others are to remove it.
  package static let participantSilence = Duration.seconds(30)
  /// How long a call goes on without anybody.
  package static let emptyCallLifetime = Duration.seconds(60)
  /// Epochs of a group whose secret lets devices join its call: the present one and those before.
  static let callSecretEpochs: Int64 = 3
  /// Commits that are kept of a call.
  static let callCommits: Int64 = 256
  /// Payloads that wait for a participant.
  package static let participantPayloads: Int64 = 32
  /// How long they wait.
  static let participantPayloadLifetime = Duration.seconds(30)
  /// How often a node writes which participants it has heard of.
  static let participantTouchInterval = Duration.seconds(5)
  /// How long credentials of a server of media count.
  package static let mediaTokenLifetime = Duration.seconds(600)
}
