internal import MartletAPI
internal import Synchronization

/// The streams of signalling that are open on this node, and the way to those on other nodes.
final class CallStreams: Sendable {
  /// By their calls.
  private let state = Mutex<[Identifier: [CallStream]]>([:])
  private let wakeups: Wakeups

  init(wakeups: Wakeups) { self.wakeups = wakeups }

  /// Opens a stream; one of the same device for the same call ends.
  func open(_ stream: CallStream) {
    let displaced = state.withLock { state in
      let former = state[stream.call]?.first { $0.address == stream.address }
      state[stream.call, default: []].removeAll { $0.address == stream.address }
      state[stream.call, default: []].append(stream)
      return former
    }
    displaced?.end(Refusal.streamDisplaced)
    tellAttached(stream)
  }

  /// Closes a stream, unless another has taken its place.
  func close(_ stream: CallStream) {
    state.withLock { state in
      state[stream.call]?.removeAll { $0 === stream }
      if state[stream.call]?.isEmpty == true { state[stream.call] = nil }
    }
  }

  /// Streams that are open here.
  var all: [CallStream] { state.withLock { $0.values.flatMap(\.self) } }

  private func streams(of call: Identifier) -> [CallStream] {
    state.withLock { $0[call] ?? [] }
  }

  /// The streams of the other side.
  private func peers(
    of call: Identifier, isCaller: Bool, _ device: DeviceNumber
  ) -> [CallStream] {
    streams(of: call).filter {
      $0.side.isCaller != isCaller
        && ($0.side.isCaller || device == .every || $0.side.device == device)
    }
  }

  // MARK: What happens

  private func tellAttached(_ stream: CallStream) {
    let device = stream.side.device ?? .every
    for peer in peers(of: stream.call, isCaller: stream.side.isCaller, device) {
      peer.offer(.attached(device == .every ? peer.side.device ?? .every : device))
      stream.offer(.attached(device == .every ? peer.side.device ?? .every : device))
    }
    wakeups.send(
      .call(
        CallNotice(
          call: stream.call, kind: .attached, isCaller: stream.side.isCaller, device: device)))
  }

  /// Has the streams of a call read it.
  func callChanged(_ id: Identifier) {
    for stream in streams(of: id) { stream.read() }
    wakeups.send(.call(CallNotice(call: id, kind: .changed, isCaller: false)))
  }

  /// Hands a payload to the other side, if that is attached here and reads what it is sent.
  ///
  /// - Returns: whether it was handed over; else it has to wait.
  func handOver(_ payload: SignalPayload, to device: DeviceNumber, from stream: CallStream) -> Bool
  {
    let peers = peers(of: stream.call, isCaller: stream.side.isCaller, device)
    guard peers.count == 1 else { return false }
    return peers[0].offer(SignalResponse(frame: .payload(payload)))
  }

  /// Has the other side read what waits for it.
  func tellWaiting(_ device: DeviceNumber, from stream: CallStream) {
    for peer in peers(of: stream.call, isCaller: stream.side.isCaller, device) { peer.read() }
    wakeups.send(
      .call(
        CallNotice(
          call: stream.call, kind: .waiting, isCaller: !stream.side.isCaller, device: device)))
  }

  /// Tells the other side what was handled.
  func tellAcknowledged(_ device: DeviceNumber, upTo sequence: Int64, by stream: CallStream) {
    let peers = peers(of: stream.call, isCaller: stream.side.isCaller, device)
    for peer in peers { peer.offer(.acknowledged(device, sequence)) }
    guard peers.isEmpty else { return }
    wakeups.send(
      .call(
        CallNotice(
          call: stream.call, kind: .acknowledged, isCaller: stream.side.isCaller, device: device,
          sequence: sequence)))
  }

  /// Does what another node asks for.
  func receive(_ notice: CallNotice) {
    switch notice.kind {
    case .changed: for stream in streams(of: notice.call) { stream.read() }
    case .waiting:
      for stream in peers(of: notice.call, isCaller: !notice.isCaller, notice.device) {
        stream.read()
      }
    case .acknowledged:
      for peer in peers(of: notice.call, isCaller: notice.isCaller, notice.device) {
        peer.offer(.acknowledged(notice.device, notice.sequence))
      }
    case .attached, .attachedBefore: receiveAttached(notice)
    case .groupCallChanged: break
    }
  }

  private func receiveAttached(_ notice: CallNotice) {
    for stream in streams(of: notice.call) {
      guard stream.side.isCaller != notice.isCaller else {
        // The same device, or another one of the callee, on another node.
        if notice.kind == .attached, stream.side.device ?? .every == notice.device {
          stream.end(Refusal.streamDisplaced)
        }
        continue
      }
      let device = notice.device == .every ? stream.side.device ?? .every : notice.device
      stream.offer(.attached(device))
      guard notice.kind == .attached else { continue }
      wakeups.send(
        .call(
          CallNotice(
            call: notice.call, kind: .attachedBefore, isCaller: stream.side.isCaller,
            device: stream.side.device ?? .every)))
    }
  }

  // MARK: All of them

  /// Has every stream read its call: wake-ups may have been lost.
  func readAll() { for stream in all { stream.read() } }

  /// Has the streams that have been silent for long told that they are alive.
  func keepAlive(at now: ContinuousClock.Instant) {
    for stream in all { stream.keepAlive(at: now) }
  }

  /// Ends the streams of devices whose tokens no longer count; device 0 means every device.
  func end(_ account: Identifier, device: DeviceNumber) {
    for stream in all where stream.address.account == account {
      guard device == .every || stream.address.device == device else { continue }
      stream.end(Refusal.deviceRevoked)
    }
  }

  /// Ends every stream.
  func endAll(_ error: any Error) { for stream in all { stream.end(error) } }
}

extension SignalResponse {
  fileprivate static func attached(_ device: DeviceNumber) -> SignalResponse {
    SignalResponse(frame: .peerAttached(PeerAttached(deviceID: UInt32(device))))
  }

  fileprivate static func acknowledged(_ device: DeviceNumber, _ sequence: Int64) -> SignalResponse
  {
    SignalResponse(
      frame: .acknowledgement(
        SignalAcknowledgement(deviceID: UInt32(device), upToSequence: UInt64(sequence))))
  }
}
