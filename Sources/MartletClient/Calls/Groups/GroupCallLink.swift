internal import MartletAPI
internal import RPC

/// The stream of a group's call, which is opened again when it breaks.
final class GroupCallLink {
  /// How long until a stream that broke is opened again: so many times longer with each time.
  private static let pause = Duration.milliseconds(200)
  private static let longestPause = Duration.seconds(5)
  /// How often the server is told that this device is there.
  private static let keepAliveInterval = Duration.seconds(10)

  private let context: DeviceContext
  private let group: GroupID
  private let inputs: GroupCallInputs
  /// Counts streams: what an older one brings is left out.
  private var number = 0
  private var failures = 0
  private var stream: BidirectionalCall<GroupCallRequest, GroupCallResponse>?
  private var reader: Task<Void, Never>?
  private var keepingAlive: Task<Void, any Error>?

  init(_ context: DeviceContext, _ group: GroupID, _ inputs: GroupCallInputs) {
    (self.context, self.group, self.inputs) = (context, group, inputs)
  }

  /// Opens a stream.
  ///
  /// - Parameters:
  ///   - call: which call is meant; nil for the one that goes on.
  ///   - epoch: the epoch that this device is in; nil if it takes no part yet.
  /// - Throws: `ClientError`.
  func connect(to call: CallID?, in epoch: UInt64?) async throws {
    close()
    let current = number
    do {
      let stream = try await context.calling { try await $0.calls.participateInGroupCall() }
      self.stream = stream
      try await stream.send(
        GroupCallRequest(
          frame: .attach(
            .init(groupID: group.bytes, callID: call?.bytes ?? [], epoch: epoch))))
      reader = Task { [inputs] in
        var status: Status?
        do {
          for try await frame in stream.replies { inputs.append(.frame(frame, stream: current)) }
        } catch {
          status = error as? Status
        }
        inputs.append(.streamEnded(status, stream: current))
      }
      keepAlive()
    } catch let status as Status {
      inputs.append(.streamEnded(status, stream: current))
    }
  }

  /// Whether a frame is of the stream that is open.
  func isCurrent(_ stream: Int) -> Bool { stream == number }

  /// A frame has come: the server is there.
  func noteFrame() { failures = 0 }

  /// The stream has ended: another one is opened in a while.
  ///
  /// - Returns: false if the server says that this device may have nothing to do with the call.
  func note(end status: Status?, of stream: Int) -> Bool {
    guard stream == number else { return true }
    self.stream = nil
    guard status?.code != .invalidArgument else { return false }
    failures += 1
    inputs.append(.reconnect, after: min(Self.pause * (1 << min(failures, 5)), Self.longestPause))
    return true
  }

  /// Sends a frame. A stream that has broken says so by its end.
  func send(_ frame: GroupCallRequest.Frame) async {
    try? await stream?.send(GroupCallRequest(frame: frame))
  }

  /// Says that this device is there, and has that said again.
  func sendKeepAlive() async {
    await send(.keepAlive(KeepAlive()))
    keepAlive()
  }

  private func keepAlive() {
    keepingAlive?.cancel()
    keepingAlive = inputs.append(.keepAlive, after: Self.keepAliveInterval)
  }

  /// Sends a last frame, and waits for the server to end the stream.
  func finish(_ frame: GroupCallRequest.Frame) async {
    guard let stream else { return }
    await Task { [reader] in
      try? await stream.send(GroupCallRequest(frame: frame))
      await stream.finish()
      await reader?.value
    }.value
  }

  /// Closes the stream.
  func close() {
    number += 1
    reader?.cancel()
    keepingAlive?.cancel()
    stream?.cancel()
    stream = nil
  }
}
