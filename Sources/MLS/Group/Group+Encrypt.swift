public import MLSCore

internal import Cryptography

extension Group {
  /// Encrypts data of the application for the members of this epoch.
  ///
  /// The application stores the group before it sends the message, so that no key is ever used
  /// twice.
  ///
  /// - Parameters:
  ///   - data: what to say.
  ///   - authenticatedData: sent in the clear beside it.
  ///   - random: where the reuse guard comes from.
  /// - Returns: the message.
  /// - Throws: `MLSError.violation(.proposalsUncommitted)` while proposals wait for a commit;
  ///   `MLSError` where the group was closed.
  ///
  /// Source: RFC 9420 §12.4, §15.2.
  public mutating func encrypt(
    _ data: [UInt8], authenticatedData: [UInt8] = [],
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> MLSMessage {
    try requireActive()
    guard epochState.publicState.proposals.isEmpty else {
      throw .violation(.proposalsUncommitted)
    }
    let content = try epochState.sign(
      .application(data), authenticatedData: authenticatedData, as: .privateMessage)
    return try epochState.frame(content, padding: configuration.padding, using: &random)
  }
}
