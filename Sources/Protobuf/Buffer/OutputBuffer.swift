/// The part of a growing array that a message is written to: room that was asked for when the
/// message had been measured, and not yet initialized.
///
/// Nothing is written outside it: that is checked each time and stops the program, since only a
/// message that writes more than it measured can get there, never what came from outside.
@safe @usableFromInline
struct OutputBuffer {
  /// The room beyond what was measured that lets a tag and a number be written with one check.
  static let slack = Limits.tagByteCount + Limits.varintByteCount

  private let start: UnsafeMutablePointer<UInt8>?
  private let byteCount: Int

  /// No room.
  @usableFromInline
  init() {
    unsafe start = nil
    byteCount = 0
  }

  private init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    unsafe start = buffer.baseAddress
    byteCount = buffer.count
  }

  /// Appends `count` bytes to an array.
  ///
  /// - Parameters:
  ///   - count: how many bytes were measured.
  ///   - bytes: the array.
  ///   - body: writes them into the room that it is lent, and gives their number.
  @usableFromInline
  static func append(
    _ count: Int, to bytes: inout [UInt8], _ body: (OutputBuffer) -> Int
  ) {
    let needed = bytes.count + count + slack
    // Growth by a factor keeps many small appends to one buffer linear.
    if !bytes.isEmpty && needed > bytes.capacity {
      bytes.reserveCapacity(max(needed, 2 * bytes.capacity))
    }
    bytes.append(addingCapacity: count + slack) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
        initialized = body(unsafe OutputBuffer(buffer))
      }
    }
  }

  /// The place for `count` bytes from `position` on.
  @inline(__always)
  private func room(_ count: Int, at position: Int) -> UnsafeMutablePointer<UInt8> {
    guard position >= 0, count <= byteCount &- position, let start = unsafe start else {
      preconditionFailure("\(count) bytes at \(position) of \(byteCount) measured")
    }
    return unsafe start + position
  }

  /// Writes a tag, unless it is 0, and a base-128 number.
  ///
  /// - Returns: the position behind it.
  @usableFromInline
  func put(_ tag: UInt32, varint value: UInt64, at position: Int) -> Int {
    let place = unsafe room(OutputBuffer.slack, at: position)
    var length = unsafe OutputBuffer.put(tag, to: place)
    var rest = value
    while rest >= 0x80 {
      unsafe place[length] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest &>>= 7
      length &+= 1
    }
    unsafe place[length] = UInt8(truncatingIfNeeded: rest)
    return position &+ length &+ 1
  }

  /// Writes a tag, unless it is 0, and the bytes of a number, least significant first.
  ///
  /// - Returns: the position behind it.
  @usableFromInline
  func put<Number: FixedWidthInteger>(_ tag: UInt32, _ value: Number, at position: Int) -> Int {
    let place = unsafe room(OutputBuffer.slack, at: position)
    let length = unsafe OutputBuffer.put(tag, to: place)
    unsafe UnsafeMutableRawPointer(place + length).storeBytes(
      of: value.littleEndian, as: Number.self)
    return position &+ length &+ MemoryLayout<Number>.size
  }

  /// Writes bytes as they are.
  ///
  /// - Returns: the position behind them.
  @usableFromInline
  func put(_ bytes: [UInt8], at position: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { unsafe put($0, at: position) }
  }

  /// Writes a string's bytes as they are.
  ///
  /// - Returns: the position behind them.
  @usableFromInline
  func put(_ text: String.UTF8View, at position: Int) -> Int {
    unsafe text.withContiguousStorageIfAvailable { unsafe put($0, at: position) }
      ?? put(Array(text), at: position)
  }

  @inline(__always)
  private func put(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return position }
    unsafe room(bytes.count, at: position).initialize(from: source, count: bytes.count)
    return position &+ bytes.count
  }

  @inline(__always)
  private static func put(_ tag: UInt32, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var length = 0
    var rest = tag
    guard rest > 0 else { return 0 }
    while rest >= 0x80 {
      unsafe place[length] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest &>>= 7
      length &+= 1
    }
    unsafe place[length] = UInt8(truncatingIfNeeded: rest)
    return length &+ 1
  }
}
