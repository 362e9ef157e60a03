internal import Cryptography
internal import Testing

@testable internal import MartletClient

@Suite("Linking, names and schedules")
struct LinkingTests {
  private let message = ProvisioningMessage(
    accountID: AccountID.random().bytes, identitySeed: [UInt8](repeating: 1, count: 32),
    linkToken: [UInt8](repeating: 2, count: 32))

  @Test("A code is read back, and what is sealed for it opens with its key alone")
  func provisioning() throws {
    let key = ProvisioningKey()
    let code = try ProvisioningCode(" \(key.code)\n")
    #expect(code.description == key.code)
    #expect(code.provisioningID == key.provisioningID)
    #expect(code.deviceName == "")
    let sealed = try code.seal(message)
    #expect(try key.open(sealed) == message)
    #expect(throws: ClientError.self) { try ProvisioningKey().open(sealed) }
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: ClientError.self) { try key.open(changed) }
    }
  }

  @Test("A code says what the device is called, as much as fits")
  func deviceNames() throws {
    let named = ProvisioningKey(deviceName: "Lena's phone \u{1F4F1}")
    let code = try ProvisioningCode(named.code)
    #expect(code.deviceName == "Lena's phone \u{1F4F1}" && code.description == named.code)
    #expect(code.provisioningID == named.provisioningID)
    #expect(try named.open(code.seal(message)) == message)
    let long = ProvisioningKey(deviceName: String(repeating: "\u{E9}", count: 33))
    #expect(try ProvisioningCode(long.code).deviceName.utf8.count == 64)
    let key = ProvisioningKey().code
    for wrong in [".", ".*", "." + String(repeating: "YWFh", count: 22), "./w", ".YQ.YQ"] {
      #expect(throws: ClientError.self) { try ProvisioningCode(key + wrong) }
    }
  }

  @Test(
    "What is no code is refused",
    arguments: ["", "martlet-link:", "martlet-link:AAAA", "hello", "martlet-link:****"])
  func codes(_ text: String) {
    #expect(throws: ClientError.self) { try ProvisioningCode(text) }
  }

  @Test("A device's name opens for its account alone")
  func names() throws {
    var random = SystemRandom()
    let names = try DeviceName(identitySeed: random.secretBytes(32))
    #expect(names.open(try names.seal("laptop")) == "laptop")
    #expect(try names.seal("") == [])
    let others = try DeviceName(identitySeed: random.secretBytes(32))
    #expect(others.open(try names.seal("laptop")) == nil)
    #expect(throws: ClientError.self) { try names.seal(String(repeating: "n", count: 201)) }
  }

  @Test("Members renew their keys in bit-reversed order of their leaves")
  func schedule() {
    var schedule = GroupUpdateSchedule()
    schedule.spacing = .seconds(1)
    let order = (0..<8).map { schedule.firstDelay(leaf: $0, leafCount: 8) }
    #expect(order == [0, 4, 2, 6, 1, 5, 3, 7])
    #expect(schedule.firstDelay(leaf: 0, leafCount: 1) == 0)
  }

  @Test("Identifiers are read as digits and as base64, and nothing else")
  func identifiers() {
    let id = MessageID.random()
    #expect(MessageID(id.description) == id)
    #expect(MessageID("q" + id.description.dropFirst()) == nil)
    #expect(MessageID("") == nil)
    #expect(Conversation("direct:\(id)") == Conversation(id.description))
    #expect(Conversation("group:") == nil)
  }
}
