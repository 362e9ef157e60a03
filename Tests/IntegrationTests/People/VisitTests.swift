internal import MartletAPI
internal import ServiceTesting
internal import Testing

@Suite("Visits", .timeLimit(.minutes(10)))
struct VisitTests {
  @Test("Visits are counted by account")
  func counted() async throws {
    let node = try await TestNode.start()
    let device = try await TestDevice.register(node.channel)
    for count in 1...3 as ClosedRange<UInt64> {
      let response = try await PeopleClient(node.channel).recordVisit(
        RecordVisitRequest(), options: device.access)
      #expect(response.count == count)
    }
  }
}
