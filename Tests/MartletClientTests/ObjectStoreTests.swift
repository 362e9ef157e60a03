internal import Testing

@testable internal import MartletClient

@Suite("Stores of objects that a server names", .timeLimit(.minutes(10)))
struct ObjectStoreTests {
  @Test(
    "A server in the public network leads its clients into no private one",
    arguments: [
      "https://10.0.0.1/x", "https://192.168.1.1:8443/x", "https://172.16.0.1/x",
      "https://127.0.0.1:5432/x", "https://[::1]/x", "https://[::ffff:10.0.0.1]/x",
      "https://169.254.169.254/latest/meta-data", "https://[fd00::1]/x",
      "http://store.example/x", "https://somebody@store.example/x", "ftp://store.example/x", "x",
    ])
  func privateNetworks(url: String) async {
    for target in ["chat.example:443", "198.41.0.4:443"] {
      let store = ObjectStore(ServerLocation(target))
      await #expect(throws: ObjectStore.Unreachable.self) { try await store.put([1], to: url) }
      #expect(!store.isUsable)
    }
  }

  @Test(
    "Not even one on the same machine leads them to the machine itself, or its link",
    arguments: [
      "https://127.0.0.1:5432/x", "https://[::1]/x", "https://0.0.0.0/x",
      "https://169.254.169.254/latest/meta-data", "https://[::ffff:127.0.0.1]/x",
    ])
  func ownMachine(url: String) async {
    let store = ObjectStore(ServerLocation("localhost:4433"))
    await #expect(throws: ObjectStore.Unreachable.self) {
      _ = try await store.get(0..<10, from: url)
    }
    #expect(!store.isUsable)
  }
}
