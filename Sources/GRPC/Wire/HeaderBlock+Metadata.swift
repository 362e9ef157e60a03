internal import HTTP2
internal import Protobuf
internal import RPC

extension HeaderBlock {
  /// Adds metadata; values of bytes go as Base64.
  mutating func append(_ metadata: Metadata) {
    for (name, value) in metadata {
      if name.hasBinarySuffix {
        append(name: name, value: Base64.unpadded(value))
      } else {
        append(name: name, value: value)
      }
    }
  }

  /// Adds the fields that tell a call's outcome.
  mutating func append(_ status: Status) {
    append("grpc-status", String(status.code.rawValue))
    if !status.message.isEmpty {
      append(
        "grpc-message",
        PercentEncoding.encode(status.message, limit: Limits.statusMessageByteCount))
    }
    if !status.details.isEmpty {
      append(name: "grpc-status-details-bin".utf8, value: Base64.unpadded(status.details))
    }
  }
}

extension Metadata {
  /// Adds a field that came from the wire, unless it is malformed.
  ///
  /// - Returns: false for a `-bin` value that is not Base64.
  mutating func append(received name: Span<UInt8>, value: Span<UInt8>) -> Bool {
    guard name.hasBinarySuffix else {
      append(nameByteCount: name.count, valueByteCount: value.count) { bytes in
        name.append(to: &bytes)
        value.append(to: &bytes)
      }
      return true
    }
    // Several values of one name may have been joined on the way, with commas and blanks.
    var start = 0
    for index in 0...value.count where index == value.count || value[index] == UInt8(ascii: ",") {
      guard let bytes = Base64.decode(value.extracting(value.trimmed(start..<index)).array) else {
        return false
      }
      append(name: name, value: bytes.span)
      start = index + 1
    }
    return true
  }
}

extension Collection<UInt8> {
  fileprivate var hasBinarySuffix: Bool { suffix(4).elementsEqual("-bin".utf8) }
}

extension Span<UInt8> {
  /// Whether a name ends in `-bin`.
  fileprivate var hasBinarySuffix: Bool {
    count >= 4 && extracting(last: 4).isEqual(to: "-bin")
  }

  /// The bytes as text; what is not UTF-8 is replaced.
  var text: String { String(decoding: array, as: UTF8.self) }
}

extension Base64 {
  /// Bytes as `-bin` metadata carries them: without padding.
  fileprivate static func unpadded(_ bytes: some Collection<UInt8>) -> Substring.UTF8View {
    encode(Array(bytes)).prefix { $0 != "=" }.utf8
  }
}
