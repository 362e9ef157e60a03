internal import Postgres

/// An object that an account wants to store.
struct NewMedia: Sendable {
  let account: Identifier
  let kind: MediaKind
  /// Bytes of the sealed object.
  let byteCount: Int64
  /// SHA-256 of what a download shows.
  let capabilityHash: [UInt8]
  /// How long it is kept once complete; nil without end.
  let lifetime: Duration?
}

/// How an object of an account stands.
struct MediaState: Sendable {
  let isComplete: Bool
  let kind: MediaKind
  let byteCount: Int64
  /// Bytes that are certainly on disk.
  let written: Int64
  /// Of the complete object.
  let sha256: [UInt8]?
  /// When it, or its upload, goes; nil without end.
  let expiresAt: Timestamp?
}

/// Where a stream writes an upload.
struct UploadPlace: Sendable {
  let id: Identifier
  let account: Identifier
  /// Bytes that the object is to have.
  let byteCount: Int64
  /// Bytes that are certainly on disk.
  var written: Int64
  /// Which stream it is: only the last that began may write.
  let writer: Int64
}
