// Written by protoc-gen-martlet from martlet/v1/operations.proto. Do not edit.

public import Protobuf
public import RPC

/// What a key that the nodes share is for.
public enum ServerKey: Sendable, Hashable {
  /// Nothing.
  case unspecified
  /// Authenticates access tokens.
  case accessTokens
  /// Authenticates challenges.
  case challenges
  /// Push services know the server by it.
  case push
  /// Signs tokens for other services. A new one is published for ten minutes before it signs, and the
  /// one before it for ten minutes longer; until then, there is no further one.
  case audienceTokens
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// A server that works on the database.
public struct NodeInfo: Sendable, Hashable {
  /// Random for each process.
  public var nodeID: [UInt8] = []

  /// Version of the program.
  public var version: String = ""

  /// When it began.
  public var startedAt: ProtoTimestamp? = nil

  /// When it last said that it is there.
  public var seenAt: ProtoTimestamp? = nil

  /// Whether that was within ten seconds.
  public var isThere: Bool = false

  /// Whether load balancers are to send it calls.
  public var isReady: Bool = false

  /// Whether it was told to take no more streams.
  public var isDraining: Bool = false

  /// Streams of devices that are open on it.
  public var streamCount: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    nodeID: [UInt8] = [],
    version: String = "",
    startedAt: ProtoTimestamp? = nil,
    seenAt: ProtoTimestamp? = nil,
    isThere: Bool = false,
    isReady: Bool = false,
    isDraining: Bool = false,
    streamCount: UInt32 = 0
  ) {
    self.nodeID = nodeID
    self.version = version
    self.startedAt = startedAt
    self.seenAt = seenAt
    self.isThere = isThere
    self.isReady = isReady
    self.isDraining = isDraining
    self.streamCount = streamCount
  }
}

/// Has a node end its streams.
public struct DrainNodeRequest: Sendable, Hashable {
  /// Which; empty means the one that is called.
  public var nodeID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(nodeID: [UInt8] = []) {
    self.nodeID = nodeID
  }
}

/// Tells how draining a node went.
public struct DrainNodeResponse: Sendable, Hashable {
  /// How it went.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// It drains, or will within two seconds.
    case draining(DrainNodeResponse.Draining)

    /// There is no such node.
    case notFound(NotFound)
  }

  /// Says that it drains.
  public struct Draining: Sendable, Hashable {
    /// Which it is.
    public var nodeID: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(nodeID: [UInt8] = []) {
      self.nodeID = nodeID
    }
  }
}

/// Asks for the nodes.
public struct ListNodesRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Holds the nodes.
public struct ListNodesResponse: Sendable, Hashable {
  /// Them, the oldest first.
  public var nodes: [NodeInfo] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(nodes: [NodeInfo] = []) {
    self.nodes = nodes
  }
}

/// Asks for a node.
public struct GetNodeRequest: Sendable, Hashable {
  /// Which; empty means the one that is called.
  public var nodeID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(nodeID: [UInt8] = []) {
    self.nodeID = nodeID
  }
}

/// Tells of a node.
public struct GetNodeResponse: Sendable, Hashable {
  /// What there is to tell.
  public var outcome: Outcome? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(outcome: Outcome? = nil) {
    self.outcome = outcome
  }

  /// The choices of `outcome`.
  public enum Outcome: Sendable, Hashable {
    /// The node.
    case node(NodeInfo)

    /// There is no such node.
    case notFound(NotFound)
  }
}

/// Asks for new keys.
public struct RotateServerKeysRequest: Sendable, Hashable {
  /// Which; empty means all.
  public var keys: [ServerKey] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(keys: [ServerKey] = []) {
    self.keys = keys
  }
}

/// Tells which keys are new.
public struct RotateServerKeysResponse: Sendable, Hashable {
  /// Them; none that was changing already.
  public var keys: [ServerKey] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(keys: [ServerKey] = []) {
    self.keys = keys
  }
}

/// The methods of `martlet.v1.Operations`.
public enum OperationsMethods {
  /// Has a node end its streams and take no more of them, as when it is asked to stop: devices
  /// connect to other nodes. It goes on answering other calls until it is stopped; only a start ends
  /// it. On another node it takes up to two seconds. Internal.
  public static let drainNode = MethodDescriptor(
    service: "martlet.v1.Operations",
    name: "DrainNode",
    kind: .unary,
    idempotency: .idempotent,
    access: .internal)

  /// Lists the nodes that work on the database, or did within the hour. Internal.
  public static let listNodes = MethodDescriptor(
    service: "martlet.v1.Operations",
    name: "ListNodes",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// Tells of one node. Internal.
  public static let getNode = MethodDescriptor(
    service: "martlet.v1.Operations",
    name: "GetNode",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// Makes new keys that the nodes share. What the former ones have authenticated counts for as long
  /// as it was to: an hour for access tokens, a minute for challenges; the key that push services
  /// know the server by stays as long as endpoints were made for it. Internal.
  public static let rotateServerKeys = MethodDescriptor(
    service: "martlet.v1.Operations",
    name: "RotateServerKeys",
    kind: .unary,
    idempotency: .unknown,
    access: .internal)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Operations",
    methods: [drainNode, listNodes, getNode, rotateServerKeys],
    file: .martletV1Operations)
}

/// The service for whoever operates the servers.
public protocol OperationsHandler: ServiceHandler {
  /// Has a node end its streams and take no more of them, as when it is asked to stop: devices
  /// connect to other nodes. It goes on answering other calls until it is stopped; only a start ends
  /// it. On another node it takes up to two seconds. Internal.
  func drainNode(_ request: DrainNodeRequest, context: ServerContext) async throws
    -> DrainNodeResponse

  /// Lists the nodes that work on the database, or did within the hour. Internal.
  func listNodes(_ request: ListNodesRequest, context: ServerContext) async throws
    -> ListNodesResponse

  /// Tells of one node. Internal.
  func getNode(_ request: GetNodeRequest, context: ServerContext) async throws
    -> GetNodeResponse

  /// Makes new keys that the nodes share. What the former ones have authenticated counts for as long
  /// as it was to: an hour for access tokens, a minute for challenges; the key that push services
  /// know the server by stays as long as endpoints were made for it. Internal.
  func rotateServerKeys(_ request: RotateServerKeysRequest, context: ServerContext) async throws
    -> RotateServerKeysResponse
}

extension OperationsHandler {
  /// `martlet.v1.Operations`.
  public var service: ServiceDescriptor { OperationsMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(OperationsMethods.drainNode) {
        (request: DrainNodeRequest, context) in
        try await self.drainNode(request, context: context)
      },
      .unary(OperationsMethods.listNodes) {
        (request: ListNodesRequest, context) in
        try await self.listNodes(request, context: context)
      },
      .unary(OperationsMethods.getNode) {
        (request: GetNodeRequest, context) in
        try await self.getNode(request, context: context)
      },
      .unary(OperationsMethods.rotateServerKeys) {
        (request: RotateServerKeysRequest, context) in
        try await self.rotateServerKeys(request, context: context)
      },
    ]
  }
}

/// The service for whoever operates the servers.
public struct OperationsClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Has a node end its streams and take no more of them, as when it is asked to stop: devices
  /// connect to other nodes. It goes on answering other calls until it is stopped; only a start ends
  /// it. On another node it takes up to two seconds. Internal.
  public func drainNode(
    _ request: DrainNodeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DrainNodeResponse {
    try await channel.unary(
      OperationsMethods.drainNode, request, options: options)
  }

  /// Lists the nodes that work on the database, or did within the hour. Internal.
  public func listNodes(
    _ request: ListNodesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListNodesResponse {
    try await channel.unary(
      OperationsMethods.listNodes, request, options: options)
  }

  /// Tells of one node. Internal.
  public func getNode(
    _ request: GetNodeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetNodeResponse {
    try await channel.unary(
      OperationsMethods.getNode, request, options: options)
  }

  /// Makes new keys that the nodes share. What the former ones have authenticated counts for as long
  /// as it was to: an hour for access tokens, a minute for challenges; the key that push services
  /// know the server by stays as long as endpoints were made for it. Internal.
  public func rotateServerKeys(
    _ request: RotateServerKeysRequest,
    options: CallOptions = CallOptions()
  ) async throws -> RotateServerKeysResponse {
    try await channel.unary(
      OperationsMethods.rotateServerKeys, request, options: options)
  }
}

extension ServerKey: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accessTokens
    case 2: self = .challenges
    case 3: self = .push
    case 4: self = .audienceTokens
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "SERVER_KEY_UNSPECIFIED": self = .unspecified
    case "SERVER_KEY_ACCESS_TOKENS": self = .accessTokens
    case "SERVER_KEY_CHALLENGES": self = .challenges
    case "SERVER_KEY_PUSH": self = .push
    case "SERVER_KEY_AUDIENCE_TOKENS": self = .audienceTokens
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accessTokens: 1
    case .challenges: 2
    case .push: 3
    case .audienceTokens: 4
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "SERVER_KEY_UNSPECIFIED"
    case .accessTokens: "SERVER_KEY_ACCESS_TOKENS"
    case .challenges: "SERVER_KEY_CHALLENGES"
    case .push: "SERVER_KEY_PUSH"
    case .audienceTokens: "SERVER_KEY_AUDIENCE_TOKENS"
    case .unrecognized: nil
    }
  }
}

extension NodeInfo: Message {
  /// `martlet.v1.NodeInfo`.
  public static let fullName = "martlet.v1.NodeInfo"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, nodeID, .bytes)
    writer.field(2, version, .string)
    writer.optional(3, startedAt, .message(ProtoTimestamp.self))
    writer.optional(4, seenAt, .message(ProtoTimestamp.self))
    writer.field(5, isThere, .bool)
    writer.field(6, isReady, .bool)
    writer.field(7, isDraining, .bool)
    writer.field(8, streamCount, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&nodeID, .bytes)
      case 18: try reader.field(&version, .string)
      case 26: try reader.optional(&startedAt, .message(ProtoTimestamp.self))
      case 34: try reader.optional(&seenAt, .message(ProtoTimestamp.self))
      case 40: try reader.field(&isThere, .bool)
      case 48: try reader.field(&isReady, .bool)
      case 56: try reader.field(&isDraining, .bool)
      case 64: try reader.field(&streamCount, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "nodeId", "node_id": 1
    case "version": 2
    case "startedAt", "started_at": 3
    case "seenAt", "seen_at": 4
    case "isThere", "is_there": 5
    case "isReady", "is_ready": 6
    case "isDraining", "is_draining": 7
    case "streamCount", "stream_count": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&nodeID, .bytes)
    case 2: try json.field(&version, .string)
    case 3: try json.optional(&startedAt, .message(ProtoTimestamp.self))
    case 4: try json.optional(&seenAt, .message(ProtoTimestamp.self))
    case 5: try json.field(&isThere, .bool)
    case 6: try json.field(&isReady, .bool)
    case 7: try json.field(&isDraining, .bool)
    case 8: try json.field(&streamCount, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("nodeId", nodeID, .bytes)
    json.field("version", version, .string)
    json.optional("startedAt", startedAt, .message(ProtoTimestamp.self))
    json.optional("seenAt", seenAt, .message(ProtoTimestamp.self))
    json.field("isThere", isThere, .bool)
    json.field("isReady", isReady, .bool)
    json.field("isDraining", isDraining, .bool)
    json.field("streamCount", streamCount, .uint32)
  }
}

extension DrainNodeRequest: Message {
  /// `martlet.v1.DrainNodeRequest`.
  public static let fullName = "martlet.v1.DrainNodeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, nodeID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&nodeID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "nodeId", "node_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&nodeID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("nodeId", nodeID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(nodeID, max: 16, "node_id")
  }
}

extension DrainNodeResponse: Message {
  /// `martlet.v1.DrainNodeResponse`.
  public static let fullName = "martlet.v1.DrainNodeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .draining(let value)? = outcome {
      writer.choice(1, value, .message(DrainNodeResponse.Draining.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(2, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: DrainNodeResponse.Draining?
        if case .draining(let value)? = outcome { current = value }
        outcome = .draining(try reader.choice(.message(DrainNodeResponse.Draining.self), mergingInto: current))
      case 18:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "draining": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(DrainNodeResponse.Draining.self), isTaken: outcome != nil) {
        outcome = .draining(value)
      }
    case 2:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .draining(let value)? = outcome {
      json.choice("draining", value, .message(DrainNodeResponse.Draining.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension DrainNodeResponse.Draining: Message {
  /// `martlet.v1.DrainNodeResponse.Draining`.
  public static let fullName = "martlet.v1.DrainNodeResponse.Draining"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, nodeID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&nodeID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "nodeId", "node_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&nodeID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("nodeId", nodeID, .bytes)
  }
}

extension ListNodesRequest: Message {
  /// `martlet.v1.ListNodesRequest`.
  public static let fullName = "martlet.v1.ListNodesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension ListNodesResponse: Message {
  /// `martlet.v1.ListNodesResponse`.
  public static let fullName = "martlet.v1.ListNodesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, nodes, .message(NodeInfo.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&nodes, .message(NodeInfo.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "nodes": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&nodes, .message(NodeInfo.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("nodes", nodes, .message(NodeInfo.self))
  }
}

extension GetNodeRequest: Message {
  /// `martlet.v1.GetNodeRequest`.
  public static let fullName = "martlet.v1.GetNodeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, nodeID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&nodeID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "nodeId", "node_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&nodeID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("nodeId", nodeID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(nodeID, max: 16, "node_id")
  }
}

extension GetNodeResponse: Message {
  /// `martlet.v1.GetNodeResponse`.
  public static let fullName = "martlet.v1.GetNodeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .node(let value)? = outcome {
      writer.choice(1, value, .message(NodeInfo.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(2, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: NodeInfo?
        if case .node(let value)? = outcome { current = value }
        outcome = .node(try reader.choice(.message(NodeInfo.self), mergingInto: current))
      case 18:
        var current: NotFound?
        if case .notFound(let value)? = outcome { current = value }
        outcome = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "node": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(NodeInfo.self), isTaken: outcome != nil) {
        outcome = .node(value)
      }
    case 2:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .node(let value)? = outcome {
      json.choice("node", value, .message(NodeInfo.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension RotateServerKeysRequest: Message {
  /// `martlet.v1.RotateServerKeysRequest`.
  public static let fullName = "martlet.v1.RotateServerKeysRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.packed(1, keys, .enumeration(ServerKey.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.element(&keys, .enumeration(ServerKey.self))
      case 10: try reader.packed(&keys, .enumeration(ServerKey.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "keys": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&keys, .enumeration(ServerKey.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("keys", keys, .enumeration(ServerKey.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(keys.count, max: 8, "keys")
  }
}

extension RotateServerKeysResponse: Message {
  /// `martlet.v1.RotateServerKeysResponse`.
  public static let fullName = "martlet.v1.RotateServerKeysResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.packed(1, keys, .enumeration(ServerKey.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.element(&keys, .enumeration(ServerKey.self))
      case 10: try reader.packed(&keys, .enumeration(ServerKey.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "keys": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&keys, .enumeration(ServerKey.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("keys", keys, .enumeration(ServerKey.self))
  }
}

extension FileDescriptor {
  /// `martlet/v1/operations.proto`.
  public static let martletV1Operations = FileDescriptor(
    name: "martlet/v1/operations.proto",
    dependencies: [.googleProtobufTimestamp, .martletOptions, .martletV1Common],
    base64: """
      ChttYXJ0bGV0L3YxL29wZXJhdGlvbnMucHJvdG8SCm1hcnRsZXQudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3Rh\
      bXAucHJvdG8aFW1hcnRsZXQvb3B0aW9ucy5wcm90bxoXbWFydGxldC92MS9jb21tb24ucHJvdG8ipwIKCE5vZGVJ\
      bmZvEhcKB25vZGVfaWQYASABKAxSBm5vZGVJZBIYCgd2ZXJzaW9uGAIgASgJUgd2ZXJzaW9uEjkKCnN0YXJ0ZWRf\
      YXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglzdGFydGVkQXQSMwoHc2Vlbl9hdBgEIAEoCzIa\
      Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBnNlZW5BdBIZCghpc190aGVyZRgFIAEoCFIHaXNUaGVyZRIZCghp\
      c19yZWFkeRgGIAEoCFIHaXNSZWFkeRIfCgtpc19kcmFpbmluZxgHIAEoCFIKaXNEcmFpbmluZxIhCgxzdHJlYW1f\
      Y291bnQYCCABKA1SC3N0cmVhbUNvdW50IjMKEERyYWluTm9kZVJlcXVlc3QSHwoHbm9kZV9pZBgBIAEoDEIG4uAY\
      AhAQUgZub2RlSWQivgEKEURyYWluTm9kZVJlc3BvbnNlEkQKCGRyYWluaW5nGAEgASgLMiYubWFydGxldC52MS5E\
      cmFpbk5vZGVSZXNwb25zZS5EcmFpbmluZ0gAUghkcmFpbmluZxIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0\
      LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGiMKCERyYWluaW5nEhcKB25vZGVfaWQYASABKAxSBm5vZGVJZEIJCgdv\
      dXRjb21lIhIKEExpc3ROb2Rlc1JlcXVlc3QiPwoRTGlzdE5vZGVzUmVzcG9uc2USKgoFbm9kZXMYASADKAsyFC5t\
      YXJ0bGV0LnYxLk5vZGVJbmZvUgVub2RlcyIxCg5HZXROb2RlUmVxdWVzdBIfCgdub2RlX2lkGAEgASgMQgbi4BgC\
      EBBSBm5vZGVJZCJ9Cg9HZXROb2RlUmVzcG9uc2USKgoEbm9kZRgBIAEoCzIULm1hcnRsZXQudjEuTm9kZUluZm9I\
      AFIEbm9kZRIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kQgkKB291\
      dGNvbWUiTAoXUm90YXRlU2VydmVyS2V5c1JlcXVlc3QSMQoEa2V5cxgBIAMoDjIVLm1hcnRsZXQudjEuU2VydmVy\
      S2V5Qgby4BgCEAhSBGtleXMiRQoYUm90YXRlU2VydmVyS2V5c1Jlc3BvbnNlEikKBGtleXMYASADKA4yFS5tYXJ0\
      bGV0LnYxLlNlcnZlcktleVIEa2V5cyqVAQoJU2VydmVyS2V5EhoKFlNFUlZFUl9LRVlfVU5TUEVDSUZJRUQQABIc\
      ChhTRVJWRVJfS0VZX0FDQ0VTU19UT0tFTlMQARIZChVTRVJWRVJfS0VZX0NIQUxMRU5HRVMQAhITCg9TRVJWRVJf\
      S0VZX1BVU0gQAxIeChpTRVJWRVJfS0VZX0FVRElFTkNFX1RPS0VOUxAEMuQCCgpPcGVyYXRpb25zElEKCURyYWlu\
      Tm9kZRIcLm1hcnRsZXQudjEuRHJhaW5Ob2RlUmVxdWVzdBodLm1hcnRsZXQudjEuRHJhaW5Ob2RlUmVzcG9uc2Ui\
      B5ACAoDhGAQSUQoJTGlzdE5vZGVzEhwubWFydGxldC52MS5MaXN0Tm9kZXNSZXF1ZXN0Gh0ubWFydGxldC52MS5M\
      aXN0Tm9kZXNSZXNwb25zZSIHkAIBgOEYBBJLCgdHZXROb2RlEhoubWFydGxldC52MS5HZXROb2RlUmVxdWVzdBob\
      Lm1hcnRsZXQudjEuR2V0Tm9kZVJlc3BvbnNlIgeQAgGA4RgEEmMKEFJvdGF0ZVNlcnZlcktleXMSIy5tYXJ0bGV0\
      LnYxLlJvdGF0ZVNlcnZlcktleXNSZXF1ZXN0GiQubWFydGxldC52MS5Sb3RhdGVTZXJ2ZXJLZXlzUmVzcG9uc2Ui\
      BIDhGARCMQoKbWFydGxldC52MVABWhRtYXJ0bGV0L3YxO21hcnRsZXR2MaoCCk1hcnRsZXQuVjFiBnByb3RvMw==
      """)
}
