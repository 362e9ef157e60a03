internal import Cryptography

/// A bucket of a store of objects that speaks S3, and who this server is to it.
package struct S3Location: Sendable {
  /// The host, with its port if that is not 443.
  package let host: String
  /// The port.
  package let port: UInt16
  /// The bucket.
  package let bucket: String
  /// The region that requests are signed for.
  package let region: String
  /// What the names of objects begin with.
  package let prefix: String
  /// Who asks.
  package let accessKey: String
  let secretKey: SecretBytes

  /// A bucket.
  ///
  /// - Parameters:
  ///   - endpoint: begins with `https://`, without a path; buckets are the first part of paths.
  ///   - bucket: its name.
  ///   - region: what requests are signed for.
  ///   - prefix: what names of objects begin with.
  ///   - accessKey: who asks.
  ///   - secretKey: what signs; nil is returned without one.
  package init?(
    endpoint: String, bucket: String, region: String, prefix: String, accessKey: String,
    secretKey: String
  ) {
    let scheme = "https://"
    guard endpoint.hasPrefix(scheme), !bucket.isEmpty, !accessKey.isEmpty, !secretKey.isEmpty
    else { return nil }
    var host = endpoint.dropFirst(scheme.count)
    if host.hasSuffix("/") { host = host.dropLast() }
    guard !host.isEmpty, host.utf8.allSatisfy({ S3Signer.isHost($0) }) else { return nil }
    let parts = host.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let port = parts.count == 2 ? UInt16(parts[1]) : 443 else {
      return nil
    }
    self.host = port == 443 ? String(parts[0]) : String(host)
    self.port = port
    self.bucket = bucket
    self.region = region
    self.prefix = prefix
    self.accessKey = accessKey
    self.secretKey = SecretBytes(Array(secretKey.utf8))
  }

  /// The path of an object.
  func path(of id: Identifier) -> String { "/\(bucket)/\(key(of: id))" }

  /// The name of an object: as files of a folder are called, after the prefix.
  func key(of id: Identifier) -> String {
    let name = id.description
    return "\(prefix)\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
  }
}
