internal import CNGHTTP2

/// The fields of a header or trailer section, in one buffer, ready to be sent.
package struct HeaderBlock: Sendable, Hashable {
  private struct Field: Hashable {
    var start: Int
    var nameByteCount: Int
    var valueByteCount: Int
  }

  private var bytes: [UInt8] = []
  private var fields: [Field] = []

  /// No fields.
  package init() {}

  /// Fields in order; pseudo-headers come first.
  package init(_ fields: KeyValuePairs<String, String>) {
    for (name, value) in fields { append(name, value) }
  }

  /// Adds a field whose name is lower case and whose value has no control characters.
  package mutating func append(_ name: String, _ value: String) {
    append(name: name.utf8, value: value.utf8)
  }

  /// Adds a field whose name is lower case and whose value has no control characters.
  package mutating func append(
    name: some Collection<UInt8>, value: some Collection<UInt8>
  ) {
    fields.append(
      Field(start: bytes.count, nameByteCount: name.count, valueByteCount: value.count))
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
  }

  /// Its size as RFC 9113 §6.5.2 counts it: 32 bytes more for each field.
  package var listByteCount: Int { bytes.count + 32 * fields.count }

  /// Appends the fields as lines of text, as HTTP/1.1 has them.
  package func appendLines(to text: inout [UInt8]) {
    for field in fields {
      let name = field.start..<field.start + field.nameByteCount
      text.append(contentsOf: bytes[name])
      text.append(contentsOf: ": ".utf8)
      text.append(contentsOf: bytes[name.upperBound..<name.upperBound + field.valueByteCount])
      text.append(contentsOf: "\r\n".utf8)
    }
  }

  /// Lends the fields in nghttp2's form.
  func withNameValues<Value>(
    _ body: (UnsafeMutableBufferPointer<nghttp2_nv>) -> Value
  ) -> Value {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { preconditionFailure("header block is empty") }
      return unsafe withUnsafeTemporaryAllocation(
        of: nghttp2_nv.self, capacity: fields.count
      ) { pairs in
        for (index, field) in fields.enumerated() {
          let name = unsafe UnsafeMutablePointer(mutating: base + field.start)
          unsafe pairs.initializeElement(
            at: index,
            to: nghttp2_nv(
              name: name, value: name + field.nameByteCount, namelen: field.nameByteCount,
              valuelen: field.valueByteCount, flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue)))
        }
        return unsafe body(pairs)
      }
    }
  }
}
