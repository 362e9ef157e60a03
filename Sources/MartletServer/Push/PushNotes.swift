internal import Postgres
internal import Synchronization

/// What a node has to note of devices that may have to be woken: gathered while a statement is on
/// its way, so that however much is sent to a device, it costs one row now and then.
///
/// Most devices have no endpoint. Which ones is remembered for some seconds, so that what is sent
/// to them costs nothing here.
final class PushNotes: Sendable {
  /// What is known of a device and not written yet.
  private struct Note {
    enum Connection { case opened, closed, fetched }

    var connection: Connection?
    var isWanted = false
    var isUrgent = false
    var hasStream = false
    var ringUntil: Timestamp?
  }

  private struct Target: Sendable {
    let hasEndpoint: Bool
    let readAt: ContinuousClock.Instant
  }

  private struct State {
    var notes: [Address: Note] = [:]
    var targets = RecentCache<Address, Target>(limit: Limits.rememberedPushTargets)
    var isWriting = false

    /// Whether it is known that a device has no endpoint.
    mutating func isNoTarget(_ address: Address, at now: ContinuousClock.Instant) -> Bool {
      guard let target = targets.use(address), !target.hasEndpoint else { return false }
      return target.readAt.duration(to: now) < Limits.pushTargetLifetime
    }
  }

  /// What was stored in groups.
  let groups: GroupPushNotes

  private let node: Identifier
  private let database: Database
  private let state = Mutex(State())
  private let report = Mutex<(@Sendable (any Error) -> Void)?>(nil)

  init(node: Identifier, database: Database) {
    self.node = node
    self.database = database
    groups = GroupPushNotes(database: database)
  }

  /// Has failures of the database told.
  func onFailure(_ body: @escaping @Sendable (any Error) -> Void) {
    report.withLock { $0 = body }
    groups.onFailure(body)
  }

  /// Something was stored for a device.
  struct Stored: Sendable {
    let address: Address
    let isUrgent: Bool
    let hasStream: Bool
  }

  /// Notes that messages were stored.
  func stored(_ stored: [Stored]) {
    change(stored.map(\.address)) { index, note in
      note.isWanted = true
      note.isUrgent = note.isUrgent || stored[index].isUrgent
      note.hasStream = stored[index].hasStream
    }
  }

  /// Notes that a call rings at devices.
  func rings(_ addresses: [Address], until time: Timestamp) {
    change(addresses) { _, note in
      note.isWanted = true
      note.isUrgent = true
      note.ringUntil = max(note.ringUntil ?? time, time)
    }
  }

  /// Notes that a device has a stream here: it is not to be woken for what was stored before.
  func opened(_ address: Address) {
    change([address]) { _, note in note = Note(connection: .opened) }
  }

  /// Notes that a device has fetched.
  func fetched(_ address: Address) {
    change([address]) { _, note in
      note = Note(connection: note.connection == .opened ? .opened : .fetched)
    }
  }

  /// Notes that a device's stream here has ended: what it left is looked at.
  func closed(_ address: Address) {
    change([address]) { _, note in
      note.connection = .closed
      note.isWanted = true
      note.isUrgent = true
      note.hasStream = false
    }
  }

  /// Forgets whether a device has an endpoint: it has set one.
  func forget(_ address: Address) { state.withLock { $0.targets.remove(address) } }

  private func change(_ addresses: [Address], _ body: (Int, inout Note) -> Void) {
    let now = ContinuousClock.now
    let mustStart = state.withLock { state in
      for (index, address) in addresses.enumerated() {
        if state.isNoTarget(address, at: now) { continue }
        body(index, &state.notes[address, default: Note()])
      }
      guard !state.notes.isEmpty, !state.isWriting else { return false }
      state.isWriting = true
      return true
    }
    if mustStart { Task { await write() } }
  }

  private func write() async {
    while let notes = takeNotes() {
      do {
        try await write(notes)
      } catch {
        // Whoever is to be woken is found when its stream ends or the next message comes; a
        // database that is gone for long would only have them pile up.
        report.withLock { $0 }?(error)
        try? await Task.sleep(for: Limits.pushPause)
        putBack(notes)
      }
    }
  }

  private func takeNotes() -> [Address: Note]? {
    state.withLock { state in
      guard !state.notes.isEmpty else {
        state.isWriting = false
        return nil
      }
      defer { state.notes = [:] }
      return state.notes
    }
  }

  /// Tries again what was not written, as long as it is not too much; what came since counts more.
  private func putBack(_ notes: [Address: Note]) {
    state.withLock { state in
      guard state.notes.count < Limits.rememberedPushTargets else { return }
      state.notes.merge(notes) { new, _ in new }
    }
  }

  private func write(_ notes: [Address: Note]) async throws {
    let targets = try await targets(among: Array(notes.keys))
    let known = notes.filter { targets.contains($0.key) }
    func addresses(_ connection: Note.Connection) -> [Address] {
      known.filter { $0.value.connection == connection }.map(\.key)
    }
    let (opened, fetched, closed) = (addresses(.opened), addresses(.fetched), addresses(.closed))
    if !opened.isEmpty {
      try await PushEndpoints.connect(opened, node: node, in: database)
    }
    if !fetched.isEmpty {
      try await PushEndpoints.connect(fetched, node: nil, in: database)
    }
    if !closed.isEmpty {
      try await PushEndpoints.disconnect(closed, node: node, in: database)
    }
    let wanted = known.filter(\.value.isWanted).map { address, note in
      PushJobs.Note(
        address: address, isUrgent: note.isUrgent, hasStream: note.hasStream,
        ringUntil: note.ringUntil)
    }
    if !wanted.isEmpty { try await PushJobs.note(wanted, in: database) }
  }

  /// Which of some devices have an endpoint, from memory where that is fresh.
  private func targets(among addresses: [Address]) async throws -> Set<Address> {
    let now = ContinuousClock.now
    var found = Set<Address>()
    let unknown = state.withLock { state in
      addresses.filter { address in
        guard let target = state.targets.use(address),
          target.readAt.duration(to: now) < Limits.pushTargetLifetime
        else { return true }
        if target.hasEndpoint { found.insert(address) }
        return false
      }
    }
    guard !unknown.isEmpty else { return found }
    let read = try await PushEndpoints.targets(among: unknown, in: database)
    state.withLock { state in
      for address in unknown {
        state.targets.insert(
          Target(hasEndpoint: read.contains(address), readAt: now), for: address)
      }
    }
    return found.union(read)
  }
}
