// Written by protoc-gen-martlet from martlet/v1/call_states.proto. Do not edit.

public import Protobuf

/// Where a call stands, as the server, whose clock alone counts, has it.
public struct CallState: Sendable, Hashable {
  /// Which call.
  public var callID: [UInt8] = []

  /// Who calls.
  public var caller: DeviceAddress? = nil

  /// Who is called.
  public var calleeID: [UInt8] = []

  /// Device of the callee that has answered or declined; 0 if none has.
  public var calleeDevice: UInt32 = 0

  /// What has become of it.
  public var status: CallState.Status = .init(rawValue: 0)

  /// Why it is over, if it was answered.
  public var end: CallState.End = .init(rawValue: 0)

  /// When it began to ring.
  public var startedAt: ProtoTimestamp? = nil

  /// Until when it rings.
  public var ringUntil: ProtoTimestamp? = nil

  /// When it was answered; absent if it was not.
  public var answeredAt: ProtoTimestamp? = nil

  /// When it was over; absent until then.
  public var overAt: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    callID: [UInt8] = [],
    caller: DeviceAddress? = nil,
    calleeID: [UInt8] = [],
    calleeDevice: UInt32 = 0,
    status: CallState.Status = .init(rawValue: 0),
    end: CallState.End = .init(rawValue: 0),
    startedAt: ProtoTimestamp? = nil,
    ringUntil: ProtoTimestamp? = nil,
    answeredAt: ProtoTimestamp? = nil,
    overAt: ProtoTimestamp? = nil
  ) {
    self.callID = callID
    self.caller = caller
    self.calleeID = calleeID
    self.calleeDevice = calleeDevice
    self.status = status
    self.end = end
    self.startedAt = startedAt
    self.ringUntil = ringUntil
    self.answeredAt = answeredAt
    self.overAt = overAt
  }

  /// What has become of a call.
  public enum Status: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// It rings.
    case ringing
    /// A device of the callee has answered it.
    case answered
    /// The callee does not want it.
    case declined
    /// Every device of the callee that has the call is in another one.
    case busy
    /// The caller has given up.
    case cancelled
    /// Nobody has answered in time.
    case missed
    /// The caller's device could not go on.
    case failed
    /// It was answered, and is over.
    case ended
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// Why a call that was answered is over.
  public enum End: Sendable, Hashable {
    /// It is not over, or was never answered.
    case unspecified
    /// One side has hung up.
    case hangUp
    /// The media could not be sent, received or trusted.
    case mediaFailed
    /// No path between the two was found, or the last one broke.
    case iceFailed
    /// Looking for a path took too long.
    case iceTimeout
    /// Neither side has been heard of for 60 seconds.
    case lost
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// A call for this device. It waits as long as it rings, and is gone as soon as it does not: a device
/// that comes too late is told by a CallChange only. A device rings once its queue has been sent
/// (QueueEmpty), and only if no CallChange says that the call rings no more.
public struct IncomingCall: Sendable, Hashable {
  /// To acknowledge it by.
  public var frameID: [UInt8] = []

  /// Which call.
  public var callID: [UInt8] = []

  /// Who calls.
  public var caller: DeviceAddress? = nil

  /// For this device: a Content with a CallOffer.
  public var ciphertext: [UInt8] = []

  /// Until when it rings, by the server's clock.
  public var ringUntil: ProtoTimestamp? = nil

  /// The server's time when it began.
  public var serverTime: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    frameID: [UInt8] = [],
    callID: [UInt8] = [],
    caller: DeviceAddress? = nil,
    ciphertext: [UInt8] = [],
    ringUntil: ProtoTimestamp? = nil,
    serverTime: ProtoTimestamp? = nil
  ) {
    self.frameID = frameID
    self.callID = callID
    self.caller = caller
    self.ciphertext = ciphertext
    self.ringUntil = ringUntil
    self.serverTime = serverTime
  }
}

/// A call has changed. When it stops ringing, every device of both accounts is told, but for the one
/// that did it; when an answered call is over, the other device of it.
public struct CallChange: Sendable, Hashable {
  /// To acknowledge it by.
  public var frameID: [UInt8] = []

  /// Where the call stands now.
  public var state: CallState? = nil

  /// For the calling device, if the call was answered: a Content with a CallAnswer.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(frameID: [UInt8] = [], state: CallState? = nil, ciphertext: [UInt8] = []) {
    self.frameID = frameID
    self.state = state
    self.ciphertext = ciphertext
  }
}

extension CallState: Message {
  /// `martlet.v1.CallState`.
  public static let fullName = "martlet.v1.CallState"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.optional(2, caller, .message(DeviceAddress.self))
    writer.field(3, calleeID, .bytes)
    writer.field(4, calleeDevice, .uint32)
    writer.field(5, status, .enumeration(CallState.Status.self))
    writer.field(6, end, .enumeration(CallState.End.self))
    writer.optional(7, startedAt, .message(ProtoTimestamp.self))
    writer.optional(8, ringUntil, .message(ProtoTimestamp.self))
    writer.optional(9, answeredAt, .message(ProtoTimestamp.self))
    writer.optional(10, overAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 18: try reader.optional(&caller, .message(DeviceAddress.self))
      case 26: try reader.field(&calleeID, .bytes)
      case 32: try reader.field(&calleeDevice, .uint32)
      case 40: try reader.field(&status, .enumeration(CallState.Status.self))
      case 48: try reader.field(&end, .enumeration(CallState.End.self))
      case 58: try reader.optional(&startedAt, .message(ProtoTimestamp.self))
      case 66: try reader.optional(&ringUntil, .message(ProtoTimestamp.self))
      case 74: try reader.optional(&answeredAt, .message(ProtoTimestamp.self))
      case 82: try reader.optional(&overAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "caller": 2
    case "calleeId", "callee_id": 3
    case "calleeDevice", "callee_device": 4
    case "status": 5
    case "end": 6
    case "startedAt", "started_at": 7
    case "ringUntil", "ring_until": 8
    case "answeredAt", "answered_at": 9
    case "overAt", "over_at": 10
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.optional(&caller, .message(DeviceAddress.self))
    case 3: try json.field(&calleeID, .bytes)
    case 4: try json.field(&calleeDevice, .uint32)
    case 5: try json.field(&status, .enumeration(CallState.Status.self))
    case 6: try json.field(&end, .enumeration(CallState.End.self))
    case 7: try json.optional(&startedAt, .message(ProtoTimestamp.self))
    case 8: try json.optional(&ringUntil, .message(ProtoTimestamp.self))
    case 9: try json.optional(&answeredAt, .message(ProtoTimestamp.self))
    case 10: try json.optional(&overAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.optional("caller", caller, .message(DeviceAddress.self))
    json.field("calleeId", calleeID, .bytes)
    json.field("calleeDevice", calleeDevice, .uint32)
    json.field("status", status, .enumeration(CallState.Status.self))
    json.field("end", end, .enumeration(CallState.End.self))
    json.optional("startedAt", startedAt, .message(ProtoTimestamp.self))
    json.optional("ringUntil", ringUntil, .message(ProtoTimestamp.self))
    json.optional("answeredAt", answeredAt, .message(ProtoTimestamp.self))
    json.optional("overAt", overAt, .message(ProtoTimestamp.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = caller {
      try Check.valid(value, "caller")
    }
  }
}

extension CallState.Status: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ringing
    case 2: self = .answered
    case 3: self = .declined
    case 4: self = .busy
    case 5: self = .cancelled
    case 6: self = .missed
    case 7: self = .failed
    case 8: self = .ended
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "STATUS_UNSPECIFIED": self = .unspecified
    case "STATUS_RINGING": self = .ringing
    case "STATUS_ANSWERED": self = .answered
    case "STATUS_DECLINED": self = .declined
    case "STATUS_BUSY": self = .busy
    case "STATUS_CANCELLED": self = .cancelled
    case "STATUS_MISSED": self = .missed
    case "STATUS_FAILED": self = .failed
    case "STATUS_ENDED": self = .ended
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .ringing: 1
    case .answered: 2
    case .declined: 3
    case .busy: 4
    case .cancelled: 5
    case .missed: 6
    case .failed: 7
    case .ended: 8
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "STATUS_UNSPECIFIED"
    case .ringing: "STATUS_RINGING"
    case .answered: "STATUS_ANSWERED"
    case .declined: "STATUS_DECLINED"
    case .busy: "STATUS_BUSY"
    case .cancelled: "STATUS_CANCELLED"
    case .missed: "STATUS_MISSED"
    case .failed: "STATUS_FAILED"
    case .ended: "STATUS_ENDED"
    case .unrecognized: nil
    }
  }
}

extension CallState.End: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .hangUp
    case 2: self = .mediaFailed
    case 3: self = .iceFailed
    case 4: self = .iceTimeout
    case 5: self = .lost
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "END_UNSPECIFIED": self = .unspecified
    case "END_HANG_UP": self = .hangUp
    case "END_MEDIA_FAILED": self = .mediaFailed
    case "END_ICE_FAILED": self = .iceFailed
    case "END_ICE_TIMEOUT": self = .iceTimeout
    case "END_LOST": self = .lost
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .hangUp: 1
    case .mediaFailed: 2
    case .iceFailed: 3
    case .iceTimeout: 4
    case .lost: 5
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "END_UNSPECIFIED"
    case .hangUp: "END_HANG_UP"
    case .mediaFailed: "END_MEDIA_FAILED"
    case .iceFailed: "END_ICE_FAILED"
    case .iceTimeout: "END_ICE_TIMEOUT"
    case .lost: "END_LOST"
    case .unrecognized: nil
    }
  }
}

extension IncomingCall: Message {
  /// `martlet.v1.IncomingCall`.
  public static let fullName = "martlet.v1.IncomingCall"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, frameID, .bytes)
    writer.field(2, callID, .bytes)
    writer.optional(3, caller, .message(DeviceAddress.self))
    writer.field(4, ciphertext, .bytes)
    writer.optional(5, ringUntil, .message(ProtoTimestamp.self))
    writer.optional(6, serverTime, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&frameID, .bytes)
      case 18: try reader.field(&callID, .bytes)
      case 26: try reader.optional(&caller, .message(DeviceAddress.self))
      case 34: try reader.field(&ciphertext, .bytes)
      case 42: try reader.optional(&ringUntil, .message(ProtoTimestamp.self))
      case 50: try reader.optional(&serverTime, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "frameId", "frame_id": 1
    case "callId", "call_id": 2
    case "caller": 3
    case "ciphertext": 4
    case "ringUntil", "ring_until": 5
    case "serverTime", "server_time": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&frameID, .bytes)
    case 2: try json.field(&callID, .bytes)
    case 3: try json.optional(&caller, .message(DeviceAddress.self))
    case 4: try json.field(&ciphertext, .bytes)
    case 5: try json.optional(&ringUntil, .message(ProtoTimestamp.self))
    case 6: try json.optional(&serverTime, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("frameId", frameID, .bytes)
    json.field("callId", callID, .bytes)
    json.optional("caller", caller, .message(DeviceAddress.self))
    json.field("ciphertext", ciphertext, .bytes)
    json.optional("ringUntil", ringUntil, .message(ProtoTimestamp.self))
    json.optional("serverTime", serverTime, .message(ProtoTimestamp.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = caller {
      try Check.valid(value, "caller")
    }
  }
}

extension CallChange: Message {
  /// `martlet.v1.CallChange`.
  public static let fullName = "martlet.v1.CallChange"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, frameID, .bytes)
    writer.optional(2, state, .message(CallState.self))
    writer.field(3, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&frameID, .bytes)
      case 18: try reader.optional(&state, .message(CallState.self))
      case 26: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "frameId", "frame_id": 1
    case "state": 2
    case "ciphertext": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&frameID, .bytes)
    case 2: try json.optional(&state, .message(CallState.self))
    case 3: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("frameId", frameID, .bytes)
    json.optional("state", state, .message(CallState.self))
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = state {
      try Check.valid(value, "state")
    }
  }
}

extension FileDescriptor {
  /// `martlet/v1/call_states.proto`.
  public static let martletV1CallStates = FileDescriptor(
    name: "martlet/v1/call_states.proto",
    dependencies: [.googleProtobufTimestamp, .martletV1Common],
    base64: """
      ChxtYXJ0bGV0L3YxL2NhbGxfc3RhdGVzLnByb3RvEgptYXJ0bGV0LnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0\
      YW1wLnByb3RvGhdtYXJ0bGV0L3YxL2NvbW1vbi5wcm90byKeBgoJQ2FsbFN0YXRlEhcKB2NhbGxfaWQYASABKAxS\
      BmNhbGxJZBIxCgZjYWxsZXIYAiABKAsyGS5tYXJ0bGV0LnYxLkRldmljZUFkZHJlc3NSBmNhbGxlchIbCgljYWxs\
      ZWVfaWQYAyABKAxSCGNhbGxlZUlkEiMKDWNhbGxlZV9kZXZpY2UYBCABKA1SDGNhbGxlZURldmljZRI0CgZzdGF0\
      dXMYBSABKA4yHC5tYXJ0bGV0LnYxLkNhbGxTdGF0ZS5TdGF0dXNSBnN0YXR1cxIrCgNlbmQYBiABKA4yGS5tYXJ0\
      bGV0LnYxLkNhbGxTdGF0ZS5FbmRSA2VuZBI5CgpzdGFydGVkX2F0GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp\
      bWVzdGFtcFIJc3RhcnRlZEF0EjkKCnJpbmdfdW50aWwYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
      UglyaW5nVW50aWwSOwoLYW5zd2VyZWRfYXQYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgphbnN3\
      ZXJlZEF0EjMKB292ZXJfYXQYCiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgZvdmVyQXQivQEKBlN0\
      YXR1cxIWChJTVEFUVVNfVU5TUEVDSUZJRUQQABISCg5TVEFUVVNfUklOR0lORxABEhMKD1NUQVRVU19BTlNXRVJF\
      RBACEhMKD1NUQVRVU19ERUNMSU5FRBADEg8KC1NUQVRVU19CVVNZEAQSFAoQU1RBVFVTX0NBTkNFTExFRBAFEhEK\
      DVNUQVRVU19NSVNTRUQQBhIRCg1TVEFUVVNfRkFJTEVEEAcSEAoMU1RBVFVTX0VOREVEEAgieAoDRW5kEhMKD0VO\
      RF9VTlNQRUNJRklFRBAAEg8KC0VORF9IQU5HX1VQEAESFAoQRU5EX01FRElBX0ZBSUxFRBACEhIKDkVORF9JQ0Vf\
      RkFJTEVEEAMSEwoPRU5EX0lDRV9USU1FT1VUEAQSDAoIRU5EX0xPU1QQBSKNAgoMSW5jb21pbmdDYWxsEhkKCGZy\
      YW1lX2lkGAEgASgMUgdmcmFtZUlkEhcKB2NhbGxfaWQYAiABKAxSBmNhbGxJZBIxCgZjYWxsZXIYAyABKAsyGS5t\
      YXJ0bGV0LnYxLkRldmljZUFkZHJlc3NSBmNhbGxlchIeCgpjaXBoZXJ0ZXh0GAQgASgMUgpjaXBoZXJ0ZXh0EjkK\
      CnJpbmdfdW50aWwYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglyaW5nVW50aWwSOwoLc2VydmVy\
      X3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpzZXJ2ZXJUaW1lInQKCkNhbGxDaGFuZ2US\
      GQoIZnJhbWVfaWQYASABKAxSB2ZyYW1lSWQSKwoFc3RhdGUYAiABKAsyFS5tYXJ0bGV0LnYxLkNhbGxTdGF0ZVIF\
      c3RhdGUSHgoKY2lwaGVydGV4dBgDIAEoDFIKY2lwaGVydGV4dEIxCgptYXJ0bGV0LnYxUAFaFG1hcnRsZXQvdjE7\
      bWFydGxldHYxqgIKTWFydGxldC5WMWIGcHJvdG8z
      """)
}
