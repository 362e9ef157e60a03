internal import Foundation
internal import MLS
internal import MLSCore

/// Prints `WHAT FIGURE` lines for a group of a size: microseconds, bytes, and for each step the
/// process's peak of memory during it, in KiB.
///
/// peer.py goes through the same steps with mls-rs.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let code = arguments.count == 2 ? UInt16(arguments.last ?? "") : 1
    guard 1...2 ~= arguments.count, let size = Int(arguments.first ?? ""), size >= 2,
      let suite = code.flatMap(CipherSuite.init)
    else {
      FileHandle.standardError.write(Data("usage: mls-bench SIZE [CIPHER_SUITE]\n".utf8))
      exit(2)
    }
    try Scenario(size: size, suite: suite).run()
  }
}

/// The life of a group of `size` members, as far as it is measured.
struct Scenario {
  let size: Int
  let suite: CipherSuite
  let now = UInt64(Date().timeIntervalSince1970)

  func run() throws {
    let founder = try Party(founding: "benchmark", suite, now: now)
    let invited = try (1..<size).map { try Party.Invited($0, suite, now: now) }
    let welcome = try addAll(invited.map(\.published), by: founder)
    let joined = try join(welcome, invited)
    try update("sparse", by: founder, to: joined, rounds: 1)
    try fillCopath(of: founder, joined)
    try update("dense", by: founder, to: joined, rounds: 9)
    try addAndRemove(by: founder, to: joined)
    try converse(founder, joined[0].0)
  }

  private func addAll(_ published: [[UInt8]], by founder: Party) throws -> [UInt8] {
    var row = Row()
    var output: CommitOutput?
    try row.measure { output = try founder.commit(adding: published, now: now) }
    try row.report("add-all")
    try founder.group.mergePendingCommit()
    let welcome = output?.welcome?.encoded ?? []
    print("add-all-bytes \(output?.commit.encoded.count ?? 0)")
    print("welcome-bytes \(welcome.count)")
    print("tree-bytes \(founder.group.encodedTree.count)")
    return welcome
  }

  /// The member at the first place, and at each power of two one whose path crosses the founder's
  /// copath.
  private func join(
    _ welcome: [UInt8], _ invited: [Party.Invited]
  ) throws -> [(Party, Int)] {
    let places = [1] + (1...20).map { 1 << $0 }.filter { $0 < size }
    return try places.map { place in
      var row = Row()
      var party: Party?
      try row.measure { party = try Party(joining: welcome, as: invited[place - 1]) }
      if place == 1 { try row.report("join") }
      guard let party else { throw MLSError.unsuitable("not joined") }
      return (party, place)
    }
  }

  /// A commit of each fills the founder's copath, so that an update of the founder's encrypts to
  /// one key for each level, as in a tree in which every parent is filled.
  private func fillCopath(of founder: Party, _ joined: [(Party, Int)]) throws {
    for (party, place) in joined where place > 1 {
      let commit = try party.commit(now: now).commit.encoded
      try party.group.mergePendingCommit()
      try founder.follow(commit)
      for (other, _) in joined where other !== party { try other.follow(commit) }
    }
  }

  private func update(
    _ name: String, by founder: Party, to joined: [(Party, Int)], rounds: Int
  ) throws {
    var (create, process) = (Row(), Row())
    var byteCount = 0
    for _ in 0..<rounds {
      var commit: [UInt8] = []
      try create.measure { commit = try founder.commit(now: now).commit.encoded }
      try founder.group.mergePendingCommit()
      try process.measure { try joined[0].0.follow(commit) }
      for (other, _) in joined.dropFirst() { try other.follow(commit) }
      byteCount = commit.count
    }
    try create.report("update-\(name)-create")
    try process.report("update-\(name)-process")
    print("update-\(name)-bytes \(byteCount)")
  }

  private func addAndRemove(by founder: Party, to joined: [(Party, Int)]) throws {
    let names = ["add-create", "add-process", "remove-create", "remove-process"]
    var rows = names.map { _ in Row() }
    var bytes = (add: 0, remove: 0)
    for round in 0..<5 {
      let published = try Party.Invited(size + round, suite, now: now).published
      var commit: [UInt8] = []
      try rows[0].measure {
        commit = try founder.commit(adding: [published], now: now).commit.encoded
      }
      try founder.group.mergePendingCommit()
      try rows[1].measure { try joined[0].0.follow(commit) }
      bytes.add = commit.count
      guard let last = founder.group.members.last?.index else { continue }
      try rows[2].measure {
        commit = try founder.commit(removing: [last], now: now).commit.encoded
      }
      try founder.group.mergePendingCommit()
      try rows[3].measure { try joined[0].0.follow(commit) }
      bytes.remove = commit.count
    }
    for (name, row) in zip(names, rows) { try row.report(name) }
    print("add-bytes \(bytes.add)")
    print("remove-bytes \(bytes.remove)")
  }

  private func converse(_ founder: Party, _ member: Party) throws {
    let data = [UInt8](repeating: 7, count: 256)
    var (encrypt, decrypt) = (Row(), Row())
    var byteCount = 0
    for _ in 0..<200 {
      var message: [UInt8] = []
      try encrypt.measure { message = try founder.encrypt(data) }
      try decrypt.measure { try member.decrypt(message) }
      byteCount = message.count
    }
    try encrypt.report("encrypt")
    try decrypt.report("decrypt")
    print("message-bytes \(byteCount)")
  }
}

/// What a step took, each time that it was measured.
struct Row {
  private var microseconds: [Double] = []
  private var peak = 0

  /// Measures the step once.
  mutating func measure(_ body: () throws -> Void) throws {
    try Peak.reset()
    let elapsed = try ContinuousClock().measure(body).components
    peak = max(peak, try Peak.kibibytes())
    microseconds.append(
      Double(elapsed.seconds) * 1e6 + (Double(elapsed.attoseconds) / 1e12).rounded())
  }

  /// Prints the median of the times and the peak of memory.
  func report(_ name: String) throws {
    print("\(name) \(microseconds.sorted()[microseconds.count / 2])")
    print("\(name)-peak \(peak)")
  }
}
