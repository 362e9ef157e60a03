/// Why no code can be made; protoc prints the description.
enum PluginError: Error, CustomStringConvertible {
  /// The bytes on standard input are not a `CodeGeneratorRequest`.
  case malformedRequest(byteCount: Int)
  /// A parameter has no meaning or no value.
  case invalidParameter(String)
  /// A file to generate is not proto3.
  case unsupportedSyntax(file: String, syntax: String)
  /// A field is of a kind that proto3 does not have.
  case unsupportedField(String, type: UInt32)
  /// Two declarations would have one name in the language that is written.
  case collision(String, String, name: String, remedy: String, language: String = "Swift")
  /// A type that a declaration names is not among the generated ones.
  case unknownType(String, usedBy: String)
  /// A constraint does not fit its field.
  case misplacedConstraint(option: String, field: String, expected: String)
  /// A constraint's bytes or bounds are wrong.
  case invalidConstraint(option: String, field: String)
  /// An access is none that there is.
  case invalidAccess(method: String)

  var description: String {
    switch self {
    case .malformedRequest(let byteCount):
      "expected a CodeGeneratorRequest on standard input, got \(byteCount) other bytes"
    case .invalidParameter(let text):
      "parameter \"\(text)\", expected Visibility=public, Visibility=package, Module=NAME, "
        + "ModuleMap=FILE.proto=MODULE, Target=swift or Target=javascript"
    case .unsupportedSyntax(let file, let syntax):
      "\(file) is written in \(syntax), expected proto3"
    case .unsupportedField(let name, let type):
      "\(name) is of type \(type), which proto3 does not have"
    case .collision(let first, let second, let name, let remedy, let language):
      "\(first) and \(second) would both be \(name) in \(language): \(remedy)"
    case .unknownType(let name, let user):
      "\(user) names \(name), which is not a proto3 type that code is made for"
    case .misplacedConstraint(let option, let field, let expected):
      "(martlet.\(option)) on \(field), expected \(expected)"
    case .invalidConstraint(let option, let field):
      "(martlet.\(option)) on \(field) cannot be read or has a min above its max"
    case .invalidAccess(let method):
      "(martlet.access) of \(method) is none of MethodAccess"
    }
  }
}
