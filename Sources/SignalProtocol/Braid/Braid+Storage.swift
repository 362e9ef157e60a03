internal import Cryptography

/// How a Braid is stored. Source: docs/protocol.md, "Stored keys and sessions".
extension Braid {
  func write(to writer: inout SecretWriter) {
    writer.write(integer: epoch)
    writer.write(authenticator.root)
    writer.write(authenticator.macKey)
    switch state {
    case .keysUnsampled: writer.write(0)
    case .keysSampled(let keys, let header):
      writer.write(1, keys, header)
    case .headerSent(let keys, let vector, let first):
      writer.write(2, keys, vector)
      writer.write(first)
    case .firstReceived(let keys, let vector, let first):
      writer.write(3, keys, vector)
      writer.write(first)
    case .vectorSent(let keys, let first, let second):
      writer.write(4)
      writer.write(keys.seed)
      writer.write(first)
      writer.write(second)
    case .noHeaderReceived(let header):
      writer.write(5)
      writer.write(header)
    case .headerReceived(let header):
      writer.write(6)
      writer.write(header.rawRepresentation)
    case .firstSampled(let encapsulation, let first, let vector):
      writer.write(7, encapsulation)
      writer.write(integer: UInt32(first.next))
      writer.write(vector)
    case .firstAcknowledged(let encapsulation, let vector):
      writer.write(8, encapsulation)
      writer.write(vector)
    case .vectorReceived(let encapsulation, let first, let second):
      writer.write(9, encapsulation)
      writer.write(integer: UInt32(first.next))
      writer.write(second.bytes)
    case .secondSampled(let value, let second):
      writer.write(10)
      writer.write(value.bytes)
      writer.write(integer: UInt32(second.next))
    }
  }

  init(from reader: inout WireReader) throws(SignalError) {
    epoch = try reader.integer()
    authenticator = BraidAuthenticator(root: try reader.secret(32), macKey: try reader.secret(32))
    state = try State(try reader.byte(), from: &reader)
    guard epoch > 0 else { throw reader.malformed }
  }
}

extension Braid.State {
  fileprivate init(_ tag: UInt8, from reader: inout WireReader) throws(SignalError) {
    switch tag {
    case 0: self = .keysUnsampled
    case 1: self = .keysSampled(try reader.keys(), header: try reader.encoder())
    case 2:
      self = .headerSent(
        try reader.keys(), vector: try reader.encoder(),
        first: try reader.decoder(Braid.firstByteCount, isBegun: true))
    case 3:
      self = .firstReceived(
        try reader.keys(), vector: try reader.encoder(),
        first: try reader.bytes(Braid.firstByteCount))
    case 4:
      self = .vectorSent(
        try reader.keys(), first: try reader.bytes(Braid.firstByteCount),
        second: try reader.decoder(Braid.secondByteCount, isBegun: true))
    case 5: self = .noHeaderReceived(header: try reader.decoder(Braid.headerByteCount))
    case 6: self = .headerReceived(try reader.header())
    case 7:
      self = .firstSampled(
        try reader.encapsulation(), first: try reader.encoder(),
        vector: try reader.decoder(Braid.vectorByteCount))
    case 8:
      self = .firstAcknowledged(
        try reader.encapsulation(), vector: try reader.decoder(Braid.vectorByteCount, isBegun: true)
      )
    case 9:
      self = .vectorReceived(
        try reader.encapsulation(), first: try reader.encoder(),
        second: ErasureValue(try reader.bytes(Braid.secondByteCount)))
    case 10:
      self = .secondSampled(
        ErasureValue(try reader.bytes(Braid.secondByteCount)), second: try reader.encoder())
    default: throw reader.malformed
    }
  }
}

extension SecretWriter {
  fileprivate mutating func write(_ tag: UInt8, _ keys: BraidKeys, _ encoder: ErasureEncoder) {
    write(tag)
    write(keys.seed)
    write(integer: UInt32(encoder.next))
  }

  fileprivate mutating func write(_ tag: UInt8, _ encapsulation: BraidEncapsulation) {
    write(tag)
    write(encapsulation.message)
    write(encapsulation.header.rawRepresentation)
  }

  fileprivate mutating func write(_ decoder: ErasureDecoder) {
    write(UInt8(decoder.codewords.count))
    for codeword in decoder.codewords {
      write(integer: codeword.index)
      write(codeword.bytes)
    }
  }
}

extension WireReader {
  fileprivate mutating func keys() throws(SignalError) -> BraidKeys {
    BraidKeys(seed: try secret(MLKEM.seedByteCount))
  }

  fileprivate mutating func header() throws(SignalError) -> IncrementalMLKEM.Header {
    let raw = try bytes(IncrementalMLKEM.Header.byteCount)
    return try cryptographic { () throws(CryptographyError) in
      try IncrementalMLKEM.Header(rawRepresentation: raw)
    }
  }

  fileprivate mutating func encapsulation() throws(SignalError) -> BraidEncapsulation {
    let message = try secret(IncrementalMLKEM.messageByteCount)
    return BraidEncapsulation(message: message, header: try header())
  }

  fileprivate mutating func encoder() throws(SignalError) -> ErasureEncoder {
    let next = try integer(UInt32.self)
    guard next <= ErasureCode.codewordLimit else { throw malformed }
    return ErasureEncoder(next: Int(next))
  }

  /// A decoder that does not make its value up yet.
  fileprivate mutating func decoder(
    _ byteCount: Int, isBegun: Bool = false
  ) throws(SignalError) -> ErasureDecoder {
    var decoder = ErasureDecoder(byteCount: byteCount)
    let count = Int(try byte())
    guard count < ErasureCode.chunkCount(byteCount), count > 0 || !isBegun else { throw malformed }
    for held in 0..<count {
      let index = try integer(UInt16.self)
      let codeword = ErasureDecoder.Codeword(
        index: index, bytes: try bytes(ErasureCode.chunkByteCount))
      _ = decoder.add(codeword)
      guard decoder.codewords.count == held + 1 else { throw malformed }
    }
    return decoder
  }
}
