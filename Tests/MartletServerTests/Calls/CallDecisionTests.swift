internal import Postgres
internal import Testing

@testable internal import MartletServer

@Suite("What becomes of a call")
struct CallDecisionTests {
  private static let alice = Address(account: Identifier(high: 1, low: 1), device: 1)
  private static let bob = Identifier(high: 2, low: 2)

  private static func bob(_ device: DeviceNumber) -> Address {
    Address(account: bob, device: device)
  }

  /// A call that rings until 60 s, at a time in seconds.
  private func call(at seconds: Int64 = 1, isSilent: Bool = false) -> Call {
    func time(_ seconds: Int64) -> Timestamp {
      Timestamp(microsecondsSince1970: seconds * 1_000_000)
    }
    return Call(
      id: Identifier(high: 9, low: 9), caller: Self.alice, callee: Self.bob, calleeDevice: nil,
      status: .ringing, end: .none, isSilent: isSilent, busyDevices: [], startedAt: time(0),
      ringUntil: time(60), answeredAt: nil, overAt: nil, callerSeenAt: time(0),
      calleeSeenAt: time(0), now: time(seconds))
  }

  @Test("The first device that answers has it; the others are told who")
  func firstAnswer() {
    var call = call()
    #expect(call.answer(by: 2) == .changed)
    #expect(call.status == .answered && call.calleeDevice == 2 && call.answeredAt == call.now)
    let answered = call
    #expect(call.answer(by: 2) == .repeated)
    #expect(call.answer(by: 3) == .elsewhere)
    #expect(call.decline(by: 3) == .over)
    #expect(call.noteBusy(3) == .over)
    #expect(call == answered, "nothing of it changes the call")
  }

  @Test("The last instant of ringing is the one before its end", arguments: [59, 60, 61])
  func ringUntil(seconds: Int64) {
    var call = call(at: seconds)
    #expect((call.answer(by: 1) == .changed) == (seconds < 60))
    var declined = self.call(at: seconds)
    #expect((declined.decline(by: 1) == .changed) == (seconds < 60))
    var cancelled = self.call(at: seconds)
    #expect((cancelled.end(by: Self.alice, because: .hangUp) == .changed) == (seconds < 60))
  }

  @Test("Declining ends it for all; by the same device again it is the same")
  func declined() {
    var call = call()
    #expect(call.decline(by: 2) == .changed)
    #expect(call.status == .declined && call.overAt == call.now && call.calleeDevice == 2)
    #expect(call.decline(by: 2) == .repeated)
    #expect(call.decline(by: 3) == .over)
    #expect(call.answer(by: 3) == .elsewhere)
    #expect(call.answer(by: 2) == .over)
  }

  @Test(
    "Only the devices of the call end it",
    arguments: [
      Call.End.hangUp, .mediaFailed, .iceFailed, .iceTimeout,
    ])
  func ended(reason: Call.End) {
    var ringing = call()
    #expect(ringing.end(by: Self.bob(1), because: reason) == .notFound)
    let other = Address(account: Self.alice.account, device: 2)
    #expect(ringing.end(by: other, because: reason) == .notFound)
    #expect(ringing.end(by: Self.alice, because: reason) == .changed)
    #expect(ringing.status == (reason == .hangUp ? .cancelled : .failed) && ringing.end == .none)
    var answered = call()
    _ = answered.answer(by: 2)
    #expect(answered.end(by: Self.bob(1), because: reason) == .notFound)
    #expect(answered.end(by: Self.bob(2), because: reason) == .changed)
    #expect(answered.status == .ended && answered.end == reason)
    #expect(answered.end(by: Self.alice, because: .hangUp) == .over)
  }

  @Test("What nobody answers is missed, or busy if a device has said so; what nobody holds is lost")
  func expiry() {
    var missed = call(at: 61)
    missed.expire()
    #expect(missed.status == .missed && missed.overAt == missed.now)
    var busy = call()
    #expect(busy.noteBusy(3) == .changed)
    #expect(busy.noteBusy(3) == .repeated)
    busy.expire()
    #expect(busy.status == .busy)
    var lost = call()
    _ = lost.answer(by: 1)
    lost.expire()
    #expect(lost.status == .ended && lost.end == .lost)
  }

  @Test("Signalling is for the device that calls and for those that may answer")
  func sides() {
    var call = call()
    #expect(call.side(of: Self.alice) == Call.Side(isCaller: true, device: nil))
    #expect(call.side(of: Address(account: Self.alice.account, device: 2)) == nil)
    let (one, two) = (call.side(of: Self.bob(1)), call.side(of: Self.bob(2)))
    #expect(call.hasPart(one ?? .init(isCaller: false, device: 9)))
    _ = call.answer(by: 2)
    #expect(one.map(call.hasPart) == false)
    #expect(two.map(call.hasPart) == true)
    #expect(self.call(isSilent: true).side(of: Self.bob(1)) == nil, "it is not told of the call")
  }

  @Test("Each change has a frame of its own, the same whoever tells of it")
  func changes() {
    var call = call()
    let ringing = call.changeID
    _ = call.answer(by: 2)
    let answered = call.changeID
    #expect(ringing != answered && call.changeID == answered)
  }
}
