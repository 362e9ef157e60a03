internal import Protobuf
package import RPC

/// How Connect tells a call's failure.
///
/// Source: Connect Protocol Reference, "Error Codes" and "Error".
package enum ConnectError {
  /// The JSON object of a status: its code, its message and its details.
  package static func json(_ status: Status) -> String { text(object(status)) }

  /// The HTTP code of a call with one reply.
  package static func httpCode(_ code: Status.Code) -> Int {
    switch code {
    case .ok: 200
    case .invalidArgument, .failedPrecondition, .outOfRange: 400
    case .unauthenticated: 401
    case .permissionDenied: 403
    case .notFound: 404
    case .alreadyExists, .aborted: 409
    case .resourceExhausted: 429
    case .cancelled: 499
    case .unknown, .internal, .dataLoss: 500
    case .unimplemented: 501
    case .unavailable: 503
    case .deadlineExceeded: 504
    }
  }

  static func object(_ status: Status) -> ProtoStruct {
    var fields: [String: ProtoValue] = ["code": .text(name(status.code))]
    if !status.message.isEmpty { fields["message"] = .text(status.message) }
    let packed = try? GoogleRPCStatus(decoding: status.details)
    if let details = packed?.details, !details.isEmpty {
      fields["details"] = .list(details.map { .object(detail($0)) })
    }
    return ProtoStruct(fields: fields)
  }

  /// A code as it stands in JSON: `deadline_exceeded`.
  private static func name(_ code: Status.Code) -> String {
    // The specification spells this one with a single letter less than gRPC does.
    code == .cancelled ? "canceled" : "\(code)".lowercased()
  }

  private static func detail(_ detail: ProtoAny) -> [String: ProtoValue] {
    let type = detail.typeURL.split(separator: "/").last.map(String.init) ?? ""
    var fields: [String: ProtoValue] = [
      "type": .text(type),
      "value": .text(String(Base64.encode(detail.value).prefix { $0 != "=" })),
    ]
    if let debug = readable(detail) { fields["debug"] = debug }
    return fields
  }

  /// A detail of a common kind in JSON, for callers without its schema.
  private static func readable(_ detail: ProtoAny) -> ProtoValue? {
    func read<M: Message>(_ type: M.Type) -> String? {
      (try? detail.unpacked(as: type)).flatMap { try? $0?.jsonString() }
    }
    let json =
      read(GoogleRPCErrorInfo.self) ?? read(GoogleRPCRetryInfo.self)
      ?? read(GoogleRPCBadRequest.self)
    return json.flatMap { try? ProtoValue(json: $0) }
  }

  static func text(_ object: ProtoStruct) -> String {
    // A struct of texts, lists and structs always has a JSON form.
    (try? object.jsonString()) ?? "{}"
  }
}

extension ProtoValue {
  static func text(_ text: String) -> ProtoValue { ProtoValue(kind: .stringValue(text)) }

  static func list(_ values: [ProtoValue]) -> ProtoValue {
    ProtoValue(kind: .listValue(ProtoListValue(values: values)))
  }

  static func object(_ fields: [String: ProtoValue]) -> ProtoValue {
    ProtoValue(kind: .structValue(ProtoStruct(fields: fields)))
  }
}
