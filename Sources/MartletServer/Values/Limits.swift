/// The numbers that the service promises; each is enforced in one place.
package enum Limits {
  /// Bytes of a request: sending has at most that many, KeyPackages in bulk are the largest else.
  package static let requestByteCount = 1 << 20
  /// Bytes of a ciphertext for one device, and of an application message of a group; the schemas
  /// hold it.
  package static let envelopeByteCount = 98_304
  /// Devices that an account may have; the database holds it.
  package static let devices = 8
  /// How long an access token counts.
  package static let tokenLifetime = Duration.seconds(3600)
  /// How long a challenge may take to be answered.
  package static let challengeLifetime = Duration.seconds(60)
  /// Times that an account may be recovered at once.
  package static let recoveryBurst = 10
  /// Time after which it may be once more: 10 in a day.
  package static let recoveryInterval = Duration.seconds(8640)
  /// How long a link token counts, and a provisioning message waits.
  package static let linkLifetime = Duration.seconds(600)
  /// Devices that may wait on a node for their provisioning messages; anyone may wait.
  package static let waitingProvisionings = 10_000
  /// How long an invitation counts.
  package static let inviteLifetime = Duration.seconds(14 * 86_400)
  /// How long the answers to requests are kept for repeats.
  package static let repeatLifetime = Duration.seconds(86_400)

  /// One-time keys of a kind that a device may have stored.
  package static let storedOneTimeKeys = 200
  /// One-time X25519 keys below which the device is asked for more.
  package static let lowOneTimeKeys = 20
  /// One-time ML-KEM keys below which the device is asked for more.
  package static let lowOneTimeKEMKeys = 5
  /// Prekey bundles that a device may take of another at once.
  package static let bundleBurst = 6
  /// Time after which it may take one more.
  package static let bundleInterval = Duration.seconds(600)

  /// KeyPackages that a device may take of another account's device at once.
  package static let claimBurst = 10
  /// Time after which it may take one more.
  package static let claimInterval = Duration.seconds(600)
  /// How long the state of a rate bucket is kept: until every bucket is full again.
  static let bucketLifetime = max(
    bundleInterval * bundleBurst, claimInterval * claimBurst, groupInterval * groupBurst,
    additionInterval * additionBurst, recoveryInterval * recoveryBurst,
    userNameInterval * userNameBurst,
    resolveInterval * resolveBurst)

  /// Difference between this machine's clock and the database's beyond which the node sweeps
  /// nothing and calls itself not serving.
  package static let clockTolerance = Duration.seconds(120)

  /// Messages that may be on their way to a device, unacknowledged.
  package static let window = 256
  /// Envelopes that may wait for a device.
  package static let queue = 10_000
  /// How long they wait.
  package static let queueLifetime = Duration.seconds(30 * 86_400)
  /// How long an ephemeral message waits for a stream.
  package static let ephemeralLifetime = Duration.seconds(10)
  /// Messages that an account may send to another at once.
  package static let sendBurst = 60
  /// Time after which it may send one more.
  package static let sendInterval = Duration.seconds(1)
  /// Pairs of accounts whose sending a node remembers; beyond, those that rest are forgotten.
  static let rememberedSenders = 100_000
  /// Bytes of a typing notice: it must fit in one notification between nodes.
  package static let typing = 4096
  /// Messages that one statement stores.
  static let batch = 512
  /// How long a batch waits at most for senders who were just answered.
  static let appendGathering = Duration.milliseconds(2)
  /// How long acknowledgements wait for others: nobody waits for them.
  static let acknowledgementGathering = Duration.milliseconds(20)
  /// Messages that may wait on a loop to be stored; more are refused.
  static let waitingAppends = 8192
  /// Bytes of ciphertext in them: what the database is to hold at once.
  static let batchByteCount = 8 << 20
  /// Bytes of ciphertext in messages that wait on a loop.
  static let waitingByteCount = 64 << 20
  /// Envelopes that one statement deletes.
  static let acknowledgementBatch = 4096
  /// Envelopes that may wait on a loop to be deleted.
  static let waitingAcknowledgements = 1 << 20
  /// Bytes of entries on a page, but for the last one, which has up to 1 MiB itself: clients of
  /// gRPC take 4 MiB by default.
  package static let pageByteCount: Int64 = 1 << 20
  /// Accounts whose KeyPackages are taken at once, before the reply's bytes are counted.
  static let claimedAccounts = 10
  /// Entries on a page of history and elsewhere, where the request does not say.
  static let page = 50
  /// Silence on a stream after which it is told that it is alive.
  package static let keepAliveInterval = Duration.seconds(30)
  /// How often nodes tell each other of the streams that are open on them, for wake-ups that were
  /// lost.
  static let announcementInterval = Duration.seconds(15)
  /// How often queues are read though nothing woke them, while wake-ups may have been lost.
  package static let pollInterval = Duration.seconds(5)
  /// Intervals that pass without reading them, while everything was heard that nodes have sent.
  static let restedPolls = 11
  /// Look-ups that one statement does.
  static let lookUps = 256
  /// Days after which a device that does not call is removed.
  package static let idleDeviceDays = 45
}
