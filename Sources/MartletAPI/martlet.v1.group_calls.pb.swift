// Written by protoc-gen-martlet from martlet/v1/group_calls.proto. Do not edit.

public import Protobuf

/// What a device says about a group's call: first of which group.
public struct GroupCallRequest: Sendable, Hashable {
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
    case attach(GroupCallRequest.Attach)

    /// A call is to begin.
    case start(GroupCallRequest.Start)

    /// The device joins, or removes others.
    case commit(GroupCallRequest.Commit)

    /// Keys are there.
    case acknowledgement(GroupCallRequest.Acknowledgement)

    /// Something for another participant.
    case payload(GroupCallPayload)

    /// The device goes.
    case leave(GroupCallRequest.Leave)

    /// Shows that the device is there: a participant says so every 10 seconds, and is Gone after 30
    /// seconds of silence.
    case keepAlive(KeepAlive)
  }

  /// Attaches to the call of a group: to watch, to begin one, or to take part. A device that took part
  /// says which epoch it is in, and is sent the commits from there on.
  public struct Attach: Sendable, Hashable {
    /// Of which group: the calling device's account must be a member.
    public var groupID: [UInt8] = []

    /// Which call, if the device means one; empty for the one that goes on.
    public var callID: [UInt8] = []

    /// The epoch of the call's MLS group that the device has; absent if it has none.
    public var epoch: UInt64? = nil

    /// Whether the device only watches the call: the stream takes no other frame than keep_alive and
    /// leave, and stands beside the one by which the device takes part.
    public var watches: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      groupID: [UInt8] = [],
      callID: [UInt8] = [],
      epoch: UInt64? = nil,
      watches: Bool = false
    ) {
      self.groupID = groupID
      self.callID = callID
      self.epoch = epoch
      self.watches = watches
    }
  }

  /// Begins a call, if none goes on: the device is its first participant. Limited to 10 in a burst,
  /// then one in 30 seconds, for each account and group (RATE_LIMITED).
  public struct Start: Sendable, Hashable {
    /// Made by the client; names the call from then on.
    public var callID: [UInt8] = []

    /// An MLSMessage with the GroupInfo of epoch 0, with external_pub and without the ratchet tree.
    public var groupInfo: [UInt8] = []

    /// The content of a ratchet_tree extension: one leaf, the calling device's.
    public var ratchetTree: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(callID: [UInt8] = [], groupInfo: [UInt8] = [], ratchetTree: [UInt8] = []) {
      self.callID = callID
      self.groupInfo = groupInfo
      self.ratchetTree = ratchetTree
    }
  }

  /// Hands in a commit. One wins each epoch: the others are told Stale, after the one that won. It
  /// is either an external commit by which the device joins, with one external pre-shared key named
  /// group_id ‖ epoch, big-endian, of one of the group's last 3 epochs, and with a Remove of the
  /// device's own former leaf if it has one; or a participant's own, which removes only devices that
  /// are Gone.
  public struct Commit: Sendable, Hashable {
    /// An MLSMessage with a PublicMessage.
    public var commit: [UInt8] = []

    /// An MLSMessage with the GroupInfo of the epoch that it starts, as Start has it.
    public var groupInfo: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(commit: [UInt8] = [], groupInfo: [UInt8] = []) {
      self.commit = commit
      self.groupInfo = groupInfo
    }
  }

  /// Says that the device has the keys of an epoch.
  public struct Acknowledgement: Sendable, Hashable {
    /// Which.
    public var epoch: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(epoch: UInt64 = 0) {
      self.epoch = epoch
    }
  }

  /// Leaves the call: the others remove the device. The stream ends.
  public struct Leave: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Signalling for another participant, as one-to-one media (mesh) needs it. It is delivered once, if
/// the other device is attached within 30 seconds; 32 wait for a device (RATE_LIMITED beyond).
public struct GroupCallPayload: Sendable, Hashable {
  /// For whom, where a device sends it; from whom, where it is sent it.
  public var device: DeviceAddress? = nil

  /// A Content with a CallSignal, encrypted for that device; at most 16 KiB.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(device: DeviceAddress? = nil, ciphertext: [UInt8] = []) {
    self.device = device
    self.ciphertext = ciphertext
  }
}

/// How media passes between participants.
public struct GroupCallMedia: Sendable, Hashable {
  /// Until when a token counts; absent without one.
  public var expiresAt: ProtoTimestamp? = nil

  /// Which it is.
  public var server: Server? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(expiresAt: ProtoTimestamp? = nil, server: Server? = nil) {
    self.expiresAt = expiresAt
    self.server = server
  }

  /// The choices of `server`.
  public enum Server: Sendable, Hashable {
    /// None.
    case mesh(GroupCallMedia.Mesh)

    /// janus.
    case janus(GroupCallMedia.Janus)

    /// LiveKit.
    case livekit(GroupCallMedia.LiveKit)
  }

  /// From each to each other: what they need is signalled by GroupCallPayload. For at most 4.
  public struct Mesh: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Through a janus server's video room.
  public struct Janus: Sendable, Hashable {
    /// Where its API is.
    public var url: String = ""

    /// Lets the device use the API (token_auth_secret) until `expires_at`.
    public var token: String = ""

    /// The room, of string_ids: it stands for the call and says nothing about it. The first that
    /// finds none makes it.
    public var room: String = ""

    /// What the room is made and joined with.
    public var pin: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(url: String = "", token: String = "", room: String = "", pin: String = "") {
      self.url = url
      self.token = token
      self.room = room
      self.pin = pin
    }
  }

  /// Through a LiveKit server.
  public struct LiveKit: Sendable, Hashable {
    /// Where it is.
    public var url: String = ""

    /// A JWT that lets the device into the call's room under a name of no meaning.
    public var token: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(url: String = "", token: String = "") {
      self.url = url
      self.token = token
    }
  }
}

/// What a device is told about a group's call.
public struct GroupCallResponse: Sendable, Hashable {
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
    /// What goes on.
    case standing(GroupCallResponse.Standing)

    /// The MLS group has a new epoch.
    case committed(GroupCallResponse.Committed)

    /// Another commit was faster.
    case stale(GroupCallResponse.Stale)

    /// There is no room.
    case full(GroupCallResponse.Full)

    /// All have the keys.
    case settled(GroupCallResponse.Settled)

    /// Somebody is to be removed.
    case gone(GroupCallResponse.Gone)

    /// Something from another participant.
    case payload(GroupCallPayload)

    /// There is no call any more.
    case over(GroupCallResponse.Over)

    /// Shows that the stream is alive, every 30 seconds.
    case keepAlive(KeepAlive)

    /// How media passes: for a participant, when it attaches or has joined, and again before
    /// credentials expire.
    case media(GroupCallMedia)
  }

  /// Tells of the call that goes on, once at the beginning, after Start and in place of it, and to a
  /// device that watches, whenever it changes.
  public struct Standing: Sendable, Hashable {
    /// Which call; empty if none goes on.
    public var callID: [UInt8] = []

    /// Who began it.
    public var starter: DeviceAddress? = nil

    /// Who takes part, as the server has it. Only the MLS group tells for certain.
    public var participants: [DeviceAddress] = []

    /// When it began.
    public var startedAt: ProtoTimestamp? = nil

    /// Until when it rings; absent in groups of more than 32 accounts, where it is only a notice.
    public var ringUntil: ProtoTimestamp? = nil

    /// The server's time now.
    public var serverTime: ProtoTimestamp? = nil

    /// The epoch of the call's MLS group.
    public var epoch: UInt64 = 0

    /// An MLSMessage with the GroupInfo of that epoch, to join by.
    public var groupInfo: [UInt8] = []

    /// Its ratchet tree, as the content of a ratchet_tree extension.
    public var ratchetTree: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      callID: [UInt8] = [],
      starter: DeviceAddress? = nil,
      participants: [DeviceAddress] = [],
      startedAt: ProtoTimestamp? = nil,
      ringUntil: ProtoTimestamp? = nil,
      serverTime: ProtoTimestamp? = nil,
      epoch: UInt64 = 0,
      groupInfo: [UInt8] = [],
      ratchetTree: [UInt8] = []
    ) {
      self.callID = callID
      self.starter = starter
      self.participants = participants
      self.startedAt = startedAt
      self.ringUntil = ringUntil
      self.serverTime = serverTime
      self.epoch = epoch
      self.groupInfo = groupInfo
      self.ratchetTree = ratchetTree
    }
  }

  /// A commit that counts, also the device's own: that is how it learns that it has won.
  public struct Committed: Sendable, Hashable {
    /// The epoch that it was made in.
    public var epoch: UInt64 = 0

    /// Who made it.
    public var committer: DeviceAddress? = nil

    /// As it was handed in.
    public var commit: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(epoch: UInt64 = 0, committer: DeviceAddress? = nil, commit: [UInt8] = []) {
      self.epoch = epoch
      self.committer = committer
      self.commit = commit
    }
  }

  /// Says that a commit of the device does not count: the epoch is over.
  public struct Stale: Sendable, Hashable {
    /// The epoch that goes on.
    public var epoch: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(epoch: UInt64 = 0) {
      self.epoch = epoch
    }
  }

  /// Says that the call has as many participants as it may.
  public struct Full: Sendable, Hashable {
    /// How many.
    public var limit: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(limit: UInt32 = 0) {
      self.limit = limit
    }
  }

  /// Says that every participant who is there has acknowledged an epoch.
  public struct Settled: Sendable, Hashable {
    /// Which.
    public var epoch: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(epoch: UInt64 = 0) {
      self.epoch = epoch
    }
  }

  /// Says which devices have a leaf and are not there any more: they have left, were not heard of for
  /// 30 seconds, or are no members of the group. The participant with the lowest leaf among those who
  /// are there removes them by a commit at once, the others after 500 ms for each that comes before
  /// them.
  public struct Gone: Sendable, Hashable {
    /// Which; none any more if it is empty.
    public var devices: [DeviceAddress] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(devices: [DeviceAddress] = []) {
      self.devices = devices
    }
  }

  /// Says that the call is over; the stream ends.
  public struct Over: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

extension GroupCallRequest: Message {
  /// `martlet.v1.GroupCallRequest`.
  public static let fullName = "martlet.v1.GroupCallRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .attach(let value)? = frame {
      writer.choice(1, value, .message(GroupCallRequest.Attach.self))
    }
    if case .start(let value)? = frame {
      writer.choice(2, value, .message(GroupCallRequest.Start.self))
    }
    if case .commit(let value)? = frame {
      writer.choice(3, value, .message(GroupCallRequest.Commit.self))
    }
    if case .acknowledgement(let value)? = frame {
      writer.choice(4, value, .message(GroupCallRequest.Acknowledgement.self))
    }
    if case .payload(let value)? = frame {
      writer.choice(5, value, .message(GroupCallPayload.self))
    }
    if case .leave(let value)? = frame {
      writer.choice(6, value, .message(GroupCallRequest.Leave.self))
    }
    if case .keepAlive(let value)? = frame {
      writer.choice(7, value, .message(KeepAlive.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GroupCallRequest.Attach?
        if case .attach(let value)? = frame { current = value }
        frame = .attach(try reader.choice(.message(GroupCallRequest.Attach.self), mergingInto: current))
      case 18:
        var current: GroupCallRequest.Start?
        if case .start(let value)? = frame { current = value }
        frame = .start(try reader.choice(.message(GroupCallRequest.Start.self), mergingInto: current))
      case 26:
        var current: GroupCallRequest.Commit?
        if case .commit(let value)? = frame { current = value }
        frame = .commit(try reader.choice(.message(GroupCallRequest.Commit.self), mergingInto: current))
      case 34:
        var current: GroupCallRequest.Acknowledgement?
        if case .acknowledgement(let value)? = frame { current = value }
        frame = .acknowledgement(try reader.choice(.message(GroupCallRequest.Acknowledgement.self), mergingInto: current))
      case 42:
        var current: GroupCallPayload?
        if case .payload(let value)? = frame { current = value }
        frame = .payload(try reader.choice(.message(GroupCallPayload.self), mergingInto: current))
      case 50:
        var current: GroupCallRequest.Leave?
        if case .leave(let value)? = frame { current = value }
        frame = .leave(try reader.choice(.message(GroupCallRequest.Leave.self), mergingInto: current))
      case 58:
        var current: KeepAlive?
        if case .keepAlive(let value)? = frame { current = value }
        frame = .keepAlive(try reader.choice(.message(KeepAlive.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attach": 1
    case "start": 2
    case "commit": 3
    case "acknowledgement": 4
    case "payload": 5
    case "leave": 6
    case "keepAlive", "keep_alive": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GroupCallRequest.Attach.self), isTaken: frame != nil) {
        frame = .attach(value)
      }
    case 2:
      if let value = try json.choice(.message(GroupCallRequest.Start.self), isTaken: frame != nil) {
        frame = .start(value)
      }
    case 3:
      if let value = try json.choice(.message(GroupCallRequest.Commit.self), isTaken: frame != nil) {
        frame = .commit(value)
      }
    case 4:
      if let value = try json.choice(.message(GroupCallRequest.Acknowledgement.self), isTaken: frame != nil) {
        frame = .acknowledgement(value)
      }
    case 5:
      if let value = try json.choice(.message(GroupCallPayload.self), isTaken: frame != nil) {
        frame = .payload(value)
      }
    case 6:
      if let value = try json.choice(.message(GroupCallRequest.Leave.self), isTaken: frame != nil) {
        frame = .leave(value)
      }
    case 7:
      if let value = try json.choice(.message(KeepAlive.self), isTaken: frame != nil) {
        frame = .keepAlive(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .attach(let value)? = frame {
      json.choice("attach", value, .message(GroupCallRequest.Attach.self))
    }
    if case .start(let value)? = frame {
      json.choice("start", value, .message(GroupCallRequest.Start.self))
    }
    if case .commit(let value)? = frame {
      json.choice("commit", value, .message(GroupCallRequest.Commit.self))
    }
    if case .acknowledgement(let value)? = frame {
      json.choice("acknowledgement", value, .message(GroupCallRequest.Acknowledgement.self))
    }
    if case .payload(let value)? = frame {
      json.choice("payload", value, .message(GroupCallPayload.self))
    }
    if case .leave(let value)? = frame {
      json.choice("leave", value, .message(GroupCallRequest.Leave.self))
    }
    if case .keepAlive(let value)? = frame {
      json.choice("keepAlive", value, .message(KeepAlive.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .attach(let value)? = frame {
      try Check.valid(value, "attach")
    }
    if case .start(let value)? = frame {
      try Check.valid(value, "start")
    }
    if case .commit(let value)? = frame {
      try Check.valid(value, "commit")
    }
    if case .acknowledgement(let value)? = frame {
      try Check.valid(value, "acknowledgement")
    }
    if case .payload(let value)? = frame {
      try Check.valid(value, "payload")
    }
  }
}

extension GroupCallRequest.Attach: Message {
  /// `martlet.v1.GroupCallRequest.Attach`.
  public static let fullName = "martlet.v1.GroupCallRequest.Attach"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.field(2, callID, .bytes)
    writer.optional(3, epoch, .uint64)
    writer.field(4, watches, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 18: try reader.field(&callID, .bytes)
      case 24: try reader.optional(&epoch, .uint64)
      case 32: try reader.field(&watches, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "callId", "call_id": 2
    case "epoch": 3
    case "watches": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.field(&callID, .bytes)
    case 3: try json.optional(&epoch, .uint64)
    case 4: try json.field(&watches, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.field("callId", callID, .bytes)
    json.optional("epoch", epoch, .uint64)
    json.field("watches", watches, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.size(callID, max: 16, "call_id")
    if let value = epoch {
      try Check.range(value, min: 0, max: 1000000000, "epoch")
    }
  }
}

extension GroupCallRequest.Start: Message {
  /// `martlet.v1.GroupCallRequest.Start`.
  public static let fullName = "martlet.v1.GroupCallRequest.Start"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.field(2, groupInfo, .bytes)
    writer.field(3, ratchetTree, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 18: try reader.field(&groupInfo, .bytes)
      case 26: try reader.field(&ratchetTree, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "groupInfo", "group_info": 2
    case "ratchetTree", "ratchet_tree": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.field(&groupInfo, .bytes)
    case 3: try json.field(&ratchetTree, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.field("groupInfo", groupInfo, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
    try Check.required(!groupInfo.isEmpty, "group_info")
    try Check.size(groupInfo, max: 65536, "group_info")
    try Check.required(!ratchetTree.isEmpty, "ratchet_tree")
    try Check.size(ratchetTree, max: 16384, "ratchet_tree")
  }
}

extension GroupCallRequest.Commit: Message {
  /// `martlet.v1.GroupCallRequest.Commit`.
  public static let fullName = "martlet.v1.GroupCallRequest.Commit"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, commit, .bytes)
    writer.field(2, groupInfo, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&commit, .bytes)
      case 18: try reader.field(&groupInfo, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "commit": 1
    case "groupInfo", "group_info": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&commit, .bytes)
    case 2: try json.field(&groupInfo, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("commit", commit, .bytes)
    json.field("groupInfo", groupInfo, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(!commit.isEmpty, "commit")
    try Check.size(commit, max: 262144, "commit")
    try Check.required(!groupInfo.isEmpty, "group_info")
    try Check.size(groupInfo, max: 65536, "group_info")
  }
}

extension GroupCallRequest.Acknowledgement: Message {
  /// `martlet.v1.GroupCallRequest.Acknowledgement`.
  public static let fullName = "martlet.v1.GroupCallRequest.Acknowledgement"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(epoch, min: 0, max: 1000000000, "epoch")
  }
}

extension GroupCallRequest.Leave: Message {
  /// `martlet.v1.GroupCallRequest.Leave`.
  public static let fullName = "martlet.v1.GroupCallRequest.Leave"

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

extension GroupCallPayload: Message {
  /// `martlet.v1.GroupCallPayload`.
  public static let fullName = "martlet.v1.GroupCallPayload"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, device, .message(DeviceAddress.self))
    writer.field(2, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&device, .message(DeviceAddress.self))
      case 18: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "device": 1
    case "ciphertext": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&device, .message(DeviceAddress.self))
    case 2: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("device", device, .message(DeviceAddress.self))
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(device != nil, "device")
    if let value = device {
      try Check.valid(value, "device")
    }
    try Check.required(!ciphertext.isEmpty, "ciphertext")
    try Check.size(ciphertext, max: 16384, "ciphertext")
  }
}

extension GroupCallMedia: Message {
  /// `martlet.v1.GroupCallMedia`.
  public static let fullName = "martlet.v1.GroupCallMedia"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .mesh(let value)? = server {
      writer.choice(1, value, .message(GroupCallMedia.Mesh.self))
    }
    if case .janus(let value)? = server {
      writer.choice(2, value, .message(GroupCallMedia.Janus.self))
    }
    if case .livekit(let value)? = server {
      writer.choice(3, value, .message(GroupCallMedia.LiveKit.self))
    }
    writer.optional(4, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GroupCallMedia.Mesh?
        if case .mesh(let value)? = server { current = value }
        server = .mesh(try reader.choice(.message(GroupCallMedia.Mesh.self), mergingInto: current))
      case 18:
        var current: GroupCallMedia.Janus?
        if case .janus(let value)? = server { current = value }
        server = .janus(try reader.choice(.message(GroupCallMedia.Janus.self), mergingInto: current))
      case 26:
        var current: GroupCallMedia.LiveKit?
        if case .livekit(let value)? = server { current = value }
        server = .livekit(try reader.choice(.message(GroupCallMedia.LiveKit.self), mergingInto: current))
      case 34: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "mesh": 1
    case "janus": 2
    case "livekit": 3
    case "expiresAt", "expires_at": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GroupCallMedia.Mesh.self), isTaken: server != nil) {
        server = .mesh(value)
      }
    case 2:
      if let value = try json.choice(.message(GroupCallMedia.Janus.self), isTaken: server != nil) {
        server = .janus(value)
      }
    case 3:
      if let value = try json.choice(.message(GroupCallMedia.LiveKit.self), isTaken: server != nil) {
        server = .livekit(value)
      }
    case 4: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .mesh(let value)? = server {
      json.choice("mesh", value, .message(GroupCallMedia.Mesh.self))
    }
    if case .janus(let value)? = server {
      json.choice("janus", value, .message(GroupCallMedia.Janus.self))
    }
    if case .livekit(let value)? = server {
      json.choice("livekit", value, .message(GroupCallMedia.LiveKit.self))
    }
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension GroupCallMedia.Mesh: Message {
  /// `martlet.v1.GroupCallMedia.Mesh`.
  public static let fullName = "martlet.v1.GroupCallMedia.Mesh"

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

extension GroupCallMedia.Janus: Message {
  /// `martlet.v1.GroupCallMedia.Janus`.
  public static let fullName = "martlet.v1.GroupCallMedia.Janus"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, url, .string)
    writer.field(2, token, .string)
    writer.field(3, room, .string)
    writer.field(4, pin, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&url, .string)
      case 18: try reader.field(&token, .string)
      case 26: try reader.field(&room, .string)
      case 34: try reader.field(&pin, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "url": 1
    case "token": 2
    case "room": 3
    case "pin": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&url, .string)
    case 2: try json.field(&token, .string)
    case 3: try json.field(&room, .string)
    case 4: try json.field(&pin, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("url", url, .string)
    json.field("token", token, .string)
    json.field("room", room, .string)
    json.field("pin", pin, .string)
  }
}

extension GroupCallMedia.LiveKit: Message {
  /// `martlet.v1.GroupCallMedia.LiveKit`.
  public static let fullName = "martlet.v1.GroupCallMedia.LiveKit"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, url, .string)
    writer.field(2, token, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&url, .string)
      case 18: try reader.field(&token, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "url": 1
    case "token": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&url, .string)
    case 2: try json.field(&token, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("url", url, .string)
    json.field("token", token, .string)
  }
}

extension GroupCallResponse: Message {
  /// `martlet.v1.GroupCallResponse`.
  public static let fullName = "martlet.v1.GroupCallResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .standing(let value)? = frame {
      writer.choice(1, value, .message(GroupCallResponse.Standing.self))
    }
    if case .committed(let value)? = frame {
      writer.choice(2, value, .message(GroupCallResponse.Committed.self))
    }
    if case .stale(let value)? = frame {
      writer.choice(3, value, .message(GroupCallResponse.Stale.self))
    }
    if case .full(let value)? = frame {
      writer.choice(4, value, .message(GroupCallResponse.Full.self))
    }
    if case .settled(let value)? = frame {
      writer.choice(5, value, .message(GroupCallResponse.Settled.self))
    }
    if case .gone(let value)? = frame {
      writer.choice(6, value, .message(GroupCallResponse.Gone.self))
    }
    if case .payload(let value)? = frame {
      writer.choice(7, value, .message(GroupCallPayload.self))
    }
    if case .over(let value)? = frame {
      writer.choice(8, value, .message(GroupCallResponse.Over.self))
    }
    if case .keepAlive(let value)? = frame {
      writer.choice(9, value, .message(KeepAlive.self))
    }
    if case .media(let value)? = frame {
      writer.choice(10, value, .message(GroupCallMedia.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GroupCallResponse.Standing?
        if case .standing(let value)? = frame { current = value }
        frame = .standing(try reader.choice(.message(GroupCallResponse.Standing.self), mergingInto: current))
      case 18:
        var current: GroupCallResponse.Committed?
        if case .committed(let value)? = frame { current = value }
        frame = .committed(try reader.choice(.message(GroupCallResponse.Committed.self), mergingInto: current))
      case 26:
        var current: GroupCallResponse.Stale?
        if case .stale(let value)? = frame { current = value }
        frame = .stale(try reader.choice(.message(GroupCallResponse.Stale.self), mergingInto: current))
      case 34:
        var current: GroupCallResponse.Full?
        if case .full(let value)? = frame { current = value }
        frame = .full(try reader.choice(.message(GroupCallResponse.Full.self), mergingInto: current))
      case 42:
        var current: GroupCallResponse.Settled?
        if case .settled(let value)? = frame { current = value }
        frame = .settled(try reader.choice(.message(GroupCallResponse.Settled.self), mergingInto: current))
      case 50:
        var current: GroupCallResponse.Gone?
        if case .gone(let value)? = frame { current = value }
        frame = .gone(try reader.choice(.message(GroupCallResponse.Gone.self), mergingInto: current))
      case 58:
        var current: GroupCallPayload?
        if case .payload(let value)? = frame { current = value }
        frame = .payload(try reader.choice(.message(GroupCallPayload.self), mergingInto: current))
      case 66:
        var current: GroupCallResponse.Over?
        if case .over(let value)? = frame { current = value }
        frame = .over(try reader.choice(.message(GroupCallResponse.Over.self), mergingInto: current))
      case 74:
        var current: KeepAlive?
        if case .keepAlive(let value)? = frame { current = value }
        frame = .keepAlive(try reader.choice(.message(KeepAlive.self), mergingInto: current))
      case 82:
        var current: GroupCallMedia?
        if case .media(let value)? = frame { current = value }
        frame = .media(try reader.choice(.message(GroupCallMedia.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "standing": 1
    case "committed": 2
    case "stale": 3
    case "full": 4
    case "settled": 5
    case "gone": 6
    case "payload": 7
    case "over": 8
    case "keepAlive", "keep_alive": 9
    case "media": 10
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GroupCallResponse.Standing.self), isTaken: frame != nil) {
        frame = .standing(value)
      }
    case 2:
      if let value = try json.choice(.message(GroupCallResponse.Committed.self), isTaken: frame != nil) {
        frame = .committed(value)
      }
    case 3:
      if let value = try json.choice(.message(GroupCallResponse.Stale.self), isTaken: frame != nil) {
        frame = .stale(value)
      }
    case 4:
      if let value = try json.choice(.message(GroupCallResponse.Full.self), isTaken: frame != nil) {
        frame = .full(value)
      }
    case 5:
      if let value = try json.choice(.message(GroupCallResponse.Settled.self), isTaken: frame != nil) {
        frame = .settled(value)
      }
    case 6:
      if let value = try json.choice(.message(GroupCallResponse.Gone.self), isTaken: frame != nil) {
        frame = .gone(value)
      }
    case 7:
      if let value = try json.choice(.message(GroupCallPayload.self), isTaken: frame != nil) {
        frame = .payload(value)
      }
    case 8:
      if let value = try json.choice(.message(GroupCallResponse.Over.self), isTaken: frame != nil) {
        frame = .over(value)
      }
    case 9:
      if let value = try json.choice(.message(KeepAlive.self), isTaken: frame != nil) {
        frame = .keepAlive(value)
      }
    case 10:
      if let value = try json.choice(.message(GroupCallMedia.self), isTaken: frame != nil) {
        frame = .media(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .standing(let value)? = frame {
      json.choice("standing", value, .message(GroupCallResponse.Standing.self))
    }
    if case .committed(let value)? = frame {
      json.choice("committed", value, .message(GroupCallResponse.Committed.self))
    }
    if case .stale(let value)? = frame {
      json.choice("stale", value, .message(GroupCallResponse.Stale.self))
    }
    if case .full(let value)? = frame {
      json.choice("full", value, .message(GroupCallResponse.Full.self))
    }
    if case .settled(let value)? = frame {
      json.choice("settled", value, .message(GroupCallResponse.Settled.self))
    }
    if case .gone(let value)? = frame {
      json.choice("gone", value, .message(GroupCallResponse.Gone.self))
    }
    if case .payload(let value)? = frame {
      json.choice("payload", value, .message(GroupCallPayload.self))
    }
    if case .over(let value)? = frame {
      json.choice("over", value, .message(GroupCallResponse.Over.self))
    }
    if case .keepAlive(let value)? = frame {
      json.choice("keepAlive", value, .message(KeepAlive.self))
    }
    if case .media(let value)? = frame {
      json.choice("media", value, .message(GroupCallMedia.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .standing(let value)? = frame {
      try Check.valid(value, "standing")
    }
    if case .committed(let value)? = frame {
      try Check.valid(value, "committed")
    }
    if case .gone(let value)? = frame {
      try Check.valid(value, "gone")
    }
    if case .payload(let value)? = frame {
      try Check.valid(value, "payload")
    }
  }
}

extension GroupCallResponse.Standing: Message {
  /// `martlet.v1.GroupCallResponse.Standing`.
  public static let fullName = "martlet.v1.GroupCallResponse.Standing"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.optional(2, starter, .message(DeviceAddress.self))
    writer.repeated(3, participants, .message(DeviceAddress.self))
    writer.optional(4, startedAt, .message(ProtoTimestamp.self))
    writer.optional(5, ringUntil, .message(ProtoTimestamp.self))
    writer.optional(6, serverTime, .message(ProtoTimestamp.self))
    writer.field(7, epoch, .uint64)
    writer.field(8, groupInfo, .bytes)
    writer.field(9, ratchetTree, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 18: try reader.optional(&starter, .message(DeviceAddress.self))
      case 26: try reader.element(&participants, .message(DeviceAddress.self))
      case 34: try reader.optional(&startedAt, .message(ProtoTimestamp.self))
      case 42: try reader.optional(&ringUntil, .message(ProtoTimestamp.self))
      case 50: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      case 56: try reader.field(&epoch, .uint64)
      case 66: try reader.field(&groupInfo, .bytes)
      case 74: try reader.field(&ratchetTree, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "starter": 2
    case "participants": 3
    case "startedAt", "started_at": 4
    case "ringUntil", "ring_until": 5
    case "serverTime", "server_time": 6
    case "epoch": 7
    case "groupInfo", "group_info": 8
    case "ratchetTree", "ratchet_tree": 9
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.optional(&starter, .message(DeviceAddress.self))
    case 3: try json.repeated(&participants, .message(DeviceAddress.self))
    case 4: try json.optional(&startedAt, .message(ProtoTimestamp.self))
    case 5: try json.optional(&ringUntil, .message(ProtoTimestamp.self))
    case 6: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    case 7: try json.field(&epoch, .uint64)
    case 8: try json.field(&groupInfo, .bytes)
    case 9: try json.field(&ratchetTree, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.optional("starter", starter, .message(DeviceAddress.self))
    json.repeated("participants", participants, .message(DeviceAddress.self))
    json.optional("startedAt", startedAt, .message(ProtoTimestamp.self))
    json.optional("ringUntil", ringUntil, .message(ProtoTimestamp.self))
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
    json.field("epoch", epoch, .uint64)
    json.field("groupInfo", groupInfo, .bytes)
    json.field("ratchetTree", ratchetTree, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = starter {
      try Check.valid(value, "starter")
    }
    for (index, value) in participants.enumerated() {
      try Check.valid(value, "participants[\(index)]")
    }
  }
}

extension GroupCallResponse.Committed: Message {
  /// `martlet.v1.GroupCallResponse.Committed`.
  public static let fullName = "martlet.v1.GroupCallResponse.Committed"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.optional(2, committer, .message(DeviceAddress.self))
    writer.field(3, commit, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      case 18: try reader.optional(&committer, .message(DeviceAddress.self))
      case 26: try reader.field(&commit, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    case "committer": 2
    case "commit": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    case 2: try json.optional(&committer, .message(DeviceAddress.self))
    case 3: try json.field(&commit, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
    json.optional("committer", committer, .message(DeviceAddress.self))
    json.field("commit", commit, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = committer {
      try Check.valid(value, "committer")
    }
  }
}

extension GroupCallResponse.Stale: Message {
  /// `martlet.v1.GroupCallResponse.Stale`.
  public static let fullName = "martlet.v1.GroupCallResponse.Stale"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
  }
}

extension GroupCallResponse.Full: Message {
  /// `martlet.v1.GroupCallResponse.Full`.
  public static let fullName = "martlet.v1.GroupCallResponse.Full"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "limit": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("limit", limit, .uint32)
  }
}

extension GroupCallResponse.Settled: Message {
  /// `martlet.v1.GroupCallResponse.Settled`.
  public static let fullName = "martlet.v1.GroupCallResponse.Settled"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
  }
}

extension GroupCallResponse.Gone: Message {
  /// `martlet.v1.GroupCallResponse.Gone`.
  public static let fullName = "martlet.v1.GroupCallResponse.Gone"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, devices, .message(DeviceAddress.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&devices, .message(DeviceAddress.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "devices": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&devices, .message(DeviceAddress.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("devices", devices, .message(DeviceAddress.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in devices.enumerated() {
      try Check.valid(value, "devices[\(index)]")
    }
  }
}

extension GroupCallResponse.Over: Message {
  /// `martlet.v1.GroupCallResponse.Over`.
  public static let fullName = "martlet.v1.GroupCallResponse.Over"

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

extension FileDescriptor {
  /// `martlet/v1/group_calls.proto`.
  public static let martletV1GroupCalls = FileDescriptor(
    name: "martlet/v1/group_calls.proto",
    dependencies: [.googleProtobufTimestamp, .martletOptions, .martletV1Common, .martletV1Messaging],
    base64: """
      ChxtYXJ0bGV0L3YxL2dyb3VwX2NhbGxzLnByb3RvEgptYXJ0bGV0LnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0\
      YW1wLnByb3RvGhVtYXJ0bGV0L29wdGlvbnMucHJvdG8aF21hcnRsZXQvdjEvY29tbW9uLnByb3RvGhptYXJ0bGV0\
      L3YxL21lc3NhZ2luZy5wcm90byKjBwoQR3JvdXBDYWxsUmVxdWVzdBI9CgZhdHRhY2gYASABKAsyIy5tYXJ0bGV0\
      LnYxLkdyb3VwQ2FsbFJlcXVlc3QuQXR0YWNoSABSBmF0dGFjaBI6CgVzdGFydBgCIAEoCzIiLm1hcnRsZXQudjEu\
      R3JvdXBDYWxsUmVxdWVzdC5TdGFydEgAUgVzdGFydBI9CgZjb21taXQYAyABKAsyIy5tYXJ0bGV0LnYxLkdyb3Vw\
      Q2FsbFJlcXVlc3QuQ29tbWl0SABSBmNvbW1pdBJYCg9hY2tub3dsZWRnZW1lbnQYBCABKAsyLC5tYXJ0bGV0LnYx\
      Lkdyb3VwQ2FsbFJlcXVlc3QuQWNrbm93bGVkZ2VtZW50SABSD2Fja25vd2xlZGdlbWVudBI4CgdwYXlsb2FkGAUg\
      ASgLMhwubWFydGxldC52MS5Hcm91cENhbGxQYXlsb2FkSABSB3BheWxvYWQSOgoFbGVhdmUYBiABKAsyIi5tYXJ0\
      bGV0LnYxLkdyb3VwQ2FsbFJlcXVlc3QuTGVhdmVIAFIFbGVhdmUSNgoKa2VlcF9hbGl2ZRgHIAEoCzIVLm1hcnRs\
      ZXQudjEuS2VlcEFsaXZlSABSCWtlZXBBbGl2ZRqbAQoGQXR0YWNoEiMKCGdyb3VwX2lkGAEgASgMQgji4BgECBAQ\
      EFIHZ3JvdXBJZBIfCgdjYWxsX2lkGAIgASgMQgbi4BgCEBBSBmNhbGxJZBInCgVlcG9jaBgDIAEoBEIM6uAYCAgA\
      EICU69wDSABSBWVwb2NoiAEBEhgKB3dhdGNoZXMYBCABKAhSB3dhdGNoZXNCCAoGX2Vwb2NoGogBCgVTdGFydBIh\
      CgdjYWxsX2lkGAEgASgMQgji4BgECBAQEFIGY2FsbElkEisKCmdyb3VwX2luZm8YAiABKAxCDPjgGAHi4BgEEICA\
      BFIJZ3JvdXBJbmZvEi8KDHJhdGNoZXRfdHJlZRgDIAEoDEIM+OAYAeLgGAQQgIABUgtyYXRjaGV0VHJlZRpbCgZD\
      b21taXQSJAoGY29tbWl0GAEgASgMQgz44BgB4uAYBBCAgBBSBmNvbW1pdBIrCgpncm91cF9pbmZvGAIgASgMQgz4\
      4BgB4uAYBBCAgARSCWdyb3VwSW5mbxo1Cg9BY2tub3dsZWRnZW1lbnQSIgoFZXBvY2gYASABKARCDOrgGAgIABCA\
      lOvcA1IFZXBvY2gaBwoFTGVhdmVCBwoFZnJhbWUieQoQR3JvdXBDYWxsUGF5bG9hZBI3CgZkZXZpY2UYASABKAsy\
      GS5tYXJ0bGV0LnYxLkRldmljZUFkZHJlc3NCBPjgGAFSBmRldmljZRIsCgpjaXBoZXJ0ZXh0GAIgASgMQgz44BgB\
      4uAYBBCAgAFSCmNpcGhlcnRleHQimAMKDkdyb3VwQ2FsbE1lZGlhEjUKBG1lc2gYASABKAsyHy5tYXJ0bGV0LnYx\
      Lkdyb3VwQ2FsbE1lZGlhLk1lc2hIAFIEbWVzaBI4CgVqYW51cxgCIAEoCzIgLm1hcnRsZXQudjEuR3JvdXBDYWxs\
      TWVkaWEuSmFudXNIAFIFamFudXMSPgoHbGl2ZWtpdBgDIAEoCzIiLm1hcnRsZXQudjEuR3JvdXBDYWxsTWVkaWEu\
      TGl2ZUtpdEgAUgdsaXZla2l0EjkKCmV4cGlyZXNfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
      UglleHBpcmVzQXQaBgoETWVzaBpVCgVKYW51cxIQCgN1cmwYASABKAlSA3VybBIUCgV0b2tlbhgCIAEoCVIFdG9r\
      ZW4SEgoEcm9vbRgDIAEoCVIEcm9vbRIQCgNwaW4YBCABKAlSA3BpbhoxCgdMaXZlS2l0EhAKA3VybBgBIAEoCVID\
      dXJsEhQKBXRva2VuGAIgASgJUgV0b2tlbkIICgZzZXJ2ZXIiuwoKEUdyb3VwQ2FsbFJlc3BvbnNlEkQKCHN0YW5k\
      aW5nGAEgASgLMiYubWFydGxldC52MS5Hcm91cENhbGxSZXNwb25zZS5TdGFuZGluZ0gAUghzdGFuZGluZxJHCglj\
      b21taXR0ZWQYAiABKAsyJy5tYXJ0bGV0LnYxLkdyb3VwQ2FsbFJlc3BvbnNlLkNvbW1pdHRlZEgAUgljb21taXR0\
      ZWQSOwoFc3RhbGUYAyABKAsyIy5tYXJ0bGV0LnYxLkdyb3VwQ2FsbFJlc3BvbnNlLlN0YWxlSABSBXN0YWxlEjgK\
      BGZ1bGwYBCABKAsyIi5tYXJ0bGV0LnYxLkdyb3VwQ2FsbFJlc3BvbnNlLkZ1bGxIAFIEZnVsbBJBCgdzZXR0bGVk\
      GAUgASgLMiUubWFydGxldC52MS5Hcm91cENhbGxSZXNwb25zZS5TZXR0bGVkSABSB3NldHRsZWQSOAoEZ29uZRgG\
      IAEoCzIiLm1hcnRsZXQudjEuR3JvdXBDYWxsUmVzcG9uc2UuR29uZUgAUgRnb25lEjgKB3BheWxvYWQYByABKAsy\
      HC5tYXJ0bGV0LnYxLkdyb3VwQ2FsbFBheWxvYWRIAFIHcGF5bG9hZBI4CgRvdmVyGAggASgLMiIubWFydGxldC52\
      MS5Hcm91cENhbGxSZXNwb25zZS5PdmVySABSBG92ZXISNgoKa2VlcF9hbGl2ZRgJIAEoCzIVLm1hcnRsZXQudjEu\
      S2VlcEFsaXZlSABSCWtlZXBBbGl2ZRIyCgVtZWRpYRgKIAEoCzIaLm1hcnRsZXQudjEuR3JvdXBDYWxsTWVkaWFI\
      AFIFbWVkaWEaogMKCFN0YW5kaW5nEhcKB2NhbGxfaWQYASABKAxSBmNhbGxJZBIzCgdzdGFydGVyGAIgASgLMhku\
      bWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgdzdGFydGVyEj0KDHBhcnRpY2lwYW50cxgDIAMoCzIZLm1hcnRsZXQu\
      djEuRGV2aWNlQWRkcmVzc1IMcGFydGljaXBhbnRzEjkKCnN0YXJ0ZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9i\
      dWYuVGltZXN0YW1wUglzdGFydGVkQXQSOQoKcmluZ191bnRpbBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1l\
      c3RhbXBSCXJpbmdVbnRpbBI7CgtzZXJ2ZXJfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS\
      CnNlcnZlclRpbWUSFAoFZXBvY2gYByABKARSBWVwb2NoEh0KCmdyb3VwX2luZm8YCCABKAxSCWdyb3VwSW5mbxIh\
      CgxyYXRjaGV0X3RyZWUYCSABKAxSC3JhdGNoZXRUcmVlGnIKCUNvbW1pdHRlZBIUCgVlcG9jaBgBIAEoBFIFZXBv\
      Y2gSNwoJY29tbWl0dGVyGAIgASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzUgljb21taXR0ZXISFgoGY29t\
      bWl0GAMgASgMUgZjb21taXQaHQoFU3RhbGUSFAoFZXBvY2gYASABKARSBWVwb2NoGhwKBEZ1bGwSFAoFbGltaXQY\
      ASABKA1SBWxpbWl0Gh8KB1NldHRsZWQSFAoFZXBvY2gYASABKARSBWVwb2NoGjsKBEdvbmUSMwoHZGV2aWNlcxgB\
      IAMoCzIZLm1hcnRsZXQudjEuRGV2aWNlQWRkcmVzc1IHZGV2aWNlcxoGCgRPdmVyQgcKBWZyYW1lQjEKCm1hcnRs\
      ZXQudjFQAVoUbWFydGxldC92MTttYXJ0bGV0djGqAgpNYXJ0bGV0LlYxYgZwcm90bzM=
      """)
}
