internal import Testing

@testable internal import Egress
@testable internal import MartletServer

@Suite("Push services by origin")
struct PushOriginsTests {
  private let origin = "https://push.example"
  private let start = ContinuousClock.now

  @Test("A service that fails twenty times in a row is left alone for a minute")
  func failures() {
    let origins = PushOrigins()
    for _ in 1..<Limits.pushFailures { origins.fail(origin, at: start) }
    #expect(origins.wait(for: origin, at: start) == nil)
    origins.fail(origin, at: start)
    #expect(origins.wait(for: origin, at: start) == Limits.pushBreak)
    #expect(origins.wait(for: "https://other.example", at: start) == nil)
    #expect(origins.wait(for: origin, at: start + Limits.pushBreak) == nil)
  }

  @Test("A success between failures begins the count again")
  func success() {
    let origins = PushOrigins()
    for _ in 1..<Limits.pushFailures { origins.fail(origin, at: start) }
    origins.succeed(origin)
    for _ in 1..<Limits.pushFailures { origins.fail(origin, at: start) }
    #expect(origins.wait(for: origin, at: start) == nil)
  }

  @Test("A service that asks for time is given it, an hour at the most")
  func silence() {
    let origins = PushOrigins()
    origins.silence(origin, for: .seconds(7), at: start)
    origins.silence(origin, for: .seconds(3), at: start)
    #expect(origins.wait(for: origin, at: start) == .seconds(7))
    origins.silence(origin, for: .seconds(86_400), at: start)
    #expect(origins.wait(for: origin, at: start) == .seconds(3600))
  }

  @Test(
    "Only URLs of https without a user have an origin",
    arguments: [
      ("https://Push.Example/a?b", "https://push.example"),
      ("https://push.example:443/", "https://push.example"),
      ("https://push.example:8443/", "https://push.example:8443"),
      ("http://push.example/", nil), ("https://u@push.example/", nil),
      ("https://u:p@push.example/", nil), ("https:///a", nil), ("https://push.example/a b", nil),
      ("https://push.example/#f", nil), ("https://push.example:0/", nil), ("push.example", nil),
    ] as [(String, String?)])
  func origins(url: String, origin: String?) {
    #expect(PushEndpoint.origin(of: url) == origin)
  }

  @Test(
    "An answer says whether the endpoint is gone, the message refused, or the service busy",
    arguments: [
      (200, .taken), (201, .taken), (404, .gone), (410, .gone), (400, .refused), (403, .refused),
      (413, .refused), (301, .refused), (500, .failed), (503, .failed),
    ] as [(Int, PushVerdict)])
  func verdicts(status: Int, verdict: PushVerdict) {
    #expect(PushVerdict(.init(status: status, headers: [:], body: [])) == verdict)
    let busy = PushVerdict(.init(status: 429, headers: ["retry-after": "9"], body: []))
    #expect(busy == .busy(retryAfter: .seconds(9)))
    let absurd = PushVerdict(.init(status: 503, headers: ["retry-after": "-9"], body: []))
    #expect(absurd == .failed)
  }

  @Test("Waiting between tries grows to five minutes")
  func delays() {
    for (failures, seconds) in [(0, 1.0), (1, 2.0), (5, 32.0), (9, 300.0), (60, 300.0)] {
      let delay = PushSender.delay(after: failures)
      #expect(delay >= .seconds(seconds) && delay <= .seconds(seconds * 1.25))
    }
  }
}
