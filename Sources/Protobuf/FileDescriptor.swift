/// A schema file as the compiler described it: what reflection serves.
public struct FileDescriptor: Sendable {
  /// The path that other files import it by, such as `google/protobuf/any.proto`.
  public let name: String

  /// The files that it imports.
  public let dependencies: [FileDescriptor]

  private let base64: StaticString

  /// A file's description. Generated code calls it.
  ///
  /// - Parameters:
  ///   - name: the path that other files import it by.
  ///   - dependencies: the files that it imports.
  ///   - base64: a serialized `google.protobuf.FileDescriptorProto`, without source locations.
  public init(name: String, dependencies: [FileDescriptor], base64: StaticString) {
    self.name = name
    self.dependencies = dependencies
    self.base64 = base64
  }

  /// The serialized `google.protobuf.FileDescriptorProto`.
  public var serialized: [UInt8] {
    Base64.decode(base64.description.utf8) ?? []
  }
}
