internal import Protobuf
internal import RPC

/// What a call has shown of itself, and how it is answered.
struct Seen {
  var info = ConformancePayload.RequestInfo()
  private let context: ServerContext

  init(_ context: ServerContext, _ requests: [ProtoAny] = []) {
    self.context = context
    // Whoever reads gzip gets it.
    context.setCompression(.gzip)
    info.requests = requests
    info.timeoutMs = context.deadline.map { Int64($0.remaining / .milliseconds(1)) }
    var names: [String] = []
    for (name, _) in context.metadata {
      let name = String(decoding: name, as: UTF8.self)
      if !names.contains(name) { names.append(name) }
    }
    info.requestHeaders = names.map { Header(name: $0, value: context.metadata.texts($0)) }
  }

  /// Sets the metadata before and after the replies.
  func setMetadata(_ headers: [Header], _ trailers: [Header]) throws {
    context.setResponseMetadata(try Metadata(headers))
    context.setTrailers(try Metadata(trailers))
  }

  /// The only reply.
  func answer(_ definition: UnaryResponseDefinition?) async throws -> ConformancePayload {
    guard let definition else { return ConformancePayload(requestInfo: info) }
    try setMetadata(definition.responseHeaders, definition.responseTrailers)
    try await Self.wait(definition.responseDelayMs)
    switch definition.response {
    case .error(let error): throw status(error, withInfo: true)
    case .responseData(let data): return ConformancePayload(data: data, requestInfo: info)
    case nil: return ConformancePayload(requestInfo: info)
    }
  }

  /// All replies, once the requests have been read.
  func answer(
    _ definition: StreamResponseDefinition,
    send: (ConformancePayload) async throws -> Void
  ) async throws {
    try setMetadata(definition.responseHeaders, definition.responseTrailers)
    context.sendResponseMetadata()
    for (index, data) in definition.responseData.enumerated() {
      try await Self.wait(definition.responseDelayMs)
      try await send(ConformancePayload(data: data, requestInfo: index == 0 ? info : nil))
    }
    if let error = definition.error {
      throw status(error, withInfo: definition.responseData.isEmpty)
    }
  }

  /// An error as a request defines it.
  func status(_ error: Failure, withInfo: Bool) -> Status {
    let code = Status.Code(rawValue: Int(error.code.rawValue)) ?? .unknown
    let details = error.details + (withInfo ? [ProtoAny(packing: info)] : [])
    let packed = GoogleRPCStatus(
      code: Int32(code.rawValue), message: error.message ?? "", details: details)
    return Status(code, error.message ?? "", details: packed.encoded())
  }

  static func wait(_ milliseconds: UInt32) async throws {
    if milliseconds > 0 { try await Task.sleep(for: .milliseconds(milliseconds)) }
  }
}

extension Metadata {
  fileprivate init(_ headers: [Header]) throws {
    self.init()
    for header in headers {
      let name = header.name.lowercased()
      for value in header.value {
        if name.hasSuffix("-bin") {
          try append(name, binary: Base64.decode(value.utf8) ?? [])
        } else {
          try append(name, value)
        }
      }
    }
  }

  fileprivate func texts(_ name: String) -> [String] {
    name.hasSuffix("-bin") ? binaryValues(name).map { Base64.encode($0) } : values(name)
  }
}
