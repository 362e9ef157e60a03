extension Messenger {
  /// What a push subscription for this device is made with.
  public func pushKey() async throws -> PushKey { try await parts.push.key() }

  /// Has this device woken somewhere while it has no stream, in place of where it was before.
  ///
  /// - Parameter endpoint: where; the server keeps it sealed.
  /// - Throws: `ClientError.notPermitted` if the server does not wake devices there; a `Status`.
  public func setPushEndpoint(_ endpoint: PushEndpoint) async throws {
    try await parts.push.set(endpoint)
  }

  /// Has this device woken no more.
  ///
  /// - Returns: whether it was woken somewhere.
  @discardableResult
  public func removePushEndpoint() async throws -> Bool { try await parts.push.remove() }

  /// Has this device woken now, and tells what its push service says.
  ///
  /// - Parameter seconds: how long to wait for the device to connect, at most 30.
  /// - Returns: what came of it.
  /// - Throws: a `Status`.
  public func testPushEndpoint(waiting seconds: Int = 0) async throws -> PushTest {
    try await parts.push.test(waiting: seconds)
  }
}
