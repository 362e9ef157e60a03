internal import Protobuf
package import RPC

/// The last frame of a Connect stream.
///
/// Source: Connect Protocol Reference, "Streaming-Response": flag 0x02, then JSON.
package enum EndOfStream {
  /// The frame's flag.
  package static let flag: UInt8 = 0x02

  /// The frame's JSON: how the call ended, and the metadata that goes with that.
  package static func json(_ status: Status, trailers: Metadata) -> String {
    var fields: [String: ProtoValue] = [:]
    if status.code != .ok {
      fields["error"] = ProtoValue(kind: .structValue(ConnectError.object(status)))
    }
    if !trailers.isEmpty {
      var values: [String: [ProtoValue]] = [:]
      for (name, value) in trailers {
        let name = String(decoding: name, as: UTF8.self)
        values[name, default: []].append(.text(MetadataText.text(of: Array(value), named: name)))
      }
      fields["metadata"] = .object(values.mapValues { .list($0) })
    }
    return ConnectError.text(ProtoStruct(fields: fields))
  }
}

/// Metadata as text: values of bytes go as base 64 without padding.
package enum MetadataText {
  /// A value as it stands in a header field or in JSON.
  package static func text(of value: [UInt8], named name: String) -> String {
    name.hasSuffix("-bin")
      ? String(Base64.encode(value).prefix { $0 != "=" }) : String(decoding: value, as: UTF8.self)
  }
}
