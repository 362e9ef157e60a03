internal import Testing

@testable internal import MartletServer

@Suite("Packets that come on two ways")
struct NumberWindowTests {
  @Test("Each number counts once, in any order, as far back as the window goes")
  func once() {
    var window = NumberWindow()
    for number in [Int64(3), 1, 2, 5000, 5000 - NumberWindow.span + 1, 4500] {
      let isFirst = window.insert(number)
      let isSecond = window.insert(number)
      #expect(isFirst && !isSecond)
    }
    let isNew = window.insert(5000 - NumberWindow.span)
    #expect(!isNew)
    for number in Int64(5001)...20_000 {
      let isNew = window.insert(number)
      #expect(isNew)
    }
    let isStillKnown = !window.insert(20_000 - NumberWindow.span + 1)
    #expect(isStillKnown)
  }

  @Test("A packet that comes twice is heard once")
  func counted() {
    let (counts, node) = (NoticeCounts(), Identifier.random())
    counts.compare([node: 0])
    _ = counts.takeSuspicion()
    for number in Int64(1)...100 {
      #expect(counts.hear(from: node, number: number))
      let isNew = counts.hear(from: node, number: number)
      #expect(!isNew)
    }
    counts.compare([node: 100])
    counts.compare([node: 101])
    #expect(!counts.takeSuspicion())
    counts.compare([node: 101])
    #expect(counts.takeSuspicion())
  }
}
