// Written by protoc-gen-martlet from martlet/v1/people.proto. Do not edit.

public import Protobuf
public import RPC

/// Who may write to an account without having been accepted by it.
public enum ContactPolicy: Sendable, Hashable {
  /// Not said.
  case unspecified
  /// Everyone; what they write is a request.
  case everyone
  /// Who has the account's link, with its present token; the account's user name finds nobody.
  case linkOnly
  /// Nobody; the account's user name finds nobody.
  case nobody
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// Asks for a user name.
public struct SetUserNameRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// ASCII letters, digits, "_" and ".", the first of them a letter; whether letters are capitals
  /// makes no difference.
  public var userName: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], userName: String = "") {
    self.requestID = requestID
    self.userName = userName
  }
}

/// Tells how asking for a user name went.
public struct SetUserNameResponse: Sendable, Hashable {
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
    /// The account has the name.
    case set(SetUserNameResponse.Set)

    /// The name is not to be had; the account keeps the one that it had.
    case taken(SetUserNameResponse.Taken)
  }

  /// Says that the account has the name.
  public struct Set: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that the name is another account's, or held back.
  public struct Taken: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Gives up the user name.
public struct DeleteUserNameRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = []) {
    self.requestID = requestID
  }
}

/// Says that the account has no user name.
public struct DeleteUserNameResponse: Sendable, Hashable {
  /// Whether it had one.
  public var hadOne: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(hadOne: Bool = false) {
    self.hadOne = hadOne
  }
}

/// Asks who has a user name.
public struct ResolveUserNameRequest: Sendable, Hashable {
  /// As SetUserNameRequest has it.
  public var userName: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(userName: String = "") {
    self.userName = userName
  }
}

/// Tells who has a user name.
public struct ResolveUserNameResponse: Sendable, Hashable {
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
    case found(ResolveUserNameResponse.Found)

    /// Nobody who can be found by it.
    case notFound(NotFound)
  }

  /// Names the account that has the name.
  public struct Found: Sendable, Hashable {
    /// Which.
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

/// Replaces the link token.
public struct RotateContactTokenRequest: Sendable, Hashable {
  /// SHA-256 of the new token, 16 random bytes that the server sees when someone writes with them.
  public var tokenHash: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(tokenHash: [UInt8] = []) {
    self.tokenHash = tokenHash
  }
}

/// Says that the token counts.
public struct RotateContactTokenResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Says who may write.
public struct UpdateContactSettingsRequest: Sendable, Hashable {
  /// Who.
  public var policy: ContactPolicy = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(policy: ContactPolicy = .init(rawValue: 0)) {
    self.policy = policy
  }
}

/// Says that it is so.
public struct UpdateContactSettingsResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Asks who may write.
public struct GetContactSettingsRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Tells who may write.
public struct GetContactSettingsResponse: Sendable, Hashable {
  /// Who.
  public var policy: ContactPolicy = .init(rawValue: 0)

  /// Whether the account has a user name.
  public var hasUserName: Bool = false

  /// Whether links to the account may carry a token.
  public var hasContactToken: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    policy: ContactPolicy = .init(rawValue: 0),
    hasUserName: Bool = false,
    hasContactToken: Bool = false
  ) {
    self.policy = policy
    self.hasUserName = hasUserName
    self.hasContactToken = hasContactToken
  }
}

/// Accepts an account.
public struct AcceptContactRequest: Sendable, Hashable {
  /// Which.
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

/// Tells how accepting went.
public struct AcceptContactResponse: Sendable, Hashable {
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
    /// The account may write.
    case accepted(AcceptContactResponse.Accepted)

    /// No such account.
    case notFound(NotFound)
  }

  /// Says that the account may write.
  public struct Accepted: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Blocks an account.
public struct BlockContactRequest: Sendable, Hashable {
  /// Which.
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

/// Tells how blocking went.
public struct BlockContactResponse: Sendable, Hashable {
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
    /// Nothing of the account arrives.
    case blocked(BlockContactResponse.Blocked)

    /// No such account.
    case notFound(NotFound)
  }

  /// Says that the account is blocked.
  public struct Blocked: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Makes an account a stranger.
public struct ForgetContactRequest: Sendable, Hashable {
  /// Which.
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

/// Says that the account is a stranger.
public struct ForgetContactResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Asks for the accounts that the caller's account has an opinion of.
public struct ListContactsRequest: Sendable, Hashable {
  /// How many; 0 means 100.
  public var limit: UInt32 = 0

  /// Where the page before ended: its `next_after`; empty begins.
  public var after: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(limit: UInt32 = 0, after: [UInt8] = []) {
    self.limit = limit
    self.after = after
  }
}

/// Holds accounts, by identifier.
public struct ListContactsResponse: Sendable, Hashable {
  /// The accounts.
  public var contacts: [ListContactsResponse.Contact] = []

  /// For the next page; empty at the end.
  public var nextAfter: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(contacts: [ListContactsResponse.Contact] = [], nextAfter: [UInt8] = []) {
    self.contacts = contacts
    self.nextAfter = nextAfter
  }

  /// What an account is to the caller's.
  public enum Standing: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// It has written, and waits to be accepted.
    case asking
    /// It may write.
    case accepted
    /// Nothing of it arrives.
    case blocked
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// An account.
  public struct Contact: Sendable, Hashable {
    /// Which.
    public var accountID: [UInt8] = []

    /// What it is to the caller's account.
    public var standing: ListContactsResponse.Standing = .init(rawValue: 0)

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      accountID: [UInt8] = [],
      standing: ListContactsResponse.Standing = .init(rawValue: 0)
    ) {
      self.accountID = accountID
      self.standing = standing
    }
  }
}

/// Replaces a profile.
public struct SetProfileRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// The version that is replaced; 0 if there is none.
  public var expectedVersion: UInt64 = 0

  /// The profile, sealed by its key as docs/protocol.md says: 552 or 4,136 bytes; empty removes it.
  public var sealed: [UInt8] = []

  /// The picture, sealed by the same key; empty for none.
  public var sealedPicture: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    expectedVersion: UInt64 = 0,
    sealed: [UInt8] = [],
    sealedPicture: [UInt8] = []
  ) {
    self.requestID = requestID
    self.expectedVersion = expectedVersion
    self.sealed = sealed
    self.sealedPicture = sealedPicture
  }
}

/// Tells how replacing a profile went.
public struct SetProfileResponse: Sendable, Hashable {
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
    /// It was replaced.
    case set(SetProfileResponse.Set)

    /// It is at another version.
    case stale(SetProfileResponse.Stale)
  }

  /// Says that the profile was replaced.
  public struct Set: Sendable, Hashable {
    /// Its version now.
    public var version: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(version: UInt64 = 0) {
      self.version = version
    }
  }

  /// Holds the profile as another device has left it.
  public struct Stale: Sendable, Hashable {
    /// Its version.
    public var version: UInt64 = 0

    /// The profile, sealed; empty if there is none.
    public var sealed: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(version: UInt64 = 0, sealed: [UInt8] = []) {
      self.version = version
      self.sealed = sealed
    }
  }
}

/// Asks for profiles.
public struct GetProfilesRequest: Sendable, Hashable {
  /// Whose.
  public var accountIDs: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(accountIDs: [[UInt8]] = []) {
    self.accountIDs = accountIDs
  }
}

/// Holds profiles.
public struct GetProfilesResponse: Sendable, Hashable {
  /// Those that there are, by account.
  public var profiles: [GetProfilesResponse.Profile] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(profiles: [GetProfilesResponse.Profile] = []) {
    self.profiles = profiles
  }

  /// A profile.
  public struct Profile: Sendable, Hashable {
    /// Whose.
    public var accountID: [UInt8] = []

    /// Its version.
    public var version: UInt64 = 0

    /// The profile, sealed.
    public var sealed: [UInt8] = []

    /// Bytes of its sealed picture; 0 without one.
    public var pictureBytes: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      accountID: [UInt8] = [],
      version: UInt64 = 0,
      sealed: [UInt8] = [],
      pictureBytes: UInt32 = 0
    ) {
      self.accountID = accountID
      self.version = version
      self.sealed = sealed
      self.pictureBytes = pictureBytes
    }
  }
}

/// Asks for a picture.
public struct GetProfilePictureRequest: Sendable, Hashable {
  /// Whose.
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

/// Holds a picture.
public struct GetProfilePictureResponse: Sendable, Hashable {
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
    /// The picture.
    case picture(GetProfilePictureResponse.Picture)

    /// No account with a picture that the caller may see.
    case notFound(NotFound)
  }

  /// A picture.
  public struct Picture: Sendable, Hashable {
    /// The version of the profile that it belongs to.
    public var version: UInt64 = 0

    /// The picture, sealed.
    public var sealed: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(version: UInt64 = 0, sealed: [UInt8] = []) {
      self.version = version
      self.sealed = sealed
    }
  }
}

/// The methods of `martlet.v1.People`.
public enum PeopleMethods {
  /// Gives the caller's account a user name, in place of the one that it has. A name that is given up
  /// is held back for 30 days: until then only the account that had it can take it again. 10 in a
  /// burst, then one an hour an account. Authenticated.
  public static let setUserName = MethodDescriptor(
    service: "martlet.v1.People",
    name: "SetUserName",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Gives up the user name of the caller's account, if it has one. Authenticated.
  public static let deleteUserName = MethodDescriptor(
    service: "martlet.v1.People",
    name: "DeleteUserName",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Finds the account that has a user name. A name that nobody has and one whose account is not to
  /// be found are answered alike. 20 in a burst, then one in 3 minutes a device. Authenticated.
  public static let resolveUserName = MethodDescriptor(
    service: "martlet.v1.People",
    name: "ResolveUserName",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Replaces the token that links to the caller's account carry; links with the former one admit
  /// nobody any more. Authenticated.
  public static let rotateContactToken = MethodDescriptor(
    service: "martlet.v1.People",
    name: "RotateContactToken",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Says who may write to the caller's account without having been accepted. Authenticated.
  public static let updateContactSettings = MethodDescriptor(
    service: "martlet.v1.People",
    name: "UpdateContactSettings",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Tells who may write to the caller's account, and whether it has a user name and a link token.
  /// Authenticated.
  public static let getContactSettings = MethodDescriptor(
    service: "martlet.v1.People",
    name: "GetContactSettings",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Lets an account write to the caller's. Whoever writes to an account accepts it by that. Lets a
  /// blocked account in again. Refused with CONSTRAINT_VIOLATED if the caller's account has an
  /// opinion of 20,000 others, as BlockContact is. Authenticated.
  public static let acceptContact = MethodDescriptor(
    service: "martlet.v1.People",
    name: "AcceptContact",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Blocks an account: what it sends is answered as ever, and reaches nobody. Authenticated.
  public static let blockContact = MethodDescriptor(
    service: "martlet.v1.People",
    name: "BlockContact",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Makes an account a stranger again, whether it was accepted or blocked. Authenticated.
  public static let forgetContact = MethodDescriptor(
    service: "martlet.v1.People",
    name: "ForgetContact",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Lists the accounts that the caller's account has accepted or blocked, and those that ask.
  /// Authenticated.
  public static let listContacts = MethodDescriptor(
    service: "martlet.v1.People",
    name: "ListContacts",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Replaces the caller's profile, if it is at the version that the caller knows. Authenticated.
  public static let setProfile = MethodDescriptor(
    service: "martlet.v1.People",
    name: "SetProfile",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Reads the profiles of up to 100 accounts. An account without a profile, one that there is not,
  /// and one that has blocked the caller are left out alike. Authenticated.
  public static let getProfiles = MethodDescriptor(
    service: "martlet.v1.People",
    name: "GetProfiles",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Reads the picture of a profile. Authenticated.
  public static let getProfilePicture = MethodDescriptor(
    service: "martlet.v1.People",
    name: "GetProfilePicture",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.People",
    methods: [setUserName, deleteUserName, resolveUserName, rotateContactToken, updateContactSettings, getContactSettings, acceptContact, blockContact, forgetContact, listContacts, setProfile, getProfiles, getProfilePicture],
    file: .martletV1People)
}

/// Finding, knowing and admitting people.
public protocol PeopleHandler: ServiceHandler {
  /// Gives the caller's account a user name, in place of the one that it has. A name that is given up
  /// is held back for 30 days: until then only the account that had it can take it again. 10 in a
  /// burst, then one an hour an account. Authenticated.
  func setUserName(_ request: SetUserNameRequest, context: ServerContext) async throws
    -> SetUserNameResponse

  /// Gives up the user name of the caller's account, if it has one. Authenticated.
  func deleteUserName(_ request: DeleteUserNameRequest, context: ServerContext) async throws
    -> DeleteUserNameResponse

  /// Finds the account that has a user name. A name that nobody has and one whose account is not to
  /// be found are answered alike. 20 in a burst, then one in 3 minutes a device. Authenticated.
  func resolveUserName(_ request: ResolveUserNameRequest, context: ServerContext) async throws
    -> ResolveUserNameResponse

  /// Replaces the token that links to the caller's account carry; links with the former one admit
  /// nobody any more. Authenticated.
  func rotateContactToken(_ request: RotateContactTokenRequest, context: ServerContext) async throws
    -> RotateContactTokenResponse

  /// Says who may write to the caller's account without having been accepted. Authenticated.
  func updateContactSettings(_ request: UpdateContactSettingsRequest, context: ServerContext) async throws
    -> UpdateContactSettingsResponse

  /// Tells who may write to the caller's account, and whether it has a user name and a link token.
  /// Authenticated.
  func getContactSettings(_ request: GetContactSettingsRequest, context: ServerContext) async throws
    -> GetContactSettingsResponse

  /// Lets an account write to the caller's. Whoever writes to an account accepts it by that. Lets a
  /// blocked account in again. Refused with CONSTRAINT_VIOLATED if the caller's account has an
  /// opinion of 20,000 others, as BlockContact is. Authenticated.
  func acceptContact(_ request: AcceptContactRequest, context: ServerContext) async throws
    -> AcceptContactResponse

  /// Blocks an account: what it sends is answered as ever, and reaches nobody. Authenticated.
  func blockContact(_ request: BlockContactRequest, context: ServerContext) async throws
    -> BlockContactResponse

  /// Makes an account a stranger again, whether it was accepted or blocked. Authenticated.
  func forgetContact(_ request: ForgetContactRequest, context: ServerContext) async throws
    -> ForgetContactResponse

  /// Lists the accounts that the caller's account has accepted or blocked, and those that ask.
  /// Authenticated.
  func listContacts(_ request: ListContactsRequest, context: ServerContext) async throws
    -> ListContactsResponse

  /// Replaces the caller's profile, if it is at the version that the caller knows. Authenticated.
  func setProfile(_ request: SetProfileRequest, context: ServerContext) async throws
    -> SetProfileResponse

  /// Reads the profiles of up to 100 accounts. An account without a profile, one that there is not,
  /// and one that has blocked the caller are left out alike. Authenticated.
  func getProfiles(_ request: GetProfilesRequest, context: ServerContext) async throws
    -> GetProfilesResponse

  /// Reads the picture of a profile. Authenticated.
  func getProfilePicture(_ request: GetProfilePictureRequest, context: ServerContext) async throws
    -> GetProfilePictureResponse
}

extension PeopleHandler {
  /// `martlet.v1.People`.
  public var service: ServiceDescriptor { PeopleMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(PeopleMethods.setUserName) {
        (request: SetUserNameRequest, context) in
        try await self.setUserName(request, context: context)
      },
      .unary(PeopleMethods.deleteUserName) {
        (request: DeleteUserNameRequest, context) in
        try await self.deleteUserName(request, context: context)
      },
      .unary(PeopleMethods.resolveUserName) {
        (request: ResolveUserNameRequest, context) in
        try await self.resolveUserName(request, context: context)
      },
      .unary(PeopleMethods.rotateContactToken) {
        (request: RotateContactTokenRequest, context) in
        try await self.rotateContactToken(request, context: context)
      },
      .unary(PeopleMethods.updateContactSettings) {
        (request: UpdateContactSettingsRequest, context) in
        try await self.updateContactSettings(request, context: context)
      },
      .unary(PeopleMethods.getContactSettings) {
        (request: GetContactSettingsRequest, context) in
        try await self.getContactSettings(request, context: context)
      },
      .unary(PeopleMethods.acceptContact) {
        (request: AcceptContactRequest, context) in
        try await self.acceptContact(request, context: context)
      },
      .unary(PeopleMethods.blockContact) {
        (request: BlockContactRequest, context) in
        try await self.blockContact(request, context: context)
      },
      .unary(PeopleMethods.forgetContact) {
        (request: ForgetContactRequest, context) in
        try await self.forgetContact(request, context: context)
      },
      .unary(PeopleMethods.listContacts) {
        (request: ListContactsRequest, context) in
        try await self.listContacts(request, context: context)
      },
      .unary(PeopleMethods.setProfile) {
        (request: SetProfileRequest, context) in
        try await self.setProfile(request, context: context)
      },
      .unary(PeopleMethods.getProfiles) {
        (request: GetProfilesRequest, context) in
        try await self.getProfiles(request, context: context)
      },
      .unary(PeopleMethods.getProfilePicture) {
        (request: GetProfilePictureRequest, context) in
        try await self.getProfilePicture(request, context: context)
      },
    ]
  }
}

/// Finding, knowing and admitting people.
public struct PeopleClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Gives the caller's account a user name, in place of the one that it has. A name that is given up
  /// is held back for 30 days: until then only the account that had it can take it again. 10 in a
  /// burst, then one an hour an account. Authenticated.
  public func setUserName(
    _ request: SetUserNameRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SetUserNameResponse {
    try await channel.unary(
      PeopleMethods.setUserName, request, options: options)
  }

  /// Gives up the user name of the caller's account, if it has one. Authenticated.
  public func deleteUserName(
    _ request: DeleteUserNameRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DeleteUserNameResponse {
    try await channel.unary(
      PeopleMethods.deleteUserName, request, options: options)
  }

  /// Finds the account that has a user name. A name that nobody has and one whose account is not to
  /// be found are answered alike. 20 in a burst, then one in 3 minutes a device. Authenticated.
  public func resolveUserName(
    _ request: ResolveUserNameRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ResolveUserNameResponse {
    try await channel.unary(
      PeopleMethods.resolveUserName, request, options: options)
  }

  /// Replaces the token that links to the caller's account carry; links with the former one admit
  /// nobody any more. Authenticated.
  public func rotateContactToken(
    _ request: RotateContactTokenRequest,
    options: CallOptions = CallOptions()
  ) async throws -> RotateContactTokenResponse {
    try await channel.unary(
      PeopleMethods.rotateContactToken, request, options: options)
  }

  /// Says who may write to the caller's account without having been accepted. Authenticated.
  public func updateContactSettings(
    _ request: UpdateContactSettingsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UpdateContactSettingsResponse {
    try await channel.unary(
      PeopleMethods.updateContactSettings, request, options: options)
  }

  /// Tells who may write to the caller's account, and whether it has a user name and a link token.
  /// Authenticated.
  public func getContactSettings(
    _ request: GetContactSettingsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetContactSettingsResponse {
    try await channel.unary(
      PeopleMethods.getContactSettings, request, options: options)
  }

  /// Lets an account write to the caller's. Whoever writes to an account accepts it by that. Lets a
  /// blocked account in again. Refused with CONSTRAINT_VIOLATED if the caller's account has an
  /// opinion of 20,000 others, as BlockContact is. Authenticated.
  public func acceptContact(
    _ request: AcceptContactRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AcceptContactResponse {
    try await channel.unary(
      PeopleMethods.acceptContact, request, options: options)
  }

  /// Blocks an account: what it sends is answered as ever, and reaches nobody. Authenticated.
  public func blockContact(
    _ request: BlockContactRequest,
    options: CallOptions = CallOptions()
  ) async throws -> BlockContactResponse {
    try await channel.unary(
      PeopleMethods.blockContact, request, options: options)
  }

  /// Makes an account a stranger again, whether it was accepted or blocked. Authenticated.
  public func forgetContact(
    _ request: ForgetContactRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ForgetContactResponse {
    try await channel.unary(
      PeopleMethods.forgetContact, request, options: options)
  }

  /// Lists the accounts that the caller's account has accepted or blocked, and those that ask.
  /// Authenticated.
  public func listContacts(
    _ request: ListContactsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListContactsResponse {
    try await channel.unary(
      PeopleMethods.listContacts, request, options: options)
  }

  /// Replaces the caller's profile, if it is at the version that the caller knows. Authenticated.
  public func setProfile(
    _ request: SetProfileRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SetProfileResponse {
    try await channel.unary(
      PeopleMethods.setProfile, request, options: options)
  }

  /// Reads the profiles of up to 100 accounts. An account without a profile, one that there is not,
  /// and one that has blocked the caller are left out alike. Authenticated.
  public func getProfiles(
    _ request: GetProfilesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetProfilesResponse {
    try await channel.unary(
      PeopleMethods.getProfiles, request, options: options)
  }

  /// Reads the picture of a profile. Authenticated.
  public func getProfilePicture(
    _ request: GetProfilePictureRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetProfilePictureResponse {
    try await channel.unary(
      PeopleMethods.getProfilePicture, request, options: options)
  }
}

extension ContactPolicy: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .everyone
    case 2: self = .linkOnly
    case 3: self = .nobody
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "CONTACT_POLICY_UNSPECIFIED": self = .unspecified
    case "CONTACT_POLICY_EVERYONE": self = .everyone
    case "CONTACT_POLICY_LINK_ONLY": self = .linkOnly
    case "CONTACT_POLICY_NOBODY": self = .nobody
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .everyone: 1
    case .linkOnly: 2
    case .nobody: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "CONTACT_POLICY_UNSPECIFIED"
    case .everyone: "CONTACT_POLICY_EVERYONE"
    case .linkOnly: "CONTACT_POLICY_LINK_ONLY"
    case .nobody: "CONTACT_POLICY_NOBODY"
    case .unrecognized: nil
    }
  }
}

extension SetUserNameRequest: Message {
  /// `martlet.v1.SetUserNameRequest`.
  public static let fullName = "martlet.v1.SetUserNameRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, userName, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&userName, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "userName", "user_name": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&userName, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("userName", userName, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(userName, min: 3, max: 32, "user_name")
  }
}

extension SetUserNameResponse: Message {
  /// `martlet.v1.SetUserNameResponse`.
  public static let fullName = "martlet.v1.SetUserNameResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .set(let value)? = outcome {
      writer.choice(1, value, .message(SetUserNameResponse.Set.self))
    }
    if case .taken(let value)? = outcome {
      writer.choice(2, value, .message(SetUserNameResponse.Taken.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SetUserNameResponse.Set?
        if case .set(let value)? = outcome { current = value }
        outcome = .set(try reader.choice(.message(SetUserNameResponse.Set.self), mergingInto: current))
      case 18:
        var current: SetUserNameResponse.Taken?
        if case .taken(let value)? = outcome { current = value }
        outcome = .taken(try reader.choice(.message(SetUserNameResponse.Taken.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "set": 1
    case "taken": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SetUserNameResponse.Set.self), isTaken: outcome != nil) {
        outcome = .set(value)
      }
    case 2:
      if let value = try json.choice(.message(SetUserNameResponse.Taken.self), isTaken: outcome != nil) {
        outcome = .taken(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .set(let value)? = outcome {
      json.choice("set", value, .message(SetUserNameResponse.Set.self))
    }
    if case .taken(let value)? = outcome {
      json.choice("taken", value, .message(SetUserNameResponse.Taken.self))
    }
  }
}

extension SetUserNameResponse.Set: Message {
  /// `martlet.v1.SetUserNameResponse.Set`.
  public static let fullName = "martlet.v1.SetUserNameResponse.Set"

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

extension SetUserNameResponse.Taken: Message {
  /// `martlet.v1.SetUserNameResponse.Taken`.
  public static let fullName = "martlet.v1.SetUserNameResponse.Taken"

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

extension DeleteUserNameRequest: Message {
  /// `martlet.v1.DeleteUserNameRequest`.
  public static let fullName = "martlet.v1.DeleteUserNameRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
  }
}

extension DeleteUserNameResponse: Message {
  /// `martlet.v1.DeleteUserNameResponse`.
  public static let fullName = "martlet.v1.DeleteUserNameResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, hadOne, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&hadOne, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "hadOne", "had_one": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&hadOne, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("hadOne", hadOne, .bool)
  }
}

extension ResolveUserNameRequest: Message {
  /// `martlet.v1.ResolveUserNameRequest`.
  public static let fullName = "martlet.v1.ResolveUserNameRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, userName, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&userName, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "userName", "user_name": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&userName, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("userName", userName, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(userName, min: 3, max: 32, "user_name")
  }
}

extension ResolveUserNameResponse: Message {
  /// `martlet.v1.ResolveUserNameResponse`.
  public static let fullName = "martlet.v1.ResolveUserNameResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .found(let value)? = outcome {
      writer.choice(1, value, .message(ResolveUserNameResponse.Found.self))
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
        var current: ResolveUserNameResponse.Found?
        if case .found(let value)? = outcome { current = value }
        outcome = .found(try reader.choice(.message(ResolveUserNameResponse.Found.self), mergingInto: current))
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
    case "found": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(ResolveUserNameResponse.Found.self), isTaken: outcome != nil) {
        outcome = .found(value)
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
    if case .found(let value)? = outcome {
      json.choice("found", value, .message(ResolveUserNameResponse.Found.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension ResolveUserNameResponse.Found: Message {
  /// `martlet.v1.ResolveUserNameResponse.Found`.
  public static let fullName = "martlet.v1.ResolveUserNameResponse.Found"

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

extension RotateContactTokenRequest: Message {
  /// `martlet.v1.RotateContactTokenRequest`.
  public static let fullName = "martlet.v1.RotateContactTokenRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, tokenHash, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&tokenHash, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "tokenHash", "token_hash": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&tokenHash, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("tokenHash", tokenHash, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(tokenHash, min: 32, max: 32, "token_hash")
  }
}

extension RotateContactTokenResponse: Message {
  /// `martlet.v1.RotateContactTokenResponse`.
  public static let fullName = "martlet.v1.RotateContactTokenResponse"

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

extension UpdateContactSettingsRequest: Message {
  /// `martlet.v1.UpdateContactSettingsRequest`.
  public static let fullName = "martlet.v1.UpdateContactSettingsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, policy, .enumeration(ContactPolicy.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&policy, .enumeration(ContactPolicy.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "policy": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&policy, .enumeration(ContactPolicy.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("policy", policy, .enumeration(ContactPolicy.self))
  }
}

extension UpdateContactSettingsResponse: Message {
  /// `martlet.v1.UpdateContactSettingsResponse`.
  public static let fullName = "martlet.v1.UpdateContactSettingsResponse"

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

extension GetContactSettingsRequest: Message {
  /// `martlet.v1.GetContactSettingsRequest`.
  public static let fullName = "martlet.v1.GetContactSettingsRequest"

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

extension GetContactSettingsResponse: Message {
  /// `martlet.v1.GetContactSettingsResponse`.
  public static let fullName = "martlet.v1.GetContactSettingsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, policy, .enumeration(ContactPolicy.self))
    writer.field(2, hasUserName, .bool)
    writer.field(3, hasContactToken, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&policy, .enumeration(ContactPolicy.self))
      case 16: try reader.field(&hasUserName, .bool)
      case 24: try reader.field(&hasContactToken, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "policy": 1
    case "hasUserName", "has_user_name": 2
    case "hasContactToken", "has_contact_token": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&policy, .enumeration(ContactPolicy.self))
    case 2: try json.field(&hasUserName, .bool)
    case 3: try json.field(&hasContactToken, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("policy", policy, .enumeration(ContactPolicy.self))
    json.field("hasUserName", hasUserName, .bool)
    json.field("hasContactToken", hasContactToken, .bool)
  }
}

extension AcceptContactRequest: Message {
  /// `martlet.v1.AcceptContactRequest`.
  public static let fullName = "martlet.v1.AcceptContactRequest"

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

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
  }
}

extension AcceptContactResponse: Message {
  /// `martlet.v1.AcceptContactResponse`.
  public static let fullName = "martlet.v1.AcceptContactResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .accepted(let value)? = outcome {
      writer.choice(1, value, .message(AcceptContactResponse.Accepted.self))
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
        var current: AcceptContactResponse.Accepted?
        if case .accepted(let value)? = outcome { current = value }
        outcome = .accepted(try reader.choice(.message(AcceptContactResponse.Accepted.self), mergingInto: current))
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
    case "accepted": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(AcceptContactResponse.Accepted.self), isTaken: outcome != nil) {
        outcome = .accepted(value)
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
    if case .accepted(let value)? = outcome {
      json.choice("accepted", value, .message(AcceptContactResponse.Accepted.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension AcceptContactResponse.Accepted: Message {
  /// `martlet.v1.AcceptContactResponse.Accepted`.
  public static let fullName = "martlet.v1.AcceptContactResponse.Accepted"

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

extension BlockContactRequest: Message {
  /// `martlet.v1.BlockContactRequest`.
  public static let fullName = "martlet.v1.BlockContactRequest"

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

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
  }
}

extension BlockContactResponse: Message {
  /// `martlet.v1.BlockContactResponse`.
  public static let fullName = "martlet.v1.BlockContactResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .blocked(let value)? = outcome {
      writer.choice(1, value, .message(BlockContactResponse.Blocked.self))
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
        var current: BlockContactResponse.Blocked?
        if case .blocked(let value)? = outcome { current = value }
        outcome = .blocked(try reader.choice(.message(BlockContactResponse.Blocked.self), mergingInto: current))
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
    case "blocked": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(BlockContactResponse.Blocked.self), isTaken: outcome != nil) {
        outcome = .blocked(value)
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
    if case .blocked(let value)? = outcome {
      json.choice("blocked", value, .message(BlockContactResponse.Blocked.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension BlockContactResponse.Blocked: Message {
  /// `martlet.v1.BlockContactResponse.Blocked`.
  public static let fullName = "martlet.v1.BlockContactResponse.Blocked"

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

extension ForgetContactRequest: Message {
  /// `martlet.v1.ForgetContactRequest`.
  public static let fullName = "martlet.v1.ForgetContactRequest"

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

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
  }
}

extension ForgetContactResponse: Message {
  /// `martlet.v1.ForgetContactResponse`.
  public static let fullName = "martlet.v1.ForgetContactResponse"

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

extension ListContactsRequest: Message {
  /// `martlet.v1.ListContactsRequest`.
  public static let fullName = "martlet.v1.ListContactsRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, limit, .uint32)
    writer.field(2, after, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&limit, .uint32)
      case 18: try reader.field(&after, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "limit": 1
    case "after": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&limit, .uint32)
    case 2: try json.field(&after, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("limit", limit, .uint32)
    json.field("after", after, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(limit, min: 0, max: 100, "limit")
    try Check.size(after, max: 16, "after")
  }
}

extension ListContactsResponse: Message {
  /// `martlet.v1.ListContactsResponse`.
  public static let fullName = "martlet.v1.ListContactsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, contacts, .message(ListContactsResponse.Contact.self))
    writer.field(2, nextAfter, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&contacts, .message(ListContactsResponse.Contact.self))
      case 18: try reader.field(&nextAfter, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "contacts": 1
    case "nextAfter", "next_after": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&contacts, .message(ListContactsResponse.Contact.self))
    case 2: try json.field(&nextAfter, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("contacts", contacts, .message(ListContactsResponse.Contact.self))
    json.field("nextAfter", nextAfter, .bytes)
  }
}

extension ListContactsResponse.Standing: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .asking
    case 2: self = .accepted
    case 3: self = .blocked
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "STANDING_UNSPECIFIED": self = .unspecified
    case "STANDING_ASKING": self = .asking
    case "STANDING_ACCEPTED": self = .accepted
    case "STANDING_BLOCKED": self = .blocked
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .asking: 1
    case .accepted: 2
    case .blocked: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "STANDING_UNSPECIFIED"
    case .asking: "STANDING_ASKING"
    case .accepted: "STANDING_ACCEPTED"
    case .blocked: "STANDING_BLOCKED"
    case .unrecognized: nil
    }
  }
}

extension ListContactsResponse.Contact: Message {
  /// `martlet.v1.ListContactsResponse.Contact`.
  public static let fullName = "martlet.v1.ListContactsResponse.Contact"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, standing, .enumeration(ListContactsResponse.Standing.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.field(&standing, .enumeration(ListContactsResponse.Standing.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "standing": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&standing, .enumeration(ListContactsResponse.Standing.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("standing", standing, .enumeration(ListContactsResponse.Standing.self))
  }
}

extension SetProfileRequest: Message {
  /// `martlet.v1.SetProfileRequest`.
  public static let fullName = "martlet.v1.SetProfileRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, expectedVersion, .uint64)
    writer.field(3, sealed, .bytes)
    writer.field(4, sealedPicture, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 16: try reader.field(&expectedVersion, .uint64)
      case 26: try reader.field(&sealed, .bytes)
      case 34: try reader.field(&sealedPicture, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "expectedVersion", "expected_version": 2
    case "sealed": 3
    case "sealedPicture", "sealed_picture": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&expectedVersion, .uint64)
    case 3: try json.field(&sealed, .bytes)
    case 4: try json.field(&sealedPicture, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("expectedVersion", expectedVersion, .uint64)
    json.field("sealed", sealed, .bytes)
    json.field("sealedPicture", sealedPicture, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(sealed, max: 4136, "sealed")
    try Check.size(sealedPicture, max: 98304, "sealed_picture")
  }
}

extension SetProfileResponse: Message {
  /// `martlet.v1.SetProfileResponse`.
  public static let fullName = "martlet.v1.SetProfileResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .set(let value)? = outcome {
      writer.choice(1, value, .message(SetProfileResponse.Set.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(SetProfileResponse.Stale.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: SetProfileResponse.Set?
        if case .set(let value)? = outcome { current = value }
        outcome = .set(try reader.choice(.message(SetProfileResponse.Set.self), mergingInto: current))
      case 18:
        var current: SetProfileResponse.Stale?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(SetProfileResponse.Stale.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "set": 1
    case "stale": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(SetProfileResponse.Set.self), isTaken: outcome != nil) {
        outcome = .set(value)
      }
    case 2:
      if let value = try json.choice(.message(SetProfileResponse.Stale.self), isTaken: outcome != nil) {
        outcome = .stale(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .set(let value)? = outcome {
      json.choice("set", value, .message(SetProfileResponse.Set.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(SetProfileResponse.Stale.self))
    }
  }
}

extension SetProfileResponse.Set: Message {
  /// `martlet.v1.SetProfileResponse.Set`.
  public static let fullName = "martlet.v1.SetProfileResponse.Set"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&version, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .uint64)
  }
}

extension SetProfileResponse.Stale: Message {
  /// `martlet.v1.SetProfileResponse.Stale`.
  public static let fullName = "martlet.v1.SetProfileResponse.Stale"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .uint64)
    writer.field(2, sealed, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&version, .uint64)
      case 18: try reader.field(&sealed, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    case "sealed": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .uint64)
    case 2: try json.field(&sealed, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .uint64)
    json.field("sealed", sealed, .bytes)
  }
}

extension GetProfilesRequest: Message {
  /// `martlet.v1.GetProfilesRequest`.
  public static let fullName = "martlet.v1.GetProfilesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, accountIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&accountIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountIds", "account_ids": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&accountIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("accountIds", accountIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(accountIDs.count, min: 1, max: 100, "account_ids")
    for (index, value) in accountIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "account_ids[\(index)]")
    }
  }
}

extension GetProfilesResponse: Message {
  /// `martlet.v1.GetProfilesResponse`.
  public static let fullName = "martlet.v1.GetProfilesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, profiles, .message(GetProfilesResponse.Profile.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&profiles, .message(GetProfilesResponse.Profile.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "profiles": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&profiles, .message(GetProfilesResponse.Profile.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("profiles", profiles, .message(GetProfilesResponse.Profile.self))
  }
}

extension GetProfilesResponse.Profile: Message {
  /// `martlet.v1.GetProfilesResponse.Profile`.
  public static let fullName = "martlet.v1.GetProfilesResponse.Profile"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, version, .uint64)
    writer.field(3, sealed, .bytes)
    writer.field(4, pictureBytes, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.field(&version, .uint64)
      case 26: try reader.field(&sealed, .bytes)
      case 32: try reader.field(&pictureBytes, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "version": 2
    case "sealed": 3
    case "pictureBytes", "picture_bytes": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&version, .uint64)
    case 3: try json.field(&sealed, .bytes)
    case 4: try json.field(&pictureBytes, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("version", version, .uint64)
    json.field("sealed", sealed, .bytes)
    json.field("pictureBytes", pictureBytes, .uint32)
  }
}

extension GetProfilePictureRequest: Message {
  /// `martlet.v1.GetProfilePictureRequest`.
  public static let fullName = "martlet.v1.GetProfilePictureRequest"

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

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
  }
}

extension GetProfilePictureResponse: Message {
  /// `martlet.v1.GetProfilePictureResponse`.
  public static let fullName = "martlet.v1.GetProfilePictureResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .picture(let value)? = outcome {
      writer.choice(1, value, .message(GetProfilePictureResponse.Picture.self))
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
        var current: GetProfilePictureResponse.Picture?
        if case .picture(let value)? = outcome { current = value }
        outcome = .picture(try reader.choice(.message(GetProfilePictureResponse.Picture.self), mergingInto: current))
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
    case "picture": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetProfilePictureResponse.Picture.self), isTaken: outcome != nil) {
        outcome = .picture(value)
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
    if case .picture(let value)? = outcome {
      json.choice("picture", value, .message(GetProfilePictureResponse.Picture.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension GetProfilePictureResponse.Picture: Message {
  /// `martlet.v1.GetProfilePictureResponse.Picture`.
  public static let fullName = "martlet.v1.GetProfilePictureResponse.Picture"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .uint64)
    writer.field(2, sealed, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&version, .uint64)
      case 18: try reader.field(&sealed, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    case "sealed": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .uint64)
    case 2: try json.field(&sealed, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .uint64)
    json.field("sealed", sealed, .bytes)
  }
}

extension FileDescriptor {
  /// `martlet/v1/people.proto`.
  public static let martletV1People = FileDescriptor(
    name: "martlet/v1/people.proto",
    dependencies: [.martletOptions, .martletV1Common],
    base64: """
      ChdtYXJ0bGV0L3YxL3Blb3BsZS5wcm90bxIKbWFydGxldC52MRoVbWFydGxldC9vcHRpb25zLnByb3RvGhdtYXJ0\
      bGV0L3YxL2NvbW1vbi5wcm90byJkChJTZXRVc2VyTmFtZVJlcXVlc3QSJwoKcmVxdWVzdF9pZBgBIAEoDEII4uAY\
      BAgQEBBSCXJlcXVlc3RJZBIlCgl1c2VyX25hbWUYAiABKAlCCOLgGAQIAxAgUgh1c2VyTmFtZSKoAQoTU2V0VXNl\
      ck5hbWVSZXNwb25zZRI3CgNzZXQYASABKAsyIy5tYXJ0bGV0LnYxLlNldFVzZXJOYW1lUmVzcG9uc2UuU2V0SABS\
      A3NldBI9CgV0YWtlbhgCIAEoCzIlLm1hcnRsZXQudjEuU2V0VXNlck5hbWVSZXNwb25zZS5UYWtlbkgAUgV0YWtl\
      bhoFCgNTZXQaBwoFVGFrZW5CCQoHb3V0Y29tZSJAChVEZWxldGVVc2VyTmFtZVJlcXVlc3QSJwoKcmVxdWVzdF9p\
      ZBgBIAEoDEII4uAYBAgQEBBSCXJlcXVlc3RJZCIxChZEZWxldGVVc2VyTmFtZVJlc3BvbnNlEhcKB2hhZF9vbmUY\
      ASABKAhSBmhhZE9uZSI/ChZSZXNvbHZlVXNlck5hbWVSZXF1ZXN0EiUKCXVzZXJfbmFtZRgBIAEoCUII4uAYBAgD\
      ECBSCHVzZXJOYW1lIsQBChdSZXNvbHZlVXNlck5hbWVSZXNwb25zZRJBCgVmb3VuZBgBIAEoCzIpLm1hcnRsZXQu\
      djEuUmVzb2x2ZVVzZXJOYW1lUmVzcG9uc2UuRm91bmRIAFIFZm91bmQSMwoJbm90X2ZvdW5kGAIgASgLMhQubWFy\
      dGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3VuZBomCgVGb3VuZBIdCgphY2NvdW50X2lkGAEgASgMUglhY2NvdW50\
      SWRCCQoHb3V0Y29tZSJEChlSb3RhdGVDb250YWN0VG9rZW5SZXF1ZXN0EicKCnRva2VuX2hhc2gYASABKAxCCOLg\
      GAQIIBAgUgl0b2tlbkhhc2giHAoaUm90YXRlQ29udGFjdFRva2VuUmVzcG9uc2UiUQocVXBkYXRlQ29udGFjdFNl\
      dHRpbmdzUmVxdWVzdBIxCgZwb2xpY3kYASABKA4yGS5tYXJ0bGV0LnYxLkNvbnRhY3RQb2xpY3lSBnBvbGljeSIf\
      Ch1VcGRhdGVDb250YWN0U2V0dGluZ3NSZXNwb25zZSIbChlHZXRDb250YWN0U2V0dGluZ3NSZXF1ZXN0Ip8BChpH\
      ZXRDb250YWN0U2V0dGluZ3NSZXNwb25zZRIxCgZwb2xpY3kYASABKA4yGS5tYXJ0bGV0LnYxLkNvbnRhY3RQb2xp\
      Y3lSBnBvbGljeRIiCg1oYXNfdXNlcl9uYW1lGAIgASgIUgtoYXNVc2VyTmFtZRIqChFoYXNfY29udGFjdF90b2tl\
      bhgDIAEoCFIPaGFzQ29udGFjdFRva2VuIj8KFEFjY2VwdENvbnRhY3RSZXF1ZXN0EicKCmFjY291bnRfaWQYASAB\
      KAxCCOLgGAQIEBAQUglhY2NvdW50SWQirQEKFUFjY2VwdENvbnRhY3RSZXNwb25zZRJICghhY2NlcHRlZBgBIAEo\
      CzIqLm1hcnRsZXQudjEuQWNjZXB0Q29udGFjdFJlc3BvbnNlLkFjY2VwdGVkSABSCGFjY2VwdGVkEjMKCW5vdF9m\
      b3VuZBgCIAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaCgoIQWNjZXB0ZWRCCQoHb3V0Y29t\
      ZSI+ChNCbG9ja0NvbnRhY3RSZXF1ZXN0EicKCmFjY291bnRfaWQYASABKAxCCOLgGAQIEBAQUglhY2NvdW50SWQi\
      pwEKFEJsb2NrQ29udGFjdFJlc3BvbnNlEkQKB2Jsb2NrZWQYASABKAsyKC5tYXJ0bGV0LnYxLkJsb2NrQ29udGFj\
      dFJlc3BvbnNlLkJsb2NrZWRIAFIHYmxvY2tlZBIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZv\
      dW5kSABSCG5vdEZvdW5kGgkKB0Jsb2NrZWRCCQoHb3V0Y29tZSI/ChRGb3JnZXRDb250YWN0UmVxdWVzdBInCgph\
      Y2NvdW50X2lkGAEgASgMQgji4BgECBAQEFIJYWNjb3VudElkIhcKFUZvcmdldENvbnRhY3RSZXNwb25zZSJTChNM\
      aXN0Q29udGFjdHNSZXF1ZXN0Eh4KBWxpbWl0GAEgASgNQgjq4BgECAAQZFIFbGltaXQSHAoFYWZ0ZXIYAiABKAxC\
      BuLgGAIQEFIFYWZ0ZXIi1AIKFExpc3RDb250YWN0c1Jlc3BvbnNlEkQKCGNvbnRhY3RzGAEgAygLMigubWFydGxl\
      dC52MS5MaXN0Q29udGFjdHNSZXNwb25zZS5Db250YWN0Ughjb250YWN0cxIdCgpuZXh0X2FmdGVyGAIgASgMUglu\
      ZXh0QWZ0ZXIabwoHQ29udGFjdBIdCgphY2NvdW50X2lkGAEgASgMUglhY2NvdW50SWQSRQoIc3RhbmRpbmcYAiAB\
      KA4yKS5tYXJ0bGV0LnYxLkxpc3RDb250YWN0c1Jlc3BvbnNlLlN0YW5kaW5nUghzdGFuZGluZyJmCghTdGFuZGlu\
      ZxIYChRTVEFORElOR19VTlNQRUNJRklFRBAAEhMKD1NUQU5ESU5HX0FTS0lORxABEhUKEVNUQU5ESU5HX0FDQ0VQ\
      VEVEEAISFAoQU1RBTkRJTkdfQkxPQ0tFRBADIrkBChFTZXRQcm9maWxlUmVxdWVzdBInCgpyZXF1ZXN0X2lkGAEg\
      ASgMQgji4BgECBAQEFIJcmVxdWVzdElkEikKEGV4cGVjdGVkX3ZlcnNpb24YAiABKARSD2V4cGVjdGVkVmVyc2lv\
      bhIfCgZzZWFsZWQYAyABKAxCB+LgGAMQqCBSBnNlYWxlZBIvCg5zZWFsZWRfcGljdHVyZRgEIAEoDEII4uAYBBCA\
      gAZSDXNlYWxlZFBpY3R1cmUi8QEKElNldFByb2ZpbGVSZXNwb25zZRI2CgNzZXQYASABKAsyIi5tYXJ0bGV0LnYx\
      LlNldFByb2ZpbGVSZXNwb25zZS5TZXRIAFIDc2V0EjwKBXN0YWxlGAIgASgLMiQubWFydGxldC52MS5TZXRQcm9m\
      aWxlUmVzcG9uc2UuU3RhbGVIAFIFc3RhbGUaHwoDU2V0EhgKB3ZlcnNpb24YASABKARSB3ZlcnNpb24aOQoFU3Rh\
      bGUSGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhIWCgZzZWFsZWQYAiABKAxSBnNlYWxlZEIJCgdvdXRjb21lIkcK\
      EkdldFByb2ZpbGVzUmVxdWVzdBIxCgthY2NvdW50X2lkcxgBIAMoDEIQ8uAYBAgBEGTi4BgECBAQEFIKYWNjb3Vu\
      dElkcyLbAQoTR2V0UHJvZmlsZXNSZXNwb25zZRJDCghwcm9maWxlcxgBIAMoCzInLm1hcnRsZXQudjEuR2V0UHJv\
      ZmlsZXNSZXNwb25zZS5Qcm9maWxlUghwcm9maWxlcxp/CgdQcm9maWxlEh0KCmFjY291bnRfaWQYASABKAxSCWFj\
      Y291bnRJZBIYCgd2ZXJzaW9uGAIgASgEUgd2ZXJzaW9uEhYKBnNlYWxlZBgDIAEoDFIGc2VhbGVkEiMKDXBpY3R1\
      cmVfYnl0ZXMYBCABKA1SDHBpY3R1cmVCeXRlcyJDChhHZXRQcm9maWxlUGljdHVyZVJlcXVlc3QSJwoKYWNjb3Vu\
      dF9pZBgBIAEoDEII4uAYBAgQEBBSCWFjY291bnRJZCLjAQoZR2V0UHJvZmlsZVBpY3R1cmVSZXNwb25zZRJJCgdw\
      aWN0dXJlGAEgASgLMi0ubWFydGxldC52MS5HZXRQcm9maWxlUGljdHVyZVJlc3BvbnNlLlBpY3R1cmVIAFIHcGlj\
      dHVyZRIzCglub3RfZm91bmQYAiABKAsyFC5tYXJ0bGV0LnYxLk5vdEZvdW5kSABSCG5vdEZvdW5kGjsKB1BpY3R1\
      cmUSGAoHdmVyc2lvbhgBIAEoBFIHdmVyc2lvbhIWCgZzZWFsZWQYAiABKAxSBnNlYWxlZEIJCgdvdXRjb21lKoUB\
      Cg1Db250YWN0UG9saWN5Eh4KGkNPTlRBQ1RfUE9MSUNZX1VOU1BFQ0lGSUVEEAASGwoXQ09OVEFDVF9QT0xJQ1lf\
      RVZFUllPTkUQARIcChhDT05UQUNUX1BPTElDWV9MSU5LX09OTFkQAhIZChVDT05UQUNUX1BPTElDWV9OT0JPRFkQ\
      AzKCCgoGUGVvcGxlElQKC1NldFVzZXJOYW1lEh4ubWFydGxldC52MS5TZXRVc2VyTmFtZVJlcXVlc3QaHy5tYXJ0\
      bGV0LnYxLlNldFVzZXJOYW1lUmVzcG9uc2UiBIDhGAISXQoORGVsZXRlVXNlck5hbWUSIS5tYXJ0bGV0LnYxLkRl\
      bGV0ZVVzZXJOYW1lUmVxdWVzdBoiLm1hcnRsZXQudjEuRGVsZXRlVXNlck5hbWVSZXNwb25zZSIEgOEYAhJjCg9S\
      ZXNvbHZlVXNlck5hbWUSIi5tYXJ0bGV0LnYxLlJlc29sdmVVc2VyTmFtZVJlcXVlc3QaIy5tYXJ0bGV0LnYxLlJl\
      c29sdmVVc2VyTmFtZVJlc3BvbnNlIgeQAgGA4RgCEmwKElJvdGF0ZUNvbnRhY3RUb2tlbhIlLm1hcnRsZXQudjEu\
      Um90YXRlQ29udGFjdFRva2VuUmVxdWVzdBomLm1hcnRsZXQudjEuUm90YXRlQ29udGFjdFRva2VuUmVzcG9uc2Ui\
      B5ACAoDhGAISdQoVVXBkYXRlQ29udGFjdFNldHRpbmdzEigubWFydGxldC52MS5VcGRhdGVDb250YWN0U2V0dGlu\
      Z3NSZXF1ZXN0GikubWFydGxldC52MS5VcGRhdGVDb250YWN0U2V0dGluZ3NSZXNwb25zZSIHkAICgOEYAhJsChJH\
      ZXRDb250YWN0U2V0dGluZ3MSJS5tYXJ0bGV0LnYxLkdldENvbnRhY3RTZXR0aW5nc1JlcXVlc3QaJi5tYXJ0bGV0\
      LnYxLkdldENvbnRhY3RTZXR0aW5nc1Jlc3BvbnNlIgeQAgGA4RgCEl0KDUFjY2VwdENvbnRhY3QSIC5tYXJ0bGV0\
      LnYxLkFjY2VwdENvbnRhY3RSZXF1ZXN0GiEubWFydGxldC52MS5BY2NlcHRDb250YWN0UmVzcG9uc2UiB5ACAoDh\
      GAISWgoMQmxvY2tDb250YWN0Eh8ubWFydGxldC52MS5CbG9ja0NvbnRhY3RSZXF1ZXN0GiAubWFydGxldC52MS5C\
      bG9ja0NvbnRhY3RSZXNwb25zZSIHkAICgOEYAhJdCg1Gb3JnZXRDb250YWN0EiAubWFydGxldC52MS5Gb3JnZXRD\
      b250YWN0UmVxdWVzdBohLm1hcnRsZXQudjEuRm9yZ2V0Q29udGFjdFJlc3BvbnNlIgeQAgKA4RgCEloKDExpc3RD\
      b250YWN0cxIfLm1hcnRsZXQudjEuTGlzdENvbnRhY3RzUmVxdWVzdBogLm1hcnRsZXQudjEuTGlzdENvbnRhY3Rz\
      UmVzcG9uc2UiB5ACAYDhGAISUQoKU2V0UHJvZmlsZRIdLm1hcnRsZXQudjEuU2V0UHJvZmlsZVJlcXVlc3QaHi5t\
      YXJ0bGV0LnYxLlNldFByb2ZpbGVSZXNwb25zZSIEgOEYAhJXCgtHZXRQcm9maWxlcxIeLm1hcnRsZXQudjEuR2V0\
      UHJvZmlsZXNSZXF1ZXN0Gh8ubWFydGxldC52MS5HZXRQcm9maWxlc1Jlc3BvbnNlIgeQAgGA4RgCEmkKEUdldFBy\
      b2ZpbGVQaWN0dXJlEiQubWFydGxldC52MS5HZXRQcm9maWxlUGljdHVyZVJlcXVlc3QaJS5tYXJ0bGV0LnYxLkdl\
      dFByb2ZpbGVQaWN0dXJlUmVzcG9uc2UiB5ACAYDhGAJCMQoKbWFydGxldC52MVABWhRtYXJ0bGV0L3YxO21hcnRs\
      ZXR2MaoCCk1hcnRsZXQuVjFiBnByb3RvMw==
      """)
}
