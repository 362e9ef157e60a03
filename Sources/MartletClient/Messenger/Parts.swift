/// The parts of a device, each with its own state, put together.
final class Parts {
  let context: DeviceContext
  let history: History
  let ownDevices: OwnDevices
  let linking: Linking
  let sessions: SessionDirectory
  let groups: GroupClient
  let outbox: Outbox
  let composer: Composer
  let receipts: Receipts
  let typing: TypingNotices
  let receiver: Receiver
  let people: People
  let contacts: Contacts
  let standings: Standings
  let userNames: UserNames
  let push: PushEndpoints
  let profiles: Profiles
  let presence: PresenceOfPeople
  let audiences: PresenceAudiences
  let names: NameDirectory
  let account: Account
  let keys: KeyMaintenance
  let storage: MediaStorage
  let archives: Archives
  let recovery: Recovery
  let histories: SharedHistories
  let callServer: CallServer
  let callBook: CallBook
  let groupCalls: GroupCallParts
  let groupCallRings: GroupCallRings
  let journal: EventJournal

  init(_ context: DeviceContext) {
    self.context = context
    history = History(context)
    names = NameDirectory(context)
    journal = EventJournal(context)
    storage = MediaStorage(context)
    archives = Archives(context)
    recovery = Recovery(context, archives, storage)
    let generations = Generations(context)
    ownDevices = OwnDevices(context)
    linking = Linking(context, ownDevices)
    sessions = SessionDirectory(context, ownDevices)
    let inflow = Inflow()
    let news = ProfileNews()
    groups = GroupClient(context, generations, inflow, news)
    histories = SharedHistories(context, archives, storage, groups.states)
    outbox = Outbox(context, Delivery(context, generations, ownDevices, sessions, groups.sending))
    composer = Composer(context, outbox, groups.sending)
    account = Account(context, outbox)
    keys = KeyMaintenance(context, groups.keyPackages)
    self.typing = TypingNotices(context, composer, outbox, groups.notices)
    let typing = TypingBoard(context)
    let envelopes = Envelopes(context, sessions, news, typing)
    standings = Standings(context)
    userNames = UserNames(context, outbox)
    push = PushEndpoints(context)
    profiles = Profiles(context, outbox, news)
    audiences = PresenceAudiences(context, outbox)
    presence = PresenceOfPeople(context, audiences)
    receipts = Receipts(context, outbox)
    people = People(
      context, outbox, groups.leaves, envelopes, standings, profiles, audiences)
    contacts = Contacts(context, outbox, people, standings)
    callServer = CallServer(context, generations, sessions)
    callBook = CallBook(context)
    groupCalls = GroupCallParts(
      context: context, generations: generations, states: groups.states,
      identities: groups.identities, chats: GroupCallChats(context, groups.states),
      composer: composer, server: callServer, book: callBook, sessions: sessions)
    groupCallRings = GroupCallRings(context)
    let frames = Frames(
      context, generations, ownDevices, keys, envelopes, receipts, groups, callBook, typing,
      groupCallRings)
    receiver = Receiver(
      context, generations, ownDevices, keys, outbox, groups, frames, standings, profiles, typing,
      whenQuiet: { [histories, recovery] in
        try await histories.takeWaiting()
        try await recovery.archiveIfDue()
      })
    inflow.connect(to: receiver)
  }
}
