// Written by protoc-gen-martlet from martlet/v1/presence.proto. Do not edit.

public import Protobuf
public import RPC

/// What a device publishes under a topic.
public struct PublishedPresence: Sendable, Hashable {
  /// The topic.
  public var topic: [UInt8] = []

  /// What is so now, sealed: 296 bytes.
  public var sealed: [UInt8] = []

  /// What will be so once the device is gone, sealed.
  public var farewell: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(topic: [UInt8] = [], sealed: [UInt8] = [], farewell: [UInt8] = []) {
    self.topic = topic
    self.sealed = sealed
    self.farewell = farewell
  }
}

/// What a device says on its stream: first what it begins with.
public struct PublishRequest: Sendable, Hashable {
  /// Which it is.
  public var frame: Frame? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(frame: Frame? = nil) {
    self.frame = frame
  }

  /// The choices of `frame`.
  public enum Frame: Sendable, Hashable {
    /// The first frame, and only that.
    case start(PublishRequest.Start)

    /// Something has changed under a topic of `start`: 3 in a burst, then one in 5 seconds take
    /// effect; one that comes sooner takes the place of the one that waits.
    case change(PublishedPresence)

    /// The device is alive.
    case heartbeat(PublishRequest.Heartbeat)

    /// The last frame.
    case goodbye(PublishRequest.Goodbye)
  }

  /// What the device publishes. What it published before under other topics ends with its farewell,
  /// as if the device were gone: who watches such a topic cannot tell.
  public struct Start: Sendable, Hashable {
    /// One for each audience.
    public var topics: [PublishedPresence] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(topics: [PublishedPresence] = []) {
      self.topics = topics
    }
  }

  /// Shows that the device is alive, every 30 seconds; silent for 75, it counts as gone.
  public struct Heartbeat: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// The device goes: its farewell is published at once.
  public struct Goodbye: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// What the server says to a publisher.
public struct PublishResponse: Sendable, Hashable {
  /// Which it is.
  public var frame: Frame? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(frame: Frame? = nil) {
    self.frame = frame
  }

  /// The choices of `frame`.
  public enum Frame: Sendable, Hashable {
    /// The first frame.
    case accepted(PublishResponse.Accepted)
  }

  /// Says that what the device has begun with is published.
  public struct Accepted: Sendable, Hashable {
    /// How often heartbeats are to come.
    public var heartbeatInterval: ProtoDuration? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(heartbeatInterval: ProtoDuration? = nil) {
      self.heartbeatInterval = heartbeatInterval
    }
  }
}

/// What a watcher says: which topics, at any time.
public struct WatchRequest: Sendable, Hashable {
  /// Topics to watch from now on; a stream has at most 500.
  public var add: [[UInt8]] = []

  /// Topics to watch no longer.
  public var remove: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(add: [[UInt8]] = [], remove: [[UInt8]] = []) {
    self.add = add
    self.remove = remove
  }
}

/// What is published under a topic by a device.
public struct PresenceEntry: Sendable, Hashable {
  /// The topic.
  public var topic: [UInt8] = []

  /// The device. Whoever knows the topic may publish under it: what another account publishes there
  /// than the one that gave the key is to be passed over.
  public var publisher: DeviceAddress? = nil

  /// Until when the device counts as there if nothing is said about it any more; absent if it is gone.
  /// While a stream that watches it is open, it counts as there until the stream says otherwise.
  public var liveUntil: ProtoTimestamp? = nil

  /// What it publishes; its farewell if it is gone.
  public var sealed: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    topic: [UInt8] = [],
    publisher: DeviceAddress? = nil,
    liveUntil: ProtoTimestamp? = nil,
    sealed: [UInt8] = []
  ) {
    self.topic = topic
    self.publisher = publisher
    self.liveUntil = liveUntil
    self.sealed = sealed
  }
}

/// What a watcher is told.
public struct WatchResponse: Sendable, Hashable {
  /// Entries as they are now.
  public var entries: [PresenceEntry] = []

  /// Whether they are all that is published under topics that were just added.
  public var isSnapshot: Bool = false

  /// Topics that have as many watchers as they may have: they are not watched.
  public var fullTopics: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(entries: [PresenceEntry] = [], isSnapshot: Bool = false, fullTopics: [[UInt8]] = []) {
    self.entries = entries
    self.isSnapshot = isSnapshot
    self.fullTopics = fullTopics
  }
}

/// Asks who is there.
public struct GetPresenceRequest: Sendable, Hashable {
  /// Under which topics.
  public var topics: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(topics: [[UInt8]] = []) {
    self.topics = topics
  }
}

/// Tells who is there.
public struct GetPresenceResponse: Sendable, Hashable {
  /// What is published.
  public var entries: [PresenceEntry] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(entries: [PresenceEntry] = []) {
    self.entries = entries
  }
}

/// The methods of `martlet.v1.Presence`.
public enum PresenceMethods {
  /// Says that the calling device is there, for as long as the stream is open and heartbeats come.
  /// When it ends without a goodbye, the farewell that was left is published after 20 seconds, unless
  /// the device has opened another stream by then, on whatever node. Authenticated.
  public static let publish = MethodDescriptor(
    service: "martlet.v1.Presence",
    name: "Publish",
    kind: .bidirectional,
    idempotency: .unknown,
    access: .authenticated)

  /// Tells what is published under some topics, then what changes, in at most one frame a second.
  /// Authenticated.
  public static let watch = MethodDescriptor(
    service: "martlet.v1.Presence",
    name: "Watch",
    kind: .bidirectional,
    idempotency: .unknown,
    access: .authenticated)

  /// Tells what is published under some topics now. Topics that nobody publishes under are left out.
  /// Authenticated.
  public static let getPresence = MethodDescriptor(
    service: "martlet.v1.Presence",
    name: "GetPresence",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Presence",
    methods: [publish, watch, getPresence],
    file: .martletV1Presence)
}

/// Publishing and watching presence.
public protocol PresenceHandler: ServiceHandler {
  /// Says that the calling device is there, for as long as the stream is open and heartbeats come.
  /// When it ends without a goodbye, the farewell that was left is published after 20 seconds, unless
  /// the device has opened another stream by then, on whatever node. Authenticated.
  func publish(
    _ requests: RequestStream<PublishRequest>,
    replies: ReplyWriter<PublishResponse>,
    context: ServerContext) async throws

  /// Tells what is published under some topics, then what changes, in at most one frame a second.
  /// Authenticated.
  func watch(
    _ requests: RequestStream<WatchRequest>,
    replies: ReplyWriter<WatchResponse>,
    context: ServerContext) async throws

  /// Tells what is published under some topics now. Topics that nobody publishes under are left out.
  /// Authenticated.
  func getPresence(_ request: GetPresenceRequest, context: ServerContext) async throws
    -> GetPresenceResponse
}

extension PresenceHandler {
  /// `martlet.v1.Presence`.
  public var service: ServiceDescriptor { PresenceMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .bidirectional(PresenceMethods.publish) {
        (requests: RequestStream<PublishRequest>, replies: ReplyWriter<PublishResponse>, context) in
        try await self.publish(requests, replies: replies, context: context)
      },
      .bidirectional(PresenceMethods.watch) {
        (requests: RequestStream<WatchRequest>, replies: ReplyWriter<WatchResponse>, context) in
        try await self.watch(requests, replies: replies, context: context)
      },
      .unary(PresenceMethods.getPresence) {
        (request: GetPresenceRequest, context) in
        try await self.getPresence(request, context: context)
      },
    ]
  }
}

/// Publishing and watching presence.
public struct PresenceClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Says that the calling device is there, for as long as the stream is open and heartbeats come.
  /// When it ends without a goodbye, the farewell that was left is published after 20 seconds, unless
  /// the device has opened another stream by then, on whatever node. Authenticated.
  public func publish(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<PublishRequest, PublishResponse> {
    try await channel.bidirectional(
      PresenceMethods.publish, options: options)
  }

  /// Tells what is published under some topics, then what changes, in at most one frame a second.
  /// Authenticated.
  public func watch(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<WatchRequest, WatchResponse> {
    try await channel.bidirectional(
      PresenceMethods.watch, options: options)
  }

  /// Tells what is published under some topics now. Topics that nobody publishes under are left out.
  /// Authenticated.
  public func getPresence(
    _ request: GetPresenceRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetPresenceResponse {
    try await channel.unary(
      PresenceMethods.getPresence, request, options: options)
  }
}

extension PublishedPresence: Message {
  /// `martlet.v1.PublishedPresence`.
  public static let fullName = "martlet.v1.PublishedPresence"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, topic, .bytes)
    writer.field(2, sealed, .bytes)
    writer.field(3, farewell, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&topic, .bytes)
      case 18: try reader.field(&sealed, .bytes)
      case 26: try reader.field(&farewell, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "topic": 1
    case "sealed": 2
    case "farewell": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&topic, .bytes)
    case 2: try json.field(&sealed, .bytes)
    case 3: try json.field(&farewell, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("topic", topic, .bytes)
    json.field("sealed", sealed, .bytes)
    json.field("farewell", farewell, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(topic, min: 16, max: 16, "topic")
    try Check.size(sealed, min: 296, max: 296, "sealed")
    try Check.size(farewell, min: 296, max: 296, "farewell")
  }
}

extension PublishRequest: Message {
  /// `martlet.v1.PublishRequest`.
  public static let fullName = "martlet.v1.PublishRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .start(let value)? = frame {
      writer.choice(1, value, .message(PublishRequest.Start.self))
    }
    if case .change(let value)? = frame {
      writer.choice(2, value, .message(PublishedPresence.self))
    }
    if case .heartbeat(let value)? = frame {
      writer.choice(3, value, .message(PublishRequest.Heartbeat.self))
    }
    if case .goodbye(let value)? = frame {
      writer.choice(4, value, .message(PublishRequest.Goodbye.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: PublishRequest.Start?
        if case .start(let value)? = frame { current = value }
        frame = .start(try reader.choice(.message(PublishRequest.Start.self), mergingInto: current))
      case 18:
        var current: PublishedPresence?
        if case .change(let value)? = frame { current = value }
        frame = .change(try reader.choice(.message(PublishedPresence.self), mergingInto: current))
      case 26:
        var current: PublishRequest.Heartbeat?
        if case .heartbeat(let value)? = frame { current = value }
        frame = .heartbeat(try reader.choice(.message(PublishRequest.Heartbeat.self), mergingInto: current))
      case 34:
        var current: PublishRequest.Goodbye?
        if case .goodbye(let value)? = frame { current = value }
        frame = .goodbye(try reader.choice(.message(PublishRequest.Goodbye.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "start": 1
    case "change": 2
    case "heartbeat": 3
    case "goodbye": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(PublishRequest.Start.self), isTaken: frame != nil) {
        frame = .start(value)
      }
    case 2:
      if let value = try json.choice(.message(PublishedPresence.self), isTaken: frame != nil) {
        frame = .change(value)
      }
    case 3:
      if let value = try json.choice(.message(PublishRequest.Heartbeat.self), isTaken: frame != nil) {
        frame = .heartbeat(value)
      }
    case 4:
      if let value = try json.choice(.message(PublishRequest.Goodbye.self), isTaken: frame != nil) {
        frame = .goodbye(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .start(let value)? = frame {
      json.choice("start", value, .message(PublishRequest.Start.self))
    }
    if case .change(let value)? = frame {
      json.choice("change", value, .message(PublishedPresence.self))
    }
    if case .heartbeat(let value)? = frame {
      json.choice("heartbeat", value, .message(PublishRequest.Heartbeat.self))
    }
    if case .goodbye(let value)? = frame {
      json.choice("goodbye", value, .message(PublishRequest.Goodbye.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .start(let value)? = frame {
      try Check.valid(value, "start")
    }
    if case .change(let value)? = frame {
      try Check.valid(value, "change")
    }
  }
}

extension PublishRequest.Start: Message {
  /// `martlet.v1.PublishRequest.Start`.
  public static let fullName = "martlet.v1.PublishRequest.Start"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, topics, .message(PublishedPresence.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&topics, .message(PublishedPresence.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "topics": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&topics, .message(PublishedPresence.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("topics", topics, .message(PublishedPresence.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(topics.count, min: 1, max: 4, "topics")
    for (index, value) in topics.enumerated() {
      try Check.valid(value, "topics[\(index)]")
    }
  }
}

extension PublishRequest.Heartbeat: Message {
  /// `martlet.v1.PublishRequest.Heartbeat`.
  public static let fullName = "martlet.v1.PublishRequest.Heartbeat"

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

extension PublishRequest.Goodbye: Message {
  /// `martlet.v1.PublishRequest.Goodbye`.
  public static let fullName = "martlet.v1.PublishRequest.Goodbye"

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

extension PublishResponse: Message {
  /// `martlet.v1.PublishResponse`.
  public static let fullName = "martlet.v1.PublishResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = frame {
      writer.choice(1, value, .message(PublishResponse.Accepted.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: PublishResponse.Accepted?
        if case .accepted(let value)? = frame { current = value }
        frame = .accepted(try reader.choice(.message(PublishResponse.Accepted.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accepted": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(PublishResponse.Accepted.self), isTaken: frame != nil) {
        frame = .accepted(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accepted(let value)? = frame {
      json.choice("accepted", value, .message(PublishResponse.Accepted.self))
    }
  }
}

extension PublishResponse.Accepted: Message {
  /// `martlet.v1.PublishResponse.Accepted`.
  public static let fullName = "martlet.v1.PublishResponse.Accepted"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, heartbeatInterval, .message(ProtoDuration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&heartbeatInterval, .message(ProtoDuration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "heartbeatInterval", "heartbeat_interval": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&heartbeatInterval, .message(ProtoDuration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("heartbeatInterval", heartbeatInterval, .message(ProtoDuration.self))
  }
}

extension WatchRequest: Message {
  /// `martlet.v1.WatchRequest`.
  public static let fullName = "martlet.v1.WatchRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, add, .bytes)
    writer.repeated(2, remove, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&add, .bytes)
      case 18: try reader.element(&remove, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "add": 1
    case "remove": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&add, .bytes)
    case 2: try json.repeated(&remove, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("add", add, .bytes)
    json.repeated("remove", remove, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(add.count, max: 500, "add")
    for (index, value) in add.enumerated() {
      try Check.size(value, min: 16, max: 16, "add[\(index)]")
    }
    try Check.count(remove.count, max: 500, "remove")
    for (index, value) in remove.enumerated() {
      try Check.size(value, min: 16, max: 16, "remove[\(index)]")
    }
  }
}

extension PresenceEntry: Message {
  /// `martlet.v1.PresenceEntry`.
  public static let fullName = "martlet.v1.PresenceEntry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, topic, .bytes)
    writer.optional(2, publisher, .message(DeviceAddress.self))
    writer.optional(3, liveUntil, .message(ProtoTimestamp.self))
    writer.field(4, sealed, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&topic, .bytes)
      case 18: try reader.optional(&publisher, .message(DeviceAddress.self))
      case 26: try reader.optional(&liveUntil, .message(ProtoTimestamp.self))
      case 34: try reader.field(&sealed, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "topic": 1
    case "publisher": 2
    case "liveUntil", "live_until": 3
    case "sealed": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&topic, .bytes)
    case 2: try json.optional(&publisher, .message(DeviceAddress.self))
    case 3: try json.optional(&liveUntil, .message(ProtoTimestamp.self))
    case 4: try json.field(&sealed, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("topic", topic, .bytes)
    json.optional("publisher", publisher, .message(DeviceAddress.self))
    json.optional("liveUntil", liveUntil, .message(ProtoTimestamp.self))
    json.field("sealed", sealed, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = publisher {
      try Check.valid(value, "publisher")
    }
  }
}

extension WatchResponse: Message {
  /// `martlet.v1.WatchResponse`.
  public static let fullName = "martlet.v1.WatchResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, entries, .message(PresenceEntry.self))
    writer.field(2, isSnapshot, .bool)
    writer.repeated(3, fullTopics, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&entries, .message(PresenceEntry.self))
      case 16: try reader.field(&isSnapshot, .bool)
      case 26: try reader.element(&fullTopics, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "entries": 1
    case "isSnapshot", "is_snapshot": 2
    case "fullTopics", "full_topics": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&entries, .message(PresenceEntry.self))
    case 2: try json.field(&isSnapshot, .bool)
    case 3: try json.repeated(&fullTopics, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("entries", entries, .message(PresenceEntry.self))
    json.field("isSnapshot", isSnapshot, .bool)
    json.repeated("fullTopics", fullTopics, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in entries.enumerated() {
      try Check.valid(value, "entries[\(index)]")
    }
  }
}

extension GetPresenceRequest: Message {
  /// `martlet.v1.GetPresenceRequest`.
  public static let fullName = "martlet.v1.GetPresenceRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, topics, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&topics, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "topics": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&topics, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("topics", topics, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(topics.count, min: 1, max: 100, "topics")
    for (index, value) in topics.enumerated() {
      try Check.size(value, min: 16, max: 16, "topics[\(index)]")
    }
  }
}

extension GetPresenceResponse: Message {
  /// `martlet.v1.GetPresenceResponse`.
  public static let fullName = "martlet.v1.GetPresenceResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, entries, .message(PresenceEntry.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&entries, .message(PresenceEntry.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "entries": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&entries, .message(PresenceEntry.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("entries", entries, .message(PresenceEntry.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in entries.enumerated() {
      try Check.valid(value, "entries[\(index)]")
    }
  }
}

extension FileDescriptor {
  /// `martlet/v1/presence.proto`.
  public static let martletV1Presence = FileDescriptor(
    name: "martlet/v1/presence.proto",
    dependencies: [.googleProtobufDuration, .googleProtobufTimestamp, .martletOptions, .martletV1Common],
    base64: """
      ChltYXJ0bGV0L3YxL3ByZXNlbmNlLnByb3RvEgptYXJ0bGV0LnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24u\
      cHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aFW1hcnRsZXQvb3B0aW9ucy5wcm90bxoXbWFy\
      dGxldC92MS9jb21tb24ucHJvdG8ifwoRUHVibGlzaGVkUHJlc2VuY2USHgoFdG9waWMYASABKAxCCOLgGAQIEBAQ\
      UgV0b3BpYxIiCgZzZWFsZWQYAiABKAxCCuLgGAYIqAIQqAJSBnNlYWxlZBImCghmYXJld2VsbBgDIAEoDEIK4uAY\
      BgioAhCoAlIIZmFyZXdlbGwi9AIKDlB1Ymxpc2hSZXF1ZXN0EjgKBXN0YXJ0GAEgASgLMiAubWFydGxldC52MS5Q\
      dWJsaXNoUmVxdWVzdC5TdGFydEgAUgVzdGFydBI3CgZjaGFuZ2UYAiABKAsyHS5tYXJ0bGV0LnYxLlB1Ymxpc2hl\
      ZFByZXNlbmNlSABSBmNoYW5nZRJECgloZWFydGJlYXQYAyABKAsyJC5tYXJ0bGV0LnYxLlB1Ymxpc2hSZXF1ZXN0\
      LkhlYXJ0YmVhdEgAUgloZWFydGJlYXQSPgoHZ29vZGJ5ZRgEIAEoCzIiLm1hcnRsZXQudjEuUHVibGlzaFJlcXVl\
      c3QuR29vZGJ5ZUgAUgdnb29kYnllGkgKBVN0YXJ0Ej8KBnRvcGljcxgBIAMoCzIdLm1hcnRsZXQudjEuUHVibGlz\
      aGVkUHJlc2VuY2VCCPLgGAQIARAEUgZ0b3BpY3MaCwoJSGVhcnRiZWF0GgkKB0dvb2RieWVCBwoFZnJhbWUitAEK\
      D1B1Ymxpc2hSZXNwb25zZRJCCghhY2NlcHRlZBgBIAEoCzIkLm1hcnRsZXQudjEuUHVibGlzaFJlc3BvbnNlLkFj\
      Y2VwdGVkSABSCGFjY2VwdGVkGlQKCEFjY2VwdGVkEkgKEmhlYXJ0YmVhdF9pbnRlcnZhbBgBIAEoCzIZLmdvb2ds\
      ZS5wcm90b2J1Zi5EdXJhdGlvblIRaGVhcnRiZWF0SW50ZXJ2YWxCBwoFZnJhbWUiWgoMV2F0Y2hSZXF1ZXN0EiEK\
      A2FkZBgBIAMoDEIP8uAYAxD0A+LgGAQIEBAQUgNhZGQSJwoGcmVtb3ZlGAIgAygMQg/y4BgDEPQD4uAYBAgQEBBS\
      BnJlbW92ZSKxAQoNUHJlc2VuY2VFbnRyeRIUCgV0b3BpYxgBIAEoDFIFdG9waWMSNwoJcHVibGlzaGVyGAIgASgL\
      MhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUglwdWJsaXNoZXISOQoKbGl2ZV91bnRpbBgDIAEoCzIaLmdvb2ds\
      ZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWxpdmVVbnRpbBIWCgZzZWFsZWQYBCABKAxSBnNlYWxlZCKGAQoNV2F0Y2hS\
      ZXNwb25zZRIzCgdlbnRyaWVzGAEgAygLMhkubWFydGxldC52MS5QcmVzZW5jZUVudHJ5UgdlbnRyaWVzEh8KC2lz\
      X3NuYXBzaG90GAIgASgIUgppc1NuYXBzaG90Eh8KC2Z1bGxfdG9waWNzGAMgAygMUgpmdWxsVG9waWNzIj4KEkdl\
      dFByZXNlbmNlUmVxdWVzdBIoCgZ0b3BpY3MYASADKAxCEPLgGAQIARBk4uAYBAgQEBBSBnRvcGljcyJKChNHZXRQ\
      cmVzZW5jZVJlc3BvbnNlEjMKB2VudHJpZXMYASADKAsyGS5tYXJ0bGV0LnYxLlByZXNlbmNlRW50cnlSB2VudHJp\
      ZXMy+QEKCFByZXNlbmNlEkwKB1B1Ymxpc2gSGi5tYXJ0bGV0LnYxLlB1Ymxpc2hSZXF1ZXN0GhsubWFydGxldC52\
      MS5QdWJsaXNoUmVzcG9uc2UiBIDhGAIoATABEkYKBVdhdGNoEhgubWFydGxldC52MS5XYXRjaFJlcXVlc3QaGS5t\
      YXJ0bGV0LnYxLldhdGNoUmVzcG9uc2UiBIDhGAIoATABElcKC0dldFByZXNlbmNlEh4ubWFydGxldC52MS5HZXRQ\
      cmVzZW5jZVJlcXVlc3QaHy5tYXJ0bGV0LnYxLkdldFByZXNlbmNlUmVzcG9uc2UiB5ACAYDhGAJCMQoKbWFydGxl\
      dC52MVABWhRtYXJ0bGV0L3YxO21hcnRsZXR2MaoCCk1hcnRsZXQuVjFiBnByb3RvMw==
      """)
}
