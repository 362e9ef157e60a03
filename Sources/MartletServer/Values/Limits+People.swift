/// What the server promises of people.
extension Limits {
  /// User names that an account may ask for at once.
  package static let userNameBurst = 10
  /// Time after which it may ask for one more.
  package static let userNameInterval = Duration.seconds(3600)
  /// How long a user name that was given up is held back.
  package static let userNameHold = Duration.seconds(30 * 86_400)
  /// User names that a device may look up at once.
  package static let resolveBurst = 20
  /// Time after which it may look up one more.
  package static let resolveInterval = Duration.seconds(180)
  /// Messages of an account that come through before it is accepted.
  package static let requestCount = 5
  /// Time after which another one does.
  package static let requestInterval = Duration.seconds(60)
  /// How long a node remembers who may write to whom, for wake-ups that were lost.
  package static let standingLifetime = Duration.seconds(5)
  /// How long an invitation to a group of somebody who was not accepted waits to be accepted.
  package static let groupInvitationLifetime = Duration.seconds(7 * 86_400)
  /// Contacts on a page.
  static let contactPage = 100
  /// Accounts of a group in which notices, such as typing, are passed on.
  package static let noticedAccounts = 256
  /// Time after which a device may send another notice to a group.
  package static let noticeInterval = Duration.seconds(5)
  /// Accounts that another one has accepted or blocked, or that ask it, together.
  package static let contacts = 20_000
}
