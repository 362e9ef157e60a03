internal import Glibc
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
    #expect(memory.keptByteCount >= 100)
    let again = try unsafe take(90)
    let isTheSame = unsafe again == block
    #expect(isTheSame)
    #expect(memory.keptByteCount == 0)
    unsafe memory.letGo(again)
    memory.empty()
    #expect(memory.keptByteCount == 0)
  }

  @Test("no more than the limit is kept, and nothing that is large")
  func limit() throws {
    unsafe memory.letGo(try take(10_000))
    #expect(memory.keptByteCount == 0)
    let blocks = try unsafe (0...SessionMemory.keptByteLimit / 200).map { _ in try unsafe take(200)
    }
    unsafe blocks.forEach { unsafe memory.letGo($0) }
    #expect(memory.keptByteCount <= SessionMemory.keptByteLimit)
    #expect(memory.keptByteCount > SessionMemory.keptByteLimit - 300)
  }

  @Test("a block has the room that was asked for", arguments: 0..<600)
  func room(byteCount: Int) throws {
    for _ in 0..<3 {
      let blocks = try unsafe (0...3).map { try unsafe take(byteCount + $0) }
      let isApart = unsafe Set(blocks).count == blocks.count
      #expect(isApart)
      unsafe zip(blocks, 0...3).forEach { unsafe memset($0, 255, byteCount + $1) }
      unsafe blocks.forEach { unsafe memory.letGo($0) }
    }
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
