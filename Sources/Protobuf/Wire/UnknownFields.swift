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
}
