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

  /// The service's full name, such as `martlet.v1.Messaging`.
  public let service: String
  /// The method's own name, such as `Send`.
  public let name: String
  /// `/service/name`, as it stands on the wire.
  public let path: String
  /// How many messages go each way.
  public let kind: Kind
  /// Whether it may be repeated.
  public let idempotency: Idempotency

  /// A method of a service.
  public init(service: String, name: String, kind: Kind, idempotency: Idempotency = .unknown) {
    self.service = service
    self.name = name
    self.path = "/\(service)/\(name)"
    self.kind = kind
    self.idempotency = idempotency
  }
}
