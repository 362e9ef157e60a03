package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension MessagingService {
  /// Delivers the calling device's queue, then what arrives.
  package func subscribe(
    _ requests: RequestStream<SubscribeRequest>, replies: ReplyWriter<SubscribeResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    var frames = requests.makeAsyncIterator()
    guard case .options(let options)? = try await frames.next()?.frame else {
      throw Refusal.constraintViolated(field: "frame", "is not options, which come first")
    }
    try await serve(replies, to: caller, window: options.window, context) { mailbox, group in
      group.addTask { await self.read(requests, for: mailbox) }
    }
  }

  /// The same to a caller that says nothing on its stream, and acknowledges by a call of its own.
  package func subscribeDownstream(
    _ request: SubscribeDownstreamRequest, replies: ReplyWriter<SubscribeResponse>,
    context: ServerContext
  ) async throws {
    try await serve(replies, to: context.caller, window: request.window, context) { _, _ in }
  }

  /// Delivers a device's queue until its stream ends; `listen` adds the task that hears what the
  /// device says on it, if any.
  private func serve(
    _ replies: ReplyWriter<SubscribeResponse>, to caller: Address, window: UInt32,
    _ context: ServerContext,
    listen: (Mailbox, inout ThrowingTaskGroup<Void, any Error>) -> Void
  ) async throws {
    let mailbox = Mailbox(address: caller, window: window == 0 ? Limits.window : Int(window))
    // First the mailbox, then the queue: what is committed in between reaches one of them.
    delivery.open(mailbox)
    defer { delivery.close(mailbox) }
    // After the mailbox too: a node that is about to stop ends those that it finds.
    try gate.checkIsOpen()
    let openedAt = try await aside { try await self.queue.time() }
    delivery.announce(
      mailbox,
      stamp: StreamStamp(
        openedAt: (openedAt ?? now()).microsecondsSince1970, tieBreaker: .random()))
    if try await aside({ try await KeysStore.isLow(caller, in: self.database) }) {
      mailbox.update { $0.tell(.lowPreKeys) }
    }
    context.sendResponseMetadata()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.write(mailbox, to: replies) }
      listen(mailbox, &group)
      // Whichever ends first ends the other: the writer by throwing, the reader by the mailbox.
      for try await _ in group {}
    }
  }

  private func read(
    _ frames: RequestStream<SubscribeRequest>, for mailbox: Mailbox
  ) async {
    do {
      for try await frame in frames {
        switch frame.frame {
        case .acknowledgement(let acknowledgement)?:
          try await acknowledge(acknowledgement, for: mailbox)
        case .groupAcknowledgement(let acknowledgement)?:
          try await acknowledge(acknowledgement, for: mailbox)
        case .options?, nil:
          throw Refusal.constraintViolated(field: "frame", "is not an acknowledgement")
        }
      }
      // The client has closed its half: that is how it ends a stream. What it acknowledged is not
      // to come again on its next one: batches are handled in turn, so that an empty item comes
      // after it.
      try await acknowledgements.current.submit(
        Acknowledged(address: mailbox.address, sequences: []))
      mailbox.update { $0.end(StreamEnd()) }
    } catch {
      mailbox.update { $0.end(error) }
    }
  }

  private func acknowledge(
    _ acknowledgement: Acknowledgement, for mailbox: Mailbox
  ) async throws {
    let ids = acknowledgement.messageIDs.compactMap { Identifier($0) }
    var inFlight: [Identifier] = []
    var sequences: [Int64] = []
    var unknown: [Identifier] = []
    mailbox.update { state in
      for id in ids {
        if let sequence = state.acknowledge(id) {
          inFlight.append(id)
          sequences.append(sequence)
        } else if !state.isInFlight(id) {
          unknown.append(id)
        }
      }
    }
    // What another stream was sent may be acknowledged on this one.
    if !unknown.isEmpty {
      sequences += try await queue.sequences(of: unknown, in: mailbox.address)
    }
    guard !sequences.isEmpty else { return }
    let gone = inFlight
    acknowledgements.current.submit(
      Acknowledged(address: mailbox.address, sequences: sequences)
    ) { result in
      mailbox.update { queue in
        switch result {
        case .success: queue.forget(gone)
        case .failure(let error): queue.end(error)
        }
      }
    }
  }

  private func write(
    _ mailbox: Mailbox, to replies: ReplyWriter<SubscribeResponse>
  ) async throws {
    while true {
      switch await mailbox.next() {
      case .write(let envelopes):
        for envelope in envelopes { try await replies.send(envelope.frame) }
        if envelopes.contains(where: \.ephemeral) {
          try await aside { try await self.dropEphemeral(envelopes, of: mailbox) }
        }
      case .tell(let event):
        try await aside { try await self.tell(event, mailbox.address, replies) }
      case .fetch(let excluded, let limit):
        try await aside { try await self.fetch(excluded, limit, for: mailbox) }
      case .group(let action):
        try await aside { try await self.serve(action, mailbox, replies) }
      case .tellQueueEmpty:
        try await replies.send(SubscribeResponse(frame: .queueEmpty(QueueEmpty())))
      case .keepAlive:
        try await replies.send(SubscribeResponse(frame: .keepAlive(KeepAlive())))
      case .end(let error):
        if error is StreamEnd { return }
        throw error
      case .wait: break
      }
    }
  }

  private func fetch(_ excluded: [Int64], _ limit: Int, for mailbox: Mailbox) async throws {
    do {
      let envelopes = try await queue.oldest(
        of: mailbox.address, excluding: excluded, limit: limit)
      mailbox.update { $0.fetched(envelopes, limit: limit) }
    } catch let error as PostgresError where error.isPassing {
      // The stream outlives a database that comes back.
      mailbox.update { $0.fetchFailed() }
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  /// What only matters now is gone once it is sent.
  private func dropEphemeral(_ envelopes: [QueuedEnvelope], of mailbox: Mailbox) async throws {
    let ephemeral = envelopes.filter(\.ephemeral)
    guard !ephemeral.isEmpty else { return }
    let ids = ephemeral.map { $0.messageID.bytes }
    try await acknowledge(Acknowledgement(messageIDs: ids), for: mailbox)
  }

  private func tell(
    _ event: MailboxEvent, _ address: Address, _ replies: ReplyWriter<SubscribeResponse>
  ) async throws {
    switch event {
    case .lowPreKeys:
      let counts = try await KeysStore.counts(of: address, in: database)
      let low = LowPreKeys(
        oneTimePrekeys: counts.oneTimePrekeys, oneTimeKemPrekeys: counts.oneTimeKemPrekeys)
      try await replies.send(SubscribeResponse(frame: .event(Event(kind: .lowPrekeys(low)))))
    case .devicesChanged:
      try await replies.send(
        SubscribeResponse(frame: .event(Event(kind: .devicesChanged(DevicesChanged())))))
    case .welcomeWaiting:
      try await replies.send(
        SubscribeResponse(frame: .event(Event(kind: .welcomeWaiting(WelcomeWaiting())))))
    case .groupDeleted(let group):
      try await replies.send(
        SubscribeResponse(
          frame: .event(Event(kind: .groupDeleted(GroupDeleted(groupID: group.bytes))))))
    }
  }
}

/// The client has ended its stream in order.
private struct StreamEnd: Error {}
