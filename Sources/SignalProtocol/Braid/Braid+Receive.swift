internal import Cryptography

extension Braid {
  mutating func receive(_ message: BraidMessage) throws(SignalError) -> EpochKey? {
    if case .secondSampled = state, message.epoch == epoch &+ 1 {  // 13
      epoch += 1
      state = .keysUnsampled
      return nil
    }
    // What is of another epoch, or carries nothing, is late or early, and passed over.
    guard message.epoch == epoch, let codeword = message.codeword else { return nil }
    switch state {
    case .keysSampled, .headerSent, .firstReceived, .vectorSent:
      return try receiveCiphertext(message.kind, codeword)
    case .noHeaderReceived(let header) where message.kind == .header:
      try receiveHeader(codeword, header)
    case .firstSampled, .firstAcknowledged, .vectorReceived:
      try receiveVector(message.kind, codeword)
    case .keysUnsampled, .noHeaderReceived, .headerReceived, .secondSampled: break
    }
    return nil
  }

  /// The side whose key it is gets the ciphertext.
  private mutating func receiveCiphertext(
    _ kind: BraidMessage.Kind, _ codeword: ErasureDecoder.Codeword
  ) throws(SignalError) -> EpochKey? {
    switch (state, kind) {
    case (.keysSampled(let keys, _), .first):  // 2
      var first = ErasureDecoder(byteCount: Self.firstByteCount)
      _ = first.add(codeword)
      state = .headerSent(keys, vector: ErasureEncoder(), first: first)
    case (.headerSent(let keys, let vector, var first), .first):
      if let value = first.add(codeword) {  // 3
        state = .firstReceived(keys, vector: vector, first: value)
      } else {
        state = .headerSent(keys, vector: vector, first: first)
      }
    case (.firstReceived(let keys, _, let first), .second):  // 4
      var second = ErasureDecoder(byteCount: Self.secondByteCount)
      _ = second.add(codeword)
      state = .vectorSent(keys, first: first, second: second)
    case (.vectorSent(let keys, let first, var second), .second):
      if let value = second.add(codeword) { return try finish(keys, first, value) }  // 5
      state = .vectorSent(keys, first: first, second: second)
    default: break
    }
    return nil
  }

  /// The ciphertext is whole: the epoch's key, and the next epoch with the other role.
  private mutating func finish(
    _ keys: BraidKeys, _ first: [UInt8], _ second: [UInt8]
  ) throws(SignalError) -> EpochKey {
    let ciphertext = first + second.prefix(IncrementalMLKEM.secondByteCount)
    let tag = Array(second.suffix(BraidAuthenticator.tagByteCount))
    let key = try BraidAuthenticator.epochKey(epoch, try keys.decapsulate(ciphertext))
    var updated = authenticator
    try updated.update(epoch, key)
    guard constantTimeEqual(updated.tag(epoch, ciphertext: ciphertext).bytes, tag.bytes) else {
      throw .brokenExchange
    }
    guard epoch < .max else { throw .chainExhausted }
    authenticator = updated
    let finished = EpochKey(epoch: epoch, secret: key)
    epoch += 1
    state = .awaitingHeader
    return finished
  }

  /// The side that encapsulates gets the header.
  private mutating func receiveHeader(
    _ codeword: ErasureDecoder.Codeword, _ decoder: ErasureDecoder
  ) throws(SignalError) {
    var decoder = decoder
    guard let value = decoder.add(codeword) else {
      state = .noHeaderReceived(header: decoder)
      return
    }
    let raw = Array(value.prefix(IncrementalMLKEM.Header.byteCount))
    let tag = Array(value.suffix(BraidAuthenticator.tagByteCount))
    guard constantTimeEqual(authenticator.tag(epoch, header: raw).bytes, tag.bytes) else {
      throw .brokenExchange
    }
    let header = try cryptographic { () throws(CryptographyError) in
      try IncrementalMLKEM.Header(rawRepresentation: raw)
    }
    state = .headerReceived(header)  // 6
  }

  /// The side that encapsulates gets the vector, and the word that the first part has come.
  private mutating func receiveVector(
    _ kind: BraidMessage.Kind, _ codeword: ErasureDecoder.Codeword
  ) throws(SignalError) {
    switch (state, kind) {
    case (.firstSampled(let encapsulation, let first, var vector), .vector):
      if let value = vector.add(codeword) {  // 10
        state = .vectorReceived(
          encapsulation, first: first, second: try second(encapsulation, value))
      } else {
        state = .firstSampled(encapsulation, first: first, vector: vector)
      }
    case (.firstSampled(let encapsulation, _, var vector), .vectorAcknowledging),
      (.firstAcknowledged(let encapsulation, var vector), .vectorAcknowledging):
      if let value = vector.add(codeword) {  // 9, 11
        state = .secondSampled(try second(encapsulation, value), second: ErasureEncoder())
      } else {  // 8
        state = .firstAcknowledged(encapsulation, vector: vector)
      }
    case (.vectorReceived(_, _, let second), .vectorAcknowledging):  // 12
      state = .secondSampled(second, second: ErasureEncoder())
    default: break
    }
  }

  /// The vector is whole: the rest of the ciphertext, and the tag of all of it.
  private func second(
    _ encapsulation: BraidEncapsulation, _ vector: [UInt8]
  ) throws(SignalError) -> ErasureValue {
    let second = try encapsulation.second(vector)
    let ciphertext = try encapsulation.first().bytes + second
    return ErasureValue(second + authenticator.tag(epoch, ciphertext: ciphertext))
  }
}
