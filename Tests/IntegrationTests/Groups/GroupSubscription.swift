internal import MartletAPI
internal import Protobuf
internal import RPC

@testable internal import MartletServer

/// A device's open stream, read frame by frame.
final class GroupSubscription {
  private let call: BidirectionalCall<SubscribeRequest, SubscribeResponse>
  private var replies: ReplyStream<SubscribeResponse>.AsyncIterator

  /// Opens a stream.
  init(_ device: GroupDevice, on stage: GroupStage, node: Int = 0, window: UInt32 = 0) async throws
  {
    call = try await stage.messaging(node).subscribe(options: device.options)
    replies = call.replies.makeAsyncIterator()
    try await call.send(SubscribeRequest(frame: .options(.init(window: window))))
  }

  deinit { call.cancel() }

  /// The next frame, but for those that only show life.
  func next() async throws -> SubscribeResponse.Frame? {
    while let reply = try await replies.next() {
      if case .keepAlive? = reply.frame { continue }
      if case .event(let event)? = reply.frame, case .lowPrekeys? = event.kind { continue }
      return reply.frame
    }
    return nil
  }

  /// The entries of logs up to a sequence, whatever else comes between.
  func entries(upTo sequence: UInt64) async throws -> [GroupMessage] {
    var found: [GroupMessage] = []
    while (found.last?.sequence ?? 0) < sequence {
      guard let frame = try await next() else { throw Unexpected("stream ended") }
      if case .groupMessage(let entry) = frame { found.append(entry) }
    }
    return found
  }

  func acknowledge(_ group: Identifier, upTo sequence: UInt64) async throws {
    try await call.send(
      SubscribeRequest(
        frame: .groupAcknowledgement(.init(groupID: group.bytes, upToSequence: sequence))))
  }
}
