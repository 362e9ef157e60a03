internal import CNGHTTP2
internal import Glibc

/// The names of fields that a receiver acts upon, recognised once as they come.
package enum FieldName: Sendable {
  case authority
  case method
  case path
  case scheme
  case status
  case accept
  case acceptEncoding
  case accessControlRequestMethod
  case connectAcceptEncoding
  case connectContentEncoding
  case connectProtocolVersion
  case connectTimeout
  case contentEncoding
  case contentLength
  case contentType
  case te
  case grpcAcceptEncoding
  case grpcEncoding
  case grpcMessage
  case grpcStatus
  case grpcStatusDetails
  case grpcTimeout
  case origin
  /// Any other pseudo-header.
  case otherPseudoHeader
  /// Any other name.
  case other

  /// What the bytes spell; fields are told apart by their length first.
  init(_ name: Span<UInt8>) {
    self = .other
    switch name.count {
    case 0: self = .other
    case 2: if name.isEqual(to: "te") { self = .te }
    case 5: if name.isEqual(to: ":path") { self = .path }
    case 6:
      if name.isEqual(to: "accept") { self = .accept }
      if name.isEqual(to: "origin") { self = .origin }
    case 7:
      if name.isEqual(to: ":method") { self = .method }
      if name.isEqual(to: ":scheme") { self = .scheme }
      if name.isEqual(to: ":status") { self = .status }
    case 10: if name.isEqual(to: ":authority") { self = .authority }
    case 11: if name.isEqual(to: "grpc-status") { self = .grpcStatus }
    case 12:
      if name.isEqual(to: "content-type") { self = .contentType }
      if name.isEqual(to: "grpc-timeout") { self = .grpcTimeout }
      if name.isEqual(to: "grpc-message") { self = .grpcMessage }
    case 13: if name.isEqual(to: "grpc-encoding") { self = .grpcEncoding }
    case 14: if name.isEqual(to: "content-length") { self = .contentLength }
    case 15: if name.isEqual(to: "accept-encoding") { self = .acceptEncoding }
    case 16: if name.isEqual(to: "content-encoding") { self = .contentEncoding }
    case 18: if name.isEqual(to: "connect-timeout-ms") { self = .connectTimeout }
    case 20: if name.isEqual(to: "grpc-accept-encoding") { self = .grpcAcceptEncoding }
    case 23:
      if name.isEqual(to: "grpc-status-details-bin") { self = .grpcStatusDetails }
      if name.isEqual(to: "connect-accept-encoding") { self = .connectAcceptEncoding }
    case 24:
      if name.isEqual(to: "connect-protocol-version") { self = .connectProtocolVersion }
      if name.isEqual(to: "connect-content-encoding") { self = .connectContentEncoding }
    case 29:
      if name.isEqual(to: "access-control-request-method") { self = .accessControlRequestMethod }
    default: break
    }
    if case .other = self, name.count > 0, name[0] == UInt8(ascii: ":") {
      self = .otherPseudoHeader
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are those of a constant.
  package func isEqual(to text: StaticString) -> Bool {
    let byteCount = text.utf8CodeUnitCount
    guard count == byteCount else { return false }
    return unsafe withUnsafeBufferPointer {
      guard let bytes = $0.baseAddress else { return true }
      return unsafe memcmp(bytes, text.utf8Start, byteCount) == 0
    }
  }

  /// Whether the bytes begin with those of a constant.
  package func starts(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && extracting(first: text.utf8CodeUnitCount).isEqual(to: text)
  }

  /// Whether the bytes are those of a constant in lower case, or in capitals.
  package func isEqual(ignoringCase text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    if isEqual(to: text) { return true }
    return unsafe withUnsafeBufferPointer { bytes in
      unsafe bytes.enumerated().allSatisfy { index, byte in
        let lowered = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
        return unsafe lowered == text.utf8Start[index]
      }
    }
  }

  /// A range of the bytes without blanks and tabs at either end.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while start < end, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// Whether the bytes are those of an array.
  package func isEqual(to other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBufferPointer { bytes in
      unsafe other.withUnsafeBufferPointer { other in
        guard let start = bytes.baseAddress, let otherStart = other.baseAddress else { return true }
        return unsafe memcmp(start, otherStart, bytes.count) == 0
      }
    }
  }

  /// Appends the bytes to an array.
  package func append(to array: inout [UInt8]) {
    unsafe withUnsafeBufferPointer { source in
      array.append(addingCapacity: source.count) { output in
        unsafe output.withUnsafeMutableBufferPointer { room, initialized in
          initialized = unsafe room.initialize(fromContentsOf: source)
        }
      }
    }
  }

  /// The bytes in an array.
  package var array: [UInt8] { unsafe withUnsafeBufferPointer { unsafe Array($0) } }
}
