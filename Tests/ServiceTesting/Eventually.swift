/// Waits until something is so, looking every few milliseconds: for what another thread or process
/// does without telling. A test's time limit ends the wait where it never becomes so.
///
/// - Parameter condition: whether it is so.
/// - Throws: what the condition throws.
package func eventually(_ condition: () async throws -> Bool) async throws {
  while try await !condition() { try await Task.sleep(for: .milliseconds(5)) }
}
