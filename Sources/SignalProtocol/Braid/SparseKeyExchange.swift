internal import Cryptography

/// A key exchange that runs in small parts on the messages of a session and gives both sides the
/// same keys, one for each epoch: what a `SparseRatchet` runs on.
///
/// Source: "The Double Ratchet Algorithm", revision 4, §5 (sparse continuous key agreement).
protocol SparseKeyExchange: Sendable {
  associatedtype Message

  /// What the next message carries.
  ///
  /// - Parameter random: where new keys come from.
  /// - Returns: the part of the exchange, the latest epoch whose key the other side is known to
  ///   have (0 before the first), and the key of a new epoch where sending gave one.
  /// - Throws: `cryptography`; the state is then of no more use.
  mutating func send(
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> (message: Message, epoch: UInt32, key: EpochKey?)

  /// Takes in what an authentic message carried.
  ///
  /// - Returns: the key of a new epoch where receiving gave one.
  /// - Throws: `brokenExchange` where the other side's values contradict each other.
  mutating func receive(_ message: Message) throws(SignalError) -> EpochKey?
}

/// The key of an epoch; epochs that give keys count from 1.
struct EpochKey: Sendable, Equatable {
  let epoch: UInt32
  let secret: SecretBytes
}
