@testable internal import MartletClient

/// A description with one certificate and one address.
struct TestDescription {
  let certificate: UInt8
  let address: String

  var fingerprint: [UInt8] { [UInt8](repeating: certificate, count: 32) }

  /// The fingerprint as engines say it.
  var shown: String {
    let hex = Hexadecimal.encode([certificate]).uppercased()
    return "sha-256 " + [String](repeating: hex, count: 32).joined(separator: ":")
  }

  var sdp: String {
    """
    v=0\r\no=- 1 2 IN IP4 \(address)\r\ns=-\r\nt=0 0\r\n\
    m=audio 5000 UDP/TLS/RTP/SAVPF 96\r\nc=IN IP4 \(address)\r\na=rtcp:9 IN IP4 \(address)\r\n\
    a=fingerprint:sha-512 00:11\r\na=fingerprint:\(shown)\r\na=setup:actpass\r\n\
    a=candidate:1 1 udp 2130706431 \(address) 5000 typ host\r\n\
    a=candidate:2 1 udp 1694498815 198.51.100.9 5001 typ srflx raddr \(address) rport 5000\r\n\
    a=candidate:3 1 udp 1677734 203.0.113.7 6000 typ relay raddr 198.51.100.9 rport 5001\r\n
    """
  }
}
