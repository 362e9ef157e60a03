/// A channel to a server in this process: every message is encoded and decoded, none leaves memory.
public struct InProcessChannel: Channel {
  private let router: Router

  /// A channel to what a router serves.
  public init(_ router: Router) { self.router = router }

  /// Starts a call; its handler runs in a task of its own.
  ///
  /// - Parameters:
  ///   - method: the method to call.
  ///   - options: what the caller says of the call.
  /// - Returns: the call's stream.
  /// - Throws: `.unimplemented` where the router does not know the method.
  public func open(
    _ method: MethodDescriptor, options: CallOptions
  ) async throws -> any ClientStream {
    let call = InProcessCall(recorder: options.response)
    call.start(try router.handler(method.path), options: options)
    return call
  }
}
