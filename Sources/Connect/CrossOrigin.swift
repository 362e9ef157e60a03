/// Which pages of other sites may call, and how browsers are told.
///
/// No reply ever allows credentials that a browser adds by itself: a page calls with a token or
/// not at all.
///
/// Source: Fetch Standard, "CORS protocol".
package struct CrossOrigin: Sendable {
  /// The sites whose pages may call, such as `https://chat.example.org`.
  package let origins: Set<String>

  /// Allows the pages of some sites.
  package init(origins: [String] = []) { self.origins = Set(origins) }

  /// Whether any site may call.
  package var isUsed: Bool { !origins.isEmpty }

  /// Whether a text is an origin as browsers send it: scheme, host, and port where it is not the
  /// scheme's own.
  package static func isOrigin(_ text: String) -> Bool {
    guard text.utf8.count <= Limits.originByteCount else { return false }
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let host = text.utf8.dropFirst(scheme.utf8.count)
      return !host.isEmpty
        && host.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
          case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"): true
          case UInt8(ascii: "["), UInt8(ascii: "]"): true
          default: false
          }
        }
    }
    return false
  }

  /// The fields that answer a browser's question; those of a refusal name no origin.
  package func preflight(_ fields: WebFields) -> KeyValuePairs<String, String> {
    let vary = "origin, access-control-request-method, access-control-request-headers"
    guard let origin = listed(fields) else { return ["vary": vary] }
    return [
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": Self.allowedHeaders,
      "access-control-max-age": "7200",
      "vary": vary,
    ]
  }

  /// The fields of a reply to a page.
  package func reply(_ fields: WebFields) -> KeyValuePairs<String, String> {
    guard !origins.isEmpty else { return [:] }
    guard let origin = listed(fields) else { return ["vary": "origin"] }
    return [
      "access-control-allow-origin": origin,
      "access-control-expose-headers": "*",
      "vary": "origin",
    ]
  }

  /// The origin of a request, if it is one of those that may call.
  private func listed(_ fields: WebFields) -> String? {
    let origin = fields.origin.map { String(decoding: $0, as: UTF8.self) }
    return origin.flatMap { origins.contains($0) ? $0 : nil }
  }

  /// What the protocols need beside what a browser sends of its own accord.
  private static let allowedHeaders = [
    "authorization", "connect-accept-encoding", "connect-content-encoding",
    "connect-protocol-version", "connect-timeout-ms", "content-encoding", "content-type",
    "grpc-accept-encoding", "grpc-encoding", "grpc-timeout", "x-grpc-web", "x-user-agent",
  ].joined(separator: ", ")
}
