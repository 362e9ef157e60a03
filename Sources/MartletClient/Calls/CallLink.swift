internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// The way to the other device of an answered call: a stream that is opened again when it breaks,
/// and on which each signal arrives once and in order.
final class CallLink {
  /// How long until a stream that broke is opened again: so many times longer with each time.
  private static let pause = Duration.milliseconds(200)
  private static let longestPause = Duration.seconds(5)

  /// What came.
  enum Arrival {
    case signals([CallSignal])
    case state(CallState)
    case notice(CallNotice)
    case nothing

    /// Has the call do what it means.
    func act(on call: CallConductor) async throws {
      switch self {
      case .signals(let signals): try await call.receive(signals)
      case .state(let state): try await call.receive(state)
      case .notice(let notice): try await call.perform([.tell(notice)])
      case .nothing: break
      }
    }
  }

  private let server: CallServer
  private let book: CallBook
  private let inputs: CallInputs
  private let peer: AccountID
  private var id: CallID?
  /// The other device.
  private var device: UInt8 = 0
  /// The callee's device, as frames name it.
  private var named: UInt32 = 0
  private var out = SignalsOut()
  private var incoming = SignalsIn()
  /// Counts streams: what an older one brings is left out.
  private var number = 0
  private var failures = 0
  private var stream: BidirectionalCall<SignalRequest, SignalResponse>?
  private var reader: Task<Void, Never>?

  init(_ server: CallServer, _ book: CallBook, _ inputs: CallInputs, peer: AccountID) {
    (self.server, self.book, self.inputs, self.peer) = (server, book, inputs, peer)
  }

  /// Begins to signal.
  ///
  /// - Parameters:
  ///   - id: about which call.
  ///   - device: with which device.
  ///   - named: the callee's device, this one or the other.
  /// - Throws: `ClientError`, a `Status` that does not pass.
  func open(_ id: CallID, device: UInt8, named: UInt8) async throws {
    (self.id, self.device, self.named) = (id, device, UInt32(named))
    try await connect()
  }

  /// Opens the stream, and sends what the other device has not acknowledged.
  func connect() async throws {
    guard let id else { return }
    number += 1
    let current = number
    do {
      let call = try await server.signal(id)
      stream = call
      reader = Task { [inputs] in
        var status: Status?
        do {
          for try await frame in call.replies { inputs.append(.frame(frame, stream: current)) }
        } catch {
          status = error as? Status
        }
        inputs.append(.streamEnded(status, stream: current))
      }
      try await sendUnacknowledged()
    } catch let status as Status {
      inputs.append(.streamEnded(status, stream: current))
    }
  }

  /// The stream has ended: another one is opened in a while.
  ///
  /// - Returns: false if the server knows of no such call.
  func note(end status: Status?, of stream: Int) -> Bool {
    guard stream == number else { return true }
    self.stream = nil
    guard status?.code != .invalidArgument else { return false }
    failures += 1
    let pause = min(Self.pause * (1 << min(failures, 5)), Self.longestPause)
    inputs.append(.reconnect, after: pause)
    return true
  }

  /// Sends a signal.
  func send(_ signal: CallSignal) async throws {
    let ciphertext = try server.ciphertext(signal, for: peer, device)
    try await send(ciphertext, as: out.append(ciphertext))
  }

  private func sendUnacknowledged() async throws {
    for (sequence, ciphertext) in out.unacknowledged { try await send(ciphertext, as: sequence) }
  }

  private func send(_ ciphertext: [UInt8], as sequence: UInt64) async throws {
    let payload = SignalPayload(deviceID: named, sequence: sequence, ciphertext: ciphertext)
    await write(.payload(payload))
  }

  /// Writes a frame. A stream that has broken says so by its end.
  private func write(_ frame: SignalRequest.Frame) async {
    try? await stream?.send(SignalRequest(frame: frame))
  }

  /// Takes in what a stream has brought.
  func take(_ response: SignalResponse, _ stream: Int) async throws -> Arrival {
    guard stream == number else { return .nothing }
    failures = 0
    switch response.frame {
    case .payload(let payload): return .signals(try await take(payload))
    case .acknowledgement(let acknowledgement):
      guard acknowledgement.deviceID == named else { return .nothing }
      out.acknowledge(upTo: acknowledgement.upToSequence)
      return .nothing
    case .state(let state): return .state(state)
    case .peerAttached(let attached):
      guard attached.deviceID == named else { return .nothing }
      try await sendUnacknowledged()
      return .notice(.peerAttached)
    case .peerLost: return .notice(.peerLost)
    case .keepAlive, nil: return .nothing
    }
  }

  private func take(_ payload: SignalPayload) async throws -> [CallSignal] {
    guard payload.deviceID == named else { return [] }
    var due: [CallSignal] = []
    if incoming.isNew(payload.sequence) {
      // What cannot be decrypted says nothing; what comes behind it is not held up.
      let signal = try book.signal(payload.ciphertext, from: peer, device) ?? CallSignal()
      due = incoming.take(signal, at: payload.sequence)
    }
    if incoming.last > 0 {
      await write(
        .acknowledgement(
          SignalAcknowledgement(deviceID: named, upToSequence: incoming.last)))
    }
    return due
  }

  /// Signals no more.
  func close() {
    number += 1
    reader?.cancel()
    stream?.cancel()
    stream = nil
  }
}
