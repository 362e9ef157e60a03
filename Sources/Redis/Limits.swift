/// What is put up with of a server, and asked of it.
package enum Limits {
  /// Commands that wait for their replies at most; more are dropped.
  package static let waitingCommands = 1024
  /// How long a reply may take: a server that takes longer is as good as none.
  package static let patience = Duration.milliseconds(250)
  /// How long it may take to connect, with TLS, password and channels.
  static let connectTimeout = Duration.seconds(2)
  /// How often a server is asked whether it is there.
  static let checkInterval = Duration.seconds(1)
  /// Bytes that may come before a reply is whole: nothing that is asked for is longer.
  package static let replyByteCount = 256 << 10
  /// Elements of the lists of one reply, all together.
  package static let replyElements = 4096
  /// Bytes that may wait to be sent, for a server that reads nothing.
  static let unsentByteCount = 4 << 20
  /// The first wait before connecting again, and the longest.
  static let firstRetry = Duration.milliseconds(50)
  static let lastRetry = Duration.seconds(5)
}
