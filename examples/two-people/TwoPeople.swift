/// Two people on a server of your own, with the client library and nothing else:
///
///     martletd serve --admission open --data-directory /tmp/server &
///     swift run two-people localhost:4433 /tmp/server/development-certificate.pem
internal import Foundation
internal import MartletClient
internal import Protobuf

@main
struct TwoPeople {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: two-people HOST:PORT CERTIFICATE\n".utf8))
      exit(EX_USAGE)
    }
    do {
      try await talk(on: ServerLocation(arguments[1], authoritiesFile: arguments[2]))
    } catch {
      FileHandle.standardError.write(Data("two-people: error: \(error)\n".utf8))
      exit(EX_UNAVAILABLE)
    }
  }

  static func talk(on server: ServerLocation) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/two-people-\(UUID())"

    // Each has a file of their own, sealed under a passphrase.
    let alice = try await Messenger.register(
      at: server, in: StoreLocation("\(folder)/alice", key: .passphrase("correct horse")))
    let bob = try await Messenger.register(
      at: server, in: StoreLocation("\(folder)/bob", key: .passphrase("battery staple")))

    // Bob is offline: the server keeps for him what it cannot read.
    try await alice.send(.text(Text(text: "hello, Bob")), to: .direct(bob.account))
    try await bob.receive { event in
      guard case .message(let message) = event.kind, case .text(let text) = message.content?.body
      else { return }
      print("Bob reads: \(text.text)")
      try await bob.send(.text(Text(text: "hello, Alice")), to: .direct(alice.account))
    }
    try await bob.markRead(.direct(alice.account))

    // What came back to Alice: the answer, and that her message was delivered and read.
    try await alice.receive { event in print("Alice gets: \(try event.jsonString())") }
    await alice.close()
    await bob.close()
    try FileManager.default.removeItem(atPath: folder)
  }
}
