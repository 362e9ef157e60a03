internal import Postgres

/// An application message that waits to be stored.
struct PendingGroupMessage: Sendable {
  /// What became of it.
  enum Outcome: Sendable {
    case stored(sequence: Int64, Timestamp)
    case duplicate(sequence: Int64, Timestamp)
    case stale(currentEpoch: Int64)
    case notFound
  }

  let id: Identifier
  let group: Identifier
  let sender: Address
  let epoch: Int64
  let payload: [UInt8]
  let isUrgent: Bool
}
