internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

/// Quotas, exact to the byte, at their limits and one past them.
@Suite("Quotas of stored objects", .timeLimit(.minutes(3)))
struct MediaQuotaTests {
  private static let mebibyte = 1 << 20

  private static func node(
    _ configure: @escaping (inout MediaPolicy) -> Void
  ) async throws -> TestNode {
    try await TestNode.start(configure: { configure(&$0.media) })
  }

  @Test("An object has as many bytes as it may, and not one more")
  func size() async throws {
    let node = try await Self.node { $0.objectLimit = 1000 }
    let device = try await TestDevice.register(node.channel)
    #expect(try await device.reserve(1001) == .tooLarge(.init(limit: 1000)))
    guard case .created? = try await device.reserve(1000) else {
      Issue.record("not reserved")
      return
    }
    await node.close()
  }

  @Test("An account stores and reserves as much as it may, and not one byte more")
  func account() async throws {
    let limit = 3 * Self.mebibyte
    let node = try await Self.node { $0.accountLimit = Int64(limit) }
    let device = try await TestDevice.register(node.channel)
    let stored = try await device.store([UInt8](repeating: 1, count: Self.mebibyte))
    let pending = try await device.reserved(Self.mebibyte)
    let used = UInt64(2 * Self.mebibyte)
    let full = CreateUploadResponse.Outcome.quota(.init(used: used, limit: UInt64(limit)))
    #expect(try await device.reserve(Self.mebibyte + 1) == full)
    let last = try await device.reserved(Self.mebibyte)
    let usage = try await device.usage()
    #expect(usage.stored == UInt64(Self.mebibyte) && usage.reserved == used && usage.pending == 2)
    guard case .quota(let more)? = try await device.reserve(1) else {
      Issue.record("reserved beyond the limit")
      return
    }
    #expect(more.used == UInt64(limit) && more.limit == UInt64(limit))
    // What is given back can be had again: by aborting, deleting, and both only once.
    for _ in 0..<2 {
      _ = try await device.media.abortUpload(.init(objectID: pending), options: device.access)
      _ = try await device.media.deleteObject(.init(objectID: stored), options: device.access)
    }
    _ = try await device.reserved(2 * Self.mebibyte)
    #expect(try await device.usage().stored == 0)
    _ = last
    await node.close()
  }

  @Test("A small object counts as 64 KiB")
  func small() async throws {
    let node = try await Self.node { $0.accountLimit = 3 * 65_536 }
    let device = try await TestDevice.register(node.channel)
    for _ in 0..<3 { _ = try await device.reserved(1) }
    guard case .quota? = try await device.reserve(1) else {
      Issue.record("reserved beyond the limit")
      return
    }
    await node.close()
  }

  @Test("In a day an account reserves as much as it may; what an aborted upload left is given back")
  func day() async throws {
    let node = try await Self.node { $0.dailyLimit = Int64(3 * Self.mebibyte) }
    let device = try await TestDevice.register(node.channel)
    let sent = [UInt8](repeating: 1, count: Self.mebibyte)
    let object = try await device.store(sent)
    _ = try await device.media.deleteObject(.init(objectID: object), options: device.access)
    let aborted = try await device.reserved(2 * Self.mebibyte)
    guard case .quota(let full)? = try await device.reserve(1) else {
      Issue.record("reserved beyond the limit")
      return
    }
    #expect(full.used == UInt64(3 * Self.mebibyte) && full.resetsAt != nil)
    try await device.upload(sent, to: aborted)
    _ = try await device.media.abortUpload(.init(objectID: aborted), options: device.access)
    #expect(try await device.usage().today == UInt64(2 * Self.mebibyte))
    guard case .quota? = try await device.reserve(Self.mebibyte + 1) else {
      Issue.record("reserved beyond the limit")
      return
    }
    _ = try await device.reserved(Self.mebibyte)
    try await node.database.execute(
      Statement("UPDATE media_days SET began_at = began_at - interval '1 d'"))
    #expect(try await device.usage().today == 0)
    _ = try await device.reserved(3 * Self.mebibyte)
    await node.close()
  }

  @Test("Reservations that come at once, to two nodes, stay within the limits")
  func race() async throws {
    let first = try await Self.node { $0.accountLimit = Int64(5 * Self.mebibyte) }
    let second = try await TestNode.start(
      on: first.configuration,
      configure: { $0.media.accountLimit = Int64(5 * Self.mebibyte) })
    let device = try await TestDevice.register(first.channel)
    let elsewhere = device.over(second.channel)
    let created = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<24 {
        group.addTask {
          guard
            case .created? = try await (number % 2 == 0 ? device : elsewhere)
              .reserve(Self.mebibyte)
          else { return false }
          return true
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(created == 5)
    #expect(try await device.usage().reserved == UInt64(5 * Self.mebibyte))
    await second.close()
    await first.close()
  }

  @Test("Eight uploads may be begun; a repeated request reserves once")
  func pending() async throws {
    let node = try await TestNode.shared
    let device = try await TestDevice.register(node.channel)
    let id = Identifier.random()
    let first = try await device.reserve(1000, id: id)
    #expect(try await device.reserve(1000, id: id) == first)
    for _ in 0..<7 { _ = try await device.reserved(1000) }
    #expect(try await device.reserve(1000) == .tooManyPending(.init(limit: 8)))
    #expect(try await device.usage().pending == 8)
    let status = await refusal { try await device.reserve(1001, id: id) }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
  }
}
