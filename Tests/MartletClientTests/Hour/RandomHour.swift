internal import Foundation
internal import Postgres
internal import Protobuf
internal import RPC
internal import Reactor
internal import ServiceTesting
internal import Synchronization
internal import TestSupport

@testable internal import MartletClient

/// Ten accounts on two processes that are killed at random, and a group that all of them change.
actor RandomHour {
  /// What a device may do next.
  private enum Deed {
    case say, sayTwice, receive, renew, invite, remove, promote, demote, rename, link, revoke
    case restart, leave

    /// Each as often as it should come.
    static let all: [Deed] =
      Array(repeating: .say, count: 8) + Array(repeating: .receive, count: 6)
      + Array(repeating: .invite, count: 5)
      + [.sayTwice, .sayTwice, .sayTwice, .renew, .renew, .renew, .promote, .promote, .promote]
      + [.rename, .rename, .restart, .restart, .remove, .demote, .link, .revoke, .leave]
  }

  let seed: UInt64
  let database: Database
  let nodes: [NodeProcess]
  private let folder: String
  private var random: SeededGenerator
  private(set) var participants: [Participant] = []
  private(set) var id = GroupID.random()
  private let ledger: Ledger
  /// Identifiers of messages that a sender was told the server has.
  private let confirmed = Mutex<Set<String>>([])
  private let complaints = Mutex<[String]>([])
  private let deeds = Mutex<[String: Int]>([:])
  private var asleep: [ObjectIdentifier: Int] = [:]

  /// Starts everything; the first account makes the group, and the first six are in it.
  init(seed: UInt64) async throws {
    self.seed = seed
    random = SeededGenerator(seed: seed)
    let configuration = try await TestCluster.shared.makeDatabase()
    database = Database(configuration, loops: try .shared())
    nodes = [
      try await NodeProcess(on: configuration), try await NodeProcess(on: configuration),
    ]
    folder = try TestCluster.makeFolder()
    var made: [Participant] = []
    for number in 0..<10 { made.append(try await .register(on: nodes[number % 2], in: folder)) }
    for number in [1, 4, 7] {
      made.append(try await made[number].link(on: nodes[number % 2], in: folder))
    }
    let founded = try await made[0].messenger.createGroup(GroupDetails(name: "an hour"))
    ledger = try await Ledger(founded, in: database)
    id = founded
    try await made[0].messenger.invite(made[1..<6].map(\.account), to: founded)
    participants = made
    for participant in made[..<6] { try await Self.receive(participant) }
    for other in made[1..<3] {
      try await made[0].messenger.setAdministrator(other.account, true, in: founded)
    }
    try await SlowCommits.prepare(database)
  }

  /// Ends the processes.
  func end() async {
    for participant in participants { await participant.messenger.close() }
    for node in nodes { await node.kill() }
    await database.close()
  }

  // MARK: - Rounds

  /// Several devices do something at once, while a node may die.
  func round(_ number: Int) async throws {
    let awake = participants.filter { participant in
      !participant.isRevoked && (asleep[ObjectIdentifier(participant)] ?? 0) <= number
    }.shuffled(using: &random)
    for participant in awake.prefix(1) where Int.random(in: 0..<3, using: &random) == 0 {
      let length = Int.random(in: 2...6, using: &random)
      asleep[ObjectIdentifier(participant)] = number + length
    }
    let actors = awake.dropFirst().prefix(Int.random(in: 3...6, using: &random))
    let victim = Int.random(in: 0..<6, using: &random)
    let delay = Int.random(in: 0..<250, using: &random)
    await withTaskGroup(of: Void.self) { group in
      for participant in actors {
        guard let deed = Deed.all.randomElement(using: &random) else { continue }
        let other = participants.randomElement(using: &random) ?? participant
        let node = nodes[Int.random(in: 0..<2, using: &random)]
        let isUpToDate = Bool.random(using: &random)
        group.addTask {
          await self.attempt("\(deed)", by: participant) {
            if isUpToDate { try await participant.receive() }
            try await self.perform(deed, by: participant, on: other, node)
          }
        }
      }
      guard victim < nodes.count else { return }
      group.addTask {
        try? await Task.sleep(for: .milliseconds(delay))
        await self.nodes[victim].kill()
        await self.complain { try await self.nodes[victim].start() }
      }
    }
    for participant in actors where !participant.isRevoked {
      await complain { try await participant.observe(self.id) }
    }
  }

  private func perform(
    _ deed: Deed, by participant: Participant, on other: Participant, _ node: NodeProcess
  ) async throws {
    let messenger = participant.messenger
    switch deed {
    case .say: try await say(participant)
    case .sayTwice:
      async let first: Void = say(participant)
      async let second: Void = say(participant)
      _ = try await (first, second)
    case .receive: try await participant.receive()
    case .renew: try await messenger.updateKeys(in: id)
    case .invite: try await messenger.invite([other.account], to: id)
    case .remove: try await messenger.remove(other.account, from: id)
    case .promote: try await messenger.setAdministrator(other.account, true, in: id)
    case .demote: try await messenger.setAdministrator(other.account, false, in: id)
    case .rename:
      try await messenger.rename(id, to: GroupDetails(name: "by \(participant.account)"))
    case .link:
      guard participants.count(where: { $0.account == participant.account }) < 4 else { return }
      participants.append(try await participant.link(on: node, in: folder))
    case .revoke:
      let siblings = participants.filter {
        $0.account == participant.account && $0 !== participant && !$0.isRevoked
      }
      guard let sibling = siblings.first else { return }
      sibling.markRevoked()
      try await messenger.revokeDevice(sibling.number)
    case .restart: try await participant.restart()
    case .leave:
      guard participant.account != participants[0].account else { return }
      try await messenger.leave(id)
    }
  }

  private func say(_ participant: Participant) async throws {
    let sent = try await participant.messenger.send(
      .text(Text(text: "hello")), to: .group(id))
    if sent.isSent { confirmed.withLock { _ = $0.insert(sent.id.description) } }
  }

  /// A node dies after it has made a commit durable, and before it can say so.
  func loseReply() async throws {
    guard let node = participants.firstIndex(where: { !$0.isRevoked }) else { return }
    let participant = participants[node]
    try await Self.receive(participant)
    guard try await participant.observe(id) != nil else { return }
    let location = try await participant.location
    for process in nodes where await process.location == location {
      try await SlowCommits.set(true, database)
      let commit = Task { try await participant.messenger.updateKeys(in: self.id) }
      try await eventually { try await SlowCommits.isRunning(self.database) }
      await process.kill()
      try await SlowCommits.set(false, database)
      let outcome = await commit.result
      if case .success = outcome { complain("a commit was answered by a node that was dead") }
      deeds.withLock { $0["reply lost", default: 0] += 1 }
      try await process.start()
    }
    try await Self.receive(participant)
    await complain { try await participant.observe(self.id) }
  }

  // MARK: - Failures

  /// Receives what waits, again where a node or its database is just not there.
  private static func receive(_ participant: Participant) async throws {
    for _ in 0..<20 {
      do {
        return try await participant.receive()
      } catch let status as Status where status.isPassing {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    try await participant.receive()
  }

  private func attempt(
    _ name: String, by participant: Participant, _ body: () async throws -> Void
  ) async {
    do {
      try await body()
      deeds.withLock { $0[name, default: 0] += 1 }
    } catch let status as Status where status.isPassing || participant.isRevoked {
      deeds.withLock { $0["\(name) met a dead node", default: 0] += 1 }
    } catch let error as ClientError where participant.isRevoked || error.isOrdinary {
      deeds.withLock { $0["\(name) refused", default: 0] += 1 }
    } catch {
      complain("\(name): \(error)")
    }
  }

  private func complain(_ body: () async throws -> Void) async {
    do { try await body() } catch { complain("\(error)") }
  }

  private nonisolated func complain(_ text: String) { complaints.withLock { $0.append(text) } }
}

// MARK: - The end

extension RandomHour {
  /// Everyone comes back, until nothing happens any more.
  func settle() async throws {
    var last: [UInt64] = []
    for _ in 0..<30 {
      for participant in participants where !participant.isRevoked {
        try await Self.receive(participant)
      }
      var epochs: [UInt64] = []
      for participant in participants where !participant.isRevoked {
        guard let view = try await participant.observe(id) else { continue }
        epochs.append(view.epoch)
      }
      if epochs == last, Set(epochs).count <= 1 { return }
      last = epochs
    }
    complain("the group does not come to rest: epochs \(last)")
  }

  /// What is wrong, and what has happened.
  func report() async throws -> (faults: [String], summary: String) {
    var ledger = ledger
    try await ledger.follow(id, in: database)
    var said: Set<String> = []
    for participant in participants {
      let history = try await participant.messenger.history(of: .group(id), limit: .max)
      said.formUnion(
        history.filter { $0.authorID == participant.account.description }.map(\.id))
    }
    ledger.leaveOut(allBut: said)
    var checker = HourChecker(ledger: ledger)
    for participant in participants { checker.check(participant) }
    for participant in participants where !participant.isRevoked {
      checker.check(participant, try await participant.observe(id))
    }
    checker.check(confirmed: confirmed.withLock { $0 })
    let kills = [await nodes[0].killCount, await nodes[1].killCount]
    let done = deeds.withLock { $0 }.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return (
      complaints.withLock { $0 } + checker.faults,
      "seed \(seed): \(participants.count) devices, nodes killed \(kills), "
        + "\(checker.summary); \(done)"
    )
  }
}

extension Participant {
  fileprivate var location: ServerLocation {
    get async throws {
      guard let local = try await messenger.store.read({ try $0.localAccount() }) else {
        throw ClientError.noAccount(path: "")
      }
      return ServerLocation(local)
    }
  }
}

extension ClientError {
  /// Whether what somebody tries at random may end with it.
  fileprivate var isOrdinary: Bool {
    switch self {
    case .noGroup, .notPermitted, .notFound, .devicesKeepChanging, .linkRefused: true
    default: false
    }
  }
}
