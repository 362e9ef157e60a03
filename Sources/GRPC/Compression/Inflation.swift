internal import CZlib
internal import RPC

/// A gzip member that is being decompressed, a piece at a time: the owner of a `z_stream`.
///
/// Source: RFC 1952.
@safe final class Inflation {
  /// Bytes of the member that have been read.
  private(set) var readByteCount = 0
  /// The message that nobody has taken yet, once it is complete.
  var message: [UInt8]?
  private let input: [UInt8]
  private let limit: Int
  private var output: [UInt8] = []
  /// What zlib keeps, from the first piece on.
  private var stream: UnsafeMutablePointer<z_stream>?

  /// A member of which nothing has been read.
  ///
  /// - Parameters:
  ///   - input: the member, and nothing after it.
  ///   - limit: bytes that the message may have; what would pass it is not decompressed.
  init(_ input: [UInt8], limit: Int) {
    self.input = input
    self.limit = limit
  }

  deinit { end() }

  /// How large the message is so far.
  var byteCount: Int { output.count }

  /// The bytes that it holds in memory.
  var heldByteCount: Int {
    let state = unsafe stream == nil ? 0 : Limits.inflationStateByteCount
    return input.count + output.capacity + state
  }

  private func begin() throws(Status) -> UnsafeMutablePointer<z_stream> {
    if let stream = unsafe stream { return unsafe stream }
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: unsafe z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(stream, Gzip.windowBits, ZLIB_VERSION, size) == Z_OK else {
      unsafe stream.deallocate()
      throw Status(.internal, "cannot decompress")
    }
    unsafe self.stream = unsafe stream
    return unsafe stream
  }

  private func end() {
    guard let stream = unsafe stream.take() else { return }
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Decompresses a piece.
  ///
  /// - Parameter byteCount: how much is enough; a step of `Limits.inflateStep` may pass it.
  /// - Returns: the message, once it is complete.
  /// - Throws: `.resourceExhausted` over the limit, `.internal` if it is no such member or zlib has
  ///   no memory.
  func advance(by byteCount: Int) throws(Status) -> [UInt8]? {
    let enough = output.count + byteCount
    let stream = unsafe try begin()
    repeat {
      guard unsafe try step(stream) else { continue }
      guard readByteCount == input.count else {
        throw Status(.internal, "expected the end of a gzip message, got more bytes")
      }
      end()
      var message: [UInt8] = []
      swap(&message, &output)
      return message
    } while output.count < enough
    return nil
  }

  /// Decompresses up to `Limits.inflateStep` bytes; true at the member's end.
  private func step(_ stream: UnsafeMutablePointer<z_stream>) throws(Status) -> Bool {
    let start = output.count
    var result = Z_OK
    unsafe input.withUnsafeBufferPointer { input in
      let rest = unsafe UnsafeBufferPointer(rebasing: input[readByteCount...])
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: rest.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(rest.count)
      output.append(addingCapacity: Limits.inflateStep) { added in
        unsafe added.withUnsafeMutableBufferPointer { room, initializedCount in
          unsafe stream.pointee.next_out = room.baseAddress
          unsafe stream.pointee.avail_out = UInt32(room.count)
          result = unsafe inflate(stream, Z_NO_FLUSH)
          initializedCount = room.count - Int(unsafe stream.pointee.avail_out)
        }
      }
    }
    readByteCount = input.count - Int(unsafe stream.pointee.avail_in)
    guard output.count <= limit else {
      throw Status(.resourceExhausted, "decompressed message exceeds the limit of \(limit) bytes")
    }
    if result == Z_STREAM_END { return true }
    guard result == Z_OK, output.count > start else {
      throw Status(.internal, "message is not in gzip format")
    }
    return false
  }
}
