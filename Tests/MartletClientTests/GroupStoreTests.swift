internal import Cryptography
internal import Foundation
internal import GRDB
internal import MLS
internal import Protobuf
internal import ServiceTesting
internal import Testing

@testable internal import MartletClient

@Suite("Groups in the device's file", .timeLimit(.minutes(10)))
struct GroupStoreTests {
  /// Three people in a group; each has read all of it.
  private func scene() async throws -> (alice: Person, bob: Person, carol: Person, id: GroupID) {
    let node = try await TestNode.shared
    let alice = try await Person.register(on: node)
    let bob = try await Person.register(on: node)
    let carol = try await Person.register(on: node)
    let id = try await alice.messenger.createGroup(GroupDetails(name: "three"))
    try await alice.messenger.invite([bob.account, carol.account], to: id)
    for person in [alice, bob, carol] { try await person.receive() }
    return (alice, bob, carol, id)
  }

  private func say(_ text: String, _ person: Person, _ id: GroupID) async throws {
    try await person.messenger.send(.text(Text(text: text)), to: .group(id))
  }

  @Test("A message rewrites the keys of its sender, and a restart changes nothing")
  func messages() async throws {
    let (alice, bob, carol, id) = try await scene()
    for number in 0..<3 {
      let before = try await bob.messenger.sealedParts(of: id)
      try await say("\(number)", alice, id)
      try await bob.receive()
      let after = try await bob.messenger.sealedParts(of: id)
      let changed = after.filter { before[$0.key] != $0.value }
      // The first time the secrets beside the sender's way, then its ratchets alone.
      #expect(changed.count == (number == 0 ? 2 : 1))
      #expect(changed.values.allSatisfy { $0.count < 400 })
      await bob.messenger.forgetLoadedGroups()
    }
    try await say("before the epoch ends", carol, id)
    for _ in 0..<3 { try await alice.messenger.updateKeys(in: id) }
    for person in [alice, bob] {
      await person.messenger.forgetLoadedGroups()
      try await person.receive()
      await person.messenger.forgetLoadedGroups()
    }
    try await say("after it", bob, id)
    try await alice.receive()
    #expect(bob.texts == ["0", "1", "2", "before the epoch ends"])
    #expect(alice.texts == ["before the epoch ends", "after it"])
    #expect(
      try await alice.messenger.group(id).epochAuthenticator
        == bob.messenger.group(id).epochAuthenticator)
  }

  @Test("A part that stands in the place of another is refused")
  func places() async throws {
    let (alice, bob, carol, id) = try await scene()
    try await say("one", alice, id)
    try await say("two", carol, id)
    try await bob.receive()
    try await bob.messenger.swapParts(of: id)
    await bob.messenger.forgetLoadedGroups()
    await #expect(throws: CryptographyError.authenticationFailed) {
      try await bob.messenger.group(id)
    }
  }

  @Test("A state that the version before has stored as a whole is taken over")
  func versionOne() async throws {
    let (alice, bob, _, id) = try await scene()
    try await say("one", alice, id)
    try await bob.receive()
    try await bob.messenger.storeAsVersionOne(id)
    await bob.messenger.forgetLoadedGroups()
    #expect(try await bob.messenger.groups().map(\.id) == [id])
    try await say("two", alice, id)
    try await bob.receive()
    await bob.messenger.forgetLoadedGroups()
    try await say("three", bob, id)
    try await alice.receive()
    #expect(bob.texts == ["one", "two"])
    #expect(alice.texts == ["three"])
    #expect(try await bob.messenger.sealedParts(of: id).count > 2)
  }

  @Test("Nothing of a group is left once this device is no member")
  func leaving() async throws {
    let (alice, bob, _, id) = try await scene()
    #expect(try await bob.messenger.sealedParts(of: id).count >= 2)
    try await alice.messenger.remove(bob.account, from: id)
    try await bob.receive()
    #expect(try await bob.messenger.sealedParts(of: id).isEmpty)
  }
}

extension Messenger {
  /// Has each group read from the file again, as after a restart.
  fileprivate func forgetLoadedGroups() {
    try? store.read { records in
      for id in try records.groups() { (try? states.load(id, records))?.version = -1 }
    }
  }

  fileprivate func sealedParts(of id: GroupID) throws -> [Data: Data] {
    try store.read { records in
      let rows = try Row.fetchAll(
        records.database, sql: "SELECT name, value FROM group_parts WHERE group_id = ?",
        arguments: [Data(id.bytes)])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"], $0["value"]) })
    }
  }

  /// Puts the keys of two senders each in the other's place.
  fileprivate func swapParts(of id: GroupID) throws {
    let senders = try sealedParts(of: id).filter { $0.key.count == 14 }
    let names = senders.keys.sorted { $0.lexicographicallyPrecedes($1) }
    try #require(names.count == 2)
    try store.write { records in
      for (name, other) in [(names[0], names[1]), (names[1], names[0])] {
        try records.database.execute(
          sql: "UPDATE group_parts SET value = ? WHERE group_id = ? AND name = ?",
          arguments: [senders[other], Data(id.bytes), name])
      }
    }
  }

  fileprivate func storeAsVersionOne(_ id: GroupID) throws {
    try store.write { records in
      let loaded = try states.load(id, records)
      loaded.stored.state = loaded.group.serialized().exposed()
      loaded.stored.isMember = false
      try records.removeParts(of: id)
      _ = try records.setGroup(id, loaded.stored)
    }
  }
}
