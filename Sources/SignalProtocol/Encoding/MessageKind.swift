/// The second byte of every message, after the version.
enum MessageKind: UInt8 {
  /// A message of a running session.
  case ratchet = 1
  /// A message that can begin a session.
  case preKey = 2
  /// A message of a running session whose header is encrypted.
  case ratchetWithEncryptedHeader = 3
  /// A message whose sender is sealed, as its recipient gets it.
  case sealed = 4
  /// The same to many recipients, as the server gets it.
  case sealedToMany = 5
}
