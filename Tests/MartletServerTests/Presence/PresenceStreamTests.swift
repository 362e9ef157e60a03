internal import Testing

@testable internal import MartletServer

@Suite("Streams of presence")
struct PresenceStreamTests {
  private static let start = ContinuousClock.now
  private static let publisher = Address(account: .random(), device: 1)

  private static func bytes(_ byte: UInt8) -> [UInt8] {
    [UInt8](repeating: byte, count: Limits.sealedPresence)
  }

  @Test("Three changes take effect at once, then one in five seconds, the latest")
  func changes() {
    let topic = Identifier.random()
    let publication = Publication(
      publisher: Self.publisher, at: Self.start,
      [(topic, Self.bytes(0), Self.bytes(9))])
    func change(_ byte: UInt8, at seconds: Double) -> [UInt8]? {
      let now = Self.start + .seconds(seconds)
      #expect(publication.change(topic, sealed: Self.bytes(byte), farewell: [], at: now))
      return publication.takeDue(at: now).entries.first?.sealed
    }
    for byte in 1...UInt8(Limits.presenceBurst) { #expect(change(byte, at: 0) == Self.bytes(byte)) }
    #expect(change(10, at: 1) == nil && change(11, at: 2) == nil)
    #expect(publication.takeDue(at: Self.start + .seconds(4.9)).isWaiting)
    let due = publication.takeDue(at: Self.start + .seconds(5))
    #expect(due.entries.map(\.sealed) == [Self.bytes(11)] && !due.isWaiting)
    #expect(!publication.change(.random(), sealed: [], farewell: [], at: Self.start))
  }

  @Test("A publisher is silent after 75 seconds without a word, and not before")
  func silence() {
    let publication = Publication(publisher: Self.publisher, at: Self.start, [])
    #expect(!publication.isSilent(at: Self.start + Limits.heartbeatLifetime))
    #expect(publication.isSilent(at: Self.start + Limits.heartbeatLifetime + .seconds(1)))
    publication.hear(at: Self.start + .seconds(30))
    #expect(!publication.isSilent(at: Self.start + Limits.heartbeatLifetime + .seconds(1)))
  }

  @Test("What changes several times before it is written is written once, in frames of 150")
  func watching() throws {
    let watcher = PresenceWatcher(address: Self.publisher)
    let topics = (0..<200).map { _ in Identifier.random() }
    try watcher.update(adding: topics, removing: [])
    for byte: UInt8 in [1, 2, 3] {
      for topic in topics {
        watcher.offer(
          PresenceRow(
            key: PresenceKey(topic: topic, publisher: Self.publisher), isLive: true,
            sealed: [byte]))
      }
    }
    watcher.offer(
      PresenceRow(
        key: PresenceKey(topic: .random(), publisher: Self.publisher), isLive: true, sealed: []))
    var written: [PresenceRow] = []
    while case .changes(let rows)? = watcher.next() {
      #expect(rows.count <= Limits.entriesPerFrame)
      written += rows
    }
    #expect(written.count == 200 && written.allSatisfy { $0.sealed == [3] })
  }

  @Test("A stream watches 500 topics, and not one more")
  func topics() throws {
    let watcher = PresenceWatcher(address: Self.publisher)
    let topics = (0..<Limits.watchedTopics).map { _ in Identifier.random() }
    try watcher.update(adding: topics, removing: [])
    #expect(throws: Refusal.self) { try watcher.update(adding: [.random()], removing: []) }
    #expect(watcher.topics == Set(topics))
    try watcher.update(adding: [.random()], removing: [topics[0]])
    #expect(watcher.topics.count == Limits.watchedTopics)
  }
}
