/// What the load has to say at its end.
struct Report: Encodable, Sendable {
  /// Messages that senders began to send.
  var sends = 0
  /// Those of which the server said that it has them.
  var acknowledged = 0
  /// Those that an attempt had stored whose answer was lost.
  var acceptedAsDuplicates = 0
  /// Those of which the server has said nothing to the end.
  var notAcknowledged = 0
  /// Copies that devices got, each counted once.
  var received = 0
  /// Copies and receipts that devices got once more, and knew by their identifiers.
  var duplicatesSuppressed = 0
  /// Acknowledged copies that a device did not get.
  var lost = 0
  /// What devices got that nobody had sent to them.
  var neverSent = 0
  /// Copies with other bytes than were sent.
  var altered = 0
  /// Copies that came before an earlier one of the same sender.
  var outOfOrder = 0
  /// Messages that a device of their sender learnt to be delivered.
  var receipts = 0
  /// Those that it did not learn to be delivered.
  var receiptsMissing = 0
  /// Those that it learnt to be delivered by two receipts.
  var receiptsTwice = 0
  /// Attempts that failed and were made again, by what they failed with.
  var failures: [String: Int] = [:]
}
