/// Who may register an account.
package enum Admission: Sendable {
  /// Anyone.
  case open
  /// Whoever has an invitation.
  case invite
  /// Whoever has a token of the host application, once for each of its users.
  case token(HostTokens)
}
