/// A protobuf enumeration. It is open: a number that the schema does not name is kept as the case
/// `unrecognized`, which the schema's own numbers never take.
///
/// Generated code conforms to it; nobody else needs to.
public protocol Enumeration: Sendable, Hashable {
  /// The value that a number stands for.
  init(rawValue: Int32)

  /// The value that a name in the schema stands for (aliases too); nil if it names none.
  init?(name: String)

  /// The number on the wire.
  var rawValue: Int32 { get }

  /// The name in the schema; nil if the schema names none.
  var name: String? { get }
}
