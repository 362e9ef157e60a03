/// The client's own numbers.
enum ClientLimits {
  /// How long a call may take that the server answers at once.
  static let call = Duration.seconds(30)
  /// How long a call may take that carries keys or commits in bulk.
  static let bulkCall = Duration.seconds(60)
  /// How long a call waits for its answer before whoever waits is told.
  static let silence = Duration.seconds(2)
  /// Seconds after which the long-lived prekeys are replaced: a week.
  static let keyRotation: Int64 = 7 * 86_400
  /// Seconds for which replaced prekeys still decrypt what was on its way: 30 days, as long as the
  /// server keeps messages.
  static let retiredKeyLifetime: Int64 = 30 * 86_400
  /// Seconds for which handled envelopes are remembered: longer than the server keeps them.
  static let receivedLifetime: Int64 = 45 * 86_400
  /// How many one-time X25519 prekeys the server is to have, and below how many more are uploaded.
  static let oneTimeKeys = Stock(full: 100, low: 20)
  /// The same of ML-KEM, which are 1.6 KB each and have the last-resort key behind them.
  static let oneTimeKEMKeys = Stock(full: 20, low: 5)
  /// Rounds with a set of devices that turns out to be another, before sending gives up.
  static let sendRounds = 5
  /// Seconds after which a message is given up at which the server keeps failing: a day, as long as
  /// it knows a request again.
  static let serverTrouble: Int64 = 86_400
  /// Seconds between two tries of such a message: as long as it has failed, within these bounds.
  static let troubleRetry: ClosedRange<Int64> = 1...600
  /// Seconds that a time may have, by google.protobuf.Timestamp: the years 1 to 9999.
  static let timeSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  /// Seconds that a duration may have, by google.protobuf.Duration: ten thousand years.
  static let durationSeconds: ClosedRange<Int64> = -315_576_000_000...315_576_000_000
  /// Seconds before an access token's end at which a new one is asked for.
  static let tokenMargin: Int64 = 60
  /// Bytes of what a device that is linked is told of other accounts; the server takes 16 KiB.
  static let provisioningPeers = 12_000
  /// Accounts whose identity keys one call asks for; the server takes no more.
  static let identityKeysPerCall = 100
  /// Accounts that one message tells a linked device of.
  static let peersPerSync = 64
  /// KeyPackages that the server is to have.
  static let keyPackages = 16
  /// KeyPackages below which more are uploaded.
  static let lowKeyPackages = 4
  /// KeyPackages for post-quantum groups that the server is to have: they are six times as large,
  /// and a last resort stands behind them.
  static let postQuantumKeyPackages = 1
  /// KeyPackages for post-quantum groups below which more are uploaded.
  static let lowPostQuantumKeyPackages = 1
  /// Seconds before the end of the last-resort KeyPackage at which it is replaced: two weeks.
  static let lastResortMargin: Int64 = 14 * 86_400
  /// Rounds with a group that others change meanwhile, before a change gives up.
  static let commitRounds = 20
  /// Bytes of a commit; the server takes no more.
  static let commit = 786_432
  /// Bytes of a commit with its Welcome and what goes with them; the server takes 1 MiB.
  static let commitBundle = 1_040_000
  /// Seconds after which a group whose creation was interrupted is removed: ten minutes, longer
  /// than creating one takes.
  static let unfinishedGroup: Int64 = 600
  /// Bytes of a ratchet tree: 6,000 leaves and their parents have less than half of it.
  static let ratchetTree = 8 << 20
  /// How often an account is asked for messages that could not be decrypted, in an hour.
  static let resendRequestsPerHour = 20
  /// How often messages are sent again to an account that asks, in an hour: what its eight devices
  /// may ask.
  static let resendAnswersPerHour = 160
  /// Envelopes of an account that are kept until the user has spoken about its identity key.
  static let heldEnvelopes = 1000
  /// How often all accounts together are asked with which there is no conversation yet, in an hour.
  static let resendRequestsOfStrangersPerHour = 20
  /// Messages of a group that one message asks for again.
  static let messagesPerFailure = 128
  /// Messages of a group that are looked for after this device has joined again.
  static let missedMessages = 1_000
  /// Seconds after which a running program asks again whether its file is the latest copy.
  static let generationInterval: Int64 = 600
  /// Seconds after the server's answer for which this machine's memory may stand in for the next:
  /// another machine may use a copy of the file meanwhile.
  static let copyMarkLifetime: Int64 = 60
  /// Messages that are shown of an account that asks to be accepted; the server lets no more
  /// through.
  static let shownOfRequest = 5
  /// Messages that are removed at once of an account that was not accepted.
  static let removedOfRequest = 1_000
  /// Rounds with a profile that other own devices change meanwhile.
  static let profileRounds = 5
  /// Profiles that one call asks for; the server takes no more.
  static let profilesPerCall = 100
  /// Seconds after which a profile is read again: a day.
  static let profileLifetime: Int64 = 86_400
  /// Seconds after which it is looked whether any profile is that old: an hour.
  static let profileRoundInterval: Int64 = 3_600
  /// Characters of the words of a presence.
  static let statusCharacters = 128
  /// Seconds between two heartbeats of a publisher.
  static let heartbeatInterval: Int64 = 30
  /// Seconds after which a publisher leaves another farewell, and to which it says when it was
  /// seen.
  static let farewellInterval: Int64 = 300
  /// How long a stream of presence waits that was lost, or has nothing to do.
  static let presenceRetry = Duration.seconds(3)
  /// Seconds after which a watching stream looks for keys that were told meanwhile.
  static let presenceKeysInterval: Int64 = 5
  /// Topics that a stream watches; the server takes no more.
  static let watchedTopics = 500
  /// Seconds after which the archive of the history is renewed: a day.
  static let archiveInterval: Int64 = 86_400
  /// Seconds after which an archive is tried again that could not be made: an hour.
  static let archiveRetry: Int64 = 3_600
  /// How far a restored file steps over the numbers of prekeys that a newer copy may have used.
  static let restoredKeyIDStep: ClosedRange<UInt32> = 1 << 16...1 << 20
  /// How long an invitation to a group waits to be accepted, in seconds: the server's time.
  static let groupInvitationSeconds: Int64 = 7 * 86_400
  /// How long somebody counts as typing who does not repeat it, in seconds.
  static let typingSeconds: Int64 = 15
  /// How often whoever types repeats it.
  static let typingInterval = Duration.seconds(10)
  /// People whose typing is remembered at once.
  static let typingPeople = 1_000
  /// Accounts of a group in which typing is told.
  static let noticedAccounts = 256
  /// Notices to a group between two messages: whoever got none of them must still be able to step
  /// to the next message's key, and steps 1,024 at the most.
  static let noticesBetweenMessages: UInt32 = 256
}
