/// How many keys of messages that have not come may be derived for one message, over all sessions
/// that it is tried in.
struct DerivationBudget {
  private var left: Int

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
}
