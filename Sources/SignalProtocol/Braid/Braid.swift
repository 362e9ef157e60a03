internal import Cryptography

/// One side of the ML-KEM Braid, as a value: in every epoch one side sends a key of ML-KEM-768 and
/// the other encapsulates to it, both in chunks on their messages, and both at a time. Roles change
/// with each epoch.
///
/// Source: "The ML-KEM Braid Protocol", §2; docs/protocol.md, "The Triple Ratchet", which numbers
/// the changes of state as the comments here do.
struct Braid: SparseKeyExchange {
  /// The epoch under way, from 1.
  var epoch: UInt32
  var authenticator: BraidAuthenticator
  var state: State

  static let vectorByteCount = IncrementalMLKEM.vectorByteCount
  static let headerByteCount = IncrementalMLKEM.Header.byteCount + BraidAuthenticator.tagByteCount
  static let firstByteCount = IncrementalMLKEM.firstByteCount
  static let secondByteCount = IncrementalMLKEM.secondByteCount + BraidAuthenticator.tagByteCount

  enum State: Sendable {
    // The side whose key it is.
    case keysUnsampled
    case keysSampled(BraidKeys, header: ErasureEncoder)
    case headerSent(BraidKeys, vector: ErasureEncoder, first: ErasureDecoder)
    case firstReceived(BraidKeys, vector: ErasureEncoder, first: [UInt8])
    case vectorSent(BraidKeys, first: [UInt8], second: ErasureDecoder)
    // The side that encapsulates.
    case noHeaderReceived(header: ErasureDecoder)
    case headerReceived(IncrementalMLKEM.Header)
    case firstSampled(BraidEncapsulation, first: ErasureEncoder, vector: ErasureDecoder)
    case firstAcknowledged(BraidEncapsulation, vector: ErasureDecoder)
    case vectorReceived(BraidEncapsulation, first: ErasureEncoder, second: ErasureValue)
    case secondSampled(ErasureValue, second: ErasureEncoder)

    /// The state in which an epoch begins for who encapsulates in it.
    static var awaitingHeader: State {
      .noHeaderReceived(header: ErasureDecoder(byteCount: Braid.headerByteCount))
    }
  }

  /// The state at the start of a session.
  init(secret: SecretBytes, isInitiator: Bool) throws(SignalError) {
    epoch = 1
    authenticator = try BraidAuthenticator(secret: secret)
    state = isInitiator ? .keysUnsampled : .awaitingHeader
  }

  /// A state that was stored.
  init(epoch: UInt32, authenticator: BraidAuthenticator, state: State) {
    self.epoch = epoch
    self.authenticator = authenticator
    self.state = state
  }
}

// MARK: Sending

extension Braid {
  mutating func send(
    using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> (message: BraidMessage, epoch: UInt32, key: EpochKey?) {
    var key: EpochKey?
    switch state {
    case .keysUnsampled:  // 1
      state = .keysSampled(
        BraidKeys(seed: random.secretBytes(MLKEM.seedByteCount)), header: ErasureEncoder())
    case .headerReceived(let header):  // 7
      key = try sampleFirst(header, random.secretBytes(IncrementalMLKEM.messageByteCount))
    default: break
    }
    let (kind, codeword) = try nextCodeword()
    return (BraidMessage(epoch, kind, codeword), epoch - 1, key)
  }

  /// What the state has to send.
  private mutating func nextCodeword() throws(SignalError) -> (
    BraidMessage.Kind, ErasureDecoder.Codeword?
  ) {
    switch state {
    case .keysSampled(let keys, var header):
      let codeword = header.codeword(of: try keys.header(epoch, authenticator))
      state = .keysSampled(keys, header: header)
      return (.header, codeword)
    case .headerSent(let keys, var vector, let first):
      let codeword = vector.codeword(of: try keys.vector())
      state = .headerSent(keys, vector: vector, first: first)
      return (.vector, codeword)
    case .firstReceived(let keys, var vector, let first):
      let codeword = vector.codeword(of: try keys.vector())
      state = .firstReceived(keys, vector: vector, first: first)
      return (.vectorAcknowledging, codeword)
    case .firstSampled(let encapsulation, var first, let vector):
      let codeword = first.codeword(of: try encapsulation.first())
      state = .firstSampled(encapsulation, first: first, vector: vector)
      return (.first, codeword)
    case .vectorReceived(let encapsulation, var first, let second):
      let codeword = first.codeword(of: try encapsulation.first())
      state = .vectorReceived(encapsulation, first: first, second: second)
      return (.first, codeword)
    case .secondSampled(let value, var second):
      let codeword = second.codeword(of: value)
      state = .secondSampled(value, second: second)
      return (.second, codeword)
    case .keysUnsampled, .vectorSent, .noHeaderReceived, .headerReceived, .firstAcknowledged:
      return (.none, nil)
    }
  }

  /// Encapsulates to a header: the epoch's key is there at once.
  private mutating func sampleFirst(
    _ header: IncrementalMLKEM.Header, _ message: SecretBytes
  ) throws(SignalError) -> EpochKey {
    let encapsulation = BraidEncapsulation(message: message, header: header)
    let key = try BraidAuthenticator.epochKey(epoch, try encapsulation.sharedSecret())
    try authenticator.update(epoch, key)
    state = .firstSampled(
      encapsulation, first: ErasureEncoder(),
      vector: ErasureDecoder(byteCount: Self.vectorByteCount))
    return EpochKey(epoch: epoch, secret: key)
  }
}
