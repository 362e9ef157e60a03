internal import MLS
internal import MartletAPI
internal import Protobuf

/// What this device does in groups, put together: each part has a state or a task of its own.
final class GroupClient {
  let identities: LeafIdentities
  let states: GroupStates
  let leaves: LeafJudge
  let keyPackages: KeyPackages
  let joining: GroupJoining
  let requests: GroupRequests
  let welcomes: GroupWelcomes
  let commits: GroupCommits
  let refusals: GroupRefusals
  let log: GroupLog
  private let copies: GroupCopies
  let sending: GroupSending
  let notices: GroupNotices
  let management: GroupManagement
  let creation: GroupCreation
  private let context: DeviceContext

  init(
    _ context: DeviceContext, _ generations: Generations, _ inflow: Inflow, _ news: ProfileNews
  ) {
    self.context = context
    let profiles = GroupProfiles(context: context, news: news)
    identities = LeafIdentities(context)
    states = GroupStates(context, identities)
    leaves = LeafJudge(context, states, identities)
    keyPackages = KeyPackages(context, states, identities)
    let admission = GroupAdmission(context, states)
    copies = GroupCopies(context, states)
    joining = GroupJoining(context, states, identities, admission, copies)
    requests = GroupRequests(context)
    welcomes = GroupWelcomes(context, states, identities, admission, joining, requests)
    commits = GroupCommits(context, states, joining, generations, inflow)
    let entries = GroupEntries(context, identities, leaves, copies, profiles)
    refusals = GroupRefusals(context, states, entries, joining, inflow, copies)
    log = GroupLog(
      context, states, identities, entries, admission, welcomes, joining, refusals, copies)
    notices = GroupNotices(context, states)
    sending = GroupSending(context, states, leaves, joining, commits, inflow, profiles)
    management = GroupManagement(context, states, identities, keyPackages, commits, inflow)
    creation = GroupCreation(context, states, identities, generations, management)
  }

  /// Asks the server what `prepareToReceive()` has to know.
  func begin() { welcomes.begin() }

  /// Sees to groups before this device receives: what an earlier program, or another device, has
  /// left to do.
  func prepareToReceive() async throws {
    try await leaves.judgeStoredGroups()
    try await creation.removeUnfinished()
    try await welcomes.take()
    try await welcomes.joinOwnGroups()
    try await copies.askForMissed()
  }

  /// Comes into a group that somebody who was not accepted has added this account to.
  ///
  /// - Throws: `ClientError.noGroup` if no invitation waits, a `Status`.
  func accept(_ id: GroupID) async throws {
    try await requests.answer(id, .accept)
    try await welcomes.take()
    try await welcomes.joinOwnGroups()
  }

  /// The groups that this device is a member of.
  func views() throws -> [GroupView] {
    try context.read { records in
      try records.groups().compactMap { id in
        guard let stored = try records.group(id)?.stored, stored.hasState,
          stored.unfinishedSince == 0
        else { return nil }
        return GroupView(try states.load(id, records))
      }
    }
  }

  /// A group that this device is a member of.
  ///
  /// - Throws: `ClientError.noGroup`.
  func view(of id: GroupID) throws -> GroupView {
    try context.read { GroupView(try states.load(id, $0)) }
  }

  /// Forgets a group that was deleted, and tells of it.
  func forgetDeleted(_ id: GroupID) throws {
    try context.write { records in
      guard let stored = try records.group(id)?.stored else { return }
      try records.tell(
        .groupChange(
          .init(
            conversation: Conversation.group(id).description, entries: [.init(kind: .deleted)],
            name: stored.details?.name ?? "")))
    }
    try states.forget(id)
  }
}
