internal import Cryptography
internal import MartletServer
internal import Reactor

/// Asks a relay for what clients do, and for what nobody should get.
///
/// Source: RFC 8656 §7 and §9, RFC 8489 §9.2.
struct RelayCheck {
  /// Where a relay must not send to: itself, private networks, and the place where clouds tell
  /// their machines secrets.
  private static let forbidden: [(name: String, address: [UInt8])] = [
    ("127.0.0.1", [127, 0, 0, 1]), ("10.0.0.1", [10, 0, 0, 1]),
    ("172.16.0.1", [172, 16, 0, 1]), ("192.168.0.1", [192, 168, 0, 1]),
    ("169.254.169.254", [169, 254, 169, 254]),
  ]

  private static let datagrams: [UInt8] = [17, 0, 0, 0]
  private static let staleNonce = 438

  let url: RelayURL
  let credential: RelayCredentials.Credential

  /// What is wrong with the relay; nil if nothing is.
  func problem(on loop: EventLoop) async -> String? {
    do {
      let link = try await RelayLink.open(url, on: loop)
      let problem = try await problem(over: link)
      await link.close()
      return problem
    } catch {
      return "\(error)"
    }
  }

  private func problem(over link: RelayLink) async throws -> String? {
    let challenge = try await link.ask(request(.allocate))
    guard challenge.errorCode == 401, let realm = challenge[.realm],
      let nonce = challenge[.nonce]
    else {
      return challenge.isSuccess
        ? "relays for anyone, without a credential" : "is no TURN server that asks for credentials"
    }
    var session = Session(realm: realm, nonce: nonce, credential: credential)
    let allocation = try await session.ask(request(.allocate), over: link)
    guard allocation.isSuccess else {
      return allocation.errorCode == 401
        ? "refuses the credential: turn-secret is not its secret"
        : "gives no allocation: error \(allocation.errorCode ?? 0)"
    }
    var reached: [String] = []
    for (name, address) in Self.forbidden {
      var permission = request(.createPermission)
      permission.add(peer: address)
      if try await session.ask(permission, over: link).isSuccess { reached.append(name) }
    }
    var end = request(.refresh)
    end.add(.lifetime, [0, 0, 0, 0])
    _ = try await session.ask(end, over: link)
    return reached.isEmpty
      ? nil : "relays to \(reached.joined(separator: ", ")): deny private addresses as peers"
  }

  private func request(_ method: STUNMessage.Method) -> STUNMessage {
    var request = STUNMessage(method)
    if method == .allocate { request.add(.requestedTransport, Self.datagrams) }
    return request
  }

  /// What authenticates requests.
  private struct Session {
    let realm: [UInt8]
    var nonce: [UInt8]
    let credential: RelayCredentials.Credential

    private var key: [UInt8] {
      let (user, colon) = (Array(credential.username.utf8), UInt8(ascii: ":"))
      return LegacyHash.md5(user + [colon] + realm + [colon] + Array(credential.password.utf8))
    }

    mutating func ask(_ request: STUNMessage, over link: RelayLink) async throws -> STUNMessage {
      let reply = try await send(request, over: link)
      guard reply.errorCode == RelayCheck.staleNonce, let fresh = reply[.nonce] else {
        return reply
      }
      nonce = fresh
      return try await send(request, over: link)
    }

    private func send(_ request: STUNMessage, over link: RelayLink) async throws -> STUNMessage {
      var request = request
      request.add(.username, Array(credential.username.utf8))
      request.add(.realm, realm)
      request.add(.nonce, nonce)
      return try await link.ask(request, key: key)
    }
  }
}
