extension ProtoFieldMask {
  /// The form is a string of paths.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the paths in lower camel case with commas between them. A path that could not be read
  /// back has no form.
  public func encodeValue(into json: inout JSONWriter) {
    let camel = paths.map { path -> String in
      let name = ProtoFieldMask.camelCase(path)
      let isRead = ProtoFieldMask.snakeCase(name) == path && !name.contains { "_,".contains($0) }
      if path.isEmpty || !isRead {
        json.fail("the path \"\(path)\"")
      }
      return name
    }
    json.string(camel.joined(separator: ","))
  }

  /// Reads paths in lower camel case with commas between them.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    let offset = json.position
    let text = try json.string()
    paths = try text.split(separator: ",").map { name throws(JSONError) in
      guard !name.contains("_") else {
        throw .wrongValue(expected: "paths in lower camel case", offset: offset)
      }
      return ProtoFieldMask.snakeCase(String(name))
    }
  }

  /// `user_name` becomes `userName`; an underscore before anything but a small letter stays.
  private static func camelCase(_ path: String) -> String {
    var name = ""
    var isAfterUnderscore = false
    for character in path {
      if isAfterUnderscore, character.isLowercase {
        name.removeLast()
        name += character.uppercased()
      } else {
        name.append(character)
      }
      isAfterUnderscore = character == "_"
    }
    return name
  }

  /// `userName` becomes `user_name`.
  private static func snakeCase(_ name: String) -> String {
    name.map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }.joined()
  }
}
