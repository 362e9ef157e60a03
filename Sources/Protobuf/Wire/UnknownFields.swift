/// The fields of a message that its schema does not name, kept as the bytes that came so that
/// encoding the message again gives them back.
public struct UnknownFields: Hashable, Sendable {
  /// The fields in the order they came: tag, then value, in the wire format.
  public internal(set) var bytes: [UInt8] = []

  /// No fields.
  @inlinable
  public init() {}

  /// Whether there is no field.
  @inlinable public var isEmpty: Bool { bytes.isEmpty }

  /// The numbers of the fields, in the order they came; a field that came twice has two entries.
  public var fieldNumbers: [Int] {
    var reader = Reader(bytes, in: bytes.indices)
    var numbers: [Int] = []
    // The bytes were read once, when they were kept.
    while let tag = try? reader.nextTag(), (try? reader.skip(tag)) != nil {
      numbers.append(tag.number)
    }
    return numbers
  }
}
