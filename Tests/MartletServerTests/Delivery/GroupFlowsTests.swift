internal import Postgres
internal import Testing

@testable internal import MartletServer

@Suite("The flows of a stream's groups")
struct GroupFlowsTests {
  private let group = Identifier.random()

  private func entry(_ sequence: Int64) -> GroupEntry {
    GroupEntry(
      group: group, sequence: sequence, kind: .application, epoch: 0, sender: nil,
      messageID: nil, payload: [], serverTime: Timestamp(microsecondsSince1970: 0))
  }

  /// Flows of one group, up to date.
  private func flows(window: Int = 4, acknowledged: Int64 = 10) -> GroupFlows {
    var flows = GroupFlows(window: window)
    guard case .list? = flows.next() else { return flows }
    flows.follow([
      GroupCursor(group: group, acknowledged: acknowledged, end: nil, last: acknowledged)
    ])
    return flows
  }

  private func written(_ flows: inout GroupFlows) -> [Int64] {
    guard case .write(let entries)? = flows.next() else { return [] }
    return entries.map(\.sequence)
  }

  private func offer(_ sequence: Int64, to flows: inout GroupFlows) -> Bool {
    flows.offer(entry(sequence))
  }

  private func fetch(_ flows: inout GroupFlows) -> (after: Int64, limit: Int)? {
    guard case .fetch(_, let after, let limit)? = flows.next() else { return nil }
    return (after, limit)
  }

  @Test("send what comes next from memory")
  func next() {
    var flows = flows()
    #expect(flows.isIdle)
    let isFollowed = [offer(11, to: &flows), offer(12, to: &flows)]
    #expect(isFollowed == [true, true])
    #expect(written(&flows) == [11, 12])
    #expect(flows.isIdle)
  }

  @Test("read what is missing, and nothing twice")
  func gap() {
    var flows = flows()
    _ = flows.offer(entry(12))
    #expect(fetch(&flows)?.after == 10)
    // What is offered while the log is read, reading finds or finds again.
    _ = flows.offer(entry(13))
    flows.fetched(group, .init(entries: [entry(11), entry(12), entry(13)]))
    #expect(written(&flows) == [11, 12, 13])
    _ = flows.offer(entry(12))
    #expect(fetch(&flows)?.after == 13)
    flows.fetched(group, .init())
    #expect(flows.isIdle)
  }

  @Test("stop at a window's worth, and go on with acknowledgements")
  func window() {
    var flows = flows()
    for sequence in 11...16 { _ = flows.offer(entry(Int64(sequence))) }
    #expect(written(&flows) == [11, 12, 13, 14])
    #expect(flows.isIdle)
    flows.acknowledge(group, upTo: 12)
    let read = fetch(&flows)
    #expect(read?.after == 14 && read?.limit == 2)
    flows.fetched(group, .init(entries: [entry(15), entry(16)]))
    #expect(written(&flows) == [15, 16])
    // Nobody acknowledges what was not sent.
    flows.acknowledge(group, upTo: 1000)
    _ = flows.offer(entry(17))
    #expect(written(&flows) == [17])
  }

  @Test("end with the commit that removes the device")
  func end() {
    var flows = flows()
    flows.end(group, at: 11)
    let isFollowed = [offer(11, to: &flows), offer(12, to: &flows)]
    #expect(isFollowed == [true, false])
    #expect(written(&flows) == [11])
    #expect(flows.groups.isEmpty)
  }

  @Test("end where only the database knows that the device was removed")
  func endFromDatabase() {
    var flows = flows()
    flows.notice(group, last: 15)
    #expect(fetch(&flows)?.after == 10)
    flows.fetched(group, .init(entries: [entry(11)], end: 11))
    #expect(written(&flows) == [11])
    let isFollowed = offer(12, to: &flows)
    #expect(!isFollowed)
  }

  @Test("begin anew where the device has joined anew")
  func rejoin() {
    var flows = flows()
    flows.end(group, at: 12)
    flows.relist()
    guard case .list? = flows.next() else {
      Issue.record("does not list")
      return
    }
    flows.follow([GroupCursor(group: group, acknowledged: 20, end: nil, last: 21)])
    #expect(fetch(&flows)?.after == 20)
  }
}
