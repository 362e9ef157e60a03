internal import RPC
internal import Reactor

/// Decompresses requests of the calls of one loop, so little in each round of events that other
/// calls do not notice.
///
/// A small message is decompressed at once, as long as the round has not spent its share. The
/// others wait: a piece of one of them is done now and then, which leaves most of the time to other
/// calls and programs; connections take turns.
// Sendable: touched on its loop only.
final class Inflater: TimerTarget, @unchecked Sendable {
  private let loop: EventLoop
  private var connections: [ServerConnection] = []
  private var timer: Timer?
  /// The round of the loop in which something was decompressed last, and how much.
  private var round: UInt64 = 0
  private var spentByteCount = 0

  init(on loop: EventLoop) { self.loop = loop }

  /// How much may be decompressed now, without waiting.
  var allowance: Int {
    if round != loop.round {
      round = loop.round
      spentByteCount = 0
    }
    return max(0, Limits.inflationPerRound - spentByteCount)
  }

  /// Counts what was decompressed.
  func spend(_ byteCount: Int) { spentByteCount += byteCount }

  /// Takes turns for a connection until it has nothing to decompress.
  func enqueue(_ connection: ServerConnection) {
    connections.append(connection)
    arm()
  }

  private func arm() {
    guard timer == nil, !connections.isEmpty else { return }
    timer = loop.schedule(after: Limits.inflationPause, self)
  }

  func fired(_: Timer) {
    timer = nil
    guard !connections.isEmpty else { return }
    defer { arm() }
    let allowance = allowance
    guard allowance > 0 else { return }
    let connection = connections.removeFirst()
    if connection.inflate(allowance) { connections.append(connection) }
  }
}
