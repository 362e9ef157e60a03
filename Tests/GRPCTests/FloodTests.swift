internal import GRPC
internal import LoopTesting
internal import Testing

/// Frames that cost their receiver and do nothing: whoever floods is told to calm down and closed,
/// and nobody else notices.
@Suite("Floods", .serialized, .timeLimit(.minutes(10)))
struct FloodTests {
  static let enhanceYourCalm: UInt32 = 11
  /// Time restores what a flood uses up, and a slow machine floods slowly: time stands still.
  private static let still = Result { try StillLoop() }

  enum Attack: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case rapidReset = "HEADERS and RST_STREAM"
    case rapidResetWithData = "HEADERS, DATA and RST_STREAM"
    case windowOverflow = "windows overflowed so that we reset"
    case dataAfterEnd = "DATA after END_STREAM"
    case priorityOnSelf = "PRIORITY of a stream on itself"
    case settings = "SETTINGS"
    case ping = "PING"
    case priority = "PRIORITY"
    case windowUpdate = "WINDOW_UPDATE"
    case emptyData = "empty DATA"
    case padding = "DATA of padding alone"
    case unknown = "frames of an unknown type"
    case continuation = "CONTINUATION without end"
    case openStreams = "20,000 streams opened"
    case headerBombs = "header sections over the limit"

    var testDescription: String { rawValue }

    /// What goes before the flood.
    var opening: [UInt8] {
      switch self {
      case .windowUpdate, .emptyData, .padding:
        Frame.headers(1, Frame.requestBlock(path: "/grpc.testing.TestService/FullDuplexCall"))
      case .continuation: Frame.headers(1, Frame.literal(":method", "POST"), complete: false)
      default: []
      }
    }

    /// Whether the peer waits for the server now and then, lest it only has too many streams open.
    var isPaced: Bool {
      switch self {
      case .windowOverflow, .headerBombs: true
      default: false
      }
    }

    /// The frames that are sent again and again.
    func frames(_ index: Int) -> [UInt8] {
      let stream = UInt32(2 * index + 1)
      switch self {
      case .rapidReset: return Frame.headers(stream) + Frame.reset(stream)
      case .rapidResetWithData:
        return Frame.headers(stream) + Frame.data(stream, [0]) + Frame.data(stream, [0])
          + Frame.reset(stream)
      case .windowOverflow:
        return Frame.headers(stream) + Frame.windowUpdate(stream, 0x7fff_ffff)
      case .dataAfterEnd: return Frame.headers(stream, ends: true) + Frame.data(stream, [1])
      case .priorityOnSelf:
        return Frame.headers(stream) + Frame.priority(stream, dependsOn: stream)
      case .settings: return Frame.settings([(id: 3, value: 100)])
      case .ping: return Frame.ping
      case .priority: return Frame.priority(stream, dependsOn: 0)
      case .windowUpdate: return Frame.windowUpdate(1, 1)
      case .emptyData: return Frame.data(1, [])
      case .padding:
        return Frame.frame(type: 0, flags: 8, stream: 1, [9] + [UInt8](repeating: 0, count: 9))
      case .unknown: return Frame.frame(type: 0xbe, stream: 0, [1, 2, 3])
      case .continuation: return Frame.frame(type: 9, stream: 1, Frame.literal("a", "b"))
      case .openStreams: return Frame.headers(stream)
      case .headerBombs:
        let large = (0..<30).flatMap {
          Frame.literal("x-\($0)", String(repeating: "a", count: 500))
        }
        return Frame.headers(stream, Frame.requestBlock() + large)
      }
    }
  }

  @Test(
    "A flood ends in GOAWAY and a closed connection, and others are served",
    arguments: Attack.allCases)
  func flood(_ attack: Attack) async throws {
    let test = try await TestServer(on: Self.still.get())
    let port = test.port
    try await test.expectHealthy()
    let code = try await onThread {
      let connection = try RawConnection.greeted(port: port)
      connection.send(attack.opening)
      if attack.isPaced {
        return try connection.pacedFlood(20_000, batch: 20) { attack.frames($0) }
      }
      _ = connection.flood(20_000) { attack.frames($0) }
      return try connection.goAwayCode()
    }
    // A peer that is cut off while it sends may lose the GOAWAY to a reset of its socket.
    if let code {
      let expected: Set<UInt32> =
        switch attack {
        // nghttp2 takes these for violations by themselves (RFC 9113 §5.1, §5.1.2, §5.3.1, §6.10).
        case .dataAfterEnd, .priorityOnSelf, .openStreams, .continuation:
          [1, 5, Self.enhanceYourCalm]
        default: [Self.enhanceYourCalm]
        }
      #expect(expected.contains(code))
    }
    try await test.expectHealthy()
    await test.close()
  }
}
