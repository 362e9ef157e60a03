internal import RPC

/// Counts the tries of a transfer that came no further, and waits between them.
struct TransferTries {
  private var failures = 0
  private var furthest: Int64 = -1

  /// Waits before the next try, once one has failed.
  ///
  /// - Parameters:
  ///   - error: why it failed.
  ///   - place: how far the transfer has come.
  /// - Throws: the error if trying again does not help.
  mutating func wait(after error: any Error, at place: Int64) async throws {
    guard let status = error as? Status, status.isPassing, !Task.isCancelled else { throw error }
    failures = place > furthest ? 1 : failures + 1
    furthest = max(furthest, place)
    guard failures < ClientLimits.mediaTries else { throw error }
    let (first, last) = (ClientLimits.mediaRetry.lowerBound, ClientLimits.mediaRetry.upperBound)
    try await Task.sleep(for: min(first * (1 << failures), last))
  }
}
