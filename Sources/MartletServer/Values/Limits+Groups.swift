/// The numbers that groups promise; each is enforced in one place.
extension Limits {
  /// Accounts that a group may have.
  package static let groupAccounts = 1500
  /// Devices that a group may have: leaves that are not blank.
  package static let groupLeaves = 6000
  /// Devices that a group of a post-quantum cipher suite may have: what a commit sends to each of
  /// them, 1,190 bytes with X-Wing and SHA-384, still fits into one commit.
  package static let postQuantumLeaves = 600
  /// Groups that an account may be in: what a new device of it must join one by one.
  package static let groups = 2000
  /// Groups that an account may make at once.
  package static let groupBurst = 20
  /// Time after which it may make one more.
  package static let groupInterval = Duration.seconds(300)
  /// Groups that an account may add another one to at once: nobody uses up another's number.
  package static let additionBurst = 10
  /// Time after which it may add it to one more: as many again in a day.
  package static let additionInterval = Duration.seconds(8640)
  /// Epochs before the current one whose application messages are still taken.
  package static let pastEpochs: Int64 = 2
  /// Epochs whose public state is kept, the current one with them.
  package static let keptEpochs: Int64 = 3
  /// Further epochs whose state is kept for welcomes that wait; beyond, the device joins from
  /// outside.
  package static let welcomeEpochs: Int64 = 64
  /// Proposals of members in one epoch: each costs every commit and every member something.
  package static let epochProposals = 256
  /// Bytes of one new member's part of a Welcome.
  package static let welcomeSecrets = 8192
  /// Bytes of a part of a ratchet tree.
  package static let treeChunk = 65_536
  /// Entries of a log that are read at once.
  static let groupPage = 64
  /// Bytes of entries that are read at once, but for the last one.
  package static let groupPageByteCount: Int64 = 524_288
  /// Welcomes on a page.
  static let welcomePage = 20
  /// How long entries of a group's log and welcomes are kept.
  package static let groupLogLifetime = Duration.seconds(30 * 86_400)
  /// How long a node remembers a group's public state after its last use.
  package static let groupStateLifetime = Duration.seconds(3600)
  /// Groups whose public state a node remembers.
  static let rememberedGroups = 10_000
  /// Leaves of all those together; each takes about a kilobyte.
  static let rememberedLeaves = 300_000
  /// Leaves from which on a commit is checked beside the loop, since that may take milliseconds.
  static let offloadedLeaves = 200
  /// How long acknowledgements of groups' entries are gathered before they are written.
  package static let groupAcknowledgementInterval = Duration.milliseconds(500)
  /// Acknowledgements that are gathered at most; beyond, they are written at once.
  static let gatheredAcknowledgements = 100_000
}
