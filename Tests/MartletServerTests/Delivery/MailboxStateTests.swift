internal import Postgres
internal import Testing

@testable internal import MartletServer

@Suite("What a stream knows of its device's queue")
struct MailboxStateTests {
  private let sender = Identifier.random()

  private func envelope(_ sequence: Int64) -> QueuedEnvelope {
    QueuedEnvelope(
      sequence: sequence, kind: .message, messageID: id(sequence), sender: sender,
      senderDevice: 1, payload: [], urgent: false, ephemeral: false,
      serverTime: Timestamp(microsecondsSince1970: 0))
  }

  private func id(_ sequence: Int64) -> Identifier {
    Identifier(high: 0, low: UInt64(sequence))
  }

  /// A state that has read its queue to the end, and told so.
  private func idle(window: Int = 4, holding envelopes: [QueuedEnvelope] = []) -> MailboxState {
    var state = MailboxState(window: window)
    guard case .fetch = state.next() else { return state }
    state.fetched(envelopes, limit: window)
    while true {
      switch state.next() {
      case .group(.list): state.groups.follow([])
      case .wait: return state
      default: continue
      }
    }
  }

  private func written(_ state: inout MailboxState) -> [Int64] {
    guard case .write(let envelopes) = state.next() else { return [] }
    return envelopes.map(\.sequence)
  }

  private func fetch(_ state: inout MailboxState) -> (excluding: [Int64], limit: Int)? {
    guard case .fetch(let excluded, let limit) = state.next() else { return nil }
    return (excluded.sorted(), limit)
  }

  @Test("reads the queue first, and tells once that it is empty")
  func start() {
    var state = MailboxState(window: 4)
    #expect(!state.isIdle && !state.isCaughtUp)
    let read = fetch(&state)
    #expect(read?.limit == 4 && read?.excluding == [])
    state.fetched([envelope(1), envelope(2)], limit: 4)
    #expect(written(&state) == [1, 2])
    guard case .group(.list) = state.next() else {
      Issue.record("does not list its groups")
      return
    }
    state.groups.follow([])
    var isTold = false
    if case .tellQueueEmpty = state.next() { isTold = true }
    #expect(isTold && state.isIdle)
  }

  @Test("is handed what is committed once it has seen everything, and only then")
  func offering() {
    var state = idle()
    state.offer(envelope(5))
    #expect(written(&state) == [5])
    state.wake()
    // Something older may be there: nothing overtakes it.
    state.offer(envelope(7))
    let read = fetch(&state)
    #expect(read?.excluding == [5] && read?.limit == 3)
    // While it reads, reading finds it or finds it again.
    state.offer(envelope(8))
    state.fetched([envelope(6), envelope(7)], limit: 3)
    #expect(written(&state) == [6, 7])
    #expect(fetch(&state)?.excluding == [5, 6, 7])
  }

  @Test("stops at the window, and reads on with acknowledgements")
  func window() {
    var state = idle(window: 2)
    for sequence in 1...3 { state.offer(envelope(Int64(sequence))) }
    #expect(written(&state) == [1, 2])
    #expect(state.isIdle && !state.isCaughtUp)
    #expect(state.acknowledge(id(1)) == 1)
    // It is acknowledged once, and not read again while it is being deleted.
    #expect(state.acknowledge(id(1)) == nil && state.isInFlight(id(1)))
    let read = fetch(&state)
    #expect(read?.excluding == [1, 2] && read?.limit == 1)
    state.fetched([envelope(3)], limit: 1)
    #expect(written(&state) == [3])
    #expect(state.acknowledge(id(9)) == nil)
    state.forget([id(1)])
    #expect(!state.isInFlight(id(1)))
  }

  @Test("sends an envelope once, whichever way it comes")
  func duplicates() {
    var state = idle(holding: [envelope(1)])
    state.offer(envelope(1))
    // What is in flight is not offered again: the queue is looked at.
    #expect(fetch(&state)?.excluding == [1])
    state.fetched([envelope(1)], limit: 3)
    #expect(written(&state) == [])
  }

  @Test("reads again where reading failed, or found as many as it asked for")
  func again() {
    var state = idle()
    state.wake()
    #expect(fetch(&state) != nil)
    state.fetchFailed()
    #expect(fetch(&state)?.limit == 4)
    state.fetched([1, 2, 3, 4].map { envelope($0) }, limit: 4)
    #expect(written(&state) == [1, 2, 3, 4])
    #expect(state.isIdle, "the window is full")
    #expect(state.acknowledge(id(1)) == 1)
    #expect(fetch(&state)?.limit == 1)
  }

  @Test("is caught up only with nothing in flight and nothing to read")
  func caughtUp() {
    var state = idle()
    #expect(state.isCaughtUp)
    state.offer(envelope(1))
    #expect(!state.isCaughtUp)
    _ = written(&state)
    #expect(state.acknowledge(id(1)) == 1)
    #expect(!state.isCaughtUp, "its row is still there")
    state.forget([id(1)])
    #expect(state.isCaughtUp)
    state.wake()
    #expect(!state.isCaughtUp)
  }

  @Test("tells each kind of event once, and each welcome once")
  func events() {
    var state = idle()
    state.tell(.lowPreKeys)
    state.tell(.devicesChanged)
    state.tell(.lowPreKeys)
    for welcome in [3, 2, 3] as [Int64] { state.noticeWelcome(welcome) }
    var told: [MailboxEvent] = []
    while case .tell(let event) = state.next() { told.append(event) }
    #expect(told == [.lowPreKeys, .devicesChanged, .welcomeWaiting])
    state.noticeWelcome(4)
    var isTold = false
    if case .tell(.welcomeWaiting) = state.next() { isTold = true }
    #expect(isTold)
  }

  @Test("ends before all else, for the first reason")
  func ending() {
    var state = idle()
    state.offer(envelope(1))
    state.end(Refusal.draining)
    state.end(Refusal.deviceRevoked)
    guard case .end(let error) = state.next() else {
      Issue.record("does not end")
      return
    }
    #expect(error as? Refusal == .draining && state.isEnding)
  }

  @Test("says that it is alive when there is nothing else to say")
  func keepAlive() {
    var state = idle()
    state.keepAlive()
    state.offer(envelope(1))
    #expect(written(&state) == [1])
    var isTold = false
    if case .keepAlive = state.next() { isTold = true }
    #expect(isTold && state.isIdle)
  }
}
