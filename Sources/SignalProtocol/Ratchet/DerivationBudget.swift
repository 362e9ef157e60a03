/// How many keys of messages that have not come may be derived for one message, over all sessions
/// that it is tried in.
struct DerivationBudget {
  private var left: Int

  /// The same for keys of the sparse ratchet, of which a message has one of its own.
  private var sparseLeft: Int

  private init(left: Int) {
    self.left = left
    sparseLeft = left
  }

  /// For the session that a message is most likely of.
  static var current: DerivationBudget { DerivationBudget(left: SessionLimits.forwardJump) }
  /// For all former sessions together.
  static var archived: DerivationBudget {
    DerivationBudget(left: SessionLimits.archivedForwardJump)
  }

  /// Takes off what a jump derives.
  ///
  /// - Throws: `tooFarAhead` if that is more than is left.
  mutating func take(_ count: Int) throws(SignalError) {
    guard count <= left else { throw .tooFarAhead(by: count) }
    left -= count
  }

  /// Takes off what a jump of the sparse ratchet derives.
  ///
  /// - Throws: `tooFarAhead` if that is more than is left.
  mutating func takeSparse(_ count: Int) throws(SignalError) {
    guard count <= sparseLeft else { throw .tooFarAhead(by: count) }
    sparseLeft -= count
  }
}
