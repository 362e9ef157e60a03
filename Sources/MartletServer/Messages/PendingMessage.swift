internal import Postgres

/// A message that is to be stored.
struct PendingMessage: Sendable {
  /// A message for one device.
  struct Copy: Sendable {
    let device: DeviceNumber
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
  /// Whether the recipient is to get it.
  let admission: MessageAdmission
  let urgent: Bool
  let ephemeral: Bool
  let expiresAt: Timestamp?

  /// Bytes of ciphertext.
  var byteCount: Int { copies.reduce(0) { $0 + $1.ciphertext.count } }

  /// The devices that it is for.
  var addresses: [Address] { copies.map { Address(account: recipient, device: $0.device) } }

  /// How it differs from a stored message of the same sender and identifier; nil if it may be a
  /// repeat of it. What is sent by whatever call differs in where it goes: a conversation with one
  /// account, the notes to self, or none, which is for the own devices alone.
  func difference(from stored: Identifier?) -> String? {
    guard stored != conversation else { return nil }
    let kind =
      switch stored {
      case nil: "a message to the caller's own devices"
      case ConversationStore.identifier(sender.account, sender.account)?: "a note to self"
      default: "a message to another account"
      }
    return "names \(kind), expected a new identifier"
  }

  /// How storing it went.
  enum Outcome: Sendable {
    /// It is stored; what is withheld is in no device's queue.
    case stored(Timestamp, isWithheld: Bool)
    case duplicate(Timestamp)
    /// Another message has the identifier; what it is, said of `message_id`.
    case conflict(String)
    /// The recipient's devices have changed, or the account is gone; nothing was stored.
    case stale
  }
}
