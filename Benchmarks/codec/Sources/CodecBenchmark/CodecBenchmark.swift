internal import Protobuf

/// Prints the nanoseconds that one encoding and one decoding of a send request take: "encode N" and
/// "decode N". Each result is used, so that nothing can be left out.
@main
enum CodecBenchmark {
  static func main() throws {
    let request = SendRequest(
      id: [UInt8](repeating: 7, count: 16),
      envelopes: (0..<3).map { index in
        Envelope(
          device: index + 1, registration: 12_345, kind: 2,
          content: [UInt8](repeating: UInt8(index), count: 300))
      },
      sentAt: 1_764_000_000_000_000,
      urgent: true)
    let bytes = request.encoded()
    let count = 1_000_000
    var total = 0
    report("bytes", bytes.count)
    time("encode", count) { total &+= request.encoded().count }
    try time("decode", count) { total &+= try SendRequest(decoding: bytes).envelopes.count }
    precondition(total == count * (bytes.count + 3))
  }

  private static func time(_ name: String, _ count: Int, _ body: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let elapsed = try clock.measure {
      for _ in 0..<count { try body() }
    }
    report(name, Int(elapsed / .nanoseconds(1)) / count)
  }

  private static func report(_ name: String, _ value: Int) { print(name, value) }
}
