/// Files of any size.
extension Messenger {
  /// Bytes that a file may have to travel in its message; larger ones are uploaded.
  public static let embeddedByteLimit = 65_536

  /// Uploads a file, for messages to refer to.
  ///
  /// - Parameter source: where it comes from.
  /// - Returns: how far it has come; it works while this is read.
  public func upload(_ source: MediaSource) -> MediaUpload {
    let uploader = parts.context.uploader
    return MediaUpload { try await uploader.upload(source, .message, $0) }
  }

  /// Downloads the stored file of an attachment.
  ///
  /// - Parameters:
  ///   - attachment: which.
  ///   - range: the bytes that are wanted; nil for all.
  ///   - destination: where they go.
  /// - Returns: how far it has come; it works while this is read.
  /// - Throws: `ClientError.notFound` if the attachment is not stored at the server.
  public func download(
    _ attachment: Attachment, range: Range<Int64>? = nil, to destination: MediaDestination
  ) throws -> MediaDownload {
    guard case .stored(let file)? = attachment.location else {
      throw ClientError.notFound("stored file in the attachment")
    }
    let downloader = parts.context.downloader
    let name = attachment.fileName
    return MediaDownload {
      try await downloader.download(file, called: name, range, to: destination, $0)
    }
  }

  /// How much the account stores at the server, and may.
  ///
  /// - Returns: counts of bytes; a small file counts as 64 KiB.
  /// - Throws: `ClientError.unlinked`, a `Status`.
  public func storageUsage() async throws -> StorageUsage { try await parts.storage.usage() }

  /// Deletes a stored file of the account: nobody can download it any more.
  ///
  /// - Throws: `ClientError.notFound` if the account has no such file, a `Status`.
  public func deleteStored(_ file: StoredFile) async throws {
    try await parts.storage.delete(file)
  }

  /// Keeps a stored file of the account for a time from now; the server may allow less.
  ///
  /// - Returns: when it goes, seconds since 1970; nil if it has no end.
  /// - Throws: `ClientError.notFound` if the account has no such file, a `Status`.
  public func keep(_ file: StoredFile, for lifetime: Duration) async throws -> Int64? {
    try await parts.storage.keep(file, for: lifetime)
  }

  /// Whether a stored file is there to be downloaded, and until when.
  ///
  /// - Returns: no value if it is not there; else seconds since 1970, nil if that is not known.
  /// - Throws: a `Status`.
  public func expiry(of file: StoredFile) async throws -> Int64?? {
    try await parts.storage.expiry(of: file)
  }

  /// Gives up the uploads that were interrupted.
  ///
  /// - Returns: how many.
  /// - Throws: `ClientError.unlinked`, a `Status`.
  public func abortUploads() async throws -> Int { try await parts.storage.abortUploads() }
}
