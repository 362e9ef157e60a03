/// How messages and JSON are turned into each other.
public struct JSONOptions: Sendable {
  /// Whether names that the schema does not have are passed over; they are refused otherwise.
  public var ignoresUnknownFields: Bool

  private let types: [String: any Message.Type]

  /// Options.
  ///
  /// - Parameters:
  ///   - ignoresUnknownFields: whether names that the schema does not have are passed over.
  ///   - types: the messages that may stand in a `google.protobuf.Any`, besides the standard ones.
  public init(ignoresUnknownFields: Bool = false, types: [any Message.Type] = []) {
    self.ignoresUnknownFields = ignoresUnknownFields
    let all = types + StandardMessages.all
    self.types = Dictionary(all.map { ($0.fullName, $0) }) { first, _ in first }
  }

  /// The message that a type URL such as `type.googleapis.com/martlet.v1.Envelope` names.
  func type(url: String) -> (any Message.Type)? {
    guard let slash = url.lastIndex(of: "/") else { return nil }
    return types[String(url[url.index(after: slash)...])]
  }
}
