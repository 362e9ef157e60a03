/// The key-value pairs that travel before a call's messages (headers) and after them (trailers).
///
/// Names are lower case and may repeat; a name that ends in `-bin` holds bytes, any other printable
/// ASCII. All entries stand in one buffer, so that reading a call's metadata costs one allocation
/// however many there are.
///
/// Source: gRPC over HTTP/2, "Custom-Metadata".
public struct Metadata: Sendable, Hashable {
  /// Where an entry stands in the buffer: behind a head of two lengths its name, then its value.
  private struct Entry {
    static let headByteCount = 8

    var start: Int
    var nameByteCount: Int
    var valueByteCount: Int

    var value: Range<Int> { start + nameByteCount..<end }
    var end: Int { start + nameByteCount + valueByteCount }
  }

  private var bytes: [UInt8] = []
  /// How many entries there are, repeated names counted each time.
  public private(set) var count = 0

  /// No entries.
  public init() {}

  /// Whether there are no entries.
  public var isEmpty: Bool { count == 0 }

  /// What the entries weigh against a header-list limit: names, values and 32 bytes each.
  ///
  /// Source: RFC 9113 §10.5.1.
  public var headerListByteCount: Int {
    bytes.count + (32 - Entry.headByteCount) * count
  }

  /// Adds an entry of text.
  ///
  /// - Parameters:
  ///   - name: lower-case letters, digits, `-`, `_` and `.`; neither reserved nor ending in `-bin`.
  ///   - value: printable ASCII; spaces at either end do not survive the wire.
  /// - Throws: `MetadataError` where either is not of that form.
  public mutating func append(_ name: String, _ value: String) throws(MetadataError) {
    try Self.check(name: name, isBinary: false)
    guard value.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else {
      throw .valueNotPrintable(name: name)
    }
    append(name: Array(name.utf8), value: Array(value.utf8))
  }

  /// Adds an entry of bytes, under a name that ends in `-bin`.
  ///
  /// - Parameters:
  ///   - name: as for text, ending in `-bin`.
  ///   - value: any bytes.
  /// - Throws: `MetadataError` where the name is not of that form.
  public mutating func append(_ name: String, binary value: [UInt8]) throws(MetadataError) {
    try Self.check(name: name, isBinary: true)
    append(name: Array(name.utf8), value: value)
  }

  /// The first value of a name, as text; nil if there is none.
  public subscript(name: String) -> String? {
    var position = 0
    while let entry = next(after: &position) {
      if self.name(of: entry, is: name) { return text(of: entry) }
    }
    return nil
  }

  /// Every value of a name, as text, in order.
  public func values(_ name: String) -> [String] {
    entries(name).map(text)
  }

  /// Every value of a name, as bytes, in order.
  public func binaryValues(_ name: String) -> [[UInt8]] {
    entries(name).map { Array(bytes[$0.value]) }
  }

  /// Adds an entry that a transport received and has checked: a `-bin` value already decoded.
  package mutating func append(name: [UInt8], value: [UInt8]) {
    append(name: name.span, value: value.span)
  }

  /// Adds an entry that a transport received and has checked: a `-bin` value already decoded.
  package mutating func append(name: Span<UInt8>, value: Span<UInt8>) {
    append(nameByteCount: name.count, valueByteCount: value.count) { bytes in
      bytes.append(addingCapacity: name.count + value.count) { output in
        for index in name.indices { output.append(name[index]) }
        for index in value.indices { output.append(value[index]) }
      }
    }
  }

  /// Adds an entry whose bytes, the name before the value, a transport appends to a buffer.
  @inline(__always)
  package mutating func append(
    nameByteCount: Int, valueByteCount: Int, _ body: (inout [UInt8]) -> Void
  ) {
    if count == 0 { bytes.reserveCapacity(128) }
    let lengths = UInt64(nameByteCount) << 32 | UInt64(UInt32(valueByteCount))
    bytes.append(addingCapacity: Entry.headByteCount) { output in
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        output.append(UInt8(truncatingIfNeeded: lengths >> shift))
      }
    }
    let end = bytes.count + nameByteCount + valueByteCount
    body(&bytes)
    count += 1
    assert(bytes.count == end, "as many bytes as were announced")
  }

  /// Adds every entry of another.
  public mutating func append(contentsOf other: Metadata) {
    for (name, value) in other { append(name: Array(name), value: Array(value)) }
  }

  /// The entry whose head stands at a position, which is moved behind it; nil at the end.
  private func next(after position: inout Int) -> Entry? {
    guard position < bytes.count else { return nil }
    let head = bytes.span.extracting(position..<position + Entry.headByteCount)
    var lengths: UInt64 = 0
    for index in head.indices { lengths |= UInt64(head[index]) << UInt64(8 * index) }
    let entry = Entry(
      start: position + Entry.headByteCount, nameByteCount: Int(lengths >> 32),
      valueByteCount: Int(lengths & UInt64(UInt32.max)))
    position = entry.end
    return entry
  }

  private func entries(_ name: String) -> [Entry] {
    var found: [Entry] = []
    var position = 0
    while let entry = next(after: &position) {
      if self.name(of: entry, is: name) { found.append(entry) }
    }
    return found
  }

  private func name(of entry: Entry, is name: String) -> Bool {
    let expected = name.utf8.span
    guard expected.count == entry.nameByteCount else { return false }
    let actual = bytes.span
    for index in expected.indices where actual[entry.start + index] != expected[index] {
      return false
    }
    return true
  }

  private func text(of entry: Entry) -> String {
    String(decoding: bytes[entry.value], as: UTF8.self)
  }

  private static func check(name: String, isBinary: Bool) throws(MetadataError) {
    guard !name.isEmpty, name.utf8.allSatisfy(isNameByte) else { throw .nameMalformed(name) }
    guard !name.hasPrefix("grpc-"), !reserved.contains(name) else { throw .nameReserved(name) }
    guard name.hasSuffix("-bin") == isBinary else {
      throw isBinary ? .binaryNameExpected(name) : .textNameExpected(name)
    }
  }

  private static let reserved: Set<String> = [
    "connection", "content-length", "content-type", "host", "keep-alive", "proxy-connection", "te",
    "trailer", "transfer-encoding", "upgrade",
  ]

  /// Whether a byte may stand in a name.
  package static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension Metadata: Sequence {
  /// The entries in order, each a name and a value in bytes.
  public func makeIterator() -> AnyIterator<(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)> {
    var position = 0
    return AnyIterator { [self] in
      guard let entry = next(after: &position) else { return nil }
      return (bytes[entry.start..<entry.value.lowerBound], bytes[entry.value])
    }
  }
}

extension Metadata: CustomStringConvertible {
  /// The names alone: values may be secret.
  public var description: String {
    "[\(map { String(decoding: $0.name, as: UTF8.self) }.joined(separator: ", "))]"
  }
}
