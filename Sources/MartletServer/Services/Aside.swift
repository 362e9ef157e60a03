/// Does something in a child task, and waits for it: what a task once needed for calls within
/// calls, it keeps to its end, which for a stream may be days away.
///
/// - Parameter work: what is done.
/// - Returns: what it returns.
/// - Throws: what it throws.
func aside<Result: Sendable>(
  _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  async let result = work()
  return try await result
}
