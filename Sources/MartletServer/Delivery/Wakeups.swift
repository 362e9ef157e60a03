internal import Postgres
internal import Protobuf
internal import Synchronization

/// Sends wake-ups to the other nodes, gathered: one notification is on its way at a time, since
/// PostgreSQL commits those one after the other. Hints go by way of Redis where that carries them.
final class Wakeups: StatementOwner, Sendable {
  /// The channel of all nodes.
  static let channel = "martlet"
  /// Wake-ups that wait at most; beyond, they are dropped, and polling finds what they meant.
  private static let waitingLimit = 100_000

  private static let notify = Statement("SELECT pg_notify('martlet', $1)")

  /// Every statement, for the test that explains each.
  static let statements = [notify]

  fileprivate struct State {
    var waiting: [Wakeup] = []
    /// Packets that are to be told by the database, too, or after all.
    var packets: [[UInt8]] = []
    /// What Redis is to carry.
    var hints: [Wakeup] = []
    var isSending = false
    var isPublishing = false
    /// Nil until it is known who there is.
    var others: Set<Identifier>?
    /// Notifications that were sent, or should have been.
    var sent: Int64 = 0

    var hasOthers: Bool { others.map { !$0.isEmpty } ?? true }
  }

  private let node: Identifier
  private let database: Database
  private let state = Mutex(State())
  /// What carries hints; nil if the database alone does.
  let carrier: HintCarrier?
  /// Whether everything was heard that other nodes have sent.
  let counts = NoticeCounts()

  init(node: Identifier, database: Database, carrier: HintCarrier? = nil) {
    self.node = node
    self.database = database
    self.carrier = carrier
  }

  /// Whether other nodes work on the database, as far as this one knows.
  var hasOthers: Bool { state.withLock { $0.hasOthers } }

  /// How many there are; 0 until that is known.
  var knownOthers: Int { state.withLock { $0.others?.count ?? 0 } }

  /// Which nodes there are to tell.
  func setOthers(_ others: Set<Identifier>) { state.withLock { $0.others = others } }

  func send(_ wakeup: Wakeup) { send([wakeup]) }

  /// Sends wake-ups soon; without other nodes, none.
  func send(_ wakeups: [Wakeup]) {
    guard !wakeups.isEmpty else { return }
    let mayCarry = carrier.map { $0.state != .away } ?? false
    let (mustSend, mustPublish) = state.withLock { state in
      guard state.hasOthers else { return (false, false) }
      let room = Self.waitingLimit - state.waiting.count - state.hints.count
      // What is dropped counts as sent, so that the others look for it.
      if room < wakeups.count { state.sent += 1 }
      let isKnown = state.others?.isEmpty == false
      for wakeup in wakeups.prefix(max(room, 0)) {
        if mayCarry, isKnown, wakeup.isHint {
          state.hints.append(wakeup)
        } else {
          state.waiting.append(wakeup)
        }
      }
      return (state.startSending(), state.startPublishing())
    }
    if mustSend { Task { await drain() } }
    if mustPublish { Task { await publish() } }
  }

  /// Tells the other nodes that there is this one.
  func greet() async throws {
    state.withLock { $0.sent += 1 }
    _ = try await database.rows(Self.notify, Base64.encode(node.bytes))
  }

  /// How many notifications the others should have heard.
  var sentCount: Int64 { state.withLock { $0.sent } }

  // MARK: What others say

  /// What a notification says; empty where it is this node's own. Whatever another node says, it
  /// is there.
  func received(_ payload: String) -> [Wakeup] {
    guard let bytes = Base64.decode(payload.utf8),
      let sender = Identifier(bytes.prefix(Identifier.byteCount)), sender != node
    else { return [] }
    state.withLock { _ = $0.others?.insert(sender) }
    return take(Wakeup.decode(bytes[Identifier.byteCount...]), from: sender)
  }

  /// What a packet says that came by way of Redis: hints only, and of nodes only that the database
  /// knows.
  func received(byCarrier packet: [UInt8]) -> [Wakeup] {
    guard let sender = Identifier(packet.prefix(Identifier.byteCount)), sender != node,
      state.withLock({ $0.others?.contains(sender) ?? false })
    else { return [] }
    let said = Wakeup.decode(packet[Identifier.byteCount...])
    guard case .number = said.last else { return [] }
    return take(said, from: sender).filter(\.isHint)
  }

  private func take(_ said: [Wakeup], from sender: Identifier) -> [Wakeup] {
    guard case .number(let number) = said.last else {
      counts.hear(from: sender)
      return said
    }
    return counts.hear(from: sender, number: number) ? said.dropLast() : []
  }

  // MARK: Sending

  private func drain() async {
    while let packet = state.withLock({ $0.nextNotification(from: node) }) {
      // A wake-up is a hint: one that is lost costs time, not messages. The others find out.
      _ = try? await database.rows(Self.notify, Base64.encode(packet))
    }
  }

  private func publish() async {
    while let (packet, others) = state.withLock({ $0.nextPublication(from: node) }) {
      let mustNotify = carrier?.state != .carrying
      if mustNotify { notify(packet) }
      let isHeard = await carrier?.publish(packet, to: others) ?? false
      if !isHeard, !mustNotify { notify(packet) }
    }
  }

  /// Has a packet told by the database that Redis was given, too. What is longer than a
  /// notification may be was to be of the moment, and is lost.
  private func notify(_ packet: [UInt8]) {
    guard packet.count <= Wakeup.packetByteCount + Wakeup.numberByteCount else { return }
    let mustSend = state.withLock { state in
      state.packets.append(packet)
      return state.startSending()
    }
    if mustSend { Task { await drain() } }
  }
}

extension Wakeups.State {
  fileprivate mutating func startSending() -> Bool {
    guard !isSending, !waiting.isEmpty || !packets.isEmpty else { return false }
    isSending = true
    return true
  }

  fileprivate mutating func startPublishing() -> Bool {
    guard !isPublishing, !hints.isEmpty else { return false }
    isPublishing = true
    return true
  }

  fileprivate mutating func nextNotification(from node: Identifier) -> [UInt8]? {
    if !packets.isEmpty { return packets.removeFirst() }
    guard let packet = Self.packet(of: &waiting, from: node, number: sent + 1, mayBeLong: false)
    else {
      isSending = false
      return nil
    }
    sent += 1
    return packet
  }

  fileprivate mutating func nextPublication(
    from node: Identifier
  ) -> (packet: [UInt8], others: Set<Identifier>)? {
    guard let packet = Self.packet(of: &hints, from: node, number: sent + 1, mayBeLong: true) else {
      isPublishing = false
      return nil
    }
    sent += 1
    return (packet, others ?? [])
  }

  /// As many wake-ups as a packet has room for; nil if none wait.
  private static func packet(
    of waiting: inout [Wakeup], from node: Identifier, number: Int64, mayBeLong: Bool
  ) -> [UInt8]? {
    guard !waiting.isEmpty else { return nil }
    var packet = node.bytes
    var count = 0
    for wakeup in waiting {
      let bytes = wakeup.encoded
      let fits = packet.count + bytes.count <= Wakeup.packetByteCount
      guard fits || count == 0 else { break }
      count += 1
      if fits || mayBeLong { packet += bytes }
      // What is longer than a notification may be goes by itself.
      if !fits { break }
    }
    waiting.removeFirst(count)
    return packet + Wakeup.number(number).encoded
  }
}
