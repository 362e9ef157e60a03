/// Who may register an account.
package enum Admission: Sendable {
  /// Anyone.
  case open
  /// Whoever has an invitation.
  case invite
}
