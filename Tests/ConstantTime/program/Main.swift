internal import CMemcheck
internal import Cryptography
internal import Foundation

/// Encapsulates with a message that valgrind's memcheck takes for undefined: it reports each branch
/// and each address that depends on the message. With `leak` it branches on the message itself,
/// which memcheck must report, else the test shows nothing.
@main
struct Main {
  static func main() throws {
    var random = SystemRandom()
    let key = MLKEMPrivateKey.generate(.mlKEM768, using: &random)
    let header = try IncrementalMLKEM.Header(of: key.publicKey)
    let vector = IncrementalMLKEM.vector(of: key.publicKey)
    for _ in 0..<3 {
      let message = random.secretBytes(IncrementalMLKEM.messageByteCount)
      guard mark(message) else {
        print("constant-time: error: must run under valgrind")
        exit(2)
      }
      if CommandLine.arguments.contains("leak") { branch(on: message) }
      let first = try IncrementalMLKEM.encapsulate1(header, message)
      let second = try IncrementalMLKEM.encapsulate2(header, message, vector: vector)
      // What is sent is public, and may be branched on.
      let ciphertext = first.encapsulatedKey + second
      unsafe ciphertext.withUnsafeBytes { unsafe martlet_mark_defined($0.baseAddress, $0.count) }
      clear(message)
      clear(first.sharedSecret)
      let found = try key.decapsulate(ciphertext)
      guard found == first.sharedSecret else {
        print("constant-time: error: the secret is another one")
        exit(3)
      }
    }
  }

  private static func mark(_ secret: SecretBytes) -> Bool {
    unsafe secret.bytes.withUnsafeBytes {
      unsafe martlet_mark_undefined($0.baseAddress, $0.count) == 1
    }
  }

  private static func clear(_ secret: SecretBytes) {
    unsafe secret.bytes.withUnsafeBytes { unsafe martlet_mark_defined($0.baseAddress, $0.count) }
  }

  private static func branch(on secret: SecretBytes) {
    let first = unsafe secret.bytes.unsafeLoad(as: UInt8.self)
    if first > 127 { print("the message begins with a large byte") }
  }
}
