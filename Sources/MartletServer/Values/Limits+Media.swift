/// The numbers of stored objects.
extension Limits {
  /// Bytes that an object may have, unless the operator says otherwise.
  package static let mediaObject: Int64 = 512 << 20
  /// Bytes that it may have whatever the operator says; the schema and the database hold it.
  package static let largestMediaObject: Int64 = 16 << 30
  /// Bytes that an account may store.
  package static let mediaAccount: Int64 = 5 << 30
  /// Bytes that an account may reserve in a day.
  package static let mediaDay: Int64 = 2 << 30
  /// Bytes that an object counts at least: it bounds how many there are.
  package static let countedMedia: Int64 = 64 << 10
  /// Uploads that an account may have begun.
  package static let pendingUploads: Int64 = 8
  /// How long after its last byte an upload is given up.
  package static let pendingUploadLifetime = Duration.seconds(86_400)
  /// How long an object of a message is kept.
  package static let mediaLifetime = Duration.seconds(30 * 86_400)
  /// How long an archive is kept, unless its client asks for more.
  package static let archiveLifetime = Duration.seconds(7 * 86_400)
  /// How long it may ask for.
  package static let archiveLifetimeLimit = Duration.seconds(366 * 86_400)
  /// The day of `mediaDay`.
  static let mediaDayLifetime = Duration.seconds(86_400)

  /// Bytes of an upload after which they are made durable, and counted: what a crash costs at most.
  package static let uploadCheckpoint: Int64 = 8 << 20
  /// Bytes of a frame of a download: a slow reader costs no more than two of them.
  static let downloadFrame = 256 << 10
  /// Bytes that are hashed at once when an upload is completed, so that others have their turn.
  static let hashedPart = 4 << 20
  /// Percent of the disk that stay free, unless the operator says otherwise.
  static let freeDiskPercent = 5
  /// How long a client waits before it tries again on a full disk.
  static let fullDiskRetry = Duration.seconds(60)
  /// Objects that a sweep removes at once.
  static let sweptObjects: Int64 = 500
  /// Seconds for which a file without a row is left alone: its row may be about to be written.
  static let strayFileAge: Int64 = 3600
  /// Bytes of the parts in which a store of objects is given an upload.
  static let storePart: Int64 = 8 << 20
  /// Parts that are in memory at once, each of them twice.
  static let storedPartsAtOnce = 4
  /// Bytes of the least object that clients send to a store, or fetch from it, themselves.
  package static let directObject: Int64 = 1 << 20
  /// Parts that a client is given URLs for at once.
  package static let directParts = 8
  /// Seconds for which such a URL counts.
  static let directLifetime = 600
  /// Bytes that are read at once of an object in a store.
  static let storeBlock = 2 << 20
  /// Bytes of what a store says, other than objects.
  static let storeAnswer = 4 << 20
  /// Time for a request to a store.
  static let storeTime = Duration.seconds(60)
  /// How often a request is tried that the store has trouble with.
  static let storeTries = 4
  /// Half of the time before the second try; each next one waits twice as long.
  static let storeFirstRetry = Duration.milliseconds(100)
  /// How long a client waits before it tries again while the store has trouble.
  static let storeRetry = Duration.seconds(5)
  /// How often the folder is looked through for files without rows.
  static let strayFileInterval = Duration.seconds(3600)
}
