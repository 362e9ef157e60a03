/// What is put up with of services elsewhere.
package enum Limits {
  /// Time to connect, TLS included.
  package static let connectTime = Duration.seconds(5)
  /// Time for all of it.
  package static let answerTime = Duration.seconds(10)
  /// Bytes of an answer's body.
  package static let answer = 4096
  /// Bytes of an answer's headers.
  package static let headers = 16 << 10
  /// Connections to one service.
  package static let connectionsPerHost = 8
  /// Requests on their way at once.
  package static let transfers = 1000
}
