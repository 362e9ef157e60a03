internal import Postgres
internal import Synchronization

/// The streams that are open on this node, and the way to those on other nodes.
final class Delivery: QueueNotifier {
  private let mailboxes = Mutex<[Address: Mailbox]>([:])
  private let typing = Mutex<[Address: TypingStream]>([:])
  private let others = Mutex<[@Sendable (Identifier, DeviceNumber) -> Void]>([])
  /// The groups that the streams follow.
  let feeds: GroupFeeds
  /// The streams of calls' signalling.
  let calls: CallStreams
  /// The streams of groups' calls.
  let groupCalls: GroupCallStreams
  let wakeups: Wakeups
  /// Notes who may have to be woken; nil if the node wakes nobody.
  let push: PushNotes?

  init(wakeups: Wakeups, log: GroupLog, push: PushNotes?) {
    self.wakeups = wakeups
    self.push = push
    feeds = GroupFeeds(log: log)
    calls = CallStreams(wakeups: wakeups)
    groupCalls = GroupCallStreams(wakeups: wakeups)
  }

  /// Opens a device's stream; one that is open already ends.
  func open(_ mailbox: Mailbox) {
    let displaced = mailboxes.withLock { mailboxes in
      mailboxes.updateValue(mailbox, forKey: mailbox.address)
    }
    displaced?.update { $0.end(Refusal.streamDisplaced) }
    push?.opened(mailbox.address)
  }

  /// Tells the other nodes of a stream, which ends those that opened before it.
  ///
  /// - Parameters:
  ///   - mailbox: open here.
  ///   - stamp: its place among the device's streams, asked for once it was open.
  func announce(_ mailbox: Mailbox, stamp: StreamStamp) {
    if mailbox.take(stamp) { wakeups.send(.displace(mailbox.address, stamp)) }
  }

  /// Tells the other nodes of every stream again: what was told may have been lost, and one
  /// that did not hear of it may keep an older stream of the same device.
  func announceAll() {
    wakeups.send(
      all.compactMap { mailbox in mailbox.stamp.map { .displace(mailbox.address, $0) } })
  }

  /// Closes a device's stream, unless another has taken its place.
  func close(_ mailbox: Mailbox) {
    let wasLast = mailboxes.withLock { mailboxes in
      guard mailboxes[mailbox.address] === mailbox else { return false }
      mailboxes[mailbox.address] = nil
      return true
    }
    if wasLast { push?.closed(mailbox.address) }
    feeds.leave(mailbox)
  }

  /// Hands over what was just committed; what has no stream here, another node may have.
  ///
  /// Where other nodes store messages too, the stream reads them instead: an earlier message of the
  /// same sender may have come by another node, whose word of it is still on its way.
  func deliver(_ envelopes: [(recipient: Address, envelope: QueuedEnvelope)]) {
    var elsewhere: [Address] = []
    let found = mailboxes.withLock { mailboxes in envelopes.map { mailboxes[$0.recipient] } }
    let isAlone = !wakeups.hasOthers
    for (mailbox, (recipient, envelope)) in zip(found, envelopes) {
      if let mailbox {
        mailbox.update { isAlone ? $0.offer(envelope) : $0.wake() }
      } else {
        elsewhere.append(recipient)
      }
    }
    wakeups.send(elsewhere.map { .wake($0) })
    push?.stored(
      zip(found, envelopes).compactMap { mailbox, item in
        guard item.envelope.kind == .message, !item.envelope.ephemeral else { return nil }
        return PushNotes.Stored(
          address: item.recipient, isUrgent: item.envelope.urgent, hasStream: mailbox != nil)
      })
  }

  /// Has streams read their queues, here and on the other nodes: something may have been committed
  /// that they were not told of.
  func wake(_ addresses: [Address]) {
    guard !addresses.isEmpty else { return }
    let found = mailboxes.withLock { mailboxes in addresses.map { mailboxes[$0] } }
    for mailbox in found { mailbox?.update { $0.wake() } }
    wakeups.send(
      zip(addresses, found).compactMap { address, mailbox in
        mailbox == nil ? .wake(address) : nil
      })
    push?.stored(
      zip(addresses, found).map {
        PushNotes.Stored(address: $0, isUrgent: true, hasStream: $1 != nil)
      })
  }

  /// Opens the window of a device's stream, wherever that is, for envelopes that were acknowledged
  /// otherwise and are gone.
  func acknowledge(_ ids: [Identifier], by address: Address) {
    guard !ids.isEmpty, !acknowledgeHere(ids, by: address) else { return }
    wakeups.send(.acknowledged(address, ids))
  }

  /// The same for a group's log.
  func acknowledge(_ group: Identifier, upTo sequence: Int64, by address: Address) {
    guard let mailbox = mailbox(address) else {
      return wakeups.send(.groupAcknowledged(address, group, sequence))
    }
    mailbox.update { $0.groups.acknowledge(group, upTo: sequence) }
  }

  /// - Returns: whether the device's stream is open here.
  @discardableResult
  private func acknowledgeHere(_ ids: [Identifier], by address: Address) -> Bool {
    guard let mailbox = mailbox(address) else { return false }
    mailbox.update { queue in
      for id in ids { _ = queue.acknowledge(id) }
      queue.forget(ids)
    }
    return true
  }

  /// Has a device told that few one-time keys are left.
  func tellLowPreKeys(_ address: Address) {
    tell(.lowPreKeys, address)
    wakeups.send(.lowPreKeys(address))
  }

  /// Has the devices of an account told that there are others.
  func tellDevicesChanged(of account: Identifier) {
    tellDevicesChangedHere(of: account)
    wakeups.send(.devicesChanged(account))
  }

  /// Has a device that waits for a provisioning message told of it, whichever node it waits on.
  func tellProvisioned(_ id: Identifier) { wakeups.send(.provisioned(id)) }

  /// Ends the streams of devices whose tokens no longer count, here and on the other nodes.
  ///
  /// - Parameters:
  ///   - account: whose.
  ///   - device: which; 0 means every device of the account.
  func tellRevoked(_ account: Identifier, device: DeviceNumber) {
    end(account, device: device, because: .deviceRevoked)
    wakeups.send(.revoke(account, device))
  }

  /// Ends the streams of devices whose tokens no longer count.
  ///
  /// - Parameters:
  ///   - account: whose.
  ///   - device: which; 0 means every device of the account.
  ///   - refusal: why.
  func end(_ account: Identifier, device: DeviceNumber, because refusal: Refusal) {
    for mailbox in open(account) where device == .every || mailbox.address.device == device {
      mailbox.update { $0.end(refusal) }
    }
    let streams = typing.withLock { typing in
      typing.values.filter {
        $0.address.account == account && (device == .every || $0.address.device == device)
      }
    }
    for stream in streams { stream.end(refusal) }
    calls.end(account, device: device)
    groupCalls.end(account, device: device)
    for end in others.withLock({ $0 }) { end(account, device) }
  }

  /// Ends the streams that an application has ended, except those that have opened since: this is
  /// said again and again for a while.
  func end(_ account: Identifier, device: DeviceNumber, openedBefore time: Timestamp) {
    for mailbox in open(account) where device == .every || mailbox.address.device == device {
      guard let stamp = mailbox.stamp, stamp.openedAt < time.microsecondsSince1970 else { continue }
      mailbox.update { $0.end(Refusal.disconnected) }
    }
  }

  /// Has streams of another kind ended, too, whose devices' tokens no longer count.
  func onEnd(_ end: @escaping @Sendable (Identifier, DeviceNumber) -> Void) {
    others.withLock { $0.append(end) }
  }

  /// Does what another node asks for.
  func receive(_ wakeup: Wakeup) {
    switch wakeup {
    case .wake(let address): mailbox(address)?.update { $0.wake() }
    case .displace(let address, let stamp): mailbox(address)?.displace(by: stamp)
    case .revoke(let account, let device):
      end(account, device: device, because: .deviceRevoked)
    case .disconnect(let account, let device):
      end(account, device: device, because: .disconnected)
    case .lowPreKeys(let address): tell(.lowPreKeys, address)
    case .devicesChanged(let account): tellDevicesChangedHere(of: account)
    case .typing(let notice): typingStream(notice.recipient)?.offer(notice)
    case .groupNotice(let notice): feeds.deliver(notice)
    case .group(let group): feeds.wake(group)
    case .groupJoined(let address): tellJoinedHere(address)
    case .groupDeleted(let group): feeds.delete(group)
    case .acknowledged(let address, let ids): acknowledgeHere(ids, by: address)
    case .groupAcknowledged(let address, let group, let sequence):
      mailbox(address)?.update { $0.groups.acknowledge(group, upTo: sequence) }
    case .call(let notice):
      calls.receive(notice)
      groupCalls.receive(notice)
    case .pushEndpoint(let address): tellEndpointHere(of: address)
    case .contact, .contactPolicy, .presence, .presenceGone, .provisioned, .number: break
    }
  }

  /// Wakes every stream: wake-ups may have been lost.
  func wakeAll() {
    for mailbox in all { mailbox.update { $0.wake() } }
    calls.readAll()
    groupCalls.readAll()
  }

  /// Ends every stream.
  func endAll(_ error: any Error) {
    for mailbox in all { mailbox.update { $0.end(error) } }
    for stream in typing.withLock({ Array($0.values) }) { stream.end(error) }
    calls.endAll(error)
    groupCalls.endAll(error)
  }

  /// How many streams are open here.
  var count: Int { mailboxes.withLock { $0.count } }

  /// Streams that are open here.
  var all: [Mailbox] { mailboxes.withLock { Array($0.values) } }

  /// Opens a device's stream of typing notices; one that is open already ends.
  func open(_ stream: TypingStream) {
    let displaced = typing.withLock { $0.updateValue(stream, forKey: stream.address) }
    displaced?.end(Refusal.streamDisplaced)
  }

  /// Closes a device's stream of typing notices, unless another has taken its place.
  func close(_ stream: TypingStream) {
    typing.withLock { typing in
      if typing[stream.address] === stream { typing[stream.address] = nil }
    }
  }

  /// Passes a typing notice on to where its recipient listens, here or on another node.
  func deliver(_ notice: TypingNotice) {
    if let stream = typingStream(notice.recipient) {
      stream.offer(notice)
    } else {
      wakeups.send(.typing(notice))
    }
  }

  /// The stream of a device, where it is open here.
  func mailbox(_ address: Address) -> Mailbox? { mailboxes.withLock { $0[address] } }

  private func typingStream(_ address: Address) -> TypingStream? {
    typing.withLock { $0[address] }
  }

  private func open(_ account: Identifier) -> [Mailbox] {
    mailboxes.withLock { mailboxes in
      DeviceNumber.all.compactMap { mailboxes[Address(account: account, device: $0)] }
    }
  }

  private func tell(_ event: MailboxEvent, _ address: Address) {
    mailbox(address)?.update { $0.tell(event) }
  }

  private func tellDevicesChangedHere(of account: Identifier) {
    for mailbox in open(account) { mailbox.update { $0.tell(.devicesChanged) } }
  }
}
