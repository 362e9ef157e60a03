/// Bytes that a file of vectors spells as a string of hexadecimal digits.
public struct HexBytes: Decodable, Hashable, Sendable {
  /// The bytes.
  public let bytes: [UInt8]

  /// The bytes that the string in `decoder` spells.
  ///
  /// - Parameter decoder: holds one string.
  /// - Throws: `DecodingError.dataCorrupted` where the string is not hexadecimal.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let bytes = [UInt8](hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not hexadecimal")
    }
    self.bytes = bytes
  }
}
