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

  /// Bytes of an encoded header: key, two counts, and an extension of length 0.
  static let byteCount = 32 + 4 + 4 + 2

  /// Key ‖ previous count ‖ number ‖ length of the extension, which version 1 leaves empty; it is
  /// the place of a post-quantum ratchet's messages.
  var encoded: [UInt8] {
    var writer = WireWriter(reserving: Self.byteCount)
    writer.write(ratchetKey)
    writer.write(integer: previousCount)
    writer.write(integer: number)
    writer.write(integer: UInt16(0))
    return writer.bytes
  }
}

extension RatchetHeader {
  init(from reader: inout WireReader) throws(SignalError) {
    ratchetKey = try reader.bytes(32)
    previousCount = try reader.integer()
    number = try reader.integer()
    _ = try reader.count(atMost: 0)
  }
}
