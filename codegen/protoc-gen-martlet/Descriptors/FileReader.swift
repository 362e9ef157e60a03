internal import CDescriptors
internal import CProtobufC

/// Reads one `FileDescriptorProto`.
@unsafe struct FileReader {
  private let file: Google__Protobuf__FileDescriptorProto
  private let comments: Comments

  init(_ file: Google__Protobuf__FileDescriptorProto) {
    unsafe self.file = unsafe file
    unsafe comments = Comments(file.source_code_info)
  }

  func read() throws -> FileSchema {
    let package = unsafe string(file.package)
    let syntax = unsafe string(file.syntax)
    let isProto3 = syntax == "proto3"
    let messages = unsafe elements(file.message_type, file.n_message_type)
    let services = unsafe elements(file.service, file.n_service)
    return try unsafe FileSchema(
      name: string(file.name),
      package: package,
      syntax: syntax.isEmpty ? "proto2" : syntax,
      swiftPrefix: file.options?.pointee.swift_prefix.map { unsafe String(cString: $0) },
      imports: strings(file.dependency, file.n_dependency),
      messages: isProto3
        ? try messages.enumerated().map { index, message in
          try unsafe MessageReader(message, comments).read(scope: package, path: [4, Int32(index)])
        } : [],
      enumerations: enumerations(
        elements(file.enum_type, file.n_enum_type), scope: package, path: [5], comments),
      services: services.enumerated().map { index, service in
        try unsafe self.service(service, scope: package, path: [6, Int32(index)])
      },
      declaresExtensions: file.n_extension > 0,
      serialized: serialized())
  }

  /// The descriptor's bytes without source locations, which only tools for people need.
  private func serialized() -> [UInt8] {
    var copy = unsafe file
    unsafe copy.source_code_info = nil
    return unsafe withUnsafePointer(to: &copy) { pointer in
      let base = unsafe UnsafeRawPointer(pointer).assumingMemoryBound(to: ProtobufCMessage.self)
      let byteCount = unsafe protobuf_c_message_get_packed_size(base)
      return unsafe [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
        count = unsafe protobuf_c_message_pack(base, buffer.baseAddress)
      }
    }
  }

  private func service(
    _ service: Google__Protobuf__ServiceDescriptorProto, scope: String, path: [Int32]
  ) throws -> ServiceSchema {
    let name = unsafe string(service.name)
    let methods = unsafe elements(service.method, service.n_method)
    return try unsafe ServiceSchema(
      name: name,
      fullName: qualified(name, in: scope),
      remarks: comments.remarks(path, isDeprecated: service.options?.pointee.deprecated),
      methods: methods.enumerated().map { index, method in
        let options = unsafe method.options?.pointee
        return try unsafe MethodSchema(
          name: string(method.name),
          input: fullName(method.input_type),
          output: fullName(method.output_type),
          isClientStreaming: method.client_streaming != 0,
          isServerStreaming: method.server_streaming != 0,
          idempotency: Idempotency(rawValue: UInt32(options?.idempotency_level.rawValue ?? 0))
            ?? .unknown,
          access: options.map { options in
            try unsafe AccessReader(method: "\(scope).\(name).\(string(method.name))")
              .read(options)
          } ?? .unspecified,
          remarks: comments.remarks(
            path + [2, Int32(index)], isDeprecated: options?.deprecated))
      })
  }
}

/// A name with what it is declared in before it.
func qualified(_ name: String, in scope: String) -> String {
  scope.isEmpty ? name : "\(scope).\(name)"
}

/// Reads the enumerations declared in `scope`; `path` is that of the list they are in.
func enumerations(
  _ declarations: [Google__Protobuf__EnumDescriptorProto], scope: String, path: [Int32],
  _ comments: Comments
) -> [EnumerationSchema] {
  unsafe declarations.enumerated().map { index, declaration in
    let name = unsafe string(declaration.name)
    let path = path + [Int32(index)]
    let values = unsafe elements(declaration.value, declaration.n_value)
    return unsafe EnumerationSchema(
      name: name,
      fullName: qualified(name, in: scope),
      remarks: comments.remarks(path, isDeprecated: declaration.options?.pointee.deprecated),
      values: values.enumerated().map { index, value in
        unsafe EnumerationValueSchema(
          name: string(value.name),
          number: value.number,
          remarks: comments.remarks(
            path + [2, Int32(index)], isDeprecated: value.options?.pointee.deprecated))
      })
  }
}
