internal import Connect
internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import GRPC
internal import Protobuf
internal import RPC
internal import Synchronization

/// A call by Connect over HTTP/1.1: one request, and one reply or a stream of them.
final class LocalCall: ServerStream {
  private let handler: MethodHandler
  private let call: ConnectRequest
  private let peer: String
  private let request = Mutex<[UInt8]?>(nil)
  private let replies = MessagePipe()
  private let trailers = Mutex(Metadata())

  init(_ handler: MethodHandler, _ call: ConnectRequest, peer: String) {
    self.handler = handler
    self.call = call
    self.peer = peer
  }

  /// Runs the handler.
  ///
  /// - Parameter body: the request's body.
  /// - Returns: the response; the body of a stream goes on while its handler does.
  func run(_ body: [UInt8]) async -> HTTPResponse {
    let isStream = call.mediaType.webProtocol == .connectStream
    do throws(RPC.Status) {
      let message = isStream ? try Self.onlyMessage(of: body) : body
      request.withLock { $0 = message }
    } catch {
      return isStream ? stream(Task { throw error }) : LocalHTTP.reply(error)
    }
    let deadline = call.timeout.map { Deadline.after($0) }
    let context = ServerContext(
      method: handler.method, metadata: Metadata(), deadline: deadline,
      peer: Peer(address: peer, isSecure: true), stream: self)
    let serving = Task { try await serve(context, until: deadline) }
    return isStream ? stream(serving) : await reply(serving)
  }

  private func serve(_ context: ServerContext, until deadline: Deadline?) async throws {
    guard let deadline else { return try await handler.serve(self, context) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await self.handler.serve(self, context) }
      group.addTask {
        try await Task.sleep(until: deadline.instant, clock: .continuous)
        throw RPC.Status(.deadlineExceeded, "deadline passed")
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func reply(_ serving: Task<Void, any Error>) async -> HTTPResponse {
    do {
      try await withTaskCancellationHandler {
        try await serving.value
      } onCancel: {
        serving.cancel()
      }
      let message = try await replies.receive() ?? []
      return HTTPResponse(
        statusCode: .ok,
        headers: [
          .contentType: call.mediaType.name, HTTPHeader("cache-control"): "no-store",
        ], body: Data(message))
    } catch {
      return LocalHTTP.reply(RPC.Status(describing: error))
    }
  }

  /// A response whose body has a frame for each reply, and a last one with the outcome.
  private func stream(_ serving: Task<Void, any Error>) -> HTTPResponse {
    let pipe = replies
    Task {
      var status = RPC.Status.ok
      do {
        try await serving.value
      } catch {
        status = RPC.Status(describing: error)
      }
      let end = EndOfStream.json(status, trailers: trailers.withLock { $0 })
      try? await pipe.send(Self.frame(Array(end.utf8), flag: EndOfStream.flag))
      pipe.finish()
    }
    return HTTPResponse(
      statusCode: .ok,
      headers: [.contentType: call.mediaType.name, HTTPHeader("cache-control"): "no-store"],
      body: HTTPBodySequence(from: LocalBody(pipe, serving)))
  }

  func receive() async throws -> [UInt8]? { request.withLock { $0.take() } }

  func send(_ message: some Message) async throws {
    var bytes: [UInt8]
    switch call.mediaType.codec {
    case .proto: bytes = message.encoded()
    case .json:
      do {
        bytes = Array(try message.jsonString().utf8)
      } catch {
        throw RPC.Status(.internal, "reply has no JSON form: \(error)")
      }
    }
    if call.mediaType.webProtocol == .connectStream { bytes = Self.frame(bytes, flag: 0) }
    try await replies.send(bytes)
  }

  var jsonOptions: JSONOptions? {
    call.mediaType.codec == .json ? JSONOptions(ignoresUnknownFields: true) : nil
  }

  func setResponseMetadata(_: Metadata) {}
  func sendResponseMetadata() {}
  func setTrailers(_ metadata: Metadata) { trailers.withLock { $0 = metadata } }
  var lastRequestWasCompressed: Bool { false }
  func setCompression(_: Compression) {}

  private static func frame(_ message: [UInt8], flag: UInt8) -> [UInt8] {
    let length = UInt32(message.count)
    return [flag] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + message
  }

  private static func onlyMessage(of body: [UInt8]) throws(RPC.Status) -> [UInt8] {
    var deframer = MessageDeframer(limit: body.count)
    var index = 0
    guard let frame = try deframer.next(body.span, from: &index), index == body.count else {
      throw RPC.Status(.unimplemented, "expected one request message")
    }
    guard !frame.isCompressed else {
      throw RPC.Status(.internal, "message is compressed, but no encoding was named")
    }
    return frame.bytes
  }
}

/// The body of a response that is written as its handler sends. Whoever stops reading it ends the
/// handler.
private struct LocalBody: AsyncBufferedSequence {
  typealias Element = UInt8

  private let reader: Reader

  init(_ pipe: MessagePipe, _ serving: Task<Void, any Error>) {
    reader = Reader(pipe: pipe, serving: serving)
  }

  func makeAsyncIterator() -> Iterator { Iterator(reader: reader) }

  final class Reader: Sendable {
    let pipe: MessagePipe
    private let serving: Task<Void, any Error>

    init(pipe: MessagePipe, serving: Task<Void, any Error>) {
      self.pipe = pipe
      self.serving = serving
    }

    deinit {
      serving.cancel()
      pipe.finish(throwing: CancellationError())
    }
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let reader: Reader

    mutating func next() async throws -> UInt8? { nil }

    mutating func nextBuffer(suggested _: Int) async throws -> [UInt8]? {
      try await reader.pipe.receive()
    }
  }
}
