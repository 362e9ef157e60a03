internal import MartletClient

/// The example of `MartletClient`, which needs a server: compiled only.
struct ClientExamples {
  func twoPeople(on server: ServerLocation, folder: String) async throws {
    let alice = try await Messenger.register(
      at: server, in: StoreLocation("\(folder)/alice", key: .passphrase("correct horse")))
    let bob = try await Messenger.register(
      at: server, in: StoreLocation("\(folder)/bob", key: .passphrase("battery staple")))
    try await alice.send(.text(Text(text: "hello, Bob")), to: .direct(bob.account))
    try await bob.receive { event in
      guard case .message(let message) = event.kind, case .text(let text) = message.content?.body
      else { return }
      print("Bob reads: \(text.text)")
    }
    await alice.close()
    await bob.close()
  }
}
