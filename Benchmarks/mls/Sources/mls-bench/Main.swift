internal import Foundation
internal import MLS
internal import MLSCore

/// Prints `WHAT FIGURE` lines for a group of a size: microseconds, bytes, and at the end KiB.
///
/// peer.py goes through the same steps with mls-rs.
@main
struct Main {
  static func main() throws {
    guard CommandLine.arguments.count == 2, let size = Int(CommandLine.arguments[1]), size > 2
    else {
      FileHandle.standardError.write(Data("usage: mls-bench SIZE\n".utf8))
      exit(2)
    }
    try Scenario(size: size).run()
    print("peak-memory \(peakKibibytes())")
  }

  private static func peakKibibytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}

/// The life of a group of `size` members, as far as it is measured.
struct Scenario {
  let size: Int
  let now = UInt64(Date().timeIntervalSince1970)

  func run() throws {
    let founder = try Party(founding: "benchmark", now: now)
    let invited = try (1..<size).map { try Party.Invited($0, now: now) }
    let welcome = try addAll(invited.map(\.published), by: founder)
    let joined = try join(welcome, invited)
    try update("sparse", by: founder, to: joined, rounds: 1)
    for (party, place) in joined.dropFirst() where place > 1 {
      let commit = try party.commit(now: now).commit.encoded
      try party.group.mergePendingCommit()
      try founder.follow(commit)
      for (other, _) in joined where other !== party { try other.follow(commit) }
    }
    try update("dense", by: founder, to: joined, rounds: 9)
    try addAndRemove(by: founder, to: joined)
    try converse(founder, joined[0].0)
  }

  private func addAll(_ published: [[UInt8]], by founder: Party) throws -> [UInt8] {
    var output: CommitOutput?
    report("add-all") { output = try founder.commit(adding: published, now: now) }
    try founder.group.mergePendingCommit()
    let welcome = output?.welcome?.encoded ?? []
    print("add-all-bytes \(output?.commit.encoded.count ?? 0)")
    print("welcome-bytes \(welcome.count)")
    return welcome
  }

  /// The members at the first place and at those that make the founder's path dense.
  private func join(
    _ welcome: [UInt8], _ invited: [Party.Invited]
  ) throws -> [(Party, Int)] {
    let places = [1] + (1...20).map { 1 << $0 }.filter { $0 < size }
    return try places.map { place in
      var party: Party?
      let body = { party = try Party(joining: welcome, as: invited[place - 1]) }
      if place == 1 { report("join", body) } else { try body() }
      guard let party else { throw MLSError.unsuitable("not joined") }
      return (party, place)
    }
  }

  private func update(
    _ name: String, by founder: Party, to joined: [(Party, Int)], rounds: Int
  ) throws {
    var create: [Double] = []
    var process: [Double] = []
    var byteCount = 0
    for _ in 0..<rounds {
      var commit: [UInt8] = []
      create.append(try measure { commit = try founder.commit(now: now).commit.encoded })
      try founder.group.mergePendingCommit()
      process.append(try measure { try joined[0].0.follow(commit) })
      for (other, _) in joined.dropFirst() { try other.follow(commit) }
      byteCount = commit.count
    }
    print("update-\(name)-create \(median(create))")
    print("update-\(name)-process \(median(process))")
    print("update-\(name)-bytes \(byteCount)")
  }

  private func addAndRemove(by founder: Party, to joined: [(Party, Int)]) throws {
    var figures: [String: [Double]] = [:]
    for round in 0..<5 {
      let published = try Party.Invited(size + round, now: now).published
      var commit: [UInt8] = []
      figures["add-create", default: []].append(
        try measure {
          commit = try founder.commit(adding: [published], now: now).commit.encoded
        })
      try founder.group.mergePendingCommit()
      figures["add-process", default: []].append(
        try measure { try joined[0].0.follow(commit) })
      guard let last = founder.group.members.last?.index else { continue }
      figures["remove-create", default: []].append(
        try measure {
          commit = try founder.commit(removing: [last], now: now).commit.encoded
        })
      try founder.group.mergePendingCommit()
      figures["remove-process", default: []].append(
        try measure { try joined[0].0.follow(commit) })
    }
    for (name, values) in figures.sorted(by: { $0.key < $1.key }) {
      print("\(name) \(median(values))")
    }
  }

  private func converse(_ founder: Party, _ member: Party) throws {
    let data = [UInt8](repeating: 7, count: 256)
    var encrypt: [Double] = []
    var decrypt: [Double] = []
    var byteCount = 0
    for _ in 0..<200 {
      var message: [UInt8] = []
      encrypt.append(try measure { message = try founder.encrypt(data) })
      decrypt.append(try measure { try member.decrypt(message) })
      byteCount = message.count
    }
    print("encrypt \(median(encrypt))")
    print("decrypt \(median(decrypt))")
    print("message-bytes \(byteCount)")
  }

  // MARK: - Measuring

  private func report(_ name: String, _ body: () throws -> Void) {
    do { print("\(name) \(try measure(body))") } catch { fatalError("\(name): \(error)") }
  }

  private func measure(_ body: () throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let elapsed = try clock.measure(body)
    let (seconds, attoseconds) = elapsed.components
    return Double(seconds) * 1e6 + (Double(attoseconds) / 1e12).rounded()
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
