internal import Cryptography
internal import Foundation
internal import TestSupport
internal import Testing

@Suite("Secrets")
struct SecretBytesTests {
  @Test("a secret prints and dumps its size and nothing else")
  func printing() {
    let secret = SecretBytes([UInt8](repeating: 0xab, count: 32))
    var dumped = ""
    dump(secret, to: &dumped)
    #expect("\(secret)" == "32 secret bytes")
    #expect(String(reflecting: secret) == "32 secret bytes")
    #expect(!dumped.contains("171"))
  }

  @Test("secrets are equal where every byte is", arguments: [0, 1, 31, 32, 33, 4096, 4097, 70_000])
  func equality(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let bytes = random.bytes(count)
    #expect(SecretBytes(bytes) == SecretBytes(bytes))
    #expect(SecretBytes(bytes).exposed() == bytes)
    for index in [0, count / 2, count - 1] where bytes.indices.contains(index) {
      var other = bytes
      other[index] ^= 1
      #expect(SecretBytes(other) != SecretBytes(bytes))
    }
    #expect(SecretBytes(bytes + [0]) != SecretBytes(bytes))
  }

  @Test("secrets join and split")
  func joining() {
    let joined = SecretBytes(joining: [SecretBytes([1, 2]), SecretBytes([]), SecretBytes([3])])
    #expect(joined.exposed() == [1, 2, 3])
    #expect(joined.extracting(1..<3).exposed() == [2, 3])
  }

  @Test("a secret is gone from memory once it is released", arguments: [32, 200, 5000])
  func erasure(count: Int) throws {
    let canary = Array("mArTlEt-CaNaRy-\(count)-".utf8)
    let address = plant(canary, count: count)
    let memory = try FileHandle(forReadingFrom: URL(filePath: "/proc/self/mem"))
    try memory.seek(toOffset: address)
    let left = (try? memory.read(upToCount: canary.count)) ?? Data()  // unmapped is gone as well
    #expect(left.dropFirst(8) != Data(canary).dropFirst(8))
  }

  /// Makes and drops a secret that starts with `canary`; the address at which it was.
  private func plant(_ canary: [UInt8], count: Int) -> UInt64 {
    let secret = SecretBytes(canary + [UInt8](repeating: 0, count: count - canary.count))
    return unsafe secret.bytes.withUnsafeBytes { UInt64(UInt(bitPattern: $0.baseAddress)) }
  }

  @Test("secrets made and dropped on many threads at once keep their own bytes")
  func threads() async {
    await withTaskGroup(of: Bool.self) { group in
      for task in UInt8(0)..<8 {
        group.addTask {
          var kept: [SecretBytes] = []
          for round in 0..<2000 {
            let secret = SecretBytes([UInt8](repeating: task, count: 16 << (round % 6)))
            if round % 50 == 0 { kept.append(secret) }
            guard secret.exposed().allSatisfy({ $0 == task }) else { return false }
          }
          return kept.allSatisfy { $0.exposed().allSatisfy { $0 == task } }
        }
      }
      for await isIntact in group { #expect(isIntact) }
    }
  }

  @Test("the system's randomness differs from call to call")
  func randomness() {
    var random = SystemRandom()
    #expect(random.bytes(32) != random.bytes(32))
    #expect(random.secretBytes(32) != random.secretBytes(32))
  }
}
