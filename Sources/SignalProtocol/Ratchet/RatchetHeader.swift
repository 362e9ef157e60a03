internal import Cryptography

/// The header of a message: where in which chain it stands. Source: "The Double Ratchet Algorithm",
/// revision 4, §3.4.
struct RatchetHeader: Sendable, Equatable {
  /// The sender's ratchet key, X25519.
  let ratchetKey: [UInt8]

  /// How many messages the sender's previous chain has.
  let previousCount: UInt32

  /// The message's number in its chain.
  let number: UInt32

  /// What version 2 has in the extension; nil in version 1.
  var sparse: SparseHeader?

  /// Bytes of an encoded header: key, two counts, and the extension with its length.
  static func byteCount(_ version: RatchetMessage.Version) -> Int {
    32 + 4 + 4 + 2 + version.extensionByteCount
  }

  /// Key ‖ previous count ‖ number ‖ length of the extension ‖ extension, which version 1 leaves
  /// empty.
  var encoded: [UInt8] {
    var writer = WireWriter(reserving: Self.byteCount(.triple))
    writer.write(ratchetKey)
    writer.write(integer: previousCount)
    writer.write(integer: number)
    writer.write(integer: UInt16(sparse == nil ? 0 : SparseHeader.byteCount))
    sparse?.write(to: &writer)
    return writer.bytes
  }
}

extension RatchetHeader {
  init(from reader: inout WireReader, _ version: RatchetMessage.Version) throws(SignalError) {
    ratchetKey = try reader.bytes(32)
    previousCount = try reader.integer()
    number = try reader.integer()
    guard try reader.integer(UInt16.self) == version.extensionByteCount else {
      throw reader.malformed
    }
    sparse = version == .triple ? try SparseHeader(from: &reader) : nil
  }
}
