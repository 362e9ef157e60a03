/// How a call stands in HTTP, where that is not gRPC's own way.
package enum WebProtocol: Sendable, Hashable {
  /// gRPC-Web: messages in frames, the outcome in a last frame of the body.
  case grpcWeb
  /// Connect with one message each way: bodies are bare messages, the outcome is HTTP's.
  case connectUnary
  /// Connect with streams: messages in frames, the outcome in a last frame of JSON.
  case connectStream
}

/// How messages are written.
package enum Codec: Sendable, Hashable {
  /// Protobuf's binary form.
  case proto
  /// The canonical JSON mapping.
  case json
}

/// The content types of the protocols that browsers speak.
///
/// Source: Connect Protocol Reference; gRPC-Web, "Protocol differences vs gRPC over HTTP2".
package struct MediaType: Sendable, Hashable {
  /// The protocol that the type belongs to.
  package let webProtocol: WebProtocol
  /// How messages are written.
  package let codec: Codec
  /// The type as replies carry it.
  package let name: String
  /// Its place among all of them.
  package let index: Int

  /// All of them, as `Accept-Post` names them.
  package static let all = [
    MediaType(0, .connectUnary, .proto, "application/proto"),
    MediaType(1, .connectUnary, .json, "application/json"),
    MediaType(2, .connectStream, .proto, "application/connect+proto"),
    MediaType(3, .connectStream, .json, "application/connect+json"),
    MediaType(4, .grpcWeb, .proto, "application/grpc-web"),
    MediaType(5, .grpcWeb, .proto, "application/grpc-web+proto"),
    MediaType(6, .grpcWeb, .json, "application/grpc-web+json"),
  ]

  private init(_ index: Int, _ webProtocol: WebProtocol, _ codec: Codec, _ name: String) {
    self.index = index
    self.webProtocol = webProtocol
    self.codec = codec
    self.name = name
  }

  /// The type that a header field names, whatever its parameters; nil for any other.
  ///
  /// Source: RFC 9110 §8.3.1: media types are compared without regard to case.
  package init?(_ field: Span<UInt8>) {
    if let known = Self.all.first(where: { $0.isSpelled(by: field) }) {
      self = known
      return
    }
    let text = String(decoding: field.indices.map { field[$0] }, as: UTF8.self)
    let name = text.prefix { $0 != ";" }.trimmed.lowercased()
    guard let known = Self.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  /// Whether bytes are the name as it is.
  private func isSpelled(by field: Span<UInt8>) -> Bool {
    let name = name.utf8.span
    guard name.count == field.count else { return false }
    for index in name.indices where name[index] != field[index] { return false }
    return true
  }

  /// The type of a Connect call by GET, whose query names the codec.
  package init?(getEncoding: String) {
    switch getEncoding {
    case "proto": self = Self.all[0]
    case "json": self = Self.all[1]
    default: return nil
    }
  }

  /// What a server answers that was sent something else.
  package static let accepted =
    (["application/grpc", "application/grpc+proto"] + all.map(\.name)).joined(separator: ", ")
}

extension Substring {
  /// The text without blanks and tabs at either end.
  var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { start[...$0] } ?? ""
  }
}
