internal import Protobuf
internal import Testing

@testable internal import MartletClient

@Suite("Presence of devices whose clocks are off")
struct PresenceClockTests {
  @Test("What a device says never seems older than what it said before, whatever its clock does")
  func counters() throws {
    let clock = HandClock()
    let parts = Parts(try ScriptedServer().device(clock: clock.clock))
    let first = try parts.presence.counted(PresenceStatus(state: .online)).counter
    clock.move(by: .seconds(-86_400))
    let back = try parts.presence.counted(PresenceStatus(state: .away)).counter
    #expect(back == first + 1)
    #expect(try parts.presence.counted(PresenceStatus()).counter == first + 2)
    clock.move(by: .seconds(2 * 86_400))
    let ahead = try parts.presence.counted(PresenceStatus()).counter
    #expect(ahead >= first + 86_400 * 1_000_000)
  }

  @Test("Nobody was seen later than now, nor says what its time is over")
  func times() {
    let account = AccountID.random()
    let status = PresenceStatus(
      state: .gone, text: "back soon", lastSeen: ProtoTimestamp(seconds: 5_000),
      clearsAt: ProtoTimestamp(seconds: 900))
    let presence = PersonPresence(account, [(isLive: false, status: status)], at: 1_000)
    #expect(presence?.status.lastSeen?.seconds == 1_000)
    #expect(presence?.status.text == "" && presence?.status.clearsAt == nil)
  }
}
