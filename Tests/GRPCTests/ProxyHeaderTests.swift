internal import Glibc
internal import InteropMessages
internal import Links
internal import RPC
internal import Reactor
internal import Synchronization
internal import Testing

@testable internal import GRPC

/// Headers of the PROXY protocol built by hand.
enum ProxyBytes {
  static func header(
    command: UInt8 = 0x21, family: UInt8, _ payload: [UInt8], claiming count: Int? = nil
  ) -> [UInt8] {
    let count = count ?? payload.count
    return ProxyHeader.signature + [command, family, UInt8(count >> 8), UInt8(count & 255)]
      + payload
  }

  /// 203.0.113.7:56324, connected to 192.0.2.1:443.
  static let four: [UInt8] = [203, 0, 113, 7, 192, 0, 2, 1, 0xDC, 0x04, 0x01, 0xBB]
  /// 2001:db8::7 with the same ports.
  static let six: [UInt8] =
    [0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 11) + [7]
    + [UInt8](repeating: 0, count: 15) + [1] + [0xDC, 0x04, 0x01, 0xBB]

  static func extra(_ type: UInt8, _ value: [UInt8]) -> [UInt8] {
    [type, UInt8(value.count >> 8), UInt8(value.count & 255)] + value
  }
}

@Suite("Headers of the PROXY protocol")
struct ProxyHeaderTests {
  /// What a reader makes of bytes that come in parts, and how many it takes.
  private static func read(
    _ bytes: [UInt8], cutAt size: Int = .max
  ) throws(ProxyHeaderError) -> (header: ProxyHeader, byteCount: Int)? {
    var reader = ProxyHeader.Reader()
    var start = 0
    while start < bytes.count {
      let part = Array(bytes[start..<min(bytes.count, start + min(size, bytes.count))])
      var index = 0
      if let header = try reader.next(part.span, from: &index) { return (header, start + index) }
      start += part.count
    }
    return nil
  }

  private static func client(_ host: String) -> ProxyHeader? {
    (try? SocketAddress(host: host, port: 56_324)).map { .client($0) }
  }

  @Test("A client's address is read however the bytes are cut", arguments: [1, 7, 16, 27, 4096])
  func clients(size: Int) throws {
    let extras = ProxyBytes.extra(4, [0, 0, 0]) + ProxyBytes.extra(0xEA, [1, 2, 3])
    for (family, addresses, host) in [
      (UInt8(0x11), ProxyBytes.four, "203.0.113.7"), (0x21, ProxyBytes.six, "2001:db8::7"),
    ] {
      for payload in [addresses, addresses + extras] {
        let bytes = ProxyBytes.header(family: family, payload)
        let found = try #require(try Self.read(bytes + Frame.preface, cutAt: size))
        #expect(found.header == Self.client(host))
        #expect(found.byteCount == bytes.count)
        for end in 0..<bytes.count {
          #expect(try Self.read(Array(bytes[..<end]), cutAt: size) == nil)
        }
      }
    }
  }

  @Test("A proxy's own connections, and clients of its Unix sockets, have no address")
  func ownConnections() throws {
    for family in [UInt8(0x00), 0x11, 0x31, 0xFF] {
      let bytes = ProxyBytes.header(command: 0x20, family: family, [1, 2, 3])
      #expect(try Self.read(bytes)?.header == .proxysOwn)
    }
    #expect(try Self.read(ProxyBytes.header(family: 0x00, []))?.header == .proxysOwn)
    let paths = [UInt8](repeating: 0, count: 216)
    #expect(try Self.read(ProxyBytes.header(family: 0x31, paths))?.header == .localClient)
  }

  @Test("What is no header is refused at the first byte that shows it")
  func refused() {
    let four = ProxyBytes.four
    let limit = ProxyHeader.byteLimit
    let wrong: [([UInt8], ProxyHeaderError)] = [
      (Array("PROXY TCP4 203.0.113.7 192.0.2.1 56324 443\r\n".utf8), .noHeader),
      (Frame.preface, .noHeader), ([0x16, 3, 1], .noHeader),
      (Array(ProxyHeader.signature.dropLast()) + [0x0B], .noHeader),
      (ProxyHeader.signature + [0x11], .version(1)),
      (ProxyHeader.signature + [0x22], .command(2)),
      (ProxyBytes.header(family: 0x12, four), .family(0x12)),
      (ProxyBytes.header(family: 0x10, four), .family(0x10)),
      (ProxyBytes.header(family: 0x41, four), .family(0x41)),
      (ProxyBytes.header(family: 0x11, Array(four.dropLast())), .truncated),
      (ProxyBytes.header(family: 0x21, four), .truncated),
      (ProxyBytes.header(family: 0x31, four), .truncated),
      (ProxyBytes.header(family: 0x11, four + [4]), .truncated),
      (ProxyBytes.header(family: 0x11, four + [4, 0, 9, 1]), .truncated),
      (
        Array(ProxyBytes.header(family: 0x11, [], claiming: limit - 15).prefix(16)),
        .tooLong(byteCount: limit + 1, limit: limit)
      ),
      (
        Array(ProxyBytes.header(family: 0x11, [], claiming: 0xFFFF).prefix(16)),
        .tooLong(byteCount: 0x1000F, limit: limit)
      ),
    ]
    for (bytes, error) in wrong {
      for size in [1, 5, 4096] {
        #expect(throws: error) { _ = try Self.read(bytes, cutAt: size) }
      }
    }
  }

  @Test("The longest header is taken")
  func longest() throws {
    let room = ProxyHeader.byteLimit - 16 - 12 - 3
    let payload = ProxyBytes.four + ProxyBytes.extra(0xE0, [UInt8](repeating: 1, count: room))
    let bytes = ProxyBytes.header(family: 0x11, payload)
    #expect(bytes.count == ProxyHeader.byteLimit)
    #expect(try Self.read(bytes)?.header == Self.client("203.0.113.7"))
  }
}

/// Tells its caller where it is.
private struct AddressTelling: ServerInterceptor {
  let told: AddressBook

  func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    told.addresses.withLock { $0.append(context.peer.address) }
    try await next(context)
  }
}

private final class AddressBook: Sendable {
  let addresses = Mutex<[String]>([])
  let refused = Mutex<[String]>([])
}

@Suite("Connections through proxies", .timeLimit(.minutes(10)))
struct ProxiedConnectionTests {
  private static let call =
    Frame.preface + Frame.settings() + Frame.settingsAcknowledgement + Frame.headers(1)
    + Frame.data(1, Frame.message([]), ends: true)

  /// A header with an address of IPv6 of which one byte differs.
  private static func six(_ index: Int, _ byte: UInt8) -> [UInt8] {
    var addresses = ProxyBytes.six
    addresses[index] = byte
    return ProxyBytes.header(family: 0x21, addresses)
  }

  /// Calls behind some bytes; whether the call was answered.
  private static func answers(_ start: [UInt8], port: UInt16) async throws -> Bool {
    try await onThread {
      let connection = try RawConnection(port: port)
      connection.send(start + call)
      return try !connection.frames(of: 1).isEmpty
    }
  }

  @Test("Handlers see the client's address, and the server refuses what has no header")
  func addresses() async throws {
    let book = AddressBook()
    let test = try await TestServer(interceptors: [AddressTelling(told: book)]) {
      $0.proxies = ProxyAddresses(["127.0.0.0/8"]) ?? ProxyAddresses()
      $0.onRefusedProxy = { proxy, reason in book.refused.withLock { $0.append(reason) } }
    }
    let port = test.port
    let whole: [[UInt8]] = [
      ProxyBytes.header(family: 0x11, ProxyBytes.four),
      ProxyBytes.header(family: 0x21, ProxyBytes.six),
      ProxyBytes.header(family: 0x31, [UInt8](repeating: 0, count: 216)),
      ProxyBytes.header(command: 0x20, family: 0, []),
    ]
    for header in whole { #expect(try await Self.answers(header, port: port)) }
    let told = book.addresses.withLock { $0 }
    #expect(told.prefix(3) == ["203.0.113.7:56324", "[2001:db8::7]:56324", "unix:"])
    #expect(told.count == 4 && told[3].hasPrefix("127.0.0.1:"))
    for start in [[], Array("PROXY TCP4 203.0.113.7 192.0.2.1 1 2\r\n".utf8)] {
      #expect(try await !Self.answers(start, port: port))
    }
    // The peer sees the end before the server's loop has told of it, or after.
    while book.refused.withLock({ $0.count }) < 2 { await Task.yield() }
    await test.close()
    #expect(
      book.refused.withLock { $0 }
        == [String](repeating: "\(ProxyHeaderError.noHeader)", count: 2))
  }

  @Test("A header from an address that is not listed is not believed")
  func unlisted() async throws {
    let test = try await TestServer {
      $0.proxies = ProxyAddresses(["192.0.2.0/24", "::1"]) ?? ProxyAddresses()
    }
    let port = test.port
    let header = ProxyBytes.header(family: 0x11, ProxyBytes.four)
    #expect(try await !Self.answers(header, port: port))
    #expect(try await Self.answers([], port: port))
    await test.close()
  }

  @Test("A client has so many connections and no more; another is not concerned")
  func connectionsOfAClient() async throws {
    let test = try await TestServer {
      $0.proxies = ProxyAddresses(["127.0.0.1"]) ?? ProxyAddresses()
      $0.maximumConnectionsPerAddress = 2
    }
    let port = test.port
    let mine = ProxyBytes.header(family: 0x11, ProxyBytes.four)
    let six = ProxyBytes.header(family: 0x21, ProxyBytes.six)
    let neighbour = Self.six(15, 99)
    let stranger = Self.six(7, 1)
    let own = ProxyBytes.header(command: 0x20, family: 0, [])
    try await onThread {
      func open(_ header: [UInt8]) throws -> (RawConnection, [RawConnection.Received]) {
        let connection = try RawConnection(port: port)
        connection.send(header + Self.call)
        return (connection, try connection.frames(of: 1))
      }
      // A refusal is one section; an answer has two, and a message between them.
      func isRefused(_ frames: [RawConnection.Received]) -> Bool {
        frames.count == 1 && frames[0].type == 1
      }
      var kept: [RawConnection] = []
      for (header, isOver) in [
        (mine, false), (mine, false), (mine, true), (own, false), (six, false),
        (neighbour, false), (six, true), (stranger, false),
      ] {
        let (connection, frames) = try open(header)
        kept.append(connection)
        #expect(isRefused(frames) == isOver)
      }
      // Few more are told; the rest is closed.
      for _ in 1..<Limits.refusedConnections {
        let (connection, frames) = try open(mine)
        kept.append(connection)
        #expect(isRefused(frames))
      }
      #expect(try open(mine).1.isEmpty)
      // Those that are told are ended soon; those that were let in go on.
      #expect(try kept[2].goAwayCode() == 11)
      _ = kept[0].send(Frame.ping)
      #expect(try kept[0].next()?.type == 6)
    }
    await test.close()
  }
}

@Suite("Ranges and sites of addresses")
struct SiteTests {
  @Test("An address of IPv4 written as one of IPv6 is one of IPv4")
  func unmapped() throws {
    let written = try #require(IPAddress("::ffff:203.0.113.7"))
    #expect(written.unmapped == IPAddress("203.0.113.7"))
    #expect(written.site == [203, 0, 113, 7])
    let address = try SocketAddress(host: "::ffff:10.1.2.3", port: 1)
    #expect(try #require(ProxyAddresses(["10.0.0.0/8"])).contains(address))
    #expect(try !#require(ProxyAddresses(["10.2.0.0/16"])).contains(address))
  }

  @Test("Addresses of IPv6 with the same 64 bits are one client's")
  func sites() throws {
    let sites = try ["2001:db8::1", "2001:db8::ffff:0:1:2", "2001:db8:0:1::1"].map {
      try #require(IPAddress($0)).site
    }
    #expect(sites[0] == sites[1])
    #expect(sites[0] != sites[2])
    #expect(sites[0].count == 8)
  }

  @Test("What is no address makes no list", arguments: ["", "localhost", "10.0.0.0/33", "::/129"])
  func malformed(text: String) { #expect(ProxyAddresses([text]) == nil) }
}
