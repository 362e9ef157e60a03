internal import TestSupport

/// Builds bytes in the wire format without the writer, right and wrong ones.
struct WireBuilder {
  private(set) var bytes: [UInt8] = []

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func tag(_ number: Int, _ wireType: Int) { varint(UInt64(number << 3 | wireType)) }

  mutating func fixed(_ value: UInt64, byteCount: Int) {
    for index in 0..<byteCount { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }

  mutating func delimited(_ content: [UInt8]) {
    varint(UInt64(content.count))
    bytes += content
  }

  /// Bytes that `body` builds.
  static func build(_ body: (inout WireBuilder) -> Void) -> [UInt8] {
    var builder = WireBuilder()
    body(&builder)
    return builder.bytes
  }
}

/// Builds random messages of `martlet.test.Everything` in the wire format.
struct RandomEverything {
  private enum Content: Sendable {
    case varint, small, fixed32, fixed64, text, bytes, float, double
    indirect case packed(Content)
    indirect case message([Int: Content])
    case everything
  }

  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let nested: Content = .message([1: .text, 2: .message([1: .varint])])

  /// What the fields hold, by number: those of the schema's own types.
  private static let fields: [Int: Content] = {
    var fields: [Int: Content] = [
      1: .double, 2: .float, 14: .text, 15: .bytes, 16: .small, 17: nested,
      18: .message([1: .bytes]),
      21: .varint, 22: .text, 23: .bytes, 24: .double, 25: .small, 26: .small, 27: nested,
      31: .packed(.double), 32: .packed(.float), 44: .text, 45: .bytes, 46: .packed(.small),
      47: nested, 48: .varint, 49: .fixed64, 50: .small, 81: .varint, 82: .text, 83: .bytes,
      84: nested, 85: .small, 86: .everything, 87: .message([:]), 88: .double, 91: .everything,
      92: .message([1: .message([1: .varint])]), 93: .everything, 104: .message([1: .text]),
      110: .message([1: .small]), 111: .message([1: .bytes]), 112: .message([1: .double]),
      116: .message([1: .text]), 118: .message([1: .varint]), 131: .varint, 536_870_911: .text,
      71: .message([1: .small, 2: .text]), 72: .message([1: .text, 2: .everything]),
      70: .message([1: .fixed64, 2: nested]), 67: .message([1: .fixed32, 2: .float]),
      68: .message([1: .fixed64, 2: .bytes]), 69: .message([1: .fixed32, 2: .small]),
    ]
    for number in 3...8 { fields[number] = .varint }
    for number in 33...38 { fields[number] = .packed(.varint) }
    for number in [9, 11] { fields[number] = .fixed32 }
    for number in [39, 41] { fields[number] = .packed(.fixed32) }
    for number in [10, 12] { fields[number] = .fixed64 }
    for number in [40, 42] { fields[number] = .packed(.fixed64) }
    fields[13] = .small
    fields[43] = .packed(.small)
    for number in 61...66 { fields[number] = .message([1: .varint]) }
    return fields
  }()

  /// The bytes of a random message.
  mutating func next() -> [UInt8] { message(RandomEverything.fields, depth: 0) }

  private mutating func message(_ fields: [Int: Content], depth: Int) -> [UInt8] {
    var builder = WireBuilder()
    let numbers = fields.keys.sorted()
    guard !numbers.isEmpty, depth < 4 else { return [] }
    for _ in 0..<Int.random(in: 0...(depth == 0 ? 12 : 3), using: &generator) {
      let number = numbers[Int.random(in: 0..<numbers.count, using: &generator)]
      if let content = fields[number] { field(number, content, depth, &builder) }
    }
    return builder.bytes
  }

  private mutating func field(
    _ number: Int, _ content: Content, _ depth: Int, _ builder: inout WireBuilder
  ) {
    switch content {
    case .varint, .small:
      builder.tag(number, 0)
      value(content, &builder)
    case .fixed64, .double:
      builder.tag(number, 1)
      value(content, &builder)
    case .fixed32, .float:
      builder.tag(number, 5)
      value(content, &builder)
    case .text, .bytes:
      builder.tag(number, 2)
      value(content, &builder)
    case .packed(let element):
      var packed = WireBuilder()
      for _ in 0..<Int.random(in: 0...4, using: &generator) { value(element, &packed) }
      builder.tag(number, 2)
      builder.delimited(packed.bytes)
    case .message(let fields):
      builder.tag(number, 2)
      builder.delimited(message(fields, depth: depth + 1))
    case .everything:
      builder.tag(number, 2)
      builder.delimited(message(RandomEverything.fields, depth: depth + 1))
    }
  }

  private mutating func value(_ content: Content, _ builder: inout WireBuilder) {
    let bits = UInt64.random(in: 0...(.max), using: &generator)
    switch content {
    case .small: builder.varint(bits % 3)
    case .varint: builder.varint(bits >> (bits % 64))
    case .fixed32: builder.fixed(bits, byteCount: 4)
    case .fixed64: builder.fixed(bits, byteCount: 8)
    case .float: builder.fixed(UInt64(Float(Int64(bitPattern: bits)).bitPattern), byteCount: 4)
    case .double: builder.fixed(Double(Int64(bitPattern: bits)).bitPattern, byteCount: 8)
    case .text: builder.delimited(Array("a\"\\\n\u{1}\u{e9}\u{1f600}".prefix(Int(bits % 8)).utf8))
    default: builder.delimited((0..<Int(bits % 300)).map { UInt8(truncatingIfNeeded: $0) })
    }
  }
}
