internal import Cryptography
internal import Foundation
internal import GRDB
internal import SignalProtocol
internal import Testing

@testable internal import MartletClient

@Suite("What is remembered of first messages")
struct BaseKeyTests {
  private static let day: Int64 = 86_400
  private let store: Store

  init() throws { store = try Store.create(at: Store.inMemory, key: nil) }

  /// Has a prekey take the place of the one before, on some day.
  private func rotate(to id: UInt32, day: Int64) throws {
    try store.write { records in
      try records.retireLongLived(except: [id], at: UnixTime(seconds: day * Self.day))
      try records.database.execute(
        sql: "INSERT INTO prekeys (kind, id, is_long_lived, value) VALUES (1, ?, 1, x'00')",
        arguments: [id])
    }
  }

  private func see(_ baseKey: UInt8, day: Int64) throws {
    try store.write {
      try $0.database.execute(
        sql: "INSERT INTO base_keys (base_key, seen_at) VALUES (?, ?)",
        arguments: [Data([baseKey]), day * Self.day])
    }
  }

  private func remembered() throws -> [UInt8] {
    try store.read {
      try Data.fetchAll($0.database, sql: "SELECT base_key FROM base_keys ORDER BY base_key")
    }.flatMap { Array($0) }
  }

  private func hasPreKey(_ id: UInt32) throws -> Bool {
    try store.read {
      try Int.fetchOne(
        $0.database, sql: "SELECT count(*) FROM prekeys WHERE id = ?", arguments: [id]) != 0
    }
  }

  @Test("lasts as long as the prekey that the message has used, also if that was replaced late")
  func lateRotation() throws {
    try rotate(to: 1, day: 0)
    try see(1, day: 1)
    // The device was off.
    try rotate(to: 2, day: 27)
    try see(2, day: 28)
    for (id, day) in [(UInt32(3), Int64(40)), (4, 56)] {
      try rotate(to: id, day: day)
      #expect(try hasPreKey(1))
      #expect(try remembered() == [1, 2], "day \(day)")
    }
    try rotate(to: 5, day: 58)
    #expect(try !hasPreKey(1))
    #expect(try remembered() == [2])
    try rotate(to: 6, day: 71)
    #expect(try !hasPreKey(2))
    #expect(try remembered().isEmpty)
  }
}
