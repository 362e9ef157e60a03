internal import CDescriptors
internal import CProtobufC

/// Reads the options of `martlet/options.proto`, which libprotobuf-c keeps as unknown fields.
struct ConstraintReader {
  /// The field that has the options, for messages.
  let field: String

  /// The constraints among `options`.
  func read(_ options: Google__Protobuf__FieldOptions) throws -> Constraints {
    var constraints = Constraints()
    let base = unsafe options.base
    for index in 0..<Int(unsafe base.n_unknown_fields) {
      let option = unsafe base.unknown_fields[index]
      switch unsafe option.tag {
      case 50700: constraints.size = try unsafe bounds(option, "size")
      case 50701: constraints.range = try unsafe bounds(option, "range")
      case 50702: constraints.count = try unsafe bounds(option, "count")
      case 50703: constraints.isRequired = unsafe option.len > 0 && option.data[0] != 0
      default: continue
      }
    }
    return constraints
  }

  /// The option's message; libprotobuf-c keeps its length in front of its bytes.
  private func bounds(_ option: ProtobufCMessageUnknownField, _ name: String) throws
    -> Constraints.Bounds
  {
    let invalid = PluginError.invalidConstraint(option: name, field: field)
    let byteCount = unsafe option.len
    guard unsafe option.wire_type == PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED,
      let prefix = (0..<byteCount).first(where: { unsafe option.data[$0] < 0x80 }),
      let unpacked = unsafe martlet__bounds__unpack(
        nil, byteCount - prefix - 1, option.data + prefix + 1)
    else { throw invalid }
    defer { unsafe martlet__bounds__free_unpacked(unpacked, nil) }
    let bounds = unsafe unpacked.pointee
    let min = unsafe bounds.has_min != 0 ? bounds.min : nil
    let max = unsafe bounds.has_max != 0 ? bounds.max : nil
    if let min, let max, min > max { throw invalid }
    return Constraints.Bounds(min: min, max: max)
  }
}
