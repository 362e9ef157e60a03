internal import Foundation
internal import Glibc
internal import MartletAPI
internal import Protobuf
internal import ServiceTesting
internal import TestSupport
internal import Testing

@testable internal import MartletClient

@Suite("An account's file that was restored from an older copy", .timeLimit(.minutes(10)))
struct RestoredFileTests {
  /// A person whose account is in a file, which can be copied away and put back.
  private final class Desk {
    let folder: URL
    let location: StoreLocation
    var person: Person

    init(on node: TestNode) async throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      location = StoreLocation(
        folder.appending(path: "account").path,
        key: .keyFile(folder.appending(path: "key").path))
      person = Person(try await Messenger.register(at: node.location, in: location))
    }

    func close() async { await person.messenger.close() }

    func open() throws { person = Person(try Messenger.open(location)) }

    func copyAway() throws {
      try FileManager.default.copyItem(atPath: location.path, toPath: location.path + ".copy")
    }

    func putBack() throws {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: location.path + suffix)
      }
      try FileManager.default.moveItem(atPath: location.path + ".copy", toPath: location.path)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  /// On a machine that remembers nothing of its files: the server has to say.
  init() { unsafe unsetenv("XDG_RUNTIME_DIR") }

  private static func say(
    _ text: String, _ person: Person, to conversation: Conversation
  ) async throws {
    let sent = try await person.messenger.send(.text(Text(text: text)), to: conversation)
    #expect(sent.isSent)
  }

  @Test("begins its sessions anew: no key is used twice, and nothing is lost")
  func directConversation() async throws {
    let node = try await TestNode.shared
    let bob = try await Person.register(on: node)
    let desk = try await Desk(on: node)
    defer { desk.remove() }
    try await Self.say("one", desk.person, to: .direct(bob.account))
    try await bob.receive()
    try await Self.say("answer", bob, to: .direct(desk.person.account))
    try await desk.person.receive()
    await desk.close()
    try desk.copyAway()

    try desk.open()
    try await Self.say("two", desk.person, to: .direct(bob.account))
    await desk.close()
    try desk.putBack()
    try desk.open()
    let before = try await desk.person.sessionChains(with: bob.account)
    try await Self.say("another two", desk.person, to: .direct(bob.account))
    let after = try await desk.person.sessionChains(with: bob.account)
    #expect(Set(before).isDisjoint(with: after))
    try await bob.receive()
    #expect(bob.texts == ["one", "two", "another two"])
    #expect(bob.undecryptableCount == 0)
    try await desk.person.receive()
    #expect(desk.person.wasRestored)
    await desk.close()
  }

  @Test("joins its groups again before it speaks in them, and everyone reads it")
  func group() async throws {
    let node = try await TestNode.shared
    let bob = try await Person.register(on: node)
    let desk = try await Desk(on: node)
    defer { desk.remove() }
    let id = try await desk.person.messenger.createGroup(GroupDetails(name: "desk"))
    try await desk.person.messenger.invite([bob.account], to: id)
    try await bob.receive()
    await desk.close()
    try desk.copyAway()

    try desk.open()
    try await Self.say("one", desk.person, to: .group(id))
    try await Self.say("two", desk.person, to: .group(id))
    await desk.close()
    try desk.putBack()
    try desk.open()
    try await Self.say("three", desk.person, to: .group(id))
    try await bob.receive()
    #expect(bob.texts == ["one", "two", "three"])
    #expect(bob.undecryptableCount == 0)
    try await Self.say("heard", bob, to: .group(id))
    try await desk.person.receive()
    #expect(desk.person.texts == ["heard"])
    await desk.close()
  }

  @Test("is not taken for an older copy after a crash, or beside another program on it")
  func notRestored() async throws {
    let node = try await TestNode.shared
    let bob = try await Person.register(on: node)
    let desk = try await Desk(on: node)
    defer { desk.remove() }
    try await Self.say("one", desk.person, to: .direct(bob.account))
    let second = Person(try Messenger.open(desk.location))
    try await Self.say("two", second, to: .direct(bob.account))
    try await Self.say("three", desk.person, to: .direct(bob.account))
    try desk.open()
    try await Self.say("four", desk.person, to: .direct(bob.account))
    try await desk.person.receive()
    #expect(!desk.person.wasRestored && !second.wasRestored)
    try await bob.receive()
    #expect(bob.texts == ["one", "two", "three", "four"])
    await second.messenger.close()
    await desk.close()
  }

  @Test("encrypts nothing while the server does not say whether it is the latest copy")
  func silence() async throws {
    let node = try await TestNode.shared
    let cheat = CheatingTransport()
    let bob = try await Person.register(on: node)
    let alice = try await cheat.between { try await Person.register(on: node) }
    cheat.replace("ConfirmGeneration") { (_: ConfirmGenerationResponse) in [.init()] }
    await #expect(throws: ClientError.self) {
      try await alice.messenger.send(.text(Text(text: "hello")), to: .direct(bob.account))
    }
    #expect(cheat.calls(of: "Send") == 0 && cheat.calls(of: "GetPreKeyBundle") == 0)
    cheat.behave("ConfirmGeneration")
    try await alice.receive()
    try await bob.receive()
    #expect(bob.texts == ["hello"])
  }

  @Test("a sender that repeats a number with another message is found out and asked again")
  func repeatedNumber() async throws {
    let node = try await TestNode.shared
    let cheat = CheatingTransport()
    let bob = try await Person.register(on: node)
    let alice = try await cheat.between { try await Person.register(on: node) }
    try await Self.say("one", alice, to: .direct(bob.account))
    try await bob.receive()
    try await Self.say("answer", bob, to: .direct(alice.account))
    try await alice.receive()
    let older = try await alice.messenger.store.read { try $0.sessions() }
    try await Self.say("two", alice, to: .direct(bob.account))
    // As a file does that was put back while the program ran.
    try await alice.messenger.store.write { records in
      for record in older { try records.setSession(record) }
    }
    try await Self.say("another two", alice, to: .direct(bob.account))
    try await bob.receive()
    #expect(bob.texts == ["one", "two"] && bob.undecryptableCount == 1)
    try await alice.receive()
    try await bob.receive()
    #expect(bob.texts == ["one", "two", "another two"])
  }
}
