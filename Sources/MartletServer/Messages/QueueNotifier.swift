/// Learns what has been committed to devices' queues, so that open streams are told of it.
protocol QueueNotifier: Sendable {
  /// Hands over envelopes that were just committed.
  func deliver(_ envelopes: [(recipient: Address, envelope: QueuedEnvelope)])

  /// Has streams read their queues: something may have been committed that they were not told of.
  func wake(_ addresses: [Address])
}
