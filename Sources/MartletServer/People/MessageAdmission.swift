/// Whether a message comes through to its recipient.
enum MessageAdmission: Sendable, Equatable {
  /// It does.
  case open
  /// It does not: nobody but its sender is to know of it.
  case withheld
  /// The statement that stores it decides, and counts it: it is a stranger's.
  ///
  /// - Parameter tokenHash: SHA-256 of what the sender has of the recipient's link.
  case request(tokenHash: [UInt8])

  /// The hash that a stranger's message is judged by.
  var tokenHash: [UInt8]? {
    if case .request(let tokenHash) = self { tokenHash } else { nil }
  }
}
