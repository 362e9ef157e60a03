// Written by protoc-gen-martlet from martlet/v1/keys.proto. Do not edit.

public import Protobuf
public import RPC

/// Asks what the server is and what it promises.
public struct GetServerInfoRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// What the server is and what it promises.
public struct GetServerInfoResponse: Sendable, Hashable {
  /// The server's version, by semver.org.
  public var version: String = ""

  /// What it offers.
  public var features: [GetServerInfoResponse.Feature] = []

  /// What a registration must carry.
  public var admission: GetServerInfoResponse.Admission = .init(rawValue: 0)

  /// What it holds its clients to.
  public var limits: GetServerInfoResponse.Limits? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    version: String = "",
    features: [GetServerInfoResponse.Feature] = [],
    admission: GetServerInfoResponse.Admission = .init(rawValue: 0),
    limits: GetServerInfoResponse.Limits? = nil
  ) {
    self.version = version
    self.features = features
    self.admission = admission
    self.limits = limits
  }

  /// Something that servers of other versions may lack.
  public enum Feature: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// Messages to the devices of one account.
    case directMessages
    /// Groups over MLS.
    case groups
    /// Metadata of past messages, and receipts.
    case history
    /// Typing notices.
    case typing
    /// Objects of any size: the services Media and MediaDownload.
    case media
    /// Calls between two accounts: the service Calls.
    case calls
    /// Who may write to whom, user names and profiles: the service People.
    case people
    /// Who is there: the service Presence.
    case presence
    /// Notices to groups that are in no log: SendGroupMessageRequest.ephemeral.
    case groupNotices
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// What a registration must carry.
  public enum Admission: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// Nothing: anyone may register.
    case open
    /// An invitation.
    case invite
    /// A token of the host application.
    case hostToken
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// What the server holds its clients to.
  public struct Limits: Sendable, Hashable {
    /// Bytes of a request.
    public var requestBytes: UInt32 = 0

    /// Bytes of a ciphertext for one device, and of an application message of a group.
    public var envelopeBytes: UInt32 = 0

    /// Bytes of a typing notice.
    public var typingBytes: UInt32 = 0

    /// Devices of an account.
    public var devices: UInt32 = 0

    /// Days without a call after which a device is removed.
    public var idleDeviceDays: UInt32 = 0

    /// Envelopes that wait for a device; more are refused.
    public var queuedEnvelopes: UInt32 = 0

    /// How long an envelope waits.
    public var queueLifetime: ProtoDuration? = nil

    /// Envelopes that are on their way on a device's stream, unacknowledged.
    public var window: UInt32 = 0

    /// Messages that an account may send to another at once; 0 for any number.
    public var sendBurst: UInt32 = 0

    /// Time after which it may send one more.
    public var sendInterval: ProtoDuration? = nil

    /// One-time prekeys of a kind that a device may have stored.
    public var oneTimePrekeys: UInt32 = 0

    /// One-time prekeys of a kind below which a device is asked for more.
    public var lowOneTimePrekeys: UInt32 = 0

    /// Accounts of a group.
    public var groupAccounts: UInt32 = 0

    /// Devices of a group.
    public var groupDevices: UInt32 = 0

    /// Groups that an account is in.
    public var groups: UInt32 = 0

    /// How long entries of a group's log, and welcomes, are kept.
    public var groupLogLifetime: ProtoDuration? = nil

    /// Bytes of a stored object; 0 if the server stores none.
    public var mediaObjectBytes: UInt64 = 0

    /// How long an object of a message is kept.
    public var mediaLifetime: ProtoDuration? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      requestBytes: UInt32 = 0,
      envelopeBytes: UInt32 = 0,
      typingBytes: UInt32 = 0,
      devices: UInt32 = 0,
      idleDeviceDays: UInt32 = 0,
      queuedEnvelopes: UInt32 = 0,
      queueLifetime: ProtoDuration? = nil,
      window: UInt32 = 0,
      sendBurst: UInt32 = 0,
      sendInterval: ProtoDuration? = nil,
      oneTimePrekeys: UInt32 = 0,
      lowOneTimePrekeys: UInt32 = 0,
      groupAccounts: UInt32 = 0,
      groupDevices: UInt32 = 0,
      groups: UInt32 = 0,
      groupLogLifetime: ProtoDuration? = nil,
      mediaObjectBytes: UInt64 = 0,
      mediaLifetime: ProtoDuration? = nil
    ) {
      self.requestBytes = requestBytes
      self.envelopeBytes = envelopeBytes
      self.typingBytes = typingBytes
      self.devices = devices
      self.idleDeviceDays = idleDeviceDays
      self.queuedEnvelopes = queuedEnvelopes
      self.queueLifetime = queueLifetime
      self.window = window
      self.sendBurst = sendBurst
      self.sendInterval = sendInterval
      self.oneTimePrekeys = oneTimePrekeys
      self.lowOneTimePrekeys = lowOneTimePrekeys
      self.groupAccounts = groupAccounts
      self.groupDevices = groupDevices
      self.groups = groups
      self.groupLogLifetime = groupLogLifetime
      self.mediaObjectBytes = mediaObjectBytes
      self.mediaLifetime = mediaLifetime
    }
  }
}

/// A medium-term X25519 prekey.
public struct SignedPreKey: Sendable, Hashable {
  /// The device's number for it.
  public var id: UInt32 = 0

  /// Which key agreements it offers, a set of bits: 1 X3DH, 2 PQXDH, 4 PQXDH with the Triple Ratchet.
  /// 2 and 4 need a last-resort KEM prekey. With 1 alone, most clients refuse to begin a session.
  public var modes: UInt32 = 0

  /// X25519: canonical, and not of small order.
  public var publicKey: [UInt8] = []

  /// By the identity key, over what docs/protocol.md §3 says.
  public var signature: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(id: UInt32 = 0, modes: UInt32 = 0, publicKey: [UInt8] = [], signature: [UInt8] = []) {
    self.id = id
    self.modes = modes
    self.publicKey = publicKey
    self.signature = signature
  }
}

/// An ML-KEM-1024 prekey.
public struct KEMPreKey: Sendable, Hashable {
  /// The device's number for it.
  public var id: UInt32 = 0

  /// The encapsulation key of FIPS 203, with its coefficients reduced.
  public var publicKey: [UInt8] = []

  /// By the identity key, over what docs/protocol.md §3 says.
  public var signature: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(id: UInt32 = 0, publicKey: [UInt8] = [], signature: [UInt8] = []) {
    self.id = id
    self.publicKey = publicKey
    self.signature = signature
  }
}

/// A one-time X25519 prekey, unsigned.
public struct OneTimePreKey: Sendable, Hashable {
  /// The device's number for it.
  public var id: UInt32 = 0

  /// X25519: canonical, and not of small order.
  public var publicKey: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(id: UInt32 = 0, publicKey: [UInt8] = []) {
    self.id = id
    self.publicKey = publicKey
  }
}

/// What a device registers with.
public struct NewDevice: Sendable, Hashable {
  /// Ed25519, canonical and of the prime-order group: proves possession when the device authenticates.
  public var authenticationKey: [UInt8] = []

  /// Random for each installation; senders name it with what they encrypt, so that stale sessions show.
  public var registrationID: UInt32 = 0

  /// Ed25519 by the identity key over "Martlet_Device_v1", `authentication_key`, and
  /// `registration_id` in two bytes.
  public var signature: [UInt8] = []

  /// The first medium-term prekey.
  public var signedPrekey: SignedPreKey? = nil

  /// The KEM prekey that is given out when no one-time KEM prekey is left. Absent only where the
  /// signed prekey offers X3DH alone.
  public var lastResortKemPrekey: KEMPreKey? = nil

  /// One-time prekeys.
  public var oneTimePrekeys: [OneTimePreKey] = []

  /// One-time KEM prekeys.
  public var oneTimeKemPrekeys: [KEMPreKey] = []

  /// The device's name, encrypted for the account's own devices.
  public var encryptedName: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    authenticationKey: [UInt8] = [],
    registrationID: UInt32 = 0,
    signature: [UInt8] = [],
    signedPrekey: SignedPreKey? = nil,
    lastResortKemPrekey: KEMPreKey? = nil,
    oneTimePrekeys: [OneTimePreKey] = [],
    oneTimeKemPrekeys: [KEMPreKey] = [],
    encryptedName: [UInt8] = []
  ) {
    self.authenticationKey = authenticationKey
    self.registrationID = registrationID
    self.signature = signature
    self.signedPrekey = signedPrekey
    self.lastResortKemPrekey = lastResortKemPrekey
    self.oneTimePrekeys = oneTimePrekeys
    self.oneTimeKemPrekeys = oneTimeKemPrekeys
    self.encryptedName = encryptedName
  }
}

/// Asks for an account.
public struct RegisterAccountRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// The account's Ed25519 identity key, canonical and of the prime-order group.
  public var identityKey: [UInt8] = []

  /// The first device.
  public var device: NewDevice? = nil

  /// What admits the account, as the server's policy demands: nothing on an open server.
  public var admission: Admission? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    identityKey: [UInt8] = [],
    device: NewDevice? = nil,
    admission: Admission? = nil
  ) {
    self.requestID = requestID
    self.identityKey = identityKey
    self.device = device
    self.admission = admission
  }

  /// The choices of `admission`.
  public enum Admission: Sendable, Hashable {
    /// A single-use code made by `martletd invite`.
    case inviteCode(String)

    /// A JSON Web Token of the host application.
    case hostToken(String)
  }
}

/// Tells how a registration went.
public struct RegisterAccountResponse: Sendable, Hashable {
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
    /// The account and its first device.
    case registered(DeviceAddress)

    /// Not admitted.
    case refused(RegisterAccountResponse.Refused)
  }

  /// Says that admission was refused.
  public struct Refused: Sendable, Hashable {
    /// Why.
    public var reason: RegisterAccountResponse.Refused.Reason = .init(rawValue: 0)

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(reason: RegisterAccountResponse.Refused.Reason = .init(rawValue: 0)) {
      self.reason = reason
    }

    /// Why.
    public enum Reason: Sendable, Hashable {
      /// Not said.
      case unspecified
      /// The server wants an invitation and the request has none.
      case inviteRequired
      /// The invitation is unknown, used up or too old.
      case inviteInvalid
      /// The server wants a token of the host application and the request has none.
      case hostTokenRequired
      /// The host application's token is not valid, or too old.
      case hostTokenInvalid
      /// The host application's user has an account already.
      case alreadyRegistered
      /// A number that the schema does not name.
      case unrecognized(Int32)
    }
  }
}

/// Asks for a challenge.
public struct ChallengeRequest: Sendable, Hashable {
  /// The device that will answer it.
  public var device: DeviceAddress? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(device: DeviceAddress? = nil) {
    self.device = device
  }
}

/// Holds a challenge.
public struct ChallengeResponse: Sendable, Hashable {
  /// To be answered within 60 seconds.
  public var challenge: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(challenge: [UInt8] = []) {
    self.challenge = challenge
  }
}

/// Answers a challenge.
public struct AuthenticateRequest: Sendable, Hashable {
  /// The device that answers.
  public var device: DeviceAddress? = nil

  /// As the server gave it.
  public var challenge: [UInt8] = []

  /// Ed25519 by the device's authentication key over "martlet-auth-v1", the challenge, the account's
  /// identifier (16 bytes) and the device's number (1 byte).
  public var signature: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(device: DeviceAddress? = nil, challenge: [UInt8] = [], signature: [UInt8] = []) {
    self.device = device
    self.challenge = challenge
    self.signature = signature
  }
}

/// Holds an access token.
public struct AuthenticateResponse: Sendable, Hashable {
  /// What authenticated calls carry.
  public var accessToken: String = ""

  /// Until when it counts.
  public var expiresAt: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(accessToken: String = "", expiresAt: ProtoTimestamp? = nil) {
    self.accessToken = accessToken
    self.expiresAt = expiresAt
  }
}

/// Waits for a provisioning message.
public struct AwaitProvisioningRequest: Sendable, Hashable {
  /// The first 16 bytes of the SHA-256 of the new device's ephemeral public key.
  public var provisioningID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(provisioningID: [UInt8] = []) {
    self.provisioningID = provisioningID
  }
}

/// Holds the provisioning message.
public struct AwaitProvisioningResponse: Sendable, Hashable {
  /// Sealed for the new device's ephemeral key.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(ciphertext: [UInt8] = []) {
    self.ciphertext = ciphertext
  }
}

/// Leaves a provisioning message; it is kept 10 minutes.
public struct SendProvisioningRequest: Sendable, Hashable {
  /// Which new device it is for.
  public var provisioningID: [UInt8] = []

  /// Sealed for the new device's ephemeral key.
  public var ciphertext: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(provisioningID: [UInt8] = [], ciphertext: [UInt8] = []) {
    self.provisioningID = provisioningID
    self.ciphertext = ciphertext
  }
}

/// Says that the provisioning message is there.
public struct SendProvisioningResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Asks for a link token.
public struct CreateLinkTokenRequest: Sendable, Hashable {
  /// Holds a CreateLinkTokenPayload.
  public var signed: SignedPayload? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(signed: SignedPayload? = nil) {
    self.signed = signed
  }
}

/// What the identity key signs to link a device.
public struct CreateLinkTokenPayload: Sendable, Hashable {
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

/// Tells how making a link token went.
public struct CreateLinkTokenResponse: Sendable, Hashable {
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
    /// The token.
    case created(CreateLinkTokenResponse.Created)

    /// No room for another device.
    case tooManyDevices(CreateLinkTokenResponse.TooManyDevices)
  }

  /// Holds a link token.
  public struct Created: Sendable, Hashable {
    /// For one use, within 10 minutes.
    public var linkToken: [UInt8] = []

    /// Until when it counts.
    public var expiresAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(linkToken: [UInt8] = [], expiresAt: ProtoTimestamp? = nil) {
      self.linkToken = linkToken
      self.expiresAt = expiresAt
    }
  }

  /// Says that the account has as many devices as it may have.
  public struct TooManyDevices: Sendable, Hashable {
    /// How many an account may have.
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

/// Links a device.
public struct LinkDeviceRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// As a device of the account got it.
  public var linkToken: [UInt8] = []

  /// The device, its keys signed by the account's identity key.
  public var device: NewDevice? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], linkToken: [UInt8] = [], device: NewDevice? = nil) {
    self.requestID = requestID
    self.linkToken = linkToken
    self.device = device
  }
}

/// Tells how linking went.
public struct LinkDeviceResponse: Sendable, Hashable {
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
    /// The new device.
    case linked(DeviceAddress)

    /// Not linked.
    case refused(LinkDeviceResponse.Refused)
  }

  /// Says that the token is unknown, used or too old, or that there is no room for another device.
  public struct Refused: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Asks for a device of an account, by its identity key alone.
public struct RecoverAccountRequest: Sendable, Hashable {
  /// A RecoverAccountPayload, signed by the account's identity key.
  public var signed: SignedPayload? = nil

  /// The device, its keys signed by the identity key.
  public var device: NewDevice? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(signed: SignedPayload? = nil, device: NewDevice? = nil) {
    self.signed = signed
    self.device = device
  }
}

/// What the identity key signs to recover an account. A repeat with the same device within the
/// challenge's time answers what the first one answered.
public struct RecoverAccountPayload: Sendable, Hashable {
  /// The account.
  public var accountID: [UInt8] = []

  /// A challenge for device 1 of the account, 60 seconds old at the most, whether or not there is such
  /// a device.
  public var challenge: [UInt8] = []

  /// The device's authentication key.
  public var authenticationKey: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(accountID: [UInt8] = [], challenge: [UInt8] = [], authenticationKey: [UInt8] = []) {
    self.accountID = accountID
    self.challenge = challenge
    self.authenticationKey = authenticationKey
  }
}

/// Tells how recovering went.
public struct RecoverAccountResponse: Sendable, Hashable {
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
    /// The new device. The others stay, until it revokes them; if the account had as many as it may,
    /// the one that has not called for longest is gone.
    case recovered(DeviceAddress)

    /// Not recovered.
    case refused(RecoverAccountResponse.Refused)
  }

  /// Says that there is no such account, that another key has signed, or that the challenge does not
  /// count.
  public struct Refused: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Keeps what the account is recovered by.
public struct PutRecoveryRequest: Sendable, Hashable {
  /// A PutRecoveryPayload, signed by the account's identity key.
  public var signed: SignedPayload? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(signed: SignedPayload? = nil) {
    self.signed = signed
  }
}

/// What the identity key signs to keep something to recover by.
public struct PutRecoveryPayload: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// What it is asked for by: derived from the recovery key, as docs/protocol.md §21 says.
  public var recoveryID: [UInt8] = []

  /// The Ed25519 key whose signature gives it out; derived from the recovery key.
  public var verificationKey: [UInt8] = []

  /// What is kept, sealed. Empty to keep nothing any more.
  public var contents: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    recoveryID: [UInt8] = [],
    verificationKey: [UInt8] = [],
    contents: [UInt8] = []
  ) {
    self.requestID = requestID
    self.recoveryID = recoveryID
    self.verificationKey = verificationKey
    self.contents = contents
  }
}

/// Says that it is kept.
public struct PutRecoveryResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Asks for what an account is recovered by.
public struct FetchRecoveryRequest: Sendable, Hashable {
  /// Its identifier.
  public var recoveryID: [UInt8] = []

  /// A challenge for a device 1 of an account with this identifier, 60 seconds old at the most, whether
  /// or not there is such an account.
  public var challenge: [UInt8] = []

  /// By the recovery's Ed25519 key, over "martlet-recovery-v1" ‖ challenge ‖ recovery_id.
  public var signature: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(recoveryID: [UInt8] = [], challenge: [UInt8] = [], signature: [UInt8] = []) {
    self.recoveryID = recoveryID
    self.challenge = challenge
    self.signature = signature
  }
}

/// Holds what an account is recovered by.
public struct FetchRecoveryResponse: Sendable, Hashable {
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
    /// What was kept.
    case contents([UInt8])

    /// Nothing is given out.
    case refused(FetchRecoveryResponse.Refused)
  }

  /// Says that nothing is kept under the identifier, that another key has signed, or that the
  /// challenge does not count.
  public struct Refused: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Asks for the account's devices.
public struct ListDevicesRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Lists the account's devices.
public struct ListDevicesResponse: Sendable, Hashable {
  /// The devices, by number.
  public var devices: [ListDevicesResponse.Device] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(devices: [ListDevicesResponse.Device] = []) {
    self.devices = devices
  }

  /// Tells about a device.
  public struct Device: Sendable, Hashable {
    /// Its number.
    public var deviceID: UInt32 = 0

    /// Its name, encrypted for the account's own devices.
    public var encryptedName: [UInt8] = []

    /// When it was linked.
    public var linkedAt: ProtoTimestamp? = nil

    /// The day on which it last called, at midnight UTC.
    public var lastSeenDay: ProtoTimestamp? = nil

    /// Its registration identifier.
    public var registrationID: UInt32 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      deviceID: UInt32 = 0,
      encryptedName: [UInt8] = [],
      linkedAt: ProtoTimestamp? = nil,
      lastSeenDay: ProtoTimestamp? = nil,
      registrationID: UInt32 = 0
    ) {
      self.deviceID = deviceID
      self.encryptedName = encryptedName
      self.linkedAt = linkedAt
      self.lastSeenDay = lastSeenDay
      self.registrationID = registrationID
    }
  }
}

/// Removes a device.
public struct RevokeDeviceRequest: Sendable, Hashable {
  /// Holds a RevokeDevicePayload.
  public var signed: SignedPayload? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(signed: SignedPayload? = nil) {
    self.signed = signed
  }
}

/// What the identity key signs to revoke a device.
public struct RevokeDevicePayload: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// The device to remove; it may be the caller.
  public var deviceID: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], deviceID: UInt32 = 0) {
    self.requestID = requestID
    self.deviceID = deviceID
  }
}

/// Tells how revoking went.
public struct RevokeDeviceResponse: Sendable, Hashable {
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
    /// Gone, with its queue and keys.
    case revoked(RevokeDeviceResponse.Revoked)

    /// The account has no such device.
    case notFound(NotFound)
  }

  /// Says that the device is gone.
  public struct Revoked: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Replaces the long-lived prekeys.
public struct ReplaceKeysRequest: Sendable, Hashable {
  /// Holds a ReplaceKeysPayload.
  public var signed: SignedPayload? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(signed: SignedPayload? = nil) {
    self.signed = signed
  }
}

/// What the identity key signs to replace keys. The former ones count for 30 days more on the device;
/// the server gives out the new ones only.
public struct ReplaceKeysPayload: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// The new medium-term prekey; absent to keep the present one.
  public var signedPrekey: SignedPreKey? = nil

  /// The new last-resort KEM prekey; absent to keep the present one.
  public var lastResortKemPrekey: KEMPreKey? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    signedPrekey: SignedPreKey? = nil,
    lastResortKemPrekey: KEMPreKey? = nil
  ) {
    self.requestID = requestID
    self.signedPrekey = signedPrekey
    self.lastResortKemPrekey = lastResortKemPrekey
  }
}

/// Says that the keys are replaced.
public struct ReplaceKeysResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Adds one-time prekeys; at least one of either kind.
public struct UploadPreKeysRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// One-time prekeys.
  public var oneTimePrekeys: [OneTimePreKey] = []

  /// One-time KEM prekeys.
  public var oneTimeKemPrekeys: [KEMPreKey] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    requestID: [UInt8] = [],
    oneTimePrekeys: [OneTimePreKey] = [],
    oneTimeKemPrekeys: [KEMPreKey] = []
  ) {
    self.requestID = requestID
    self.oneTimePrekeys = oneTimePrekeys
    self.oneTimeKemPrekeys = oneTimeKemPrekeys
  }
}

/// Tells how an upload went.
public struct UploadPreKeysResponse: Sendable, Hashable {
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
    /// What is stored now.
    case stored(PreKeyCounts)

    /// No room for all of them.
    case full(UploadPreKeysResponse.Full)
  }

  /// Says that more than 200 of a kind would be stored; nothing of the request was.
  public struct Full: Sendable, Hashable {
    /// What is stored.
    public var counts: PreKeyCounts? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(counts: PreKeyCounts? = nil) {
      self.counts = counts
    }
  }
}

/// Counts the one-time keys of a device.
public struct PreKeyCounts: Sendable, Hashable {
  /// X25519.
  public var oneTimePrekeys: UInt32 = 0

  /// ML-KEM-1024.
  public var oneTimeKemPrekeys: UInt32 = 0

  /// MLS KeyPackages of all cipher suites, without the last resorts.
  public var keyPackages: UInt32 = 0

  /// Of these, those of the cipher suites 0xf64e and 0xf64f, which are post-quantum.
  public var postQuantumKeyPackages: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    oneTimePrekeys: UInt32 = 0,
    oneTimeKemPrekeys: UInt32 = 0,
    keyPackages: UInt32 = 0,
    postQuantumKeyPackages: UInt32 = 0
  ) {
    self.oneTimePrekeys = oneTimePrekeys
    self.oneTimeKemPrekeys = oneTimeKemPrekeys
    self.keyPackages = keyPackages
    self.postQuantumKeyPackages = postQuantumKeyPackages
  }
}

/// Asks for the counts of the calling device.
public struct GetPreKeyCountsRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Holds the counts of the calling device.
public struct GetPreKeyCountsResponse: Sendable, Hashable {
  /// What is stored.
  public var counts: PreKeyCounts? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(counts: PreKeyCounts? = nil) {
    self.counts = counts
  }
}

/// Compares keys.
public struct CheckKeysRequest: Sendable, Hashable {
  /// SHA-256 of the identity key (32 bytes), the signed prekey's number (4 bytes, big-endian) and key
  /// (32 bytes), and, of a device with ML-KEM, the last-resort KEM prekey's number (4 bytes) and key
  /// (1,568 bytes).
  public var digest: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(digest: [UInt8] = []) {
    self.digest = digest
  }
}

/// Tells whether the keys agree.
public struct CheckKeysResponse: Sendable, Hashable {
  /// Whether the server's digest is the same.
  public var matches: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(matches: Bool = false) {
    self.matches = matches
  }
}

/// Exchanges generations. A generation is 16 random bytes that a client writes into its stored state
/// before it confirms them here. Whoever restores that state from an older copy confirms an older
/// generation, is told so, and can abandon the keys that the lost part of its life may have used.
///
/// A client writes `next` beside its present generation, sends both, and makes `next` the present one
/// when it is answered. If the answer is lost, it sends the same two again: that changes nothing, so
/// that no request identifier is needed.
public struct ConfirmGenerationRequest: Sendable, Hashable {
  /// The generation that the client's state was last confirmed with; empty if it has none.
  public var current: [UInt8] = []

  /// The generation that it continues with: 16 new random bytes.
  public var next: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(current: [UInt8] = [], next: [UInt8] = []) {
    self.current = current
    self.next = next
  }
}

/// Tells whether the client's state is the latest. The server holds `next` from now on in either case.
public struct ConfirmGenerationResponse: Sendable, Hashable {
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
    /// The state is the latest.
    case confirmed(ConfirmGenerationResponse.Confirmed)

    /// It is not.
    case stale(ConfirmGenerationResponse.Stale)
  }

  /// Says that the server held `current`, `next`, or no generation of the device.
  public struct Confirmed: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }

  /// Says that the server held another generation: the state was restored from an older copy, or
  /// another copy of it is in use.
  public struct Stale: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}
  }
}

/// Asks for prekey bundles. Limited to 6 in a burst, then one in 10 minutes, for each calling device
/// and target device.
public struct GetPreKeyBundleRequest: Sendable, Hashable {
  /// Whose.
  public var accountID: [UInt8] = []

  /// Which device's; absent for every device of the account, save for the calling one.
  public var deviceID: UInt32? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(accountID: [UInt8] = [], deviceID: UInt32? = nil) {
    self.accountID = accountID
    self.deviceID = deviceID
  }
}

/// Holds prekey bundles.
public struct GetPreKeyBundleResponse: Sendable, Hashable {
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
    /// The bundles.
    case bundles(GetPreKeyBundleResponse.Bundles)

    /// No such account or device.
    case notFound(NotFound)
  }

  /// The keys of an account's devices.
  public struct Bundles: Sendable, Hashable {
    /// The account's Ed25519 identity key.
    public var identityKey: [UInt8] = []

    /// A bundle for each device that was asked for.
    public var devices: [PreKeyBundle] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(identityKey: [UInt8] = [], devices: [PreKeyBundle] = []) {
      self.identityKey = identityKey
      self.devices = devices
    }
  }
}

/// What it takes to begin a session with a device.
public struct PreKeyBundle: Sendable, Hashable {
  /// The device's number.
  public var deviceID: UInt32 = 0

  /// The device's registration identifier.
  public var registrationID: UInt32 = 0

  /// The medium-term prekey.
  public var signedPrekey: SignedPreKey? = nil

  /// A one-time KEM prekey, or the last-resort one where none is left; absent if the device has no
  /// ML-KEM.
  public var kemPrekey: KEMPreKey? = nil

  /// Whether `kem_prekey` is the last-resort one; its signature covers this.
  public var kemPrekeyIsLastResort: Bool = false

  /// A one-time prekey; absent where none is left.
  public var oneTimePrekey: OneTimePreKey? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    deviceID: UInt32 = 0,
    registrationID: UInt32 = 0,
    signedPrekey: SignedPreKey? = nil,
    kemPrekey: KEMPreKey? = nil,
    kemPrekeyIsLastResort: Bool = false,
    oneTimePrekey: OneTimePreKey? = nil
  ) {
    self.deviceID = deviceID
    self.registrationID = registrationID
    self.signedPrekey = signedPrekey
    self.kemPrekey = kemPrekey
    self.kemPrekeyIsLastResort = kemPrekeyIsLastResort
    self.oneTimePrekey = oneTimePrekey
  }
}

/// Asks for an account's identity.
public struct GetIdentityRequest: Sendable, Hashable {
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

/// Tells an account's identity.
public struct GetIdentityResponse: Sendable, Hashable {
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
    /// What is known of it.
    case identity(GetIdentityResponse.Identity)

    /// No such account.
    case notFound(NotFound)
  }

  /// Identity key and devices.
  public struct Identity: Sendable, Hashable {
    /// Ed25519.
    public var identityKey: [UInt8] = []

    /// The account's devices, by number.
    public var devices: [DeviceRegistration] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(identityKey: [UInt8] = [], devices: [DeviceRegistration] = []) {
      self.identityKey = identityKey
      self.devices = devices
    }
  }
}

/// Asks for identity keys.
public struct GetIdentityKeysRequest: Sendable, Hashable {
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

/// Tells identity keys. Each account that has one is answered: one that is left out does not exist. A
/// deleted account is answered while a group has a leaf of it, and for as long afterwards as groups'
/// logs are kept, so that members can check every signature that a group still holds.
public struct GetIdentityKeysResponse: Sendable, Hashable {
  /// The keys, by account.
  public var entries: [GetIdentityKeysResponse.Entry] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(entries: [GetIdentityKeysResponse.Entry] = []) {
    self.entries = entries
  }

  /// An account's identity key.
  public struct Entry: Sendable, Hashable {
    /// Whose.
    public var accountID: [UInt8] = []

    /// Ed25519.
    public var identityKey: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(accountID: [UInt8] = [], identityKey: [UInt8] = []) {
      self.accountID = accountID
      self.identityKey = identityKey
    }
  }
}

/// Names an installation of a device.
public struct DeviceRegistration: Sendable, Hashable {
  /// The device's number.
  public var deviceID: UInt32 = 0

  /// Its registration identifier.
  public var registrationID: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(deviceID: UInt32 = 0, registrationID: UInt32 = 0) {
    self.deviceID = deviceID
    self.registrationID = registrationID
  }
}

/// Adds KeyPackages.
public struct UploadKeyPackagesRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// KeyPackages as RFC 9420 encodes them (the struct, without MLSMessage around it). Each lists the
  /// extension 0xf001 in its capabilities, and is valid now and for at most 84 days and an hour.
  public var keyPackages: [[UInt8]] = []

  /// Replaces the one that is given out when none of the others is left; absent keeps it.
  public var lastResort: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], keyPackages: [[UInt8]] = [], lastResort: [UInt8] = []) {
    self.requestID = requestID
    self.keyPackages = keyPackages
    self.lastResort = lastResort
  }
}

/// Tells how an upload went.
public struct UploadKeyPackagesResponse: Sendable, Hashable {
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
    /// What is stored now.
    case stored(PreKeyCounts)

    /// No room for all of them.
    case full(UploadKeyPackagesResponse.Full)
  }

  /// Says that more than 200 would be stored; nothing of the request was.
  public struct Full: Sendable, Hashable {
    /// What is stored.
    public var counts: PreKeyCounts? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(counts: PreKeyCounts? = nil) {
      self.counts = counts
    }
  }
}

/// Asks for KeyPackages. Limited to 10 in a burst, then one in 10 minutes, for each calling device and
/// device of another account.
public struct ClaimKeyPackagesRequest: Sendable, Hashable {
  /// Makes repeats harmless.
  public var requestID: [UInt8] = []

  /// Whose; the caller's own account gives those of its other devices.
  public var accountIDs: [[UInt8]] = []

  /// The cipher suite that the group has (IANA's number).
  public var cipherSuite: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(requestID: [UInt8] = [], accountIDs: [[UInt8]] = [], cipherSuite: UInt32 = 0) {
    self.requestID = requestID
    self.accountIDs = accountIDs
    self.cipherSuite = cipherSuite
  }
}

/// Holds KeyPackages.
public struct ClaimKeyPackagesResponse: Sendable, Hashable {
  /// One of each device that has any of the suite.
  public var claimed: [ClaimKeyPackagesResponse.Claimed] = []

  /// Accounts that do not exist.
  public var notFound: [[UInt8]] = []

  /// Devices that have no KeyPackage of the suite.
  public var without: [DeviceAddress] = []

  /// Accounts that were not looked at, since the reply has 1 MiB of KeyPackages: ask for these anew.
  public var remaining: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    claimed: [ClaimKeyPackagesResponse.Claimed] = [],
    notFound: [[UInt8]] = [],
    without: [DeviceAddress] = [],
    remaining: [[UInt8]] = []
  ) {
    self.claimed = claimed
    self.notFound = notFound
    self.without = without
    self.remaining = remaining
  }

  /// A KeyPackage of a device.
  public struct Claimed: Sendable, Hashable {
    /// Whose.
    public var device: DeviceAddress? = nil

    /// As the device uploaded it.
    public var keyPackage: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(device: DeviceAddress? = nil, keyPackage: [UInt8] = []) {
      self.device = device
      self.keyPackage = keyPackage
    }
  }
}

/// Asks for statistics.
public struct GetStatisticsRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// Counts about the caller's account.
public struct GetStatisticsResponse: Sendable, Hashable {
  /// When the account was made, at midnight UTC.
  public var registeredDay: ProtoTimestamp? = nil

  /// Devices.
  public var devices: UInt32 = 0

  /// Messages that its devices have sent and whose metadata are still kept.
  public var messagesSent: UInt64 = 0

  /// Messages that it was sent and whose metadata are still kept.
  public var messagesReceived: UInt64 = 0

  /// Envelopes that wait for its devices.
  public var envelopesQueued: UInt64 = 0

  /// Conversations that it takes part in.
  public var conversations: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    registeredDay: ProtoTimestamp? = nil,
    devices: UInt32 = 0,
    messagesSent: UInt64 = 0,
    messagesReceived: UInt64 = 0,
    envelopesQueued: UInt64 = 0,
    conversations: UInt64 = 0
  ) {
    self.registeredDay = registeredDay
    self.devices = devices
    self.messagesSent = messagesSent
    self.messagesReceived = messagesReceived
    self.envelopesQueued = envelopesQueued
    self.conversations = conversations
  }
}

/// Deletes the account.
public struct DeleteAccountRequest: Sendable, Hashable {
  /// Holds a DeleteAccountPayload.
  public var signed: SignedPayload? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(signed: SignedPayload? = nil) {
    self.signed = signed
  }
}

/// What the identity key signs to delete the account.
public struct DeleteAccountPayload: Sendable, Hashable {
  /// The account, so that the signature can mean no other.
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

/// Says that the account is gone.
public struct DeleteAccountResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// The methods of `martlet.v1.KeyService`.
public enum KeyServiceMethods {
  /// Tells the server's version, what it offers, and the limits that a client works within: the same
  /// to everyone. Anonymous.
  public static let getServerInfo = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "GetServerInfo",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .anonymous)

  /// Makes an account with its first device. Anonymous.
  public static let registerAccount = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "RegisterAccount",
    kind: .unary,
    idempotency: .unknown,
    access: .anonymous)

  /// Asks for a challenge, the first step of proving possession of a device's key. Anonymous.
  public static let challenge = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "Challenge",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .anonymous)

  /// Answers a challenge and gets an access token, which authenticated calls carry in the metadata
  /// `authorization: Bearer TOKEN`. A device that is not linked (any more) is refused with the reason
  /// DEVICE_REVOKED. Anonymous.
  public static let authenticate = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "Authenticate",
    kind: .unary,
    idempotency: .idempotent,
    access: .anonymous)

  /// Waits, on a device that is to be linked, for the provisioning message that a device of the
  /// account seals for it. Ends after the message, or with DEADLINE_EXCEEDED. Anonymous.
  public static let awaitProvisioning = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "AwaitProvisioning",
    kind: .serverStreaming,
    idempotency: .unknown,
    access: .anonymous)

  /// Leaves a provisioning message for a device that is to be linked. Authenticated.
  public static let sendProvisioning = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "SendProvisioning",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Makes a token with which one device may be linked. Authenticated and signed by the identity key.
  public static let createLinkToken = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "CreateLinkToken",
    kind: .unary,
    idempotency: .unknown,
    access: .signed)

  /// Links a device to the account that made the token. Anonymous.
  public static let linkDevice = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "LinkDevice",
    kind: .unary,
    idempotency: .unknown,
    access: .anonymous)

  /// Gives an account whose devices are lost a new one, for whoever has its identity key. Counted: 10
  /// in a day for an account. Anonymous.
  public static let recoverAccount = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "RecoverAccount",
    kind: .unary,
    idempotency: .idempotent,
    access: .anonymous)

  /// Keeps what the account is recovered by if all its devices are lost, in place of what was kept.
  /// Authenticated and signed by the identity key.
  public static let putRecovery = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "PutRecovery",
    kind: .unary,
    idempotency: .unknown,
    access: .signed)

  /// Gives what PutRecovery has kept to whoever has the recovery key. Counted: 10 in a day for an
  /// identifier, whether or not there is anything under it. Anonymous.
  public static let fetchRecovery = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "FetchRecovery",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .anonymous)

  /// Lists the devices of the caller's account. Authenticated.
  public static let listDevices = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "ListDevices",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Removes a device of the caller's account, with its queue. Authenticated and signed by the identity key.
  public static let revokeDevice = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "RevokeDevice",
    kind: .unary,
    idempotency: .unknown,
    access: .signed)

  /// Replaces the signed prekey and the last-resort KEM prekey of the calling device. Authenticated
  /// and signed by the identity key.
  public static let replaceKeys = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "ReplaceKeys",
    kind: .unary,
    idempotency: .unknown,
    access: .signed)

  /// Adds one-time prekeys of the calling device. Authenticated.
  public static let uploadPreKeys = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "UploadPreKeys",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Counts the one-time keys that are left of the calling device. Authenticated.
  public static let getPreKeyCounts = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "GetPreKeyCounts",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Compares what the server holds of the calling device's long-lived keys with a digest of what the
  /// device holds. Authenticated.
  public static let checkKeys = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "CheckKeys",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Exchanges the generation of the calling device's stored state, so that a device which was
  /// restored from an older copy learns of it before it reuses keys. Authenticated.
  public static let confirmGeneration = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "ConfirmGeneration",
    kind: .unary,
    idempotency: .idempotent,
    access: .authenticated)

  /// Takes one prekey bundle of each device of an account, or of one device. Each one-time key is
  /// given out once. Authenticated.
  public static let getPreKeyBundle = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "GetPreKeyBundle",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Tells an account's identity key and devices without taking a prekey. Authenticated.
  public static let getIdentity = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "GetIdentity",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Tells the identity keys of up to 100 accounts, also of deleted ones that still have a leaf in a
  /// group. Authenticated.
  public static let getIdentityKeys = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "GetIdentityKeys",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Adds MLS KeyPackages of the calling device. Authenticated.
  public static let uploadKeyPackages = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "UploadKeyPackages",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Takes one KeyPackage of each device of some accounts. Each is given out once, save for the last
  /// resort. Authenticated.
  public static let claimKeyPackages = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "ClaimKeyPackages",
    kind: .unary,
    idempotency: .unknown,
    access: .authenticated)

  /// Tells counts about the caller's account, and nothing else. Authenticated.
  public static let getStatistics = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "GetStatistics",
    kind: .unary,
    idempotency: .noSideEffects,
    access: .authenticated)

  /// Deletes the caller's account with every row of it. Authenticated and signed by the identity key.
  public static let deleteAccount = MethodDescriptor(
    service: "martlet.v1.KeyService",
    name: "DeleteAccount",
    kind: .unary,
    idempotency: .unknown,
    access: .signed)

  /// The service with all its methods.
  public static let descriptor = ServiceDescriptor(
    name: "martlet.v1.KeyService",
    methods: [getServerInfo, registerAccount, challenge, authenticate, awaitProvisioning, sendProvisioning, createLinkToken, linkDevice, recoverAccount, putRecovery, fetchRecovery, listDevices, revokeDevice, replaceKeys, uploadPreKeys, getPreKeyCounts, checkKeys, confirmGeneration, getPreKeyBundle, getIdentity, getIdentityKeys, uploadKeyPackages, claimKeyPackages, getStatistics, deleteAccount],
    file: .martletV1Keys)
}

/// Accounts, devices and public keys.
public protocol KeyServiceHandler: ServiceHandler {
  /// Tells the server's version, what it offers, and the limits that a client works within: the same
  /// to everyone. Anonymous.
  func getServerInfo(_ request: GetServerInfoRequest, context: ServerContext) async throws
    -> GetServerInfoResponse

  /// Makes an account with its first device. Anonymous.
  func registerAccount(_ request: RegisterAccountRequest, context: ServerContext) async throws
    -> RegisterAccountResponse

  /// Asks for a challenge, the first step of proving possession of a device's key. Anonymous.
  func challenge(_ request: ChallengeRequest, context: ServerContext) async throws
    -> ChallengeResponse

  /// Answers a challenge and gets an access token, which authenticated calls carry in the metadata
  /// `authorization: Bearer TOKEN`. A device that is not linked (any more) is refused with the reason
  /// DEVICE_REVOKED. Anonymous.
  func authenticate(_ request: AuthenticateRequest, context: ServerContext) async throws
    -> AuthenticateResponse

  /// Waits, on a device that is to be linked, for the provisioning message that a device of the
  /// account seals for it. Ends after the message, or with DEADLINE_EXCEEDED. Anonymous.
  func awaitProvisioning(
    _ request: AwaitProvisioningRequest,
    replies: ReplyWriter<AwaitProvisioningResponse>,
    context: ServerContext) async throws

  /// Leaves a provisioning message for a device that is to be linked. Authenticated.
  func sendProvisioning(_ request: SendProvisioningRequest, context: ServerContext) async throws
    -> SendProvisioningResponse

  /// Makes a token with which one device may be linked. Authenticated and signed by the identity key.
  func createLinkToken(_ request: CreateLinkTokenRequest, context: ServerContext) async throws
    -> CreateLinkTokenResponse

  /// Links a device to the account that made the token. Anonymous.
  func linkDevice(_ request: LinkDeviceRequest, context: ServerContext) async throws
    -> LinkDeviceResponse

  /// Gives an account whose devices are lost a new one, for whoever has its identity key. Counted: 10
  /// in a day for an account. Anonymous.
  func recoverAccount(_ request: RecoverAccountRequest, context: ServerContext) async throws
    -> RecoverAccountResponse

  /// Keeps what the account is recovered by if all its devices are lost, in place of what was kept.
  /// Authenticated and signed by the identity key.
  func putRecovery(_ request: PutRecoveryRequest, context: ServerContext) async throws
    -> PutRecoveryResponse

  /// Gives what PutRecovery has kept to whoever has the recovery key. Counted: 10 in a day for an
  /// identifier, whether or not there is anything under it. Anonymous.
  func fetchRecovery(_ request: FetchRecoveryRequest, context: ServerContext) async throws
    -> FetchRecoveryResponse

  /// Lists the devices of the caller's account. Authenticated.
  func listDevices(_ request: ListDevicesRequest, context: ServerContext) async throws
    -> ListDevicesResponse

  /// Removes a device of the caller's account, with its queue. Authenticated and signed by the identity key.
  func revokeDevice(_ request: RevokeDeviceRequest, context: ServerContext) async throws
    -> RevokeDeviceResponse

  /// Replaces the signed prekey and the last-resort KEM prekey of the calling device. Authenticated
  /// and signed by the identity key.
  func replaceKeys(_ request: ReplaceKeysRequest, context: ServerContext) async throws
    -> ReplaceKeysResponse

  /// Adds one-time prekeys of the calling device. Authenticated.
  func uploadPreKeys(_ request: UploadPreKeysRequest, context: ServerContext) async throws
    -> UploadPreKeysResponse

  /// Counts the one-time keys that are left of the calling device. Authenticated.
  func getPreKeyCounts(_ request: GetPreKeyCountsRequest, context: ServerContext) async throws
    -> GetPreKeyCountsResponse

  /// Compares what the server holds of the calling device's long-lived keys with a digest of what the
  /// device holds. Authenticated.
  func checkKeys(_ request: CheckKeysRequest, context: ServerContext) async throws
    -> CheckKeysResponse

  /// Exchanges the generation of the calling device's stored state, so that a device which was
  /// restored from an older copy learns of it before it reuses keys. Authenticated.
  func confirmGeneration(_ request: ConfirmGenerationRequest, context: ServerContext) async throws
    -> ConfirmGenerationResponse

  /// Takes one prekey bundle of each device of an account, or of one device. Each one-time key is
  /// given out once. Authenticated.
  func getPreKeyBundle(_ request: GetPreKeyBundleRequest, context: ServerContext) async throws
    -> GetPreKeyBundleResponse

  /// Tells an account's identity key and devices without taking a prekey. Authenticated.
  func getIdentity(_ request: GetIdentityRequest, context: ServerContext) async throws
    -> GetIdentityResponse

  /// Tells the identity keys of up to 100 accounts, also of deleted ones that still have a leaf in a
  /// group. Authenticated.
  func getIdentityKeys(_ request: GetIdentityKeysRequest, context: ServerContext) async throws
    -> GetIdentityKeysResponse

  /// Adds MLS KeyPackages of the calling device. Authenticated.
  func uploadKeyPackages(_ request: UploadKeyPackagesRequest, context: ServerContext) async throws
    -> UploadKeyPackagesResponse

  /// Takes one KeyPackage of each device of some accounts. Each is given out once, save for the last
  /// resort. Authenticated.
  func claimKeyPackages(_ request: ClaimKeyPackagesRequest, context: ServerContext) async throws
    -> ClaimKeyPackagesResponse

  /// Tells counts about the caller's account, and nothing else. Authenticated.
  func getStatistics(_ request: GetStatisticsRequest, context: ServerContext) async throws
    -> GetStatisticsResponse

  /// Deletes the caller's account with every row of it. Authenticated and signed by the identity key.
  func deleteAccount(_ request: DeleteAccountRequest, context: ServerContext) async throws
    -> DeleteAccountResponse
}

extension KeyServiceHandler {
  /// `martlet.v1.KeyService`.
  public var service: ServiceDescriptor { KeyServiceMethods.descriptor }

  /// Every method with what answers it.
  public var methods: [MethodHandler] {
    [
      .unary(KeyServiceMethods.getServerInfo) {
        (request: GetServerInfoRequest, context) in
        try await self.getServerInfo(request, context: context)
      },
      .unary(KeyServiceMethods.registerAccount) {
        (request: RegisterAccountRequest, context) in
        try await self.registerAccount(request, context: context)
      },
      .unary(KeyServiceMethods.challenge) {
        (request: ChallengeRequest, context) in
        try await self.challenge(request, context: context)
      },
      .unary(KeyServiceMethods.authenticate) {
        (request: AuthenticateRequest, context) in
        try await self.authenticate(request, context: context)
      },
      .serverStreaming(KeyServiceMethods.awaitProvisioning) {
        (request: AwaitProvisioningRequest, replies: ReplyWriter<AwaitProvisioningResponse>, context) in
        try await self.awaitProvisioning(request, replies: replies, context: context)
      },
      .unary(KeyServiceMethods.sendProvisioning) {
        (request: SendProvisioningRequest, context) in
        try await self.sendProvisioning(request, context: context)
      },
      .unary(KeyServiceMethods.createLinkToken) {
        (request: CreateLinkTokenRequest, context) in
        try await self.createLinkToken(request, context: context)
      },
      .unary(KeyServiceMethods.linkDevice) {
        (request: LinkDeviceRequest, context) in
        try await self.linkDevice(request, context: context)
      },
      .unary(KeyServiceMethods.recoverAccount) {
        (request: RecoverAccountRequest, context) in
        try await self.recoverAccount(request, context: context)
      },
      .unary(KeyServiceMethods.putRecovery) {
        (request: PutRecoveryRequest, context) in
        try await self.putRecovery(request, context: context)
      },
      .unary(KeyServiceMethods.fetchRecovery) {
        (request: FetchRecoveryRequest, context) in
        try await self.fetchRecovery(request, context: context)
      },
      .unary(KeyServiceMethods.listDevices) {
        (request: ListDevicesRequest, context) in
        try await self.listDevices(request, context: context)
      },
      .unary(KeyServiceMethods.revokeDevice) {
        (request: RevokeDeviceRequest, context) in
        try await self.revokeDevice(request, context: context)
      },
      .unary(KeyServiceMethods.replaceKeys) {
        (request: ReplaceKeysRequest, context) in
        try await self.replaceKeys(request, context: context)
      },
      .unary(KeyServiceMethods.uploadPreKeys) {
        (request: UploadPreKeysRequest, context) in
        try await self.uploadPreKeys(request, context: context)
      },
      .unary(KeyServiceMethods.getPreKeyCounts) {
        (request: GetPreKeyCountsRequest, context) in
        try await self.getPreKeyCounts(request, context: context)
      },
      .unary(KeyServiceMethods.checkKeys) {
        (request: CheckKeysRequest, context) in
        try await self.checkKeys(request, context: context)
      },
      .unary(KeyServiceMethods.confirmGeneration) {
        (request: ConfirmGenerationRequest, context) in
        try await self.confirmGeneration(request, context: context)
      },
      .unary(KeyServiceMethods.getPreKeyBundle) {
        (request: GetPreKeyBundleRequest, context) in
        try await self.getPreKeyBundle(request, context: context)
      },
      .unary(KeyServiceMethods.getIdentity) {
        (request: GetIdentityRequest, context) in
        try await self.getIdentity(request, context: context)
      },
      .unary(KeyServiceMethods.getIdentityKeys) {
        (request: GetIdentityKeysRequest, context) in
        try await self.getIdentityKeys(request, context: context)
      },
      .unary(KeyServiceMethods.uploadKeyPackages) {
        (request: UploadKeyPackagesRequest, context) in
        try await self.uploadKeyPackages(request, context: context)
      },
      .unary(KeyServiceMethods.claimKeyPackages) {
        (request: ClaimKeyPackagesRequest, context) in
        try await self.claimKeyPackages(request, context: context)
      },
      .unary(KeyServiceMethods.getStatistics) {
        (request: GetStatisticsRequest, context) in
        try await self.getStatistics(request, context: context)
      },
      .unary(KeyServiceMethods.deleteAccount) {
        (request: DeleteAccountRequest, context) in
        try await self.deleteAccount(request, context: context)
      },
    ]
  }
}

/// Accounts, devices and public keys.
public struct KeyServiceClient: Sendable {
  /// Where the calls go.
  public let channel: any Channel

  /// A client that calls over `channel`.
  public init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Tells the server's version, what it offers, and the limits that a client works within: the same
  /// to everyone. Anonymous.
  public func getServerInfo(
    _ request: GetServerInfoRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetServerInfoResponse {
    try await channel.unary(
      KeyServiceMethods.getServerInfo, request, options: options)
  }

  /// Makes an account with its first device. Anonymous.
  public func registerAccount(
    _ request: RegisterAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> RegisterAccountResponse {
    try await channel.unary(
      KeyServiceMethods.registerAccount, request, options: options)
  }

  /// Asks for a challenge, the first step of proving possession of a device's key. Anonymous.
  public func challenge(
    _ request: ChallengeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ChallengeResponse {
    try await channel.unary(
      KeyServiceMethods.challenge, request, options: options)
  }

  /// Answers a challenge and gets an access token, which authenticated calls carry in the metadata
  /// `authorization: Bearer TOKEN`. A device that is not linked (any more) is refused with the reason
  /// DEVICE_REVOKED. Anonymous.
  public func authenticate(
    _ request: AuthenticateRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AuthenticateResponse {
    try await channel.unary(
      KeyServiceMethods.authenticate, request, options: options)
  }

  /// Waits, on a device that is to be linked, for the provisioning message that a device of the
  /// account seals for it. Ends after the message, or with DEADLINE_EXCEEDED. Anonymous.
  public func awaitProvisioning(
    _ request: AwaitProvisioningRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<AwaitProvisioningResponse> {
    try await channel.serverStreaming(
      KeyServiceMethods.awaitProvisioning, request, options: options)
  }

  /// Leaves a provisioning message for a device that is to be linked. Authenticated.
  public func sendProvisioning(
    _ request: SendProvisioningRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SendProvisioningResponse {
    try await channel.unary(
      KeyServiceMethods.sendProvisioning, request, options: options)
  }

  /// Makes a token with which one device may be linked. Authenticated and signed by the identity key.
  public func createLinkToken(
    _ request: CreateLinkTokenRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateLinkTokenResponse {
    try await channel.unary(
      KeyServiceMethods.createLinkToken, request, options: options)
  }

  /// Links a device to the account that made the token. Anonymous.
  public func linkDevice(
    _ request: LinkDeviceRequest,
    options: CallOptions = CallOptions()
  ) async throws -> LinkDeviceResponse {
    try await channel.unary(
      KeyServiceMethods.linkDevice, request, options: options)
  }

  /// Gives an account whose devices are lost a new one, for whoever has its identity key. Counted: 10
  /// in a day for an account. Anonymous.
  public func recoverAccount(
    _ request: RecoverAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> RecoverAccountResponse {
    try await channel.unary(
      KeyServiceMethods.recoverAccount, request, options: options)
  }

  /// Keeps what the account is recovered by if all its devices are lost, in place of what was kept.
  /// Authenticated and signed by the identity key.
  public func putRecovery(
    _ request: PutRecoveryRequest,
    options: CallOptions = CallOptions()
  ) async throws -> PutRecoveryResponse {
    try await channel.unary(
      KeyServiceMethods.putRecovery, request, options: options)
  }

  /// Gives what PutRecovery has kept to whoever has the recovery key. Counted: 10 in a day for an
  /// identifier, whether or not there is anything under it. Anonymous.
  public func fetchRecovery(
    _ request: FetchRecoveryRequest,
    options: CallOptions = CallOptions()
  ) async throws -> FetchRecoveryResponse {
    try await channel.unary(
      KeyServiceMethods.fetchRecovery, request, options: options)
  }

  /// Lists the devices of the caller's account. Authenticated.
  public func listDevices(
    _ request: ListDevicesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListDevicesResponse {
    try await channel.unary(
      KeyServiceMethods.listDevices, request, options: options)
  }

  /// Removes a device of the caller's account, with its queue. Authenticated and signed by the identity key.
  public func revokeDevice(
    _ request: RevokeDeviceRequest,
    options: CallOptions = CallOptions()
  ) async throws -> RevokeDeviceResponse {
    try await channel.unary(
      KeyServiceMethods.revokeDevice, request, options: options)
  }

  /// Replaces the signed prekey and the last-resort KEM prekey of the calling device. Authenticated
  /// and signed by the identity key.
  public func replaceKeys(
    _ request: ReplaceKeysRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplaceKeysResponse {
    try await channel.unary(
      KeyServiceMethods.replaceKeys, request, options: options)
  }

  /// Adds one-time prekeys of the calling device. Authenticated.
  public func uploadPreKeys(
    _ request: UploadPreKeysRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UploadPreKeysResponse {
    try await channel.unary(
      KeyServiceMethods.uploadPreKeys, request, options: options)
  }

  /// Counts the one-time keys that are left of the calling device. Authenticated.
  public func getPreKeyCounts(
    _ request: GetPreKeyCountsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetPreKeyCountsResponse {
    try await channel.unary(
      KeyServiceMethods.getPreKeyCounts, request, options: options)
  }

  /// Compares what the server holds of the calling device's long-lived keys with a digest of what the
  /// device holds. Authenticated.
  public func checkKeys(
    _ request: CheckKeysRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CheckKeysResponse {
    try await channel.unary(
      KeyServiceMethods.checkKeys, request, options: options)
  }

  /// Exchanges the generation of the calling device's stored state, so that a device which was
  /// restored from an older copy learns of it before it reuses keys. Authenticated.
  public func confirmGeneration(
    _ request: ConfirmGenerationRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ConfirmGenerationResponse {
    try await channel.unary(
      KeyServiceMethods.confirmGeneration, request, options: options)
  }

  /// Takes one prekey bundle of each device of an account, or of one device. Each one-time key is
  /// given out once. Authenticated.
  public func getPreKeyBundle(
    _ request: GetPreKeyBundleRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetPreKeyBundleResponse {
    try await channel.unary(
      KeyServiceMethods.getPreKeyBundle, request, options: options)
  }

  /// Tells an account's identity key and devices without taking a prekey. Authenticated.
  public func getIdentity(
    _ request: GetIdentityRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetIdentityResponse {
    try await channel.unary(
      KeyServiceMethods.getIdentity, request, options: options)
  }

  /// Tells the identity keys of up to 100 accounts, also of deleted ones that still have a leaf in a
  /// group. Authenticated.
  public func getIdentityKeys(
    _ request: GetIdentityKeysRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetIdentityKeysResponse {
    try await channel.unary(
      KeyServiceMethods.getIdentityKeys, request, options: options)
  }

  /// Adds MLS KeyPackages of the calling device. Authenticated.
  public func uploadKeyPackages(
    _ request: UploadKeyPackagesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UploadKeyPackagesResponse {
    try await channel.unary(
      KeyServiceMethods.uploadKeyPackages, request, options: options)
  }

  /// Takes one KeyPackage of each device of some accounts. Each is given out once, save for the last
  /// resort. Authenticated.
  public func claimKeyPackages(
    _ request: ClaimKeyPackagesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ClaimKeyPackagesResponse {
    try await channel.unary(
      KeyServiceMethods.claimKeyPackages, request, options: options)
  }

  /// Tells counts about the caller's account, and nothing else. Authenticated.
  public func getStatistics(
    _ request: GetStatisticsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetStatisticsResponse {
    try await channel.unary(
      KeyServiceMethods.getStatistics, request, options: options)
  }

  /// Deletes the caller's account with every row of it. Authenticated and signed by the identity key.
  public func deleteAccount(
    _ request: DeleteAccountRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DeleteAccountResponse {
    try await channel.unary(
      KeyServiceMethods.deleteAccount, request, options: options)
  }
}

extension GetServerInfoRequest: Message {
  /// `martlet.v1.GetServerInfoRequest`.
  public static let fullName = "martlet.v1.GetServerInfoRequest"

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

extension GetServerInfoResponse: Message {
  /// `martlet.v1.GetServerInfoResponse`.
  public static let fullName = "martlet.v1.GetServerInfoResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, version, .string)
    writer.packed(2, features, .enumeration(GetServerInfoResponse.Feature.self))
    writer.field(3, admission, .enumeration(GetServerInfoResponse.Admission.self))
    writer.optional(4, limits, .message(GetServerInfoResponse.Limits.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&version, .string)
      case 16: try reader.element(&features, .enumeration(GetServerInfoResponse.Feature.self))
      case 18: try reader.packed(&features, .enumeration(GetServerInfoResponse.Feature.self))
      case 24: try reader.field(&admission, .enumeration(GetServerInfoResponse.Admission.self))
      case 34: try reader.optional(&limits, .message(GetServerInfoResponse.Limits.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "version": 1
    case "features": 2
    case "admission": 3
    case "limits": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&version, .string)
    case 2: try json.repeated(&features, .enumeration(GetServerInfoResponse.Feature.self))
    case 3: try json.field(&admission, .enumeration(GetServerInfoResponse.Admission.self))
    case 4: try json.optional(&limits, .message(GetServerInfoResponse.Limits.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("version", version, .string)
    json.repeated("features", features, .enumeration(GetServerInfoResponse.Feature.self))
    json.field("admission", admission, .enumeration(GetServerInfoResponse.Admission.self))
    json.optional("limits", limits, .message(GetServerInfoResponse.Limits.self))
  }
}

extension GetServerInfoResponse.Feature: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .directMessages
    case 2: self = .groups
    case 3: self = .history
    case 4: self = .typing
    case 8: self = .media
    case 9: self = .calls
    case 12: self = .people
    case 13: self = .presence
    case 14: self = .groupNotices
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "FEATURE_UNSPECIFIED": self = .unspecified
    case "FEATURE_DIRECT_MESSAGES": self = .directMessages
    case "FEATURE_GROUPS": self = .groups
    case "FEATURE_HISTORY": self = .history
    case "FEATURE_TYPING": self = .typing
    case "FEATURE_MEDIA": self = .media
    case "FEATURE_CALLS": self = .calls
    case "FEATURE_PEOPLE": self = .people
    case "FEATURE_PRESENCE": self = .presence
    case "FEATURE_GROUP_NOTICES": self = .groupNotices
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .directMessages: 1
    case .groups: 2
    case .history: 3
    case .typing: 4
    case .media: 8
    case .calls: 9
    case .people: 12
    case .presence: 13
    case .groupNotices: 14
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "FEATURE_UNSPECIFIED"
    case .directMessages: "FEATURE_DIRECT_MESSAGES"
    case .groups: "FEATURE_GROUPS"
    case .history: "FEATURE_HISTORY"
    case .typing: "FEATURE_TYPING"
    case .media: "FEATURE_MEDIA"
    case .calls: "FEATURE_CALLS"
    case .people: "FEATURE_PEOPLE"
    case .presence: "FEATURE_PRESENCE"
    case .groupNotices: "FEATURE_GROUP_NOTICES"
    case .unrecognized: nil
    }
  }
}

extension GetServerInfoResponse.Admission: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .invite
    case 3: self = .hostToken
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "ADMISSION_UNSPECIFIED": self = .unspecified
    case "ADMISSION_OPEN": self = .open
    case "ADMISSION_INVITE": self = .invite
    case "ADMISSION_HOST_TOKEN": self = .hostToken
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .invite: 2
    case .hostToken: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "ADMISSION_UNSPECIFIED"
    case .open: "ADMISSION_OPEN"
    case .invite: "ADMISSION_INVITE"
    case .hostToken: "ADMISSION_HOST_TOKEN"
    case .unrecognized: nil
    }
  }
}

extension GetServerInfoResponse.Limits: Message {
  /// `martlet.v1.GetServerInfoResponse.Limits`.
  public static let fullName = "martlet.v1.GetServerInfoResponse.Limits"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestBytes, .uint32)
    writer.field(2, envelopeBytes, .uint32)
    writer.field(3, typingBytes, .uint32)
    writer.field(4, devices, .uint32)
    writer.field(5, idleDeviceDays, .uint32)
    writer.field(6, queuedEnvelopes, .uint32)
    writer.optional(7, queueLifetime, .message(ProtoDuration.self))
    writer.field(8, window, .uint32)
    writer.field(9, sendBurst, .uint32)
    writer.optional(10, sendInterval, .message(ProtoDuration.self))
    writer.field(11, oneTimePrekeys, .uint32)
    writer.field(12, lowOneTimePrekeys, .uint32)
    writer.field(13, groupAccounts, .uint32)
    writer.field(14, groupDevices, .uint32)
    writer.field(15, groups, .uint32)
    writer.optional(16, groupLogLifetime, .message(ProtoDuration.self))
    writer.field(40, mediaObjectBytes, .uint64)
    writer.optional(41, mediaLifetime, .message(ProtoDuration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&requestBytes, .uint32)
      case 16: try reader.field(&envelopeBytes, .uint32)
      case 24: try reader.field(&typingBytes, .uint32)
      case 32: try reader.field(&devices, .uint32)
      case 40: try reader.field(&idleDeviceDays, .uint32)
      case 48: try reader.field(&queuedEnvelopes, .uint32)
      case 58: try reader.optional(&queueLifetime, .message(ProtoDuration.self))
      case 64: try reader.field(&window, .uint32)
      case 72: try reader.field(&sendBurst, .uint32)
      case 82: try reader.optional(&sendInterval, .message(ProtoDuration.self))
      case 88: try reader.field(&oneTimePrekeys, .uint32)
      case 96: try reader.field(&lowOneTimePrekeys, .uint32)
      case 104: try reader.field(&groupAccounts, .uint32)
      case 112: try reader.field(&groupDevices, .uint32)
      case 120: try reader.field(&groups, .uint32)
      case 130: try reader.optional(&groupLogLifetime, .message(ProtoDuration.self))
      case 320: try reader.field(&mediaObjectBytes, .uint64)
      case 330: try reader.optional(&mediaLifetime, .message(ProtoDuration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestBytes", "request_bytes": 1
    case "envelopeBytes", "envelope_bytes": 2
    case "typingBytes", "typing_bytes": 3
    case "devices": 4
    case "idleDeviceDays", "idle_device_days": 5
    case "queuedEnvelopes", "queued_envelopes": 6
    case "queueLifetime", "queue_lifetime": 7
    case "window": 8
    case "sendBurst", "send_burst": 9
    case "sendInterval", "send_interval": 10
    case "oneTimePrekeys", "one_time_prekeys": 11
    case "lowOneTimePrekeys", "low_one_time_prekeys": 12
    case "groupAccounts", "group_accounts": 13
    case "groupDevices", "group_devices": 14
    case "groups": 15
    case "groupLogLifetime", "group_log_lifetime": 16
    case "mediaObjectBytes", "media_object_bytes": 40
    case "mediaLifetime", "media_lifetime": 41
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestBytes, .uint32)
    case 2: try json.field(&envelopeBytes, .uint32)
    case 3: try json.field(&typingBytes, .uint32)
    case 4: try json.field(&devices, .uint32)
    case 5: try json.field(&idleDeviceDays, .uint32)
    case 6: try json.field(&queuedEnvelopes, .uint32)
    case 7: try json.optional(&queueLifetime, .message(ProtoDuration.self))
    case 8: try json.field(&window, .uint32)
    case 9: try json.field(&sendBurst, .uint32)
    case 10: try json.optional(&sendInterval, .message(ProtoDuration.self))
    case 11: try json.field(&oneTimePrekeys, .uint32)
    case 12: try json.field(&lowOneTimePrekeys, .uint32)
    case 13: try json.field(&groupAccounts, .uint32)
    case 14: try json.field(&groupDevices, .uint32)
    case 15: try json.field(&groups, .uint32)
    case 16: try json.optional(&groupLogLifetime, .message(ProtoDuration.self))
    case 40: try json.field(&mediaObjectBytes, .uint64)
    case 41: try json.optional(&mediaLifetime, .message(ProtoDuration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestBytes", requestBytes, .uint32)
    json.field("envelopeBytes", envelopeBytes, .uint32)
    json.field("typingBytes", typingBytes, .uint32)
    json.field("devices", devices, .uint32)
    json.field("idleDeviceDays", idleDeviceDays, .uint32)
    json.field("queuedEnvelopes", queuedEnvelopes, .uint32)
    json.optional("queueLifetime", queueLifetime, .message(ProtoDuration.self))
    json.field("window", window, .uint32)
    json.field("sendBurst", sendBurst, .uint32)
    json.optional("sendInterval", sendInterval, .message(ProtoDuration.self))
    json.field("oneTimePrekeys", oneTimePrekeys, .uint32)
    json.field("lowOneTimePrekeys", lowOneTimePrekeys, .uint32)
    json.field("groupAccounts", groupAccounts, .uint32)
    json.field("groupDevices", groupDevices, .uint32)
    json.field("groups", groups, .uint32)
    json.optional("groupLogLifetime", groupLogLifetime, .message(ProtoDuration.self))
    json.field("mediaObjectBytes", mediaObjectBytes, .uint64)
    json.optional("mediaLifetime", mediaLifetime, .message(ProtoDuration.self))
  }
}

extension SignedPreKey: Message {
  /// `martlet.v1.SignedPreKey`.
  public static let fullName = "martlet.v1.SignedPreKey"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, id, .uint32)
    writer.field(2, modes, .uint32)
    writer.field(3, publicKey, .bytes)
    writer.field(4, signature, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&id, .uint32)
      case 16: try reader.field(&modes, .uint32)
      case 26: try reader.field(&publicKey, .bytes)
      case 34: try reader.field(&signature, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "modes": 2
    case "publicKey", "public_key": 3
    case "signature": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .uint32)
    case 2: try json.field(&modes, .uint32)
    case 3: try json.field(&publicKey, .bytes)
    case 4: try json.field(&signature, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("id", id, .uint32)
    json.field("modes", modes, .uint32)
    json.field("publicKey", publicKey, .bytes)
    json.field("signature", signature, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(modes, min: 1, max: 7, "modes")
    try Check.size(publicKey, min: 32, max: 32, "public_key")
    try Check.size(signature, min: 64, max: 64, "signature")
  }
}

extension KEMPreKey: Message {
  /// `martlet.v1.KEMPreKey`.
  public static let fullName = "martlet.v1.KEMPreKey"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, id, .uint32)
    writer.field(2, publicKey, .bytes)
    writer.field(3, signature, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&id, .uint32)
      case 18: try reader.field(&publicKey, .bytes)
      case 26: try reader.field(&signature, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "publicKey", "public_key": 2
    case "signature": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .uint32)
    case 2: try json.field(&publicKey, .bytes)
    case 3: try json.field(&signature, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("id", id, .uint32)
    json.field("publicKey", publicKey, .bytes)
    json.field("signature", signature, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(publicKey, min: 1568, max: 1568, "public_key")
    try Check.size(signature, min: 64, max: 64, "signature")
  }
}

extension OneTimePreKey: Message {
  /// `martlet.v1.OneTimePreKey`.
  public static let fullName = "martlet.v1.OneTimePreKey"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, id, .uint32)
    writer.field(2, publicKey, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&id, .uint32)
      case 18: try reader.field(&publicKey, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "publicKey", "public_key": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .uint32)
    case 2: try json.field(&publicKey, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("id", id, .uint32)
    json.field("publicKey", publicKey, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(publicKey, min: 32, max: 32, "public_key")
  }
}

extension NewDevice: Message {
  /// `martlet.v1.NewDevice`.
  public static let fullName = "martlet.v1.NewDevice"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, authenticationKey, .bytes)
    writer.field(2, registrationID, .uint32)
    writer.field(3, signature, .bytes)
    writer.optional(4, signedPrekey, .message(SignedPreKey.self))
    writer.optional(5, lastResortKemPrekey, .message(KEMPreKey.self))
    writer.repeated(6, oneTimePrekeys, .message(OneTimePreKey.self))
    writer.repeated(7, oneTimeKemPrekeys, .message(KEMPreKey.self))
    writer.field(8, encryptedName, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&authenticationKey, .bytes)
      case 16: try reader.field(&registrationID, .uint32)
      case 26: try reader.field(&signature, .bytes)
      case 34: try reader.optional(&signedPrekey, .message(SignedPreKey.self))
      case 42: try reader.optional(&lastResortKemPrekey, .message(KEMPreKey.self))
      case 50: try reader.element(&oneTimePrekeys, .message(OneTimePreKey.self))
      case 58: try reader.element(&oneTimeKemPrekeys, .message(KEMPreKey.self))
      case 66: try reader.field(&encryptedName, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "authenticationKey", "authentication_key": 1
    case "registrationId", "registration_id": 2
    case "signature": 3
    case "signedPrekey", "signed_prekey": 4
    case "lastResortKemPrekey", "last_resort_kem_prekey": 5
    case "oneTimePrekeys", "one_time_prekeys": 6
    case "oneTimeKemPrekeys", "one_time_kem_prekeys": 7
    case "encryptedName", "encrypted_name": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&authenticationKey, .bytes)
    case 2: try json.field(&registrationID, .uint32)
    case 3: try json.field(&signature, .bytes)
    case 4: try json.optional(&signedPrekey, .message(SignedPreKey.self))
    case 5: try json.optional(&lastResortKemPrekey, .message(KEMPreKey.self))
    case 6: try json.repeated(&oneTimePrekeys, .message(OneTimePreKey.self))
    case 7: try json.repeated(&oneTimeKemPrekeys, .message(KEMPreKey.self))
    case 8: try json.field(&encryptedName, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("authenticationKey", authenticationKey, .bytes)
    json.field("registrationId", registrationID, .uint32)
    json.field("signature", signature, .bytes)
    json.optional("signedPrekey", signedPrekey, .message(SignedPreKey.self))
    json.optional("lastResortKemPrekey", lastResortKemPrekey, .message(KEMPreKey.self))
    json.repeated("oneTimePrekeys", oneTimePrekeys, .message(OneTimePreKey.self))
    json.repeated("oneTimeKemPrekeys", oneTimeKemPrekeys, .message(KEMPreKey.self))
    json.field("encryptedName", encryptedName, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(authenticationKey, min: 32, max: 32, "authentication_key")
    try Check.range(registrationID, min: 0, max: 16383, "registration_id")
    try Check.size(signature, min: 64, max: 64, "signature")
    try Check.required(signedPrekey != nil, "signed_prekey")
    if let value = signedPrekey {
      try Check.valid(value, "signed_prekey")
    }
    if let value = lastResortKemPrekey {
      try Check.valid(value, "last_resort_kem_prekey")
    }
    try Check.count(oneTimePrekeys.count, max: 100, "one_time_prekeys")
    for (index, value) in oneTimePrekeys.enumerated() {
      try Check.valid(value, "one_time_prekeys[\(index)]")
    }
    try Check.count(oneTimeKemPrekeys.count, max: 100, "one_time_kem_prekeys")
    for (index, value) in oneTimeKemPrekeys.enumerated() {
      try Check.valid(value, "one_time_kem_prekeys[\(index)]")
    }
    try Check.size(encryptedName, max: 256, "encrypted_name")
  }
}

extension RegisterAccountRequest: Message {
  /// `martlet.v1.RegisterAccountRequest`.
  public static let fullName = "martlet.v1.RegisterAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, identityKey, .bytes)
    writer.optional(3, device, .message(NewDevice.self))
    if case .inviteCode(let value)? = admission {
      writer.choice(4, value, .string)
    }
    if case .hostToken(let value)? = admission {
      writer.choice(5, value, .string)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&identityKey, .bytes)
      case 26: try reader.optional(&device, .message(NewDevice.self))
      case 34: admission = .inviteCode(try reader.choice(.string))
      case 42: admission = .hostToken(try reader.choice(.string))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "identityKey", "identity_key": 2
    case "device": 3
    case "inviteCode", "invite_code": 4
    case "hostToken", "host_token": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&identityKey, .bytes)
    case 3: try json.optional(&device, .message(NewDevice.self))
    case 4:
      if let value = try json.choice(.string, isTaken: admission != nil) {
        admission = .inviteCode(value)
      }
    case 5:
      if let value = try json.choice(.string, isTaken: admission != nil) {
        admission = .hostToken(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("identityKey", identityKey, .bytes)
    json.optional("device", device, .message(NewDevice.self))
    if case .inviteCode(let value)? = admission {
      json.choice("inviteCode", value, .string)
    }
    if case .hostToken(let value)? = admission {
      json.choice("hostToken", value, .string)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(identityKey, min: 32, max: 32, "identity_key")
    try Check.required(device != nil, "device")
    if let value = device {
      try Check.valid(value, "device")
    }
    if case .inviteCode(let value)? = admission {
      try Check.size(value, min: 1, max: 64, "invite_code")
    }
    if case .hostToken(let value)? = admission {
      try Check.size(value, min: 1, max: 8192, "host_token")
    }
  }
}

extension RegisterAccountResponse: Message {
  /// `martlet.v1.RegisterAccountResponse`.
  public static let fullName = "martlet.v1.RegisterAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .registered(let value)? = outcome {
      writer.choice(1, value, .message(DeviceAddress.self))
    }
    if case .refused(let value)? = outcome {
      writer.choice(2, value, .message(RegisterAccountResponse.Refused.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: DeviceAddress?
        if case .registered(let value)? = outcome { current = value }
        outcome = .registered(try reader.choice(.message(DeviceAddress.self), mergingInto: current))
      case 18:
        var current: RegisterAccountResponse.Refused?
        if case .refused(let value)? = outcome { current = value }
        outcome = .refused(try reader.choice(.message(RegisterAccountResponse.Refused.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "registered": 1
    case "refused": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(DeviceAddress.self), isTaken: outcome != nil) {
        outcome = .registered(value)
      }
    case 2:
      if let value = try json.choice(.message(RegisterAccountResponse.Refused.self), isTaken: outcome != nil) {
        outcome = .refused(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .registered(let value)? = outcome {
      json.choice("registered", value, .message(DeviceAddress.self))
    }
    if case .refused(let value)? = outcome {
      json.choice("refused", value, .message(RegisterAccountResponse.Refused.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .registered(let value)? = outcome {
      try Check.valid(value, "registered")
    }
  }
}

extension RegisterAccountResponse.Refused: Message {
  /// `martlet.v1.RegisterAccountResponse.Refused`.
  public static let fullName = "martlet.v1.RegisterAccountResponse.Refused"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, reason, .enumeration(RegisterAccountResponse.Refused.Reason.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&reason, .enumeration(RegisterAccountResponse.Refused.Reason.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "reason": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&reason, .enumeration(RegisterAccountResponse.Refused.Reason.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("reason", reason, .enumeration(RegisterAccountResponse.Refused.Reason.self))
  }
}

extension RegisterAccountResponse.Refused.Reason: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .inviteRequired
    case 2: self = .inviteInvalid
    case 3: self = .hostTokenRequired
    case 4: self = .hostTokenInvalid
    case 5: self = .alreadyRegistered
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "REASON_UNSPECIFIED": self = .unspecified
    case "REASON_INVITE_REQUIRED": self = .inviteRequired
    case "REASON_INVITE_INVALID": self = .inviteInvalid
    case "REASON_HOST_TOKEN_REQUIRED": self = .hostTokenRequired
    case "REASON_HOST_TOKEN_INVALID": self = .hostTokenInvalid
    case "REASON_ALREADY_REGISTERED": self = .alreadyRegistered
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .inviteRequired: 1
    case .inviteInvalid: 2
    case .hostTokenRequired: 3
    case .hostTokenInvalid: 4
    case .alreadyRegistered: 5
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "REASON_UNSPECIFIED"
    case .inviteRequired: "REASON_INVITE_REQUIRED"
    case .inviteInvalid: "REASON_INVITE_INVALID"
    case .hostTokenRequired: "REASON_HOST_TOKEN_REQUIRED"
    case .hostTokenInvalid: "REASON_HOST_TOKEN_INVALID"
    case .alreadyRegistered: "REASON_ALREADY_REGISTERED"
    case .unrecognized: nil
    }
  }
}

extension ChallengeRequest: Message {
  /// `martlet.v1.ChallengeRequest`.
  public static let fullName = "martlet.v1.ChallengeRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, device, .message(DeviceAddress.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&device, .message(DeviceAddress.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "device": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&device, .message(DeviceAddress.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("device", device, .message(DeviceAddress.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(device != nil, "device")
    if let value = device {
      try Check.valid(value, "device")
    }
  }
}

extension ChallengeResponse: Message {
  /// `martlet.v1.ChallengeResponse`.
  public static let fullName = "martlet.v1.ChallengeResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, challenge, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&challenge, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "challenge": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&challenge, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("challenge", challenge, .bytes)
  }
}

extension AuthenticateRequest: Message {
  /// `martlet.v1.AuthenticateRequest`.
  public static let fullName = "martlet.v1.AuthenticateRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, device, .message(DeviceAddress.self))
    writer.field(2, challenge, .bytes)
    writer.field(3, signature, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&device, .message(DeviceAddress.self))
      case 18: try reader.field(&challenge, .bytes)
      case 26: try reader.field(&signature, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "device": 1
    case "challenge": 2
    case "signature": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&device, .message(DeviceAddress.self))
    case 2: try json.field(&challenge, .bytes)
    case 3: try json.field(&signature, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("device", device, .message(DeviceAddress.self))
    json.field("challenge", challenge, .bytes)
    json.field("signature", signature, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(device != nil, "device")
    if let value = device {
      try Check.valid(value, "device")
    }
    try Check.size(challenge, min: 1, max: 256, "challenge")
    try Check.size(signature, min: 64, max: 64, "signature")
  }
}

extension AuthenticateResponse: Message {
  /// `martlet.v1.AuthenticateResponse`.
  public static let fullName = "martlet.v1.AuthenticateResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accessToken, .string)
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accessToken, .string)
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accessToken", "access_token": 1
    case "expiresAt", "expires_at": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accessToken, .string)
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accessToken", accessToken, .string)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension AwaitProvisioningRequest: Message {
  /// `martlet.v1.AwaitProvisioningRequest`.
  public static let fullName = "martlet.v1.AwaitProvisioningRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, provisioningID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&provisioningID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "provisioningId", "provisioning_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&provisioningID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("provisioningId", provisioningID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(provisioningID, min: 16, max: 16, "provisioning_id")
  }
}

extension AwaitProvisioningResponse: Message {
  /// `martlet.v1.AwaitProvisioningResponse`.
  public static let fullName = "martlet.v1.AwaitProvisioningResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "ciphertext": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("ciphertext", ciphertext, .bytes)
  }
}

extension SendProvisioningRequest: Message {
  /// `martlet.v1.SendProvisioningRequest`.
  public static let fullName = "martlet.v1.SendProvisioningRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, provisioningID, .bytes)
    writer.field(2, ciphertext, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&provisioningID, .bytes)
      case 18: try reader.field(&ciphertext, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "provisioningId", "provisioning_id": 1
    case "ciphertext": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&provisioningID, .bytes)
    case 2: try json.field(&ciphertext, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("provisioningId", provisioningID, .bytes)
    json.field("ciphertext", ciphertext, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(provisioningID, min: 16, max: 16, "provisioning_id")
    try Check.required(!ciphertext.isEmpty, "ciphertext")
    try Check.size(ciphertext, max: 16384, "ciphertext")
  }
}

extension SendProvisioningResponse: Message {
  /// `martlet.v1.SendProvisioningResponse`.
  public static let fullName = "martlet.v1.SendProvisioningResponse"

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

extension CreateLinkTokenRequest: Message {
  /// `martlet.v1.CreateLinkTokenRequest`.
  public static let fullName = "martlet.v1.CreateLinkTokenRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, signed, .message(SignedPayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&signed, .message(SignedPayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signed": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&signed, .message(SignedPayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("signed", signed, .message(SignedPayload.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(signed != nil, "signed")
    if let value = signed {
      try Check.valid(value, "signed")
    }
  }
}

extension CreateLinkTokenPayload: Message {
  /// `martlet.v1.CreateLinkTokenPayload`.
  public static let fullName = "martlet.v1.CreateLinkTokenPayload"

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

extension CreateLinkTokenResponse: Message {
  /// `martlet.v1.CreateLinkTokenResponse`.
  public static let fullName = "martlet.v1.CreateLinkTokenResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .created(let value)? = outcome {
      writer.choice(1, value, .message(CreateLinkTokenResponse.Created.self))
    }
    if case .tooManyDevices(let value)? = outcome {
      writer.choice(2, value, .message(CreateLinkTokenResponse.TooManyDevices.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: CreateLinkTokenResponse.Created?
        if case .created(let value)? = outcome { current = value }
        outcome = .created(try reader.choice(.message(CreateLinkTokenResponse.Created.self), mergingInto: current))
      case 18:
        var current: CreateLinkTokenResponse.TooManyDevices?
        if case .tooManyDevices(let value)? = outcome { current = value }
        outcome = .tooManyDevices(try reader.choice(.message(CreateLinkTokenResponse.TooManyDevices.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "created": 1
    case "tooManyDevices", "too_many_devices": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(CreateLinkTokenResponse.Created.self), isTaken: outcome != nil) {
        outcome = .created(value)
      }
    case 2:
      if let value = try json.choice(.message(CreateLinkTokenResponse.TooManyDevices.self), isTaken: outcome != nil) {
        outcome = .tooManyDevices(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .created(let value)? = outcome {
      json.choice("created", value, .message(CreateLinkTokenResponse.Created.self))
    }
    if case .tooManyDevices(let value)? = outcome {
      json.choice("tooManyDevices", value, .message(CreateLinkTokenResponse.TooManyDevices.self))
    }
  }
}

extension CreateLinkTokenResponse.Created: Message {
  /// `martlet.v1.CreateLinkTokenResponse.Created`.
  public static let fullName = "martlet.v1.CreateLinkTokenResponse.Created"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, linkToken, .bytes)
    writer.optional(2, expiresAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&linkToken, .bytes)
      case 18: try reader.optional(&expiresAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "linkToken", "link_token": 1
    case "expiresAt", "expires_at": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&linkToken, .bytes)
    case 2: try json.optional(&expiresAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("linkToken", linkToken, .bytes)
    json.optional("expiresAt", expiresAt, .message(ProtoTimestamp.self))
  }
}

extension CreateLinkTokenResponse.TooManyDevices: Message {
  /// `martlet.v1.CreateLinkTokenResponse.TooManyDevices`.
  public static let fullName = "martlet.v1.CreateLinkTokenResponse.TooManyDevices"

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

extension LinkDeviceRequest: Message {
  /// `martlet.v1.LinkDeviceRequest`.
  public static let fullName = "martlet.v1.LinkDeviceRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, linkToken, .bytes)
    writer.optional(3, device, .message(NewDevice.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&linkToken, .bytes)
      case 26: try reader.optional(&device, .message(NewDevice.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "linkToken", "link_token": 2
    case "device": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&linkToken, .bytes)
    case 3: try json.optional(&device, .message(NewDevice.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("linkToken", linkToken, .bytes)
    json.optional("device", device, .message(NewDevice.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(linkToken, min: 32, max: 32, "link_token")
    try Check.required(device != nil, "device")
    if let value = device {
      try Check.valid(value, "device")
    }
  }
}

extension LinkDeviceResponse: Message {
  /// `martlet.v1.LinkDeviceResponse`.
  public static let fullName = "martlet.v1.LinkDeviceResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .linked(let value)? = outcome {
      writer.choice(1, value, .message(DeviceAddress.self))
    }
    if case .refused(let value)? = outcome {
      writer.choice(2, value, .message(LinkDeviceResponse.Refused.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: DeviceAddress?
        if case .linked(let value)? = outcome { current = value }
        outcome = .linked(try reader.choice(.message(DeviceAddress.self), mergingInto: current))
      case 18:
        var current: LinkDeviceResponse.Refused?
        if case .refused(let value)? = outcome { current = value }
        outcome = .refused(try reader.choice(.message(LinkDeviceResponse.Refused.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "linked": 1
    case "refused": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(DeviceAddress.self), isTaken: outcome != nil) {
        outcome = .linked(value)
      }
    case 2:
      if let value = try json.choice(.message(LinkDeviceResponse.Refused.self), isTaken: outcome != nil) {
        outcome = .refused(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .linked(let value)? = outcome {
      json.choice("linked", value, .message(DeviceAddress.self))
    }
    if case .refused(let value)? = outcome {
      json.choice("refused", value, .message(LinkDeviceResponse.Refused.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .linked(let value)? = outcome {
      try Check.valid(value, "linked")
    }
  }
}

extension LinkDeviceResponse.Refused: Message {
  /// `martlet.v1.LinkDeviceResponse.Refused`.
  public static let fullName = "martlet.v1.LinkDeviceResponse.Refused"

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

extension RecoverAccountRequest: Message {
  /// `martlet.v1.RecoverAccountRequest`.
  public static let fullName = "martlet.v1.RecoverAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, signed, .message(SignedPayload.self))
    writer.optional(2, device, .message(NewDevice.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&signed, .message(SignedPayload.self))
      case 18: try reader.optional(&device, .message(NewDevice.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signed": 1
    case "device": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&signed, .message(SignedPayload.self))
    case 2: try json.optional(&device, .message(NewDevice.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("signed", signed, .message(SignedPayload.self))
    json.optional("device", device, .message(NewDevice.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(signed != nil, "signed")
    if let value = signed {
      try Check.valid(value, "signed")
    }
    try Check.required(device != nil, "device")
    if let value = device {
      try Check.valid(value, "device")
    }
  }
}

extension RecoverAccountPayload: Message {
  /// `martlet.v1.RecoverAccountPayload`.
  public static let fullName = "martlet.v1.RecoverAccountPayload"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, challenge, .bytes)
    writer.field(3, authenticationKey, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&challenge, .bytes)
      case 26: try reader.field(&authenticationKey, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "challenge": 2
    case "authenticationKey", "authentication_key": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&challenge, .bytes)
    case 3: try json.field(&authenticationKey, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("challenge", challenge, .bytes)
    json.field("authenticationKey", authenticationKey, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
    try Check.required(!challenge.isEmpty, "challenge")
    try Check.size(challenge, max: 256, "challenge")
    try Check.size(authenticationKey, min: 32, max: 32, "authentication_key")
  }
}

extension RecoverAccountResponse: Message {
  /// `martlet.v1.RecoverAccountResponse`.
  public static let fullName = "martlet.v1.RecoverAccountResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .recovered(let value)? = outcome {
      writer.choice(1, value, .message(DeviceAddress.self))
    }
    if case .refused(let value)? = outcome {
      writer.choice(2, value, .message(RecoverAccountResponse.Refused.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: DeviceAddress?
        if case .recovered(let value)? = outcome { current = value }
        outcome = .recovered(try reader.choice(.message(DeviceAddress.self), mergingInto: current))
      case 18:
        var current: RecoverAccountResponse.Refused?
        if case .refused(let value)? = outcome { current = value }
        outcome = .refused(try reader.choice(.message(RecoverAccountResponse.Refused.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "recovered": 1
    case "refused": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(DeviceAddress.self), isTaken: outcome != nil) {
        outcome = .recovered(value)
      }
    case 2:
      if let value = try json.choice(.message(RecoverAccountResponse.Refused.self), isTaken: outcome != nil) {
        outcome = .refused(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .recovered(let value)? = outcome {
      json.choice("recovered", value, .message(DeviceAddress.self))
    }
    if case .refused(let value)? = outcome {
      json.choice("refused", value, .message(RecoverAccountResponse.Refused.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .recovered(let value)? = outcome {
      try Check.valid(value, "recovered")
    }
  }
}

extension RecoverAccountResponse.Refused: Message {
  /// `martlet.v1.RecoverAccountResponse.Refused`.
  public static let fullName = "martlet.v1.RecoverAccountResponse.Refused"

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

extension PutRecoveryRequest: Message {
  /// `martlet.v1.PutRecoveryRequest`.
  public static let fullName = "martlet.v1.PutRecoveryRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, signed, .message(SignedPayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&signed, .message(SignedPayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signed": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&signed, .message(SignedPayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("signed", signed, .message(SignedPayload.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(signed != nil, "signed")
    if let value = signed {
      try Check.valid(value, "signed")
    }
  }
}

extension PutRecoveryPayload: Message {
  /// `martlet.v1.PutRecoveryPayload`.
  public static let fullName = "martlet.v1.PutRecoveryPayload"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, recoveryID, .bytes)
    writer.field(3, verificationKey, .bytes)
    writer.field(4, contents, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&recoveryID, .bytes)
      case 26: try reader.field(&verificationKey, .bytes)
      case 34: try reader.field(&contents, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "recoveryId", "recovery_id": 2
    case "verificationKey", "verification_key": 3
    case "contents": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&recoveryID, .bytes)
    case 3: try json.field(&verificationKey, .bytes)
    case 4: try json.field(&contents, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("recoveryId", recoveryID, .bytes)
    json.field("verificationKey", verificationKey, .bytes)
    json.field("contents", contents, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.size(recoveryID, min: 16, max: 16, "recovery_id")
    try Check.size(verificationKey, min: 32, max: 32, "verification_key")
    try Check.size(contents, max: 16384, "contents")
  }
}

extension PutRecoveryResponse: Message {
  /// `martlet.v1.PutRecoveryResponse`.
  public static let fullName = "martlet.v1.PutRecoveryResponse"

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

extension FetchRecoveryRequest: Message {
  /// `martlet.v1.FetchRecoveryRequest`.
  public static let fullName = "martlet.v1.FetchRecoveryRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, recoveryID, .bytes)
    writer.field(2, challenge, .bytes)
    writer.field(3, signature, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&recoveryID, .bytes)
      case 18: try reader.field(&challenge, .bytes)
      case 26: try reader.field(&signature, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "recoveryId", "recovery_id": 1
    case "challenge": 2
    case "signature": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&recoveryID, .bytes)
    case 2: try json.field(&challenge, .bytes)
    case 3: try json.field(&signature, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("recoveryId", recoveryID, .bytes)
    json.field("challenge", challenge, .bytes)
    json.field("signature", signature, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(recoveryID, min: 16, max: 16, "recovery_id")
    try Check.required(!challenge.isEmpty, "challenge")
    try Check.size(challenge, max: 256, "challenge")
    try Check.size(signature, min: 64, max: 64, "signature")
  }
}

extension FetchRecoveryResponse: Message {
  /// `martlet.v1.FetchRecoveryResponse`.
  public static let fullName = "martlet.v1.FetchRecoveryResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .contents(let value)? = outcome {
      writer.choice(1, value, .bytes)
    }
    if case .refused(let value)? = outcome {
      writer.choice(2, value, .message(FetchRecoveryResponse.Refused.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: outcome = .contents(try reader.choice(.bytes))
      case 18:
        var current: FetchRecoveryResponse.Refused?
        if case .refused(let value)? = outcome { current = value }
        outcome = .refused(try reader.choice(.message(FetchRecoveryResponse.Refused.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "contents": 1
    case "refused": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.bytes, isTaken: outcome != nil) {
        outcome = .contents(value)
      }
    case 2:
      if let value = try json.choice(.message(FetchRecoveryResponse.Refused.self), isTaken: outcome != nil) {
        outcome = .refused(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .contents(let value)? = outcome {
      json.choice("contents", value, .bytes)
    }
    if case .refused(let value)? = outcome {
      json.choice("refused", value, .message(FetchRecoveryResponse.Refused.self))
    }
  }
}

extension FetchRecoveryResponse.Refused: Message {
  /// `martlet.v1.FetchRecoveryResponse.Refused`.
  public static let fullName = "martlet.v1.FetchRecoveryResponse.Refused"

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

extension ListDevicesRequest: Message {
  /// `martlet.v1.ListDevicesRequest`.
  public static let fullName = "martlet.v1.ListDevicesRequest"

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

extension ListDevicesResponse: Message {
  /// `martlet.v1.ListDevicesResponse`.
  public static let fullName = "martlet.v1.ListDevicesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, devices, .message(ListDevicesResponse.Device.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&devices, .message(ListDevicesResponse.Device.self))
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
    case 1: try json.repeated(&devices, .message(ListDevicesResponse.Device.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("devices", devices, .message(ListDevicesResponse.Device.self))
  }
}

extension ListDevicesResponse.Device: Message {
  /// `martlet.v1.ListDevicesResponse.Device`.
  public static let fullName = "martlet.v1.ListDevicesResponse.Device"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, encryptedName, .bytes)
    writer.optional(3, linkedAt, .message(ProtoTimestamp.self))
    writer.optional(4, lastSeenDay, .message(ProtoTimestamp.self))
    writer.field(5, registrationID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 18: try reader.field(&encryptedName, .bytes)
      case 26: try reader.optional(&linkedAt, .message(ProtoTimestamp.self))
      case 34: try reader.optional(&lastSeenDay, .message(ProtoTimestamp.self))
      case 40: try reader.field(&registrationID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "encryptedName", "encrypted_name": 2
    case "linkedAt", "linked_at": 3
    case "lastSeenDay", "last_seen_day": 4
    case "registrationId", "registration_id": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&encryptedName, .bytes)
    case 3: try json.optional(&linkedAt, .message(ProtoTimestamp.self))
    case 4: try json.optional(&lastSeenDay, .message(ProtoTimestamp.self))
    case 5: try json.field(&registrationID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("encryptedName", encryptedName, .bytes)
    json.optional("linkedAt", linkedAt, .message(ProtoTimestamp.self))
    json.optional("lastSeenDay", lastSeenDay, .message(ProtoTimestamp.self))
    json.field("registrationId", registrationID, .uint32)
  }
}

extension RevokeDeviceRequest: Message {
  /// `martlet.v1.RevokeDeviceRequest`.
  public static let fullName = "martlet.v1.RevokeDeviceRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, signed, .message(SignedPayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&signed, .message(SignedPayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signed": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&signed, .message(SignedPayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("signed", signed, .message(SignedPayload.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(signed != nil, "signed")
    if let value = signed {
      try Check.valid(value, "signed")
    }
  }
}

extension RevokeDevicePayload: Message {
  /// `martlet.v1.RevokeDevicePayload`.
  public static let fullName = "martlet.v1.RevokeDevicePayload"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, deviceID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 16: try reader.field(&deviceID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "deviceId", "device_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&deviceID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("deviceId", deviceID, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.range(deviceID, min: 1, max: 127, "device_id")
  }
}

extension RevokeDeviceResponse: Message {
  /// `martlet.v1.RevokeDeviceResponse`.
  public static let fullName = "martlet.v1.RevokeDeviceResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .revoked(let value)? = outcome {
      writer.choice(1, value, .message(RevokeDeviceResponse.Revoked.self))
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
        var current: RevokeDeviceResponse.Revoked?
        if case .revoked(let value)? = outcome { current = value }
        outcome = .revoked(try reader.choice(.message(RevokeDeviceResponse.Revoked.self), mergingInto: current))
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
    case "revoked": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(RevokeDeviceResponse.Revoked.self), isTaken: outcome != nil) {
        outcome = .revoked(value)
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
    if case .revoked(let value)? = outcome {
      json.choice("revoked", value, .message(RevokeDeviceResponse.Revoked.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension RevokeDeviceResponse.Revoked: Message {
  /// `martlet.v1.RevokeDeviceResponse.Revoked`.
  public static let fullName = "martlet.v1.RevokeDeviceResponse.Revoked"

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

extension ReplaceKeysRequest: Message {
  /// `martlet.v1.ReplaceKeysRequest`.
  public static let fullName = "martlet.v1.ReplaceKeysRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, signed, .message(SignedPayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&signed, .message(SignedPayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signed": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&signed, .message(SignedPayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("signed", signed, .message(SignedPayload.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(signed != nil, "signed")
    if let value = signed {
      try Check.valid(value, "signed")
    }
  }
}

extension ReplaceKeysPayload: Message {
  /// `martlet.v1.ReplaceKeysPayload`.
  public static let fullName = "martlet.v1.ReplaceKeysPayload"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.optional(2, signedPrekey, .message(SignedPreKey.self))
    writer.optional(3, lastResortKemPrekey, .message(KEMPreKey.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.optional(&signedPrekey, .message(SignedPreKey.self))
      case 26: try reader.optional(&lastResortKemPrekey, .message(KEMPreKey.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "signedPrekey", "signed_prekey": 2
    case "lastResortKemPrekey", "last_resort_kem_prekey": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.optional(&signedPrekey, .message(SignedPreKey.self))
    case 3: try json.optional(&lastResortKemPrekey, .message(KEMPreKey.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.optional("signedPrekey", signedPrekey, .message(SignedPreKey.self))
    json.optional("lastResortKemPrekey", lastResortKemPrekey, .message(KEMPreKey.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    if let value = signedPrekey {
      try Check.valid(value, "signed_prekey")
    }
    if let value = lastResortKemPrekey {
      try Check.valid(value, "last_resort_kem_prekey")
    }
  }
}

extension ReplaceKeysResponse: Message {
  /// `martlet.v1.ReplaceKeysResponse`.
  public static let fullName = "martlet.v1.ReplaceKeysResponse"

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

extension UploadPreKeysRequest: Message {
  /// `martlet.v1.UploadPreKeysRequest`.
  public static let fullName = "martlet.v1.UploadPreKeysRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.repeated(2, oneTimePrekeys, .message(OneTimePreKey.self))
    writer.repeated(3, oneTimeKemPrekeys, .message(KEMPreKey.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.element(&oneTimePrekeys, .message(OneTimePreKey.self))
      case 26: try reader.element(&oneTimeKemPrekeys, .message(KEMPreKey.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "oneTimePrekeys", "one_time_prekeys": 2
    case "oneTimeKemPrekeys", "one_time_kem_prekeys": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.repeated(&oneTimePrekeys, .message(OneTimePreKey.self))
    case 3: try json.repeated(&oneTimeKemPrekeys, .message(KEMPreKey.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.repeated("oneTimePrekeys", oneTimePrekeys, .message(OneTimePreKey.self))
    json.repeated("oneTimeKemPrekeys", oneTimeKemPrekeys, .message(KEMPreKey.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.count(oneTimePrekeys.count, max: 100, "one_time_prekeys")
    for (index, value) in oneTimePrekeys.enumerated() {
      try Check.valid(value, "one_time_prekeys[\(index)]")
    }
    try Check.count(oneTimeKemPrekeys.count, max: 100, "one_time_kem_prekeys")
    for (index, value) in oneTimeKemPrekeys.enumerated() {
      try Check.valid(value, "one_time_kem_prekeys[\(index)]")
    }
  }
}

extension UploadPreKeysResponse: Message {
  /// `martlet.v1.UploadPreKeysResponse`.
  public static let fullName = "martlet.v1.UploadPreKeysResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .stored(let value)? = outcome {
      writer.choice(1, value, .message(PreKeyCounts.self))
    }
    if case .full(let value)? = outcome {
      writer.choice(2, value, .message(UploadPreKeysResponse.Full.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: PreKeyCounts?
        if case .stored(let value)? = outcome { current = value }
        outcome = .stored(try reader.choice(.message(PreKeyCounts.self), mergingInto: current))
      case 18:
        var current: UploadPreKeysResponse.Full?
        if case .full(let value)? = outcome { current = value }
        outcome = .full(try reader.choice(.message(UploadPreKeysResponse.Full.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stored": 1
    case "full": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(PreKeyCounts.self), isTaken: outcome != nil) {
        outcome = .stored(value)
      }
    case 2:
      if let value = try json.choice(.message(UploadPreKeysResponse.Full.self), isTaken: outcome != nil) {
        outcome = .full(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .stored(let value)? = outcome {
      json.choice("stored", value, .message(PreKeyCounts.self))
    }
    if case .full(let value)? = outcome {
      json.choice("full", value, .message(UploadPreKeysResponse.Full.self))
    }
  }
}

extension UploadPreKeysResponse.Full: Message {
  /// `martlet.v1.UploadPreKeysResponse.Full`.
  public static let fullName = "martlet.v1.UploadPreKeysResponse.Full"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, counts, .message(PreKeyCounts.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&counts, .message(PreKeyCounts.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "counts": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&counts, .message(PreKeyCounts.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("counts", counts, .message(PreKeyCounts.self))
  }
}

extension PreKeyCounts: Message {
  /// `martlet.v1.PreKeyCounts`.
  public static let fullName = "martlet.v1.PreKeyCounts"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, oneTimePrekeys, .uint32)
    writer.field(2, oneTimeKemPrekeys, .uint32)
    writer.field(3, keyPackages, .uint32)
    writer.field(4, postQuantumKeyPackages, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&oneTimePrekeys, .uint32)
      case 16: try reader.field(&oneTimeKemPrekeys, .uint32)
      case 24: try reader.field(&keyPackages, .uint32)
      case 32: try reader.field(&postQuantumKeyPackages, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "oneTimePrekeys", "one_time_prekeys": 1
    case "oneTimeKemPrekeys", "one_time_kem_prekeys": 2
    case "keyPackages", "key_packages": 3
    case "postQuantumKeyPackages", "post_quantum_key_packages": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&oneTimePrekeys, .uint32)
    case 2: try json.field(&oneTimeKemPrekeys, .uint32)
    case 3: try json.field(&keyPackages, .uint32)
    case 4: try json.field(&postQuantumKeyPackages, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("oneTimePrekeys", oneTimePrekeys, .uint32)
    json.field("oneTimeKemPrekeys", oneTimeKemPrekeys, .uint32)
    json.field("keyPackages", keyPackages, .uint32)
    json.field("postQuantumKeyPackages", postQuantumKeyPackages, .uint32)
  }
}

extension GetPreKeyCountsRequest: Message {
  /// `martlet.v1.GetPreKeyCountsRequest`.
  public static let fullName = "martlet.v1.GetPreKeyCountsRequest"

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

extension GetPreKeyCountsResponse: Message {
  /// `martlet.v1.GetPreKeyCountsResponse`.
  public static let fullName = "martlet.v1.GetPreKeyCountsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, counts, .message(PreKeyCounts.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&counts, .message(PreKeyCounts.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "counts": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&counts, .message(PreKeyCounts.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("counts", counts, .message(PreKeyCounts.self))
  }
}

extension CheckKeysRequest: Message {
  /// `martlet.v1.CheckKeysRequest`.
  public static let fullName = "martlet.v1.CheckKeysRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, digest, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&digest, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "digest": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&digest, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("digest", digest, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(digest, min: 32, max: 32, "digest")
  }
}

extension CheckKeysResponse: Message {
  /// `martlet.v1.CheckKeysResponse`.
  public static let fullName = "martlet.v1.CheckKeysResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, matches, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&matches, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "matches": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&matches, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("matches", matches, .bool)
  }
}

extension ConfirmGenerationRequest: Message {
  /// `martlet.v1.ConfirmGenerationRequest`.
  public static let fullName = "martlet.v1.ConfirmGenerationRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.current, .bytes)
    writer.field(2, next, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&self.current, .bytes)
      case 18: try reader.field(&next, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "current": 1
    case "next": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&self.current, .bytes)
    case 2: try json.field(&next, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("current", self.current, .bytes)
    json.field("next", next, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(current, max: 16, "current")
    try Check.size(next, min: 16, max: 16, "next")
  }
}

extension ConfirmGenerationResponse: Message {
  /// `martlet.v1.ConfirmGenerationResponse`.
  public static let fullName = "martlet.v1.ConfirmGenerationResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .confirmed(let value)? = outcome {
      writer.choice(1, value, .message(ConfirmGenerationResponse.Confirmed.self))
    }
    if case .stale(let value)? = outcome {
      writer.choice(2, value, .message(ConfirmGenerationResponse.Stale.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: ConfirmGenerationResponse.Confirmed?
        if case .confirmed(let value)? = outcome { current = value }
        outcome = .confirmed(try reader.choice(.message(ConfirmGenerationResponse.Confirmed.self), mergingInto: current))
      case 18:
        var current: ConfirmGenerationResponse.Stale?
        if case .stale(let value)? = outcome { current = value }
        outcome = .stale(try reader.choice(.message(ConfirmGenerationResponse.Stale.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "confirmed": 1
    case "stale": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(ConfirmGenerationResponse.Confirmed.self), isTaken: outcome != nil) {
        outcome = .confirmed(value)
      }
    case 2:
      if let value = try json.choice(.message(ConfirmGenerationResponse.Stale.self), isTaken: outcome != nil) {
        outcome = .stale(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .confirmed(let value)? = outcome {
      json.choice("confirmed", value, .message(ConfirmGenerationResponse.Confirmed.self))
    }
    if case .stale(let value)? = outcome {
      json.choice("stale", value, .message(ConfirmGenerationResponse.Stale.self))
    }
  }
}

extension ConfirmGenerationResponse.Confirmed: Message {
  /// `martlet.v1.ConfirmGenerationResponse.Confirmed`.
  public static let fullName = "martlet.v1.ConfirmGenerationResponse.Confirmed"

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

extension ConfirmGenerationResponse.Stale: Message {
  /// `martlet.v1.ConfirmGenerationResponse.Stale`.
  public static let fullName = "martlet.v1.ConfirmGenerationResponse.Stale"

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

extension GetPreKeyBundleRequest: Message {
  /// `martlet.v1.GetPreKeyBundleRequest`.
  public static let fullName = "martlet.v1.GetPreKeyBundleRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.optional(2, deviceID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.optional(&deviceID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "deviceId", "device_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.optional(&deviceID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.optional("deviceId", deviceID, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
    if let value = deviceID {
      try Check.range(value, min: 1, max: 127, "device_id")
    }
  }
}

extension GetPreKeyBundleResponse: Message {
  /// `martlet.v1.GetPreKeyBundleResponse`.
  public static let fullName = "martlet.v1.GetPreKeyBundleResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .bundles(let value)? = outcome {
      writer.choice(1, value, .message(GetPreKeyBundleResponse.Bundles.self))
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
        var current: GetPreKeyBundleResponse.Bundles?
        if case .bundles(let value)? = outcome { current = value }
        outcome = .bundles(try reader.choice(.message(GetPreKeyBundleResponse.Bundles.self), mergingInto: current))
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
    case "bundles": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetPreKeyBundleResponse.Bundles.self), isTaken: outcome != nil) {
        outcome = .bundles(value)
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
    if case .bundles(let value)? = outcome {
      json.choice("bundles", value, .message(GetPreKeyBundleResponse.Bundles.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .bundles(let value)? = outcome {
      try Check.valid(value, "bundles")
    }
  }
}

extension GetPreKeyBundleResponse.Bundles: Message {
  /// `martlet.v1.GetPreKeyBundleResponse.Bundles`.
  public static let fullName = "martlet.v1.GetPreKeyBundleResponse.Bundles"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, identityKey, .bytes)
    writer.repeated(2, devices, .message(PreKeyBundle.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&identityKey, .bytes)
      case 18: try reader.element(&devices, .message(PreKeyBundle.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "identityKey", "identity_key": 1
    case "devices": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&identityKey, .bytes)
    case 2: try json.repeated(&devices, .message(PreKeyBundle.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("identityKey", identityKey, .bytes)
    json.repeated("devices", devices, .message(PreKeyBundle.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in devices.enumerated() {
      try Check.valid(value, "devices[\(index)]")
    }
  }
}

extension PreKeyBundle: Message {
  /// `martlet.v1.PreKeyBundle`.
  public static let fullName = "martlet.v1.PreKeyBundle"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, registrationID, .uint32)
    writer.optional(3, signedPrekey, .message(SignedPreKey.self))
    writer.optional(4, kemPrekey, .message(KEMPreKey.self))
    writer.field(5, kemPrekeyIsLastResort, .bool)
    writer.optional(6, oneTimePrekey, .message(OneTimePreKey.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 16: try reader.field(&registrationID, .uint32)
      case 26: try reader.optional(&signedPrekey, .message(SignedPreKey.self))
      case 34: try reader.optional(&kemPrekey, .message(KEMPreKey.self))
      case 40: try reader.field(&kemPrekeyIsLastResort, .bool)
      case 50: try reader.optional(&oneTimePrekey, .message(OneTimePreKey.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "registrationId", "registration_id": 2
    case "signedPrekey", "signed_prekey": 3
    case "kemPrekey", "kem_prekey": 4
    case "kemPrekeyIsLastResort", "kem_prekey_is_last_resort": 5
    case "oneTimePrekey", "one_time_prekey": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&registrationID, .uint32)
    case 3: try json.optional(&signedPrekey, .message(SignedPreKey.self))
    case 4: try json.optional(&kemPrekey, .message(KEMPreKey.self))
    case 5: try json.field(&kemPrekeyIsLastResort, .bool)
    case 6: try json.optional(&oneTimePrekey, .message(OneTimePreKey.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("registrationId", registrationID, .uint32)
    json.optional("signedPrekey", signedPrekey, .message(SignedPreKey.self))
    json.optional("kemPrekey", kemPrekey, .message(KEMPreKey.self))
    json.field("kemPrekeyIsLastResort", kemPrekeyIsLastResort, .bool)
    json.optional("oneTimePrekey", oneTimePrekey, .message(OneTimePreKey.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = signedPrekey {
      try Check.valid(value, "signed_prekey")
    }
    if let value = kemPrekey {
      try Check.valid(value, "kem_prekey")
    }
    if let value = oneTimePrekey {
      try Check.valid(value, "one_time_prekey")
    }
  }
}

extension GetIdentityRequest: Message {
  /// `martlet.v1.GetIdentityRequest`.
  public static let fullName = "martlet.v1.GetIdentityRequest"

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

extension GetIdentityResponse: Message {
  /// `martlet.v1.GetIdentityResponse`.
  public static let fullName = "martlet.v1.GetIdentityResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .identity(let value)? = outcome {
      writer.choice(1, value, .message(GetIdentityResponse.Identity.self))
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
        var current: GetIdentityResponse.Identity?
        if case .identity(let value)? = outcome { current = value }
        outcome = .identity(try reader.choice(.message(GetIdentityResponse.Identity.self), mergingInto: current))
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
    case "identity": 1
    case "notFound", "not_found": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(GetIdentityResponse.Identity.self), isTaken: outcome != nil) {
        outcome = .identity(value)
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
    if case .identity(let value)? = outcome {
      json.choice("identity", value, .message(GetIdentityResponse.Identity.self))
    }
    if case .notFound(let value)? = outcome {
      json.choice("notFound", value, .message(NotFound.self))
    }
  }
}

extension GetIdentityResponse.Identity: Message {
  /// `martlet.v1.GetIdentityResponse.Identity`.
  public static let fullName = "martlet.v1.GetIdentityResponse.Identity"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, identityKey, .bytes)
    writer.repeated(2, devices, .message(DeviceRegistration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&identityKey, .bytes)
      case 18: try reader.element(&devices, .message(DeviceRegistration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "identityKey", "identity_key": 1
    case "devices": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&identityKey, .bytes)
    case 2: try json.repeated(&devices, .message(DeviceRegistration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("identityKey", identityKey, .bytes)
    json.repeated("devices", devices, .message(DeviceRegistration.self))
  }
}

extension GetIdentityKeysRequest: Message {
  /// `martlet.v1.GetIdentityKeysRequest`.
  public static let fullName = "martlet.v1.GetIdentityKeysRequest"

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

extension GetIdentityKeysResponse: Message {
  /// `martlet.v1.GetIdentityKeysResponse`.
  public static let fullName = "martlet.v1.GetIdentityKeysResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, entries, .message(GetIdentityKeysResponse.Entry.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&entries, .message(GetIdentityKeysResponse.Entry.self))
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
    case 1: try json.repeated(&entries, .message(GetIdentityKeysResponse.Entry.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("entries", entries, .message(GetIdentityKeysResponse.Entry.self))
  }
}

extension GetIdentityKeysResponse.Entry: Message {
  /// `martlet.v1.GetIdentityKeysResponse.Entry`.
  public static let fullName = "martlet.v1.GetIdentityKeysResponse.Entry"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, identityKey, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&identityKey, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "identityKey", "identity_key": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&identityKey, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("identityKey", identityKey, .bytes)
  }
}

extension DeviceRegistration: Message {
  /// `martlet.v1.DeviceRegistration`.
  public static let fullName = "martlet.v1.DeviceRegistration"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, deviceID, .uint32)
    writer.field(2, registrationID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&deviceID, .uint32)
      case 16: try reader.field(&registrationID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "deviceId", "device_id": 1
    case "registrationId", "registration_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&deviceID, .uint32)
    case 2: try json.field(&registrationID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("deviceId", deviceID, .uint32)
    json.field("registrationId", registrationID, .uint32)
  }
}

extension UploadKeyPackagesRequest: Message {
  /// `martlet.v1.UploadKeyPackagesRequest`.
  public static let fullName = "martlet.v1.UploadKeyPackagesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.repeated(2, keyPackages, .bytes)
    writer.field(3, lastResort, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.element(&keyPackages, .bytes)
      case 26: try reader.field(&lastResort, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "keyPackages", "key_packages": 2
    case "lastResort", "last_resort": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.repeated(&keyPackages, .bytes)
    case 3: try json.field(&lastResort, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.repeated("keyPackages", keyPackages, .bytes)
    json.field("lastResort", lastResort, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.count(keyPackages.count, max: 100, "key_packages")
    for (index, value) in keyPackages.enumerated() {
      try Check.size(value, min: 1, max: 8192, "key_packages[\(index)]")
    }
    try Check.size(lastResort, max: 8192, "last_resort")
  }
}

extension UploadKeyPackagesResponse: Message {
  /// `martlet.v1.UploadKeyPackagesResponse`.
  public static let fullName = "martlet.v1.UploadKeyPackagesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .stored(let value)? = outcome {
      writer.choice(1, value, .message(PreKeyCounts.self))
    }
    if case .full(let value)? = outcome {
      writer.choice(2, value, .message(UploadKeyPackagesResponse.Full.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: PreKeyCounts?
        if case .stored(let value)? = outcome { current = value }
        outcome = .stored(try reader.choice(.message(PreKeyCounts.self), mergingInto: current))
      case 18:
        var current: UploadKeyPackagesResponse.Full?
        if case .full(let value)? = outcome { current = value }
        outcome = .full(try reader.choice(.message(UploadKeyPackagesResponse.Full.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "stored": 1
    case "full": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(PreKeyCounts.self), isTaken: outcome != nil) {
        outcome = .stored(value)
      }
    case 2:
      if let value = try json.choice(.message(UploadKeyPackagesResponse.Full.self), isTaken: outcome != nil) {
        outcome = .full(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .stored(let value)? = outcome {
      json.choice("stored", value, .message(PreKeyCounts.self))
    }
    if case .full(let value)? = outcome {
      json.choice("full", value, .message(UploadKeyPackagesResponse.Full.self))
    }
  }
}

extension UploadKeyPackagesResponse.Full: Message {
  /// `martlet.v1.UploadKeyPackagesResponse.Full`.
  public static let fullName = "martlet.v1.UploadKeyPackagesResponse.Full"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, counts, .message(PreKeyCounts.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&counts, .message(PreKeyCounts.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "counts": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&counts, .message(PreKeyCounts.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("counts", counts, .message(PreKeyCounts.self))
  }
}

extension ClaimKeyPackagesRequest: Message {
  /// `martlet.v1.ClaimKeyPackagesRequest`.
  public static let fullName = "martlet.v1.ClaimKeyPackagesRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.repeated(2, accountIDs, .bytes)
    writer.field(3, cipherSuite, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.element(&accountIDs, .bytes)
      case 24: try reader.field(&cipherSuite, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "accountIds", "account_ids": 2
    case "cipherSuite", "cipher_suite": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.repeated(&accountIDs, .bytes)
    case 3: try json.field(&cipherSuite, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.repeated("accountIds", accountIDs, .bytes)
    json.field("cipherSuite", cipherSuite, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(requestID, min: 16, max: 16, "request_id")
    try Check.count(accountIDs.count, min: 1, max: 100, "account_ids")
    for (index, value) in accountIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "account_ids[\(index)]")
    }
    try Check.range(cipherSuite, min: 1, max: 65535, "cipher_suite")
  }
}

extension ClaimKeyPackagesResponse: Message {
  /// `martlet.v1.ClaimKeyPackagesResponse`.
  public static let fullName = "martlet.v1.ClaimKeyPackagesResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, claimed, .message(ClaimKeyPackagesResponse.Claimed.self))
    writer.repeated(2, notFound, .bytes)
    writer.repeated(3, without, .message(DeviceAddress.self))
    writer.repeated(4, remaining, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&claimed, .message(ClaimKeyPackagesResponse.Claimed.self))
      case 18: try reader.element(&notFound, .bytes)
      case 26: try reader.element(&without, .message(DeviceAddress.self))
      case 34: try reader.element(&remaining, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "claimed": 1
    case "notFound", "not_found": 2
    case "without": 3
    case "remaining": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&claimed, .message(ClaimKeyPackagesResponse.Claimed.self))
    case 2: try json.repeated(&notFound, .bytes)
    case 3: try json.repeated(&without, .message(DeviceAddress.self))
    case 4: try json.repeated(&remaining, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("claimed", claimed, .message(ClaimKeyPackagesResponse.Claimed.self))
    json.repeated("notFound", notFound, .bytes)
    json.repeated("without", without, .message(DeviceAddress.self))
    json.repeated("remaining", remaining, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    for (index, value) in claimed.enumerated() {
      try Check.valid(value, "claimed[\(index)]")
    }
    for (index, value) in without.enumerated() {
      try Check.valid(value, "without[\(index)]")
    }
  }
}

extension ClaimKeyPackagesResponse.Claimed: Message {
  /// `martlet.v1.ClaimKeyPackagesResponse.Claimed`.
  public static let fullName = "martlet.v1.ClaimKeyPackagesResponse.Claimed"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, device, .message(DeviceAddress.self))
    writer.field(2, keyPackage, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&device, .message(DeviceAddress.self))
      case 18: try reader.field(&keyPackage, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "device": 1
    case "keyPackage", "key_package": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&device, .message(DeviceAddress.self))
    case 2: try json.field(&keyPackage, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("device", device, .message(DeviceAddress.self))
    json.field("keyPackage", keyPackage, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if let value = device {
      try Check.valid(value, "device")
    }
  }
}

extension GetStatisticsRequest: Message {
  /// `martlet.v1.GetStatisticsRequest`.
  public static let fullName = "martlet.v1.GetStatisticsRequest"

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

extension GetStatisticsResponse: Message {
  /// `martlet.v1.GetStatisticsResponse`.
  public static let fullName = "martlet.v1.GetStatisticsResponse"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, registeredDay, .message(ProtoTimestamp.self))
    writer.field(2, devices, .uint32)
    writer.field(3, messagesSent, .uint64)
    writer.field(4, messagesReceived, .uint64)
    writer.field(5, envelopesQueued, .uint64)
    writer.field(6, conversations, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&registeredDay, .message(ProtoTimestamp.self))
      case 16: try reader.field(&devices, .uint32)
      case 24: try reader.field(&messagesSent, .uint64)
      case 32: try reader.field(&messagesReceived, .uint64)
      case 40: try reader.field(&envelopesQueued, .uint64)
      case 48: try reader.field(&conversations, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "registeredDay", "registered_day": 1
    case "devices": 2
    case "messagesSent", "messages_sent": 3
    case "messagesReceived", "messages_received": 4
    case "envelopesQueued", "envelopes_queued": 5
    case "conversations": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&registeredDay, .message(ProtoTimestamp.self))
    case 2: try json.field(&devices, .uint32)
    case 3: try json.field(&messagesSent, .uint64)
    case 4: try json.field(&messagesReceived, .uint64)
    case 5: try json.field(&envelopesQueued, .uint64)
    case 6: try json.field(&conversations, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("registeredDay", registeredDay, .message(ProtoTimestamp.self))
    json.field("devices", devices, .uint32)
    json.field("messagesSent", messagesSent, .uint64)
    json.field("messagesReceived", messagesReceived, .uint64)
    json.field("envelopesQueued", envelopesQueued, .uint64)
    json.field("conversations", conversations, .uint64)
  }
}

extension DeleteAccountRequest: Message {
  /// `martlet.v1.DeleteAccountRequest`.
  public static let fullName = "martlet.v1.DeleteAccountRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, signed, .message(SignedPayload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&signed, .message(SignedPayload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "signed": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&signed, .message(SignedPayload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("signed", signed, .message(SignedPayload.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(signed != nil, "signed")
    if let value = signed {
      try Check.valid(value, "signed")
    }
  }
}

extension DeleteAccountPayload: Message {
  /// `martlet.v1.DeleteAccountPayload`.
  public static let fullName = "martlet.v1.DeleteAccountPayload"

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

extension DeleteAccountResponse: Message {
  /// `martlet.v1.DeleteAccountResponse`.
  public static let fullName = "martlet.v1.DeleteAccountResponse"

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
  /// `martlet/v1/keys.proto`.
  public static let martletV1Keys = FileDescriptor(
    name: "martlet/v1/keys.proto",
    dependencies: [.googleProtobufDuration, .googleProtobufTimestamp, .martletOptions, .martletV1Common],
    base64: """
      ChVtYXJ0bGV0L3YxL2tleXMucHJvdG8SCm1hcnRsZXQudjEaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90\
      bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoVbWFydGxldC9vcHRpb25zLnByb3RvGhdtYXJ0bGV0\
      L3YxL2NvbW1vbi5wcm90byIWChRHZXRTZXJ2ZXJJbmZvUmVxdWVzdCL1CgoVR2V0U2VydmVySW5mb1Jlc3BvbnNl\
      EhgKB3ZlcnNpb24YASABKAlSB3ZlcnNpb24SRQoIZmVhdHVyZXMYAiADKA4yKS5tYXJ0bGV0LnYxLkdldFNlcnZl\
      ckluZm9SZXNwb25zZS5GZWF0dXJlUghmZWF0dXJlcxJJCglhZG1pc3Npb24YAyABKA4yKy5tYXJ0bGV0LnYxLkdl\
      dFNlcnZlckluZm9SZXNwb25zZS5BZG1pc3Npb25SCWFkbWlzc2lvbhJACgZsaW1pdHMYBCABKAsyKC5tYXJ0bGV0\
      LnYxLkdldFNlcnZlckluZm9SZXNwb25zZS5MaW1pdHNSBmxpbWl0cxqXBgoGTGltaXRzEiMKDXJlcXVlc3RfYnl0\
      ZXMYASABKA1SDHJlcXVlc3RCeXRlcxIlCg5lbnZlbG9wZV9ieXRlcxgCIAEoDVINZW52ZWxvcGVCeXRlcxIhCgx0\
      eXBpbmdfYnl0ZXMYAyABKA1SC3R5cGluZ0J5dGVzEhgKB2RldmljZXMYBCABKA1SB2RldmljZXMSKAoQaWRsZV9k\
      ZXZpY2VfZGF5cxgFIAEoDVIOaWRsZURldmljZURheXMSKQoQcXVldWVkX2VudmVsb3BlcxgGIAEoDVIPcXVldWVk\
      RW52ZWxvcGVzEkAKDnF1ZXVlX2xpZmV0aW1lGAcgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg1xdWV1\
      ZUxpZmV0aW1lEhYKBndpbmRvdxgIIAEoDVIGd2luZG93Eh0KCnNlbmRfYnVyc3QYCSABKA1SCXNlbmRCdXJzdBI+\
      Cg1zZW5kX2ludGVydmFsGAogASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgxzZW5kSW50ZXJ2YWwSKAoQ\
      b25lX3RpbWVfcHJla2V5cxgLIAEoDVIOb25lVGltZVByZWtleXMSLwoUbG93X29uZV90aW1lX3ByZWtleXMYDCAB\
      KA1SEWxvd09uZVRpbWVQcmVrZXlzEiUKDmdyb3VwX2FjY291bnRzGA0gASgNUg1ncm91cEFjY291bnRzEiMKDWdy\
      b3VwX2RldmljZXMYDiABKA1SDGdyb3VwRGV2aWNlcxIWCgZncm91cHMYDyABKA1SBmdyb3VwcxJHChJncm91cF9s\
      b2dfbGlmZXRpbWUYECABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SEGdyb3VwTG9nTGlmZXRpbWUSLAoS\
      bWVkaWFfb2JqZWN0X2J5dGVzGCggASgEUhBtZWRpYU9iamVjdEJ5dGVzEkAKDm1lZGlhX2xpZmV0aW1lGCkgASgL\
      MhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg1tZWRpYUxpZmV0aW1lIucBCgdGZWF0dXJlEhcKE0ZFQVRVUkVf\
      VU5TUEVDSUZJRUQQABIbChdGRUFUVVJFX0RJUkVDVF9NRVNTQUdFUxABEhIKDkZFQVRVUkVfR1JPVVBTEAISEwoP\
      RkVBVFVSRV9ISVNUT1JZEAMSEgoORkVBVFVSRV9UWVBJTkcQBBIRCg1GRUFUVVJFX01FRElBEAgSEQoNRkVBVFVS\
      RV9DQUxMUxAJEhIKDkZFQVRVUkVfUEVPUExFEAwSFAoQRkVBVFVSRV9QUkVTRU5DRRANEhkKFUZFQVRVUkVfR1JP\
      VVBfTk9USUNFUxAOImoKCUFkbWlzc2lvbhIZChVBRE1JU1NJT05fVU5TUEVDSUZJRUQQABISCg5BRE1JU1NJT05f\
      T1BFThABEhQKEEFETUlTU0lPTl9JTlZJVEUQAhIYChRBRE1JU1NJT05fSE9TVF9UT0tFThADIo8BCgxTaWduZWRQ\
      cmVLZXkSDgoCaWQYASABKA1SAmlkEh4KBW1vZGVzGAIgASgNQgjq4BgECAEQB1IFbW9kZXMSJwoKcHVibGljX2tl\
      eRgDIAEoDEII4uAYBAggECBSCXB1YmxpY0tleRImCglzaWduYXR1cmUYBCABKAxCCOLgGAQIQBBAUglzaWduYXR1\
      cmUibgoJS0VNUHJlS2V5Eg4KAmlkGAEgASgNUgJpZBIpCgpwdWJsaWNfa2V5GAIgASgMQgri4BgGCKAMEKAMUglw\
      dWJsaWNLZXkSJgoJc2lnbmF0dXJlGAMgASgMQgji4BgECEAQQFIJc2lnbmF0dXJlIkgKDU9uZVRpbWVQcmVLZXkS\
      DgoCaWQYASABKA1SAmlkEicKCnB1YmxpY19rZXkYAiABKAxCCOLgGAQIIBAgUglwdWJsaWNLZXki/gMKCU5ld0Rl\
      dmljZRI3ChJhdXRoZW50aWNhdGlvbl9rZXkYASABKAxCCOLgGAQIIBAgUhFhdXRoZW50aWNhdGlvbktleRIyCg9y\
      ZWdpc3RyYXRpb25faWQYAiABKA1CCergGAUIABD/f1IOcmVnaXN0cmF0aW9uSWQSJgoJc2lnbmF0dXJlGAMgASgM\
      Qgji4BgECEAQQFIJc2lnbmF0dXJlEkMKDXNpZ25lZF9wcmVrZXkYBCABKAsyGC5tYXJ0bGV0LnYxLlNpZ25lZFBy\
      ZUtleUIE+OAYAVIMc2lnbmVkUHJla2V5EkoKFmxhc3RfcmVzb3J0X2tlbV9wcmVrZXkYBSABKAsyFS5tYXJ0bGV0\
      LnYxLktFTVByZUtleVITbGFzdFJlc29ydEtlbVByZWtleRJLChBvbmVfdGltZV9wcmVrZXlzGAYgAygLMhkubWFy\
      dGxldC52MS5PbmVUaW1lUHJlS2V5Qgby4BgCEGRSDm9uZVRpbWVQcmVrZXlzEk4KFG9uZV90aW1lX2tlbV9wcmVr\
      ZXlzGAcgAygLMhUubWFydGxldC52MS5LRU1QcmVLZXlCBvLgGAIQZFIRb25lVGltZUtlbVByZWtleXMSLgoOZW5j\
      cnlwdGVkX25hbWUYCCABKAxCB+LgGAMQgAJSDWVuY3J5cHRlZE5hbWUiiQIKFlJlZ2lzdGVyQWNjb3VudFJlcXVl\
      c3QSJwoKcmVxdWVzdF9pZBgBIAEoDEII4uAYBAgQEBBSCXJlcXVlc3RJZBIrCgxpZGVudGl0eV9rZXkYAiABKAxC\
      COLgGAQIIBAgUgtpZGVudGl0eUtleRIzCgZkZXZpY2UYAyABKAsyFS5tYXJ0bGV0LnYxLk5ld0RldmljZUIE+OAY\
      AVIGZGV2aWNlEisKC2ludml0ZV9jb2RlGAQgASgJQgji4BgECAEQQEgAUgppbnZpdGVDb2RlEioKCmhvc3RfdG9r\
      ZW4YBSABKAlCCeLgGAUIARCAQEgAUglob3N0VG9rZW5CCwoJYWRtaXNzaW9uIroDChdSZWdpc3RlckFjY291bnRS\
      ZXNwb25zZRI7CgpyZWdpc3RlcmVkGAEgASgLMhkubWFydGxldC52MS5EZXZpY2VBZGRyZXNzSABSCnJlZ2lzdGVy\
      ZWQSRwoHcmVmdXNlZBgCIAEoCzIrLm1hcnRsZXQudjEuUmVnaXN0ZXJBY2NvdW50UmVzcG9uc2UuUmVmdXNlZEgA\
      UgdyZWZ1c2VkGo0CCgdSZWZ1c2VkEkoKBnJlYXNvbhgBIAEoDjIyLm1hcnRsZXQudjEuUmVnaXN0ZXJBY2NvdW50\
      UmVzcG9uc2UuUmVmdXNlZC5SZWFzb25SBnJlYXNvbiK1AQoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAA\
      EhoKFlJFQVNPTl9JTlZJVEVfUkVRVUlSRUQQARIZChVSRUFTT05fSU5WSVRFX0lOVkFMSUQQAhIeChpSRUFTT05f\
      SE9TVF9UT0tFTl9SRVFVSVJFRBADEh0KGVJFQVNPTl9IT1NUX1RPS0VOX0lOVkFMSUQQBBIdChlSRUFTT05fQUxS\
      RUFEWV9SRUdJU1RFUkVEEAVCCQoHb3V0Y29tZSJLChBDaGFsbGVuZ2VSZXF1ZXN0EjcKBmRldmljZRgBIAEoCzIZ\
      Lm1hcnRsZXQudjEuRGV2aWNlQWRkcmVzc0IE+OAYAVIGZGV2aWNlIjEKEUNoYWxsZW5nZVJlc3BvbnNlEhwKCWNo\
      YWxsZW5nZRgBIAEoDFIJY2hhbGxlbmdlIp8BChNBdXRoZW50aWNhdGVSZXF1ZXN0EjcKBmRldmljZRgBIAEoCzIZ\
      Lm1hcnRsZXQudjEuRGV2aWNlQWRkcmVzc0IE+OAYAVIGZGV2aWNlEicKCWNoYWxsZW5nZRgCIAEoDEIJ4uAYBQgB\
      EIACUgljaGFsbGVuZ2USJgoJc2lnbmF0dXJlGAMgASgMQgji4BgECEAQQFIJc2lnbmF0dXJlInQKFEF1dGhlbnRp\
      Y2F0ZVJlc3BvbnNlEiEKDGFjY2Vzc190b2tlbhgBIAEoCVILYWNjZXNzVG9rZW4SOQoKZXhwaXJlc19hdBgCIAEo\
      CzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWV4cGlyZXNBdCJNChhBd2FpdFByb3Zpc2lvbmluZ1JlcXVl\
      c3QSMQoPcHJvdmlzaW9uaW5nX2lkGAEgASgMQgji4BgECBAQEFIOcHJvdmlzaW9uaW5nSWQiOwoZQXdhaXRQcm92\
      aXNpb25pbmdSZXNwb25zZRIeCgpjaXBoZXJ0ZXh0GAEgASgMUgpjaXBoZXJ0ZXh0InoKF1NlbmRQcm92aXNpb25p\
      bmdSZXF1ZXN0EjEKD3Byb3Zpc2lvbmluZ19pZBgBIAEoDEII4uAYBAgQEBBSDnByb3Zpc2lvbmluZ0lkEiwKCmNp\
      cGhlcnRleHQYAiABKAxCDPjgGAHi4BgEEICAAVIKY2lwaGVydGV4dCIaChhTZW5kUHJvdmlzaW9uaW5nUmVzcG9u\
      c2UiUQoWQ3JlYXRlTGlua1Rva2VuUmVxdWVzdBI3CgZzaWduZWQYASABKAsyGS5tYXJ0bGV0LnYxLlNpZ25lZFBh\
      eWxvYWRCBPjgGAFSBnNpZ25lZCJBChZDcmVhdGVMaW5rVG9rZW5QYXlsb2FkEicKCnJlcXVlc3RfaWQYASABKAxC\
      COLgGAQIEBAQUglyZXF1ZXN0SWQi2gIKF0NyZWF0ZUxpbmtUb2tlblJlc3BvbnNlEkcKB2NyZWF0ZWQYASABKAsy\
      Ky5tYXJ0bGV0LnYxLkNyZWF0ZUxpbmtUb2tlblJlc3BvbnNlLkNyZWF0ZWRIAFIHY3JlYXRlZBJeChB0b29fbWFu\
      eV9kZXZpY2VzGAIgASgLMjIubWFydGxldC52MS5DcmVhdGVMaW5rVG9rZW5SZXNwb25zZS5Ub29NYW55RGV2aWNl\
      c0gAUg50b29NYW55RGV2aWNlcxpjCgdDcmVhdGVkEh0KCmxpbmtfdG9rZW4YASABKAxSCWxpbmtUb2tlbhI5Cgpl\
      eHBpcmVzX2F0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0GiYKDlRvb01hbnlE\
      ZXZpY2VzEhQKBWxpbWl0GAEgASgNUgVsaW1pdEIJCgdvdXRjb21lIpoBChFMaW5rRGV2aWNlUmVxdWVzdBInCgpy\
      ZXF1ZXN0X2lkGAEgASgMQgji4BgECBAQEFIJcmVxdWVzdElkEicKCmxpbmtfdG9rZW4YAiABKAxCCOLgGAQIIBAg\
      UglsaW5rVG9rZW4SMwoGZGV2aWNlGAMgASgLMhUubWFydGxldC52MS5OZXdEZXZpY2VCBPjgGAFSBmRldmljZSKj\
      AQoSTGlua0RldmljZVJlc3BvbnNlEjMKBmxpbmtlZBgBIAEoCzIZLm1hcnRsZXQudjEuRGV2aWNlQWRkcmVzc0gA\
      UgZsaW5rZWQSQgoHcmVmdXNlZBgCIAEoCzImLm1hcnRsZXQudjEuTGlua0RldmljZVJlc3BvbnNlLlJlZnVzZWRI\
      AFIHcmVmdXNlZBoJCgdSZWZ1c2VkQgkKB291dGNvbWUihQEKFVJlY292ZXJBY2NvdW50UmVxdWVzdBI3CgZzaWdu\
      ZWQYASABKAsyGS5tYXJ0bGV0LnYxLlNpZ25lZFBheWxvYWRCBPjgGAFSBnNpZ25lZBIzCgZkZXZpY2UYAiABKAsy\
      FS5tYXJ0bGV0LnYxLk5ld0RldmljZUIE+OAYAVIGZGV2aWNlIqQBChVSZWNvdmVyQWNjb3VudFBheWxvYWQSJwoK\
      YWNjb3VudF9pZBgBIAEoDEII4uAYBAgQEBBSCWFjY291bnRJZBIpCgljaGFsbGVuZ2UYAiABKAxCC/jgGAHi4BgD\
      EIACUgljaGFsbGVuZ2USNwoSYXV0aGVudGljYXRpb25fa2V5GAMgASgMQgji4BgECCAQIFIRYXV0aGVudGljYXRp\
      b25LZXkisQEKFlJlY292ZXJBY2NvdW50UmVzcG9uc2USOQoJcmVjb3ZlcmVkGAEgASgLMhkubWFydGxldC52MS5E\
      ZXZpY2VBZGRyZXNzSABSCXJlY292ZXJlZBJGCgdyZWZ1c2VkGAIgASgLMioubWFydGxldC52MS5SZWNvdmVyQWNj\
      b3VudFJlc3BvbnNlLlJlZnVzZWRIAFIHcmVmdXNlZBoJCgdSZWZ1c2VkQgkKB291dGNvbWUiTQoSUHV0UmVjb3Zl\
      cnlSZXF1ZXN0EjcKBnNpZ25lZBgBIAEoCzIZLm1hcnRsZXQudjEuU2lnbmVkUGF5bG9hZEIE+OAYAVIGc2lnbmVk\
      IsMBChJQdXRSZWNvdmVyeVBheWxvYWQSJwoKcmVxdWVzdF9pZBgBIAEoDEII4uAYBAgQEBBSCXJlcXVlc3RJZBIp\
      CgtyZWNvdmVyeV9pZBgCIAEoDEII4uAYBAgQEBBSCnJlY292ZXJ5SWQSMwoQdmVyaWZpY2F0aW9uX2tleRgDIAEo\
      DEII4uAYBAggECBSD3ZlcmlmaWNhdGlvbktleRIkCghjb250ZW50cxgEIAEoDEII4uAYBBCAgAFSCGNvbnRlbnRz\
      IhUKE1B1dFJlY292ZXJ5UmVzcG9uc2UilAEKFEZldGNoUmVjb3ZlcnlSZXF1ZXN0EikKC3JlY292ZXJ5X2lkGAEg\
      ASgMQgji4BgECBAQEFIKcmVjb3ZlcnlJZBIpCgljaGFsbGVuZ2UYAiABKAxCC/jgGAHi4BgDEIACUgljaGFsbGVu\
      Z2USJgoJc2lnbmF0dXJlGAMgASgMQgji4BgECEAQQFIJc2lnbmF0dXJlIpIBChVGZXRjaFJlY292ZXJ5UmVzcG9u\
      c2USHAoIY29udGVudHMYASABKAxIAFIIY29udGVudHMSRQoHcmVmdXNlZBgCIAEoCzIpLm1hcnRsZXQudjEuRmV0\
      Y2hSZWNvdmVyeVJlc3BvbnNlLlJlZnVzZWRIAFIHcmVmdXNlZBoJCgdSZWZ1c2VkQgkKB291dGNvbWUiFAoSTGlz\
      dERldmljZXNSZXF1ZXN0IsgCChNMaXN0RGV2aWNlc1Jlc3BvbnNlEkAKB2RldmljZXMYASADKAsyJi5tYXJ0bGV0\
      LnYxLkxpc3REZXZpY2VzUmVzcG9uc2UuRGV2aWNlUgdkZXZpY2VzGu4BCgZEZXZpY2USGwoJZGV2aWNlX2lkGAEg\
      ASgNUghkZXZpY2VJZBIlCg5lbmNyeXB0ZWRfbmFtZRgCIAEoDFINZW5jcnlwdGVkTmFtZRI3CglsaW5rZWRfYXQY\
      AyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghsaW5rZWRBdBI+Cg1sYXN0X3NlZW5fZGF5GAQgASgL\
      MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILbGFzdFNlZW5EYXkSJwoPcmVnaXN0cmF0aW9uX2lkGAUgASgN\
      Ug5yZWdpc3RyYXRpb25JZCJOChNSZXZva2VEZXZpY2VSZXF1ZXN0EjcKBnNpZ25lZBgBIAEoCzIZLm1hcnRsZXQu\
      djEuU2lnbmVkUGF5bG9hZEIE+OAYAVIGc2lnbmVkImUKE1Jldm9rZURldmljZVBheWxvYWQSJwoKcmVxdWVzdF9p\
      ZBgBIAEoDEII4uAYBAgQEBBSCXJlcXVlc3RJZBIlCglkZXZpY2VfaWQYAiABKA1CCOrgGAQIARB/UghkZXZpY2VJ\
      ZCKnAQoUUmV2b2tlRGV2aWNlUmVzcG9uc2USRAoHcmV2b2tlZBgBIAEoCzIoLm1hcnRsZXQudjEuUmV2b2tlRGV2\
      aWNlUmVzcG9uc2UuUmV2b2tlZEgAUgdyZXZva2VkEjMKCW5vdF9mb3VuZBgCIAEoCzIULm1hcnRsZXQudjEuTm90\
      Rm91bmRIAFIIbm90Rm91bmQaCQoHUmV2b2tlZEIJCgdvdXRjb21lIk0KElJlcGxhY2VLZXlzUmVxdWVzdBI3CgZz\
      aWduZWQYASABKAsyGS5tYXJ0bGV0LnYxLlNpZ25lZFBheWxvYWRCBPjgGAFSBnNpZ25lZCLIAQoSUmVwbGFjZUtl\
      eXNQYXlsb2FkEicKCnJlcXVlc3RfaWQYASABKAxCCOLgGAQIEBAQUglyZXF1ZXN0SWQSPQoNc2lnbmVkX3ByZWtl\
      eRgCIAEoCzIYLm1hcnRsZXQudjEuU2lnbmVkUHJlS2V5UgxzaWduZWRQcmVrZXkSSgoWbGFzdF9yZXNvcnRfa2Vt\
      X3ByZWtleRgDIAEoCzIVLm1hcnRsZXQudjEuS0VNUHJlS2V5UhNsYXN0UmVzb3J0S2VtUHJla2V5IhUKE1JlcGxh\
      Y2VLZXlzUmVzcG9uc2Ui3AEKFFVwbG9hZFByZUtleXNSZXF1ZXN0EicKCnJlcXVlc3RfaWQYASABKAxCCOLgGAQI\
      EBAQUglyZXF1ZXN0SWQSSwoQb25lX3RpbWVfcHJla2V5cxgCIAMoCzIZLm1hcnRsZXQudjEuT25lVGltZVByZUtl\
      eUIG8uAYAhBkUg5vbmVUaW1lUHJla2V5cxJOChRvbmVfdGltZV9rZW1fcHJla2V5cxgDIAMoCzIVLm1hcnRsZXQu\
      djEuS0VNUHJlS2V5Qgby4BgCEGRSEW9uZVRpbWVLZW1QcmVrZXlzIs4BChVVcGxvYWRQcmVLZXlzUmVzcG9uc2US\
      MgoGc3RvcmVkGAEgASgLMhgubWFydGxldC52MS5QcmVLZXlDb3VudHNIAFIGc3RvcmVkEjwKBGZ1bGwYAiABKAsy\
      Ji5tYXJ0bGV0LnYxLlVwbG9hZFByZUtleXNSZXNwb25zZS5GdWxsSABSBGZ1bGwaOAoERnVsbBIwCgZjb3VudHMY\
      ASABKAsyGC5tYXJ0bGV0LnYxLlByZUtleUNvdW50c1IGY291bnRzQgkKB291dGNvbWUixwEKDFByZUtleUNvdW50\
      cxIoChBvbmVfdGltZV9wcmVrZXlzGAEgASgNUg5vbmVUaW1lUHJla2V5cxIvChRvbmVfdGltZV9rZW1fcHJla2V5\
      cxgCIAEoDVIRb25lVGltZUtlbVByZWtleXMSIQoMa2V5X3BhY2thZ2VzGAMgASgNUgtrZXlQYWNrYWdlcxI5Chlw\
      b3N0X3F1YW50dW1fa2V5X3BhY2thZ2VzGAQgASgNUhZwb3N0UXVhbnR1bUtleVBhY2thZ2VzIhgKFkdldFByZUtl\
      eUNvdW50c1JlcXVlc3QiSwoXR2V0UHJlS2V5Q291bnRzUmVzcG9uc2USMAoGY291bnRzGAEgASgLMhgubWFydGxl\
      dC52MS5QcmVLZXlDb3VudHNSBmNvdW50cyI0ChBDaGVja0tleXNSZXF1ZXN0EiAKBmRpZ2VzdBgBIAEoDEII4uAY\
      BAggECBSBmRpZ2VzdCItChFDaGVja0tleXNSZXNwb25zZRIYCgdtYXRjaGVzGAEgASgIUgdtYXRjaGVzIloKGENv\
      bmZpcm1HZW5lcmF0aW9uUmVxdWVzdBIgCgdjdXJyZW50GAEgASgMQgbi4BgCEBBSB2N1cnJlbnQSHAoEbmV4dBgC\
      IAEoDEII4uAYBAgQEBBSBG5leHQi0gEKGUNvbmZpcm1HZW5lcmF0aW9uUmVzcG9uc2USTwoJY29uZmlybWVkGAEg\
      ASgLMi8ubWFydGxldC52MS5Db25maXJtR2VuZXJhdGlvblJlc3BvbnNlLkNvbmZpcm1lZEgAUgljb25maXJtZWQS\
      QwoFc3RhbGUYAiABKAsyKy5tYXJ0bGV0LnYxLkNvbmZpcm1HZW5lcmF0aW9uUmVzcG9uc2UuU3RhbGVIAFIFc3Rh\
      bGUaCwoJQ29uZmlybWVkGgcKBVN0YWxlQgkKB291dGNvbWUiewoWR2V0UHJlS2V5QnVuZGxlUmVxdWVzdBInCgph\
      Y2NvdW50X2lkGAEgASgMQgji4BgECBAQEFIJYWNjb3VudElkEioKCWRldmljZV9pZBgCIAEoDUII6uAYBAgBEH9I\
      AFIIZGV2aWNlSWSIAQFCDAoKX2RldmljZV9pZCKEAgoXR2V0UHJlS2V5QnVuZGxlUmVzcG9uc2USRwoHYnVuZGxl\
      cxgBIAEoCzIrLm1hcnRsZXQudjEuR2V0UHJlS2V5QnVuZGxlUmVzcG9uc2UuQnVuZGxlc0gAUgdidW5kbGVzEjMK\
      CW5vdF9mb3VuZBgCIAEoCzIULm1hcnRsZXQudjEuTm90Rm91bmRIAFIIbm90Rm91bmQaYAoHQnVuZGxlcxIhCgxp\
      ZGVudGl0eV9rZXkYASABKAxSC2lkZW50aXR5S2V5EjIKB2RldmljZXMYAiADKAsyGC5tYXJ0bGV0LnYxLlByZUtl\
      eUJ1bmRsZVIHZGV2aWNlc0IJCgdvdXRjb21lIsYCCgxQcmVLZXlCdW5kbGUSGwoJZGV2aWNlX2lkGAEgASgNUghk\
      ZXZpY2VJZBInCg9yZWdpc3RyYXRpb25faWQYAiABKA1SDnJlZ2lzdHJhdGlvbklkEj0KDXNpZ25lZF9wcmVrZXkY\
      AyABKAsyGC5tYXJ0bGV0LnYxLlNpZ25lZFByZUtleVIMc2lnbmVkUHJla2V5EjQKCmtlbV9wcmVrZXkYBCABKAsy\
      FS5tYXJ0bGV0LnYxLktFTVByZUtleVIJa2VtUHJla2V5EjgKGWtlbV9wcmVrZXlfaXNfbGFzdF9yZXNvcnQYBSAB\
      KAhSFWtlbVByZWtleUlzTGFzdFJlc29ydBJBCg9vbmVfdGltZV9wcmVrZXkYBiABKAsyGS5tYXJ0bGV0LnYxLk9u\
      ZVRpbWVQcmVLZXlSDW9uZVRpbWVQcmVrZXkiPQoSR2V0SWRlbnRpdHlSZXF1ZXN0EicKCmFjY291bnRfaWQYASAB\
      KAxCCOLgGAQIEBAQUglhY2NvdW50SWQihgIKE0dldElkZW50aXR5UmVzcG9uc2USRgoIaWRlbnRpdHkYASABKAsy\
      KC5tYXJ0bGV0LnYxLkdldElkZW50aXR5UmVzcG9uc2UuSWRlbnRpdHlIAFIIaWRlbnRpdHkSMwoJbm90X2ZvdW5k\
      GAIgASgLMhQubWFydGxldC52MS5Ob3RGb3VuZEgAUghub3RGb3VuZBpnCghJZGVudGl0eRIhCgxpZGVudGl0eV9r\
      ZXkYASABKAxSC2lkZW50aXR5S2V5EjgKB2RldmljZXMYAiADKAsyHi5tYXJ0bGV0LnYxLkRldmljZVJlZ2lzdHJh\
      dGlvblIHZGV2aWNlc0IJCgdvdXRjb21lIksKFkdldElkZW50aXR5S2V5c1JlcXVlc3QSMQoLYWNjb3VudF9pZHMY\
      ASADKAxCEPLgGAQIARBk4uAYBAgQEBBSCmFjY291bnRJZHMiqQEKF0dldElkZW50aXR5S2V5c1Jlc3BvbnNlEkMK\
      B2VudHJpZXMYASADKAsyKS5tYXJ0bGV0LnYxLkdldElkZW50aXR5S2V5c1Jlc3BvbnNlLkVudHJ5UgdlbnRyaWVz\
      GkkKBUVudHJ5Eh0KCmFjY291bnRfaWQYASABKAxSCWFjY291bnRJZBIhCgxpZGVudGl0eV9rZXkYAiABKAxSC2lk\
      ZW50aXR5S2V5IloKEkRldmljZVJlZ2lzdHJhdGlvbhIbCglkZXZpY2VfaWQYASABKA1SCGRldmljZUlkEicKD3Jl\
      Z2lzdHJhdGlvbl9pZBgCIAEoDVIOcmVnaXN0cmF0aW9uSWQioQEKGFVwbG9hZEtleVBhY2thZ2VzUmVxdWVzdBIn\
      CgpyZXF1ZXN0X2lkGAEgASgMQgji4BgECBAQEFIJcmVxdWVzdElkEjIKDGtleV9wYWNrYWdlcxgCIAMoDEIP8uAY\
      AhBk4uAYBQgBEIBAUgtrZXlQYWNrYWdlcxIoCgtsYXN0X3Jlc29ydBgDIAEoDEIH4uAYAxCAQFIKbGFzdFJlc29y\
      dCLWAQoZVXBsb2FkS2V5UGFja2FnZXNSZXNwb25zZRIyCgZzdG9yZWQYASABKAsyGC5tYXJ0bGV0LnYxLlByZUtl\
      eUNvdW50c0gAUgZzdG9yZWQSQAoEZnVsbBgCIAEoCzIqLm1hcnRsZXQudjEuVXBsb2FkS2V5UGFja2FnZXNSZXNw\
      b25zZS5GdWxsSABSBGZ1bGwaOAoERnVsbBIwCgZjb3VudHMYASABKAsyGC5tYXJ0bGV0LnYxLlByZUtleUNvdW50\
      c1IGY291bnRzQgkKB291dGNvbWUipAEKF0NsYWltS2V5UGFja2FnZXNSZXF1ZXN0EicKCnJlcXVlc3RfaWQYASAB\
      KAxCCOLgGAQIEBAQUglyZXF1ZXN0SWQSMQoLYWNjb3VudF9pZHMYAiADKAxCEPLgGAQIARBk4uAYBAgQEBBSCmFj\
      Y291bnRJZHMSLQoMY2lwaGVyX3N1aXRlGAMgASgNQgrq4BgGCAEQ//8DUgtjaXBoZXJTdWl0ZSKxAgoYQ2xhaW1L\
      ZXlQYWNrYWdlc1Jlc3BvbnNlEkYKB2NsYWltZWQYASADKAsyLC5tYXJ0bGV0LnYxLkNsYWltS2V5UGFja2FnZXNS\
      ZXNwb25zZS5DbGFpbWVkUgdjbGFpbWVkEhsKCW5vdF9mb3VuZBgCIAMoDFIIbm90Rm91bmQSMwoHd2l0aG91dBgD\
      IAMoCzIZLm1hcnRsZXQudjEuRGV2aWNlQWRkcmVzc1IHd2l0aG91dBIcCglyZW1haW5pbmcYBCADKAxSCXJlbWFp\
      bmluZxpdCgdDbGFpbWVkEjEKBmRldmljZRgBIAEoCzIZLm1hcnRsZXQudjEuRGV2aWNlQWRkcmVzc1IGZGV2aWNl\
      Eh8KC2tleV9wYWNrYWdlGAIgASgMUgprZXlQYWNrYWdlIhYKFEdldFN0YXRpc3RpY3NSZXF1ZXN0IpcCChVHZXRT\
      dGF0aXN0aWNzUmVzcG9uc2USQQoOcmVnaXN0ZXJlZF9kYXkYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0\
      YW1wUg1yZWdpc3RlcmVkRGF5EhgKB2RldmljZXMYAiABKA1SB2RldmljZXMSIwoNbWVzc2FnZXNfc2VudBgDIAEo\
      BFIMbWVzc2FnZXNTZW50EisKEW1lc3NhZ2VzX3JlY2VpdmVkGAQgASgEUhBtZXNzYWdlc1JlY2VpdmVkEikKEGVu\
      dmVsb3Blc19xdWV1ZWQYBSABKARSD2VudmVsb3Blc1F1ZXVlZBIkCg1jb252ZXJzYXRpb25zGAYgASgEUg1jb252\
      ZXJzYXRpb25zIk8KFERlbGV0ZUFjY291bnRSZXF1ZXN0EjcKBnNpZ25lZBgBIAEoCzIZLm1hcnRsZXQudjEuU2ln\
      bmVkUGF5bG9hZEIE+OAYAVIGc2lnbmVkIj8KFERlbGV0ZUFjY291bnRQYXlsb2FkEicKCmFjY291bnRfaWQYASAB\
      KAxCCOLgGAQIEBAQUglhY2NvdW50SWQiFwoVRGVsZXRlQWNjb3VudFJlc3BvbnNlMsYSCgpLZXlTZXJ2aWNlEl0K\
      DUdldFNlcnZlckluZm8SIC5tYXJ0bGV0LnYxLkdldFNlcnZlckluZm9SZXF1ZXN0GiEubWFydGxldC52MS5HZXRT\
      ZXJ2ZXJJbmZvUmVzcG9uc2UiB5ACAYDhGAESYAoPUmVnaXN0ZXJBY2NvdW50EiIubWFydGxldC52MS5SZWdpc3Rl\
      ckFjY291bnRSZXF1ZXN0GiMubWFydGxldC52MS5SZWdpc3RlckFjY291bnRSZXNwb25zZSIEgOEYARJRCglDaGFs\
      bGVuZ2USHC5tYXJ0bGV0LnYxLkNoYWxsZW5nZVJlcXVlc3QaHS5tYXJ0bGV0LnYxLkNoYWxsZW5nZVJlc3BvbnNl\
      IgeQAgGA4RgBEloKDEF1dGhlbnRpY2F0ZRIfLm1hcnRsZXQudjEuQXV0aGVudGljYXRlUmVxdWVzdBogLm1hcnRs\
      ZXQudjEuQXV0aGVudGljYXRlUmVzcG9uc2UiB5ACAoDhGAESaAoRQXdhaXRQcm92aXNpb25pbmcSJC5tYXJ0bGV0\
      LnYxLkF3YWl0UHJvdmlzaW9uaW5nUmVxdWVzdBolLm1hcnRsZXQudjEuQXdhaXRQcm92aXNpb25pbmdSZXNwb25z\
      ZSIEgOEYATABEmMKEFNlbmRQcm92aXNpb25pbmcSIy5tYXJ0bGV0LnYxLlNlbmRQcm92aXNpb25pbmdSZXF1ZXN0\
      GiQubWFydGxldC52MS5TZW5kUHJvdmlzaW9uaW5nUmVzcG9uc2UiBIDhGAISYAoPQ3JlYXRlTGlua1Rva2VuEiIu\
      bWFydGxldC52MS5DcmVhdGVMaW5rVG9rZW5SZXF1ZXN0GiMubWFydGxldC52MS5DcmVhdGVMaW5rVG9rZW5SZXNw\
      b25zZSIEgOEYAxJRCgpMaW5rRGV2aWNlEh0ubWFydGxldC52MS5MaW5rRGV2aWNlUmVxdWVzdBoeLm1hcnRsZXQu\
      djEuTGlua0RldmljZVJlc3BvbnNlIgSA4RgBEmAKDlJlY292ZXJBY2NvdW50EiEubWFydGxldC52MS5SZWNvdmVy\
      QWNjb3VudFJlcXVlc3QaIi5tYXJ0bGV0LnYxLlJlY292ZXJBY2NvdW50UmVzcG9uc2UiB5ACAoDhGAESVAoLUHV0\
      UmVjb3ZlcnkSHi5tYXJ0bGV0LnYxLlB1dFJlY292ZXJ5UmVxdWVzdBofLm1hcnRsZXQudjEuUHV0UmVjb3ZlcnlS\
      ZXNwb25zZSIEgOEYAxJdCg1GZXRjaFJlY292ZXJ5EiAubWFydGxldC52MS5GZXRjaFJlY292ZXJ5UmVxdWVzdBoh\
      Lm1hcnRsZXQudjEuRmV0Y2hSZWNvdmVyeVJlc3BvbnNlIgeQAgGA4RgBElcKC0xpc3REZXZpY2VzEh4ubWFydGxl\
      dC52MS5MaXN0RGV2aWNlc1JlcXVlc3QaHy5tYXJ0bGV0LnYxLkxpc3REZXZpY2VzUmVzcG9uc2UiB5ACAYDhGAIS\
      VwoMUmV2b2tlRGV2aWNlEh8ubWFydGxldC52MS5SZXZva2VEZXZpY2VSZXF1ZXN0GiAubWFydGxldC52MS5SZXZv\
      a2VEZXZpY2VSZXNwb25zZSIEgOEYAxJUCgtSZXBsYWNlS2V5cxIeLm1hcnRsZXQudjEuUmVwbGFjZUtleXNSZXF1\
      ZXN0Gh8ubWFydGxldC52MS5SZXBsYWNlS2V5c1Jlc3BvbnNlIgSA4RgDEloKDVVwbG9hZFByZUtleXMSIC5tYXJ0\
      bGV0LnYxLlVwbG9hZFByZUtleXNSZXF1ZXN0GiEubWFydGxldC52MS5VcGxvYWRQcmVLZXlzUmVzcG9uc2UiBIDh\
      GAISYwoPR2V0UHJlS2V5Q291bnRzEiIubWFydGxldC52MS5HZXRQcmVLZXlDb3VudHNSZXF1ZXN0GiMubWFydGxl\
      dC52MS5HZXRQcmVLZXlDb3VudHNSZXNwb25zZSIHkAIBgOEYAhJRCglDaGVja0tleXMSHC5tYXJ0bGV0LnYxLkNo\
      ZWNrS2V5c1JlcXVlc3QaHS5tYXJ0bGV0LnYxLkNoZWNrS2V5c1Jlc3BvbnNlIgeQAgGA4RgCEmkKEUNvbmZpcm1H\
      ZW5lcmF0aW9uEiQubWFydGxldC52MS5Db25maXJtR2VuZXJhdGlvblJlcXVlc3QaJS5tYXJ0bGV0LnYxLkNvbmZp\
      cm1HZW5lcmF0aW9uUmVzcG9uc2UiB5ACAoDhGAISYAoPR2V0UHJlS2V5QnVuZGxlEiIubWFydGxldC52MS5HZXRQ\
      cmVLZXlCdW5kbGVSZXF1ZXN0GiMubWFydGxldC52MS5HZXRQcmVLZXlCdW5kbGVSZXNwb25zZSIEgOEYAhJXCgtH\
      ZXRJZGVudGl0eRIeLm1hcnRsZXQudjEuR2V0SWRlbnRpdHlSZXF1ZXN0Gh8ubWFydGxldC52MS5HZXRJZGVudGl0\
      eVJlc3BvbnNlIgeQAgGA4RgCEmMKD0dldElkZW50aXR5S2V5cxIiLm1hcnRsZXQudjEuR2V0SWRlbnRpdHlLZXlz\
      UmVxdWVzdBojLm1hcnRsZXQudjEuR2V0SWRlbnRpdHlLZXlzUmVzcG9uc2UiB5ACAYDhGAISZgoRVXBsb2FkS2V5\
      UGFja2FnZXMSJC5tYXJ0bGV0LnYxLlVwbG9hZEtleVBhY2thZ2VzUmVxdWVzdBolLm1hcnRsZXQudjEuVXBsb2Fk\
      S2V5UGFja2FnZXNSZXNwb25zZSIEgOEYAhJjChBDbGFpbUtleVBhY2thZ2VzEiMubWFydGxldC52MS5DbGFpbUtl\
      eVBhY2thZ2VzUmVxdWVzdBokLm1hcnRsZXQudjEuQ2xhaW1LZXlQYWNrYWdlc1Jlc3BvbnNlIgSA4RgCEl0KDUdl\
      dFN0YXRpc3RpY3MSIC5tYXJ0bGV0LnYxLkdldFN0YXRpc3RpY3NSZXF1ZXN0GiEubWFydGxldC52MS5HZXRTdGF0\
      aXN0aWNzUmVzcG9uc2UiB5ACAYDhGAISWgoNRGVsZXRlQWNjb3VudBIgLm1hcnRsZXQudjEuRGVsZXRlQWNjb3Vu\
      dFJlcXVlc3QaIS5tYXJ0bGV0LnYxLkRlbGV0ZUFjY291bnRSZXNwb25zZSIEgOEYA0IxCgptYXJ0bGV0LnYxUAFa\
      FG1hcnRsZXQvdjE7bWFydGxldHYxqgIKTWFydGxldC5WMWIGcHJvdG8z
      """)
}
