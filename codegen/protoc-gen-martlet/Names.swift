/// How the schema's names become Swift's.
enum Names {
  /// The name of a type: as the schema has it, its first letter a capital, behind `prefix`.
  static func type(_ name: String, prefix: String) -> String {
    prefix + name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether Swift or the runtime has a type of a name, which generated code could then not mean.
  static func isTaken(_ type: String) -> Bool { takenTypes.contains(type) }

  /// The name with as many suffixes as it takes to be none that is taken.
  static func free(_ name: String, suffix: String, taken: Set<String>) -> String {
    var name = name
    while takenTypes.contains(name) || taken.contains(name) { name += suffix }
    return name
  }

  /// The name of a property: `user_id` becomes `userID`.
  static func property(_ name: String) -> String { escaped(camel(words(name)), takenProperties) }

  /// The name of a choice or value: words in camel case.
  static func enumerationCase(_ words: [String]) -> String { escaped(camel(words), takenCases) }

  /// The name of a method: `Send` becomes `send`.
  static func method(_ name: String) -> String { escaped(camel(words(name)), takenMethods) }

  /// The name of a method in JavaScript, where keywords are no trouble behind a dot.
  static func scriptMethod(_ name: String) -> String {
    let name = camel(words(name))
    return takenScriptMethods.contains(name) ? name + "_" : name
  }

  /// The name of a type, or of what belongs to it, in JavaScript: a name of TypeScript's own types
  /// begins with a small letter, so that none is taken.
  static func scriptType(_ path: [String]) -> String {
    path.map { type($0, prefix: "") }.joined(separator: "_")
  }

  /// The name of the constant that describes a file.
  static func descriptor(_ path: String) -> String {
    let stem = path.hasSuffix(".proto") ? String(path.dropLast(6)) : path
    return escaped(camel(words(stem.map { $0.isLetter || $0.isNumber ? $0 : "_" })), takenMembers)
  }

  /// The name of a type for a snake-case declaration: `send_result` becomes `SendResult`.
  static func capitalized(_ name: String) -> String {
    words(name).map { initialisms[$0] ?? $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The lower-case words of a name in snake or camel case. A digit begins no word.
  static func words(_ name: some Sequence<Character>) -> [String] {
    var words: [String] = []
    let parts = String(name).split { $0 == "_" || $0 == "/" || $0 == "." || $0 == "-" }
    for part in parts {
      let letters = Array(part)
      var word = ""
      for (index, letter) in letters.enumerated() {
        let followsSmall = index > 0 && !letters[index - 1].isUppercase
        let precedesSmall = index + 1 < letters.count && letters[index + 1].isLowercase
        if letter.isUppercase, index > 0, followsSmall || precedesSmall {
          words.append(word)
          word = ""
        }
        word += letter.lowercased()
      }
      words.append(word)
    }
    return words
  }

  /// Words in camel case, initialisms in capitals but for the first word.
  static func camel(_ words: [String]) -> String {
    let rest = words.dropFirst().map {
      initialisms[$0] ?? $0.prefix(1).uppercased() + $0.dropFirst()
    }
    let name = (words.first ?? "") + rest.joined()
    return name.first.map { $0.isNumber ? "_\(name)" : name } ?? "_"
  }

  /// A member's name that Swift accepts: in backticks where it is a keyword, with an underscore
  /// behind it where it is `taken` by the runtime or the language.
  private static func escaped(_ name: String, _ taken: Set<String>) -> String {
    if taken.contains(name) { return name + "_" }
    return keywords.contains(name) ? "`\(name)`" : name
  }

  /// How a generated method names a property: behind `self` where a parameter or a constant of the
  /// method has the same name.
  static func unhidden(_ property: String) -> String {
    ["current", "json", "number", "reader", "tag", "value", "writer"].contains(property)
      ? "self.\(property)" : property
  }

  private static let initialisms = [
    "id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs", "uri": "URI", "uuid": "UUID",
    "http": "HTTP", "json": "JSON", "mls": "MLS",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws",
    "true", "try", "typealias", "var", "where", "while",
  ]

  private static let takenProperties: Set<String> = [
    "self", "init", "unknownFields", "encode", "encoded", "encodedByteCount", "merge", "validate",
    "jsonString", "hash", "hashValue",
  ]

  private static let takenCases: Set<String> = [
    "self", "init", "hash", "hashValue", "name", "rawValue", "unrecognized",
  ]

  /// What no member may be called behind a dot.
  private static let takenMembers: Set<String> = ["self", "init", "Type", "Protocol"]

  private static let takenMethods: Set<String> = [
    "self", "init", "service", "methods", "channel", "descriptor",
  ]

  /// What JavaScript itself asks objects for: a method of such a name would be called without
  /// anyone having asked for it, by `await` for one.
  private static let takenScriptMethods: Set<String> = [
    "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "then", "toJSON",
    "toLocaleString", "toString", "valueOf",
  ]

  private static let takenTypes: Set<String> = [
    "Any", "Array", "Bool", "Dictionary", "Double", "Error", "Float", "Hashable", "Int", "Int32",
    "Int64",
    "Never", "Optional", "Protocol", "Result", "Self", "Sendable", "String", "Swift", "Type",
    "UInt32", "UInt64", "UInt8", "Void", "BidirectionalCall", "CallOptions", "Channel", "Check",
    "ClientStreamingCall", "ConstraintViolation", "DecodingError", "Enumeration",
    "FileDescriptor", "Indirect", "JSONError", "JSONReader", "JSONWriter", "Message",
    "MethodDescriptor", "MethodHandler", "Protobuf", "RPC", "Reader", "ReplyStream", "ReplyWriter",
    "RequestStream", "ServerContext", "ServiceDescriptor", "ServiceHandler", "Tag",
    "UnknownFields", "Writer",
  ]
}
