internal import MartletAPI
internal import MartletServer
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("Typing", .timeLimit(.minutes(10)))
struct TypingTests {
  private func listen(
    _ device: TestDevice
  ) async throws -> BidirectionalCall<StreamTypingRequest, StreamTypingResponse> {
    let recorder = ResponseRecorder()
    var options = device.streamAccess
    options.response = recorder
    let call = try await device.messaging.streamTyping(options: options)
    return call
  }

  @Test("Pitfall 10: notices reach a stream that is open now, on this node or another")
  func notices() async throws {
    let node = try await TestNode.shared
    let other = try await TestNode.start(on: node.configuration)
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    for target in [bob, bob.over(other.channel)] {
      let listening = try await listen(target)
      let typing = try await listen(alice)
      let request = StreamTypingRequest(
        recipientID: bob.account,
        envelopes: [alice.envelope(bob, [UInt8](repeating: 5, count: Limits.typing))])
      var notices = listening.replies.makeAsyncIterator()
      // A notice is lost where nobody listens yet: it is said again until it is heard.
      let speaker = Task {
        while !Task.isCancelled {
          try await typing.send(request)
          try await Task.sleep(for: .milliseconds(20))
        }
      }
      let notice = try await notices.next()
      #expect(notice?.sender == alice.address)
      #expect(notice?.ciphertext.count == Limits.typing)
      speaker.cancel()
      listening.cancel()
      typing.cancel()
    }
    #expect(try await bob.fetch().isEmpty)
    await other.close()
  }

  @Test("A notice that is too long for the way between nodes is refused")
  func limit() async throws {
    let channel = try await TestNode.shared.channel
    let alice = try await TestDevice.register(channel)
    let bob = try await TestDevice.register(channel)
    let typing = try await listen(alice)
    try await typing.send(
      StreamTypingRequest(
        recipientID: bob.account,
        envelopes: [alice.envelope(bob, [UInt8](repeating: 5, count: Limits.typing + 1))]))
    let status = await refusal { for try await _ in typing.replies {} }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
  }

  @Test("A second stream of a device takes the place of the first")
  func displacement() async throws {
    let channel = try await TestNode.shared.channel
    let bob = try await TestDevice.register(channel)
    let first = try await listen(bob)
    // Opened in order: the second is sent once the first is known to be there.
    try await first.send(
      StreamTypingRequest(recipientID: bob.account, envelopes: [bob.envelope(bob, [1])]))
    var notices = first.replies.makeAsyncIterator()
    #expect(try await notices.next()?.ciphertext == [1])
    let second = try await listen(bob)
    let status = await refusal { for try await _ in first.replies {} }
    #expect(status.reason == "STREAM_DISPLACED")
    second.cancel()
  }
}
