public import Protobuf

extension Status {
  /// A status with details that programs can read.
  ///
  /// - Parameters:
  ///   - code: the kind of outcome.
  ///   - message: what went wrong, for people.
  ///   - details: messages of `google/rpc/error_details.proto`, or the service's own.
  public init(_ code: Code, _ message: String, packing details: [any Message]) {
    let packed = GoogleRPCStatus(
      code: Int32(code.rawValue), message: message, details: details.map { ProtoAny(packing: $0) })
    self.init(code, message, details: packed.encoded())
  }

  /// The first detail of a type; nil if there is none, or where the details are malformed.
  public func detail<Detail: Message>(_ type: Detail.Type) -> Detail? {
    guard let packed = try? GoogleRPCStatus(decoding: details) else { return nil }
    for detail in packed.details {
      if let found = try? detail.unpacked(as: type) { return found }
    }
    return nil
  }

  /// The refusal of a request that breaks its schema's limits: it names the field.
  @usableFromInline
  init(refusing request: String, _ violation: ConstraintViolation) {
    let field = GoogleRPCBadRequest.FieldViolation(
      field: violation.field, description: "\(violation)")
    self.init(
      .invalidArgument, "\(request): \(violation)",
      packing: [GoogleRPCBadRequest(fieldViolations: [field])])
  }
}
