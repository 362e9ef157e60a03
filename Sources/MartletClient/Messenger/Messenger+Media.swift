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
    let downloader = Downloader(server: parts.context.downloads)
    let name = attachment.fileName
    return MediaDownload {
      try await downloader.download(file, called: name, range, to: destination, $0)
    }
  }
}
