/// Code that runs around the start of every call of a channel: tokens, logging, other limits.
public protocol ClientInterceptor: Sendable {
  /// Starts a call: passes it on, perhaps with other options or its stream wrapped, or throws.
  ///
  /// - Parameters:
  ///   - method: the method that is called.
  ///   - options: what the caller said.
  ///   - next: starts the call.
  /// - Returns: the call's stream.
  /// - Throws: what the call is to fail with.
  func intercept(
    _ method: MethodDescriptor, options: CallOptions,
    next: @Sendable (MethodDescriptor, CallOptions) async throws -> any ClientStream
  ) async throws -> any ClientStream
}

/// A channel whose calls pass interceptors, the first of them outermost.
public struct InterceptedChannel: Channel {
  private let base: any Channel
  private let interceptors: [any ClientInterceptor]

  /// Puts interceptors before a channel.
  public init(_ base: any Channel, interceptors: [any ClientInterceptor]) {
    self.base = base
    self.interceptors = interceptors
  }

  /// The channel's own.
  public var retryPolicy: RetryPolicy { base.retryPolicy }

  /// Starts a call through the interceptors.
  ///
  /// - Parameters:
  ///   - method: the method to call.
  ///   - options: what the caller says of the call.
  /// - Returns: the call's stream.
  /// - Throws: what the channel or an interceptor throws.
  public func open(
    _ method: MethodDescriptor, options: CallOptions
  ) async throws -> any ClientStream {
    try await open(method, options: options, through: interceptors[...])
  }

  private func open(
    _ method: MethodDescriptor, options: CallOptions,
    through interceptors: ArraySlice<any ClientInterceptor>
  ) async throws -> any ClientStream {
    guard let first = interceptors.first else {
      return try await base.open(method, options: options)
    }
    return try await first.intercept(method, options: options) { method, options in
      try await open(method, options: options, through: interceptors.dropFirst())
    }
  }
}
