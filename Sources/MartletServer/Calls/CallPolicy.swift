/// What a node promises of calls.
package struct CallPolicy: Sendable {
  /// Calls that an account may begin to another at once; 0 sets no limit.
  package var burst = Limits.callBurst
  /// How long a call rings where the caller does not say.
  package var ringTime = Limits.ringTime
  /// Days that calls are listed; 0 keeps them until every device knows that they are over.
  package var historyDays = Limits.callHistoryDays
  /// The relays; nil if there are none.
  package var relays: RelayCredentials?
  /// How media passes in groups' calls.
  package var mediaServer = MediaServer.mesh

  /// The promises of docs/protocol.md, without relays.
  package init() {}
}
