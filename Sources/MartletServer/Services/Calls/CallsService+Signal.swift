package import MartletAPI
internal import Postgres
package import RPC

extension CallsService {
  /// Exchanges signalling about one call with the other device.
  package func signal(
    _ requests: RequestStream<SignalRequest>, replies: ReplyWriter<SignalResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    var frames = requests.makeAsyncIterator()
    guard case .attach(let attach)? = try await frames.next()?.frame else {
      throw Refusal.constraintViolated(field: "frame", "is not attach, which comes first")
    }
    let id = try identifier(attach.callID, field: "attach.call_id")
    guard let call = try await CallStore.call(id, in: database),
      let side = call.side(of: caller)
    else {
      throw Refusal.constraintViolated(
        field: "attach.call_id", "names no call that the device has a part in")
    }
    let stream = CallStream(call: id, address: caller, side: side)
    // First the stream, then what waits: what comes in between reaches one of them.
    delivery.calls.open(stream)
    defer { delivery.calls.close(stream) }
    // After the stream too: a node that is about to stop ends those that it finds.
    try gate.checkIsOpen()
    try await touch(stream)
    context.sendResponseMetadata()
    do {
      try await stream.output.serve(
        requests, to: replies, take: { try await self.take($0, of: stream) },
        tell: { try await self.tell(stream, replies) })
    } catch is CallStreamEnd {
      try await touch(stream)
    }
  }

  private func touch(_ stream: CallStream) async throws {
    try await CallStore.touch(
      callers: stream.side.isCaller ? [stream.call] : [],
      callees: stream.side.device.map { [(stream.call, $0)] } ?? [], in: database)
  }

  /// Tells a device where its call stands, and what waits for it.
  ///
  /// - Returns: whether it still has a part in the call.
  private func tell(
    _ stream: CallStream, _ replies: ReplyWriter<SignalResponse>
  ) async throws -> Bool {
    guard let call = try await CallStore.call(stream.call, in: database) else { return false }
    for frame in stream.note(call) { try await replies.send(frame) }
    guard call.hasPart(stream.side) else { return false }
    let waiting = try await WaitingSignals.waiting(
      for: stream.side, of: stream.call, except: stream.stored, in: database)
    stream.noteStored(waiting.map(\.key))
    for signal in waiting {
      try await replies.send(
        SignalResponse(
          frame: .payload(
            SignalPayload(
              deviceID: UInt32(signal.device), sequence: UInt64(signal.sequence),
              ciphertext: signal.ciphertext))))
    }
    return true
  }

  /// Does what a frame asks for; the stream goes on.
  private func take(_ frame: SignalRequest, of stream: CallStream) async throws -> Bool {
    switch frame.frame {
    case .payload(let payload)?: try await pass(payload, from: stream)
    case .acknowledgement(let acknowledgement)?: try await take(acknowledgement, from: stream)
    case .keepAlive?: break
    case .attach?, nil:
      throw Refusal.constraintViolated(
        field: "frame", "is not a payload, an acknowledgement or a keep-alive")
    }
    return true
  }

  /// The callee's device that a frame is about.
  private func device(
    _ number: UInt32, of stream: CallStream, field: String
  ) throws(Refusal) -> DeviceNumber {
    if let own = stream.side.device { return own }
    guard let device = DeviceNumber(of: number) else {
      throw .constraintViolated(field: field, "is \(number), expected a device of the callee")
    }
    return device
  }

  private func pass(_ payload: SignalPayload, from stream: CallStream) async throws {
    let device = try device(payload.deviceID, of: stream, field: "payload.device_id")
    var payload = payload
    payload.deviceID = UInt32(device)
    guard !delivery.calls.handOver(payload, to: device, from: stream) else { return }
    do {
      try await WaitingSignals.insert(
        payload.ciphertext, as: Int64(clamping: payload.sequence), of: stream.call,
        isFromCaller: stream.side.isCaller, device, in: database)
    } catch let error as PostgresError
      where error.isViolation(of: "call_ice_candidates_call_id_fkey")
    {
      // The call's row is gone, and the stream ends as soon as it looks.
    }
    delivery.calls.tellWaiting(device, from: stream)
  }

  private func take(
    _ acknowledgement: SignalAcknowledgement, from stream: CallStream
  ) async throws {
    let device = try device(
      acknowledgement.deviceID, of: stream, field: "acknowledgement.device_id")
    let sequence = Int64(clamping: acknowledgement.upToSequence)
    if stream.acknowledge(device, upTo: sequence) {
      try await WaitingSignals.delete(
        upTo: sequence, of: stream.call, isFromCaller: !stream.side.isCaller, device,
        in: database)
    }
    delivery.calls.tellAcknowledged(device, upTo: sequence, by: stream)
  }
}
