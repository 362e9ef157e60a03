/// A file on its way to the server: it gives how far it has come, and at last what a message says
/// of the stored file.
///
/// ```swift
/// for try await progress in messenger.upload(.path("film.mp4")) {
///   if case .stored(let file) = progress { … }
/// }
/// ```
///
/// It works while it is read, and is cancelled when the reader stops. A file that was interrupted,
/// by an error or by the end of the program, goes on where it was when it is uploaded again, unless
/// it was changed meanwhile. What comes from a pipe begins anew.
///
/// - Throws: `ClientError.tooLarge`, `.quotaExceeded`, `.fileChanged`, `.unlinked`; `FileError`; a
///   `Status` if the server cannot be reached for a while.
public struct MediaUpload: AsyncSequence, Sendable {
  /// How far it has come.
  public enum Progress: Sendable, Hashable {
    /// The file is read and sealed for the first time; nothing was sent yet.
    case sealing(byteCount: Int64, of: Int64?)
    /// Bytes of the object that have been sent.
    case sending(byteCount: Int64, of: Int64)
    /// Done: the last one.
    case stored(StoredFile)
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

extension AsyncThrowingStream where Element: Sendable, Failure == any Error {
  /// What work reports, of which only the latest is kept; the work ends with its reader.
  static func reporting(
    _ work:
      @escaping @Sendable (_ report: @escaping @Sendable (Element) -> Void) async throws -> Void
  ) -> AsyncThrowingStream {
    AsyncThrowingStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let task = Task {
        do {
          try await work { continuation.yield($0) }
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}
