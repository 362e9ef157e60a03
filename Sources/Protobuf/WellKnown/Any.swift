extension ProtoAny {
  /// A message with its type.
  public init(packing message: some Message) {
    self.init(
      typeURL: "type.googleapis.com/\(type(of: message).fullName)", value: message.encoded())
  }

  /// Whether the message in it is of a kind.
  public func holds(_ type: (some Message).Type) -> Bool {
    typeURL.split(separator: "/").last.map { $0 == type.fullName } ?? false
  }

  /// The message in it.
  ///
  /// - Parameter type: the kind that is expected.
  /// - Returns: the message; nil if it is of another kind.
  /// - Throws: `DecodingError` where the bytes are not such a message.
  public func unpacked<M: Message>(as type: M.Type) throws(DecodingError) -> M? {
    holds(type) ? try M(decoding: value) : nil
  }

  /// The form names the type beside the fields of the message in it.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the message in it with its type. A type that the options do not name has no form.
  public func encodeValue(into json: inout JSONWriter) {
    if self == ProtoAny() {
      json.object { _ in }
    } else if let type = json.options.type(url: typeURL), let message = try? decode(type) {
      json.object { json in
        json.name("@type")
        json.string(typeURL)
        if Swift.type(of: message).hasOwnJSONForm {
          json.name("value")
          message.encodeValue(into: &json)
        } else {
          message.encode(into: &json)
        }
      }
    } else {
      json.fail("a google.protobuf.Any of the type \"\(typeURL)\"")
    }
  }

  private func decode<M: Message>(_ type: M.Type) throws(DecodingError) -> any Message {
    try M(decoding: value)
  }

  /// Reads a message with its type, which may stand anywhere in the object.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    let offset = json.position
    var ahead = json
    var url: String?
    var isEmpty = true
    try ahead.object { json, name throws(JSONError) in
      isEmpty = false
      let start = json.position
      guard name == "@type" else { return try json.skip() }
      guard url == nil else { throw .duplicate(name, offset: start) }
      url = try json.string()
    }
    guard !isEmpty else {
      json = ahead
      return
    }
    guard let url else { throw .wrongValue(expected: "an object with @type", offset: offset) }
    guard let type = json.options.type(url: url) else {
      throw .unknownName(url, of: ProtoAny.fullName, offset: offset)
    }
    typeURL = url
    value = try ProtoAny.read(type, from: &json)
  }

  /// The bytes of a message that stands beside its `@type`.
  private static func read<M: Message>(_ type: M.Type, from json: inout JSONReader)
    throws(JSONError) -> [UInt8]
  {
    var message = M()
    guard M.hasOwnJSONForm else {
      try json.fields(of: &message, ignoring: "@type")
      return message.encoded()
    }
    var hasValue = false
    try json.object { json, name throws(JSONError) in
      let offset = json.position
      switch name {
      case "@type": try json.skip()
      case "value":
        guard !hasValue else { throw .duplicate(name, offset: offset) }
        hasValue = true
        try message.mergeValue(from: &json)
      default: throw .unknownName(name, of: ProtoAny.fullName, offset: offset)
      }
    }
    return message.encoded()
  }
}
