internal import Cryptography

/// A message of STUN and TURN, as far as a relay is asked here.
///
/// Source: RFC 8489 §5, RFC 8656.
struct STUNMessage: Sendable, Hashable {
  /// What is asked for.
  enum Method: UInt16, Sendable {
    case allocate = 0x0003
    case refresh = 0x0004
    case createPermission = 0x0008
  }

  /// What a message carries.
  enum Attribute: UInt16, Sendable {
    case username = 0x0006
    case messageIntegrity = 0x0008
    case errorCode = 0x0009
    case lifetime = 0x000d
    case xorPeerAddress = 0x0012
    case realm = 0x0014
    case nonce = 0x0015
    case requestedTransport = 0x0019
  }

  private static let cookie: [UInt8] = [0x21, 0x12, 0xa4, 0x42]
  static let headerByteCount = 20

  /// The class and method, as the header has them.
  let type: UInt16
  /// Twelve bytes that a response repeats.
  let transaction: [UInt8]
  private(set) var attributes: [UInt8] = []

  /// A request without attributes.
  init(_ method: Method) {
    var random = SystemRandom()
    type = method.rawValue
    transaction = random.bytes(12)
  }

  /// A message from its bytes; nil if they are none.
  init?(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count >= Self.headerByteCount, Array(bytes[4..<8]) == Self.cookie,
      bytes.count == Self.headerByteCount + Int(bytes[2]) << 8 + Int(bytes[3])
    else { return nil }
    type = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    transaction = Array(bytes[8..<20])
    attributes = Array(bytes[20...])
  }

  /// Whether it says that a request was done.
  var isSuccess: Bool { type & 0x0110 == 0x0100 }

  /// Why a request was not done; nil if it does not say so.
  var errorCode: Int? {
    guard let value = self[.errorCode], value.count >= 4 else { return nil }
    return Int(value[2] & 7) * 100 + Int(value[3])
  }

  /// The value of an attribute; nil if there is none.
  subscript(_ attribute: Attribute) -> [UInt8]? {
    var rest = attributes[...]
    while rest.count >= 4 {
      let header = Array(rest.prefix(4))
      let count = Int(header[2]) << 8 + Int(header[3])
      rest = rest.dropFirst(4)
      guard rest.count >= count else { return nil }
      if UInt16(header[0]) << 8 | UInt16(header[1]) == attribute.rawValue {
        return Array(rest.prefix(count))
      }
      rest = rest.dropFirst((count + 3) & ~3)
    }
    return nil
  }

  /// Adds an attribute.
  mutating func add(_ attribute: Attribute, _ value: [UInt8]) {
    attributes += Self.bytes(attribute.rawValue) + Self.bytes(UInt16(value.count)) + value
    attributes += [UInt8](repeating: 0, count: (4 - value.count % 4) % 4)
  }

  /// Adds an address of IPv4 to which the relay is to send.
  mutating func add(peer address: [UInt8]) {
    let port: UInt16 = 9
    let hidden = zip(address, Self.cookie).map { $0 ^ $1 }
    add(.xorPeerAddress, [0, 1] + Self.bytes(port ^ 0x2112) + hidden)
  }

  /// The message's bytes.
  var bytes: [UInt8] { header(attributes.count) + attributes }

  /// The message's bytes with the tag that the user's password gives it.
  func authenticated(by key: [UInt8]) -> [UInt8] {
    let header = header(attributes.count + 24)
    var message = self
    message.add(
      .messageIntegrity, LegacyHash.hmacSHA1((header + attributes).bytes, key: key.bytes))
    return message.bytes
  }

  private func header(_ byteCount: Int) -> [UInt8] {
    Self.bytes(type) + Self.bytes(UInt16(byteCount)) + Self.cookie + transaction
  }

  private static func bytes(_ number: UInt16) -> [UInt8] {
    [UInt8(number >> 8), UInt8(number & 0xff)]
  }
}
