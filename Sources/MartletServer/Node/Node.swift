internal import CoreMetrics
package import Postgres
package import RPC
package import Reactor

/// One server process of the service: makes its parts, gives each what it uses, and works in the
/// background.
///
/// Nodes on one database work together; none keeps anything that the database does not have.
package final class Node: Sendable {
  /// Which process it is.
  let id: Identifier
  let database: Database
  /// How often queues are read though nothing woke them.
  let pollInterval: Duration
  let loops: EventLoopGroup
  let metrics: any MetricsFactory
  /// The time, by this machine's clock.
  let now: @Sendable () -> Timestamp

  let clock = ClockWatch()
  let gate = ServingGate()
  let revocations: Revocations
  let suspensions: Suspensions
  let wakeups: Wakeups
  let delivery: Delivery
  let provisioning: ProvisioningWaits
  let depths: QueueDepths
  let queue: QueueStore
  let groups: GroupDomain
  let contacts: ContactGate
  let presence: PresenceHub
  let revoker: DeviceRevoker
  let referee: CallReferee
  let sweeper: Sweeper
  /// Removes objects; nil if the node stores none.
  let mediaSweeper: MediaSweeper?
  let sweepTime: CoreMetrics.Timer
  /// Sends events to webhooks; nil if the node asks no service elsewhere.
  let webhooks: WebhookSender?
  /// Wakes devices; nil if the node wakes nobody.
  let push: PushParts?

  let tokens: AccessTokens
  /// The services that it serves.
  package let services: [any ServiceHandler]

  /// A node that does not work in the background yet.
  ///
  /// - Parameters:
  ///   - configuration: what it promises.
  ///   - database: where everything is kept; migrated.
  ///   - loops: where its calls are handled.
  ///   - now: the time.
  package init(
    _ configuration: NodeConfiguration, database: Database, loops: EventLoopGroup,
    now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) {
    id = Identifier.random()
    self.database = database
    self.now = now
    self.loops = loops
    metrics = configuration.metrics
    pollInterval = configuration.pollInterval
    revocations = Revocations(in: database)
    suspensions = Suspensions(in: database)
    let secrets = ServerSecrets(.accessToken, in: database)
    wakeups = Self.wakeups(configuration, database, id, secrets)
    let log = GroupLog(database: database)
    (push, webhooks) = Self.outward(configuration, database, node: id, now: now)
    delivery = Delivery(wakeups: wakeups, log: log, push: push?.notes)
    provisioning = ProvisioningWaits(database: database)
    depths = QueueDepths(
      database: database, loops: loops, limit: configuration.queueLimit)
    contacts = Self.gate(configuration, database, loops)
    presence = PresenceHub(
      store: PresenceStore(node: id, database: database), wakeups: wakeups)
    delivery.onEnd { [presence] in presence.end($0, device: $1) }
    queue = QueueStore(
      database: database, notifier: delivery, depths: depths, now: now,
      strangersStanding: contacts.strangersStanding)
    groups = GroupDomain(
      database: database, notifier: delivery, log: log, loops: loops, metrics: metrics, now: now)
    tokens = AccessTokens(
      secrets: secrets, revocations: revocations, suspensions: suspensions, now: now)
    let conversations = ConversationStore(database: database, loops: loops)
    revoker = DeviceRevoker(
      revocations: revocations, conversations: conversations, delivery: delivery, groups: groups)
    referee = CallReferee(database: database, notifier: delivery, policy: configuration.calls)
    sweeper = Self.sweeper(configuration, database, clock, revocations, revoker)
    let storage = configuration.media.storage(database: database, now: now, metrics: metrics)
    mediaSweeper = storage.map { [clock] in
      MediaSweeper(database: database, storage: $0, clock: clock)
    }
    sweepTime = CoreMetrics.Timer(label: ServerMetric.sweepTime.rawValue, factory: metrics)
    let limiter = Self.limiter(configuration)
    let messages = MessageStore(database: database, notifier: delivery, now: now)
    var services: [any ServiceHandler] = [
      Self.keys(
        configuration, database, tokens, provisioning, delivery, revoker, gate, now: now),
      MessagingService(
        database: database, now: now, limiter: limiter,
        directory: DeviceDirectory(database: database, loops: loops), conversations: conversations,
        depths: depths, queue: queue, appends: messages.batchers(on: loops, metrics: metrics),
        acknowledgements: queue.batchers(on: loops, metrics: metrics), groups: groups,
        delivery: delivery, gate: gate, contacts: contacts),
      GroupsService(
        database: database, now: now, policy: configuration.groupPolicy, limiter: limiter,
        groups: groups, delivery: delivery),
      CallsService(
        database: database, now: now, referee: referee, key: groups.key, delivery: delivery,
        gate: gate),
      PeopleService(
        database: database, names: UserNameKey(in: database), contacts: contacts,
        wakeups: wakeups),
      PresenceService(hub: presence, gate: gate, now: now),
      IdentityService(serverName: configuration.serverName, database: database, now: now),
    ]
    services += MediaServices.make(
      configuration.media, storage, mediaSweeper, database: database, gate: gate,
      metrics: MediaMetrics(factory: metrics))
    services += PushService.make(push, node: id, database: database, delivery: delivery)
    self.services = services
  }

  private static func wakeups(
    _ configuration: NodeConfiguration, _ database: Database, _ node: Identifier,
    _ secrets: ServerSecrets
  ) -> Wakeups {
    Wakeups(
      node: node, database: database,
      carrier: configuration.redis.map {
        HintCarrier($0, node: node, seal: PacketSeal(secrets), metrics: configuration.metrics)
      })
  }

  private static func limiter(_ configuration: NodeConfiguration) -> SendLimiter {
    SendLimiter(burst: configuration.sendBurst, interval: configuration.sendInterval)
  }

  private static func gate(
    _ configuration: NodeConfiguration, _ database: Database, _ loops: EventLoopGroup
  ) -> ContactGate {
    ContactGate(
      database: database, loops: loops, firstContact: configuration.firstContact,
      firstContacts: configuration.firstContacts,
      lifetime: Limits.standingLifetime)
  }

  private static func sweeper(
    _ configuration: NodeConfiguration, _ database: Database, _ clock: ClockWatch,
    _ revocations: Revocations, _ revoker: DeviceRevoker
  ) -> Sweeper {
    Sweeper(
      database: database, clock: clock, revocations: revocations, revoker: revoker,
      queues: QueueSweeper(lifetime: configuration.queueLifetime),
      groups: GroupSweeper(lifetime: configuration.groupLogLifetime),
      groupLogLifetime: configuration.groupLogLifetime,
      historyLifetime: configuration.historyLifetime,
      callHistoryDays: configuration.calls.historyDays)
  }

  private static func keys(
    _ configuration: NodeConfiguration, _ database: Database, _ tokens: AccessTokens,
    _ provisioning: ProvisioningWaits, _ delivery: Delivery, _ revoker: DeviceRevoker,
    _ gate: ServingGate, now: @escaping @Sendable () -> Timestamp
  ) -> KeysService {
    KeysService(
      database: database, now: now, info: configuration.info,
      admission: configuration.admission, withheld: WithheldUsers(in: database),
      registrations: configuration.registrations, claimBurst: configuration.claimBurst,
      challenges: Challenges(
        secrets: ServerSecrets(.challenge, in: database), serverName: configuration.serverName,
        now: now),
      tokens: tokens, provisioning: provisioning, delivery: delivery, revoker: revoker,
      gate: gate)
  }

  /// Whether other nodes work on its database, as far as it knows.
  package var hasOthers: Bool { wakeups.hasOthers }

  /// What every call passes, the first of them outermost.
  ///
  /// - Parameter log: is told of each failure of the server's own.
  /// - Returns: the interceptors.
  package func interceptors(
    log: @escaping @Sendable (FailureReport) -> Void
  ) -> [any ServerInterceptor] {
    [
      CallMetrics(services, factory: metrics), RefusalInterceptor(log: log),
      AccessInterceptor(DeviceAccess(tokens: tokens)),
    ]
  }

  /// Refuses new streams and ends those that are open: clients connect elsewhere, or again.
  package func stopServing() {
    gate.close()
    delivery.endAll(Refusal.draining)
    provisioning.endAll(Refusal.draining)
    presence.endAll(Refusal.draining)
  }

  /// Whether load balancers should send it calls: it is not about to stop, and its clock agrees
  /// with the database's.
  package var isReady: Bool { gate.isOpen && !clock.isOff }

  /// Why load balancers should send it no calls, in words for an operator; nil if they should.
  package func unreadiness() async -> String? {
    if !gate.isOpen { return "about to stop" }
    if clock.isOff { return "this machine's clock disagrees with the database's" }
    do {
      _ = try await NodesStore.others(than: id, in: database)
      return nil
    } catch {
      return "the database does not answer"
    }
  }

  /// Does what another node asks for.
  func receive(_ wakeup: Wakeup) {
    switch wakeup {
    case .revoke(let account, let device): revoker.learn(account, device: device)
    // What fails is found again by polling.
    case .contact(let account, let other): contacts.forget(other, for: account)
    case .contactPolicy: contacts.forgetAll()
    case .presence(let topic): presence.hear(of: topic)
    case .presenceGone(let row): presence.hear(ofGone: row)
    case .provisioned(let id): Task { try? await provisioning.look(for: id) }
    default: break
    }
    delivery.receive(wakeup)
  }
}
