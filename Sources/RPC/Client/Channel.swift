public import Protobuf

/// Something through which calls can be made: a connection, many, or a server in this process.
public protocol Channel: Sendable {
  /// When unary calls are repeated, where the caller does not say.
  var retryPolicy: RetryPolicy { get }

  /// Starts a call.
  ///
  /// - Parameters:
  ///   - method: the method to call.
  ///   - options: what the caller says of the call.
  /// - Returns: the call's stream.
  /// - Throws: a `Status` where the call cannot be started.
  func open(_ method: MethodDescriptor, options: CallOptions) async throws -> any ClientStream
}

extension Channel {
  /// Never repeats a call by policy.
  public var retryPolicy: RetryPolicy { .never }

  /// Calls a method with one request and one reply.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - request: what to send.
  ///   - options: what to say of the call.
  /// - Returns: the reply.
  /// - Throws: the call's `Status` where it is not OK.
  public func unary<Request: Message, Reply: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions
  ) async throws -> Reply {
    var retries = Retries(policy: options.retryPolicy ?? retryPolicy, method: method)
    while true {
      do {
        let stream = try await open(method, options: options)
        try await stream.sendOnly(request)
        return try await stream.onlyReply(Reply.self)
      } catch {
        let delay = try retries.delay(after: error, deadline: options.deadline)
        try await Task.sleep(for: delay)
      }
    }
  }

  /// Calls a method with one request and many replies.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - request: what to send.
  ///   - options: what to say of the call.
  /// - Returns: the replies; dropping them cancels the call.
  /// - Throws: a `Status` where the call cannot be started.
  public func serverStreaming<Request: Message, Reply: Message>(
    _ method: MethodDescriptor, _ request: Request, options: CallOptions
  ) async throws -> ReplyStream<Reply> {
    let replies = try await ReplyStream<Reply>(opened(method, options: options))
    try await replies.stream.sendOnly(request)
    return replies
  }

  /// Calls a method with many requests and one reply.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - options: what to say of the call.
  /// - Returns: the call, to send on; dropping it cancels the call.
  /// - Throws: a `Status` where the call cannot be started.
  public func clientStreaming<Request: Message, Reply: Message>(
    _ method: MethodDescriptor, options: CallOptions
  ) async throws -> ClientStreamingCall<Request, Reply> {
    try await ClientStreamingCall(opened(method, options: options))
  }

  /// Calls a method with many requests and many replies.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - options: what to say of the call.
  /// - Returns: the call, to send on and to read from; dropping it cancels the call.
  /// - Throws: a `Status` where the call cannot be started.
  public func bidirectional<Request: Message, Reply: Message>(
    _ method: MethodDescriptor, options: CallOptions
  ) async throws -> BidirectionalCall<Request, Reply> {
    try await BidirectionalCall(opened(method, options: options))
  }

  private func opened(
    _ method: MethodDescriptor, options: CallOptions
  ) async throws -> any ClientStream {
    do {
      return try await open(method, options: options)
    } catch let unprocessed as UnprocessedCall {
      throw unprocessed.status
    }
  }
}

extension ClientStream {
  /// Sends the one request of a call. What ends the call meanwhile is reported by `receive`.
  fileprivate func sendOnly(_ request: some Message) async throws {
    do {
      try await send(request)
      await finishSending()
    } catch let unprocessed as UnprocessedCall {
      throw unprocessed
    } catch is Status {
      return
    }
  }
}
