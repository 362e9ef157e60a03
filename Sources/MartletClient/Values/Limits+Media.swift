/// The client's numbers of files that are stored at the server.
extension ClientLimits {
  /// Segments that a frame of an upload carries.
  static let mediaFrameSegments = 4
  /// Bytes of a frame of an upload: with what is on its way, a transfer takes a few of them.
  static let mediaFrame = 256 << 10
  /// Segments that are sealed at once before any of a file is sent.
  static let sealedSegments = 32
  /// How long a part may take on its way to or from a store of objects: as long as its URL counts.
  static let storeTime = Duration.seconds(600)
  /// Bytes that are fetched of an object at once from a store.
  static let storeBlock: Int64 = 4 << 20
  /// Bytes that a part may have which is sent to a store.
  static let storePart: Int64 = 16 << 20
  /// Ports at which stores of one server may be.
  static let storePorts = 4
  /// Tries of a transfer that come no further, before it gives up.
  static let mediaTries = 8
  /// How long a transfer waits before its next try, at first and at most.
  static let mediaRetry: ClosedRange<Duration> = .milliseconds(200)...(.seconds(10))
  /// Seconds for which an upload that was interrupted is remembered: two days, longer than the
  /// server keeps it.
  static let uploadLifetime: Int64 = 2 * 86_400
  /// Messages of a group that are shared with a new member.
  static let sharedMessages = 10_000
  /// Bytes of a shared archive that are fetched.
  static let sharedArchive: UInt64 = 1 << 30
  /// Seconds by which this device's clock may be behind the server's.
  static let clockSlack: Int64 = 300
  /// Days of history that a group may share.
  static let sharedHistoryDays = 1...3_650
  /// How long completing an upload may take: the server reads all of it once.
  static let completion = Duration.seconds(300)
}
