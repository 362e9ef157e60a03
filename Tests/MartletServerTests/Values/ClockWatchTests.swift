internal import Postgres
internal import Testing

@testable internal import MartletServer

@Suite("Watching the clocks")
struct ClockWatchTests {
  @Test("Clocks disagree beyond two minutes, whichever is ahead, however late the answer came")
  func tolerance() {
    func time(_ seconds: Int64) -> Timestamp {
      Timestamp(microsecondsSince1970: seconds * 1_000_000)
    }
    for (asked, answered, database, isOff) in [
      (1000, 1000, 1000, false), (1000, 1000, 1120, false), (1000, 1000, 1121, true),
      (1000, 1000, 880, false), (1000, 1000, 879, true), (1000, 2000, 2120, false),
      (1000, 2000, 880, false), (1000, 2000, 2121, true),
    ] as [(Int64, Int64, Int64, Bool)] {
      let watch = ClockWatch()
      watch.compare(time(database), between: time(asked), and: time(answered))
      #expect((watch.takeComplaint() != nil) == isOff && watch.isOff == isOff)
      // It is told once.
      watch.compare(time(database), between: time(asked), and: time(answered))
      #expect(watch.takeComplaint() == nil)
    }
  }
}
