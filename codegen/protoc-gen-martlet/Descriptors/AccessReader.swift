internal import CDescriptors
internal import CProtobufC

/// Reads who may call a method, which libprotobuf-c keeps as an unknown field.
struct AccessReader {
  /// The number of `martlet.access` among the options of methods.
  private static let number: UInt32 = 50704

  /// The method that has the options, for messages.
  let method: String

  /// The access among `options`; the last one counts.
  func read(_ options: Google__Protobuf__MethodOptions) throws -> Access {
    var access = Access.unspecified
    let base = unsafe options.base
    for index in 0..<Int(unsafe base.n_unknown_fields) {
      let option = unsafe base.unknown_fields[index]
      guard unsafe option.tag == Self.number else { continue }
      // Every value that there is fits one byte of a varint.
      guard unsafe option.wire_type == PROTOBUF_C_WIRE_TYPE_VARINT, unsafe option.len == 1,
        let value = Access(rawValue: UInt32(unsafe option.data[0]))
      else { throw PluginError.invalidAccess(method: method) }
      access = value
    }
    return access
  }
}
