/// Padding that hides a payload's size but for about log log bits of it. Source: "Reducing Metadata
/// Leakage from Encrypted Files and Communication with PURBs", §4 (Padmé).
public enum PaddedPayload {
  /// What no padded payload is shorter than, in bytes.
  public static let minimumByteCount = 64

  private static let delimiter: UInt8 = 0x80

  /// The payload, a byte 0x80, and zeros up to the next size of Padmé.
  public static func pad(_ payload: [UInt8]) -> [UInt8] {
    let padded = paddedByteCount(payload.count + 1)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(padded)
    bytes += payload
    bytes.append(delimiter)
    bytes += repeatElement(0, count: padded - bytes.count)
    return bytes
  }

  /// The payload that `pad` padded.
  ///
  /// - Parameter padded: what `pad` gave.
  /// - Returns: the payload.
  /// - Throws: `malformed(.padding)` where the bytes are not what `pad` gives for any payload.
  public static func unpad(_ padded: [UInt8]) throws(SignalError) -> [UInt8] {
    guard let end = padded.lastIndex(where: { $0 != 0 }), padded[end] == delimiter,
      paddedByteCount(end + 1) == padded.count
    else { throw .malformed(.padding) }
    return Array(padded[..<end])
  }

  /// The least size of Padmé that holds `byteCount`: one whose low bits, all but about log log of
  /// it, are zero.
  static func paddedByteCount(_ byteCount: Int) -> Int {
    guard byteCount > minimumByteCount else { return minimumByteCount }
    let exponent = Int.bitWidth - 1 - byteCount.leadingZeroBitCount
    let kept = Int.bitWidth - exponent.leadingZeroBitCount
    let mask = 1 << (exponent - kept) - 1
    return (byteCount + mask) & ~mask
  }
}
