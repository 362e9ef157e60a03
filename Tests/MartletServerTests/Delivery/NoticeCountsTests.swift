internal import Testing

@testable internal import MartletServer

@Suite("What nodes have told each other")
struct NoticeCountsTests {
  private let node = Identifier.random()

  @Test("Who is there from the beginning is looked for once, and nothing more while all is heard")
  func heard() {
    let counts = NoticeCounts()
    counts.beginAnew()
    #expect(counts.takeSuspicion())
    counts.compare([node: 7])
    #expect(counts.takeSuspicion())
    for count in 8...20 {
      counts.hear(from: node)
      counts.compare([node: Int64(count)])
      #expect(!counts.takeSuspicion())
    }
  }

  @Test("What is still on its way a second later is missed, and only once")
  func missed() {
    let counts = NoticeCounts()
    counts.compare([node: 0])
    _ = counts.takeSuspicion()
    // Sent just before the others were asked.
    counts.compare([node: 1])
    #expect(!counts.takeSuspicion())
    counts.compare([node: 1])
    #expect(counts.takeSuspicion())
    counts.compare([node: 1])
    #expect(!counts.takeSuspicion())
  }

  @Test("A node that is gone may have stored what it did not tell")
  func gone() {
    let counts = NoticeCounts()
    counts.compare([node: 3, .random(): 5])
    _ = counts.takeSuspicion()
    counts.compare([node: 3])
    #expect(counts.takeSuspicion())
  }
}
