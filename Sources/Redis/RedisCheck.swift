package import Reactor
internal import Synchronization

/// Asks a server for what nodes ask it for, and for how it is set up.
package struct RedisCheck: Sendable {
  /// The oldest version that will do.
  package static let oldest = [6, 2]
  private static let patience = Duration.seconds(3)
  private static let channel = "martlet:{0}:check"

  private let configuration: RedisConfiguration
  private let loop: EventLoop

  /// - Parameters:
  ///   - configuration: where the server is.
  ///   - loop: where the connections live.
  package init(_ configuration: RedisConfiguration, on loop: EventLoop) {
    self.configuration = configuration
    self.loop = loop
  }

  /// What is wrong with it; nil if nothing is.
  package func problem() async -> String? {
    let (events, told) = AsyncStream<RedisClient.Event>.makeStream()
    let listener = RedisClient(configuration, on: loop, channels: [Self.channel]) {
      told.yield($0)
    }
    let publisher = RedisClient(configuration, on: loop) { told.yield($0) }
    let problem = await withTaskGroup(of: String?.self) { group in
      group.addTask { await self.problem(publisher, events) }
      group.addTask {
        try? await Task.sleep(for: Self.patience)
        return "does not answer within \(Self.patience.components.seconds) s"
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
    await listener.close()
    await publisher.close()
    return problem
  }

  private func problem(
    _ publisher: RedisClient, _ events: AsyncStream<RedisClient.Event>
  ) async -> String? {
    var connected = 0
    for await event in events {
      switch event {
      case .disconnected(let error): return "\(error)"
      case .connected: connected += 1
      case .message: return await setUp(of: publisher)
      }
      guard connected == 2 else { continue }
      do throws(RedisError) {
        _ = try await publisher.send(RedisCommand("PUBLISH", Self.channel, "check"))
      } catch {
        return "nodes may not publish on channels martlet:*: \(error)"
      }
    }
    return "does not answer"
  }

  /// What its own words say of it.
  private func setUp(of publisher: RedisClient) async -> String? {
    let text: String
    do throws(RedisError) {
      guard let said = try await publisher.send(RedisCommand("INFO")).string else {
        return "says nothing of itself"
      }
      text = said
    } catch {
      return "does not say what it is, which INFO would: \(error)"
    }
    return Self.problem(with: text, askedFor: configuration.url)
  }

  /// What is wrong with a server that says this of itself; nil if nothing is.
  ///
  /// - Parameters:
  ///   - text: what `INFO` replied.
  ///   - url: how it is reached.
  /// - Returns: the first thing that is.
  static func problem(with text: String, askedFor url: RedisURL) -> String? {
    var fields: [Substring: Substring] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { fields[parts[0]] = parts[1] }
    }
    let version = fields["redis_version"] ?? ""
    let numbers = version.split(separator: ".").map { Int($0) ?? 0 }
    guard !numbers.lexicographicallyPrecedes(oldest) else {
      return "is version \(version.isEmpty ? "unknown" : version), expected 6.2 or later"
    }
    if fields["role"] == "slave" { return "is a replica: what is published there stays there" }
    let policy = fields["maxmemory_policy"] ?? ""
    if policy.hasPrefix("allkeys-"), fields["maxmemory"] != "0" {
      return "throws away any key when it is full (maxmemory-policy \(policy)): set volatile-ttl"
    }
    let isLocal = url.endpoints.allSatisfy { ["localhost", "127.0.0.1", "::1"].contains($0.host) }
    if url.password.isEmpty, !isLocal {
      return "asks for no password, and is not on this machine: give nodes a user of their own"
    }
    return nil
  }
}
