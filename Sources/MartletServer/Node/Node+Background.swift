internal import CoreMetrics
package import Postgres
package import Reactor

extension Node {
  /// Works in the background until the task is cancelled: listens to the other nodes, tells them
  /// that this one is there, polls, and sweeps.
  ///
  /// - Parameters:
  ///   - configuration: the database, for a connection that listens.
  ///   - loop: where that connection lives.
  ///   - readiness: is told each second whether load balancers should send it calls.
  ///   - log: is told what fails, once for as long as it fails the same way.
  package func run(
    _ configuration: PostgresConfiguration, on loop: EventLoop,
    readiness: @escaping @Sendable (_ isReady: Bool) -> Void = { _ in },
    log: @escaping @Sendable (FailureReport) -> Void = { _ in }
  ) async {
    let listener = Listener(configuration, on: loop, channels: [Wakeups.channel]) { event in
      switch event {
      // What was told while nobody listened, or could not be told, is lost: look, and tell again.
      case .listening:
        self.wakeups.counts.beginAnew()
        self.delivery.wakeAll()
        self.delivery.announceAll()
      case .notification(_, let payload):
        for wakeup in self.wakeups.received(payload) { self.receive(wakeup) }
      }
    }
    startCarrying(on: loop, log)
    await withTaskGroup { group in
      group.addTask {
        await self.every(.seconds(1), "beat", log) {
          defer { readiness(self.isReady) }
          try await self.beat(listener, log)
        }
      }
      group.addTask { await self.pollQueues(log) }
      group.addTask {
        await self.every(self.pollInterval, "poll groups", log) {
          try await self.pollGroups()
        }
      }
      group.addTask {
        await self.every(Limits.groupAcknowledgementInterval, "acknowledge groups", log) {
          try await self.groups.acknowledgements.flush()
        }
      }
      group.addTask {
        await self.every(self.pollInterval, "poll provisioning", log) {
          try await self.provisioning.look()
        }
      }
      group.addTask { await self.every(.seconds(5), "keep-alive", log) { self.keepAlive() } }
      group.addTask { await self.workOnCalls(log) }
      group.addTask { await self.sendWebhooks(log) }
      group.addTask { await self.wakeDevices(log) }
      group.addTask {
        await self.every(Limits.announcementInterval, "announce", log) {
          self.delivery.announceAll()
        }
      }
      group.addTask {
        await self.every(Limits.presenceFlush, "presence", log) { try await self.presence.tick() }
      }
      group.addTask {
        await self.every(.seconds(30), "sweep", log) { try await self.sweep() }
      }
      group.addTask {
        await self.every(.seconds(30), "sweep media", log) {
          try await self.mediaSweeper?.sweep()
        }
      }
    }
    try? await groups.acknowledgements.flush()
    await listener.close()
    await wakeups.carrier?.close()
    try? await NodesStore.leave(id, in: database)
  }

  /// Tells the other nodes that this one is there, and the log if the clocks disagree.
  private func beat(_ listener: Listener, _ log: (FailureReport) -> Void) async throws {
    do {
      try await beat()
    } catch let error as PostgresError where error.isOfReadOnlyServer {
      // Another server has taken over: notifications come from there.
      listener.reconnect()
      throw error
    }
    if let text = clock.takeComplaint() {
      log(FailureReport(ofWork: "clock", text))
    }
  }

  /// What is told of the failures of work in the background.
  func reporter(
    of name: String, _ log: @escaping @Sendable (FailureReport) -> Void
  ) -> @Sendable (any Error) -> Void {
    { error in
      self.noteFailure(of: name)
      log(FailureReport(ofWork: name, "\(error)"))
    }
  }

  /// Repeats work until the task is cancelled. What fails is tried again the next time.
  func every(
    _ interval: Duration, _ name: String, _ log: (FailureReport) -> Void,
    _ work: () async throws -> Void
  ) async {
    var lastFailure: String?
    while !Task.isCancelled {
      do {
        try await work()
        lastFailure = nil
      } catch {
        let failure = "\(error)"
        if !Task.isCancelled { noteFailure(of: name) }
        if failure != lastFailure, !Task.isCancelled {
          log(FailureReport(ofWork: name, failure))
        }
        lastFailure = failure
      }
      try? await Task.sleep(for: interval)
    }
  }

  /// Reads what must be known before the first call is served, which tokens no longer count, and
  /// tells the other nodes of this one: they hand over from memory what they have stored only while
  /// they know of no other.
  ///
  /// - Throws: `PostgresError`, `StorageKeyMismatch`.
  package func prepare() async throws {
    _ = try await revocations.read()
    _ = try await suspensions.read()
    if let sealing = push?.sealing {
      _ = try await sealing.forOpening()
      try await Webhooks.sealAll(by: sealing, in: database)
    }
    try await EventLog.rebase(in: database)
    try await beat()
    try await wakeups.greet()
  }

  private func sweep() async throws {
    let start = ContinuousClock.now
    try await sweeper.sweep()
    sweepTime.recordNanoseconds(start.duration(to: .now).nanoseconds)
  }

  private func beat() async throws {
    let mustDrain = try await NodesStore.beat(
      id, streams: delivery.count, isReady: isReady, notices: wakeups.sentCount, in: database)
    if mustDrain, gate.isOpen { stopServing() }
    let before = now()
    if let (others, time) = try await NodesStore.others(than: id, in: database) {
      wakeups.setOthers(Set(others.keys))
      wakeups.counts.compare(others)
      clock.compare(time, between: before, and: now())
    }
    for entry in try await Disconnections.recent(in: database) {
      delivery.end(entry.account, device: entry.device, openedBefore: entry.createdAt)
    }
    for (account, device) in try await revocations.read() {
      delivery.end(account, device: device, because: .deviceRevoked)
    }
    for account in try await suspensions.read() {
      delivery.end(account, device: .every, because: .accountSuspended)
    }
  }

  /// Looks for what streams were not told of: at once where this node may have missed something,
  /// else now and then.
  private func pollQueues(_ log: (FailureReport) -> Void) async {
    var rested = 0
    await every(pollInterval, "poll", log) {
      guard wakeups.counts.takeSuspicion() || rested >= Limits.restedPolls else {
        return rested += 1
      }
      // Until it has gone well, it is due.
      rested = Limits.restedPolls
      try await self.poll()
      rested = 0
    }
  }

  /// Wakes the streams whose queues have something that they were not told of.
  private func poll() async throws {
    delivery.calls.readAll()
    delivery.groupCalls.readAll()
    let mailboxes = delivery.all
    var idle: [Address] = []
    for mailbox in mailboxes {
      if mailbox.isCaughtUp {
        idle.append(mailbox.address)
      } else {
        mailbox.update { $0.wake() }
      }
    }
    guard !idle.isEmpty else { return }
    let pending = try await queue.pending(among: idle)
    for mailbox in mailboxes where pending.contains(mailbox.address) {
      mailbox.update { $0.wake() }
    }
  }

  /// Finds what groups' logs have that streams were not told of, devices that groups have added,
  /// and removals that a crash has left unproposed.
  private func pollGroups() async throws {
    let known = delivery.feeds.all.map(\.group)
    if !known.isEmpty {
      let last = try await groups.log.lastSequences(of: known)
      for group in known {
        guard let sequence = last[group] else {
          delivery.feeds.delete(group)
          continue
        }
        delivery.feeds.notice(group, last: sequence)
      }
    }
    for address in try await groups.log.started(within: pollInterval * 6) {
      delivery.tellJoinedHere(address)
    }
    try await groups.proposeWaiting()
    groups.states.forget(unusedSince: .now - Limits.groupStateLifetime)
  }

  private func keepAlive() {
    let now = ContinuousClock.now
    for mailbox in delivery.all { mailbox.keepAlive(at: now) }
    delivery.calls.keepAlive(at: now)
    delivery.groupCalls.keepAlive(at: now)
  }
}
