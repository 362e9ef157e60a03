internal import Cryptography
internal import Foundation
internal import GRDB
internal import MartletAPI
internal import SignalProtocol
internal import Testing

@testable internal import MartletClient

@Suite("What waits for an identity key to be accepted")
struct HeldEnvelopeTests {
  private let store: Store
  private let sender = AccountID.random()

  init() throws { store = try Store.create(at: Store.inMemory, key: nil) }

  private static func held(_ number: UInt8) -> HeldEnvelope {
    HeldEnvelope(envelope: Envelope(ciphertext: [number]))
  }

  @Test("comes out once, in order")
  func order() throws {
    try store.write { records in
      for number in 1...3 { _ = try records.hold(Self.held(UInt8(number)), from: sender) }
    }
    let taken = try store.write { try $0.takeHeld(from: sender) }
    #expect(taken.compactMap(\.envelope?.ciphertext) == [[1], [2], [3]])
    #expect(try store.write { try $0.takeHeld(from: sender) }.isEmpty)
  }

  @Test("is not taken for another account's, whoever writes to the file")
  func place() throws {
    let other = AccountID.random()
    try store.write { records in
      _ = try records.hold(Self.held(1), from: sender)
      try records.database.execute(
        sql: "UPDATE held SET account_id = ?", arguments: [Data(other.bytes)])
    }
    #expect(throws: CryptographyError.authenticationFailed) {
      try store.write { try $0.takeHeld(from: other) }
    }
  }

  @Test("comes out of a file that an earlier program has written")
  func earlier() throws {
    try store.write { records in
      try records.database.execute(
        sql: "INSERT INTO held (account_id, value) VALUES (?, ?)",
        arguments: [Data(sender.bytes), try records.seal(Self.held(7), "held", [])])
    }
    let taken = try store.write { try $0.takeHeld(from: sender) }
    #expect(taken.compactMap(\.envelope?.ciphertext) == [[7]])
  }

  @Test("is bounded for each account")
  func bound() throws {
    let kept = try store.write { records in
      try (0...ClientLimits.heldEnvelopes).count { _ in
        try records.hold(Self.held(1), from: sender)
      }
    }
    #expect(kept == ClientLimits.heldEnvelopes)
    #expect(try store.write { try $0.hold(Self.held(1), from: .random()) })
  }
}
