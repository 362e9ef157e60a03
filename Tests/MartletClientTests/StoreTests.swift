internal import Cryptography
internal import Foundation
internal import GRDB
internal import Testing

@testable internal import MartletClient

@Suite("The device's file")
struct StoreTests {
  private static func makePath() -> String {
    FileManager.default.temporaryDirectory.path + "/martlet-store-\(UUID().uuidString)"
  }

  private static func withFile(_ body: (String) throws -> Void) throws {
    let path = makePath()
    defer {
      Store.remove(path)
      try? FileManager.default.removeItem(atPath: "\(path).key")
    }
    try body(path)
  }

  @Test("opens with the key that it was made with, and with no other")
  func keys() throws {
    try Self.withFile { path in
      let store = try Store.create(at: path, key: .passphrase("correct horse"))
      try store.write { try $0.setLocalAccount(LocalAccount(deviceID: 7)) }
      try store.close()
      #expect(throws: ClientError.wrongKey) {
        try Store.open(at: path, key: .passphrase("wrong horse"))
      }
      let again = try Store.open(at: path, key: .passphrase("correct horse"))
      #expect(try again.read { try $0.localAccount() }?.deviceID == 7)
      try again.close()
    }
  }

  @Test("is not made where there is one, nor opened where there is none")
  func existence() throws {
    try Self.withFile { path in
      #expect(throws: ClientError.noAccount(path: path)) {
        try Store.open(at: path, key: .passphrase("a"))
      }
      try Store.create(at: path, key: .keyFile("\(path).key")).close()
      #expect(throws: ClientError.accountExists(path: path)) {
        try Store.create(at: path, key: .keyFile("\(path).key"))
      }
    }
  }

  /// What takes a file back to a version, by version.
  private static let earlier = [
    1: "DROP TABLE group_parts; DROP TABLE media_uploads; DROP TABLE calls; ",
    3: "",
  ].mapValues {
    $0 + "DROP TABLE group_requests; DROP TABLE journal; DROP TABLE journal_consumers; "
  }

  @Test(
    "of an earlier version is brought to this one; that of a later one is refused",
    arguments: earlier)
  func versions(version: Int, without tables: String) throws {
    try Self.withFile { path in
      let store = try Store.create(at: path, key: .keyFile("\(path).key"))
      try store.write { records in
        try records.setLocalAccount(LocalAccount(deviceID: 7))
        try records.database.execute(sql: tables + "PRAGMA user_version = \(version)")
      }
      try store.close()
      for _ in 0..<2 {
        let upgraded = try Store.open(at: path, key: .keyFile("\(path).key"))
        #expect(try upgraded.read { try $0.localAccount() }?.deviceID == 7)
        #expect(try upgraded.read { try $0.parts(of: .random()) }.isEmpty)
        #expect(try upgraded.read { try $0.groupRequests() }.isEmpty)
        #expect(try upgraded.read { try $0.journalConsumerCount() } == 0)
        try upgraded.close()
      }
      let later = try Store.open(at: path, key: .keyFile("\(path).key"))
      try later.write { try $0.database.execute(sql: "PRAGMA user_version = 99") }
      try later.close()
      #expect(throws: ClientError.damagedStore("\(path) has version 99, expected 4")) {
        try Store.open(at: path, key: .keyFile("\(path).key"))
      }
    }
  }

  @Test("says that it is damaged where it is")
  func damage() throws {
    try Self.withFile { path in
      let store = try Store.create(at: path, key: .keyFile("\(path).key"))
      for _ in 0..<50 { try store.write { try $0.setPeer(.random(), Peer(name: "someone")) } }
      try store.close()
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      let size = try file.seekToEnd()
      try file.seek(toOffset: 4096)
      try file.write(contentsOf: Data(repeating: 0x5a, count: Int(size) - 4096))
      try file.close()
      #expect {
        let damaged = try Store.open(at: path, key: .keyFile("\(path).key"))
        _ = try damaged.read { try $0.peers() }
      } throws: { error in
        if case .damagedStore? = error as? ClientError { true } else { false }
      }
    }
  }

  @Test("keeps nothing in the clear, before and after it is closed")
  func sealing() throws {
    try Self.withFile { path in
      let canary = "a canary in the sealed file"
      let store = try Store.create(at: path, key: .keyFile("\(path).key"))
      try store.write { try $0.setPeer(.random(), Peer(name: canary)) }
      func bytes() -> Data {
        ["", "-wal", "-shm"].reduce(Data()) {
          $0 + (FileManager.default.contents(atPath: path + $1) ?? Data())
        }
      }
      #expect(bytes().range(of: Data(canary.utf8)) == nil)
      try store.close()
      #expect(bytes().range(of: Data(canary.utf8)) == nil)
    }
  }

  @Test("of a value that stands in another place does not open")
  func places() throws {
    var random = SystemRandom()
    let vault = Vault(key: random.secretBytes(32))
    let sealed = try vault.seal([1, 2, 3], "sessions", [4])
    #expect(try vault.open(sealed, "sessions", [4]) == [1, 2, 3])
    #expect(throws: CryptographyError.authenticationFailed) {
      try vault.open(sealed, "sessions", [5])
    }
    #expect(throws: CryptographyError.authenticationFailed) {
      try vault.open(sealed, "peers", [4])
    }
    #expect(throws: ClientError.self) { try vault.open([1], "peers", [4]) }
  }

  @Test("loses nothing and keeps nothing of a transaction that fails")
  func transactions() throws {
    struct Stop: Error {}
    let store = try Store.create(at: Store.inMemory, key: nil)
    let account = AccountID.random()
    try store.write { try $0.setPeer(account, Peer(name: "before")) }
    #expect(throws: Stop.self) {
      try store.write { records in
        try records.setPeer(account, Peer(name: "after"))
        throw Stop()
      }
    }
    #expect(try store.read { try $0.peer(account) }.name == "before")
  }

  @Test("refuses a key file that others can read")
  func keyFiles() throws {
    try Self.withFile { path in
      try Store.create(at: path, key: .keyFile("\(path).key")).close()
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: "\(path).key")
      #expect(throws: ClientError.self) { try Store.open(at: path, key: .keyFile("\(path).key")) }
    }
  }
}
