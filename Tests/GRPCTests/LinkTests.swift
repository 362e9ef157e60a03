internal import Glibc
internal import Links
internal import TLS
internal import Testing

@testable internal import GRPC
@testable internal import Reactor

@Suite("Links")
struct LinkTests {
  /// Closes its link when that has ended, as connections do.
  private final class Owner: LinkOwner {
    let link: Link
    private(set) var reasons: [String] = []

    init(_ link: Link) { self.link = link }

    func established() {}
    func received(_ plaintext: Span<UInt8>) {}
    func drained() {}
    func closed(_ reason: String) {
      reasons.append(reason)
      link.close()
    }
  }

  @Test("A TLS link whose peer is gone when it begins to speak ends in order")
  func peerGone() async throws {
    let loop = try EventLoopGroup.shared().next()
    let context = try TLSContext(client: .system, credentials: nil)
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(O_NONBLOCK)
    try #require(unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0)
    close(ends[1])
    let descriptor = ends[0]
    let reasons = await loop.run {
      guard let tls = try? TLSSession(context, serverName: "localhost") else { return ["no TLS"] }
      let owner = Owner(Link(StreamSocket(owning: descriptor, on: loop), tls: tls))
      do {
        try owner.link.start(owner)
      } catch {
        return ["\(error)"]
      }
      return owner.reasons
    }
    #expect(reasons.count == 1)
    #expect(reasons.first?.contains("send") == true)
  }
}
