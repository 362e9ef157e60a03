internal import Protobuf

/// What people give each other to meet: `martlet:HOST[:PORT]/#TOKEN`, or the same with
/// `https://HOST/u#TOKEN`.
///
/// TOKEN is base64url of a version and what it leads to. Source: docs/protocol.md §23.
public struct ContactLink: Sendable, Hashable {
  /// What a link leads to.
  public enum Subject: Sendable, Hashable {
    /// An account, the first 16 bytes of the SHA-256 of its identity key, and the token that lets a
    /// stranger write to it; empty without one.
    case account([UInt8], fingerprint: [UInt8], token: [UInt8])
    /// An invitation to register: the code that admits you, and the SHA-256 of the
    /// server's certificate; empty if that is one that everybody trusts.
    case invitation(code: String, certificate: [UInt8])
  }

  /// The port of a server that names none.
  public static let defaultPort = 4433
  /// Bytes of an identity key's fingerprint.
  public static let fingerprintByteCount = 16
  /// Bytes of a token.
  public static let tokenByteCount = 16

  /// Bytes that a link may have as text.
  private static let byteLimit = 1024
  private static let idByteCount = 16
  private static let certificateByteCount = 32
  private static let codeByteCounts = 0...64

  /// The server: HOST or HOST:PORT.
  public let server: String
  /// What it leads to.
  public let subject: Subject

  /// A link.
  ///
  /// - Parameters:
  ///   - server: HOST or HOST:PORT.
  ///   - subject: what it leads to.
  public init(server: String, subject: Subject) {
    let port = ":\(Self.defaultPort)"
    self.server = server.hasSuffix(port) ? String(server.dropLast(port.utf8.count)) : server
    self.subject = subject
  }

  /// A link as someone was given it; nil if it is none.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.byteLimit, let hash = text.firstIndex(of: "#") else { return nil }
    var place = text[..<hash]
    if place.hasPrefix("martlet:") {
      place = place.dropFirst("martlet:".count)
      guard place.hasSuffix("/") else { return nil }
      place.removeLast()
      while place.hasPrefix("/") { place.removeFirst() }
    } else {
      guard place.hasPrefix("https://"), place.hasSuffix("/u") else { return nil }
      place = place.dropFirst("https://".count).dropLast("/u".count)
    }
    guard !place.isEmpty,
      place.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"/?#@\"'\\".utf8.contains($0) }),
      let bytes = Self.decode(text[text.index(after: hash)...]),
      let subject = Self.subject(bytes)
    else { return nil }
    self.init(server: String(place), subject: subject)
  }

  /// Whether a text is meant as a link, right or wrong.
  public static func isMeant(by text: String) -> Bool {
    text.hasPrefix("martlet:") || text.hasPrefix("https://")
  }

  private static func subject(_ bytes: [UInt8]) -> Subject? {
    var rest = bytes[...]
    func take(_ count: Int) -> [UInt8] {
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    switch rest.popFirst() {
    case 1:
      guard [0, tokenByteCount].contains(rest.count - idByteCount - fingerprintByteCount) else {
        return nil
      }
      return .account(
        take(idByteCount), fingerprint: take(fingerprintByteCount), token: Array(rest))
    case 2:
      guard let count = rest.popFirst(), [0, certificateByteCount].contains(Int(count)),
        rest.count >= Int(count)
      else { return nil }
      let certificate = take(Int(count))
      guard codeByteCounts.contains(rest.count), rest.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
        return nil
      }
      return .invitation(code: String(decoding: rest, as: UTF8.self), certificate: certificate)
    default: return nil
    }
  }

  private var bytes: [UInt8] {
    switch subject {
    case .account(let id, let fingerprint, let token): [1] + id + fingerprint + token
    case .invitation(let code, let certificate):
      [2, UInt8(clamping: certificate.count)] + certificate + Array(code.utf8)
    }
  }

  /// Bytes of base64url without padding (RFC 4648 §5); nil if it is none.
  private static func decode(_ text: Substring) -> [UInt8]? {
    let standard = text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "-"): UInt8(ascii: "+")
      case UInt8(ascii: "_"): UInt8(ascii: "/")
      // What stands here in the other alphabet is refused.
      case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): UInt8(ascii: "!")
      default: byte
      }
    }
    guard let bytes = Base64.decode(standard + padding(standard.count)),
      Base64.encodeForURL(bytes) == String(text)
    else { return nil }
    return bytes
  }

  private static func padding(_ count: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: "="), count: (4 - count % 4) % 4)
  }
}

extension ContactLink: CustomStringConvertible {
  /// The link as it is given to people.
  public var description: String { "martlet:\(server)/#\(Base64.encodeForURL(bytes))" }
}
