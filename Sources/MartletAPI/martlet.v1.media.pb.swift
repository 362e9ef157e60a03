// Written by protoc-gen-martlet from martlet/v1/media.proto. Do not edit.

public import Protobuf
public import RPC

/// What an object is for, which decides how long it is kept.
public enum MediaClass: Sendable, Hashable {
  /// Not said: as MESSAGE.
  case unspecified
  /// A file that messages refer to: 30 days, unless the server says otherwise.
  case message
  /// The picture of a profile: until another takes its place.
  case profile
  /// An archive for the account's own devices: 7 days, up to a year where the client asks for it.
  case archive
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// Reserves room for an object.
public struct CreateUploadRequest: Sendable, Hashable {
  /// Made by the client; a repeat within 24 hours answers what the first request answered.
  public var requestID: [UInt8] = []

  /// Bytes of the sealed object, at most 16 GiB; the server may allow less.
  public var byteCount: UInt64 = 0

  /// SHA-256 of the capability, with which the object can be downloaded.
  public var capabilityHash: [UInt8] = []

  /// How long it is to be kept once it is complete; absent leaves that to its class, and more than
  /// its class allows is cut. Without effect on a PROFILE.
  public var lifetime: ProtoDuration? = nil

  /// What it is for.
  public var mediaClass: MediaClass = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    byteCount: UInt64 = 0,
    capabilityHash: [UInt8] = [],
    lifetime: ProtoDuration? = nil,
    mediaClass: MediaClass = .init(rawValue: 0)
  ) {
    self.requestID = requestID
    self.byteCount = byteCount
    self.capabilityHash = capabilityHash
    self.lifetime = lifetime
    self.mediaClass = mediaClass
  }
}

/// Tells whether there is room.
public struct CreateUploadResponse: Sendable, Hashable {
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
    /// There is room.
    case created(CreateUploadResponse.Created)

    /// Never for so large an object.
    case tooLarge(CreateUploadResponse.TooLarge)

    /// Not now.
    case quota(CreateUploadResponse.QuotaExceeded)

    /// Not before another upload has ended.
    case tooManyPending(CreateUploadResponse.TooManyPending)
  }

  /// There is.
  public struct Created: Sendable, Hashable {
    /// Names the object, and its upload.
    public var objectID: [UInt8] = []

    /// When the upload is given up, unless bytes come: 24 hours after the last of them.
    public var expiresAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(objectID: [UInt8] = [], expiresAt: ProtoTimestamp? = nil) {
      self.objectID = objectID
      self.expiresAt = expiresAt
    }
  }

  /// Objects may not be so large.
  public struct TooLarge: Sendable, Hashable {
    /// Bytes that an object may have.
    public var limit: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(limit: UInt64 = 0) {
      self.limit = limit
    }
  }

  /// The account would store, or would have stored in a day, more than it may.
  public struct QuotaExceeded: Sendable, Hashable {
    /// Bytes that count now.
    public var used: UInt64 = 0

    /// Bytes that may.
    public var limit: UInt64 = 0

    /// When the day of a limit by the day ends; absent where the limit is of all that is stored.
    public var resetsAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(used: UInt64 = 0, limit: UInt64 = 0, resetsAt: ProtoTimestamp? = nil) {
      self.used = used
      self.limit = limit
      self.resetsAt = resetsAt
    }
  }

  /// The account has so many uploads begun that it must complete or abort one first.
  public struct TooManyPending: Sendable, Hashable {
    /// Uploads that may be begun.
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
}

/// A frame of an upload: first where it goes on, then bytes.
public struct UploadRequest: Sendable, Hashable {
  /// What it is.
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
    case start(UploadRequest.Start)

    /// Every other one. The frame has at most 1 MiB, this field a little less.
    case data([UInt8])
  }

  /// Where the bytes that follow belong.
  public struct Start: Sendable, Hashable {
    /// Which object.
    public var objectID: [UInt8] = []

    /// Bytes of it that the server has: what follows goes behind them.
    public var offset: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(objectID: [UInt8] = [], offset: UInt64 = 0) {
      self.objectID = objectID
      self.offset = offset
    }
  }
}

/// Tells how far an upload has come.
public struct UploadResponse: Sendable, Hashable {
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
    /// All that was sent is on disk.
    case written(UploadResponse.Written)

    /// To be sent again, from this offset on.
    case wrongOffset(UploadResponse.WrongOffset)

    /// There is no such upload: it has expired, was aborted or completed, or is not the caller's.
    case gone(NotFound)
  }

  /// Bytes are on disk.
  public struct Written: Sendable, Hashable {
    /// All that there are of the object.
    public var offset: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(offset: UInt64 = 0) {
      self.offset = offset
    }
  }

  /// The start was elsewhere; nothing was written.
  public struct WrongOffset: Sendable, Hashable {
    /// Where the upload goes on.
    public var offset: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(offset: UInt64 = 0) {
      self.offset = offset
    }
  }
}

/// Asks how to send an upload to the store of objects.
public struct GetUploadPartsRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(objectID: [UInt8] = []) {
    self.objectID = objectID
  }
}

/// Tells how to send an upload to the store of objects.
public struct GetUploadPartsResponse: Sendable, Hashable {
  /// How it stands.
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
    /// The store takes them.
    case parts(GetUploadPartsResponse.Parts)

    /// The server does: it has no such store, the object is small, or Upload has begun with it.
    case throughServer(GetUploadPartsResponse.ThroughServer)

    /// There is no such upload: it has expired, was aborted or completed, or is not the caller's.
    case gone(NotFound)
  }

  /// A part that the store does not have.
  public struct Part: Sendable, Hashable {
    /// Its first byte.
    public var offset: UInt64 = 0

    /// How many bytes it has. The store takes neither more nor fewer.
    public var byteCount: UInt64 = 0

    /// Where it goes, by PUT without a header field of the client's own but its length; an https URL
    /// that counts for ten minutes. Whoever knows it may send the part.
    public var url: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(offset: UInt64 = 0, byteCount: UInt64 = 0, url: String = "") {
      self.offset = offset
      self.byteCount = byteCount
      self.url = url
    }
  }

  /// The parts that come next.
  public struct Parts: Sendable, Hashable {
    /// Bytes of the object that the store has.
    public var offset: UInt64 = 0

    /// At most eight, in order; none once the store has all of them.
    public var parts: [GetUploadPartsResponse.Part] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(offset: UInt64 = 0, parts: [GetUploadPartsResponse.Part] = []) {
      self.offset = offset
      self.parts = parts
    }
  }

  /// Says that the bytes go through the server, by Upload.
  public struct ThroughServer: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Asks where an upload goes on.
public struct GetUploadRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(objectID: [UInt8] = []) {
    self.objectID = objectID
  }
}

/// Tells where an upload goes on.
public struct GetUploadResponse: Sendable, Hashable {
  /// How it stands.
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
    /// It goes on here.
    case pending(GetUploadResponse.Pending)

    /// There is no such upload: it has expired, was aborted, or is not the caller's.
    case gone(NotFound)

    /// It has been completed.
    case complete(CompleteUploadResponse.Complete)
  }

  /// It is there.
  public struct Pending: Sendable, Hashable {
    /// Bytes that the server has.
    public var offset: UInt64 = 0

    /// When it is given up, unless bytes come.
    public var expiresAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(offset: UInt64 = 0, expiresAt: ProtoTimestamp? = nil) {
      self.offset = offset
      self.expiresAt = expiresAt
    }
  }
}

/// Completes an object.
public struct CompleteUploadRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// SHA-256 of all its bytes.
  public var sha256: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(objectID: [UInt8] = [], sha256: [UInt8] = []) {
    self.objectID = objectID
    self.sha256 = sha256
  }
}

/// Tells whether an object is complete.
public struct CompleteUploadResponse: Sendable, Hashable {
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
    /// Done, now or by an earlier request.
    case complete(CompleteUploadResponse.Complete)

    /// Not yet.
    case incomplete(CompleteUploadResponse.Incomplete)

    /// Not these bytes.
    case wrongHash(CompleteUploadResponse.WrongHash)

    /// There is no such upload.
    case gone(NotFound)
  }

  /// It is, and can be downloaded.
  public struct Complete: Sendable, Hashable {
    /// When it goes; absent for a PROFILE.
    public var expiresAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(expiresAt: ProtoTimestamp? = nil) {
      self.expiresAt = expiresAt
    }
  }

  /// Bytes are missing.
  public struct Incomplete: Sendable, Hashable {
    /// Where the upload goes on.
    public var offset: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(offset: UInt64 = 0) {
      self.offset = offset
    }
  }

  /// The bytes are others than the client meant; the upload stays as it is, to be aborted.
  public struct WrongHash: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Gives up an upload.
public struct AbortUploadRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(objectID: [UInt8] = []) {
    self.objectID = objectID
  }
}

/// Says that there is no such upload any more. A complete object stays.
public struct AbortUploadResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Deletes an object.
public struct DeleteObjectRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(objectID: [UInt8] = []) {
    self.objectID = objectID
  }
}

/// Tells whether there was one.
public struct DeleteObjectResponse: Sendable, Hashable {
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
    /// Nobody can download it any more.
    case deleted(DeleteObjectResponse.Deleted)

    /// The account has no such object.
    case notFound(NotFound)
  }

  /// Says that it is gone.
  public struct Deleted: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Sets how long an object is kept.
public struct SetLifetimeRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// How long from now; more than its class allows is cut.
  public var lifetime: ProtoDuration? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(objectID: [UInt8] = [], lifetime: ProtoDuration? = nil) {
    self.objectID = objectID
    self.lifetime = lifetime
  }
}

/// Tells how long an object is kept.
public struct SetLifetimeResponse: Sendable, Hashable {
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
    /// Until then.
    case kept(SetLifetimeResponse.Kept)

    /// The account has no such object, or it is not complete.
    case notFound(NotFound)
  }

  /// Says when it goes.
  public struct Kept: Sendable, Hashable {
    /// When; absent for a PROFILE, which has no end.
    public var expiresAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(expiresAt: ProtoTimestamp? = nil) {
      self.expiresAt = expiresAt
    }
  }
}

/// Asks how much is stored.
public struct GetUsageRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Tells how much is stored.
public struct GetUsageResponse: Sendable, Hashable {
  /// Bytes of complete objects.
  public var stored: UInt64 = 0

  /// Bytes that uploads have reserved.
  public var reserved: UInt64 = 0

  /// Bytes that may be stored and reserved together.
  public var limit: UInt64 = 0

  /// Bytes that were reserved in the day that runs.
  public var today: UInt64 = 0

  /// Bytes that may be reserved in a day.
  public var dailyLimit: UInt64 = 0

  /// When that day ends; absent if nothing was reserved in the last 24 hours.
  public var resetsAt: ProtoTimestamp? = nil

  /// Uploads that are begun.
  public var pending: UInt32 = 0

  /// Uploads that may be.
  public var pendingLimit: UInt32 = 0

  /// Bytes that an object may have.
  public var objectLimit: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    stored: UInt64 = 0,
    reserved: UInt64 = 0,
    limit: UInt64 = 0,
    today: UInt64 = 0,
    dailyLimit: UInt64 = 0,
    resetsAt: ProtoTimestamp? = nil,
    pending: UInt32 = 0,
    pendingLimit: UInt32 = 0,
    objectLimit: UInt64 = 0
  ) {
    self.stored = stored
    self.reserved = reserved
    self.limit = limit
    self.today = today
    self.dailyLimit = dailyLimit
    self.resetsAt = resetsAt
    self.pending = pending
    self.pendingLimit = pendingLimit
    self.objectLimit = objectLimit
  }
}

/// Asks for an object, or a part of it.
public struct DownloadRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// What shows that the caller may have it.
  public var capability: [UInt8] = []

  /// The first byte that is wanted.
  public var offset: UInt64 = 0

  /// How many bytes are wanted; 0 for all up to the end, and what lies beyond it is left out.
  public var byteCount: UInt64 = 0

  /// Whether the client can fetch the bytes from the store of objects itself: if the server offers
  /// that, the only frame is the object, with its URL.
  public var takesURL: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    objectID: [UInt8] = [],
    capability: [UInt8] = [],
    offset: UInt64 = 0,
    byteCount: UInt64 = 0,
    takesURL: Bool = false
  ) {
    self.objectID = objectID
    self.capability = capability
    self.offset = offset
    self.byteCount = byteCount
    self.takesURL = takesURL
  }
}

/// A frame of a download: first what there is, then its bytes.
public struct DownloadResponse: Sendable, Hashable {
  /// What it is.
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
    case object(MediaObject)

    /// Bytes, in order.
    case data([UInt8])

    /// There is no such object, or the capability is another's: the only frame.
    case notFound(NotFound)
  }
}

/// An object that can be downloaded.
public struct MediaObject: Sendable, Hashable {
  /// Bytes of all of it.
  public var byteCount: UInt64 = 0

  /// When it goes; absent if that is not known.
  public var expiresAt: ProtoTimestamp? = nil

  /// Where its bytes are, to be fetched by HTTP's GET, by ranges too: an https URL that counts for ten
  /// minutes. Empty unless a download has asked for it, and the server offers it.
  public var url: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(byteCount: UInt64 = 0, expiresAt: ProtoTimestamp? = nil, url: String = "") {
    self.byteCount = byteCount
    self.expiresAt = expiresAt
    self.url = url
  }
}

/// Asks after an object.
public struct GetObjectRequest: Sendable, Hashable {
  /// Which object.
  public var objectID: [UInt8] = []

  /// What shows that the caller may have it.
  public var capability: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(objectID: [UInt8] = [], capability: [UInt8] = []) {
    self.objectID = objectID
    self.capability = capability
  }
}

/// Tells of an object.
public struct GetObjectResponse: Sendable, Hashable {
  /// Whether there is one.
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
    /// There is.
    case object(MediaObject)

    /// There is not, or the capability is another's.
    case notFound(NotFound)
  }
}

/// The methods of `martlet.v1.Media`.
public enum MediaMethods {
  /// Reserves room for an object, before a byte of it is sent. Authenticated.
  public static let createUpload = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "CreateUpload",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Sends bytes of an object. What the reply counts is on disk, and so is what a stream of this call
  /// had sent when it broke off, up to what GetUpload tells. A second stream for the same object ends
  /// the first with ABORTED, STREAM_DISPLACED. Authenticated.
  public static let upload = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "Upload",
    kind: .clientStreaming,
    idempotency: .unknown,
    access: .authenticated)

  /// Tells how the client sends an upload to the store of objects itself, if the server offers that:
  /// it sends the bytes of each part to its URL by HTTP's PUT, as they are, and asks again, until no
  /// part is left; then it calls CompleteUpload. What the store has is counted each time. A stream of
  /// Upload for the same object ends. Authenticated.
  public static let getUploadParts = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "GetUploadParts",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Tells where an upload that was interrupted goes on. Authenticated.
  public static let getUpload = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "GetUpload",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Opens an object to downloads, once all its bytes are there and have the hash that the client
  /// expects. Of class PROFILE, the account's former profile object goes. Authenticated.
  public static let completeUpload = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "CompleteUpload",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Gives up an upload, and gives back what it had reserved. Authenticated.
  public static let abortUpload = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "AbortUpload",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Deletes an object. Authenticated.
  public static let deleteObject = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "DeleteObject",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Sets how long an object is kept, from now on. Authenticated.
  public static let setLifetime = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "SetLifetime",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Tells how much the account stores, and how much it may. Authenticated.
  public static let getUsage = MethodDescriptor(
    service: "martlet.v1.Media",
    name: "GetUsage",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Media",
    methods: [createUpload, upload, getUploadParts, getUpload, completeUpload, abortUpload, deleteObject, setLifetime, getUsage],
    file: .martletV1Media)
}

/// Storing objects.
///
/// An object is made in three steps: CreateUpload reserves its room, Upload sends its bytes, with as
/// many calls as it takes, and CompleteUpload opens it to downloads. Only the account that made an
/// object can change it.
public protocol MediaHandler: ServiceHandler {
  /// Reserves room for an object, before a byte of it is sent. Authenticated.
  func createUpload(_ request: CreateUploadRequest, context: ServerContext) async throws
    -> CreateUploadResponse

  /// Sends bytes of an object. What the reply counts is on disk, and so is what a stream of this call
  /// had sent when it broke off, up to what GetUpload tells. A second stream for the same object ends
  /// the first with ABORTED, STREAM_DISPLACED. Authenticated.
  func upload(
    _ requests: RequestStream<UploadRequest>,
    context: ServerContext) async throws -> UploadResponse

  /// Tells how the client sends an upload to the store of objects itself, if the server offers that:
  /// it sends the bytes of each part to its URL by HTTP's PUT, as they are, and asks again, until no
  /// part is left; then it calls CompleteUpload. What the store has is counted each time. A stream of
  /// Upload for the same object ends. Authenticated.
  func getUploadParts(_ request: GetUploadPartsRequest, context: ServerContext) async throws
    -> GetUploadPartsResponse

  /// Tells where an upload that was interrupted goes on. Authenticated.
  func getUpload(_ request: GetUploadRequest, context: ServerContext) async throws
    -> GetUploadResponse

  /// Opens an object to downloads, once all its bytes are there and have the hash that the client
  /// expects. Of class PROFILE, the account's former profile object goes. Authenticated.
  func completeUpload(_ request: CompleteUploadRequest, context: ServerContext) async throws
    -> CompleteUploadResponse

  /// Gives up an upload, and gives back what it had reserved. Authenticated.
  func abortUpload(_ request: AbortUploadRequest, context: ServerContext) async throws
    -> AbortUploadResponse

  /// Deletes an object. Authenticated.
  func deleteObject(_ request: DeleteObjectRequest, context: ServerContext) async throws
    -> DeleteObjectResponse

  /// Sets how long an object is kept, from now on. Authenticated.
  func setLifetime(_ request: SetLifetimeRequest, context: ServerContext) async throws
    -> SetLifetimeResponse

  /// Tells how much the account stores, and how much it may. Authenticated.
  func getUsage(_ request: GetUsageRequest, context: ServerContext) async throws
    -> GetUsageResponse
}

extension MediaHandler {
  /// `martlet.v1.Media`.
  public var service: ServiceDescriptor { MediaMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(MediaMethods.createUpload) {
        (request: CreateUploadRequest, context) in
        try await self.createUpload(request, context: context)
      },
      .clientStreaming(MediaMethods.upload) {
        (requests: RequestStream<UploadRequest>, context) in
        try await self.upload(requests, context: context)
      },
      .unary(MediaMethods.getUploadParts) {
        (request: GetUploadPartsRequest, context) in
        try await self.getUploadParts(request, context: context)
      },
      .unary(MediaMethods.getUpload) {
        (request: GetUploadRequest, context) in
        try await self.getUpload(request, context: context)
      },
      .unary(MediaMethods.completeUpload) {
        (request: CompleteUploadRequest, context) in
        try await self.completeUpload(request, context: context)
      },
      .unary(MediaMethods.abortUpload) {
        (request: AbortUploadRequest, context) in
        try await self.abortUpload(request, context: context)
      },
      .unary(MediaMethods.deleteObject) {
        (request: DeleteObjectRequest, context) in
        try await self.deleteObject(request, context: context)
      },
      .unary(MediaMethods.setLifetime) {
        (request: SetLifetimeRequest, context) in
        try await self.setLifetime(request, context: context)
      },
      .unary(MediaMethods.getUsage) {
        (request: GetUsageRequest, context) in
        try await self.getUsage(request, context: context)
      },
    ]
  }
}

/// Storing objects.
///
/// An object is made in three steps: CreateUpload reserves its room, Upload sends its bytes, with as
/// many calls as it takes, and CompleteUpload opens it to downloads. Only the account that made an
/// object can change it.
public struct MediaClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Reserves room for an object, before a byte of it is sent. Authenticated.
  public func createUpload(
    _ request: CreateUploadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateUploadResponse {
    try await channel.unary(
      MediaMethods.createUpload, request, options: options)
  }

  /// Sends bytes of an object. What the reply counts is on disk, and so is what a stream of this call
  /// had sent when it broke off, up to what GetUpload tells. A second stream for the same object ends
  /// the first with ABORTED, STREAM_DISPLACED. Authenticated.
  public func upload(
    options: CallOptions = CallOptions()
  ) async throws -> ClientStreamingCall<UploadRequest, UploadResponse> {
    try await channel.clientStreaming(
      MediaMethods.upload, options: options)
  }

  /// Tells how the client sends an upload to the store of objects itself, if the server offers that:
  /// it sends the bytes of each part to its URL by HTTP's PUT, as they are, and asks again, until no
  /// part is left; then it calls CompleteUpload. What the store has is counted each time. A stream of
  /// Upload for the same object ends. Authenticated.
  public func getUploadParts(
    _ request: GetUploadPartsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetUploadPartsResponse {
    try await channel.unary(
      MediaMethods.getUploadParts, request, options: options)
  }

  /// Tells where an upload that was interrupted goes on. Authenticated.
  public func getUpload(
    _ request: GetUploadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetUploadResponse {
    try await channel.unary(
      MediaMethods.getUpload, request, options: options)
  }

  /// Opens an object to downloads, once all its bytes are there and have the hash that the client
  /// expects. Of class PROFILE, the account's former profile object goes. Authenticated.
  public func completeUpload(
    _ request: CompleteUploadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CompleteUploadResponse {
    try await channel.unary(
      MediaMethods.completeUpload, request, options: options)
  }

  /// Gives up an upload, and gives back what it had reserved. Authenticated.
  public func abortUpload(
    _ request: AbortUploadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AbortUploadResponse {
    try await channel.unary(
      MediaMethods.abortUpload, request, options: options)
  }

  /// Deletes an object. Authenticated.
  public func deleteObject(
    _ request: DeleteObjectRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DeleteObjectResponse {
    try await channel.unary(
      MediaMethods.deleteObject, request, options: options)
  }

  /// Sets how long an object is kept, from now on. Authenticated.
  public func setLifetime(
    _ request: SetLifetimeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SetLifetimeResponse {
    try await channel.unary(
      MediaMethods.setLifetime, request, options: options)
  }

  /// Tells how much the account stores, and how much it may. Authenticated.
  public func getUsage(
    _ request: GetUsageRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetUsageResponse {
    try await channel.unary(
      MediaMethods.getUsage, request, options: options)
  }
}

/// The methods of `martlet.v1.MediaDownload`.
public enum MediaDownloadMethods {
  /// Sends an object, or a part of it. Anonymous.
  public static let download = MethodDescriptor(
    service: "martlet.v1.MediaDownload",
    name: "Download",
    kind: .serverStreaming,
    idempotency: .unknown,
    access: .anonymous)

  /// Tells whether an object is there, and how large it is. Anonymous.
  public static let getObject = MethodDescriptor(
    service: "martlet.v1.MediaDownload",
    name: "GetObject",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .anonymous)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.MediaDownload",
    methods: [download, getObject],
    file: .martletV1Media)
}

/// Fetching objects. Its calls carry no token, so that the server does not learn which account
/// fetches what; a client makes them on a connection of their own.
public protocol MediaDownloadHandler: ServiceHandler {
  /// Sends an object, or a part of it. Anonymous.
  func download(
    _ request: DownloadRequest,
    replies: ReplyWriter<DownloadResponse>,
    context: ServerContext) async throws

  /// Tells whether an object is there, and how large it is. Anonymous.
  func getObject(_ request: GetObjectRequest, context: ServerContext) async throws
    -> GetObjectResponse
}

extension MediaDownloadHandler {
  /// `martlet.v1.MediaDownload`.
  public var service: ServiceDescriptor { MediaDownloadMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .serverStreaming(MediaDownloadMethods.download) {
        (request: DownloadRequest, replies: ReplyWriter<DownloadResponse>, context) in
        try await self.download(request, replies: replies, context: context)
      },
      .unary(MediaDownloadMethods.getObject) {
        (request: GetObjectRequest, context) in
        try await self.getObject(request, context: context)
      },
    ]
  }
}

/// Fetching objects. Its calls carry no token, so that the server does not learn which account
/// fetches what; a client makes them on a connection of their own.
public struct MediaDownloadClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Sends an object, or a part of it. Anonymous.
  public func download(
    _ request: DownloadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<DownloadResponse> {
    try await channel.serverStreaming(
      MediaDownloadMethods.download, request, options: options)
  }

  /// Tells whether an object is there, and how large it is. Anonymous.
  public func getObject(
    _ request: GetObjectRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetObjectResponse {
    try await channel.unary(
      MediaDownloadMethods.getObject, request, options: options)
  }
}

extension MediaClass: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .message
    case 2: self = .profile
    case 3: self = .archive
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "MEDIA_CLASS_UNSPECIFIED": self = .unspecified
    case "MEDIA_CLASS_MESSAGE": self = .message
    case "MEDIA_CLASS_PROFILE": self = .profile
    case "MEDIA_CLASS_ARCHIVE": self = .archive
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .message: 1
    case .profile: 2
    case .archive: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "MEDIA_CLASS_UNSPECIFIED"
    case .message: "MEDIA_CLASS_MESSAGE"
    case .profile: "MEDIA_CLASS_PROFILE"
    case .archive: "MEDIA_CLASS_ARCHIVE"
    case .unrecognized: nil
    }
  }
}

extension CreateUploadRequest: Message {
  /// `martlet.v1.CreateUploadRequest`.
  public static let fullName = "martlet.v1.CreateUploadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, byteCount, .uint64)
    writer.field(3, capabilityHash, .bytes)
    writer.optional(4, lifetime, .message(ProtoDuration.self))
    writer.field(5, mediaClass, .enumeration(MediaClass.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 16: try reader.field(&byteCount, .uint64)
      case 26: try reader.field(&capabilityHash, .bytes)
      case 34: try reader.optional(&lifetime, .message(ProtoDuration.self))
      case 40: try reader.field(&mediaClass, .enumeration(MediaClass.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "byteCount", "byte_count": 2
    case "capabilityHash", "capability_hash": 3
    case "lifetime": 4
    case "mediaClass", "media_class": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&byteCount, .uint64)
    case 3: try json.field(&capabilityHash, .bytes)
    case 4: try json.optional(&lifetime, .message(ProtoDuration.self))
    case 5: try json.field(&mediaClass, .enumeration(MediaClass.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("byteCount", byteCount, .uint64)
    json.field("capabilityHash", capabilityHash, .bytes)
    json.optional("lifetime", lifetime, .message(ProtoDuration.self))
    json.field("mediaClass", mediaClass, .enumeration(MediaClass.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.range(byteCount, min: 1, max: 17179869184, "byte_count")
    try Check.size(capabilityHash, min: 32, max: 32, "capability_hash")
  }
}

extension CreateUploadResponse: Message {
  /// `martlet.v1.CreateUploadResponse`.
  public static let fullName = "martlet.v1.CreateUploadResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .created(let value)? = outcome {
      writer.choice(1, value, .message(CreateUploadResponse.Created.self))
    }
    if case .tooLarge(let value)? = outcome {
      writer.choice(2, value, .message(CreateUploadResponse.TooLarge.self))
    }
    if case .quota(let value)? = outcome {
      writer.choice(3, value, .message(CreateUploadResponse.QuotaExceeded.self))
    }
    if case .tooManyPending(let value)? = outcome {
      writer.choice(4, value, .message(CreateUploadResponse.TooManyPending.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: CreateUploadResponse.Created?
        if case .created(let value)? = outcome { current = value }
        outcome = .created(try reader.choice(.message(CreateUploadResponse.Created.self), mergingInto: current))
      case 18:
        var current: CreateUploadResponse.TooLarge?
        if case .tooLarge(let value)? = outcome { current = value }
        outcome = .tooLarge(try reader.choice(.message(CreateUploadResponse.TooLarge.self), mergingInto: current))
      case 26:
        var current: CreateUploadResponse.QuotaExceeded?
        if case .quota(let value)? = outcome { current = value }
        outcome = .quota(try reader.choice(.message(CreateUploadResponse.QuotaExceeded.self), mergingInto: current))
      case 34:
        var current: CreateUploadResponse.TooManyPending?
        if case .tooManyPending(let value)? = outcome { current = value }
        outcome = .tooManyPending(try reader.choice(.message(CreateUploadResponse.TooManyPending.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "created": 1
    case "tooLarge", "too_large": 2
    case "quota": 3
    case "tooManyPending", "too_many_pending": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CreateUploadResponse.Created.self), isTaken: outcome != nil) {
        outcome = .created(value)
      }
    case 2:
      if let value = try json.choice(.message(CreateUploadResponse.TooLarge.self), isTaken: outcome != nil) {
        outcome = .tooLarge(value)
      }
    case 3:
      if let value = try json.choice(.message(CreateUploadResponse.QuotaExceeded.self), isTaken: outcome != nil) {
        outcome = .quota(value)
      }
    case 4:
      if let value = try json.choice(.message(CreateUploadResponse.TooManyPending.self), isTaken: outcome != nil) {
        outcome = .tooManyPending(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .created(let value)? = outcome {
      json.choice("created", value, .message(CreateUploadResponse.Created.self))
    }
    if case .tooLarge(let value)? = outcome {
      json.choice("tooLarge", value, .message(CreateUploadResponse.TooLarge.self))
    }
    if case .quota(let value)? = outcome {
      json.choice("quota", value, .message(CreateUploadResponse.QuotaExceeded.self))
    }
    if case .tooManyPending(let value)? = outcome {
      json.choice("tooManyPending", value, .message(CreateUploadResponse.TooManyPending.self))
    }
  }
}

extension CreateUploadResponse.Created: Message {
  /// `martlet.v1.CreateUploadResponse.Created`.
  public static let fullName = "martlet.v1.CreateUploadResponse.Created"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    case "expiresAt", "expires_at": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension CreateUploadResponse.TooLarge: Message {
  /// `martlet.v1.CreateUploadResponse.TooLarge`.
  public static let fullName = "martlet.v1.CreateUploadResponse.TooLarge"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, limit, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&limit, .uint64)
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
    case 1: try json.field(&limit, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("limit", limit, .uint64)
  }
}

extension CreateUploadResponse.QuotaExceeded: Message {
  /// `martlet.v1.CreateUploadResponse.QuotaExceeded`.
  public static let fullName = "martlet.v1.CreateUploadResponse.QuotaExceeded"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, used, .uint64)
    writer.field(2, limit, .uint64)
    writer.optional(3, resetsAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&used, .uint64)
      case 16: try reader.field(&limit, .uint64)
      case 26: try reader.optional(&resetsAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "used": 1
    case "limit": 2
    case "resetsAt", "resets_at": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&used, .uint64)
    case 2: try json.field(&limit, .uint64)
    case 3: try json.optional(&resetsAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("used", used, .uint64)
    json.field("limit", limit, .uint64)
    json.optional("resetsAt", resetsAt, .message(ProtoTimestamp.self))
  }
}

extension CreateUploadResponse.TooManyPending: Message {
  /// `martlet.v1.CreateUploadResponse.TooManyPending`.
  public static let fullName = "martlet.v1.CreateUploadResponse.TooManyPending"

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

extension UploadRequest: Message {
  /// `martlet.v1.UploadRequest`.
  public static let fullName = "martlet.v1.UploadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .start(let value)? = frame {
      writer.choice(1, value, .message(UploadRequest.Start.self))
    }
    if case .data(let value)? = frame {
      writer.choice(2, value, .bytes)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: UploadRequest.Start?
        if case .start(let value)? = frame { current = value }
        frame = .start(try reader.choice(.message(UploadRequest.Start.self), mergingInto: current))
      case 18: frame = .data(try reader.choice(.bytes))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "start": 1
    case "data": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(UploadRequest.Start.self), isTaken: frame != nil) {
        frame = .start(value)
      }
    case 2:
      if let value = try json.choice(.bytes, isTaken: frame != nil) {
        frame = .data(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .start(let value)? = frame {
      json.choice("start", value, .message(UploadRequest.Start.self))
    }
    if case .data(let value)? = frame {
      json.choice("data", value, .bytes)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .start(let value)? = frame {
      try Check.valid(value, "start")
    }
    if case .data(let value)? = frame {
      try Check.size(value, min: 1, max: 1048560, "data")
    }
  }
}

extension UploadRequest.Start: Message {
  /// `martlet.v1.UploadRequest.Start`.
  public static let fullName = "martlet.v1.UploadRequest.Start"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.field(2, offset, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      case 16: try reader.field(&offset, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    case "offset": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    case 2: try json.field(&offset, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
    json.field("offset", offset, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
  }
}

extension UploadResponse: Message {
  /// `martlet.v1.UploadResponse`.
  public static let fullName = "martlet.v1.UploadResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .written(let value)? = outcome {
      writer.choice(1, value, .message(UploadResponse.Written.self))
    }
    if case .wrongOffset(let value)? = outcome {
      writer.choice(2, value, .message(UploadResponse.WrongOffset.self))
    }
    if case .gone(let value)? = outcome {
      writer.choice(3, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: UploadResponse.Written?
        if case .written(let value)? = outcome { current = value }
        outcome = .written(try reader.choice(.message(UploadResponse.Written.self), mergingInto: current))
      case 18:
        var current: UploadResponse.WrongOffset?
        if case .wrongOffset(let value)? = outcome { current = value }
        outcome = .wrongOffset(try reader.choice(.message(UploadResponse.WrongOffset.self), mergingInto: current))
      case 26:
        var current: NotFound?
        if case .gone(let value)? = outcome { current = value }
        outcome = .gone(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "written": 1
    case "wrongOffset", "wrong_offset": 2
    case "gone": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(UploadResponse.Written.self), isTaken: outcome != nil) {
        outcome = .written(value)
      }
    case 2:
      if let value = try json.choice(.message(UploadResponse.WrongOffset.self), isTaken: outcome != nil) {
        outcome = .wrongOffset(value)
      }
    case 3:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .gone(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .written(let value)? = outcome {
      json.choice("written", value, .message(UploadResponse.Written.self))
    }
    if case .wrongOffset(let value)? = outcome {
      json.choice("wrongOffset", value, .message(UploadResponse.WrongOffset.self))
    }
    if case .gone(let value)? = outcome {
      json.choice("gone", value, .message(NotFound.self))
    }
  }
}

extension UploadResponse.Written: Message {
  /// `martlet.v1.UploadResponse.Written`.
  public static let fullName = "martlet.v1.UploadResponse.Written"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, offset, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&offset, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "offset": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&offset, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("offset", offset, .uint64)
  }
}

extension UploadResponse.WrongOffset: Message {
  /// `martlet.v1.UploadResponse.WrongOffset`.
  public static let fullName = "martlet.v1.UploadResponse.WrongOffset"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, offset, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&offset, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "offset": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&offset, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("offset", offset, .uint64)
  }
}

extension GetUploadPartsRequest: Message {
  /// `martlet.v1.GetUploadPartsRequest`.
  public static let fullName = "martlet.v1.GetUploadPartsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
  }
}

extension GetUploadPartsResponse: Message {
  /// `martlet.v1.GetUploadPartsResponse`.
  public static let fullName = "martlet.v1.GetUploadPartsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .parts(let value)? = outcome {
      writer.choice(1, value, .message(GetUploadPartsResponse.Parts.self))
    }
    if case .throughServer(let value)? = outcome {
      writer.choice(2, value, .message(GetUploadPartsResponse.ThroughServer.self))
    }
    if case .gone(let value)? = outcome {
      writer.choice(3, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GetUploadPartsResponse.Parts?
        if case .parts(let value)? = outcome { current = value }
        outcome = .parts(try reader.choice(.message(GetUploadPartsResponse.Parts.self), mergingInto: current))
      case 18:
        var current: GetUploadPartsResponse.ThroughServer?
        if case .throughServer(let value)? = outcome { current = value }
        outcome = .throughServer(try reader.choice(.message(GetUploadPartsResponse.ThroughServer.self), mergingInto: current))
      case 26:
        var current: NotFound?
        if case .gone(let value)? = outcome { current = value }
        outcome = .gone(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "parts": 1
    case "throughServer", "through_server": 2
    case "gone": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetUploadPartsResponse.Parts.self), isTaken: outcome != nil) {
        outcome = .parts(value)
      }
    case 2:
      if let value = try json.choice(.message(GetUploadPartsResponse.ThroughServer.self), isTaken: outcome != nil) {
        outcome = .throughServer(value)
      }
    case 3:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .gone(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .parts(let value)? = outcome {
      json.choice("parts", value, .message(GetUploadPartsResponse.Parts.self))
    }
    if case .throughServer(let value)? = outcome {
      json.choice("throughServer", value, .message(GetUploadPartsResponse.ThroughServer.self))
    }
    if case .gone(let value)? = outcome {
      json.choice("gone", value, .message(NotFound.self))
    }
  }
}

extension GetUploadPartsResponse.Part: Message {
  /// `martlet.v1.GetUploadPartsResponse.Part`.
  public static let fullName = "martlet.v1.GetUploadPartsResponse.Part"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, offset, .uint64)
    writer.field(2, byteCount, .uint64)
    writer.field(3, url, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&offset, .uint64)
      case 16: try reader.field(&byteCount, .uint64)
      case 26: try reader.field(&url, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "offset": 1
    case "byteCount", "byte_count": 2
    case "url": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&offset, .uint64)
    case 2: try json.field(&byteCount, .uint64)
    case 3: try json.field(&url, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("offset", offset, .uint64)
    json.field("byteCount", byteCount, .uint64)
    json.field("url", url, .string)
  }
}

extension GetUploadPartsResponse.Parts: Message {
  /// `martlet.v1.GetUploadPartsResponse.Parts`.
  public static let fullName = "martlet.v1.GetUploadPartsResponse.Parts"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, offset, .uint64)
    writer.repeated(2, parts, .message(GetUploadPartsResponse.Part.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&offset, .uint64)
      case 18: try reader.element(&parts, .message(GetUploadPartsResponse.Part.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "offset": 1
    case "parts": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&offset, .uint64)
    case 2: try json.repeated(&parts, .message(GetUploadPartsResponse.Part.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("offset", offset, .uint64)
    json.repeated("parts", parts, .message(GetUploadPartsResponse.Part.self))
  }
}

extension GetUploadPartsResponse.ThroughServer: Message {
  /// `martlet.v1.GetUploadPartsResponse.ThroughServer`.
  public static let fullName = "martlet.v1.GetUploadPartsResponse.ThroughServer"

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

extension GetUploadRequest: Message {
  /// `martlet.v1.GetUploadRequest`.
  public static let fullName = "martlet.v1.GetUploadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
  }
}

extension GetUploadResponse: Message {
  /// `martlet.v1.GetUploadResponse`.
  public static let fullName = "martlet.v1.GetUploadResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .pending(let value)? = outcome {
      writer.choice(1, value, .message(GetUploadResponse.Pending.self))
    }
    if case .gone(let value)? = outcome {
      writer.choice(2, value, .message(NotFound.self))
    }
    if case .complete(let value)? = outcome {
      writer.choice(3, value, .message(CompleteUploadResponse.Complete.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: GetUploadResponse.Pending?
        if case .pending(let value)? = outcome { current = value }
        outcome = .pending(try reader.choice(.message(GetUploadResponse.Pending.self), mergingInto: current))
      case 18:
        var current: NotFound?
        if case .gone(let value)? = outcome { current = value }
        outcome = .gone(try reader.choice(.message(NotFound.self), mergingInto: current))
      case 26:
        var current: CompleteUploadResponse.Complete?
        if case .complete(let value)? = outcome { current = value }
        outcome = .complete(try reader.choice(.message(CompleteUploadResponse.Complete.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "pending": 1
    case "gone": 2
    case "complete": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetUploadResponse.Pending.self), isTaken: outcome != nil) {
        outcome = .pending(value)
      }
    case 2:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .gone(value)
      }
    case 3:
      if let value = try json.choice(.message(CompleteUploadResponse.Complete.self), isTaken: outcome != nil) {
        outcome = .complete(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .pending(let value)? = outcome {
      json.choice("pending", value, .message(GetUploadResponse.Pending.self))
    }
    if case .gone(let value)? = outcome {
      json.choice("gone", value, .message(NotFound.self))
    }
    if case .complete(let value)? = outcome {
      json.choice("complete", value, .message(CompleteUploadResponse.Complete.self))
    }
  }
}

extension GetUploadResponse.Pending: Message {
  /// `martlet.v1.GetUploadResponse.Pending`.
  public static let fullName = "martlet.v1.GetUploadResponse.Pending"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, offset, .uint64)
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&offset, .uint64)
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "offset": 1
    case "expiresAt", "expires_at": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&offset, .uint64)
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("offset", offset, .uint64)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension CompleteUploadRequest: Message {
  /// `martlet.v1.CompleteUploadRequest`.
  public static let fullName = "martlet.v1.CompleteUploadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.field(2, sha256, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      case 18: try reader.field(&sha256, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    case "sha256": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    case 2: try json.field(&sha256, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
    json.field("sha256", sha256, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
    try Check.size(sha256, min: 32, max: 32, "sha256")
  }
}

extension CompleteUploadResponse: Message {
  /// `martlet.v1.CompleteUploadResponse`.
  public static let fullName = "martlet.v1.CompleteUploadResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .complete(let value)? = outcome {
      writer.choice(1, value, .message(CompleteUploadResponse.Complete.self))
    }
    if case .incomplete(let value)? = outcome {
      writer.choice(2, value, .message(CompleteUploadResponse.Incomplete.self))
    }
    if case .wrongHash(let value)? = outcome {
      writer.choice(3, value, .message(CompleteUploadResponse.WrongHash.self))
    }
    if case .gone(let value)? = outcome {
      writer.choice(4, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: CompleteUploadResponse.Complete?
        if case .complete(let value)? = outcome { current = value }
        outcome = .complete(try reader.choice(.message(CompleteUploadResponse.Complete.self), mergingInto: current))
      case 18:
        var current: CompleteUploadResponse.Incomplete?
        if case .incomplete(let value)? = outcome { current = value }
        outcome = .incomplete(try reader.choice(.message(CompleteUploadResponse.Incomplete.self), mergingInto: current))
      case 26:
        var current: CompleteUploadResponse.WrongHash?
        if case .wrongHash(let value)? = outcome { current = value }
        outcome = .wrongHash(try reader.choice(.message(CompleteUploadResponse.WrongHash.self), mergingInto: current))
      case 34:
        var current: NotFound?
        if case .gone(let value)? = outcome { current = value }
        outcome = .gone(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "complete": 1
    case "incomplete": 2
    case "wrongHash", "wrong_hash": 3
    case "gone": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CompleteUploadResponse.Complete.self), isTaken: outcome != nil) {
        outcome = .complete(value)
      }
    case 2:
      if let value = try json.choice(.message(CompleteUploadResponse.Incomplete.self), isTaken: outcome != nil) {
        outcome = .incomplete(value)
      }
    case 3:
      if let value = try json.choice(.message(CompleteUploadResponse.WrongHash.self), isTaken: outcome != nil) {
        outcome = .wrongHash(value)
      }
    case 4:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .gone(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .complete(let value)? = outcome {
      json.choice("complete", value, .message(CompleteUploadResponse.Complete.self))
    }
    if case .incomplete(let value)? = outcome {
      json.choice("incomplete", value, .message(CompleteUploadResponse.Incomplete.self))
    }
    if case .wrongHash(let value)? = outcome {
      json.choice("wrongHash", value, .message(CompleteUploadResponse.WrongHash.self))
    }
    if case .gone(let value)? = outcome {
      json.choice("gone", value, .message(NotFound.self))
    }
  }
}

extension CompleteUploadResponse.Complete: Message {
  /// `martlet.v1.CompleteUploadResponse.Complete`.
  public static let fullName = "martlet.v1.CompleteUploadResponse.Complete"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "expiresAt", "expires_at": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension CompleteUploadResponse.Incomplete: Message {
  /// `martlet.v1.CompleteUploadResponse.Incomplete`.
  public static let fullName = "martlet.v1.CompleteUploadResponse.Incomplete"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, offset, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&offset, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "offset": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&offset, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("offset", offset, .uint64)
  }
}

extension CompleteUploadResponse.WrongHash: Message {
  /// `martlet.v1.CompleteUploadResponse.WrongHash`.
  public static let fullName = "martlet.v1.CompleteUploadResponse.WrongHash"

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

extension AbortUploadRequest: Message {
  /// `martlet.v1.AbortUploadRequest`.
  public static let fullName = "martlet.v1.AbortUploadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
  }
}

extension AbortUploadResponse: Message {
  /// `martlet.v1.AbortUploadResponse`.
  public static let fullName = "martlet.v1.AbortUploadResponse"

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

extension DeleteObjectRequest: Message {
  /// `martlet.v1.DeleteObjectRequest`.
  public static let fullName = "martlet.v1.DeleteObjectRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
  }
}

extension DeleteObjectResponse: Message {
  /// `martlet.v1.DeleteObjectResponse`.
  public static let fullName = "martlet.v1.DeleteObjectResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .deleted(let value)? = outcome {
      writer.choice(1, value, .message(DeleteObjectResponse.Deleted.self))
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
        var current: DeleteObjectResponse.Deleted?
        if case .deleted(let value)? = outcome { current = value }
        outcome = .deleted(try reader.choice(.message(DeleteObjectResponse.Deleted.self), mergingInto: current))
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
    case "deleted": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(DeleteObjectResponse.Deleted.self), isTaken: outcome != nil) {
        outcome = .deleted(value)
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
    if case .deleted(let value)? = outcome {
      json.choice("deleted", value, .message(DeleteObjectResponse.Deleted.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension DeleteObjectResponse.Deleted: Message {
  /// `martlet.v1.DeleteObjectResponse.Deleted`.
  public static let fullName = "martlet.v1.DeleteObjectResponse.Deleted"

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

extension SetLifetimeRequest: Message {
  /// `martlet.v1.SetLifetimeRequest`.
  public static let fullName = "martlet.v1.SetLifetimeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.optional(2, lifetime, .message(ProtoDuration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      case 18: try reader.optional(&lifetime, .message(ProtoDuration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    case "lifetime": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    case 2: try json.optional(&lifetime, .message(ProtoDuration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
    json.optional("lifetime", lifetime, .message(ProtoDuration.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
    try Check.required(lifetime != nil, "lifetime")
  }
}

extension SetLifetimeResponse: Message {
  /// `martlet.v1.SetLifetimeResponse`.
  public static let fullName = "martlet.v1.SetLifetimeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .kept(let value)? = outcome {
      writer.choice(1, value, .message(SetLifetimeResponse.Kept.self))
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
        var current: SetLifetimeResponse.Kept?
        if case .kept(let value)? = outcome { current = value }
        outcome = .kept(try reader.choice(.message(SetLifetimeResponse.Kept.self), mergingInto: current))
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
    case "kept": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SetLifetimeResponse.Kept.self), isTaken: outcome != nil) {
        outcome = .kept(value)
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
    if case .kept(let value)? = outcome {
      json.choice("kept", value, .message(SetLifetimeResponse.Kept.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension SetLifetimeResponse.Kept: Message {
  /// `martlet.v1.SetLifetimeResponse.Kept`.
  public static let fullName = "martlet.v1.SetLifetimeResponse.Kept"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "expiresAt", "expires_at": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension GetUsageRequest: Message {
  /// `martlet.v1.GetUsageRequest`.
  public static let fullName = "martlet.v1.GetUsageRequest"

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

extension GetUsageResponse: Message {
  /// `martlet.v1.GetUsageResponse`.
  public static let fullName = "martlet.v1.GetUsageResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, stored, .uint64)
    writer.field(2, reserved, .uint64)
    writer.field(3, limit, .uint64)
    writer.field(4, today, .uint64)
    writer.field(5, dailyLimit, .uint64)
    writer.optional(6, resetsAt, .message(ProtoTimestamp.self))
    writer.field(7, pending, .uint32)
    writer.field(8, pendingLimit, .uint32)
    writer.field(9, objectLimit, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&stored, .uint64)
      case 16: try reader.field(&reserved, .uint64)
      case 24: try reader.field(&limit, .uint64)
      case 32: try reader.field(&today, .uint64)
      case 40: try reader.field(&dailyLimit, .uint64)
      case 50: try reader.optional(&resetsAt, .message(ProtoTimestamp.self))
      case 56: try reader.field(&pending, .uint32)
      case 64: try reader.field(&pendingLimit, .uint32)
      case 72: try reader.field(&objectLimit, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stored": 1
    case "reserved": 2
    case "limit": 3
    case "today": 4
    case "dailyLimit", "daily_limit": 5
    case "resetsAt", "resets_at": 6
    case "pending": 7
    case "pendingLimit", "pending_limit": 8
    case "objectLimit", "object_limit": 9
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&stored, .uint64)
    case 2: try json.field(&reserved, .uint64)
    case 3: try json.field(&limit, .uint64)
    case 4: try json.field(&today, .uint64)
    case 5: try json.field(&dailyLimit, .uint64)
    case 6: try json.optional(&resetsAt, .message(ProtoTimestamp.self))
    case 7: try json.field(&pending, .uint32)
    case 8: try json.field(&pendingLimit, .uint32)
    case 9: try json.field(&objectLimit, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("stored", stored, .uint64)
    json.field("reserved", reserved, .uint64)
    json.field("limit", limit, .uint64)
    json.field("today", today, .uint64)
    json.field("dailyLimit", dailyLimit, .uint64)
    json.optional("resetsAt", resetsAt, .message(ProtoTimestamp.self))
    json.field("pending", pending, .uint32)
    json.field("pendingLimit", pendingLimit, .uint32)
    json.field("objectLimit", objectLimit, .uint64)
  }
}

extension DownloadRequest: Message {
  /// `martlet.v1.DownloadRequest`.
  public static let fullName = "martlet.v1.DownloadRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.field(2, capability, .bytes)
    writer.field(3, offset, .uint64)
    writer.field(4, byteCount, .uint64)
    writer.field(5, takesURL, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      case 18: try reader.field(&capability, .bytes)
      case 24: try reader.field(&offset, .uint64)
      case 32: try reader.field(&byteCount, .uint64)
      case 40: try reader.field(&takesURL, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    case "capability": 2
    case "offset": 3
    case "byteCount", "byte_count": 4
    case "takesUrl", "takes_url": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    case 2: try json.field(&capability, .bytes)
    case 3: try json.field(&offset, .uint64)
    case 4: try json.field(&byteCount, .uint64)
    case 5: try json.field(&takesURL, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
    json.field("capability", capability, .bytes)
    json.field("offset", offset, .uint64)
    json.field("byteCount", byteCount, .uint64)
    json.field("takesUrl", takesURL, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
    try Check.size(capability, min: 32, max: 32, "capability")
  }
}

extension DownloadResponse: Message {
  /// `martlet.v1.DownloadResponse`.
  public static let fullName = "martlet.v1.DownloadResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .object(let value)? = frame {
      writer.choice(1, value, .message(MediaObject.self))
    }
    if case .data(let value)? = frame {
      writer.choice(2, value, .bytes)
    }
    if case .notFound(let value)? = frame {
      writer.choice(3, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: MediaObject?
        if case .object(let value)? = frame { current = value }
        frame = .object(try reader.choice(.message(MediaObject.self), mergingInto: current))
      case 18: frame = .data(try reader.choice(.bytes))
      case 26:
        var current: NotFound?
        if case .notFound(let value)? = frame { current = value }
        frame = .notFound(try reader.choice(.message(NotFound.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "object": 1
    case "data": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(MediaObject.self), isTaken: frame != nil) {
        frame = .object(value)
      }
    case 2:
      if let value = try json.choice(.bytes, isTaken: frame != nil) {
        frame = .data(value)
      }
    case 3:
      if let value = try json.choice(.message(NotFound.self), isTaken: frame != nil) {
        frame = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .object(let value)? = frame {
      json.choice("object", value, .message(MediaObject.self))
    }
    if case .data(let value)? = frame {
      json.choice("data", value, .bytes)
    }
    if case .notFound(let value)? = frame {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension MediaObject: Message {
  /// `martlet.v1.MediaObject`.
  public static let fullName = "martlet.v1.MediaObject"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, byteCount, .uint64)
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.field(3, url, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&byteCount, .uint64)
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      case 26: try reader.field(&url, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "byteCount", "byte_count": 1
    case "expiresAt", "expires_at": 2
    case "url": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&byteCount, .uint64)
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    case 3: try json.field(&url, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("byteCount", byteCount, .uint64)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
    json.field("url", url, .string)
  }
}

extension GetObjectRequest: Message {
  /// `martlet.v1.GetObjectRequest`.
  public static let fullName = "martlet.v1.GetObjectRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.field(2, capability, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      case 18: try reader.field(&capability, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    case "capability": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    case 2: try json.field(&capability, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
    json.field("capability", capability, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
    try Check.size(capability, min: 32, max: 32, "capability")
  }
}

extension GetObjectResponse: Message {
  /// `martlet.v1.GetObjectResponse`.
  public static let fullName = "martlet.v1.GetObjectResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .object(let value)? = outcome {
      writer.choice(1, value, .message(MediaObject.self))
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
        var current: MediaObject?
        if case .object(let value)? = outcome { current = value }
        outcome = .object(try reader.choice(.message(MediaObject.self), mergingInto: current))
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
    case "object": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(MediaObject.self), isTaken: outcome != nil) {
        outcome = .object(value)
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
    if case .object(let value)? = outcome {
      json.choice("object", value, .message(MediaObject.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension FileDescriptor {
  /// `martlet/v1/media.proto`.
  public static let martletV1Media = FileDescriptor(
    name: "martlet/v1/media.proto",
    dependencies: [.googleProtobufDuration, .googleProtobufTimestamp, .martletOptions, .martletV1Common],
    base64: """
      ChZtYXJ0bGV0L3YxL21lZGlhLnByb3RvEgptYXJ0bGV0LnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJv\
      dG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aFW1hcnRsZXQvb3B0aW9ucy5wcm90bxoXbWFydGxl\
      dC92MS9jb21tb24ucHJvdG8ijgIKE0NyZWF0ZVVwbG9hZFJlcXVlc3QSJwoKcmVxdWVzdF9pZBgBIAEoDEII4uAY\
      BAgQEBBSCXJlcXVlc3RJZBIrCgpieXRlX2NvdW50GAIgASgEQgzq4BgICAEQgICAgEBSCWJ5dGVDb3VudBIxCg9j\
      YXBhYmlsaXR5X2hhc2gYAyABKAxCCOLgGAQIIBAgUg5jYXBhYmlsaXR5SGFzaBI1CghsaWZldGltZRgEIAEoCzIZ\
      Lmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIIbGlmZXRpbWUSNwoLbWVkaWFfY2xhc3MYBSABKA4yFi5tYXJ0bGV0\
      LnYxLk1lZGlhQ2xhc3NSCm1lZGlhQ2xhc3Mi9wQKFENyZWF0ZVVwbG9hZFJlc3BvbnNlEkQKB2NyZWF0ZWQYASAB\
      KAsyKC5tYXJ0bGV0LnYxLkNyZWF0ZVVwbG9hZFJlc3BvbnNlLkNyZWF0ZWRIAFIHY3JlYXRlZBJICgl0b29fbGFy\
      Z2UYAiABKAsyKS5tYXJ0bGV0LnYxLkNyZWF0ZVVwbG9hZFJlc3BvbnNlLlRvb0xhcmdlSABSCHRvb0xhcmdlEkYK\
      BXF1b3RhGAMgASgLMi4ubWFydGxldC52MS5DcmVhdGVVcGxvYWRSZXNwb25zZS5RdW90YUV4Y2VlZGVkSABSBXF1\
      b3RhElsKEHRvb19tYW55X3BlbmRpbmcYBCABKAsyLy5tYXJ0bGV0LnYxLkNyZWF0ZVVwbG9hZFJlc3BvbnNlLlRv\
      b01hbnlQZW5kaW5nSABSDnRvb01hbnlQZW5kaW5nGmEKB0NyZWF0ZWQSGwoJb2JqZWN0X2lkGAEgASgMUghvYmpl\
      Y3RJZBI5CgpleHBpcmVzX2F0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0GiAK\
      CFRvb0xhcmdlEhQKBWxpbWl0GAEgASgEUgVsaW1pdBpyCg1RdW90YUV4Y2VlZGVkEhIKBHVzZWQYASABKARSBHVz\
      ZWQSFAoFbGltaXQYAiABKARSBWxpbWl0EjcKCXJlc2V0c19hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1l\
      c3RhbXBSCHJlc2V0c0F0GiYKDlRvb01hbnlQZW5kaW5nEhQKBWxpbWl0GAEgASgNUgVsaW1pdEIJCgdvdXRjb21l\
      IrsBCg1VcGxvYWRSZXF1ZXN0EjcKBXN0YXJ0GAEgASgLMh8ubWFydGxldC52MS5VcGxvYWRSZXF1ZXN0LlN0YXJ0\
      SABSBXN0YXJ0EiAKBGRhdGEYAiABKAxCCuLgGAYIARDw/z9IAFIEZGF0YRpGCgVTdGFydBIlCglvYmplY3RfaWQY\
      ASABKAxCCOLgGAQIEBAQUghvYmplY3RJZBIWCgZvZmZzZXQYAiABKARSBm9mZnNldEIHCgVmcmFtZSKeAgoOVXBs\
      b2FkUmVzcG9uc2USPgoHd3JpdHRlbhgBIAEoCzIiLm1hcnRsZXQudjEuVXBsb2FkUmVzcG9uc2UuV3JpdHRlbkgA\
      Ugd3cml0dGVuEksKDHdyb25nX29mZnNldBgCIAEoCzImLm1hcnRsZXQudjEuVXBsb2FkUmVzcG9uc2UuV3JvbmdP\
      ZmZzZXRIAFILd3JvbmdPZmZzZXQSKgoEZ29uZRgDIAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIEZ29uZRoh\
      CgdXcml0dGVuEhYKBm9mZnNldBgBIAEoBFIGb2Zmc2V0GiUKC1dyb25nT2Zmc2V0EhYKBm9mZnNldBgBIAEoBFIG\
      b2Zmc2V0QgkKB291dGNvbWUiPgoVR2V0VXBsb2FkUGFydHNSZXF1ZXN0EiUKCW9iamVjdF9pZBgBIAEoDEII4uAY\
      BAgQEBBSCG9iamVjdElkIq4DChZHZXRVcGxvYWRQYXJ0c1Jlc3BvbnNlEkAKBXBhcnRzGAEgASgLMigubWFydGxl\
      dC52MS5HZXRVcGxvYWRQYXJ0c1Jlc3BvbnNlLlBhcnRzSABSBXBhcnRzElkKDnRocm91Z2hfc2VydmVyGAIgASgL\
      MjAubWFydGxldC52MS5HZXRVcGxvYWRQYXJ0c1Jlc3BvbnNlLlRocm91Z2hTZXJ2ZXJIAFINdGhyb3VnaFNlcnZl\
      chIqCgRnb25lGAMgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUgRnb25lGk8KBFBhcnQSFgoGb2Zmc2V0GAEg\
      ASgEUgZvZmZzZXQSHQoKYnl0ZV9jb3VudBgCIAEoBFIJYnl0ZUNvdW50EhAKA3VybBgDIAEoCVIDdXJsGl4KBVBh\
      cnRzEhYKBm9mZnNldBgBIAEoBFIGb2Zmc2V0Ej0KBXBhcnRzGAIgAygLMicubWFydGxldC52MS5HZXRVcGxvYWRQ\
      YXJ0c1Jlc3BvbnNlLlBhcnRSBXBhcnRzGg8KDVRocm91Z2hTZXJ2ZXJCCQoHb3V0Y29tZSI5ChBHZXRVcGxvYWRS\
      ZXF1ZXN0EiUKCW9iamVjdF9pZBgBIAEoDEII4uAYBAgQEBBSCG9iamVjdElkIrYCChFHZXRVcGxvYWRSZXNwb25z\
      ZRJBCgdwZW5kaW5nGAEgASgLMiUubWFydGxldC52MS5HZXRVcGxvYWRSZXNwb25zZS5QZW5kaW5nSABSB3BlbmRp\
      bmcSKgoEZ29uZRgCIAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIEZ29uZRJJCghjb21wbGV0ZRgDIAEoCzIr\
      Lm1hcnRsZXQudjEuQ29tcGxldGVVcGxvYWRSZXNwb25zZS5Db21wbGV0ZUgAUghjb21wbGV0ZRpcCgdQZW5kaW5n\
      EhYKBm9mZnNldBgBIAEoBFIGb2Zmc2V0EjkKCmV4cGlyZXNfYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt\
      ZXN0YW1wUglleHBpcmVzQXRCCQoHb3V0Y29tZSJgChVDb21wbGV0ZVVwbG9hZFJlcXVlc3QSJQoJb2JqZWN0X2lk\
      GAEgASgMQgji4BgECBAQEFIIb2JqZWN0SWQSIAoGc2hhMjU2GAIgASgMQgji4BgECCAQIFIGc2hhMjU2IrQDChZD\
      b21wbGV0ZVVwbG9hZFJlc3BvbnNlEkkKCGNvbXBsZXRlGAEgASgLMisubWFydGxldC52MS5Db21wbGV0ZVVwbG9h\
      ZFJlc3BvbnNlLkNvbXBsZXRlSABSCGNvbXBsZXRlEk8KCmluY29tcGxldGUYAiABKAsyLS5tYXJ0bGV0LnYxLkNv\
      bXBsZXRlVXBsb2FkUmVzcG9uc2UuSW5jb21wbGV0ZUgAUgppbmNvbXBsZXRlEk0KCndyb25nX2hhc2gYAyABKAsy\
      LC5tYXJ0bGV0LnYxLkNvbXBsZXRlVXBsb2FkUmVzcG9uc2UuV3JvbmdIYXNoSABSCXdyb25nSGFzaBIqCgRnb25l\
      GAQgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUgRnb25lGkUKCENvbXBsZXRlEjkKCmV4cGlyZXNfYXQYASAB\
      KAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglleHBpcmVzQXQaJAoKSW5jb21wbGV0ZRIWCgZvZmZzZXQY\
      ASABKARSBm9mZnNldBoLCglXcm9uZ0hhc2hCCQoHb3V0Y29tZSI7ChJBYm9ydFVwbG9hZFJlcXVlc3QSJQoJb2Jq\
      ZWN0X2lkGAEgASgMQgji4BgECBAQEFIIb2JqZWN0SWQiFQoTQWJvcnRVcGxvYWRSZXNwb25zZSI8ChNEZWxldGVP\
      YmplY3RSZXF1ZXN0EiUKCW9iamVjdF9pZBgBIAEoDEII4uAYBAgQEBBSCG9iamVjdElkIqcBChREZWxldGVPYmpl\
      Y3RSZXNwb25zZRJECgdkZWxldGVkGAEgASgLMigubWFydGxldC52MS5EZWxldGVPYmplY3RSZXNwb25zZS5EZWxl\
      dGVkSABSB2RlbGV0ZWQSMwoJbm90X2ZvdW5kGAIgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3Vu\
      ZBoJCgdEZWxldGVkQgkKB291dGNvbWUieAoSU2V0TGlmZXRpbWVSZXF1ZXN0EiUKCW9iamVjdF9pZBgBIAEoDEII\
      4uAYBAgQEBBSCG9iamVjdElkEjsKCGxpZmV0aW1lGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uQgT4\
      4BgBUghsaWZldGltZSLUAQoTU2V0TGlmZXRpbWVSZXNwb25zZRI6CgRrZXB0GAEgASgLMiQubWFydGxldC52MS5T\
      ZXRMaWZldGltZVJlc3BvbnNlLktlcHRIAFIEa2VwdBIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5v\
      dEZvdW5kSABSCG5vdEZvdW5kGkEKBEtlcHQSOQoKZXhwaXJlc19hdBgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5U\
      aW1lc3RhbXBSCWV4cGlyZXNBdEIJCgdvdXRjb21lIhEKD0dldFVzYWdlUmVxdWVzdCKuAgoQR2V0VXNhZ2VSZXNw\
      b25zZRIWCgZzdG9yZWQYASABKARSBnN0b3JlZBIaCghyZXNlcnZlZBgCIAEoBFIIcmVzZXJ2ZWQSFAoFbGltaXQY\
      AyABKARSBWxpbWl0EhQKBXRvZGF5GAQgASgEUgV0b2RheRIfCgtkYWlseV9saW1pdBgFIAEoBFIKZGFpbHlMaW1p\
      dBI3CglyZXNldHNfYXQYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghyZXNldHNBdBIYCgdwZW5k\
      aW5nGAcgASgNUgdwZW5kaW5nEiMKDXBlbmRpbmdfbGltaXQYCCABKA1SDHBlbmRpbmdMaW1pdBIhCgxvYmplY3Rf\
      bGltaXQYCSABKARSC29iamVjdExpbWl0IrYBCg9Eb3dubG9hZFJlcXVlc3QSJQoJb2JqZWN0X2lkGAEgASgMQgji\
      4BgECBAQEFIIb2JqZWN0SWQSKAoKY2FwYWJpbGl0eRgCIAEoDEII4uAYBAggECBSCmNhcGFiaWxpdHkSFgoGb2Zm\
      c2V0GAMgASgEUgZvZmZzZXQSHQoKYnl0ZV9jb3VudBgEIAEoBFIJYnl0ZUNvdW50EhsKCXRha2VzX3VybBgFIAEo\
      CFIIdGFrZXNVcmwimQEKEERvd25sb2FkUmVzcG9uc2USMQoGb2JqZWN0GAEgASgLMhcubWFydGxldC52MS5NZWRp\
      YU9iamVjdEgAUgZvYmplY3QSFAoEZGF0YRgCIAEoDEgAUgRkYXRhEjMKCW5vdF9mb3VuZBgDIAEoCzIULm1hcnRs\
      ZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmRCBwoFZnJhbWUieQoLTWVkaWFPYmplY3QSHQoKYnl0ZV9jb3VudBgB\
      IAEoBFIJYnl0ZUNvdW50EjkKCmV4cGlyZXNfYXQYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgll\
      eHBpcmVzQXQSEAoDdXJsGAMgASgJUgN1cmwiYwoQR2V0T2JqZWN0UmVxdWVzdBIlCglvYmplY3RfaWQYASABKAxC\
      COLgGAQIEBAQUghvYmplY3RJZBIoCgpjYXBhYmlsaXR5GAIgASgMQgji4BgECCAQIFIKY2FwYWJpbGl0eSKGAQoR\
      R2V0T2JqZWN0UmVzcG9uc2USMQoGb2JqZWN0GAEgASgLMhcubWFydGxldC52MS5NZWRpYU9iamVjdEgAUgZvYmpl\
      Y3QSMwoJbm90X2ZvdW5kGAIgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3VuZEIJCgdvdXRjb21l\
      KnQKCk1lZGlhQ2xhc3MSGwoXTUVESUFfQ0xBU1NfVU5TUEVDSUZJRUQQABIXChNNRURJQV9DTEFTU19NRVNTQUdF\
      EAESFwoTTUVESUFfQ0xBU1NfUFJPRklMRRACEhcKE01FRElBX0NMQVNTX0FSQ0hJVkUQAzKhBgoFTWVkaWESWgoM\
      Q3JlYXRlVXBsb2FkEh8ubWFydGxldC52MS5DcmVhdGVVcGxvYWRSZXF1ZXN0GiAubWFydGxldC52MS5DcmVhdGVV\
      cGxvYWRSZXNwb25zZSIHkAICgOEYAhJHCgZVcGxvYWQSGS5tYXJ0bGV0LnYxLlVwbG9hZFJlcXVlc3QaGi5tYXJ0\
      bGV0LnYxLlVwbG9hZFJlc3BvbnNlIgSA4RgCKAESYAoOR2V0VXBsb2FkUGFydHMSIS5tYXJ0bGV0LnYxLkdldFVw\
      bG9hZFBhcnRzUmVxdWVzdBoiLm1hcnRsZXQudjEuR2V0VXBsb2FkUGFydHNSZXNwb25zZSIHkAICgOEYAhJRCglH\
      ZXRVcGxvYWQSHC5tYXJ0bGV0LnYxLkdldFVwbG9hZFJlcXVlc3QaHS5tYXJ0bGV0LnYxLkdldFVwbG9hZFJlc3Bv\
      bnNlIgeQAgGA4RgCEmAKDkNvbXBsZXRlVXBsb2FkEiEubWFydGxldC52MS5Db21wbGV0ZVVwbG9hZFJlcXVlc3Qa\
      Ii5tYXJ0bGV0LnYxLkNvbXBsZXRlVXBsb2FkUmVzcG9uc2UiB5ACAoDhGAISVwoLQWJvcnRVcGxvYWQSHi5tYXJ0\
      bGV0LnYxLkFib3J0VXBsb2FkUmVxdWVzdBofLm1hcnRsZXQudjEuQWJvcnRVcGxvYWRSZXNwb25zZSIHkAICgOEY\
      AhJaCgxEZWxldGVPYmplY3QSHy5tYXJ0bGV0LnYxLkRlbGV0ZU9iamVjdFJlcXVlc3QaIC5tYXJ0bGV0LnYxLkRl\
      bGV0ZU9iamVjdFJlc3BvbnNlIgeQAgKA4RgCElcKC1NldExpZmV0aW1lEh4ubWFydGxldC52MS5TZXRMaWZldGlt\
      ZVJlcXVlc3QaHy5tYXJ0bGV0LnYxLlNldExpZmV0aW1lUmVzcG9uc2UiB5ACAoDhGAISTgoIR2V0VXNhZ2USGy5t\
      YXJ0bGV0LnYxLkdldFVzYWdlUmVxdWVzdBocLm1hcnRsZXQudjEuR2V0VXNhZ2VSZXNwb25zZSIHkAIBgOEYAjKx\
      AQoNTWVkaWFEb3dubG9hZBJNCghEb3dubG9hZBIbLm1hcnRsZXQudjEuRG93bmxvYWRSZXF1ZXN0GhwubWFydGxl\
      dC52MS5Eb3dubG9hZFJlc3BvbnNlIgSA4RgBMAESUQoJR2V0T2JqZWN0EhwubWFydGxldC52MS5HZXRPYmplY3RS\
      ZXF1ZXN0Gh0ubWFydGxldC52MS5HZXRPYmplY3RSZXNwb25zZSIHkAIBgOEYAUIxCgptYXJ0bGV0LnYxUAFaFG1h\
      cnRsZXQvdjE7bWFydGxldHYxqgIKTWFydGxldC5WMWIGcHJvdG8z
      """)
}
