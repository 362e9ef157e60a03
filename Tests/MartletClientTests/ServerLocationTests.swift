internal import Foundation
internal import Testing

@testable internal import MartletClient

@Suite("Where an account's server is, and whom it trusts")
struct ServerLocationTests {
  /// Makes the file of an account as the version before wrote it: with the path of a PEM file.
  private func withFormerAccount(
    _ body: (StoreLocation, _ certificates: String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/martlet-trust-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = StoreLocation("\(folder)/a.martlet", key: .keyFile("\(folder)/a.key"))
    let store = try Store.create(at: file.path, key: file.key)
    try store.write { records in
      try records.setLocalAccount(
        LocalAccount(
          accountID: AccountID.random().bytes, deviceID: 1, registrationID: 1,
          identitySeed: [UInt8](repeating: 1, count: 32),
          authenticationSeed: [UInt8](repeating: 2, count: 32), server: "localhost:1",
          authoritiesFile: "\(folder)/ca.pem", leafSeed: [UInt8](repeating: 3, count: 32)))
    }
    try store.close()
    try body(file, "\(folder)/ca.pem")
  }

  @Test("An account with the path of a file takes up what is in it when it is opened")
  func upgrade() async throws {
    var opened: [Messenger] = []
    try withFormerAccount { file, certificates in
      try Data("PEM".utf8).write(to: URL(fileURLWithPath: certificates))
      opened.append(try Messenger.open(file))
      try FileManager.default.removeItem(atPath: certificates)
      let store = try Store.open(at: file.path, key: file.key)
      let local = try #require(try store.read { try $0.localAccount() })
      #expect(local.authorities == Array("PEM".utf8))
      #expect(local.authoritiesFile.isEmpty)
      opened.append(try Messenger.open(file))
      try store.close()
    }
    for messenger in opened { await messenger.close() }
  }

  @Test("A file that is gone is missed by calls, not by what needs no server")
  func gone() async throws {
    var opened: Messenger?
    try withFormerAccount { file, _ in opened = try Messenger.open(file) }
    let messenger = try #require(opened)
    #expect(try await messenger.history(of: .noteToSelf).isEmpty)
    let error = await #expect(throws: ClientError.self) { try await messenger.devices() }
    #expect(error?.description.contains("No such file or directory") == true)
    await messenger.close()
  }

  @Test("A file without tables, as an interruption leaves it, is taken for new")
  func empty() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/martlet-empty-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = StoreLocation("\(folder)/a.martlet", key: .keyFile("\(folder)/a.key"))
    try Store.create(at: file.path, key: file.key).close()
    try Data().write(to: URL(fileURLWithPath: file.path))
    #expect(throws: ClientError.noAccount(path: file.path)) { try Messenger.open(file) }
    let (store, isNew) = try Store.begin(at: file.path, key: file.key)
    #expect(isNew)
    try store.close()
    #expect(throws: ClientError.noAccount(path: file.path)) { try Messenger.open(file) }
    let (again, isNewAgain) = try Store.begin(at: file.path, key: file.key)
    #expect(!isNewAgain)
    try again.close()
  }
}
