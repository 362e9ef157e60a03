package import Postgres
package import RPC
package import Reactor
internal import Synchronization

/// One server process of the service: what its handlers share, and its work in the background.
///
/// Nodes on one database work together; none keeps anything that the database does not have.
package final class Node: Sendable {
  /// Which process it is.
  let id = Identifier.random()
  let configuration: NodeConfiguration
  let database: Database
  /// The time, by this machine's clock.
  let now: @Sendable () -> Timestamp

  let clock = ClockWatch()
  let revocations: Revocations
  let tokens: AccessTokens
  let challenges: Challenges
  let wakeups: Wakeups
  let delivery: Delivery
  let directory: DeviceDirectory
  let provisioning: ProvisioningWaits
  let conversations: ConversationStore
  let depths: QueueDepths
  let limiter: SendLimiter
  let queue: QueueStore
  let appends: PerLoop<Batcher<PendingMessage, PendingMessage.Outcome>>
  let acknowledgements: PerLoop<Batcher<Acknowledged, Void>>
  let groups: GroupDomain
  /// The device after whose queue the next sweep begins; nil for the first.
  let queueSweepStart = Mutex<Address?>(nil)

  private let isServing = Mutex(true)

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
    self.configuration = configuration
    self.database = database
    self.now = now
    revocations = Revocations(in: database)
    tokens = AccessTokens(
      secrets: ServerSecrets(.accessToken, in: database), revocations: revocations,
      now: now)
    challenges = Challenges(
      secrets: ServerSecrets(.challenge, in: database),
      serverName: configuration.serverName, now: now)
    let wakeups = Wakeups(node: id, database: database)
    let log = GroupLog(database: database)
    let delivery = Delivery(wakeups: wakeups, log: log)
    let depths = QueueDepths(database: database, limit: configuration.queueLimit)
    let messages = MessageStore(database: database, delivery: delivery, now: now)
    let queue = QueueStore(database: database, delivery: delivery, depths: depths, now: now)
    self.wakeups = wakeups
    self.delivery = delivery
    self.depths = depths
    self.queue = queue
    directory = DeviceDirectory(database: database)
    provisioning = ProvisioningWaits(database: database)
    conversations = ConversationStore(database: database)
    groups = GroupDomain(
      database: database, delivery: delivery, log: log, loops: loops, now: now)
    limiter = SendLimiter(
      burst: configuration.sendBurst, interval: configuration.sendInterval)
    appends = PerLoop(loops) { loop in
      Batcher(
        on: loop,
        batch: BatchLimits(count: Limits.batch, weight: Limits.batchByteCount),
        waiting: BatchLimits(count: Limits.waitingAppends, weight: Limits.waitingByteCount),
        gathering: .returning(Limits.appendGathering), weighing: { $0.byteCount }
      ) { await messages.store($0) }
    }
    acknowledgements = PerLoop(loops) { loop in
      Batcher(
        on: loop,
        batch: BatchLimits(count: Limits.batch, weight: Limits.acknowledgementBatch),
        waiting: BatchLimits(count: Limits.waitingAppends, weight: Limits.waitingAcknowledgements),
        gathering: .anyone(Limits.acknowledgementGathering), weighing: { $0.sequences.count }
      ) { await queue.acknowledge($0) }
    }
  }

  /// Whether other nodes work on its database, as far as it knows.
  package var hasOthers: Bool { wakeups.hasOthers }

  /// The services that it serves.
  package var services: [any ServiceHandler] {
    [KeysService(self), MessagingService(self), GroupsService(self)]
  }

  /// What every call passes, the first of them outermost.
  ///
  /// - Parameter log: is told of each failure of the server's own.
  /// - Returns: the interceptors.
  package func interceptors(
    log: @escaping @Sendable (FailureReport) -> Void
  ) -> [any ServerInterceptor] {
    [RefusalInterceptor(log: log), AccessInterceptor(tokens: tokens)]
  }

  /// Refuses new streams and ends those that are open: clients connect elsewhere, or again.
  package func stopServing() {
    isServing.withLock { $0 = false }
    delivery.endAll(Refusal.draining)
    provisioning.endAll(Refusal.draining)
  }

  /// Whether load balancers should send it calls: it is not about to stop, and its clock agrees
  /// with the database's.
  package var isReady: Bool { isServing.withLock { $0 } && !clock.isOff }

  /// Throws where the node is about to stop.
  func checkIsServing() throws(Refusal) {
    guard isServing.withLock({ $0 }) else { throw .draining }
  }

  /// Makes a revocation known here and on the other nodes.
  ///
  /// - Parameters:
  ///   - account: whose.
  ///   - device: which; 0 means every device of the account.
  func revoke(_ account: Identifier, device: UInt8) {
    revocations.add(account, device: device)
    delivery.end(account, device: device)
    if device == 0 { conversations.forget() }
    wakeups.send(.revoke(account, device))
    // Where this fails, the next round in the background does it.
    Task { try? await groups.proposeWaiting() }
  }

  /// Does what another node asks for.
  func receive(_ wakeup: Wakeup) {
    if case .revoke(let account, let device) = wakeup {
      revocations.add(account, device: device)
      if device == 0 { conversations.forget() }
    }
    // What fails is found again by polling.
    if case .provisioned(let id) = wakeup { Task { try? await provisioning.look(for: id) } }
    delivery.receive(wakeup)
  }
}
