internal import Cryptography
internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// One device of one account: it encrypts, sends, receives, and keeps what it must remember in one
/// sealed file.
///
/// ```swift
/// let messenger = try await Messenger.register(
///   at: ServerLocation("chat.example.org:4433"),
///   in: StoreLocation("alice.martlet", key: .passphrase("correct horse")))
/// try await messenger.send(.text(Text(text: "hello")), to: .direct(bob))
/// try await messenger.receive { event in print(event) }
/// ```
///
/// Whatever is sent or received is stored together with the ratchet step that made it, in one
/// transaction, before anything leaves the device or is acknowledged: a crash at any instant loses
/// no message and shows none twice.
public actor Messenger {
  /// The account.
  public nonisolated let account: AccountID
  /// This device's number in it.
  public nonisolated let device: UInt8

  let context: DeviceContext
  let generations: Generations
  let history: History
  let identities: LeafIdentities
  let states: GroupStates
  let leaves: LeafJudge
  let keyPackages: KeyPackages
  let ownDevices: OwnDevices
  let sessions: SessionDirectory
  let linking: Linking
  let keyMaintenance: KeyMaintenance

  /// Why the outbox could not be emptied when that was last tried.
  var lastDelay: Status?
  /// Rows of the outbox that are being sent now.
  var sending: Set<Int64> = []
  /// Groups in which removals wait for somebody to commit them.
  var unsettledGroups: Set<GroupID> = []
  /// Groups with a refused commit that was reported since the program started, and is not undone.
  var refusedGroups: Set<GroupID> = []
  /// When keys are renewed in groups.
  public private(set) var groupUpdates = GroupUpdateSchedule()
  /// Whom this device has asked for messages that it could not decrypt.
  var resendRequests = ResendRequests()

  init(store: Store, connection: ServerConnection, clock: WallClock) throws {
    let context = try DeviceContext(store: store, connection: connection, clock: clock)
    account = context.account
    device = context.device
    self.context = context
    generations = Generations(context)
    history = History(context)
    let identities = LeafIdentities(context)
    let states = GroupStates(context, identities)
    self.identities = identities
    self.states = states
    leaves = LeafJudge(context, states, identities)
    let keyPackages = KeyPackages(context, states, identities)
    self.keyPackages = keyPackages
    let ownDevices = OwnDevices(context)
    self.ownDevices = ownDevices
    linking = Linking(context, ownDevices)
    sessions = SessionDirectory(context, ownDevices)
    keyMaintenance = KeyMaintenance(context, keyPackages)
  }

  /// Opens the account that a file holds.
  ///
  /// - Parameter location: the file, and what opens it.
  /// - Returns: the device; it connects with its first call.
  /// - Throws: `ClientError.noAccount`, `.wrongKey`, `.keyFile`, `.damagedStore`.
  public static func open(_ location: StoreLocation) throws -> Messenger {
    try open(location, clock: .system)
  }

  package static func open(_ location: StoreLocation, clock: WallClock) throws -> Messenger {
    let store = try Store.open(at: location.path, key: location.key)
    guard let local = try store.read({ try $0.localAccount() }) else {
      throw ClientError.noAccount(path: location.path)
    }
    return try Messenger(
      store: store, connection: ServerConnection(store.keepCertificates(of: local)), clock: clock)
  }

  /// Changes when keys are renewed in groups, for what is scheduled from now on.
  public func setGroupUpdates(_ schedule: GroupUpdateSchedule) { groupUpdates = schedule }

  /// Closes the file and the connection; the device is of no use afterwards.
  public func close() async {
    await context.close()
  }
}

/// The file of a device, and what opens it.
public struct StoreLocation: Sendable {
  /// The file's path.
  public var path: String
  /// What opens it.
  public var key: StoreKey

  /// A file.
  public init(_ path: String, key: StoreKey) {
    self.path = path
    self.key = key
  }
}

extension Messenger {
  var store: Store { context.store }
  var clock: WallClock { context.clock }
  var identity: LocalIdentity { context.identity }
  var server: AuthenticatedConnection { context.server }

  func calling<Reply>(_ call: () async throws -> Reply) async throws -> Reply {
    try await context.calling { _ in try await call() }
  }
}
