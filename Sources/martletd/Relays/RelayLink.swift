internal import Reactor

/// A connection to a relay, over which it is asked one thing after the other.
final class RelayLink: StreamSocketOwner, Sendable {
  /// How long a reply may take, and how often a datagram is sent until one comes.
  private static let patience = Duration.seconds(1)
  private static let tries = 3

  private let loop: EventLoop
  private let socket: StreamSocket
  private let arrivals: AsyncStream<[UInt8]>
  private let continuation: AsyncStream<[UInt8]>.Continuation

  private init(_ descriptor: FileDescriptor.Number, on loop: EventLoop) {
    self.loop = loop
    socket = StreamSocket(owning: descriptor, on: loop)
    (arrivals, continuation) = AsyncStream.makeStream()
  }

  /// Connects to a relay.
  ///
  /// - Throws: `ReactorError`.
  static func open(_ url: RelayURL, on loop: EventLoop) async throws -> RelayLink {
    let addresses = try await NameResolver.addresses(host: url.host, port: url.port)
    guard let address = addresses.first else { throw RelayFault.noAddress(url.host) }
    let descriptor =
      url.isDatagrams
      ? try Connector.datagrams(to: address)
      : try await Connector.connect(to: address, on: loop, timeout: .seconds(5))
    return try await loop.run { () -> Result<RelayLink, ReactorError> in
      let link = RelayLink(descriptor, on: loop)
      do throws(ReactorError) {
        try link.socket.start(link)
        return .success(link)
      } catch {
        return .failure(error)
      }
    }.get()
  }

  func received(_ bytes: Span<UInt8>) {
    continuation.yield(bytes.indices.map { bytes[$0] })
  }

  func drained() {}

  func closed(_ error: ReactorError) { continuation.finish() }

  /// Asks for something.
  ///
  /// - Parameters:
  ///   - request: what.
  ///   - key: what the request is authenticated with; empty if it is not.
  /// - Returns: the reply.
  /// - Throws: `RelayFault.silent`.
  func ask(_ request: STUNMessage, key: [UInt8] = []) async throws -> STUNMessage {
    let bytes = key.isEmpty ? request.bytes : request.authenticated(by: key)
    for _ in 0..<Self.tries {
      await loop.run { [socket] in socket.write(bytes.span) }
      if let reply = try await reply(to: request) { return reply }
    }
    throw RelayFault.silent
  }

  private func reply(to request: STUNMessage) async throws -> STUNMessage? {
    try await withThrowingTaskGroup(of: STUNMessage?.self) { [arrivals] group in
      group.addTask {
        var buffer: [UInt8] = []
        for await bytes in arrivals {
          buffer += bytes
          if let message = STUNMessage(buffer[...]) {
            if message.transaction == request.transaction { return message }
            buffer = []
          }
        }
        return nil
      }
      group.addTask {
        try await Task.sleep(for: Self.patience)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  func close() async { await loop.run { [socket] in socket.close() } }
}

/// Why a relay cannot be asked.
enum RelayFault: Error, CustomStringConvertible {
  case noAddress(String)
  case silent

  var description: String {
    switch self {
    case .noAddress(let host): "\(host) has no address"
    case .silent: "does not answer"
    }
  }
}
