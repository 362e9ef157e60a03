internal import Testing

@testable internal import MartletServer

@Suite("A cache of what was used lately")
struct RecentCacheTests {
  @Test("A cache that is full keeps the half that was used last", arguments: [4, 10, 11, 1000])
  func eviction(limit: Int) {
    var cache = RecentCache<Int, Int>(limit: limit)
    for key in 0..<(10 * limit) {
      cache.insert(key, for: key)
      #expect(cache.count <= limit)
      // The first is used all the time and never goes.
      #expect(cache.use(0) == 0)
      for recent in max(1, key - limit / 2 + 3)..<max(1, key + 1) {
        #expect(cache.use(recent) == recent)
      }
    }
    cache.remove(0)
    #expect(cache.use(0) == nil)
    cache.removeAll()
    #expect(cache.count == 0)
  }

  @Test("A value that is put again replaces the one before")
  func replacement() {
    var cache = RecentCache<Int, String>(limit: 4)
    for text in ["a", "b", "c", "d", "e"] { cache.insert(text, for: 1) }
    #expect(cache.use(1) == "e" && cache.count == 1)
  }
}
