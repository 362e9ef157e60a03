internal import MartletAPI
internal import MartletServer
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("Generations of a device's state", .timeLimit(.minutes(10)))
struct GenerationTests {
  private static func generations(_ count: Int) -> [[UInt8]] {
    (0..<count).map { _ in Identifier.random().bytes }
  }

  private func confirm(
    _ device: TestDevice, _ current: [UInt8], _ next: [UInt8]
  ) async throws -> Bool {
    let reply = try await device.keys.confirmGeneration(
      ConfirmGenerationRequest(current: current, next: next), options: device.access)
    return try #require(reply.outcome) == .confirmed(.init())
  }

  @Test("A state that is the latest is confirmed, also when the answer was lost")
  func confirmed() async throws {
    let device = try await TestDevice.register(TestNode.shared.channel)
    let (first, second) = (Identifier.random().bytes, Identifier.random().bytes)
    #expect(try await confirm(device, [], first))
    #expect(try await confirm(device, [], first))
    #expect(try await confirm(device, first, second))
    #expect(try await confirm(device, first, second))
  }

  @Test("A state restored from an older copy is stale once, and so is the copy that it replaced")
  func stale() async throws {
    let device = try await TestDevice.register(TestNode.shared.channel)
    let known = Self.generations(4)
    #expect(try await confirm(device, [], known[0]))
    #expect(try await confirm(device, known[0], known[1]))
    // Restored from the copy that had the first.
    #expect(try await !confirm(device, known[0], known[2]))
    #expect(try await confirm(device, known[2], known[2]))
    // Restored from one that had none.
    #expect(try await !confirm(device, [], known[3]))
    // The other copy goes on.
    #expect(try await !confirm(device, known[2], known[1]))
  }

  @Test("Each device of an account has a generation of its own")
  func devices() async throws {
    let phone = try await TestDevice.register(TestNode.shared.channel)
    let laptop = try await phone.link()
    let (first, second) = (Identifier.random().bytes, Identifier.random().bytes)
    #expect(try await confirm(phone, [], first))
    #expect(try await confirm(laptop, [], second))
    #expect(try await confirm(phone, first, first))
  }

  @Test("Of copies that confirm at once, one is the latest")
  func race() async throws {
    let device = try await TestDevice.register(TestNode.shared.channel)
    let start = Identifier.random().bytes
    #expect(try await confirm(device, [], start))
    let confirmed = try await withThrowingTaskGroup(of: Bool.self) { group in
      for next in Self.generations(16) {
        group.addTask { try await confirm(device, start, next) }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(confirmed == 1)
  }

  @Test("A generation that is not 16 bytes is refused by its field", arguments: [1, 15, 17])
  func sizes(byteCount: Int) async throws {
    let device = try await TestDevice.register(TestNode.shared.channel)
    let (wrong, right) = ([UInt8](repeating: 1, count: byteCount), Identifier.random().bytes)
    for (current, next, field) in [(wrong, right, "current"), (right, wrong, "next")] {
      let status = await refusal { try await confirm(device, current, next) }
      #expect(status.code == .invalidArgument && status.reason == "CONSTRAINT_VIOLATED")
      #expect(status.message.contains(field))
    }
  }
}
