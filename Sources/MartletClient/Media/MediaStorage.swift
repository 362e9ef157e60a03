internal import Cryptography
internal import MartletAPI
internal import Media
internal import Protobuf
internal import RPC

/// How much an account stores at the server, and may.
public struct StorageUsage: Sendable, Hashable {
  /// Bytes of stored files.
  public let stored: Int64
  /// Bytes that uploads have reserved.
  public let reserved: Int64
  /// Bytes that may be stored and reserved together.
  public let limit: Int64
  /// Bytes that were reserved in the day that runs.
  public let today: Int64
  /// Bytes that may be reserved in a day.
  public let dailyLimit: Int64
  /// Uploads that are begun.
  public let pendingUploads: Int
  /// Bytes that a file may have, sealed.
  public let fileLimit: Int64
}

/// What the server has of the account's files.
final class MediaStorage {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// How much is stored.
  func usage() async throws -> StorageUsage {
    let reply = try await context.calling {
      try await $0.media.getUsage(GetUsageRequest(), options: .usual)
    }
    return StorageUsage(
      stored: Int64(clamping: reply.stored), reserved: Int64(clamping: reply.reserved),
      limit: Int64(clamping: reply.limit), today: Int64(clamping: reply.today),
      dailyLimit: Int64(clamping: reply.dailyLimit), pendingUploads: Int(reply.pending),
      fileLimit: Int64(clamping: reply.objectLimit))
  }

  /// Deletes a file of the account.
  func delete(_ file: StoredFile) async throws {
    let request = DeleteObjectRequest(objectID: file.objectID)
    let reply = try await context.calling {
      try await $0.media.deleteObject(request, options: .usual)
    }
    guard case .deleted? = reply.outcome else { throw Self.notYours }
  }

  /// Keeps a file of the account for a time from now.
  ///
  /// - Returns: when it goes, seconds since 1970; nil if it has no end.
  func keep(_ file: StoredFile, for lifetime: Duration) async throws -> Int64? {
    let request = SetLifetimeRequest(
      objectID: file.objectID, lifetime: ProtoDuration(lifetime))
    let reply = try await context.calling {
      try await $0.media.setLifetime(request, options: .usual)
    }
    guard case .kept(let kept)? = reply.outcome else { throw Self.notYours }
    return kept.expiresAt?.seconds
  }

  /// Whether a file is there to be downloaded, and until when.
  ///
  /// - Returns: no value if it is not there; else seconds since 1970, nil if that is not known.
  func expiry(of file: StoredFile) async throws -> Int64?? {
    let key = try MediaKey(SecretBytes(file.key))
    let reply = try await context.downloads.getObject(
      GetObjectRequest(objectID: file.objectID, capability: key.capability), options: .usual)
    guard case .object(let object)? = reply.outcome else { return nil }
    return .some(object.expiresAt?.seconds)
  }

  /// Gives up the uploads that were interrupted.
  ///
  /// - Returns: how many.
  func abortUploads() async throws -> Int {
    let uploads = try context.read { try $0.uploads() }
    for (source, upload) in uploads {
      if !upload.objectID.isEmpty {
        let request = AbortUploadRequest(objectID: upload.objectID)
        _ = try await context.calling {
          try await $0.media.abortUpload(request, options: .usual)
        }
      }
      try context.write { try $0.removeUpload(of: source) }
    }
    return uploads.count
  }

  private static let notYours = ClientError.notFound("such file of this account at the server")
}
