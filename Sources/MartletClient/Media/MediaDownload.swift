/// A stored file on its way here: what it gives is how far it has come, and at last where it is.
///
/// Each segment is held against the message before it is shown or written. It works while it is
/// read, and is cancelled when the reader stops. Into a folder, a file that was interrupted goes on
/// where it was: what is there is held against the message too.
///
/// - Throws: `ClientError.notFound` if the server does not have the file any more, `.badServer` if
///   it was changed; `FileError`; a `Status` if the server cannot be reached for a while.
public struct MediaDownload: AsyncSequence, Sendable {
  /// How far it has come.
  public enum Progress: Sendable, Hashable {
    /// Bytes of the file, or of the part that is wanted, that are there.
    case receiving(byteCount: Int64, of: Int64)
    /// Done, in this file: the last one.
    case saved(path: String)
    /// Done, all written to the descriptor: the last one.
    case written(byteCount: Int64)
  }

  private let stream: AsyncThrowingStream<Progress, any Error>

  init(
    _ work:
      @escaping @Sendable (_ report: @escaping @Sendable (Progress) -> Void) async throws -> Void
  ) {
    stream = .reporting(work)
  }

  /// Reads how far it has come; only the latest is kept for a slow reader.
  public func makeAsyncIterator() -> AsyncThrowingStream<Progress, any Error>.Iterator {
    stream.makeAsyncIterator()
  }
}

/// Where a stored file goes.
public enum MediaDestination: Sendable {
  /// A folder, which is made if it does not exist: the file gets its sender's name for it, made
  /// safe, with a number added if another file has that name. Nothing is overwritten.
  case folder(String)
  /// An open descriptor, such as standard output's 1, which stays open.
  case descriptor(Int32)
}
