internal import MartletClient
internal import Synchronization

/// Where the agent's page is, and the links that open it: each once, within ten minutes.
final class PageAddress: Sendable {
  /// How long a link is good for.
  static let patience = Duration.seconds(600)
  /// How many links are good at a time; the oldest go first.
  static let limit = 16

  private let origin = Mutex("")
  private let codes = Mutex<[(code: String, until: ContinuousClock.Instant)]>([])

  /// Says where the page is, as browsers name it.
  func set(origin new: String) { origin.withLock { $0 = new } }

  /// A new link. Its code stands behind "#": browsers send that to nobody.
  func link() -> String {
    let code = MessageID.random().description
    codes.withLock { codes in
      codes.append((code, .now + Self.patience))
      codes.removeFirst(max(0, codes.count - Self.limit))
    }
    return "\(origin.withLock { $0 })/#\(code)"
  }

  /// Whether a code is good; it is no longer.
  func spend(_ code: String) -> Bool {
    codes.withLock { codes in
      codes.removeAll { $0.until < .now }
      guard let index = codes.firstIndex(where: { $0.code == code }) else { return false }
      codes.remove(at: index)
      return true
    }
  }
}
