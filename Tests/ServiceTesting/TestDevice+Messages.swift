package import MartletAPI
package import MartletServer
package import RPC

extension TestDevice {
  /// An envelope for a device.
  package func envelope(
    _ device: TestDevice, _ ciphertext: [UInt8]
  ) -> DeviceEnvelope {
    DeviceEnvelope(
      deviceID: device.address.deviceID, registrationID: device.registrationID,
      ciphertext: ciphertext)
  }

  /// What sends a text to devices of one account.
  package func message(
    _ text: String, to devices: [TestDevice], id: Identifier = .random()
  ) -> SendRequest {
    SendRequest(
      messageID: id.bytes, recipientID: devices[0].account,
      envelopes: devices.map { envelope($0, Array(text.utf8)) })
  }

  /// Sends a text to devices of one account.
  @discardableResult
  package func send(
    _ text: String, to devices: [TestDevice], id: Identifier = .random()
  ) async throws -> SendResponse.Outcome? {
    try await send(message(text, to: devices, id: id))
  }

  /// Sends a message.
  @discardableResult
  package func send(_ request: SendRequest) async throws -> SendResponse.Outcome? {
    try await messaging.send(request, options: access).outcome
  }

  /// The oldest of the queue.
  package func fetch(_ limit: UInt32 = 0) async throws -> [SubscribeResponse] {
    try await messaging.fetchMessages(FetchMessagesRequest(limit: limit), options: access).frames
  }

  /// Texts of the messages that wait.
  package func texts() async throws -> [String] {
    try await fetch().compactMap(\.text)
  }

  /// Acknowledges.
  package func acknowledge(_ ids: [[UInt8]]) async throws {
    _ = try await messaging.acknowledge(
      AcknowledgeRequest(acknowledgement: Acknowledgement(messageIDs: ids)), options: access)
  }

  /// Opens a stream.
  package func subscribe(window: UInt32 = 0) async throws -> TestStream {
    let call = try await messaging.subscribe(options: streamAccess)
    try await call.send(SubscribeRequest(frame: .options(.init(window: window))))
    return TestStream(call)
  }

  /// Options that carry the token, without a deadline.
  package var streamAccess: CallOptions {
    var options = access
    options.deadline = nil
    return options
  }
}

extension SubscribeResponse {
  /// The text of a message.
  package var text: String? {
    guard case .envelope(let envelope)? = frame else { return nil }
    return String(decoding: envelope.ciphertext, as: UTF8.self)
  }

  /// What it is acknowledged by.
  package var id: [UInt8]? {
    switch frame {
    case .envelope(let envelope): envelope.messageID
    case .receipt(let receipt): receipt.receiptID
    default: nil
    }
  }
}

/// A stream of a test's device.
package final class TestStream {
  private let call: BidirectionalCall<SubscribeRequest, SubscribeResponse>
  private var frames: ReplyStream<SubscribeResponse>.AsyncIterator

  /// A stream whose options were sent.
  package init(_ call: BidirectionalCall<SubscribeRequest, SubscribeResponse>) {
    self.call = call
    frames = call.replies.makeAsyncIterator()
  }

  /// The next frame; nil at the end.
  package func next() async throws -> SubscribeResponse? { try await frames.next() }

  /// The next frame that says something, other than that the stream is alive; nil at the end.
  package func nextEvent() async throws -> SubscribeResponse.Frame? {
    while let reply = try await next() {
      if case .keepAlive? = reply.frame { continue }
      return reply.frame
    }
    return nil
  }

  /// The next message or receipt; nil at the end. What comes between is passed over.
  package func nextQueued() async throws -> SubscribeResponse? {
    while let frame = try await next() {
      if frame.id != nil { return frame }
    }
    return nil
  }

  /// The texts of the next messages.
  package func texts(_ count: Int) async throws -> [String] {
    var texts: [String] = []
    while texts.count < count, let frame = try await next() {
      if let text = frame.text { texts.append(text) }
    }
    return texts
  }

  /// Reads until everything that waited has been sent.
  ///
  /// - Returns: what came before.
  package func untilEmpty() async throws -> [SubscribeResponse] {
    var before: [SubscribeResponse] = []
    while let frame = try await next() {
      if case .queueEmpty? = frame.frame { return before }
      before.append(frame)
    }
    throw Status(.aborted, "stream ended before its queue was sent")
  }

  /// Acknowledges.
  package func acknowledge(_ ids: [[UInt8]]) async throws {
    try await call.send(
      SubscribeRequest(frame: .acknowledgement(Acknowledgement(messageIDs: ids))))
  }

  /// Sends a frame as it is.
  package func send(_ frame: SubscribeRequest) async throws { try await call.send(frame) }

  /// Ends it in order, and reads what still comes.
  package func finish() async throws {
    await call.finish()
    while try await next() != nil {}
  }

  /// The status that it ends with.
  package func ending() async -> Status {
    do {
      while try await next() != nil {}
      return .ok
    } catch let status as Status {
      return status
    } catch {
      return Status(.unknown, "\(error)")
    }
  }

  /// Ends it at once.
  package func cancel() { call.cancel() }
}

/// The status that a call is refused with.
///
/// - Parameter call: what must fail.
/// - Returns: the status; `ok` where it did not fail.
package func refusal<Reply>(of call: () async throws -> Reply) async -> Status {
  do {
    _ = try await call()
    return .ok
  } catch let status as Status {
    return status
  } catch {
    return Status(.unknown, "\(error)")
  }
}

extension Status {
  /// The one reason that a refusal carries, with its domain.
  package var reason: String? {
    guard let info = detail(GoogleRPCErrorInfo.self), info.domain == "martlet" else { return nil }
    return info.reason
  }
}
