internal import Postgres
internal import Protobuf
internal import Synchronization

/// Sends wake-ups to the other nodes, gathered: one notification is on its way at a time, since
/// PostgreSQL commits those one after the other.
final class Wakeups: StatementOwner, Sendable {
  /// The channel of all nodes.
  static let channel = "martlet"
  /// Wake-ups that wait at most; beyond, they are dropped, and polling finds what they meant.
  private static let waitingLimit = 100_000

  private static let notify = Statement("SELECT pg_notify('martlet', $1)")

  /// Every statement, for the test that explains each.
  static let statements = [notify]

  private struct State {
    var waiting: [Wakeup] = []
    var isSending = false
    var hasOthers = true
    /// Notifications that were sent, or should have been.
    var sent: Int64 = 0
  }

  private let node: Identifier
  private let database: Database
  private let state = Mutex(State())
  /// Whether everything was heard that other nodes have sent.
  let counts = NoticeCounts()

  init(node: Identifier, database: Database) {
    self.node = node
    self.database = database
  }

  /// Whether other nodes work on the database, as far as this one knows.
  var hasOthers: Bool { state.withLock { $0.hasOthers } }

  /// Whether there are other nodes to tell.
  func setHasOthers(_ hasOthers: Bool) { state.withLock { $0.hasOthers = hasOthers } }

  func send(_ wakeup: Wakeup) { send([wakeup]) }

  /// Sends wake-ups soon; without other nodes, none.
  func send(_ wakeups: [Wakeup]) {
    guard !wakeups.isEmpty else { return }
    let mustStart = state.withLock { state in
      guard state.hasOthers else { return false }
      let room = Self.waitingLimit - state.waiting.count
      // What is dropped counts as sent, so that the others look for it.
      if room < wakeups.count { state.sent += 1 }
      guard room > 0 else { return false }
      state.waiting.append(contentsOf: wakeups.prefix(room))
      defer { state.isSending = true }
      return !state.isSending
    }
    if mustStart { Task { await drain() } }
  }

  /// Tells the other nodes that there is this one.
  func greet() async throws {
    state.withLock { $0.sent += 1 }
    _ = try await database.rows(Self.notify, Base64.encode(node.bytes))
  }

  /// How many notifications the others should have heard.
  var sentCount: Int64 { state.withLock { $0.sent } }

  /// What a notification says; empty where it is this node's own. Whatever another node says, it
  /// is there.
  func received(_ payload: String) -> [Wakeup] {
    guard let bytes = Base64.decode(payload.utf8), bytes.count >= Identifier.byteCount,
      !bytes.starts(with: node.bytes)
    else { return [] }
    setHasOthers(true)
    if let sender = Identifier(bytes.prefix(Identifier.byteCount)) { counts.hear(from: sender) }
    return Wakeup.decode(bytes[Identifier.byteCount...])
  }

  private func drain() async {
    while let packet = nextPacket() {
      // A wake-up is a hint: one that is lost costs time, not messages. The others find out.
      _ = try? await database.rows(Self.notify, Base64.encode(packet))
    }
  }

  private func nextPacket() -> [UInt8]? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isSending = false
        return nil
      }
      var packet = node.bytes
      var count = 0
      for wakeup in state.waiting {
        let bytes = wakeup.encoded
        guard packet.count + bytes.count <= Wakeup.packetByteCount || count == 0 else { break }
        if packet.count + bytes.count <= Wakeup.packetByteCount { packet += bytes }
        count += 1
      }
      state.waiting.removeFirst(count)
      state.sent += 1
      return packet
    }
  }
}
