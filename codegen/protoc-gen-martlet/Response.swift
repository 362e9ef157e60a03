/// A `CodeGeneratorResponse` in the wire format.
struct Response {
  private(set) var bytes: [UInt8] = []

  /// A response that says what the plugin understands: `FEATURE_PROTO3_OPTIONAL`.
  init() { bytes = [2 << 3, 1] }

  /// A response that says why there is no code.
  init(error: String) {
    self.init()
    bytes += Response.field(1, Array(error.utf8))
  }

  /// Adds a file to write.
  mutating func add(name: String, content: String) {
    let file = Response.field(1, Array(name.utf8)) + Response.field(15, Array(content.utf8))
    bytes += Response.field(15, file)
  }

  /// A length-delimited field.
  private static func field(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
    var head = [number << 3 | 2]
    var length = content.count
    while length >= 0x80 {
      head.append(UInt8(length & 0x7f) | 0x80)
      length >>= 7
    }
    return head + [UInt8(length)] + content
  }
}
