internal import Reactor
internal import Synchronization

/// Counts the connections of each client, by its address, on all loops of a server.
final class ClientCounts: Sendable {
  /// What becomes of a connection.
  enum Verdict: Equatable {
    case admitted
    /// It is one too many, and its calls are told so.
    case refused
    /// It is closed without a word: too many are being told already.
    case closed
  }

  /// Connections that a client may have; 0 sets no limit.
  private let limit: Int
  /// Those that it has. A client without connections has no entry: there are no more of these than
  /// connections.
  private let counts = Mutex<[[UInt8]: Int]>([:])

  init(limit: Int) { self.limit = limit }

  /// Counts one connection more, unless it is to be closed.
  func enter(_ site: [UInt8]) -> Verdict {
    guard limit > 0 else { return .admitted }
    return counts.withLock { counts in
      let count = counts[site, default: 0]
      guard count < limit + Limits.refusedConnections else { return .closed }
      counts[site] = count + 1
      return count < limit ? .admitted : .refused
    }
  }

  /// A connection that was counted has ended.
  func leave(_ site: [UInt8]) {
    guard limit > 0 else { return }
    counts.withLock { counts in
      let count = counts[site, default: 0]
      counts[site] = count > 1 ? count - 1 : nil
    }
  }
}

/// How a connection is counted; it is to be left once.
enum ClientEntry {
  /// It is not: a path, or a proxy's own.
  case own
  case counted([UInt8])
  /// It is one too many.
  case refused([UInt8])

  /// Counts a connection; nil if it is to be closed.
  ///
  /// - Parameters:
  ///   - address: where its client is.
  ///   - counts: those of the server.
  init?(of address: SocketAddress, in counts: ClientCounts) {
    guard let site = address.ipAddress?.site else {
      self = .own
      return
    }
    switch counts.enter(site) {
    case .admitted: self = .counted(site)
    case .refused: self = .refused(site)
    case .closed: return nil
    }
  }

  /// Whether calls are refused.
  var isRefused: Bool { if case .refused = self { true } else { false } }

  /// The connection has ended.
  func leave(_ counts: ClientCounts) {
    switch self {
    case .own: break
    case .counted(let site), .refused(let site): counts.leave(site)
    }
  }
}
