public import Cryptography
public import SFrame

/// The keys that seal and open the media of a call whose participants are an MLS group: which one
/// counts when, from epoch to epoch.
///
/// It has no clock and no timer: each call is told the time, and `advance(to:)` is to be called by
/// the time of `nextDeadline`. It belongs to whoever calls it, and is not to be called by two at
/// once. Source: docs/protocol.md §27, RFC 9605 §5.2.
public final class MediaKeys {
  /// How frames are sealed.
  public let suite: CipherSuite

  /// The epochs whose keys are kept, the latest last.
  private var epochs: [EpochKeys] = []
  /// The epoch whose key seals.
  private var sealing: EpochKeys?
  private var waiting = WaitingFrames()
  private var failures = FailingParticipants()
  private var own: UInt16?

  /// No keys yet.
  public init(suite: CipherSuite = .aes128GCM) { self.suite = suite }

  /// The epoch whose key seals; nil before the first.
  public var sealingEpoch: UInt64? { sealing?.epoch }

  // MARK: Epochs

  /// A new epoch has begun.
  ///
  /// - Parameters:
  ///   - epoch: later than all before.
  ///   - baseKey: MLS-Exporter("SFrame 1.0 Base Key", "", Nk) of the epoch.
  ///   - own: the leaf of this participant.
  ///   - participants: the leaves of all.
  ///   - hasRemoved: whether somebody was removed: the new key seals at once then.
  ///   - now: the time.
  /// - Returns: what has changed.
  public func begin(
    epoch: UInt64, baseKey: SecretBytes, own: UInt16, participants: Set<UInt16>,
    hasRemoved: Bool, at now: ContinuousClock.Instant
  ) -> [MediaKeysEvent] {
    if let last = epochs.last {
      precondition(epoch > last.epoch, "an epoch's key would seal twice")
      last.endedAt = now
    }
    // A leaf that another has now is another participant; one that is gone says no more.
    let gone = epochs.last.map { $0.participants.subtracting(participants) } ?? []
    if !gone.isEmpty || hasRemoved {
      for former in epochs { former.retain(participants) }
    }
    failures.retain(participants)
    self.own = own
    epochs.append(
      EpochKeys(
        epoch, baseKey: baseKey, participants: participants, own: own, suite: suite, at: now))
    if epochs.count > Limits.epochCount {
      epochs.removeFirst(epochs.count - Limits.epochCount)
    }
    var events: [MediaKeysEvent] = []
    if sealing == nil || hasRemoved || participants.count < 2 { events += seal(with: epoch) }
    return events + advance(to: now) + openWaiting(at: now)
  }

  /// Every participant has the keys of an epoch.
  public func allHave(epoch: UInt64, at now: ContinuousClock.Instant) -> [MediaKeysEvent] {
    advance(to: now) + seal(with: epoch)
  }

  private func seal(with epoch: UInt64) -> [MediaKeysEvent] {
    guard epoch > sealing?.epoch ?? 0 || sealing == nil,
      let next = epochs.first(where: { $0.epoch == epoch })
    else { return [] }
    sealing = next
    return [.sealing(epoch: epoch)]
  }

  /// The time by which `advance(to:)` is to be called; nil if nothing waits.
  public var nextDeadline: ContinuousClock.Instant? {
    let switches = epochs.filter { $0.epoch > sealing?.epoch ?? 0 }
      .map { $0.begunAt + Limits.acknowledgementTime }
    let ends = epochs.compactMap { $0.endedAt.map { $0 + Limits.formerEpochLifetime } }
    return (switches + ends + [waiting.nextDeadline].compactMap(\.self)).min()
  }

  /// Does what is due: switches keys, forgets old ones, gives up frames that have waited.
  public func advance(to now: ContinuousClock.Instant) -> [MediaKeysEvent] {
    var events: [MediaKeysEvent] = []
    let due = epochs.last { now - $0.begunAt >= Limits.acknowledgementTime }
    if let due { events += seal(with: due.epoch) }
    let isOver = { [sealing] (keys: EpochKeys) in
      keys !== sealing
        && keys.endedAt.map { now - $0 >= Limits.formerEpochLifetime } ?? false
    }
    events += epochs.filter(isOver).map { .forgotten(epoch: $0.epoch) }
    epochs.removeAll(where: isOver)
    for frame in waiting.takeExpired(at: now) { events += noteFailure(of: frame.key, at: now) }
    return events
  }

  // MARK: Frames

  /// Seals the next frame of this participant.
  ///
  /// - Parameters:
  ///   - frame: what to hide.
  ///   - metadata: bound to the frame, not sent with it.
  /// - Returns: the sealed frame; nil before the first epoch.
  /// - Throws: `SFrameError`.
  public func seal(
    _ frame: [UInt8], metadata: [UInt8] = []
  ) throws(SFrameError) -> [UInt8]? {
    try sealing?.seal(frame, metadata: metadata)
  }

  /// Opens a frame of another participant.
  ///
  /// - Parameters:
  ///   - frame: as it came.
  ///   - metadata: what was bound to it.
  ///   - now: the time.
  /// - Returns: what became of it, and what is to be told of its participant.
  public func open(
    _ frame: [UInt8], metadata: [UInt8] = [], at now: ContinuousClock.Instant
  ) -> (frame: OpenedFrame, events: [MediaKeysEvent]) {
    let events = advance(to: now)
    guard let header = try? FrameHeader.read(from: frame).header,
      let key = KeyIdentifier(header.keyID), key.participant != own
    else { return (.refused, events) }
    guard let keys = epochs.last(where: { UInt8(truncatingIfNeeded: $0.epoch) == key.index }) else {
      let waits = waiting.insert(
        .init(frame: frame, metadata: metadata, key: key, until: now + Limits.waitingTime))
      return (waits ? .waiting : .refused, events)
    }
    let (result, failed) = open(frame, metadata, key, with: keys)
    return (result, events + (failed ? noteFailure(of: key, at: now) : []))
  }

  private func open(
    _ frame: [UInt8], _ metadata: [UInt8], _ key: KeyIdentifier, with keys: EpochKeys
  ) -> (OpenedFrame, failed: Bool) {
    guard keys.participants.contains(key.participant) else { return (.refused, false) }
    do throws(SFrameError) {
      let opened = try keys.open(frame, metadata: metadata, of: key.participant)
      failures.noteSuccess(of: key.participant)
      return (.opened(frame: opened, by: key.participant), false)
    } catch {
      if case .replayed = error { return (.refused, false) }
      return (.refused, true)
    }
  }

  /// Opens what has waited for an epoch that is there now.
  private func openWaiting(at now: ContinuousClock.Instant) -> [MediaKeysEvent] {
    var events: [MediaKeysEvent] = []
    for frame in waiting.takeAll() {
      let result = open(frame.frame, metadata: frame.metadata, at: now)
      if case .opened(let opened, let participant) = result.frame {
        events.append(.opened(frame: opened, by: participant))
      }
      events += result.events
    }
    return events
  }

  private func noteFailure(
    of key: KeyIdentifier, at now: ContinuousClock.Instant
  ) -> [MediaKeysEvent] {
    guard epochs.last?.participants.contains(key.participant) ?? false else { return [] }
    return failures.noteFailure(of: key.participant, at: now)
      ? [.keysMissing(key.participant)] : []
  }

  // MARK: Engines

  /// An engine that opens frames itself could not open one of a participant.
  public func noteFailure(
    of participant: UInt16, at now: ContinuousClock.Instant
  ) -> [MediaKeysEvent] {
    noteFailure(of: KeyIdentifier(participant: participant, index: 0), at: now)
  }

  /// An engine that opens frames itself has opened one of a participant.
  public func noteSuccess(of participant: UInt16) { failures.noteSuccess(of: participant) }

  /// The key of a participant for an engine that has a frame format of its own.
  ///
  /// - Parameters:
  ///   - participant: its leaf.
  ///   - index: the last eight bits of the epoch.
  /// - Returns: 32 bytes; nil if the epoch is not kept, or the participant is not in it.
  /// - Throws: `CryptographyError`.
  public func rawKey(
    _ participant: UInt16, index: UInt8
  ) throws(CryptographyError) -> SecretBytes? {
    guard let keys = epochs.last(where: { UInt8(truncatingIfNeeded: $0.epoch) == index }),
      keys.participants.contains(participant)
    else { return nil }
    return try keys.rawKey(of: participant)
  }
}
