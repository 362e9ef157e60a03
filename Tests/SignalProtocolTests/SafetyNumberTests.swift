@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("Safety numbers")
struct SafetyNumberTests {
  struct Vector: Decodable {
    let alice_id: String
    let bob_id: String
    let alice_key: String
    let bob_key: String
    let displayable: String
    let alice_scannable_v1: String
    let alice_scannable_v2: String
  }

  @Test("the published keys and identifiers give the published digits and code")
  func published() throws {
    let vector = try Vectors.decode(Vector.self, from: "signal/safety_numbers.json")
    let alice = SafetyNumber.fingerprint(
      try #require([UInt8](hex: vector.alice_key)), Array(vector.alice_id.utf8))
    let bob = SafetyNumber.fingerprint(
      try #require([UInt8](hex: vector.bob_key)), Array(vector.bob_id.utf8))
    let number = SafetyNumber(alice, bob, version: 2)
    #expect(number.digits == vector.displayable)
    #expect(number.scannable.hex == vector.alice_scannable_v2)
    #expect(SafetyNumber(alice, bob, version: 1).scannable.hex == vector.alice_scannable_v1)
  }

  @Test("both sides show the same digits, and each one's code fits the other's")
  func comparison() throws {
    let (alice, bob, mallory) = (try side(1), try side(2), try side(3))
    let fromAlice = SafetyNumber(local: alice, remote: bob)
    let fromBob = SafetyNumber(local: bob, remote: alice)
    #expect(fromAlice.digits == fromBob.digits && fromAlice.digits.count == 60)
    #expect(try fromAlice.matches(fromBob.scannable))
    #expect(try fromBob.matches(fromAlice.scannable))
    let between = SafetyNumber(local: bob, remote: mallory)
    #expect(between.digits != fromBob.digits)
    #expect(try !fromAlice.matches(between.scannable))
    #expect(try !fromAlice.matches(fromAlice.scannable))
  }

  @Test("a code that is none is refused")
  func malformed() throws {
    let number = SafetyNumber(local: try side(1), remote: try side(2))
    var wrongVersion = number.scannable
    wrongVersion[1] = 3
    for code in [[], Array(number.scannable.dropLast()), number.scannable + [0], wrongVersion] {
      #expect(throws: SignalError.malformed(.safetyNumber)) { try number.matches(code) }
    }
  }

  private func side(_ name: UInt8) throws -> (identity: IdentityKey, account: [UInt8]) {
    let local = try Phone(name, oneTimeKeys: 0).local
    return (local.identity.publicKey, local.address.account)
  }
}
