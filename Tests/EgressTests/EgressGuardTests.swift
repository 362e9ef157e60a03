internal import Egress
internal import Reactor
internal import Testing

@Suite("Where a server connects to of its own accord", .timeLimit(.minutes(10)))
struct EgressGuardTests {
  @Test(
    "Addresses that are no public ones are refused, in every form",
    arguments: [
      "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1",
      "100.127.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1",
      "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1",
      "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
      "::", "::1", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fdff::1", "ff02::1", "2001:db8::1",
      "100::1",
      // Forms of IPv6 that lead to addresses of IPv4.
      "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
      "::192.168.1.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::c0a8:101",
      "2002:7f00:1::1", "2002:c0a8:101::1", "2002:a9fe:a9fe::1", "2001::1",
    ])
  func refused(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(!EgressGuard().allows(address, port: 443))
  }

  @Test(
    "Public addresses are allowed",
    arguments: [
      "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255",
      "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.1", "192.0.1.1", "192.167.1.1",
      "198.17.255.255", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00::1",
      "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1",
    ])
  func allowed(_ text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(EgressGuard().allows(address, port: 443))
    #expect(!EgressGuard().allows(address, port: 80))
    #expect(EgressGuard(ports: [80]).allows(address, port: 80))
  }

  @Test("A network that is named is allowed; the machine itself and its link never are")
  func named() throws {
    let networks = [
      "10.1.0.0/16", "fd12::/16", "127.0.0.0/8", "169.254.0.0/16", "0.0.0.0/0", "::/0",
    ].compactMap { AddressRange($0) }
    #expect(networks.count == 6)
    func allows(_ text: String, _ networks: [AddressRange]) throws -> Bool {
      EgressGuard(networks: networks).allows(try #require(IPAddress(text)), port: 443)
    }
    #expect(try allows("10.1.2.3", [networks[0]]))
    #expect(try allows("::ffff:10.1.2.3", [networks[0]]))
    #expect(try !allows("10.2.0.1", [networks[0]]))
    #expect(try allows("fd12:3456::1", [networks[1]]))
    #expect(try !allows("fd13::1", [networks[1]]))
    for text in ["127.0.0.1", "::1", "169.254.169.254", "fe80::1", "::ffff:127.0.0.1", "0.0.0.0"] {
      #expect(try !allows(text, networks), "\(text)")
    }
  }

  @Test(
    "What is no range is none",
    arguments: ["", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0", "fd00::/129", "x/8", "/8"])
  func malformed(_ text: String) { #expect(AddressRange(text) == nil) }
}
