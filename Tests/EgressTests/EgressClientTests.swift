internal import Egress
internal import Glibc
internal import Reactor
internal import Testing

@Suite("Asking services elsewhere", .timeLimit(.minutes(10)))
struct EgressClientTests {
  /// A listener on loopback that nobody may reach.
  private final class Canary {
    let port: UInt16
    private let socket: Int32

    init() throws {
      let socket = Glibc.socket(
        AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
      self.socket = socket
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = in_addr_t(INADDR_ANY)
      var byteCount = socklen_t(MemoryLayout<sockaddr_in>.size)
      let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
          unsafe bind(socket, address, byteCount) == 0 && listen(socket, 8) == 0
            && getsockname(socket, address, &byteCount) == 0
        }
      }
      try #require(bound)
      port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(socket) }

    /// The addresses of this machine at which somebody has connected since the last time.
    func reached() -> [UInt32] {
      var found: [UInt32] = []
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else { return found }
        found.append(Self.ownAddress(of: connection))
        close(connection)
      }
    }

    /// The address at which a socket is on this machine.
    static func ownAddress(of socket: Int32) -> UInt32 {
      var address = sockaddr_in()
      var byteCount = socklen_t(MemoryLayout<sockaddr_in>.size)
      _ = unsafe withUnsafeMutablePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
          unsafe getsockname(socket, address, &byteCount)
        }
      }
      return UInt32(bigEndian: address.sin_addr.s_addr)
    }

    /// An address of this machine's by which it reaches others; nothing is sent.
    static func ownAddress() throws -> UInt32 {
      let probe = Glibc.socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
      defer { close(probe) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(9).bigEndian
      address.sin_addr.s_addr = in_addr_t(0xc633_6401).bigEndian
      let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
          unsafe connect(probe, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      try #require(isConnected)
      return ownAddress(of: probe)
    }

    /// Whether somebody has connected since the last time.
    var wasReached: Bool {
      let connection = accept(socket, nil, nil)
      if connection >= 0 { close(connection) }
      return connection >= 0
    }
  }

  private func failure(_ client: EgressClient, _ url: String) async -> EgressError? {
    do {
      _ = try await client.answer(to: EgressRequest(url, body: [1]))
      return nil
    } catch {
      return error
    }
  }

  @Test("A loopback address is reached by no name and no form of it")
  func loopback() async throws {
    let canary = try Canary()
    let port = canary.port
    let client = try EgressClient(
      EgressGuard(ports: [port], networks: [try #require(AddressRange("0.0.0.0/0"))]),
      resolving: [
        "rebound.example:\(port):127.0.0.1", "six.example:\(port):[::ffff:127.0.0.1]",
        "many.example:\(port):127.0.0.1,127.0.0.2,[::1]",
      ])
    for host in [
      "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0", "[::1]",
      "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "localhost",
      "rebound.example", "six.example", "many.example",
    ] {
      let error = await failure(client, "https://\(host):\(port)/")
      #expect(
        error == .refusedAddress || error == .unreachable || error == .refusedURL,
        "\(host): \(String(describing: error))")
      #expect(!canary.wasReached, "\(host)")
    }
    #expect(await failure(client, "https://rebound.example:\(port)/") == .refusedAddress)
    #expect(await failure(client, "https://many.example:\(port)/") == .refusedAddress)
  }

  @Test("Of many addresses of which one is private only the others are connected to")
  func oneOfMany() async throws {
    let canary = try Canary()
    let own = try Canary.ownAddress()
    try #require(own >> 24 != 127, "this machine has no address but loopback")
    let text = (0..<4).map { "\(own >> UInt32(24 - 8 * $0) & 0xff)" }.joined(separator: ".")
    let port = canary.port
    let client = try EgressClient(
      EgressGuard(ports: [port], networks: [try #require(AddressRange(text))]),
      resolving: [
        "first.example:\(port):127.0.0.1,\(text)", "last.example:\(port):\(text),127.0.0.1",
        "between.example:\(port):10.255.255.1,[::1],\(text),169.254.169.254,127.0.0.2",
      ])
    for host in ["first.example", "last.example", "between.example"] {
      // Nobody speaks TLS there: what counts is who was asked.
      let error = await failure(client, "https://\(host):\(port)/")
      #expect(error != nil && error != .refusedAddress, "\(host): \(String(describing: error))")
      let reached = canary.reached()
      #expect(!reached.isEmpty && reached.allSatisfy { $0 == own }, "\(host): \(reached)")
    }
  }

  @Test("What is no https, names somebody, or leads to another port is refused")
  func urls() async throws {
    let canary = try Canary()
    let client = try EgressClient(EgressGuard(ports: [443]))
    for url in [
      "http://127.0.0.1:\(canary.port)/", "ftp://127.0.0.1/", "file:///etc/passwd",
      "gopher://127.0.0.1:\(canary.port)/", "https://user@127.0.0.1/", "https://u:p@127.0.0.1/",
      "", "https://", "nonsense", "https://a b/", "https://a\r\nhost: b/",
      "dict://127.0.0.1:\(canary.port)/",
    ] {
      let error = await failure(client, url)
      #expect(
        error == .refusedURL || error == .unreachable || error == .refusedAddress,
        "\(url): \(String(describing: error))")
    }
    #expect(await failure(client, "https://127.0.0.1:\(canary.port)/") == .refusedAddress)
    #expect(!canary.wasReached)
  }

  @Test("A request that nobody waits for any more ends")
  func cancellation() async throws {
    let client = try EgressClient(
      EgressGuard(), resolving: ["silent.example:443:203.0.113.1"])
    let task = Task { await failure(client, "https://silent.example/") }
    task.cancel()
    #expect(await task.value != nil)
  }
}
