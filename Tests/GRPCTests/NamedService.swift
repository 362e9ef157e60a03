internal import InteropMessages
internal import RPC
internal import Synchronization

/// Says which server it is and whom the caller's certificate names; or never answers.
final class NamedService: ServiceHandler {
  /// As clients see it that may make a call again, or may not.
  static func method(isIdempotent: Bool) -> MethodDescriptor {
    MethodDescriptor(
      service: "test.Named", name: "Name", kind: .unary,
      idempotency: isIdempotent ? .idempotent : .unknown)
  }

  private static let method = method(isIdempotent: true)

  let calls = Atomic<Int>(0)
  private let name: String
  private let answers: Bool

  init(_ name: String, answers: Bool = true) {
    self.name = name
    self.answers = answers
  }

  var service: ServiceDescriptor {
    ServiceDescriptor(
      name: "test.Named", methods: [Self.method], file: TestServiceMethods.descriptor.file)
  }

  var methods: [MethodHandler] {
    [
      .unary(Self.method) { (_: Empty, context) -> SimpleResponse in
        self.calls.add(1, ordering: .relaxed)
        if !self.answers { try await Task.sleep(for: .seconds(86_400)) }
        var response = SimpleResponse()
        response.username = self.name
        response.oauthScope =
          context.peer.identity.map {
            ([$0.commonName] + $0.dnsNames + $0.uris).joined(separator: " ")
          } ?? ""
        return response
      }
    ]
  }

  static func call(
    _ channel: any Channel, isIdempotent: Bool = true
  ) async throws -> SimpleResponse {
    try await channel.unary(
      method(isIdempotent: isIdempotent), Empty(), options: CallOptions())
  }
}
