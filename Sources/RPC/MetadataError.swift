/// Why an entry cannot be metadata.
public enum MetadataError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name is empty or holds a byte outside `a-z 0-9 - _ .`.
  case nameMalformed(String)
  /// The name belongs to gRPC or HTTP.
  case nameReserved(String)
  /// A value of bytes under a name without `-bin`.
  case binaryNameExpected(String)
  /// A value of text under a name that ends in `-bin`.
  case textNameExpected(String)
  /// The value of the named entry is not printable ASCII.
  case valueNotPrintable(name: String)

  /// What was expected and what came.
  public var description: String {
    switch self {
    case .nameMalformed(let name):
      "metadata name \"\(name)\" holds other bytes than a-z, 0-9, \"-\", \"_\" and \".\""
    case .nameReserved(let name): "metadata name \"\(name)\" is reserved"
    case .binaryNameExpected(let name):
      "metadata of bytes needs a name that ends in \"-bin\", not \"\(name)\""
    case .textNameExpected(let name): "metadata name \"\(name)\" ends in \"-bin\" and holds text"
    case .valueNotPrintable(let name):
      "value of metadata \"\(name)\" is not printable ASCII; use a name that ends in \"-bin\""
    }
  }
}
