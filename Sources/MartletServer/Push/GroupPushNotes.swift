internal import Postgres
internal import Synchronization

/// Groups whose members may have to be woken: gathered for a moment, so that a storm in a group
/// looks its members up now and then.
///
/// Groups in which nobody can be woken are remembered for some seconds, and cost nothing here.
final class GroupPushNotes: Sendable {
  private struct State {
    /// Whether one of the messages is urgent.
    var notes: [Identifier: Bool] = [:]
    /// When a group was found to have nobody who can be woken.
    var idle = RecentCache<Identifier, ContinuousClock.Instant>(
      limit: Limits.rememberedPushGroups)
    var isWriting = false
    /// How often what is remembered was forgotten: what was read before that does not count.
    var generation = 0

    mutating func isIdle(_ group: Identifier, at now: ContinuousClock.Instant) -> Bool {
      guard let readAt = idle.use(group) else { return false }
      return readAt.duration(to: now) < Limits.pushTargetLifetime
    }

    mutating func forget() {
      idle = RecentCache(limit: Limits.rememberedPushGroups)
      generation += 1
    }
  }

  private let database: Database
  private let state = Mutex(State())
  private let report = Mutex<(@Sendable (any Error) -> Void)?>(nil)

  init(database: Database) { self.database = database }

  /// Has failures of the database told.
  func onFailure(_ body: @escaping @Sendable (any Error) -> Void) {
    report.withLock { $0 = body }
  }

  /// Notes that messages were stored in a group.
  func stored(in group: Identifier, isUrgent: Bool) {
    let now = ContinuousClock.now
    let mustStart = state.withLock { state in
      guard !state.isIdle(group, at: now), state.notes.count < Limits.rememberedPushGroups else {
        return false
      }
      state.notes[group] = isUrgent || state.notes[group] == true
      guard !state.isWriting else { return false }
      state.isWriting = true
      return true
    }
    if mustStart { Task { await write() } }
  }

  /// Forgets which groups have nobody who can be woken: a device has set where it is, or joined.
  func forget() { state.withLock { $0.forget() } }

  private func write() async {
    while let (notes, generation) = takeNotes() {
      do {
        try await write(notes, generation)
      } catch {
        report.withLock { $0 }?(error)
        putBack(notes)
      }
      try? await Task.sleep(for: Limits.groupPushGathering)
    }
  }

  private func takeNotes() -> (notes: [Identifier: Bool], generation: Int)? {
    state.withLock { state in
      guard !state.notes.isEmpty else {
        state.isWriting = false
        return nil
      }
      defer { state.notes = [:] }
      return (state.notes, state.generation)
    }
  }

  private func putBack(_ notes: [Identifier: Bool]) {
    state.withLock { state in
      guard state.notes.count < Limits.rememberedPushGroups else { return }
      state.notes.merge(notes) { $0 || $1 }
    }
  }

  private func write(_ notes: [Identifier: Bool], _ generation: Int) async throws {
    let now = ContinuousClock.now
    let targets = try await PushJobs.targets(among: Array(notes.keys), in: database)
    state.withLock { state in
      guard state.generation == generation else { return }
      for group in notes.keys where !targets.contains(group) {
        state.idle.insert(now, for: group)
      }
    }
    let wanted = notes.filter { targets.contains($0.key) }
    if !wanted.isEmpty { try await PushJobs.note(wanted, in: database) }
  }
}
