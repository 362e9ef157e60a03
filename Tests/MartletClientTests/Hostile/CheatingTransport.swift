internal import Protobuf
internal import RPC
internal import Synchronization

@testable internal import MartletClient

/// A server that cheats: what the real one replies to one person passes here, and may be changed,
/// left out, repeated or made up.
final class CheatingTransport: ClientInterceptor {
  private typealias Cheat = @Sendable ([UInt8]) throws -> [[UInt8]]

  private let cheats = Mutex<[String: Cheat]>([:])
  private let counts = Mutex<[String: Int]>([:])

  /// Runs what connects, with this between it and the server.
  func between<Result: Sendable>(_ connect: () async throws -> Result) async throws -> Result {
    try await ServerConnection.$interceptors.withValue([self], operation: connect)
  }

  /// Changes each reply of a method from now on.
  ///
  /// - Parameters:
  ///   - method: its name, without the service.
  ///   - reply: what it replies with.
  ///   - change: makes of each reply what arrives in its place.
  func replace<Reply: Message>(
    _ method: String, _ reply: Reply.Type = Reply.self,
    _ change: @escaping @Sendable (Reply) throws -> [Reply]
  ) {
    cheats.withLock {
      $0[method] = { try change(Reply(decoding: $0)).map { $0.encoded() } }
    }
  }

  /// Changes each reply of a method in place.
  func change<Reply: Message>(
    _ method: String, _ reply: Reply.Type = Reply.self,
    _ change: @escaping @Sendable (inout Reply) throws -> Void
  ) {
    replace(method) { (reply: Reply) in
      var reply = reply
      try change(&reply)
      return [reply]
    }
  }

  /// Puts other bytes in the place of each reply of a method.
  func replaceBytes(_ method: String, _ change: @escaping @Sendable ([UInt8]) throws -> [[UInt8]]) {
    cheats.withLock { $0[method] = change }
  }

  /// Fails each call of a method from now on.
  func fail(_ method: String, with status: Status) {
    cheats.withLock { $0[method] = { _ in throw status } }
  }

  /// Stops cheating with a method.
  func behave(_ method: String) { cheats.withLock { $0[method] = nil } }

  /// How often a method was called.
  func calls(of method: String) -> Int { counts.withLock { $0[method] ?? 0 } }

  /// Passes a call on, and its replies through what cheats with them.
  func intercept(
    _ method: MethodDescriptor, options: CallOptions,
    next: @Sendable (MethodDescriptor, CallOptions) async throws -> any ClientStream
  ) async throws -> any ClientStream {
    let name = method.name
    counts.withLock { $0[name, default: 0] += 1 }
    return CheatedStream(try await next(method, options)) { [self] bytes in
      guard let cheat = cheats.withLock({ $0[name] }) else { return [bytes] }
      return try cheat(bytes)
    }
  }
}

/// One call whose replies are cheated with.
private final class CheatedStream: ClientStream {
  private let base: any ClientStream
  private let cheat: @Sendable ([UInt8]) throws -> [[UInt8]]
  private let waiting = Mutex<[[UInt8]]>([])

  init(_ base: any ClientStream, _ cheat: @escaping @Sendable ([UInt8]) throws -> [[UInt8]]) {
    self.base = base
    self.cheat = cheat
  }

  func send(_ message: some Message) async throws { try await base.send(message) }
  func finishSending() async { await base.finishSending() }
  func setCompression(_ compression: Compression) { base.setCompression(compression) }
  func cancel() { base.cancel() }

  func receive() async throws -> [UInt8]? {
    while true {
      if let next = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return next }
      guard let bytes = try await base.receive() else { return nil }
      let replies = try cheat(bytes)
      waiting.withLock { $0 += replies }
    }
  }
}
