internal import MartletAPI
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// Anyone may wait for a provisioning message, without a token.
@Suite("Waiting for provisioning", .timeLimit(.minutes(10)))
struct ProvisioningTests {
  private func isWaiting(_ node: TestNode, _ count: Int) async throws {
    try await eventually { node.node.provisioning.count == count }
  }

  @Test("does not keep a server from stopping, and says that it stops")
  func draining() async throws {
    let node = try await TestNode.start(configure: { $0.pollInterval = .seconds(3600) })
    let keys = KeyServiceClient(node.channel)
    let calls = (0..<20).map { _ in
      Task {
        await refusal {
          let replies = try await keys.awaitProvisioning(
            .init(provisioningID: Identifier.random().bytes), options: TestDevice.access(nil))
          for try await _ in replies {}
        }
      }
    }
    try await isWaiting(node, calls.count)
    // Longer than the test may take.
    await node.drain(within: .seconds(3600))
    for call in calls {
      let status = await call.value
      #expect(status.code == .unavailable && status.reason == "DRAINING")
    }
    try await isWaiting(node, 0)
    await node.close()
  }

  @Test("ends when the message is left at another node, without a look at the database each second")
  func otherNode() async throws {
    let node = try await TestNode.start(configure: { $0.pollInterval = .seconds(3600) })
    let other = try await TestNode.start(
      on: node.configuration, configure: { $0.pollInterval = .seconds(3600) })
    try await eventually { node.knowsOthers && other.knowsOthers }
    let device = try await TestDevice.register(other.channel)
    let id = Identifier.random().bytes
    let waiting = Task {
      let replies = try await KeyServiceClient(node.channel).awaitProvisioning(
        .init(provisioningID: id), options: TestDevice.access(nil))
      var found: [[UInt8]] = []
      for try await reply in replies { found.append(reply.ciphertext) }
      return found
    }
    try await isWaiting(node, 1)
    _ = try await device.keys.sendProvisioning(
      .init(provisioningID: id, ciphertext: [1, 2, 3]), options: device.access)
    #expect(try await waiting.value == [[1, 2, 3]])
    await other.close()
    await node.close()
  }

  @Test("is refused once as many wait as a node has room for")
  func bound() async throws {
    let node = try await TestNode.start()
    let waits = try (0..<Limits.waitingProvisionings).map { _ in
      try node.node.provisioning.open(.random())
    }
    let status = await refusal {
      let replies = try await KeyServiceClient(node.channel).awaitProvisioning(
        .init(provisioningID: Identifier.random().bytes), options: TestDevice.access(nil))
      for try await _ in replies {}
    }
    #expect(status.code == .resourceExhausted && status.reason == "OVERLOADED")
    for wait in waits { node.node.provisioning.close(wait) }
    #expect(node.node.provisioning.count == 0)
    await node.close()
  }
}
