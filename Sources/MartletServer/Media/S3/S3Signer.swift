internal import Cryptography

/// Signs requests to S3 in their URLs: Signature Version 4, as presigned URLs have it. What is sent
/// is not in the signature: TLS keeps it from being changed on the way.
///
/// Source: AWS, "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)".
package struct S3Signer: Sendable {
  private let location: S3Location

  /// Signs as a location says.
  package init(_ location: S3Location) { self.location = location }

  /// The URL of a request.
  ///
  /// - Parameters:
  ///   - method: its method.
  ///   - path: its path, which is encoded here.
  ///   - query: parameters, names and values, which are encoded here.
  ///   - byteCount: the bytes that may be sent with it; nil leaves that open.
  ///   - seconds: when it is signed, since 1970.
  ///   - lifetime: seconds for which it counts.
  /// - Returns: the URL.
  package func url(
    _ method: String, _ path: String, _ query: [(String, String)] = [], byteCount: Int? = nil,
    at seconds: Int64, lifetime: Int = 600
  ) -> String {
    let time = S3Time(seconds)
    let scope = "\(time.date)/\(location.region)/s3/aws4_request"
    var headers = [("host", location.host)]
    if let byteCount { headers.insert(("content-length", "\(byteCount)"), at: 0) }
    let signed = headers.map(\.0).joined(separator: ";")
    let all =
      query + [
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Credential", "\(location.accessKey)/\(scope)"),
        ("X-Amz-Date", time.basic), ("X-Amz-Expires", "\(lifetime)"),
        ("X-Amz-SignedHeaders", signed),
      ]
    let encoded = all.map { (Self.encode($0.0), Self.encode($0.1)) }.sorted { $0 < $1 }
      .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    let encodedPath = Self.encode(path, keeping: UInt8(ascii: "/"))
    let request =
      [method, encodedPath, encoded] + headers.map { "\($0.0):\($0.1)" }
      + ["", signed, "UNSIGNED-PAYLOAD"]
    let text = [
      "AWS4-HMAC-SHA256", time.basic, scope, Self.digest(request.joined(separator: "\n")),
    ].joined(separator: "\n")
    return "https://\(location.host)\(encodedPath)?\(encoded)&X-Amz-Signature="
      + signature(of: text, on: time.date)
  }

  private func signature(of text: String, on date: String) -> String {
    let hash = MessageAuthentication(.sha256)
    var key = SecretBytes(Array("AWS4".utf8) + location.secretKey.exposed())
    for part in [date, location.region, "s3", "aws4_request"] {
      key = hash.secret(Array(part.utf8).bytes, key: key.bytes)
    }
    return hash.tag(Array(text.utf8).bytes, key: key.bytes).hexadecimal
  }

  private static func digest(_ text: String) -> String {
    HashFunction.sha256.hash(Array(text.utf8)).hexadecimal
  }

  /// Percent-encoded but for unreserved characters.
  private static func encode(_ text: String, keeping kept: UInt8? = nil) -> String {
    text.utf8.map { byte in
      isUnreserved(byte) || byte == kept
        ? String(UnicodeScalar(byte)) : "%" + [byte].hexadecimal.uppercased()
    }.joined()
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._~".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Whether a byte may stand in a host with its port.
  static func isHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-.:".utf8.contains(byte)
  }
}
