/// The key-value pairs that travel before a call's messages (headers) and after them (trailers).
///
/// Names are lower case and may repeat; a name that ends in `-bin` holds bytes, any other printable
/// ASCII. All text stands in one buffer, so that reading a call's metadata costs two allocations
/// however many entries it has.
///
/// Source: gRPC over HTTP/2, "Custom-Metadata".
public struct Metadata: Sendable, Hashable {
  private struct Entry: Hashable {
    var start: Int32
    var nameByteCount: Int32
    var valueByteCount: Int32

    var end: Int32 { start + nameByteCount + valueByteCount }
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// No entries.
  public init() {}

  /// Whether there are no entries.
  public var isEmpty: Bool { entries.isEmpty }

  /// How many entries there are, repeated names counted each time.
  public var count: Int { entries.count }

  /// What the entries weigh against a header-list limit: names, values and 32 bytes each.
  ///
  /// Source: RFC 9113 §10.5.1.
  public var headerListByteCount: Int { bytes.count + 32 * entries.count }

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

  /// The first value of a name, as text; nil where there is none.
  public subscript(name: String) -> String? {
    for entry in entries where self.name(of: entry, is: name) {
      return String(decoding: value(of: entry), as: UTF8.self)
    }
    return nil
  }

  /// Every value of a name, as text, in order.
  public func values(_ name: String) -> [String] {
    entries.filter { self.name(of: $0, is: name) }.map {
      String(decoding: value(of: $0), as: UTF8.self)
    }
  }

  /// Every value of a name, as bytes, in order.
  public func binaryValues(_ name: String) -> [[UInt8]] {
    entries.filter { self.name(of: $0, is: name) }.map { Array(value(of: $0)) }
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
    if entries.isEmpty {
      entries.reserveCapacity(4)
      bytes.reserveCapacity(96)
    }
    entries.append(
      Entry(
        start: Int32(bytes.count), nameByteCount: Int32(nameByteCount),
        valueByteCount: Int32(valueByteCount)))
    body(&bytes)
    assert(bytes.count == Int(entries[entries.count - 1].end), "as many bytes as were announced")
  }

  /// Adds every entry of another.
  public mutating func append(contentsOf other: Metadata) {
    for (name, value) in other { append(name: Array(name), value: Array(value)) }
  }

  private func name(of entry: Entry, is name: String) -> Bool {
    let start = Int(entry.start)
    let expected = name.utf8.span
    guard expected.count == Int(entry.nameByteCount) else { return false }
    let actual = bytes.span
    for index in expected.indices where actual[start + index] != expected[index] { return false }
    return true
  }

  private func value(of entry: Entry) -> ArraySlice<UInt8> {
    let start = Int(entry.start) + Int(entry.nameByteCount)
    return bytes[start..<start + Int(entry.valueByteCount)]
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
    var index = 0
    return AnyIterator { [self] in
      guard index < entries.count else { return nil }
      defer { index += 1 }
      let entry = entries[index]
      let start = Int(entry.start)
      return (bytes[start..<start + Int(entry.nameByteCount)], value(of: entry))
    }
  }
}

extension Metadata: CustomStringConvertible {
  /// The names alone: values may be secret.
  public var description: String {
    "[\(map { String(decoding: $0.name, as: UTF8.self) }.joined(separator: ", "))]"
  }
}
