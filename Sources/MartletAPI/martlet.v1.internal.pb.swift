// Written by protoc-gen-martlet from martlet/v1/internal.proto. Do not edit.

public import Protobuf
public import RPC

/// What an event tells of. Names in CloudEvents are those here in small letters, with a dot for the
/// first `_` behind EVENT_KIND: EVENT_KIND_ACCOUNT_REGISTERED is `account.registered`.
public enum EventKind: Sendable, Hashable {
  /// None that this version of the schema knows.
  case unspecified
  /// A user has registered an account.
  case accountRegistered
  /// An account was suspended.
  case accountSuspended
  /// An account is suspended no longer.
  case accountResumed
  /// An account was deleted, by its own device, the operator or a purge.
  case accountDeleted
  /// No row of a deleted account is left.
  case accountPurged
  /// An account has a device more.
  case deviceLinked
  /// A device is linked no longer.
  case deviceRevoked
  /// An account has made a group.
  case groupCreated
  /// A group is gone.
  case groupDeleted
  /// An account has come into a group.
  case groupMemberAdded
  /// An account has left a group.
  case groupMemberRemoved
  /// A call of an account rings.
  case callStarted
  /// A call of an account is over.
  case callEnded
  /// An account may store no more media, or upload no more today: at most once a day.
  case mediaQuotaReached
  /// A push service knows a device no longer.
  case pushEndpointGone
  /// A webhook has failed for three days, or is gone: nothing is sent there until it is resumed.
  case webhookPaused
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// Names an account of the tenant.
public struct AccountReference: Sendable, Hashable {
  /// By what.
  public var name: Name? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(name: Name? = nil) {
    self.name = name
  }

  /// The choices of `name`.
  public enum Name: Sendable, Hashable {
    /// The account's identifier.
    case accountID([UInt8])

    /// The application's user.
    case externalID(String)
  }
}

/// Asks whose an access token is.
public struct VerifyTokenRequest: Sendable, Hashable {
  /// What a device showed, without "Bearer".
  public var accessToken: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(accessToken: String = "") {
    self.accessToken = accessToken
  }
}

/// Tells whose an access token is.
public struct VerifyTokenResponse: Sendable, Hashable {
  /// Which it is.
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
    /// It counts.
    case valid(VerifyTokenResponse.Valid)

    /// It does not.
    case invalid(VerifyTokenResponse.Invalid)
  }

  /// Says that the token counts.
  public struct Valid: Sendable, Hashable {
    /// The device.
    public var device: DeviceAddress? = nil

    /// The application's user.
    public var externalID: String = ""

    /// Until when the token counts, unless it is revoked.
    public var expiresAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      device: DeviceAddress? = nil,
      externalID: String = "",
      expiresAt: ProtoTimestamp? = nil
    ) {
      self.device = device
      self.externalID = externalID
      self.expiresAt = expiresAt
    }
  }

  /// Says that it does not: it is malformed, forged, too old, revoked, or no account's of the tenant.
  public struct Invalid: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Asks for accounts of users and users of accounts, together at least one.
public struct ResolveAccountsRequest: Sendable, Hashable {
  /// Users.
  public var externalIDs: [String] = []

  /// Accounts.
  public var accountIDs: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(externalIDs: [String] = [], accountIDs: [[UInt8]] = []) {
    self.externalIDs = externalIDs
    self.accountIDs = accountIDs
  }
}

/// Holds what was found.
public struct ResolveAccountsResponse: Sendable, Hashable {
  /// Those that there are, each once; what was asked for and is not among them is none of the
  /// tenant's.
  public var accounts: [ResolveAccountsResponse.Pair] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(accounts: [ResolveAccountsResponse.Pair] = []) {
    self.accounts = accounts
  }

  /// A user and its account.
  public struct Pair: Sendable, Hashable {
    /// The account.
    public var accountID: [UInt8] = []

    /// The user.
    public var externalID: String = ""

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: [UInt8] = [], externalID: String = "") {
      self.accountID = accountID
      self.externalID = externalID
    }
  }
}

/// Asks about an account.
public struct GetAccountRequest: Sendable, Hashable {
  /// Which.
  public var account: AccountReference? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(account: AccountReference? = nil) {
    self.account = account
  }
}

/// Tells about an account.
public struct GetAccountResponse: Sendable, Hashable {
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
    /// The account.
    case account(GetAccountResponse.Account)

    /// The tenant has none such.
    case notFound(NotFound)
  }

  /// One of its devices.
  public struct Device: Sendable, Hashable {
    /// Its number.
    public var deviceID: UInt32 = 0

    /// The day on which it was linked.
    public var linkedDay: ProtoTimestamp? = nil

    /// The day on which it last authenticated.
    public var lastSeenDay: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      deviceID: UInt32 = 0,
      linkedDay: ProtoTimestamp? = nil,
      lastSeenDay: ProtoTimestamp? = nil
    ) {
      self.deviceID = deviceID
      self.linkedDay = linkedDay
      self.lastSeenDay = lastSeenDay
    }
  }

  /// An account.
  public struct Account: Sendable, Hashable {
    /// The account.
    public var accountID: [UInt8] = []

    /// The application's user.
    public var externalID: String = ""

    /// The day on which it was registered.
    public var registeredDay: ProtoTimestamp? = nil

    /// Its devices, by number.
    public var devices: [GetAccountResponse.Device] = []

    /// Whether it is suspended.
    public var isSuspended: Bool = false

    /// Whether it has a user name; which, nobody can tell.
    public var hasUserName: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      accountID: [UInt8] = [],
      externalID: String = "",
      registeredDay: ProtoTimestamp? = nil,
      devices: [GetAccountResponse.Device] = [],
      isSuspended: Bool = false,
      hasUserName: Bool = false
    ) {
      self.accountID = accountID
      self.externalID = externalID
      self.registeredDay = registeredDay
      self.devices = devices
      self.isSuspended = isSuspended
      self.hasUserName = hasUserName
    }
  }
}

/// Asks for a code with which a user registers.
public struct ProvisionAccountRequest: Sendable, Hashable {
  /// The user.
  public var externalID: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(externalID: String = "") {
    self.externalID = externalID
  }
}

/// Holds a code with which a user registers.
public struct ProvisionAccountResponse: Sendable, Hashable {
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
    /// A code.
    case provisioned(ProvisionAccountResponse.Provisioned)

    /// There is an account.
    case exists(ProvisionAccountResponse.Exists)
  }

  /// A code.
  public struct Provisioned: Sendable, Hashable {
    /// What the user's client sends as `invite_code` when it registers.
    public var registrationToken: String = ""

    /// Until when it counts: 24 hours.
    public var expiresAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(registrationToken: String = "", expiresAt: ProtoTimestamp? = nil) {
      self.registrationToken = registrationToken
      self.expiresAt = expiresAt
    }
  }

  /// Says that the user has an account already.
  public struct Exists: Sendable, Hashable {
    /// The account.
    public var accountID: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: [UInt8] = []) {
      self.accountID = accountID
    }
  }
}

/// Gives an account a user name.
public struct InternalSetUserNameRequest: Sendable, Hashable {
  /// Which.
  public var account: AccountReference? = nil

  /// The name: 3 to 32 letters, digits, `_` and `.` that begin with a letter; empty takes it away.
  public var userName: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(account: AccountReference? = nil, userName: String = "") {
    self.account = account
    self.userName = userName
  }
}

/// Tells how that went.
public struct InternalSetUserNameResponse: Sendable, Hashable {
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
    /// The account has it.
    case set(InternalSetUserNameResponse.Set)

    /// Someone else has it.
    case taken(InternalSetUserNameResponse.Taken)

    /// The tenant has no such account.
    case notFound(NotFound)
  }

  /// Says that the account has the name, or none.
  public struct Set: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that someone else has the name, or had it within 30 days.
  public struct Taken: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Suspends an account.
public struct SuspendAccountRequest: Sendable, Hashable {
  /// Which.
  public var account: AccountReference? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(account: AccountReference? = nil) {
    self.account = account
  }
}

/// Tells how that went.
public struct SuspendAccountResponse: Sendable, Hashable {
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
    /// It is suspended.
    case suspended(SuspendAccountResponse.Suspended)

    /// The tenant has none such.
    case notFound(NotFound)
  }

  /// Says that it is suspended.
  public struct Suspended: Sendable, Hashable {
    /// Which account.
    public var accountID: [UInt8] = []

    /// Whether it was before.
    public var wasSuspended: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: [UInt8] = [], wasSuspended: Bool = false) {
      self.accountID = accountID
      self.wasSuspended = wasSuspended
    }
  }
}

/// Resumes an account.
public struct ResumeAccountRequest: Sendable, Hashable {
  /// Which.
  public var account: AccountReference? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(account: AccountReference? = nil) {
    self.account = account
  }
}

/// Tells how that went.
public struct ResumeAccountResponse: Sendable, Hashable {
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
    /// It is not suspended.
    case resumed(ResumeAccountResponse.Resumed)

    /// The tenant has none such.
    case notFound(NotFound)
  }

  /// Says that it is not suspended.
  public struct Resumed: Sendable, Hashable {
    /// Which account.
    public var accountID: [UInt8] = []

    /// Whether it was before.
    public var wasSuspended: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: [UInt8] = [], wasSuspended: Bool = false) {
      self.accountID = accountID
      self.wasSuspended = wasSuspended
    }
  }
}

/// Ends streams of an account's devices.
public struct DisconnectDevicesRequest: Sendable, Hashable {
  /// Which.
  public var account: AccountReference? = nil

  /// Which device; 0 for all.
  public var deviceID: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(account: AccountReference? = nil, deviceID: UInt32 = 0) {
    self.account = account
    self.deviceID = deviceID
  }
}

/// Tells how that went.
public struct DisconnectDevicesResponse: Sendable, Hashable {
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
    /// Every node was told.
    case disconnected(DisconnectDevicesResponse.Disconnected)

    /// The tenant has no such account.
    case notFound(NotFound)
  }

  /// Says that every node was told.
  public struct Disconnected: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Purges an account.
public struct PurgeAccountRequest: Sendable, Hashable {
  /// Which.
  public var account: AccountReference? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(account: AccountReference? = nil) {
    self.account = account
  }
}

/// Tells how that went.
public struct PurgeAccountResponse: Sendable, Hashable {
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
    /// It is deleted.
    case purged(PurgeAccountResponse.Purged)

    /// The tenant has no such account.
    case notFound(NotFound)
  }

  /// Says that the account is deleted.
  public struct Purged: Sendable, Hashable {
    /// Which account it was; empty if the user had none, and is only kept from registering.
    public var accountID: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: [UInt8] = []) {
      self.accountID = accountID
    }
  }
}

/// Asks for every row of an account.
public struct ExportAccountRequest: Sendable, Hashable {
  /// Which.
  public var account: AccountReference? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(account: AccountReference? = nil) {
    self.account = account
  }
}

/// Holds rows of an account.
public struct ExportAccountResponse: Sendable, Hashable {
  /// JSON objects, one on a line, each with the members `table` and `row`; bytes are `\x` and
  /// hexadecimal digits. Empty if the tenant has no such account.
  public var lines: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(lines: String = "") {
    self.lines = lines
  }
}

/// Something that has happened to an account of the tenant.
public struct AccountEvent: Sendable, Hashable {
  /// The event's identifier and place in the order: 16 bytes that grow.
  public var cursor: [UInt8] = []

  /// What has happened.
  public var kind: EventKind = .init(rawValue: 0)

  /// When.
  public var occurredAt: ProtoTimestamp? = nil

  /// The account; empty of a group that is gone, and of a webhook.
  public var accountID: [UInt8] = []

  /// Its user; empty where there is no account.
  public var externalID: String = ""

  /// The device, where one is linked or revoked or has lost its push endpoint; else 0.
  public var deviceID: UInt32 = 0

  /// The group, call or webhook, where it is about one.
  public var subjectID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    cursor: [UInt8] = [],
    kind: EventKind = .init(rawValue: 0),
    occurredAt: ProtoTimestamp? = nil,
    accountID: [UInt8] = [],
    externalID: String = "",
    deviceID: UInt32 = 0,
    subjectID: [UInt8] = []
  ) {
    self.cursor = cursor
    self.kind = kind
    self.occurredAt = occurredAt
    self.accountID = accountID
    self.externalID = externalID
    self.deviceID = deviceID
    self.subjectID = subjectID
  }
}

/// What the caller says on its stream of events: first `start`, then acknowledgements.
public struct StreamEventsRequest: Sendable, Hashable {
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
    /// What to tell; first.
    case start(StreamEventsRequest.Start)

    /// What was handled.
    case acknowledgement(StreamEventsRequest.Acknowledgement)
  }

  /// Where to begin.
  public enum From: Sendable, Hashable {
    /// Behind what the consumer has acknowledged; a new consumer begins at the beginning.
    case stored
    /// With the oldest event that is kept.
    case beginning
    /// With what happens from now on.
    case now
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// What to tell.
  public struct Start: Sendable, Hashable {
    /// The consumer, as the application calls it. Two streams of one consumer both get everything.
    public var consumer: String = ""

    /// What to tell of; empty for everything.
    public var kinds: [EventKind] = []

    /// Where to begin.
    public var from: StreamEventsRequest.From = .init(rawValue: 0)

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      consumer: String = "",
      kinds: [EventKind] = [],
      from: StreamEventsRequest.From = .init(rawValue: 0)
    ) {
      self.consumer = consumer
      self.kinds = kinds
      self.from = from
    }
  }

  /// Says what was handled.
  public struct Acknowledgement: Sendable, Hashable {
    /// The cursor of a batch: it and all before it are handled.
    public var cursor: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(cursor: [UInt8] = []) {
      self.cursor = cursor
    }
  }
}

/// Holds a batch of events.
public struct StreamEventsResponse: Sendable, Hashable {
  /// The events, at most 500, in order. Empty tells only the cursor, of a feed without news.
  public var events: [AccountEvent] = []

  /// What to acknowledge once all of them are handled: the last event's, or where the feed is.
  public var cursor: [UInt8] = []

  /// How long ago the last event of the batch happened; unset without one.
  public var lag: ProtoDuration? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(events: [AccountEvent] = [], cursor: [UInt8] = [], lag: ProtoDuration? = nil) {
    self.events = events
    self.cursor = cursor
    self.lag = lag
  }
}

/// Asks how far a consumer is behind.
public struct GetEventLagRequest: Sendable, Hashable {
  /// The consumer.
  public var consumer: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(consumer: String = "") {
    self.consumer = consumer
  }
}

/// Tells how far a consumer is behind.
public struct GetEventLagResponse: Sendable, Hashable {
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
    /// The consumer's place.
    case lag(GetEventLagResponse.Lag)

    /// The tenant has no such consumer.
    case notFound(NotFound)
  }

  /// A consumer's place.
  public struct Lag: Sendable, Hashable {
    /// Events that it has not acknowledged, of every kind; at most 10,000 are counted.
    public var waiting: UInt32 = 0

    /// How long ago the oldest of them happened; unset without one.
    public var oldest: ProtoDuration? = nil

    /// What it has acknowledged; empty if nothing.
    public var cursor: [UInt8] = []

    /// When it last did; unset if never.
    public var acknowledgedAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      waiting: UInt32 = 0,
      oldest: ProtoDuration? = nil,
      cursor: [UInt8] = [],
      acknowledgedAt: ProtoTimestamp? = nil
    ) {
      self.waiting = waiting
      self.oldest = oldest
      self.cursor = cursor
      self.acknowledgedAt = acknowledgedAt
    }
  }
}

/// Asks for a page of events.
public struct ReplayEventsRequest: Sendable, Hashable {
  /// What to tell of; empty for everything.
  public var kinds: [EventKind] = []

  /// The event behind which to begin; empty begins with the oldest that is kept.
  public var after: [UInt8] = []

  /// How many at most: 1 to 500; 0 stands for 500.
  public var limit: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(kinds: [EventKind] = [], after: [UInt8] = [], limit: UInt32 = 0) {
    self.kinds = kinds
    self.after = after
    self.limit = limit
  }
}

/// Holds a page of events.
public struct ReplayEventsResponse: Sendable, Hashable {
  /// The events, in order.
  public var events: [AccountEvent] = []

  /// Where the next page begins; empty if there are no more now.
  public var nextAfter: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(events: [AccountEvent] = [], nextAfter: [UInt8] = []) {
    self.events = events
    self.nextAfter = nextAfter
  }
}

/// Asks for counts about the tenant.
public struct InternalGetStatisticsRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Holds counts about the tenant.
public struct InternalGetStatisticsResponse: Sendable, Hashable {
  /// Accounts.
  public var accounts: UInt64 = 0

  /// Those that are suspended.
  public var suspended: UInt64 = 0

  /// Their devices.
  public var devices: UInt64 = 0

  /// Accounts of which a device has authenticated within 30 days.
  public var active: UInt64 = 0

  /// Codes for users who have not registered yet.
  public var provisioned: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    accounts: UInt64 = 0,
    suspended: UInt64 = 0,
    devices: UInt64 = 0,
    active: UInt64 = 0,
    provisioned: UInt64 = 0
  ) {
    self.accounts = accounts
    self.suspended = suspended
    self.devices = devices
    self.active = active
    self.provisioned = provisioned
  }
}

/// The methods of `martlet.v1.Internal`.
public enum InternalMethods {
  /// Tells whose an access token is, so that the application can let in whoever shows it one. Costs
  /// no look into the database once the account is known. Internal.
  public static let verifyToken = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "VerifyToken",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// Finds the accounts of users, and the users of accounts. Internal.
  public static let resolveAccounts = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "ResolveAccounts",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// Tells what the server knows of an account. Internal.
  public static let getAccount = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "GetAccount",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// Makes a code with which a user registers, once, whatever the server's admission is, and lets in
  /// again a user that was purged. A new code makes earlier ones of the user count no longer.
  /// Internal.
  public static let provisionAccount = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "ProvisionAccount",
    kind: .unary,
    idempotency: .unknown,
    access: .internal)

  /// Gives an account a user name in place of the one that it has. Internal.
  public static let setUserName = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "SetUserName",
    kind: .unary,
    idempotency: .idempotent,
    access: .internal)

  /// Keeps an account's devices from calling, and ends their streams within a second. What others
  /// send to it waits, and they cannot tell. Internal.
  public static let suspendAccount = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "SuspendAccount",
    kind: .unary,
    idempotency: .idempotent,
    access: .internal)

  /// Lets a suspended account in again. Internal.
  public static let resumeAccount = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "ResumeAccount",
    kind: .unary,
    idempotency: .idempotent,
    access: .internal)

  /// Ends the streams of an account's devices, on whatever node, within a second. They may connect
  /// again at once. Internal.
  public static let disconnectDevices = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "DisconnectDevices",
    kind: .unary,
    idempotency: .idempotent,
    access: .internal)

  /// Deletes an account with everything that the server keeps for it. Its user cannot register again
  /// until it is provisioned. An event tells when no row of the account is left: groups keep its key
  /// until what it signed has gone from them. Internal.
  public static let purgeAccount = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "PurgeAccount",
    kind: .unary,
    idempotency: .idempotent,
    access: .internal)

  /// Gives every row that the server holds of an account, as lines of JSON: what a person may ask
  /// for under articles 15 and 20 of the GDPR. Content is there as the server has it: sealed.
  /// Internal.
  public static let exportAccount = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "ExportAccount",
    kind: .serverStreaming,
    idempotency: .noSideEffects,
    access: .internal)

  /// Tells what happens to the tenant's accounts, in order: every event at least once, none skipped.
  /// The caller begins with `start` and acknowledges batches; the server remembers for each consumer
  /// how far it has come. At most four batches are on their way unacknowledged. Internal.
  public static let streamEvents = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "StreamEvents",
    kind: .bidirectional,
    idempotency: .unknown,
    access: .internal)

  /// Tells how far a consumer is behind. Internal.
  public static let getEventLag = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "GetEventLag",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// Reads a page of the events that are still kept, those of 30 days, whoever has seen them.
  /// Internal.
  public static let replayEvents = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "ReplayEvents",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// Counts the tenant's accounts and devices. Internal.
  public static let getStatistics = MethodDescriptor(
    service: "martlet.v1.Internal",
    name: "GetStatistics",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .internal)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.Internal",
    methods: [verifyToken, resolveAccounts, getAccount, provisionAccount, setUserName, suspendAccount, resumeAccount, disconnectDevices, purgeAccount, exportAccount, streamEvents, getEventLag, replayEvents, getStatistics],
    file: .martletV1Internal)
}

/// The service for an application's own back end.
public protocol InternalHandler: ServiceHandler {
  /// Tells whose an access token is, so that the application can let in whoever shows it one. Costs
  /// no look into the database once the account is known. Internal.
  func verifyToken(_ request: VerifyTokenRequest, context: ServerContext) async throws
    -> VerifyTokenResponse

  /// Finds the accounts of users, and the users of accounts. Internal.
  func resolveAccounts(_ request: ResolveAccountsRequest, context: ServerContext) async throws
    -> ResolveAccountsResponse

  /// Tells what the server knows of an account. Internal.
  func getAccount(_ request: GetAccountRequest, context: ServerContext) async throws
    -> GetAccountResponse

  /// Makes a code with which a user registers, once, whatever the server's admission is, and lets in
  /// again a user that was purged. A new code makes earlier ones of the user count no longer.
  /// Internal.
  func provisionAccount(_ request: ProvisionAccountRequest, context: ServerContext) async throws
    -> ProvisionAccountResponse

  /// Gives an account a user name in place of the one that it has. Internal.
  func setUserName(_ request: InternalSetUserNameRequest, context: ServerContext) async throws
    -> InternalSetUserNameResponse

  /// Keeps an account's devices from calling, and ends their streams within a second. What others
  /// send to it waits, and they cannot tell. Internal.
  func suspendAccount(_ request: SuspendAccountRequest, context: ServerContext) async throws
    -> SuspendAccountResponse

  /// Lets a suspended account in again. Internal.
  func resumeAccount(_ request: ResumeAccountRequest, context: ServerContext) async throws
    -> ResumeAccountResponse

  /// Ends the streams of an account's devices, on whatever node, within a second. They may connect
  /// again at once. Internal.
  func disconnectDevices(_ request: DisconnectDevicesRequest, context: ServerContext) async throws
    -> DisconnectDevicesResponse

  /// Deletes an account with everything that the server keeps for it. Its user cannot register again
  /// until it is provisioned. An event tells when no row of the account is left: groups keep its key
  /// until what it signed has gone from them. Internal.
  func purgeAccount(_ request: PurgeAccountRequest, context: ServerContext) async throws
    -> PurgeAccountResponse

  /// Gives every row that the server holds of an account, as lines of JSON: what a person may ask
  /// for under articles 15 and 20 of the GDPR. Content is there as the server has it: sealed.
  /// Internal.
  func exportAccount(
    _ request: ExportAccountRequest,
    replies: ReplyWriter<ExportAccountResponse>,
    context: ServerContext) async throws

  /// Tells what happens to the tenant's accounts, in order: every event at least once, none skipped.
  /// The caller begins with `start` and acknowledges batches; the server remembers for each consumer
  /// how far it has come. At most four batches are on their way unacknowledged. Internal.
  func streamEvents(
    _ requests: RequestStream<StreamEventsRequest>,
    replies: ReplyWriter<StreamEventsResponse>,
    context: ServerContext) async throws

  /// Tells how far a consumer is behind. Internal.
  func getEventLag(_ request: GetEventLagRequest, context: ServerContext) async throws
    -> GetEventLagResponse

  /// Reads a page of the events that are still kept, those of 30 days, whoever has seen them.
  /// Internal.
  func replayEvents(_ request: ReplayEventsRequest, context: ServerContext) async throws
    -> ReplayEventsResponse

  /// Counts the tenant's accounts and devices. Internal.
  func getStatistics(_ request: InternalGetStatisticsRequest, context: ServerContext) async throws
    -> InternalGetStatisticsResponse
}

extension InternalHandler {
  /// `martlet.v1.Internal`.
  public var service: ServiceDescriptor { InternalMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(InternalMethods.verifyToken) {
        (request: VerifyTokenRequest, context) in
        try await self.verifyToken(request, context: context)
      },
      .unary(InternalMethods.resolveAccounts) {
        (request: ResolveAccountsRequest, context) in
        try await self.resolveAccounts(request, context: context)
      },
      .unary(InternalMethods.getAccount) {
        (request: GetAccountRequest, context) in
        try await self.getAccount(request, context: context)
      },
      .unary(InternalMethods.provisionAccount) {
        (request: ProvisionAccountRequest, context) in
        try await self.provisionAccount(request, context: context)
      },
      .unary(InternalMethods.setUserName) {
        (request: InternalSetUserNameRequest, context) in
        try await self.setUserName(request, context: context)
      },
      .unary(InternalMethods.suspendAccount) {
        (request: SuspendAccountRequest, context) in
        try await self.suspendAccount(request, context: context)
      },
      .unary(InternalMethods.resumeAccount) {
        (request: ResumeAccountRequest, context) in
        try await self.resumeAccount(request, context: context)
      },
      .unary(InternalMethods.disconnectDevices) {
        (request: DisconnectDevicesRequest, context) in
        try await self.disconnectDevices(request, context: context)
      },
      .unary(InternalMethods.purgeAccount) {
        (request: PurgeAccountRequest, context) in
        try await self.purgeAccount(request, context: context)
      },
      .serverStreaming(InternalMethods.exportAccount) {
        (request: ExportAccountRequest, replies: ReplyWriter<ExportAccountResponse>, context) in
        try await self.exportAccount(request, replies: replies, context: context)
      },
      .bidirectional(InternalMethods.streamEvents) {
        (requests: RequestStream<StreamEventsRequest>, replies: ReplyWriter<StreamEventsResponse>, context) in
        try await self.streamEvents(requests, replies: replies, context: context)
      },
      .unary(InternalMethods.getEventLag) {
        (request: GetEventLagRequest, context) in
        try await self.getEventLag(request, context: context)
      },
      .unary(InternalMethods.replayEvents) {
        (request: ReplayEventsRequest, context) in
        try await self.replayEvents(request, context: context)
      },
      .unary(InternalMethods.getStatistics) {
        (request: InternalGetStatisticsRequest, context) in
        try await self.getStatistics(request, context: context)
      },
    ]
  }
}

/// The service for an application's own back end.
public struct InternalClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Tells whose an access token is, so that the application can let in whoever shows it one. Costs
  /// no look into the database once the account is known. Internal.
  public func verifyToken(
    _ request: VerifyTokenRequest,
    options: CallOptions = CallOptions()
  ) async throws -> VerifyTokenResponse {
    try await channel.unary(
      InternalMethods.verifyToken, request, options: options)
  }

  /// Finds the accounts of users, and the users of accounts. Internal.
  public func resolveAccounts(
    _ request: ResolveAccountsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ResolveAccountsResponse {
    try await channel.unary(
      InternalMethods.resolveAccounts, request, options: options)
  }

  /// Tells what the server knows of an account. Internal.
  public func getAccount(
    _ request: GetAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetAccountResponse {
    try await channel.unary(
      InternalMethods.getAccount, request, options: options)
  }

  /// Makes a code with which a user registers, once, whatever the server's admission is, and lets in
  /// again a user that was purged. A new code makes earlier ones of the user count no longer.
  /// Internal.
  public func provisionAccount(
    _ request: ProvisionAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ProvisionAccountResponse {
    try await channel.unary(
      InternalMethods.provisionAccount, request, options: options)
  }

  /// Gives an account a user name in place of the one that it has. Internal.
  public func setUserName(
    _ request: InternalSetUserNameRequest,
    options: CallOptions = CallOptions()
  ) async throws -> InternalSetUserNameResponse {
    try await channel.unary(
      InternalMethods.setUserName, request, options: options)
  }

  /// Keeps an account's devices from calling, and ends their streams within a second. What others
  /// send to it waits, and they cannot tell. Internal.
  public func suspendAccount(
    _ request: SuspendAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SuspendAccountResponse {
    try await channel.unary(
      InternalMethods.suspendAccount, request, options: options)
  }

  /// Lets a suspended account in again. Internal.
  public func resumeAccount(
    _ request: ResumeAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ResumeAccountResponse {
    try await channel.unary(
      InternalMethods.resumeAccount, request, options: options)
  }

  /// Ends the streams of an account's devices, on whatever node, within a second. They may connect
  /// again at once. Internal.
  public func disconnectDevices(
    _ request: DisconnectDevicesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DisconnectDevicesResponse {
    try await channel.unary(
      InternalMethods.disconnectDevices, request, options: options)
  }

  /// Deletes an account with everything that the server keeps for it. Its user cannot register again
  /// until it is provisioned. An event tells when no row of the account is left: groups keep its key
  /// until what it signed has gone from them. Internal.
  public func purgeAccount(
    _ request: PurgeAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> PurgeAccountResponse {
    try await channel.unary(
      InternalMethods.purgeAccount, request, options: options)
  }

  /// Gives every row that the server holds of an account, as lines of JSON: what a person may ask
  /// for under articles 15 and 20 of the GDPR. Content is there as the server has it: sealed.
  /// Internal.
  public func exportAccount(
    _ request: ExportAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<ExportAccountResponse> {
    try await channel.serverStreaming(
      InternalMethods.exportAccount, request, options: options)
  }

  /// Tells what happens to the tenant's accounts, in order: every event at least once, none skipped.
  /// The caller begins with `start` and acknowledges batches; the server remembers for each consumer
  /// how far it has come. At most four batches are on their way unacknowledged. Internal.
  public func streamEvents(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<StreamEventsRequest, StreamEventsResponse> {
    try await channel.bidirectional(
      InternalMethods.streamEvents, options: options)
  }

  /// Tells how far a consumer is behind. Internal.
  public func getEventLag(
    _ request: GetEventLagRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetEventLagResponse {
    try await channel.unary(
      InternalMethods.getEventLag, request, options: options)
  }

  /// Reads a page of the events that are still kept, those of 30 days, whoever has seen them.
  /// Internal.
  public func replayEvents(
    _ request: ReplayEventsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplayEventsResponse {
    try await channel.unary(
      InternalMethods.replayEvents, request, options: options)
  }

  /// Counts the tenant's accounts and devices. Internal.
  public func getStatistics(
    _ request: InternalGetStatisticsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> InternalGetStatisticsResponse {
    try await channel.unary(
      InternalMethods.getStatistics, request, options: options)
  }
}

extension EventKind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accountRegistered
    case 2: self = .accountSuspended
    case 3: self = .accountResumed
    case 4: self = .accountDeleted
    case 5: self = .accountPurged
    case 6: self = .deviceLinked
    case 7: self = .deviceRevoked
    case 8: self = .groupCreated
    case 9: self = .groupDeleted
    case 10: self = .groupMemberAdded
    case 11: self = .groupMemberRemoved
    case 12: self = .callStarted
    case 13: self = .callEnded
    case 14: self = .mediaQuotaReached
    case 15: self = .pushEndpointGone
    case 16: self = .webhookPaused
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "EVENT_KIND_UNSPECIFIED": self = .unspecified
    case "EVENT_KIND_ACCOUNT_REGISTERED": self = .accountRegistered
    case "EVENT_KIND_ACCOUNT_SUSPENDED": self = .accountSuspended
    case "EVENT_KIND_ACCOUNT_RESUMED": self = .accountResumed
    case "EVENT_KIND_ACCOUNT_DELETED": self = .accountDeleted
    case "EVENT_KIND_ACCOUNT_PURGED": self = .accountPurged
    case "EVENT_KIND_DEVICE_LINKED": self = .deviceLinked
    case "EVENT_KIND_DEVICE_REVOKED": self = .deviceRevoked
    case "EVENT_KIND_GROUP_CREATED": self = .groupCreated
    case "EVENT_KIND_GROUP_DELETED": self = .groupDeleted
    case "EVENT_KIND_GROUP_MEMBER_ADDED": self = .groupMemberAdded
    case "EVENT_KIND_GROUP_MEMBER_REMOVED": self = .groupMemberRemoved
    case "EVENT_KIND_CALL_STARTED": self = .callStarted
    case "EVENT_KIND_CALL_ENDED": self = .callEnded
    case "EVENT_KIND_MEDIA_QUOTA_REACHED": self = .mediaQuotaReached
    case "EVENT_KIND_PUSH_ENDPOINT_GONE": self = .pushEndpointGone
    case "EVENT_KIND_WEBHOOK_PAUSED": self = .webhookPaused
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accountRegistered: 1
    case .accountSuspended: 2
    case .accountResumed: 3
    case .accountDeleted: 4
    case .accountPurged: 5
    case .deviceLinked: 6
    case .deviceRevoked: 7
    case .groupCreated: 8
    case .groupDeleted: 9
    case .groupMemberAdded: 10
    case .groupMemberRemoved: 11
    case .callStarted: 12
    case .callEnded: 13
    case .mediaQuotaReached: 14
    case .pushEndpointGone: 15
    case .webhookPaused: 16
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "EVENT_KIND_UNSPECIFIED"
    case .accountRegistered: "EVENT_KIND_ACCOUNT_REGISTERED"
    case .accountSuspended: "EVENT_KIND_ACCOUNT_SUSPENDED"
    case .accountResumed: "EVENT_KIND_ACCOUNT_RESUMED"
    case .accountDeleted: "EVENT_KIND_ACCOUNT_DELETED"
    case .accountPurged: "EVENT_KIND_ACCOUNT_PURGED"
    case .deviceLinked: "EVENT_KIND_DEVICE_LINKED"
    case .deviceRevoked: "EVENT_KIND_DEVICE_REVOKED"
    case .groupCreated: "EVENT_KIND_GROUP_CREATED"
    case .groupDeleted: "EVENT_KIND_GROUP_DELETED"
    case .groupMemberAdded: "EVENT_KIND_GROUP_MEMBER_ADDED"
    case .groupMemberRemoved: "EVENT_KIND_GROUP_MEMBER_REMOVED"
    case .callStarted: "EVENT_KIND_CALL_STARTED"
    case .callEnded: "EVENT_KIND_CALL_ENDED"
    case .mediaQuotaReached: "EVENT_KIND_MEDIA_QUOTA_REACHED"
    case .pushEndpointGone: "EVENT_KIND_PUSH_ENDPOINT_GONE"
    case .webhookPaused: "EVENT_KIND_WEBHOOK_PAUSED"
    case .unrecognized: nil
    }
  }
}

extension AccountReference: Message {
  /// `martlet.v1.AccountReference`.
  public static let fullName = "martlet.v1.AccountReference"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accountID(let value)? = name {
      writer.choice(1, value, .bytes)
    }
    if case .externalID(let value)? = name {
      writer.choice(2, value, .string)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: name = .accountID(try reader.choice(.bytes))
      case 18: name = .externalID(try reader.choice(.string))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "externalId", "external_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.bytes, isTaken: name != nil) {
        name = .accountID(value)
      }
    case 2:
      if let value = try json.choice(.string, isTaken: name != nil) {
        name = .externalID(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .accountID(let value)? = name {
      json.choice("accountId", value, .bytes)
    }
    if case .externalID(let value)? = name {
      json.choice("externalId", value, .string)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .accountID(let value)? = name {
      try Check.size(value, min: 16, max: 16, "account_id")
    }
    if case .externalID(let value)? = name {
      try Check.size(value, min: 1, max: 255, "external_id")
    }
  }
}

extension VerifyTokenRequest: Message {
  /// `martlet.v1.VerifyTokenRequest`.
  public static let fullName = "martlet.v1.VerifyTokenRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accessToken, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accessToken, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accessToken", "access_token": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accessToken, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accessToken", accessToken, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accessToken, min: 1, max: 512, "access_token")
  }
}

extension VerifyTokenResponse: Message {
  /// `martlet.v1.VerifyTokenResponse`.
  public static let fullName = "martlet.v1.VerifyTokenResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .valid(let value)? = outcome {
      writer.choice(1, value, .message(VerifyTokenResponse.Valid.self))
    }
    if case .invalid(let value)? = outcome {
      writer.choice(2, value, .message(VerifyTokenResponse.Invalid.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: VerifyTokenResponse.Valid?
        if case .valid(let value)? = outcome { current = value }
        outcome = .valid(try reader.choice(.message(VerifyTokenResponse.Valid.self), mergingInto: current))
      case 18:
        var current: VerifyTokenResponse.Invalid?
        if case .invalid(let value)? = outcome { current = value }
        outcome = .invalid(try reader.choice(.message(VerifyTokenResponse.Invalid.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "valid": 1
    case "invalid": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(VerifyTokenResponse.Valid.self), isTaken: outcome != nil) {
        outcome = .valid(value)
      }
    case 2:
      if let value = try json.choice(.message(VerifyTokenResponse.Invalid.self), isTaken: outcome != nil) {
        outcome = .invalid(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .valid(let value)? = outcome {
      json.choice("valid", value, .message(VerifyTokenResponse.Valid.self))
    }
    if case .invalid(let value)? = outcome {
      json.choice("invalid", value, .message(VerifyTokenResponse.Invalid.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .valid(let value)? = outcome {
      try Check.valid(value, "valid")
    }
  }
}

extension VerifyTokenResponse.Valid: Message {
  /// `martlet.v1.VerifyTokenResponse.Valid`.
  public static let fullName = "martlet.v1.VerifyTokenResponse.Valid"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, device, .message(DeviceAddress.self))
    writer.field(2, externalID, .string)
    writer.optional(3, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&device, .message(DeviceAddress.self))
      case 18: try reader.field(&externalID, .string)
      case 26: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "device": 1
    case "externalId", "external_id": 2
    case "expiresAt", "expires_at": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&device, .message(DeviceAddress.self))
    case 2: try json.field(&externalID, .string)
    case 3: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("device", device, .message(DeviceAddress.self))
    json.field("externalId", externalID, .string)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = device {
      try Check.valid(value, "device")
    }
  }
}

extension VerifyTokenResponse.Invalid: Message {
  /// `martlet.v1.VerifyTokenResponse.Invalid`.
  public static let fullName = "martlet.v1.VerifyTokenResponse.Invalid"

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

extension ResolveAccountsRequest: Message {
  /// `martlet.v1.ResolveAccountsRequest`.
  public static let fullName = "martlet.v1.ResolveAccountsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, externalIDs, .string)
    writer.repeated(2, accountIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&externalIDs, .string)
      case 18: try reader.element(&accountIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "externalIds", "external_ids": 1
    case "accountIds", "account_ids": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&externalIDs, .string)
    case 2: try json.repeated(&accountIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("externalIds", externalIDs, .string)
    json.repeated("accountIds", accountIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(externalIDs.count, max: 1000, "external_ids")
    for (index, value) in externalIDs.enumerated() {
      try Check.size(value, min: 1, max: 255, "external_ids[\(index)]")
    }
    try Check.count(accountIDs.count, max: 1000, "account_ids")
    for (index, value) in accountIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "account_ids[\(index)]")
    }
  }
}

extension ResolveAccountsResponse: Message {
  /// `martlet.v1.ResolveAccountsResponse`.
  public static let fullName = "martlet.v1.ResolveAccountsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, accounts, .message(ResolveAccountsResponse.Pair.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&accounts, .message(ResolveAccountsResponse.Pair.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accounts": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&accounts, .message(ResolveAccountsResponse.Pair.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("accounts", accounts, .message(ResolveAccountsResponse.Pair.self))
  }
}

extension ResolveAccountsResponse.Pair: Message {
  /// `martlet.v1.ResolveAccountsResponse.Pair`.
  public static let fullName = "martlet.v1.ResolveAccountsResponse.Pair"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, externalID, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&externalID, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "externalId", "external_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&externalID, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("externalId", externalID, .string)
  }
}

extension GetAccountRequest: Message {
  /// `martlet.v1.GetAccountRequest`.
  public static let fullName = "martlet.v1.GetAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, account, .message(AccountReference.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&account, .message(AccountReference.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&account, .message(AccountReference.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("account", account, .message(AccountReference.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(account != nil, "account")
    if let value = account {
      try Check.valid(value, "account")
    }
  }
}

extension GetAccountResponse: Message {
  /// `martlet.v1.GetAccountResponse`.
  public static let fullName = "martlet.v1.GetAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .account(let value)? = outcome {
      writer.choice(1, value, .message(GetAccountResponse.Account.self))
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
        var current: GetAccountResponse.Account?
        if case .account(let value)? = outcome { current = value }
        outcome = .account(try reader.choice(.message(GetAccountResponse.Account.self), mergingInto: current))
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
    case "account": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetAccountResponse.Account.self), isTaken: outcome != nil) {
        outcome = .account(value)
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
    if case .account(let value)? = outcome {
      json.choice("account", value, .message(GetAccountResponse.Account.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension GetAccountResponse.Device: Message {
  /// `martlet.v1.GetAccountResponse.Device`.
  public static let fullName = "martlet.v1.GetAccountResponse.Device"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.optional(2, linkedDay, .message(ProtoTimestamp.self))
    writer.optional(3, lastSeenDay, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 18: try reader.optional(&linkedDay, .message(ProtoTimestamp.self))
      case 26: try reader.optional(&lastSeenDay, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "linkedDay", "linked_day": 2
    case "lastSeenDay", "last_seen_day": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.optional(&linkedDay, .message(ProtoTimestamp.self))
    case 3: try json.optional(&lastSeenDay, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.optional("linkedDay", linkedDay, .message(ProtoTimestamp.self))
    json.optional("lastSeenDay", lastSeenDay, .message(ProtoTimestamp.self))
  }
}

extension GetAccountResponse.Account: Message {
  /// `martlet.v1.GetAccountResponse.Account`.
  public static let fullName = "martlet.v1.GetAccountResponse.Account"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, externalID, .string)
    writer.optional(3, registeredDay, .message(ProtoTimestamp.self))
    writer.repeated(4, devices, .message(GetAccountResponse.Device.self))
    writer.field(5, isSuspended, .bool)
    writer.field(6, hasUserName, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&externalID, .string)
      case 26: try reader.optional(&registeredDay, .message(ProtoTimestamp.self))
      case 34: try reader.element(&devices, .message(GetAccountResponse.Device.self))
      case 40: try reader.field(&isSuspended, .bool)
      case 48: try reader.field(&hasUserName, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "externalId", "external_id": 2
    case "registeredDay", "registered_day": 3
    case "devices": 4
    case "isSuspended", "is_suspended": 5
    case "hasUserName", "has_user_name": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&externalID, .string)
    case 3: try json.optional(&registeredDay, .message(ProtoTimestamp.self))
    case 4: try json.repeated(&devices, .message(GetAccountResponse.Device.self))
    case 5: try json.field(&isSuspended, .bool)
    case 6: try json.field(&hasUserName, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("externalId", externalID, .string)
    json.optional("registeredDay", registeredDay, .message(ProtoTimestamp.self))
    json.repeated("devices", devices, .message(GetAccountResponse.Device.self))
    json.field("isSuspended", isSuspended, .bool)
    json.field("hasUserName", hasUserName, .bool)
  }
}

extension ProvisionAccountRequest: Message {
  /// `martlet.v1.ProvisionAccountRequest`.
  public static let fullName = "martlet.v1.ProvisionAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, externalID, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&externalID, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "externalId", "external_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&externalID, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("externalId", externalID, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(externalID, min: 1, max: 255, "external_id")
  }
}

extension ProvisionAccountResponse: Message {
  /// `martlet.v1.ProvisionAccountResponse`.
  public static let fullName = "martlet.v1.ProvisionAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .provisioned(let value)? = outcome {
      writer.choice(1, value, .message(ProvisionAccountResponse.Provisioned.self))
    }
    if case .exists(let value)? = outcome {
      writer.choice(2, value, .message(ProvisionAccountResponse.Exists.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: ProvisionAccountResponse.Provisioned?
        if case .provisioned(let value)? = outcome { current = value }
        outcome = .provisioned(try reader.choice(.message(ProvisionAccountResponse.Provisioned.self), mergingInto: current))
      case 18:
        var current: ProvisionAccountResponse.Exists?
        if case .exists(let value)? = outcome { current = value }
        outcome = .exists(try reader.choice(.message(ProvisionAccountResponse.Exists.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "provisioned": 1
    case "exists": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(ProvisionAccountResponse.Provisioned.self), isTaken: outcome != nil) {
        outcome = .provisioned(value)
      }
    case 2:
      if let value = try json.choice(.message(ProvisionAccountResponse.Exists.self), isTaken: outcome != nil) {
        outcome = .exists(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .provisioned(let value)? = outcome {
      json.choice("provisioned", value, .message(ProvisionAccountResponse.Provisioned.self))
    }
    if case .exists(let value)? = outcome {
      json.choice("exists", value, .message(ProvisionAccountResponse.Exists.self))
    }
  }
}

extension ProvisionAccountResponse.Provisioned: Message {
  /// `martlet.v1.ProvisionAccountResponse.Provisioned`.
  public static let fullName = "martlet.v1.ProvisionAccountResponse.Provisioned"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, registrationToken, .string)
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&registrationToken, .string)
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "registrationToken", "registration_token": 1
    case "expiresAt", "expires_at": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&registrationToken, .string)
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("registrationToken", registrationToken, .string)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension ProvisionAccountResponse.Exists: Message {
  /// `martlet.v1.ProvisionAccountResponse.Exists`.
  public static let fullName = "martlet.v1.ProvisionAccountResponse.Exists"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
  }
}

extension InternalSetUserNameRequest: Message {
  /// `martlet.v1.InternalSetUserNameRequest`.
  public static let fullName = "martlet.v1.InternalSetUserNameRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, account, .message(AccountReference.self))
    writer.field(2, userName, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&account, .message(AccountReference.self))
      case 18: try reader.field(&userName, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "userName", "user_name": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&account, .message(AccountReference.self))
    case 2: try json.field(&userName, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("account", account, .message(AccountReference.self))
    json.field("userName", userName, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(account != nil, "account")
    if let value = account {
      try Check.valid(value, "account")
    }
    try Check.size(userName, max: 32, "user_name")
  }
}

extension InternalSetUserNameResponse: Message {
  /// `martlet.v1.InternalSetUserNameResponse`.
  public static let fullName = "martlet.v1.InternalSetUserNameResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .set(let value)? = outcome {
      writer.choice(1, value, .message(InternalSetUserNameResponse.Set.self))
    }
    if case .taken(let value)? = outcome {
      writer.choice(2, value, .message(InternalSetUserNameResponse.Taken.self))
    }
    if case .notFound(let value)? = outcome {
      writer.choice(3, value, .message(NotFound.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: InternalSetUserNameResponse.Set?
        if case .set(let value)? = outcome { current = value }
        outcome = .set(try reader.choice(.message(InternalSetUserNameResponse.Set.self), mergingInto: current))
      case 18:
        var current: InternalSetUserNameResponse.Taken?
        if case .taken(let value)? = outcome { current = value }
        outcome = .taken(try reader.choice(.message(InternalSetUserNameResponse.Taken.self), mergingInto: current))
      case 26:
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
    case "set": 1
    case "taken": 2
    case "notFound", "not_found": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(InternalSetUserNameResponse.Set.self), isTaken: outcome != nil) {
        outcome = .set(value)
      }
    case 2:
      if let value = try json.choice(.message(InternalSetUserNameResponse.Taken.self), isTaken: outcome != nil) {
        outcome = .taken(value)
      }
    case 3:
      if let value = try json.choice(.message(NotFound.self), isTaken: outcome != nil) {
        outcome = .notFound(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .set(let value)? = outcome {
      json.choice("set", value, .message(InternalSetUserNameResponse.Set.self))
    }
    if case .taken(let value)? = outcome {
      json.choice("taken", value, .message(InternalSetUserNameResponse.Taken.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension InternalSetUserNameResponse.Set: Message {
  /// `martlet.v1.InternalSetUserNameResponse.Set`.
  public static let fullName = "martlet.v1.InternalSetUserNameResponse.Set"

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

extension InternalSetUserNameResponse.Taken: Message {
  /// `martlet.v1.InternalSetUserNameResponse.Taken`.
  public static let fullName = "martlet.v1.InternalSetUserNameResponse.Taken"

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

extension SuspendAccountRequest: Message {
  /// `martlet.v1.SuspendAccountRequest`.
  public static let fullName = "martlet.v1.SuspendAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, account, .message(AccountReference.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&account, .message(AccountReference.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&account, .message(AccountReference.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("account", account, .message(AccountReference.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(account != nil, "account")
    if let value = account {
      try Check.valid(value, "account")
    }
  }
}

extension SuspendAccountResponse: Message {
  /// `martlet.v1.SuspendAccountResponse`.
  public static let fullName = "martlet.v1.SuspendAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .suspended(let value)? = outcome {
      writer.choice(1, value, .message(SuspendAccountResponse.Suspended.self))
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
        var current: SuspendAccountResponse.Suspended?
        if case .suspended(let value)? = outcome { current = value }
        outcome = .suspended(try reader.choice(.message(SuspendAccountResponse.Suspended.self), mergingInto: current))
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
    case "suspended": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SuspendAccountResponse.Suspended.self), isTaken: outcome != nil) {
        outcome = .suspended(value)
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
    if case .suspended(let value)? = outcome {
      json.choice("suspended", value, .message(SuspendAccountResponse.Suspended.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension SuspendAccountResponse.Suspended: Message {
  /// `martlet.v1.SuspendAccountResponse.Suspended`.
  public static let fullName = "martlet.v1.SuspendAccountResponse.Suspended"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, wasSuspended, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.field(&wasSuspended, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "wasSuspended", "was_suspended": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&wasSuspended, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("wasSuspended", wasSuspended, .bool)
  }
}

extension ResumeAccountRequest: Message {
  /// `martlet.v1.ResumeAccountRequest`.
  public static let fullName = "martlet.v1.ResumeAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, account, .message(AccountReference.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&account, .message(AccountReference.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&account, .message(AccountReference.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("account", account, .message(AccountReference.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(account != nil, "account")
    if let value = account {
      try Check.valid(value, "account")
    }
  }
}

extension ResumeAccountResponse: Message {
  /// `martlet.v1.ResumeAccountResponse`.
  public static let fullName = "martlet.v1.ResumeAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .resumed(let value)? = outcome {
      writer.choice(1, value, .message(ResumeAccountResponse.Resumed.self))
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
        var current: ResumeAccountResponse.Resumed?
        if case .resumed(let value)? = outcome { current = value }
        outcome = .resumed(try reader.choice(.message(ResumeAccountResponse.Resumed.self), mergingInto: current))
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
    case "resumed": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(ResumeAccountResponse.Resumed.self), isTaken: outcome != nil) {
        outcome = .resumed(value)
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
    if case .resumed(let value)? = outcome {
      json.choice("resumed", value, .message(ResumeAccountResponse.Resumed.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension ResumeAccountResponse.Resumed: Message {
  /// `martlet.v1.ResumeAccountResponse.Resumed`.
  public static let fullName = "martlet.v1.ResumeAccountResponse.Resumed"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, wasSuspended, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.field(&wasSuspended, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "wasSuspended", "was_suspended": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&wasSuspended, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("wasSuspended", wasSuspended, .bool)
  }
}

extension DisconnectDevicesRequest: Message {
  /// `martlet.v1.DisconnectDevicesRequest`.
  public static let fullName = "martlet.v1.DisconnectDevicesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, account, .message(AccountReference.self))
    writer.field(2, deviceID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&account, .message(AccountReference.self))
      case 16: try reader.field(&deviceID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "deviceId", "device_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&account, .message(AccountReference.self))
    case 2: try json.field(&deviceID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("account", account, .message(AccountReference.self))
    json.field("deviceId", deviceID, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(account != nil, "account")
    if let value = account {
      try Check.valid(value, "account")
    }
    try Check.range(deviceID, max: 127, "device_id")
  }
}

extension DisconnectDevicesResponse: Message {
  /// `martlet.v1.DisconnectDevicesResponse`.
  public static let fullName = "martlet.v1.DisconnectDevicesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .disconnected(let value)? = outcome {
      writer.choice(1, value, .message(DisconnectDevicesResponse.Disconnected.self))
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
        var current: DisconnectDevicesResponse.Disconnected?
        if case .disconnected(let value)? = outcome { current = value }
        outcome = .disconnected(try reader.choice(.message(DisconnectDevicesResponse.Disconnected.self), mergingInto: current))
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
    case "disconnected": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(DisconnectDevicesResponse.Disconnected.self), isTaken: outcome != nil) {
        outcome = .disconnected(value)
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
    if case .disconnected(let value)? = outcome {
      json.choice("disconnected", value, .message(DisconnectDevicesResponse.Disconnected.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension DisconnectDevicesResponse.Disconnected: Message {
  /// `martlet.v1.DisconnectDevicesResponse.Disconnected`.
  public static let fullName = "martlet.v1.DisconnectDevicesResponse.Disconnected"

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

extension PurgeAccountRequest: Message {
  /// `martlet.v1.PurgeAccountRequest`.
  public static let fullName = "martlet.v1.PurgeAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, account, .message(AccountReference.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&account, .message(AccountReference.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&account, .message(AccountReference.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("account", account, .message(AccountReference.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(account != nil, "account")
    if let value = account {
      try Check.valid(value, "account")
    }
  }
}

extension PurgeAccountResponse: Message {
  /// `martlet.v1.PurgeAccountResponse`.
  public static let fullName = "martlet.v1.PurgeAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .purged(let value)? = outcome {
      writer.choice(1, value, .message(PurgeAccountResponse.Purged.self))
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
        var current: PurgeAccountResponse.Purged?
        if case .purged(let value)? = outcome { current = value }
        outcome = .purged(try reader.choice(.message(PurgeAccountResponse.Purged.self), mergingInto: current))
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
    case "purged": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(PurgeAccountResponse.Purged.self), isTaken: outcome != nil) {
        outcome = .purged(value)
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
    if case .purged(let value)? = outcome {
      json.choice("purged", value, .message(PurgeAccountResponse.Purged.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension PurgeAccountResponse.Purged: Message {
  /// `martlet.v1.PurgeAccountResponse.Purged`.
  public static let fullName = "martlet.v1.PurgeAccountResponse.Purged"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
  }
}

extension ExportAccountRequest: Message {
  /// `martlet.v1.ExportAccountRequest`.
  public static let fullName = "martlet.v1.ExportAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, account, .message(AccountReference.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&account, .message(AccountReference.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&account, .message(AccountReference.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("account", account, .message(AccountReference.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(account != nil, "account")
    if let value = account {
      try Check.valid(value, "account")
    }
  }
}

extension ExportAccountResponse: Message {
  /// `martlet.v1.ExportAccountResponse`.
  public static let fullName = "martlet.v1.ExportAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, lines, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&lines, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "lines": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&lines, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("lines", lines, .string)
  }
}

extension AccountEvent: Message {
  /// `martlet.v1.AccountEvent`.
  public static let fullName = "martlet.v1.AccountEvent"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, cursor, .bytes)
    writer.field(2, kind, .enumeration(EventKind.self))
    writer.optional(3, occurredAt, .message(ProtoTimestamp.self))
    writer.field(4, accountID, .bytes)
    writer.field(5, externalID, .string)
    writer.field(6, deviceID, .uint32)
    writer.field(7, subjectID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&cursor, .bytes)
      case 16: try reader.field(&kind, .enumeration(EventKind.self))
      case 26: try reader.optional(&occurredAt, .message(ProtoTimestamp.self))
      case 34: try reader.field(&accountID, .bytes)
      case 42: try reader.field(&externalID, .string)
      case 48: try reader.field(&deviceID, .uint32)
      case 58: try reader.field(&subjectID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "cursor": 1
    case "kind": 2
    case "occurredAt", "occurred_at": 3
    case "accountId", "account_id": 4
    case "externalId", "external_id": 5
    case "deviceId", "device_id": 6
    case "subjectId", "subject_id": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&cursor, .bytes)
    case 2: try json.field(&kind, .enumeration(EventKind.self))
    case 3: try json.optional(&occurredAt, .message(ProtoTimestamp.self))
    case 4: try json.field(&accountID, .bytes)
    case 5: try json.field(&externalID, .string)
    case 6: try json.field(&deviceID, .uint32)
    case 7: try json.field(&subjectID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("cursor", cursor, .bytes)
    json.field("kind", kind, .enumeration(EventKind.self))
    json.optional("occurredAt", occurredAt, .message(ProtoTimestamp.self))
    json.field("accountId", accountID, .bytes)
    json.field("externalId", externalID, .string)
    json.field("deviceId", deviceID, .uint32)
    json.field("subjectId", subjectID, .bytes)
  }
}

extension StreamEventsRequest: Message {
  /// `martlet.v1.StreamEventsRequest`.
  public static let fullName = "martlet.v1.StreamEventsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .start(let value)? = frame {
      writer.choice(1, value, .message(StreamEventsRequest.Start.self))
    }
    if case .acknowledgement(let value)? = frame {
      writer.choice(2, value, .message(StreamEventsRequest.Acknowledgement.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: StreamEventsRequest.Start?
        if case .start(let value)? = frame { current = value }
        frame = .start(try reader.choice(.message(StreamEventsRequest.Start.self), mergingInto: current))
      case 18:
        var current: StreamEventsRequest.Acknowledgement?
        if case .acknowledgement(let value)? = frame { current = value }
        frame = .acknowledgement(try reader.choice(.message(StreamEventsRequest.Acknowledgement.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "start": 1
    case "acknowledgement": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(StreamEventsRequest.Start.self), isTaken: frame != nil) {
        frame = .start(value)
      }
    case 2:
      if let value = try json.choice(.message(StreamEventsRequest.Acknowledgement.self), isTaken: frame != nil) {
        frame = .acknowledgement(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .start(let value)? = frame {
      json.choice("start", value, .message(StreamEventsRequest.Start.self))
    }
    if case .acknowledgement(let value)? = frame {
      json.choice("acknowledgement", value, .message(StreamEventsRequest.Acknowledgement.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .start(let value)? = frame {
      try Check.valid(value, "start")
    }
    if case .acknowledgement(let value)? = frame {
      try Check.valid(value, "acknowledgement")
    }
  }
}

extension StreamEventsRequest.From: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .stored
    case 1: self = .beginning
    case 2: self = .now
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "FROM_STORED": self = .stored
    case "FROM_BEGINNING": self = .beginning
    case "FROM_NOW": self = .now
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .stored: 0
    case .beginning: 1
    case .now: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .stored: "FROM_STORED"
    case .beginning: "FROM_BEGINNING"
    case .now: "FROM_NOW"
    case .unrecognized: nil
    }
  }
}

extension StreamEventsRequest.Start: Message {
  /// `martlet.v1.StreamEventsRequest.Start`.
  public static let fullName = "martlet.v1.StreamEventsRequest.Start"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, consumer, .string)
    writer.packed(2, kinds, .enumeration(EventKind.self))
    writer.field(3, from, .enumeration(StreamEventsRequest.From.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&consumer, .string)
      case 16: try reader.element(&kinds, .enumeration(EventKind.self))
      case 18: try reader.packed(&kinds, .enumeration(EventKind.self))
      case 24: try reader.field(&from, .enumeration(StreamEventsRequest.From.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "consumer": 1
    case "kinds": 2
    case "from": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&consumer, .string)
    case 2: try json.repeated(&kinds, .enumeration(EventKind.self))
    case 3: try json.field(&from, .enumeration(StreamEventsRequest.From.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("consumer", consumer, .string)
    json.repeated("kinds", kinds, .enumeration(EventKind.self))
    json.field("from", from, .enumeration(StreamEventsRequest.From.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(consumer, min: 1, max: 64, "consumer")
    try Check.count(kinds.count, max: 32, "kinds")
  }
}

extension StreamEventsRequest.Acknowledgement: Message {
  /// `martlet.v1.StreamEventsRequest.Acknowledgement`.
  public static let fullName = "martlet.v1.StreamEventsRequest.Acknowledgement"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, cursor, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&cursor, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "cursor": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&cursor, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("cursor", cursor, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(cursor, min: 16, max: 16, "cursor")
  }
}

extension StreamEventsResponse: Message {
  /// `martlet.v1.StreamEventsResponse`.
  public static let fullName = "martlet.v1.StreamEventsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, events, .message(AccountEvent.self))
    writer.field(2, cursor, .bytes)
    writer.optional(3, lag, .message(ProtoDuration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&events, .message(AccountEvent.self))
      case 18: try reader.field(&cursor, .bytes)
      case 26: try reader.optional(&lag, .message(ProtoDuration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "events": 1
    case "cursor": 2
    case "lag": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&events, .message(AccountEvent.self))
    case 2: try json.field(&cursor, .bytes)
    case 3: try json.optional(&lag, .message(ProtoDuration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("events", events, .message(AccountEvent.self))
    json.field("cursor", cursor, .bytes)
    json.optional("lag", lag, .message(ProtoDuration.self))
  }
}

extension GetEventLagRequest: Message {
  /// `martlet.v1.GetEventLagRequest`.
  public static let fullName = "martlet.v1.GetEventLagRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, consumer, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&consumer, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "consumer": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&consumer, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("consumer", consumer, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(consumer, min: 1, max: 64, "consumer")
  }
}

extension GetEventLagResponse: Message {
  /// `martlet.v1.GetEventLagResponse`.
  public static let fullName = "martlet.v1.GetEventLagResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .lag(let value)? = outcome {
      writer.choice(1, value, .message(GetEventLagResponse.Lag.self))
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
        var current: GetEventLagResponse.Lag?
        if case .lag(let value)? = outcome { current = value }
        outcome = .lag(try reader.choice(.message(GetEventLagResponse.Lag.self), mergingInto: current))
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
    case "lag": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetEventLagResponse.Lag.self), isTaken: outcome != nil) {
        outcome = .lag(value)
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
    if case .lag(let value)? = outcome {
      json.choice("lag", value, .message(GetEventLagResponse.Lag.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension GetEventLagResponse.Lag: Message {
  /// `martlet.v1.GetEventLagResponse.Lag`.
  public static let fullName = "martlet.v1.GetEventLagResponse.Lag"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, waiting, .uint32)
    writer.optional(2, oldest, .message(ProtoDuration.self))
    writer.field(3, cursor, .bytes)
    writer.optional(4, acknowledgedAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&waiting, .uint32)
      case 18: try reader.optional(&oldest, .message(ProtoDuration.self))
      case 26: try reader.field(&cursor, .bytes)
      case 34: try reader.optional(&acknowledgedAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "waiting": 1
    case "oldest": 2
    case "cursor": 3
    case "acknowledgedAt", "acknowledged_at": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&waiting, .uint32)
    case 2: try json.optional(&oldest, .message(ProtoDuration.self))
    case 3: try json.field(&cursor, .bytes)
    case 4: try json.optional(&acknowledgedAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("waiting", waiting, .uint32)
    json.optional("oldest", oldest, .message(ProtoDuration.self))
    json.field("cursor", cursor, .bytes)
    json.optional("acknowledgedAt", acknowledgedAt, .message(ProtoTimestamp.self))
  }
}

extension ReplayEventsRequest: Message {
  /// `martlet.v1.ReplayEventsRequest`.
  public static let fullName = "martlet.v1.ReplayEventsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.packed(1, kinds, .enumeration(EventKind.self))
    writer.field(2, after, .bytes)
    writer.field(3, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.element(&kinds, .enumeration(EventKind.self))
      case 10: try reader.packed(&kinds, .enumeration(EventKind.self))
      case 18: try reader.field(&after, .bytes)
      case 24: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "kinds": 1
    case "after": 2
    case "limit": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&kinds, .enumeration(EventKind.self))
    case 2: try json.field(&after, .bytes)
    case 3: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("kinds", kinds, .enumeration(EventKind.self))
    json.field("after", after, .bytes)
    json.field("limit", limit, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(kinds.count, max: 32, "kinds")
    try Check.size(after, max: 16, "after")
    try Check.range(limit, max: 500, "limit")
  }
}

extension ReplayEventsResponse: Message {
  /// `martlet.v1.ReplayEventsResponse`.
  public static let fullName = "martlet.v1.ReplayEventsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, events, .message(AccountEvent.self))
    writer.field(2, nextAfter, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&events, .message(AccountEvent.self))
      case 18: try reader.field(&nextAfter, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "events": 1
    case "nextAfter", "next_after": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&events, .message(AccountEvent.self))
    case 2: try json.field(&nextAfter, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("events", events, .message(AccountEvent.self))
    json.field("nextAfter", nextAfter, .bytes)
  }
}

extension InternalGetStatisticsRequest: Message {
  /// `martlet.v1.InternalGetStatisticsRequest`.
  public static let fullName = "martlet.v1.InternalGetStatisticsRequest"

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

extension InternalGetStatisticsResponse: Message {
  /// `martlet.v1.InternalGetStatisticsResponse`.
  public static let fullName = "martlet.v1.InternalGetStatisticsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accounts, .uint64)
    writer.field(2, suspended, .uint64)
    writer.field(3, devices, .uint64)
    writer.field(4, active, .uint64)
    writer.field(5, provisioned, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&accounts, .uint64)
      case 16: try reader.field(&suspended, .uint64)
      case 24: try reader.field(&devices, .uint64)
      case 32: try reader.field(&active, .uint64)
      case 40: try reader.field(&provisioned, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accounts": 1
    case "suspended": 2
    case "devices": 3
    case "active": 4
    case "provisioned": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accounts, .uint64)
    case 2: try json.field(&suspended, .uint64)
    case 3: try json.field(&devices, .uint64)
    case 4: try json.field(&active, .uint64)
    case 5: try json.field(&provisioned, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accounts", accounts, .uint64)
    json.field("suspended", suspended, .uint64)
    json.field("devices", devices, .uint64)
    json.field("active", active, .uint64)
    json.field("provisioned", provisioned, .uint64)
  }
}

extension FileDescriptor {
  /// `martlet/v1/internal.proto`.
  public static let martletV1Internal = FileDescriptor(
    name: "martlet/v1/internal.proto",
    dependencies: [.googleProtobufDuration, .googleProtobufTimestamp, .martletOptions, .martletV1Common],
    base64: """
      ChltYXJ0bGV0L3YxL2ludGVybmFsLnByb3RvEgptYXJ0bGV0LnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24u\
      cHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aFW1hcnRsZXQvb3B0aW9ucy5wcm90bxoXbWFy\
      dGxldC92MS9jb21tb24ucHJvdG8icwoQQWNjb3VudFJlZmVyZW5jZRIpCgphY2NvdW50X2lkGAEgASgMQgji4BgE\
      CBAQEEgAUglhY2NvdW50SWQSLAoLZXh0ZXJuYWxfaWQYAiABKAlCCeLgGAUIARD/AUgAUgpleHRlcm5hbElkQgYK\
      BG5hbWUiQgoSVmVyaWZ5VG9rZW5SZXF1ZXN0EiwKDGFjY2Vzc190b2tlbhgBIAEoCUIJ4uAYBQgBEIAEUgthY2Nl\
      c3NUb2tlbiLIAgoTVmVyaWZ5VG9rZW5SZXNwb25zZRI9CgV2YWxpZBgBIAEoCzIlLm1hcnRsZXQudjEuVmVyaWZ5\
      VG9rZW5SZXNwb25zZS5WYWxpZEgAUgV2YWxpZBJDCgdpbnZhbGlkGAIgASgLMicubWFydGxldC52MS5WZXJpZnlU\
      b2tlblJlc3BvbnNlLkludmFsaWRIAFIHaW52YWxpZBqWAQoFVmFsaWQSMQoGZGV2aWNlGAEgASgLMhkubWFydGxl\
      dC52MS5EZXZpY2VBZGRyZXNzUgZkZXZpY2USHwoLZXh0ZXJuYWxfaWQYAiABKAlSCmV4dGVybmFsSWQSOQoKZXhw\
      aXJlc19hdBgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWV4cGlyZXNBdBoJCgdJbnZhbGlkQgkK\
      B291dGNvbWUifwoWUmVzb2x2ZUFjY291bnRzUmVxdWVzdBIzCgxleHRlcm5hbF9pZHMYASADKAlCEPLgGAMQ6Afi\
      4BgFCAEQ/wFSC2V4dGVybmFsSWRzEjAKC2FjY291bnRfaWRzGAIgAygMQg/y4BgDEOgH4uAYBAgQEBBSCmFjY291\
      bnRJZHMipwEKF1Jlc29sdmVBY2NvdW50c1Jlc3BvbnNlEkQKCGFjY291bnRzGAEgAygLMigubWFydGxldC52MS5S\
      ZXNvbHZlQWNjb3VudHNSZXNwb25zZS5QYWlyUghhY2NvdW50cxpGCgRQYWlyEh0KCmFjY291bnRfaWQYASABKAxS\
      CWFjY291bnRJZBIfCgtleHRlcm5hbF9pZBgCIAEoCVIKZXh0ZXJuYWxJZCJRChFHZXRBY2NvdW50UmVxdWVzdBI8\
      CgdhY2NvdW50GAEgASgLMhwubWFydGxldC52MS5BY2NvdW50UmVmZXJlbmNlQgT44BgBUgdhY2NvdW50ItIEChJH\
      ZXRBY2NvdW50UmVzcG9uc2USQgoHYWNjb3VudBgBIAEoCzImLm1hcnRsZXQudjEuR2V0QWNjb3VudFJlc3BvbnNl\
      LkFjY291bnRIAFIHYWNjb3VudBIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5v\
      dEZvdW5kGqABCgZEZXZpY2USGwoJZGV2aWNlX2lkGAEgASgNUghkZXZpY2VJZBI5CgpsaW5rZWRfZGF5GAIgASgL\
      MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJbGlua2VkRGF5Ej4KDWxhc3Rfc2Vlbl9kYXkYAyABKAsyGi5n\
      b29nbGUucHJvdG9idWYuVGltZXN0YW1wUgtsYXN0U2VlbkRheRqUAgoHQWNjb3VudBIdCgphY2NvdW50X2lkGAEg\
      ASgMUglhY2NvdW50SWQSHwoLZXh0ZXJuYWxfaWQYAiABKAlSCmV4dGVybmFsSWQSQQoOcmVnaXN0ZXJlZF9kYXkY\
      AyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUg1yZWdpc3RlcmVkRGF5Ej8KB2RldmljZXMYBCADKAsy\
      JS5tYXJ0bGV0LnYxLkdldEFjY291bnRSZXNwb25zZS5EZXZpY2VSB2RldmljZXMSIQoMaXNfc3VzcGVuZGVkGAUg\
      ASgIUgtpc1N1c3BlbmRlZBIiCg1oYXNfdXNlcl9uYW1lGAYgASgIUgtoYXNVc2VyTmFtZUIJCgdvdXRjb21lIkUK\
      F1Byb3Zpc2lvbkFjY291bnRSZXF1ZXN0EioKC2V4dGVybmFsX2lkGAEgASgJQgni4BgFCAEQ/wFSCmV4dGVybmFs\
      SWQi5AIKGFByb3Zpc2lvbkFjY291bnRSZXNwb25zZRJUCgtwcm92aXNpb25lZBgBIAEoCzIwLm1hcnRsZXQudjEu\
      UHJvdmlzaW9uQWNjb3VudFJlc3BvbnNlLlByb3Zpc2lvbmVkSABSC3Byb3Zpc2lvbmVkEkUKBmV4aXN0cxgCIAEo\
      CzIrLm1hcnRsZXQudjEuUHJvdmlzaW9uQWNjb3VudFJlc3BvbnNlLkV4aXN0c0gAUgZleGlzdHMadwoLUHJvdmlz\
      aW9uZWQSLQoScmVnaXN0cmF0aW9uX3Rva2VuGAEgASgJUhFyZWdpc3RyYXRpb25Ub2tlbhI5CgpleHBpcmVzX2F0\
      GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0GicKBkV4aXN0cxIdCgphY2NvdW50\
      X2lkGAEgASgMUglhY2NvdW50SWRCCQoHb3V0Y29tZSJ/ChpJbnRlcm5hbFNldFVzZXJOYW1lUmVxdWVzdBI8Cgdh\
      Y2NvdW50GAEgASgLMhwubWFydGxldC52MS5BY2NvdW50UmVmZXJlbmNlQgT44BgBUgdhY2NvdW50EiMKCXVzZXJf\
      bmFtZRgCIAEoCUIG4uAYAhAgUgh1c2VyTmFtZSL1AQobSW50ZXJuYWxTZXRVc2VyTmFtZVJlc3BvbnNlEj8KA3Nl\
      dBgBIAEoCzIrLm1hcnRsZXQudjEuSW50ZXJuYWxTZXRVc2VyTmFtZVJlc3BvbnNlLlNldEgAUgNzZXQSRQoFdGFr\
      ZW4YAiABKAsyLS5tYXJ0bGV0LnYxLkludGVybmFsU2V0VXNlck5hbWVSZXNwb25zZS5UYWtlbkgAUgV0YWtlbhIz\
      Cglub3RfZm91bmQYAyABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGgUKA1NldBoHCgVUYWtl\
      bkIJCgdvdXRjb21lIlUKFVN1c3BlbmRBY2NvdW50UmVxdWVzdBI8CgdhY2NvdW50GAEgASgLMhwubWFydGxldC52\
      MS5BY2NvdW50UmVmZXJlbmNlQgT44BgBUgdhY2NvdW50IvcBChZTdXNwZW5kQWNjb3VudFJlc3BvbnNlEkwKCXN1\
      c3BlbmRlZBgBIAEoCzIsLm1hcnRsZXQudjEuU3VzcGVuZEFjY291bnRSZXNwb25zZS5TdXNwZW5kZWRIAFIJc3Vz\
      cGVuZGVkEjMKCW5vdF9mb3VuZBgCIAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaTwoJU3Vz\
      cGVuZGVkEh0KCmFjY291bnRfaWQYASABKAxSCWFjY291bnRJZBIjCg13YXNfc3VzcGVuZGVkGAIgASgIUgx3YXNT\
      dXNwZW5kZWRCCQoHb3V0Y29tZSJUChRSZXN1bWVBY2NvdW50UmVxdWVzdBI8CgdhY2NvdW50GAEgASgLMhwubWFy\
      dGxldC52MS5BY2NvdW50UmVmZXJlbmNlQgT44BgBUgdhY2NvdW50Iu0BChVSZXN1bWVBY2NvdW50UmVzcG9uc2US\
      RQoHcmVzdW1lZBgBIAEoCzIpLm1hcnRsZXQudjEuUmVzdW1lQWNjb3VudFJlc3BvbnNlLlJlc3VtZWRIAFIHcmVz\
      dW1lZBIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGk0KB1Jlc3Vt\
      ZWQSHQoKYWNjb3VudF9pZBgBIAEoDFIJYWNjb3VudElkEiMKDXdhc19zdXNwZW5kZWQYAiABKAhSDHdhc1N1c3Bl\
      bmRlZEIJCgdvdXRjb21lIn0KGERpc2Nvbm5lY3REZXZpY2VzUmVxdWVzdBI8CgdhY2NvdW50GAEgASgLMhwubWFy\
      dGxldC52MS5BY2NvdW50UmVmZXJlbmNlQgT44BgBUgdhY2NvdW50EiMKCWRldmljZV9pZBgCIAEoDUIG6uAYAhB/\
      UghkZXZpY2VJZCLFAQoZRGlzY29ubmVjdERldmljZXNSZXNwb25zZRJYCgxkaXNjb25uZWN0ZWQYASABKAsyMi5t\
      YXJ0bGV0LnYxLkRpc2Nvbm5lY3REZXZpY2VzUmVzcG9uc2UuRGlzY29ubmVjdGVkSABSDGRpc2Nvbm5lY3RlZBIz\
      Cglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGg4KDERpc2Nvbm5lY3Rl\
      ZEIJCgdvdXRjb21lIlMKE1B1cmdlQWNjb3VudFJlcXVlc3QSPAoHYWNjb3VudBgBIAEoCzIcLm1hcnRsZXQudjEu\
      QWNjb3VudFJlZmVyZW5jZUIE+OAYAVIHYWNjb3VudCLCAQoUUHVyZ2VBY2NvdW50UmVzcG9uc2USQQoGcHVyZ2Vk\
      GAEgASgLMicubWFydGxldC52MS5QdXJnZUFjY291bnRSZXNwb25zZS5QdXJnZWRIAFIGcHVyZ2VkEjMKCW5vdF9m\
      b3VuZBgCIAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaJwoGUHVyZ2VkEh0KCmFjY291bnRf\
      aWQYASABKAxSCWFjY291bnRJZEIJCgdvdXRjb21lIlQKFEV4cG9ydEFjY291bnRSZXF1ZXN0EjwKB2FjY291bnQY\
      ASABKAsyHC5tYXJ0bGV0LnYxLkFjY291bnRSZWZlcmVuY2VCBPjgGAFSB2FjY291bnQiLQoVRXhwb3J0QWNjb3Vu\
      dFJlc3BvbnNlEhQKBWxpbmVzGAEgASgJUgVsaW5lcyKKAgoMQWNjb3VudEV2ZW50EhYKBmN1cnNvchgBIAEoDFIG\
      Y3Vyc29yEikKBGtpbmQYAiABKA4yFS5tYXJ0bGV0LnYxLkV2ZW50S2luZFIEa2luZBI7CgtvY2N1cnJlZF9hdBgD\
      IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCm9jY3VycmVkQXQSHQoKYWNjb3VudF9pZBgEIAEoDFIJ\
      YWNjb3VudElkEh8KC2V4dGVybmFsX2lkGAUgASgJUgpleHRlcm5hbElkEhsKCWRldmljZV9pZBgGIAEoDVIIZGV2\
      aWNlSWQSHQoKc3ViamVjdF9pZBgHIAEoDFIJc3ViamVjdElkIskDChNTdHJlYW1FdmVudHNSZXF1ZXN0Ej0KBXN0\
      YXJ0GAEgASgLMiUubWFydGxldC52MS5TdHJlYW1FdmVudHNSZXF1ZXN0LlN0YXJ0SABSBXN0YXJ0ElsKD2Fja25v\
      d2xlZGdlbWVudBgCIAEoCzIvLm1hcnRsZXQudjEuU3RyZWFtRXZlbnRzUmVxdWVzdC5BY2tub3dsZWRnZW1lbnRI\
      AFIPYWNrbm93bGVkZ2VtZW50GpwBCgVTdGFydBIkCghjb25zdW1lchgBIAEoCUII4uAYBAgBEEBSCGNvbnN1bWVy\
      EjMKBWtpbmRzGAIgAygOMhUubWFydGxldC52MS5FdmVudEtpbmRCBvLgGAIQIFIFa2luZHMSOAoEZnJvbRgDIAEo\
      DjIkLm1hcnRsZXQudjEuU3RyZWFtRXZlbnRzUmVxdWVzdC5Gcm9tUgRmcm9tGjMKD0Fja25vd2xlZGdlbWVudBIg\
      CgZjdXJzb3IYASABKAxCCOLgGAQIEBAQUgZjdXJzb3IiOQoERnJvbRIPCgtGUk9NX1NUT1JFRBAAEhIKDkZST01f\
      QkVHSU5OSU5HEAESDAoIRlJPTV9OT1cQAkIHCgVmcmFtZSKNAQoUU3RyZWFtRXZlbnRzUmVzcG9uc2USMAoGZXZl\
      bnRzGAEgAygLMhgubWFydGxldC52MS5BY2NvdW50RXZlbnRSBmV2ZW50cxIWCgZjdXJzb3IYAiABKAxSBmN1cnNv\
      chIrCgNsYWcYAyABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SA2xhZyI6ChJHZXRFdmVudExhZ1JlcXVl\
      c3QSJAoIY29uc3VtZXIYASABKAlCCOLgGAQIARBAUghjb25zdW1lciLAAgoTR2V0RXZlbnRMYWdSZXNwb25zZRI3\
      CgNsYWcYASABKAsyIy5tYXJ0bGV0LnYxLkdldEV2ZW50TGFnUmVzcG9uc2UuTGFnSABSA2xhZxIzCglub3RfZm91\
      bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGq8BCgNMYWcSGAoHd2FpdGluZxgBIAEo\
      DVIHd2FpdGluZxIxCgZvbGRlc3QYAiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SBm9sZGVzdBIWCgZj\
      dXJzb3IYAyABKAxSBmN1cnNvchJDCg9hY2tub3dsZWRnZWRfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt\
      ZXN0YW1wUg5hY2tub3dsZWRnZWRBdEIJCgdvdXRjb21lIocBChNSZXBsYXlFdmVudHNSZXF1ZXN0EjMKBWtpbmRz\
      GAEgAygOMhUubWFydGxldC52MS5FdmVudEtpbmRCBvLgGAIQIFIFa2luZHMSHAoFYWZ0ZXIYAiABKAxCBuLgGAIQ\
      EFIFYWZ0ZXISHQoFbGltaXQYAyABKA1CB+rgGAMQ9ANSBWxpbWl0ImcKFFJlcGxheUV2ZW50c1Jlc3BvbnNlEjAK\
      BmV2ZW50cxgBIAMoCzIYLm1hcnRsZXQudjEuQWNjb3VudEV2ZW50UgZldmVudHMSHQoKbmV4dF9hZnRlchgCIAEo\
      DFIJbmV4dEFmdGVyIh4KHEludGVybmFsR2V0U3RhdGlzdGljc1JlcXVlc3QirQEKHUludGVybmFsR2V0U3RhdGlz\
      dGljc1Jlc3BvbnNlEhoKCGFjY291bnRzGAEgASgEUghhY2NvdW50cxIcCglzdXNwZW5kZWQYAiABKARSCXN1c3Bl\
      bmRlZBIYCgdkZXZpY2VzGAMgASgEUgdkZXZpY2VzEhYKBmFjdGl2ZRgEIAEoBFIGYWN0aXZlEiAKC3Byb3Zpc2lv\
      bmVkGAUgASgEUgtwcm92aXNpb25lZCqqBAoJRXZlbnRLaW5kEhoKFkVWRU5UX0tJTkRfVU5TUEVDSUZJRUQQABIh\
      Ch1FVkVOVF9LSU5EX0FDQ09VTlRfUkVHSVNURVJFRBABEiAKHEVWRU5UX0tJTkRfQUNDT1VOVF9TVVNQRU5ERUQQ\
      AhIeChpFVkVOVF9LSU5EX0FDQ09VTlRfUkVTVU1FRBADEh4KGkVWRU5UX0tJTkRfQUNDT1VOVF9ERUxFVEVEEAQS\
      HQoZRVZFTlRfS0lORF9BQ0NPVU5UX1BVUkdFRBAFEhwKGEVWRU5UX0tJTkRfREVWSUNFX0xJTktFRBAGEh0KGUVW\
      RU5UX0tJTkRfREVWSUNFX1JFVk9LRUQQBxIcChhFVkVOVF9LSU5EX0dST1VQX0NSRUFURUQQCBIcChhFVkVOVF9L\
      SU5EX0dST1VQX0RFTEVURUQQCRIhCh1FVkVOVF9LSU5EX0dST1VQX01FTUJFUl9BRERFRBAKEiMKH0VWRU5UX0tJ\
      TkRfR1JPVVBfTUVNQkVSX1JFTU9WRUQQCxIbChdFVkVOVF9LSU5EX0NBTExfU1RBUlRFRBAMEhkKFUVWRU5UX0tJ\
      TkRfQ0FMTF9FTkRFRBANEiIKHkVWRU5UX0tJTkRfTUVESUFfUVVPVEFfUkVBQ0hFRBAOEiEKHUVWRU5UX0tJTkRf\
      UFVTSF9FTkRQT0lOVF9HT05FEA8SHQoZRVZFTlRfS0lORF9XRUJIT09LX1BBVVNFRBAQMtYKCghJbnRlcm5hbBJX\
      CgtWZXJpZnlUb2tlbhIeLm1hcnRsZXQudjEuVmVyaWZ5VG9rZW5SZXF1ZXN0Gh8ubWFydGxldC52MS5WZXJpZnlU\
      b2tlblJlc3BvbnNlIgeQAgGA4RgEEmMKD1Jlc29sdmVBY2NvdW50cxIiLm1hcnRsZXQudjEuUmVzb2x2ZUFjY291\
      bnRzUmVxdWVzdBojLm1hcnRsZXQudjEuUmVzb2x2ZUFjY291bnRzUmVzcG9uc2UiB5ACAYDhGAQSVAoKR2V0QWNj\
      b3VudBIdLm1hcnRsZXQudjEuR2V0QWNjb3VudFJlcXVlc3QaHi5tYXJ0bGV0LnYxLkdldEFjY291bnRSZXNwb25z\
      ZSIHkAIBgOEYBBJjChBQcm92aXNpb25BY2NvdW50EiMubWFydGxldC52MS5Qcm92aXNpb25BY2NvdW50UmVxdWVz\
      dBokLm1hcnRsZXQudjEuUHJvdmlzaW9uQWNjb3VudFJlc3BvbnNlIgSA4RgEEmcKC1NldFVzZXJOYW1lEiYubWFy\
      dGxldC52MS5JbnRlcm5hbFNldFVzZXJOYW1lUmVxdWVzdBonLm1hcnRsZXQudjEuSW50ZXJuYWxTZXRVc2VyTmFt\
      ZVJlc3BvbnNlIgeQAgKA4RgEEmAKDlN1c3BlbmRBY2NvdW50EiEubWFydGxldC52MS5TdXNwZW5kQWNjb3VudFJl\
      cXVlc3QaIi5tYXJ0bGV0LnYxLlN1c3BlbmRBY2NvdW50UmVzcG9uc2UiB5ACAoDhGAQSXQoNUmVzdW1lQWNjb3Vu\
      dBIgLm1hcnRsZXQudjEuUmVzdW1lQWNjb3VudFJlcXVlc3QaIS5tYXJ0bGV0LnYxLlJlc3VtZUFjY291bnRSZXNw\
      b25zZSIHkAICgOEYBBJpChFEaXNjb25uZWN0RGV2aWNlcxIkLm1hcnRsZXQudjEuRGlzY29ubmVjdERldmljZXNS\
      ZXF1ZXN0GiUubWFydGxldC52MS5EaXNjb25uZWN0RGV2aWNlc1Jlc3BvbnNlIgeQAgKA4RgEEloKDFB1cmdlQWNj\
      b3VudBIfLm1hcnRsZXQudjEuUHVyZ2VBY2NvdW50UmVxdWVzdBogLm1hcnRsZXQudjEuUHVyZ2VBY2NvdW50UmVz\
      cG9uc2UiB5ACAoDhGAQSXwoNRXhwb3J0QWNjb3VudBIgLm1hcnRsZXQudjEuRXhwb3J0QWNjb3VudFJlcXVlc3Qa\
      IS5tYXJ0bGV0LnYxLkV4cG9ydEFjY291bnRSZXNwb25zZSIHkAIBgOEYBDABElsKDFN0cmVhbUV2ZW50cxIfLm1h\
      cnRsZXQudjEuU3RyZWFtRXZlbnRzUmVxdWVzdBogLm1hcnRsZXQudjEuU3RyZWFtRXZlbnRzUmVzcG9uc2UiBIDh\
      GAQoATABElcKC0dldEV2ZW50TGFnEh4ubWFydGxldC52MS5HZXRFdmVudExhZ1JlcXVlc3QaHy5tYXJ0bGV0LnYx\
      LkdldEV2ZW50TGFnUmVzcG9uc2UiB5ACAYDhGAQSWgoMUmVwbGF5RXZlbnRzEh8ubWFydGxldC52MS5SZXBsYXlF\
      dmVudHNSZXF1ZXN0GiAubWFydGxldC52MS5SZXBsYXlFdmVudHNSZXNwb25zZSIHkAIBgOEYBBJtCg1HZXRTdGF0\
      aXN0aWNzEigubWFydGxldC52MS5JbnRlcm5hbEdldFN0YXRpc3RpY3NSZXF1ZXN0GikubWFydGxldC52MS5JbnRl\
      cm5hbEdldFN0YXRpc3RpY3NSZXNwb25zZSIHkAIBgOEYBEIxCgptYXJ0bGV0LnYxUAFaFG1hcnRsZXQvdjE7bWFy\
      dGxldHYxqgIKTWFydGxldC5WMWIGcHJvdG8z
      """)
}
