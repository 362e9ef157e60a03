internal import HTTP2
internal import RPC
internal import Testing

@testable internal import GRPC

/// What a call at a client does, decided without a socket, a session or a clock.
@Suite("The state of a call at a client")
struct ClientCallStateTests {
  private static let frame: [UInt8] = [0, 0, 0, 0, 1, 7]

  private static func field(
    _ field: FieldName, _ name: String, _ value: String, in state: inout ClientCallState
  ) {
    let (name, value) = (Array(name.utf8), Array(value.utf8))
    state.received { head, isTrailer in
      head.append(field, name: name.span, value: value.span, isTrailer: isTrailer)
    }
  }

  /// A call whose response has begun.
  private static func begun() throws -> ClientCallState {
    var state = ClientCallState(messageLimit: 100)
    field(.status, ":status", "200", in: &state)
    field(.contentType, "content-type", "application/grpc", in: &state)
    field(.other, "colour", "blue", in: &state)
    let metadata = try state.receivedSection()
    #expect(metadata?["colour"] == "blue")
    return state
  }

  private static func code<Value>(_ body: () throws -> Value) -> Status.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? Status)?.code
    }
  }

  @Test("Replies that came before the end are read after it, then the end")
  func order() throws {
    var state = try Self.begun()
    let first = try state.take()
    _ = try state.received(data: Self.frame.span)
    Self.field(.grpcStatus, "grpc-status", "0", in: &state)
    let trailers = try state.receivedSection()
    let status = try state.receivedEnd()
    let ends = state.end(.success(()))
    #expect(trailers == nil)
    #expect(status?.code == .ok)
    #expect(ends)
    guard case .later = first, case .message([7], _) = try state.take(),
      case .atEnd = try state.take()
    else {
      Issue.record("replies and the end came in another order")
      return
    }
  }

  @Test("A response that is only a status has trailers, and no metadata before replies")
  func statusOnly() throws {
    var state = ClientCallState(messageLimit: 100)
    Self.field(.status, ":status", "200", in: &state)
    Self.field(.contentType, "content-type", "application/grpc", in: &state)
    Self.field(.grpcStatus, "grpc-status", "5", in: &state)
    let metadata = try state.receivedSection()
    let status = try state.receivedEnd()
    #expect(metadata == nil)
    #expect(status?.code == .notFound)
  }

  @Test("A response that is no gRPC, or ends within a message, fails the call")
  func faults() throws {
    var foreign = ClientCallState(messageLimit: 100)
    Self.field(.status, ":status", "404", in: &foreign)
    #expect(Self.code { try foreign.receivedSection() } == .unimplemented)
    var cut = try Self.begun()
    let part = Array(Self.frame.dropLast())
    _ = try cut.received(data: part.span)
    #expect(Self.code { try cut.receivedEnd() } == .internal)
  }

  @Test("The first end stands, and what comes after it is passed over")
  func ended() throws {
    var state = try Self.begun()
    let (first, second) = (
      state.end(.failure(Status(.cancelled))), state.end(.success(()))
    )
    let consumed = try state.received(data: Self.frame.span)
    let status = try state.receivedEnd()
    #expect([first, second] == [true, false])
    #expect(consumed == nil)
    #expect(status == nil)
    #expect(Self.code { try state.checkSending() } == .cancelled)
    guard case .failed(let error) = try state.take() else {
      Issue.record("a call that was cancelled goes on")
      return
    }
    #expect((error as? Status)?.code == .cancelled)
  }

  @Test("Requests are sent until the end, and then refused with its status")
  func sending() throws {
    var state = try Self.begun()
    #expect(Self.code { try state.checkSending() } == nil)
    _ = state.end(.success(()))
    #expect(Self.code { try state.checkSending() } == .ok)
  }

  @Test("A reply that cannot be decompressed makes a failure of a call that has ended well")
  func spoilt() throws {
    var state = try Self.begun()
    _ = try state.received(data: (Self.frame + Self.frame).span)
    _ = state.end(.success(()))
    state.spoil(Status(.internal, "bad"))
    guard case .failed(let error) = try state.take() else {
      Issue.record("what was refused is forgotten")
      return
    }
    #expect((error as? Status)?.code == .internal)
  }
}
