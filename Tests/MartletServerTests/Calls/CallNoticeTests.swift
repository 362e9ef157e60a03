internal import Postgres
internal import Testing

@testable internal import MartletServer

@Suite("What nodes tell each other of calls")
struct CallNoticeTests {
  @Test("is read as it was said, and what is cut short is nothing")
  func roundTrip() {
    let notice = CallNotice(
      call: Identifier(high: .max, low: 7), kind: .acknowledged, isCaller: true, device: 127,
      sequence: 1_000_000)
    let encoded = Wakeup.call(notice).encoded
    #expect(Wakeup.decode(encoded[...]) == [.call(notice)])
    #expect(Wakeup.decode((encoded + encoded)[...]) == [.call(notice), .call(notice)])
    #expect(Wakeup.decode(encoded.dropLast()) == [])
    #expect(encoded.count == 1 + CallNotice.byteCount)
  }
}
