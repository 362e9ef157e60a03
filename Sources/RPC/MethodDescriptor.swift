/// What is known of a method before it is called.
public struct MethodDescriptor: Sendable, Hashable {
  /// How many messages go each way.
  public enum Kind: Sendable, Hashable {
    /// One request, one reply.
    case unary
    /// One request, many replies.
    case serverStreaming
    /// Many requests, one reply.
    case clientStreaming
    /// Many requests, many replies, in any order.
    case bidirectional

    /// Whether the client sends exactly one message.
    public var hasSingleRequest: Bool { self == .unary || self == .serverStreaming }
    /// Whether the server sends exactly one message.
    public var hasSingleReply: Bool { self == .unary || self == .clientStreaming }
  }

  /// Whether a call may be repeated (`idempotency_level` in the schema).
  public enum Idempotency: Sendable, Hashable {
    /// Nothing is known: repeat only what the server did not process.
    case unknown
    /// Repeating has the effect of calling once.
    case idempotent
    /// The call changes nothing.
    case noSideEffects
  }

  /// Who may call (`(martlet.access)` in the schema). A service that has access tokens enforces it
  /// by an interceptor; this module only says what the schema does.
  public enum Access: Sendable, Hashable {
    /// The schema does not say.
    case unspecified
    /// Anyone, without an access token.
    case anonymous
    /// Whoever has an access token.
    case authenticated
    /// Whoever has an access token, by a request that its account's identity key has signed.
    case signed
    /// A back end that shows a certificate, on a listener of its own.
    case `internal`
  }

  /// What is known, in one object: a descriptor is copied for every call.
  private final class Facts: Sendable {
    let service: String
    let name: String
    let path: String
    let kind: Kind
    let idempotency: Idempotency
    let access: Access

    init(
      service: String, name: String, kind: Kind, idempotency: Idempotency, access: Access
    ) {
      self.service = service
      self.name = name
      self.path = "/\(service)/\(name)"
      self.kind = kind
      self.idempotency = idempotency
      self.access = access
    }
  }

  private let facts: Facts

  /// The service's full name, such as `martlet.v1.Messaging`.
  public var service: String { facts.service }
  /// The method's own name, such as `Send`.
  public var name: String { facts.name }
  /// `/service/name`, as it stands on the wire.
  public var path: String { facts.path }
  /// How many messages go each way.
  public var kind: Kind { facts.kind }
  /// Whether it may be repeated.
  public var idempotency: Idempotency { facts.idempotency }

  /// Who may call it.
  public var access: Access { facts.access }

  /// A method of a service.
  public init(
    service: String, name: String, kind: Kind, idempotency: Idempotency = .unknown,
    access: Access = .unspecified
  ) {
    facts = Facts(
      service: service, name: name, kind: kind, idempotency: idempotency, access: access)
  }

  /// Whether both are the same method, and as much is known of it.
  public static func == (left: MethodDescriptor, right: MethodDescriptor) -> Bool {
    left.facts === right.facts
      || left.path == right.path && left.service == right.service && left.kind == right.kind
        && left.idempotency == right.idempotency && left.access == right.access
  }

  /// Feeds the path.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
