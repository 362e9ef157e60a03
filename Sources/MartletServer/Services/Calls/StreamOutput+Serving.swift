internal import Postgres
internal import Protobuf
internal import RPC

/// A stream about a call ends in order: the client has closed its half or left, or the call is
/// over.
struct CallStreamEnd: Error {}

extension StreamOutput where Frame: Message {
  /// Serves a stream to its end: takes in what the device says, and writes what it is to be told.
  ///
  /// - Parameters:
  ///   - requests: what the device says.
  ///   - replies: what it is told.
  ///   - take: does what a request asks for; whether the stream goes on.
  ///   - tell: reads where the call stands, and tells the device; whether the stream goes on.
  /// - Throws: `CallStreamEnd`, or why the stream ends otherwise.
  func serve<Request: Message>(
    _ requests: RequestStream<Request>, to replies: ReplyWriter<Frame>,
    take: @escaping @Sendable (Request) async throws -> Bool,
    tell: @escaping @Sendable () async throws -> Bool
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.write(to: replies, tell) }
      group.addTask { await self.read(requests, take) }
      // The writer ends by throwing, which ends the reader; the reader ends by the stream.
      for try await _ in group {}
    }
  }

  private func write(
    to replies: ReplyWriter<Frame>, _ tell: @Sendable () async throws -> Bool
  ) async throws {
    while true {
      switch await next() {
      case .write(let frames): for frame in frames { try await replies.send(frame) }
      case .read:
        do {
          guard try await tell() else { throw CallStreamEnd() }
        } catch let error as PostgresError where error.isPassing {
          // The stream outlives a database that comes back.
          read()
          try await Task.sleep(for: .milliseconds(500))
        }
      case .end(let error): throw error
      }
    }
  }

  private func read<Request: Message>(
    _ requests: RequestStream<Request>, _ take: @Sendable (Request) async throws -> Bool
  ) async {
    do {
      for try await request in requests {
        guard try await take(request) else { return end(CallStreamEnd()) }
      }
      end(CallStreamEnd())
    } catch {
      end(error)
    }
  }
}
