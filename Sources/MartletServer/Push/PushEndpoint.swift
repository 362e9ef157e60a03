internal import Foundation
internal import Postgres

/// Where a device is woken.
enum PushEndpoint: Sendable, Hashable, Codable {
  /// A subscription of Web Push.
  case webPush(url: String, publicKey: [UInt8], secret: [UInt8])
  /// A device of Apple's push service; its token for calls may be empty.
  case apns(token: String, voipToken: String)
  /// A device of Firebase Cloud Messaging.
  case fcm(token: String)

  /// What kind it is.
  var kind: PushKind {
    switch self {
    case .webPush: .webPush
    case .apns: .apns
    case .fcm: .fcm
    }
  }

  /// What is stored, padded to a multiple of 256 bytes: the length of a token tells something, too.
  func encoded() throws -> [UInt8] {
    let bytes = Array(try JSONEncoder().encode(self))
    return bytes + [UInt8](repeating: 0x20, count: (256 - bytes.count % 256) % 256)
  }

  /// What `encoded` has made.
  static func decode(_ bytes: [UInt8]) throws -> PushEndpoint {
    try JSONDecoder().decode(PushEndpoint.self, from: Data(bytes))
  }

  /// Scheme, host and port of a URL that push messages may be posted to; nil if it is none.
  static func origin(of url: String) -> String? {
    guard let parts = URLComponents(string: url), parts.scheme?.lowercased() == "https",
      parts.user == nil, parts.password == nil, parts.fragment == nil,
      let host = parts.host, !host.isEmpty, host.utf8.count <= 255,
      url.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
    else { return nil }
    guard let port = parts.port, port != 443 else { return "https://\(host.lowercased())" }
    guard (1...65_535).contains(port) else { return nil }
    return "https://\(host.lowercased()):\(port)"
  }
}

/// A kind of endpoint, as the table has it.
enum PushKind: Int16, CaseIterable, Sendable {
  case webPush = 1
  case apns = 2
  case fcm = 3

  /// What it is called where pushes are counted.
  var label: String {
    switch self {
    case .webPush: "webpush"
    case .apns: "apns"
    case .fcm: "fcm"
    }
  }
}

/// What a push message is about.
enum PushReason: UInt8, Sendable {
  case message = 1
  case call = 2

  /// What push services call it: one that waits there is replaced by the next.
  var topic: String {
    switch self {
    case .message: "message"
    case .call: "call"
    }
  }

  /// What every push message holds: a version, the reason, and random bytes, 16 in all.
  func payload(random: [UInt8]) -> [UInt8] { [1, rawValue] + random.prefix(14) }
}
