internal import Cryptography
internal import Foundation
internal import MartletAPI
internal import RPC
internal import Synchronization

/// `presence-load key` prints the public key that every device has; `presence-load run ADDRESS
/// PUBLISHERS SECONDS` works through the measurement, saying where it is, and prints latencies;
/// `presence-load subscribe ADDRESS STREAMS` opens streams to which nothing comes, each on a
/// connection of its own, until its input ends.
@main
enum Main {
  /// Publishers that change, each in five seconds: a thousand changes a second.
  private static let changing = 5_000
  private static let watchersOfEach = 50
  private static let topicsOfEach = 500

  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments.count == 2, arguments[1] == "key" {
      let key = try Crowd.key().verificationKey.rawRepresentation
      return say(key.map { String(format: "%02x", $0) }.joined())
    }
    if arguments.count == 4, arguments[1] == "subscribe", let streams = Int(arguments[3]) {
      let crowd = try Crowd(arguments[2], streams: streams, perConnection: 1)
      say("ready")
      let reading = try await crowd.subscribe(0..<streams)
      say("opened")
      while readLine() != nil {}
      for task in reading { task.cancel() }
      exit(0)
    }
    guard arguments.count == 5, let publishers = Int(arguments[3]), let seconds = Int(arguments[4])
    else {
      FileHandle.standardError.write(
        Data("usage: presence-load key | run ADDRESS PUBLISHERS SECONDS\n".utf8))
      exit(2)
    }
    let active = min(changing, publishers)
    let watchers = active * watchersOfEach / topicsOfEach
    let crowd = try Crowd(arguments[2], streams: publishers + watchers)
    say("ready")
    let hearts = Hearts()
    let beating = Task { try await hearts.beat() }
    let calls = try await crowd.publish(0..<publishers, hearts)
    say("published")
    try await Task.sleep(for: .seconds(seconds))
    say("rested")
    let latencies = Latencies()
    let reading = try await crowd.watch(publishers..<publishers + watchers, latencies) { number in
      let first = (number - publishers) * topicsOfEach
      return (0..<topicsOfEach).map { (first + $0) % active }
    }
    try await Task.sleep(for: .seconds(5))
    say("watched")
    try await change(Array(calls[..<active]), for: .seconds(seconds))
    say("changed")
    try await Task.sleep(for: .seconds(2))
    for task in reading { task.cancel() }
    beating.cancel()
    let sorted = latencies.sorted
    guard !sorted.isEmpty else { exit(1) }
    func quantile(_ part: Double) -> Double { sorted[Int(part * Double(sorted.count - 1))] }
    say("\(sorted.count) \(quantile(0.5)) \(quantile(0.99)) \(sorted[sorted.count - 1])")
    exit(0)
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  /// A step through the publishers that leaves none out: those that change one after the other are
  /// watched by different watchers.
  private static let step = 1_009

  /// Has each publisher say something else every five seconds, evenly.
  private static func change(_ calls: [Crowd.Publishing], for duration: Duration) async throws {
    let start = ContinuousClock.now
    var number = 0
    let interval = Duration.seconds(5) / calls.count
    while ContinuousClock.now < start + duration {
      let due = start + interval * number
      if due > .now { try await Task.sleep(until: due, clock: .continuous) }
      let index = number * step % calls.count
      let sealed = Stamp.bytes(.now, count: Crowd.sealedByteCount)
      try await calls[index].send(
        PublishRequest(
          frame: .change(
            PublishedPresence(topic: Crowd.topic(index), sealed: sealed, farewell: sealed))))
      number += 1
    }
  }
}

/// An instant in the first bytes of what is published.
enum Stamp {
  private static let origin = ContinuousClock.now

  static func bytes(_ instant: ContinuousClock.Instant, count: Int) -> [UInt8] {
    let nanoseconds = Int64(origin.duration(to: instant) / .nanoseconds(1)) + 1
    return stride(from: Int64(56), through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: nanoseconds >> $0)
    } + [UInt8](repeating: 0, count: count - 8)
  }

  /// Seconds since what some bytes say; nil if they say nothing.
  static func age(of bytes: [UInt8], at instant: ContinuousClock.Instant) -> Double? {
    let nanoseconds = bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    guard nanoseconds > 0 else { return nil }
    return origin.duration(to: instant) / .seconds(1) - Double(nanoseconds) / 1e9
  }
}

/// How long changes took to reach watchers, in seconds.
final class Latencies: Sendable {
  private let state = Mutex<[Double]>([])

  var sorted: [Double] { state.withLock { $0.sorted() } }

  /// Reads a stream until its task is cancelled.
  func read(_ call: Crowd.Watching) async throws {
    for try await frame in call.replies where !frame.isSnapshot {
      let now = ContinuousClock.now
      let ages = frame.entries.compactMap { Stamp.age(of: $0.sealed, at: now) }
      state.withLock { $0 += ages }
    }
  }
}
