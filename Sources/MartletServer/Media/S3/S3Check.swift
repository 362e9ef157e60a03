package import Egress
internal import Postgres

/// Whether a store of objects does what a server needs of it.
package struct S3Check: Sendable {
  private let client: S3Client

  /// A check of a bucket.
  ///
  /// - Parameters:
  ///   - location: the bucket.
  ///   - egress: what connects.
  package init(_ location: S3Location, _ egress: EgressClient) {
    client = S3Client(location, egress: egress, now: Timestamp.now) { _ in }
  }

  /// Stores an object, reads it, lists uploads, and deletes it.
  ///
  /// - Returns: what is wrong; nil if nothing is.
  package func problem() async -> String? {
    do {
      let path = client.location.path(of: .random())
      let bytes = Identifier.random().bytes
      _ = try await client.ask("PUT", path, body: bytes)
      let read = try await client.ask("GET", path, range: 0..<Int64(bytes.count)).body
      let bucket = "/\(client.location.bucket)"
      _ = try await client.ask("GET", bucket, [("list-type", "2"), ("prefix", "none/")])
      _ = try await client.ask("GET", bucket, [("prefix", "none/"), ("uploads", "")])
      _ = try await client.ask("DELETE", path)
      return read == bytes ? nil : "an object comes back as another one"
    } catch is Refusal {
      return "it cannot be reached at \(client.location.host), or has trouble"
    } catch {
      return "\(error)"
    }
  }
}
