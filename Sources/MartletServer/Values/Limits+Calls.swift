extension Limits {
  /// How long a call rings, if neither caller nor operator says otherwise.
  package static let ringTime = Duration.seconds(60)
  /// Seconds that a caller may have it ring.
  package static let ringSeconds: ClosedRange<UInt32> = 15...120
  /// Bytes of an offer or an answer for one device: with what else a frame says, an envelope.
  package static let callDescriptionByteCount = 49_152
  /// Calls that an account may begin to another at once.
  package static let callBurst = 10
  /// Time after which it may begin one more.
  package static let callInterval = Duration.seconds(30)
  /// Calls of a device that ring or go on.
  package static let liveCalls = 4
  /// How long a device that has not fetched a call counts as one that has it: it may be on its way.
  static let callFetchTime = Duration.seconds(5)
  /// Silence after which the other device of a call is told.
  package static let callPeerSilence = Duration.seconds(30)
  /// Silence of both devices after which an answered call is over.
  package static let callSilence = Duration.seconds(60)
  /// How often a node says that devices are attached.
  static let callTouchInterval = Duration.seconds(15)
  /// How often calls are looked for whose time has come.
  static let callTickInterval = Duration.seconds(1)
  /// Days that calls are listed.
  package static let callHistoryDays = 30
  /// Calls that one round ends.
  static let callBatch: Int64 = 100

  /// Payloads that wait for a device in one direction of a call.
  package static let waitingSignals: Int64 = 64
  /// Bytes of them.
  package static let waitingSignalByteCount: Int64 = 262_144
  /// How long they wait.
  static let waitingSignalLifetime = Duration.seconds(120)
  /// Frames that wait in memory for a stream of signalling.
  static let readySignals = 64
  /// How long a relay's credential counts; what was allocated with it goes on.
  package static let relayLifetime = Duration.seconds(600)
}
