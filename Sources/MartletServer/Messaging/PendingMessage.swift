internal import MartletAPI
internal import Postgres

/// A message that is to be stored.
struct PendingMessage: Sendable {
  /// A message for one device.
  struct Copy: Sendable {
    let device: UInt8
    let ciphertext: [UInt8]
  }

  let id: Identifier
  let sender: Address
  let recipient: Identifier
  /// In which history it goes; nil for none.
  let conversation: Identifier?
  /// The version of the recipient's devices that it is encrypted for.
  let devicesVersion: Int64
  let copies: [Copy]
  let urgent: Bool
  let ephemeral: Bool
  let expiresAt: Timestamp?

  /// Bytes of ciphertext.
  var byteCount: Int { copies.reduce(0) { $0 + $1.ciphertext.count } }

  /// The devices that it is for.
  var addresses: [Address] { copies.map { Address(account: recipient, device: $0.device) } }

  /// How storing it went.
  enum Outcome: Sendable {
    case stored(Timestamp)
    case duplicate(Timestamp)
    /// The recipient's devices have changed, or the account is gone; nothing was stored.
    case stale
  }
}
