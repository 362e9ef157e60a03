internal import Foundation
internal import Synchronization

/// A folder that goes with the process.
package final class TestFolder: Sendable {
  /// One for all tests of the process.
  package static let shared = TestFolder()

  /// Where it is.
  package let path: String

  /// Makes a folder that nobody else knows.
  package init() {
    path = FileManager.default.temporaryDirectory.path + "/martlet-test-\(UUID().uuidString)"
    Self.leftovers.add(path)
  }

  /// Removes it.
  package func remove() { try? FileManager.default.removeItem(atPath: path) }

  private static let leftovers = Leftovers()
}

/// Removes folders when the process exits.
private final class Leftovers: Sendable {
  private static let paths = Mutex<[String]>([])

  init() {
    atexit {
      for path in Leftovers.paths.withLock({ $0 }) {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  func add(_ path: String) { Self.paths.withLock { $0.append(path) } }
}
