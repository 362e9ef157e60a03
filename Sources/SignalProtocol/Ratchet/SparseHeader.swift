internal import Cryptography

/// The extension of a header in version 2: where the message stands in the sparse ratchet, and what
/// it carries of the Braid. Source: docs/protocol.md, "RatchetMessage".
struct SparseHeader: Sendable, Equatable {
  let message: BraidMessage

  /// The message's number in the sender's chain of the epoch before `message.epoch`.
  let number: UInt32

  /// Bytes of an encoded extension, the same in every message: epoch, kind, number, index, chunk.
  static let byteCount = 4 + 1 + 4 + 2 + ErasureCode.chunkByteCount

  /// The epoch whose chain the message's key is of.
  var keyEpoch: UInt32 { message.epoch - 1 }

  func write(to writer: inout WireWriter) {
    writer.write(integer: message.epoch)
    writer.write(message.kind.rawValue)
    writer.write(integer: number)
    writer.write(integer: message.codeword?.index ?? 0)
    writer.write(
      message.codeword?.bytes ?? [UInt8](repeating: 0, count: ErasureCode.chunkByteCount))
  }
}

extension SparseHeader {
  init(from reader: inout WireReader) throws(SignalError) {
    let epoch: UInt32 = try reader.integer()
    let kind = BraidMessage.Kind(rawValue: try reader.byte())
    number = try reader.integer()
    let codeword = ErasureDecoder.Codeword(
      index: try reader.integer(), bytes: try reader.bytes(ErasureCode.chunkByteCount))
    guard let kind, epoch > 0 else { throw reader.malformed }
    guard kind != .none || codeword.index == 0 && codeword.bytes.allSatisfy({ $0 == 0 }) else {
      throw reader.malformed
    }
    message = BraidMessage(epoch, kind, codeword)
  }
}
