@testable internal import HTTP2
internal import Testing

@Suite("The memory of sessions")
struct SessionMemoryTests {
  private struct NoMemory: Error {}

  private let memory = SessionMemory()

  private func take(_ byteCount: Int) throws -> UnsafeMutableRawPointer {
    guard let block = unsafe memory.take(byteCount) else { throw NoMemory() }
    return unsafe block
  }

  @Test("a block that was let go is taken again")
  func reuse() throws {
    let block = try unsafe take(100)
    unsafe memory.letGo(block)
    #expect(memory.keptCount == 1)
    let again = try unsafe take(128)
    let isTheSame = unsafe again == block
    #expect(isTheSame)
    #expect(memory.keptCount == 0)
    unsafe memory.letGo(again)
    memory.empty()
    #expect(memory.keptCount == 0)
  }

  @Test("no more than the limit is kept of a size, and nothing that is large")
  func limit() throws {
    let blocks = try unsafe (0...SessionMemory.keptLimit).map { _ in try unsafe take(1) }
    unsafe blocks.forEach { unsafe memory.letGo($0) }
    #expect(memory.keptCount == SessionMemory.keptLimit)
    let most = SessionMemory.step * SessionMemory.sizeCount
    unsafe memory.letGo(try take(most + 1))
    #expect(memory.keptCount == SessionMemory.keptLimit)
    unsafe memory.letGo(try take(most))
    #expect(memory.keptCount == SessionMemory.keptLimit + 1)
  }

  @Test(
    "a block keeps its bytes when it grows",
    arguments: [(1, 64), (64, 65), (65, 512), (512, 513), (513, 5000)])
  func growth(from: Int, to: Int) throws {
    let block = try unsafe take(from)
    for index in 0..<from {
      unsafe block.storeBytes(of: UInt8(index & 255), toByteOffset: index, as: UInt8.self)
    }
    guard let larger = unsafe memory.resize(block, to: to) else { throw NoMemory() }
    let bytes = unsafe UnsafeRawBufferPointer(start: larger, count: from)
    let isKept = unsafe bytes.elementsEqual((0..<from).map { UInt8($0 & 255) })
    #expect(isKept)
    unsafe memory.letGo(larger)
  }

  @Test("a buffer that was let go is taken again, empty; a large one is not kept")
  func buffers() {
    memory.letGo([1, 2, 3])
    #expect(memory.keptBufferCount == 1)
    let buffer = memory.takeBuffer()
    #expect(buffer.isEmpty && buffer.capacity >= 3)
    memory.letGo([UInt8](repeating: 1, count: 2 * SessionMemory.keptBufferByteCount))
    memory.letGo([])
    #expect(memory.keptBufferCount == 0)
    for _ in 0...SessionMemory.keptBufferLimit { memory.letGo([1]) }
    #expect(memory.keptBufferCount == SessionMemory.keptBufferLimit)
  }

  @Test("there is no block of more bytes than there can be")
  func tooLarge() {
    let isRefused = unsafe memory.take(Int.max) == nil
    #expect(isRefused)
  }
}
