/// Waits until something is so, looking every few milliseconds: for what another thread or process
/// does without telling. A test's time limit ends the wait where it never becomes so.
///
/// - Parameter condition: whether it is so.
/// - Throws: what the condition throws.
package func eventually(_ condition: () async throws -> Bool) async throws {
  while try await !condition() { try await Task.sleep(for: .milliseconds(5)) }
}

/// Waits until something is so, and tells how things stand where it does not become so in a time
/// that no slow machine needs.
///
/// - Parameters:
///   - condition: whether it is so.
///   - otherwise: how things stand.
/// - Throws: what the condition throws; `NeverSo`.
package func eventually(
  _ condition: () async throws -> Bool, otherwise: () async throws -> String
) async throws {
  let end = ContinuousClock.now + .seconds(300)
  while try await !condition() {
    guard .now < end else { throw NeverSo(state: try await otherwise()) }
    try await Task.sleep(for: .milliseconds(5))
  }
}

/// How things stood when a wait was given up.
package struct NeverSo: Error {
  package let state: String
}
