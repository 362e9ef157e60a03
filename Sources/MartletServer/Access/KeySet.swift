internal import Cryptography
internal import Foundation

/// The keys of a JSON Web Key Set that sign tokens. Source: RFC 7517 §5.
struct KeySet: Sendable {
  /// How a key signs.
  enum Algorithm: String, Sendable {
    case edDSA = "EdDSA"
    case es256 = "ES256"
    case rs256 = "RS256"
  }

  /// A key of the set.
  struct Key: Sendable {
    fileprivate enum Material: Sendable {
      case ed25519(VerificationKey)
      case p256(VerificationKey)
      case rsa(RSAVerificationKey)
    }

    let identifier: String?
    let algorithm: Algorithm
    fileprivate let material: Material

    /// Whether the key has signed a message.
    func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
      switch material {
      case .ed25519(let key): key.isValid(signature.bytes, of: message.bytes)
      case .p256(let key): key.isValid(concatenated: signature, of: message.bytes)
      case .rsa(let key): key.isValid(signature.bytes, of: message.bytes)
      }
    }
  }

  private let all: [Key]

  /// Reads a file; keys of kinds that are not used here are passed over.
  ///
  /// - Throws: `KeySetError` where the file is no key set, a key is broken, or none is of use.
  init(contentsOf file: String) throws(KeySetError) {
    guard let data = FileManager.default.contents(atPath: file) else { throw .unreadable(file) }
    try self.init(data, from: file)
  }

  /// Reads a set from its bytes.
  ///
  /// - Parameters:
  ///   - data: JSON.
  ///   - file: where they are from, for errors.
  /// - Throws: `KeySetError`.
  init(_ data: Data, from file: String) throws(KeySetError) {
    guard let set = try? JSONDecoder().decode(WireSet.self, from: data) else {
      throw .malformed(file)
    }
    var all: [Key] = []
    for (index, wire) in set.keys.enumerated() {
      do {
        if let key = try wire.key { all.append(key) }
      } catch {
        throw .invalidKey(file, wire.kid ?? "number \(index + 1)")
      }
    }
    guard !all.isEmpty else { throw .empty(file) }
    self.all = all
  }

  /// The keys that may have signed a token: of its algorithm, and of the name that it gives.
  func keys(for algorithm: Algorithm, named identifier: String?) -> [Key] {
    all.filter {
      $0.algorithm == algorithm && (identifier == nil || $0.identifier == identifier)
    }
  }

  private struct WireSet: Decodable {
    let keys: [WireKey]
  }

  /// A JSON Web Key. Source: RFC 7518 §6, RFC 8037 §2.
  private struct WireKey: Decodable {
    let kty: String
    let kid: String?
    let use: String?
    let alg: String?
    let crv: String?
    let x: String?
    let y: String?
    let n: String?
    let e: String?

    /// The key; nil if it is of a kind that signs no tokens here.
    var key: Key? {
      get throws(CryptographyError) {
        guard use == nil || use == "sig" else { return nil }
        let (algorithm, material): (Algorithm, Key.Material)
        switch (kty, crv) {
        case ("OKP", "Ed25519"):
          algorithm = .edDSA
          material = .ed25519(try VerificationKey(.ed25519, rawRepresentation: bytes(x)))
        case ("EC", "P-256"):
          algorithm = .es256
          material = .p256(
            try VerificationKey(.ecdsaP256SHA256, rawRepresentation: [0x04] + bytes(x) + bytes(y)))
        case ("RSA", _):
          algorithm = .rs256
          material = .rsa(try RSAVerificationKey(modulus: bytes(n), exponent: bytes(e)))
        default: return nil
        }
        guard alg == nil || alg == algorithm.rawValue else { return nil }
        return Key(identifier: kid, algorithm: algorithm, material: material)
      }
    }

    private func bytes(_ text: String?) throws(CryptographyError) -> [UInt8] {
      guard let text, let bytes = Base64URL.decode(text) else { throw .invalidPublicKey }
      return bytes
    }
  }
}

/// Why a file of keys cannot be used.
package enum KeySetError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file, or it may not be read.
  case unreadable(String)
  /// It is no JSON Web Key Set.
  case malformed(String)
  /// A key is not what it says.
  case invalidKey(String, String)
  /// No key is one of Ed25519, P-256 or RSA for signing.
  case empty(String)

  /// What is wrong with which file.
  package var description: String {
    switch self {
    case .unreadable(let file): "cannot read the keys in \(file)"
    case .malformed(let file): "\(file) is no JSON Web Key Set"
    case .invalidKey(let file, let key): "key \(key) in \(file) is not valid"
    case .empty(let file): "\(file) has no key of Ed25519, P-256 or RSA for signing"
    }
  }
}

/// Base64 for URLs, without padding, in its one form. Source: RFC 4648 §5, RFC 7515 §2.
enum Base64URL {
  /// The bytes that a text spells; nil if it is anything else.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for character in text.utf8 {
      guard let digit = digit(character) else { return nil }
      bits = bits << 6 | digit
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    // What is left over is less than a digit, and zero.
    guard count < 6, bits & (1 << UInt32(count) - 1) == 0 else { return nil }
    return bytes
  }

  private static func digit(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
