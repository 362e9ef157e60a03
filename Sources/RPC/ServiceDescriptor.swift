public import Protobuf

/// What is known of a service: its name, its methods and the file that defines it.
public struct ServiceDescriptor: Sendable {
  /// The full name, such as `martlet.v1.Messaging`.
  public let name: String
  /// Its methods, in the order of the schema.
  public let methods: [MethodDescriptor]
  /// The schema file, for reflection.
  public let file: FileDescriptor

  /// A service.
  public init(name: String, methods: [MethodDescriptor], file: FileDescriptor) {
    self.name = name
    self.methods = methods
    self.file = file
  }
}
