// Written by protoc-gen-martlet from martlet/v1/content.proto. Do not edit.

public import Protobuf

/// One message.
public struct Content: Sendable, Hashable {
  /// The message's identifier: 16 bytes, the same however often it is sent.
  public var id: [UInt8] = []

  /// When it was written, by the writer's clock.
  public var writtenAt: ProtoTimestamp? = nil

  /// How long it is to be kept once it was read; absent keeps it.
  public var disappearsAfter: ProtoDuration? = nil

  /// The message that it answers.
  public var replyTo: MessageReference? = nil

  /// The key of the writer's profile, until the reader has shown that it has it.
  public var writerProfile: ProfileKey? = nil

  /// What it says. Fields 10 to 39 are messages: a reader keeps one that it does not know, with its
  /// bytes, shows it as unsupported, and reads it once it knows the kind. Fields from 40 on are about
  /// messages, of the moment, or for devices: a reader passes over what it does not know.
  public var body: Body? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    id: [UInt8] = [],
    writtenAt: ProtoTimestamp? = nil,
    disappearsAfter: ProtoDuration? = nil,
    replyTo: MessageReference? = nil,
    writerProfile: ProfileKey? = nil,
    body: Body? = nil
  ) {
    self.id = id
    self.writtenAt = writtenAt
    self.disappearsAfter = disappearsAfter
    self.replyTo = replyTo
    self.writerProfile = writerProfile
    self.body = body
  }

  /// The choices of `body`.
  public enum Body: Sendable, Hashable {
    /// What is written.
    case text(Text)

    /// A picture.
    case image(Image)

    /// A film.
    case video(Video)

    /// Sound.
    case audio(Audio)

    /// Something said.
    case voiceNote(VoiceNote)

    /// A file.
    case document(Document)

    /// A place.
    case location(Location)

    /// Someone's details.
    case contact(Contact)

    /// A question with answers to choose from.
    case poll(Poll)

    /// An invitation.
    case event(CalendarEvent)

    /// A sticker.
    case sticker(Sticker)

    /// What the application itself has to say.
    case system(SystemNotice)

    /// An answer of one sign.
    case reaction(Reaction)

    /// Other words for what was said.
    case edit(Edit)

    /// Takes a message back, for everyone.
    case deletion(Deletion)

    /// An answer to a poll.
    case pollVote(PollVote)

    /// An answer to an invitation.
    case eventReply(EventReply)

    /// What became of messages, where the server's receipts do not reach.
    case receipt(ContentReceipt)

    /// That someone is writing.
    case typing(Typing)

    /// The key of the sender's profile.
    case profileKey(ProfileKey)

    /// How long messages of the conversation are kept once read, from now on.
    case disappearingTimer(DisappearingTimer)

    /// An offer of a call.
    case callOffer(CallOffer)

    /// The answer to an offer of a call.
    case callAnswer(CallAnswer)

    /// Something between the two devices of a call.
    case callSignal(CallSignal)

    /// In a group: a call has begun.
    case groupCall(GroupCallInvitation)

    /// For the sender's own devices: what one of them did.
    indirect case sync(Sync)

    /// A message that could not be decrypted: its sender is to send it again.
    case decryptionFailure(DecryptionFailure)

    /// Says nothing: begins a session.
    case nothing(Nothing)

    /// In a group: what was said before, for whom the sender has just added.
    case historyBundle(HistoryBundle)

    /// In a group: messages that could not be read; their authors are to send them again.
    case groupDecryptionFailure(GroupDecryptionFailure)

    /// In a group: a message again, for one account.
    indirect case groupCopy(GroupCopy)
  }
}

/// Names a message.
public struct MessageReference: Sendable, Hashable {
  /// Who wrote it.
  public var authorID: [UInt8] = []

  /// Its identifier.
  public var messageID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(authorID: [UInt8] = [], messageID: [UInt8] = []) {
    self.authorID = authorID
    self.messageID = messageID
  }
}

/// Bytes that belong to a message.
public struct Attachment: Sendable, Hashable {
  /// Their type, such as "image/png".
  public var mediaType: String = ""

  /// A name to save them under.
  public var fileName: String = ""

  /// Where they are.
  public var location: Location? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(mediaType: String = "", fileName: String = "", location: Location? = nil) {
    self.mediaType = mediaType
    self.fileName = fileName
    self.location = location
  }

  /// The choices of `location`.
  public enum Location: Sendable, Hashable {
    /// Here: at most 64 KiB.
    case embedded([UInt8])

    /// In an object at the server.
    case stored(StoredFile)
  }
}

/// A file that was sealed as docs/protocol.md says (martlet-media-1), and uploaded.
public struct StoredFile: Sendable, Hashable {
  /// The object.
  public var objectID: [UInt8] = []

  /// The key that the file was sealed with, which also gives what downloads the object.
  public var key: [UInt8] = []

  /// Bytes of the file.
  public var byteCount: UInt64 = 0

  /// Root of the Merkle tree over the object's segments.
  public var root: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    objectID: [UInt8] = [],
    key: [UInt8] = [],
    byteCount: UInt64 = 0,
    root: [UInt8] = []
  ) {
    self.objectID = objectID
    self.key = key
    self.byteCount = byteCount
    self.root = root
  }
}

/// What is written.
public struct Text: Sendable, Hashable {
  /// The words.
  public var text: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(text: String = "") {
    self.text = text
  }
}

/// A picture. What is said of it beside the file, its sender says, here and in the kinds below:
/// whoever shows it must not rely on it.
public struct Image: Sendable, Hashable {
  /// Its file.
  public var attachment: Attachment? = nil

  /// Pixels across.
  public var width: UInt32 = 0

  /// Pixels down.
  public var height: UInt32 = 0

  /// Words below it.
  public var caption: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    attachment: Attachment? = nil,
    width: UInt32 = 0,
    height: UInt32 = 0,
    caption: String = ""
  ) {
    self.attachment = attachment
    self.width = width
    self.height = height
    self.caption = caption
  }
}

/// A film.
public struct Video: Sendable, Hashable {
  /// Its file.
  public var attachment: Attachment? = nil

  /// Pixels across.
  public var width: UInt32 = 0

  /// Pixels down.
  public var height: UInt32 = 0

  /// How long it runs.
  public var duration: ProtoDuration? = nil

  /// Words below it.
  public var caption: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    attachment: Attachment? = nil,
    width: UInt32 = 0,
    height: UInt32 = 0,
    duration: ProtoDuration? = nil,
    caption: String = ""
  ) {
    self.attachment = attachment
    self.width = width
    self.height = height
    self.duration = duration
    self.caption = caption
  }
}

/// Sound.
public struct Audio: Sendable, Hashable {
  /// Its file.
  public var attachment: Attachment? = nil

  /// How long it runs.
  public var duration: ProtoDuration? = nil

  /// What it is called.
  public var title: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(attachment: Attachment? = nil, duration: ProtoDuration? = nil, title: String = "") {
    self.attachment = attachment
    self.duration = duration
    self.title = title
  }
}

/// Something said.
public struct VoiceNote: Sendable, Hashable {
  /// Its file.
  public var attachment: Attachment? = nil

  /// How long it runs.
  public var duration: ProtoDuration? = nil

  /// Loudness along the way, a byte for each step.
  public var waveform: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    attachment: Attachment? = nil,
    duration: ProtoDuration? = nil,
    waveform: [UInt8] = []
  ) {
    self.attachment = attachment
    self.duration = duration
    self.waveform = waveform
  }
}

/// A file.
public struct Document: Sendable, Hashable {
  /// The file.
  public var attachment: Attachment? = nil

  /// Words below it.
  public var caption: String = ""

  /// What the document, or its page, is called.
  public var title: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(attachment: Attachment? = nil, caption: String = "", title: String = "") {
    self.attachment = attachment
    self.caption = caption
    self.title = title
  }
}

/// A place.
public struct Location: Sendable, Hashable {
  /// Degrees north, WGS 84.
  public var latitude: Double = 0

  /// Degrees east, WGS 84.
  public var longitude: Double = 0

  /// How far off it may be, in metres; 0 where that is not known.
  public var accuracy: Double = 0

  /// What it is called.
  public var name: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    latitude: Double = 0,
    longitude: Double = 0,
    accuracy: Double = 0,
    name: String = ""
  ) {
    self.latitude = latitude
    self.longitude = longitude
    self.accuracy = accuracy
    self.name = name
  }
}

/// Someone's details.
public struct Contact: Sendable, Hashable {
  /// The name.
  public var name: String = ""

  /// The account, where there is one.
  public var accountID: [UInt8] = []

  /// Telephone numbers.
  public var phones: [String] = []

  /// Electronic mail addresses.
  public var emails: [String] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    name: String = "",
    accountID: [UInt8] = [],
    phones: [String] = [],
    emails: [String] = []
  ) {
    self.name = name
    self.accountID = accountID
    self.phones = phones
    self.emails = emails
  }
}

/// A question with answers to choose from.
public struct Poll: Sendable, Hashable {
  /// The question.
  public var question: String = ""

  /// The answers.
  public var options: [String] = []

  /// Whether more than one may be chosen.
  public var allowsSeveral: Bool = false

  /// Until when; absent for ever.
  public var closesAt: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    question: String = "",
    options: [String] = [],
    allowsSeveral: Bool = false,
    closesAt: ProtoTimestamp? = nil
  ) {
    self.question = question
    self.options = options
    self.allowsSeveral = allowsSeveral
    self.closesAt = closesAt
  }
}

/// An invitation.
public struct CalendarEvent: Sendable, Hashable {
  /// To what.
  public var title: String = ""

  /// When it begins.
  public var startsAt: ProtoTimestamp? = nil

  /// When it ends; absent where that is open.
  public var endsAt: ProtoTimestamp? = nil

  /// Where.
  public var location: Location? = nil

  /// More about it.
  public var details: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    title: String = "",
    startsAt: ProtoTimestamp? = nil,
    endsAt: ProtoTimestamp? = nil,
    location: Location? = nil,
    details: String = ""
  ) {
    self.title = title
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.location = location
    self.details = details
  }
}

/// A sticker.
public struct Sticker: Sendable, Hashable {
  /// Its picture.
  public var attachment: Attachment? = nil

  /// The sign that it stands for.
  public var emoji: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(attachment: Attachment? = nil, emoji: String = "") {
    self.attachment = attachment
    self.emoji = emoji
  }
}

/// What the application itself has to say.
public struct SystemNotice: Sendable, Hashable {
  /// The words.
  public var text: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(text: String = "") {
    self.text = text
  }
}

/// An answer of one sign.
public struct Reaction: Sendable, Hashable {
  /// To which message.
  public var message: MessageReference? = nil

  /// The sign; empty takes it back.
  public var emoji: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(message: MessageReference? = nil, emoji: String = "") {
    self.message = message
    self.emoji = emoji
  }
}

/// Other words for what was said. Only a message's author may edit it.
public struct Edit: Sendable, Hashable {
  /// Which message.
  public var messageID: [UInt8] = []

  /// What it says now.
  public var text: Text? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(messageID: [UInt8] = [], text: Text? = nil) {
    self.messageID = messageID
    self.text = text
  }
}

/// Takes a message back, for everyone. Only a message's author may.
public struct Deletion: Sendable, Hashable {
  /// Which message.
  public var messageID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(messageID: [UInt8] = []) {
    self.messageID = messageID
  }
}

/// An answer to a poll; a later one of the same voter replaces it.
public struct PollVote: Sendable, Hashable {
  /// Which poll.
  public var poll: MessageReference? = nil

  /// The options chosen, by their place in the poll from 0.
  public var choices: [UInt32] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(poll: MessageReference? = nil, choices: [UInt32] = []) {
    self.poll = poll
    self.choices = choices
  }
}

/// An answer to an invitation; a later one of the same guest replaces it.
public struct EventReply: Sendable, Hashable {
  /// Which invitation.
  public var event: MessageReference? = nil

  /// The answer.
  public var answer: EventReply.Answer = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(event: MessageReference? = nil, answer: EventReply.Answer = .init(rawValue: 0)) {
    self.event = event
    self.answer = answer
  }

  /// What is answered.
  public enum Answer: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// Coming.
    case yes
    /// Not coming.
    case no
    /// Perhaps.
    case maybe
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// What became of messages, where the server's receipts do not reach.
public struct ContentReceipt: Sendable, Hashable {
  /// Messages that were read.
  public var readMessageIDs: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(readMessageIDs: [[UInt8]] = []) {
    self.readMessageIDs = readMessageIDs
  }
}

/// That someone is about to send something. It is sent again every 10 seconds while it goes on; who
/// gets it forgets it after 15 seconds, or once a message of the sender comes.
public struct Typing: Sendable, Hashable {
  /// Whether it goes on.
  public var isTyping: Bool = false

  /// What goes on.
  public var kind: Typing.Kind = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(isTyping: Bool = false, kind: Typing.Kind = .init(rawValue: 0)) {
    self.isTyping = isTyping
    self.kind = kind
  }

  /// What someone does.
  public enum Kind: Sendable, Hashable {
    /// Writing; what a version to come says counts as that, too.
    case text
    /// Recording something said.
    case recording
    /// Choosing a file.
    case choosingFile
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// The key of the sender's profile.
public struct ProfileKey: Sendable, Hashable {
  /// 32 bytes.
  public var key: [UInt8] = []

  /// The version of the profile that the key opens, and those after it.
  public var version: UInt64 = 0

  /// The key of the sender's presence; empty if the sender shows none.
  public var presenceKey: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(key: [UInt8] = [], version: UInt64 = 0, presenceKey: [UInt8] = []) {
    self.key = key
    self.version = version
    self.presenceKey = presenceKey
  }
}

/// Whether someone is there; sealed by the presence key, as docs/protocol.md says.
public struct PresenceStatus: Sendable, Hashable {
  /// Which it is.
  public var state: PresenceStatus.State = .init(rawValue: 0)

  /// A few words; with the rest they fit in 255 bytes.
  public var text: String = ""

  /// A sign.
  public var emoji: String = ""

  /// When the device was last there, in a farewell; absent if that is not told.
  public var lastSeen: ProtoTimestamp? = nil

  /// Until when text and sign count; absent for ever.
  public var clearsAt: ProtoTimestamp? = nil

  /// Greater with each that the device seals: an older one is passed over.
  public var counter: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    state: PresenceStatus.State = .init(rawValue: 0),
    text: String = "",
    emoji: String = "",
    lastSeen: ProtoTimestamp? = nil,
    clearsAt: ProtoTimestamp? = nil,
    counter: UInt64 = 0
  ) {
    self.state = state
    self.text = text
    self.emoji = emoji
    self.lastSeen = lastSeen
    self.clearsAt = clearsAt
    self.counter = counter
  }

  /// Which it is.
  public enum State: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// There.
    case online
    /// Not at the device.
    case away
    /// There, and at something else.
    case busy
    /// There, and not to be disturbed.
    case doNotDisturb
    /// Gone: a farewell.
    case gone
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// What people call themselves and look like; sealed by the profile's key, as docs/protocol.md says.
public struct Profile: Sendable, Hashable {
  /// A name, at most 64 characters.
  public var name: String = ""

  /// More, at most 280 characters.
  public var about: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(name: String = "", about: String = "") {
    self.name = name
    self.about = about
  }
}

/// How long messages of the conversation are kept once read, from now on.
public struct DisappearingTimer: Sendable, Hashable {
  /// How long; absent keeps them.
  public var duration: ProtoDuration? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(duration: ProtoDuration? = nil) {
    self.duration = duration
  }
}

/// An offer of a call.
public struct CallOffer: Sendable, Hashable {
  /// The call's identifier.
  public var callID: [UInt8] = []

  /// Whether it has pictures.
  public var hasVideo: Bool = false

  /// The session description.
  public var description: [UInt8] = []

  /// SHA-256 of each certificate that DTLS may show.
  public var fingerprints: [[UInt8]] = []

  /// Whether the caller tells no address of its own.
  public var relayOnly: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    callID: [UInt8] = [],
    hasVideo: Bool = false,
    description: [UInt8] = [],
    fingerprints: [[UInt8]] = [],
    relayOnly: Bool = false
  ) {
    self.callID = callID
    self.hasVideo = hasVideo
    self.description = description
    self.fingerprints = fingerprints
    self.relayOnly = relayOnly
  }
}

/// The answer to an offer of a call.
public struct CallAnswer: Sendable, Hashable {
  /// Which call.
  public var callID: [UInt8] = []

  /// SHA-256 of the Content that held the offer, as it was serialised.
  public var offerDigest: [UInt8] = []

  /// The session description.
  public var description: [UInt8] = []

  /// SHA-256 of each certificate that DTLS may show.
  public var fingerprints: [[UInt8]] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    callID: [UInt8] = [],
    offerDigest: [UInt8] = [],
    description: [UInt8] = [],
    fingerprints: [[UInt8]] = []
  ) {
    self.callID = callID
    self.offerDigest = offerDigest
    self.description = description
    self.fingerprints = fingerprints
  }
}

/// Something between the two devices of a call, over the server's Calls.Signal.
public struct CallSignal: Sendable, Hashable {
  /// Which call.
  public var callID: [UInt8] = []

  /// Which it is.
  public var kind: Kind? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(callID: [UInt8] = [], kind: Kind? = nil) {
    self.callID = callID
    self.kind = kind
  }

  /// The choices of `kind`.
  public enum Kind: Sendable, Hashable {
    /// Candidates.
    case candidates(CallSignal.Candidates)

    /// A further negotiation.
    case negotiation(CallSignal.Negotiation)

    /// What is sent now.
    case media(CallSignal.Media)
  }

  /// Candidates of the sender.
  public struct Candidates: Sendable, Hashable {
    /// The negotiation that they belong to, as Negotiation has it; 0 for that of offer and answer.
    public var generation: UInt32 = 0

    /// Each as in an attribute of SDP, without "a=".
    public var candidates: [String] = []

    /// Whether there are no more.
    public var isComplete: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(generation: UInt32 = 0, candidates: [String] = [], isComplete: Bool = false) {
      self.generation = generation
      self.candidates = candidates
      self.isComplete = isComplete
    }
  }

  /// A description that replaces the one before: hold, video, another path.
  public struct Negotiation: Sendable, Hashable {
    /// Counts up with each offer of either side. Of two offers of one generation the caller's counts,
    /// and the callee takes its own back.
    public var generation: UInt32 = 0

    /// What it is.
    public var kind: CallSignal.Negotiation.Kind = .init(rawValue: 0)

    /// The session description.
    public var description: [UInt8] = []

    /// SHA-256 of each certificate that DTLS may show: it may not be another than at first.
    public var fingerprints: [[UInt8]] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      generation: UInt32 = 0,
      kind: CallSignal.Negotiation.Kind = .init(rawValue: 0),
      description: [UInt8] = [],
      fingerprints: [[UInt8]] = []
    ) {
      self.generation = generation
      self.kind = kind
      self.description = description
      self.fingerprints = fingerprints
    }

    /// What a description is.
    public enum Kind: Sendable, Hashable {
      /// Not said.
      case unspecified
      /// An offer.
      case offer
      /// The answer to the offer of the same generation.
      case answer
      /// A number that the schema does not name.
      case unrecognized(Int32)
    }
  }

  /// What the sender sends now.
  public struct Media: Sendable, Hashable {
    /// Whether it can be heard.
    public var hasAudio: Bool = false

    /// Whether it can be seen.
    public var hasVideo: Bool = false

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(hasAudio: Bool = false, hasVideo: Bool = false) {
      self.hasAudio = hasAudio
      self.hasVideo = hasVideo
    }
  }
}

/// Says in a group that its author has begun a call of it, which rings.
public struct GroupCallInvitation: Sendable, Hashable {
  /// Which call.
  public var callID: [UInt8] = []

  /// Whether it has pictures.
  public var hasVideo: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(callID: [UInt8] = [], hasVideo: Bool = false) {
    self.callID = callID
    self.hasVideo = hasVideo
  }
}

/// For the sender's own devices: what one of them did.
public struct Sync: Sendable, Hashable {
  /// Which it is.
  public var action: Action? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(action: Action? = nil) {
    self.action = action
  }

  /// The choices of `action`.
  public enum Action: Sendable, Hashable {
    /// Something was sent.
    indirect case sent(Sync.Sent)

    /// Something was read.
    case read(Sync.Read)

    /// Someone is seen differently.
    case peer(Sync.Peer)

    /// How several are seen.
    case peers(Sync.Peers)

    /// What a group is called.
    case group(Sync.Group)

    /// What the account is called and looks like.
    case own(Sync.Own)
  }

  /// A message that was sent.
  public struct Sent: Sendable, Hashable {
    /// Recipient; your account for a note to self.
    public var recipientID: [UInt8] = []

    /// What.
    @Indirect public var content: Content? = nil

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(recipientID: [UInt8] = [], content: Content? = nil) {
      self.recipientID = recipientID
      self.content = content
    }
  }

  /// Messages that were read.
  public struct Read: Sendable, Hashable {
    /// Who had sent them.
    public var senderID: [UInt8] = []

    /// Which.
    public var messageIDs: [[UInt8]] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(senderID: [UInt8] = [], messageIDs: [[UInt8]] = []) {
      self.senderID = senderID
      self.messageIDs = messageIDs
    }
  }

  /// What is thought of an account.
  public struct Peer: Sendable, Hashable {
    /// Which.
    public var accountID: [UInt8] = []

    /// The identity key that this is about.
    public var identityKey: [UInt8] = []

    /// Whether its safety number was compared.
    public var isVerified: Bool = false

    /// Whether nothing of it is shown.
    public var isBlocked: Bool = false

    /// What it is called here.
    public var name: String = ""

    /// The user name that it was found by; empty without one.
    public var userName: String = ""

    /// Whether it may write here.
    public var isAccepted: Bool = false

    /// The key of its profile; empty if it is not known.
    public var profileKey: [UInt8] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      accountID: [UInt8] = [],
      identityKey: [UInt8] = [],
      isVerified: Bool = false,
      isBlocked: Bool = false,
      name: String = "",
      userName: String = "",
      isAccepted: Bool = false,
      profileKey: [UInt8] = []
    ) {
      self.accountID = accountID
      self.identityKey = identityKey
      self.isVerified = isVerified
      self.isBlocked = isBlocked
      self.name = name
      self.userName = userName
      self.isAccepted = isAccepted
      self.profileKey = profileKey
    }
  }

  /// What the account is called and looks like, and what it goes along with.
  public struct Own: Sendable, Hashable {
    /// Its user name; empty without one.
    public var userName: String = ""

    /// The token that its links carry; empty without one.
    public var contactToken: [UInt8] = []

    /// The key of its profile; empty without one.
    public var profileKey: [UInt8] = []

    /// Its profile.
    public var profile: Profile? = nil

    /// The version of the profile.
    public var profileVersion: UInt64 = 0

    /// The key of its presence; empty if it shows none.
    public var presenceKey: [UInt8] = []

    /// What it shows.
    public var presence: PresenceStatus? = nil

    /// How often what others are told of the account's keys has changed.
    public var cardVersion: UInt64 = 0

    /// The weakest mode of key agreement that it goes along with: 1 X3DH, 2 PQXDH, 4 PQXDH with the
    /// Triple Ratchet; 0 is 2.
    public var minimumAgreement: UInt32 = 0

    /// Whether typing is neither told to others nor shown.
    public var hidesTyping: Bool = false

    /// Those who are shown something else than everyone, or nothing.
    public var audiences: [Sync.Audience] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      userName: String = "",
      contactToken: [UInt8] = [],
      profileKey: [UInt8] = [],
      profile: Profile? = nil,
      profileVersion: UInt64 = 0,
      presenceKey: [UInt8] = [],
      presence: PresenceStatus? = nil,
      cardVersion: UInt64 = 0,
      minimumAgreement: UInt32 = 0,
      hidesTyping: Bool = false,
      audiences: [Sync.Audience] = []
    ) {
      self.userName = userName
      self.contactToken = contactToken
      self.profileKey = profileKey
      self.profile = profile
      self.profileVersion = profileVersion
      self.presenceKey = presenceKey
      self.presence = presence
      self.cardVersion = cardVersion
      self.minimumAgreement = minimumAgreement
      self.hidesTyping = hidesTyping
      self.audiences = audiences
    }
  }

  /// Accounts that are shown a presence of their own: at most three audiences with a name, and one
  /// without, which is shown nothing.
  public struct Audience: Sendable, Hashable {
    /// What the account calls it; nobody else learns it.
    public var name: String = ""

    /// The key of what it is shown; empty if it is shown nothing.
    public var presenceKey: [UInt8] = []

    /// What it is shown; absent: what everyone is.
    public var presence: PresenceStatus? = nil

    /// Who is in it, each account in one audience at the most.
    public var accountIDs: [[UInt8]] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(
      name: String = "",
      presenceKey: [UInt8] = [],
      presence: PresenceStatus? = nil,
      accountIDs: [[UInt8]] = []
    ) {
      self.name = name
      self.presenceKey = presenceKey
      self.presence = presence
      self.accountIDs = accountIDs
    }
  }

  /// What is thought of several accounts, for a device that was just linked.
  public struct Peers: Sendable, Hashable {
    /// Which.
    public var peers: [Sync.Peer] = []

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(peers: [Sync.Peer] = []) {
      self.peers = peers
    }
  }

  /// What a group is called, for a device that was just linked: it knows no secret of the epoch that
  /// the group's metadata are sealed for.
  public struct Group: Sendable, Hashable {
    /// Which.
    public var groupID: [UInt8] = []

    /// What it is called.
    public var details: GroupDetails? = nil

    /// The version of the metadata that says so.
    public var version: UInt64 = 0

    /// What came with the message and is not in the schema.
    public var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    public init() {}

    /// A message with the fields given.
    public init(groupID: [UInt8] = [], details: GroupDetails? = nil, version: UInt64 = 0) {
      self.groupID = groupID
      self.details = details
      self.version = version
    }
  }
}

/// A message that could not be decrypted: its sender is to send it again.
public struct DecryptionFailure: Sendable, Hashable {
  /// The identifier that the message travelled under.
  public var messageID: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(messageID: [UInt8] = []) {
    self.messageID = messageID
  }
}

/// Says nothing: begins a session.
public struct Nothing: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

/// An archive that is stored at the server: a backup (docs/protocol.md §21) as a file.
public struct SharedArchive: Sendable, Hashable {
  /// The file.
  public var file: StoredFile? = nil

  /// What opens the backup.
  public var passphrase: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(file: StoredFile? = nil, passphrase: String = "") {
    self.file = file
    self.passphrase = passphrase
  }
}

/// Messages of a group that were sent before somebody was added, under the policy that new members
/// get them. Who was added by its sender takes it; everyone else passes over it.
public struct HistoryBundle: Sendable, Hashable {
  /// The messages.
  public var archive: SharedArchive? = nil

  /// When the time begins that they are of.
  public var from: ProtoTimestamp? = nil

  /// When it ends.
  public var to: ProtoTimestamp? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    archive: SharedArchive? = nil,
    from: ProtoTimestamp? = nil,
    to: ProtoTimestamp? = nil
  ) {
    self.archive = archive
    self.from = from
    self.to = to
  }
}

/// Messages of a group that the sender could not read. Their authors send them again as GroupCopy.
public struct GroupDecryptionFailure: Sendable, Hashable {
  /// The messages.
  public var messages: [MessageReference] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(messages: [MessageReference] = []) {
    self.messages = messages
  }
}

/// A message of a group again, for an account that could not read it; everyone else passes over it.
public struct GroupCopy: Sendable, Hashable {
  /// The account that could not read it.
  public var recipientID: [UInt8] = []

  /// The message, with the identifier that it had.
  @Indirect public var content: Content? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(recipientID: [UInt8] = [], content: Content? = nil) {
    self.recipientID = recipientID
    self.content = content
  }
}

/// What a group is called and looks like: its encrypted metadata.
public struct GroupDetails: Sendable, Hashable {
  /// Its name.
  public var name: String = ""

  /// More about it.
  public var about: String = ""

  /// Its picture.
  public var picture: Attachment? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(name: String = "", about: String = "", picture: Attachment? = nil) {
    self.name = name
    self.about = about
    self.picture = picture
  }
}

/// What a device seals for one that is to be linked.
public struct ProvisioningMessage: Sendable, Hashable {
  /// The account.
  public var accountID: [UInt8] = []

  /// The seed of its identity key.
  public var identitySeed: [UInt8] = []

  /// With which the server links the device.
  public var linkToken: [UInt8] = []

  /// The accounts that the account knows, as many as fit: the verified and the blocked first, then
  /// those that have a name. The others follow as Sync.Peers once the device is linked.
  public var peers: [Sync.Peer] = []

  /// The account's history; absent if the new device is to have none.
  public var history: SharedArchive? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    accountID: [UInt8] = [],
    identitySeed: [UInt8] = [],
    linkToken: [UInt8] = [],
    peers: [Sync.Peer] = [],
    history: SharedArchive? = nil
  ) {
    self.accountID = accountID
    self.identitySeed = identitySeed
    self.linkToken = linkToken
    self.peers = peers
    self.history = history
  }
}

extension Content: Message {
  /// `martlet.v1.Content`.
  public static let fullName = "martlet.v1.Content"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, id, .bytes)
    writer.optional(2, writtenAt, .message(ProtoTimestamp.self))
    writer.optional(3, disappearsAfter, .message(ProtoDuration.self))
    writer.optional(4, replyTo, .message(MessageReference.self))
    writer.optional(5, writerProfile, .message(ProfileKey.self))
    if case .text(let value)? = body {
      writer.choice(10, value, .message(Text.self))
    }
    if case .image(let value)? = body {
      writer.choice(11, value, .message(Image.self))
    }
    if case .video(let value)? = body {
      writer.choice(12, value, .message(Video.self))
    }
    if case .audio(let value)? = body {
      writer.choice(13, value, .message(Audio.self))
    }
    if case .voiceNote(let value)? = body {
      writer.choice(14, value, .message(VoiceNote.self))
    }
    if case .document(let value)? = body {
      writer.choice(15, value, .message(Document.self))
    }
    if case .location(let value)? = body {
      writer.choice(16, value, .message(Location.self))
    }
    if case .contact(let value)? = body {
      writer.choice(17, value, .message(Contact.self))
    }
    if case .poll(let value)? = body {
      writer.choice(18, value, .message(Poll.self))
    }
    if case .event(let value)? = body {
      writer.choice(19, value, .message(CalendarEvent.self))
    }
    if case .sticker(let value)? = body {
      writer.choice(20, value, .message(Sticker.self))
    }
    if case .system(let value)? = body {
      writer.choice(21, value, .message(SystemNotice.self))
    }
    if case .reaction(let value)? = body {
      writer.choice(40, value, .message(Reaction.self))
    }
    if case .edit(let value)? = body {
      writer.choice(41, value, .message(Edit.self))
    }
    if case .deletion(let value)? = body {
      writer.choice(42, value, .message(Deletion.self))
    }
    if case .pollVote(let value)? = body {
      writer.choice(43, value, .message(PollVote.self))
    }
    if case .eventReply(let value)? = body {
      writer.choice(44, value, .message(EventReply.self))
    }
    if case .receipt(let value)? = body {
      writer.choice(45, value, .message(ContentReceipt.self))
    }
    if case .typing(let value)? = body {
      writer.choice(46, value, .message(Typing.self))
    }
    if case .profileKey(let value)? = body {
      writer.choice(47, value, .message(ProfileKey.self))
    }
    if case .disappearingTimer(let value)? = body {
      writer.choice(48, value, .message(DisappearingTimer.self))
    }
    if case .callOffer(let value)? = body {
      writer.choice(49, value, .message(CallOffer.self))
    }
    if case .callAnswer(let value)? = body {
      writer.choice(50, value, .message(CallAnswer.self))
    }
    if case .callSignal(let value)? = body {
      writer.choice(51, value, .message(CallSignal.self))
    }
    if case .groupCall(let value)? = body {
      writer.choice(52, value, .message(GroupCallInvitation.self))
    }
    if case .sync(let value)? = body {
      writer.choice(60, value, .message(Sync.self))
    }
    if case .decryptionFailure(let value)? = body {
      writer.choice(61, value, .message(DecryptionFailure.self))
    }
    if case .nothing(let value)? = body {
      writer.choice(62, value, .message(Nothing.self))
    }
    if case .historyBundle(let value)? = body {
      writer.choice(63, value, .message(HistoryBundle.self))
    }
    if case .groupDecryptionFailure(let value)? = body {
      writer.choice(64, value, .message(GroupDecryptionFailure.self))
    }
    if case .groupCopy(let value)? = body {
      writer.choice(65, value, .message(GroupCopy.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .bytes)
      case 18: try reader.optional(&writtenAt, .message(ProtoTimestamp.self))
      case 26: try reader.optional(&disappearsAfter, .message(ProtoDuration.self))
      case 34: try reader.optional(&replyTo, .message(MessageReference.self))
      case 42: try reader.optional(&writerProfile, .message(ProfileKey.self))
      case 82:
        var current: Text?
        if case .text(let value)? = body { current = value }
        body = .text(try reader.choice(.message(Text.self), mergingInto: current))
      case 90:
        var current: Image?
        if case .image(let value)? = body { current = value }
        body = .image(try reader.choice(.message(Image.self), mergingInto: current))
      case 98:
        var current: Video?
        if case .video(let value)? = body { current = value }
        body = .video(try reader.choice(.message(Video.self), mergingInto: current))
      case 106:
        var current: Audio?
        if case .audio(let value)? = body { current = value }
        body = .audio(try reader.choice(.message(Audio.self), mergingInto: current))
      case 114:
        var current: VoiceNote?
        if case .voiceNote(let value)? = body { current = value }
        body = .voiceNote(try reader.choice(.message(VoiceNote.self), mergingInto: current))
      case 122:
        var current: Document?
        if case .document(let value)? = body { current = value }
        body = .document(try reader.choice(.message(Document.self), mergingInto: current))
      case 130:
        var current: Location?
        if case .location(let value)? = body { current = value }
        body = .location(try reader.choice(.message(Location.self), mergingInto: current))
      case 138:
        var current: Contact?
        if case .contact(let value)? = body { current = value }
        body = .contact(try reader.choice(.message(Contact.self), mergingInto: current))
      case 146:
        var current: Poll?
        if case .poll(let value)? = body { current = value }
        body = .poll(try reader.choice(.message(Poll.self), mergingInto: current))
      case 154:
        var current: CalendarEvent?
        if case .event(let value)? = body { current = value }
        body = .event(try reader.choice(.message(CalendarEvent.self), mergingInto: current))
      case 162:
        var current: Sticker?
        if case .sticker(let value)? = body { current = value }
        body = .sticker(try reader.choice(.message(Sticker.self), mergingInto: current))
      case 170:
        var current: SystemNotice?
        if case .system(let value)? = body { current = value }
        body = .system(try reader.choice(.message(SystemNotice.self), mergingInto: current))
      case 322:
        var current: Reaction?
        if case .reaction(let value)? = body { current = value }
        body = .reaction(try reader.choice(.message(Reaction.self), mergingInto: current))
      case 330:
        var current: Edit?
        if case .edit(let value)? = body { current = value }
        body = .edit(try reader.choice(.message(Edit.self), mergingInto: current))
      case 338:
        var current: Deletion?
        if case .deletion(let value)? = body { current = value }
        body = .deletion(try reader.choice(.message(Deletion.self), mergingInto: current))
      case 346:
        var current: PollVote?
        if case .pollVote(let value)? = body { current = value }
        body = .pollVote(try reader.choice(.message(PollVote.self), mergingInto: current))
      case 354:
        var current: EventReply?
        if case .eventReply(let value)? = body { current = value }
        body = .eventReply(try reader.choice(.message(EventReply.self), mergingInto: current))
      case 362:
        var current: ContentReceipt?
        if case .receipt(let value)? = body { current = value }
        body = .receipt(try reader.choice(.message(ContentReceipt.self), mergingInto: current))
      case 370:
        var current: Typing?
        if case .typing(let value)? = body { current = value }
        body = .typing(try reader.choice(.message(Typing.self), mergingInto: current))
      case 378:
        var current: ProfileKey?
        if case .profileKey(let value)? = body { current = value }
        body = .profileKey(try reader.choice(.message(ProfileKey.self), mergingInto: current))
      case 386:
        var current: DisappearingTimer?
        if case .disappearingTimer(let value)? = body { current = value }
        body = .disappearingTimer(try reader.choice(.message(DisappearingTimer.self), mergingInto: current))
      case 394:
        var current: CallOffer?
        if case .callOffer(let value)? = body { current = value }
        body = .callOffer(try reader.choice(.message(CallOffer.self), mergingInto: current))
      case 402:
        var current: CallAnswer?
        if case .callAnswer(let value)? = body { current = value }
        body = .callAnswer(try reader.choice(.message(CallAnswer.self), mergingInto: current))
      case 410:
        var current: CallSignal?
        if case .callSignal(let value)? = body { current = value }
        body = .callSignal(try reader.choice(.message(CallSignal.self), mergingInto: current))
      case 418:
        var current: GroupCallInvitation?
        if case .groupCall(let value)? = body { current = value }
        body = .groupCall(try reader.choice(.message(GroupCallInvitation.self), mergingInto: current))
      case 482:
        var current: Sync?
        if case .sync(let value)? = body { current = value }
        body = .sync(try reader.choice(.message(Sync.self), mergingInto: current))
      case 490:
        var current: DecryptionFailure?
        if case .decryptionFailure(let value)? = body { current = value }
        body = .decryptionFailure(try reader.choice(.message(DecryptionFailure.self), mergingInto: current))
      case 498:
        var current: Nothing?
        if case .nothing(let value)? = body { current = value }
        body = .nothing(try reader.choice(.message(Nothing.self), mergingInto: current))
      case 506:
        var current: HistoryBundle?
        if case .historyBundle(let value)? = body { current = value }
        body = .historyBundle(try reader.choice(.message(HistoryBundle.self), mergingInto: current))
      case 514:
        var current: GroupDecryptionFailure?
        if case .groupDecryptionFailure(let value)? = body { current = value }
        body = .groupDecryptionFailure(try reader.choice(.message(GroupDecryptionFailure.self), mergingInto: current))
      case 522:
        var current: GroupCopy?
        if case .groupCopy(let value)? = body { current = value }
        body = .groupCopy(try reader.choice(.message(GroupCopy.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "writtenAt", "written_at": 2
    case "disappearsAfter", "disappears_after": 3
    case "replyTo", "reply_to": 4
    case "writerProfile", "writer_profile": 5
    case "text": 10
    case "image": 11
    case "video": 12
    case "audio": 13
    case "voiceNote", "voice_note": 14
    case "document": 15
    case "location": 16
    case "contact": 17
    case "poll": 18
    case "event": 19
    case "sticker": 20
    case "system": 21
    case "reaction": 40
    case "edit": 41
    case "deletion": 42
    case "pollVote", "poll_vote": 43
    case "eventReply", "event_reply": 44
    case "receipt": 45
    case "typing": 46
    case "profileKey", "profile_key": 47
    case "disappearingTimer", "disappearing_timer": 48
    case "callOffer", "call_offer": 49
    case "callAnswer", "call_answer": 50
    case "callSignal", "call_signal": 51
    case "groupCall", "group_call": 52
    case "sync": 60
    case "decryptionFailure", "decryption_failure": 61
    case "nothing": 62
    case "historyBundle", "history_bundle": 63
    case "groupDecryptionFailure", "group_decryption_failure": 64
    case "groupCopy", "group_copy": 65
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .bytes)
    case 2: try json.optional(&writtenAt, .message(ProtoTimestamp.self))
    case 3: try json.optional(&disappearsAfter, .message(ProtoDuration.self))
    case 4: try json.optional(&replyTo, .message(MessageReference.self))
    case 5: try json.optional(&writerProfile, .message(ProfileKey.self))
    case 10:
      if let value = try json.choice(.message(Text.self), isTaken: body != nil) {
        body = .text(value)
      }
    case 11:
      if let value = try json.choice(.message(Image.self), isTaken: body != nil) {
        body = .image(value)
      }
    case 12:
      if let value = try json.choice(.message(Video.self), isTaken: body != nil) {
        body = .video(value)
      }
    case 13:
      if let value = try json.choice(.message(Audio.self), isTaken: body != nil) {
        body = .audio(value)
      }
    case 14:
      if let value = try json.choice(.message(VoiceNote.self), isTaken: body != nil) {
        body = .voiceNote(value)
      }
    case 15:
      if let value = try json.choice(.message(Document.self), isTaken: body != nil) {
        body = .document(value)
      }
    case 16:
      if let value = try json.choice(.message(Location.self), isTaken: body != nil) {
        body = .location(value)
      }
    case 17:
      if let value = try json.choice(.message(Contact.self), isTaken: body != nil) {
        body = .contact(value)
      }
    case 18:
      if let value = try json.choice(.message(Poll.self), isTaken: body != nil) {
        body = .poll(value)
      }
    case 19:
      if let value = try json.choice(.message(CalendarEvent.self), isTaken: body != nil) {
        body = .event(value)
      }
    case 20:
      if let value = try json.choice(.message(Sticker.self), isTaken: body != nil) {
        body = .sticker(value)
      }
    case 21:
      if let value = try json.choice(.message(SystemNotice.self), isTaken: body != nil) {
        body = .system(value)
      }
    case 40:
      if let value = try json.choice(.message(Reaction.self), isTaken: body != nil) {
        body = .reaction(value)
      }
    case 41:
      if let value = try json.choice(.message(Edit.self), isTaken: body != nil) {
        body = .edit(value)
      }
    case 42:
      if let value = try json.choice(.message(Deletion.self), isTaken: body != nil) {
        body = .deletion(value)
      }
    case 43:
      if let value = try json.choice(.message(PollVote.self), isTaken: body != nil) {
        body = .pollVote(value)
      }
    case 44:
      if let value = try json.choice(.message(EventReply.self), isTaken: body != nil) {
        body = .eventReply(value)
      }
    case 45:
      if let value = try json.choice(.message(ContentReceipt.self), isTaken: body != nil) {
        body = .receipt(value)
      }
    case 46:
      if let value = try json.choice(.message(Typing.self), isTaken: body != nil) {
        body = .typing(value)
      }
    case 47:
      if let value = try json.choice(.message(ProfileKey.self), isTaken: body != nil) {
        body = .profileKey(value)
      }
    case 48:
      if let value = try json.choice(.message(DisappearingTimer.self), isTaken: body != nil) {
        body = .disappearingTimer(value)
      }
    case 49:
      if let value = try json.choice(.message(CallOffer.self), isTaken: body != nil) {
        body = .callOffer(value)
      }
    case 50:
      if let value = try json.choice(.message(CallAnswer.self), isTaken: body != nil) {
        body = .callAnswer(value)
      }
    case 51:
      if let value = try json.choice(.message(CallSignal.self), isTaken: body != nil) {
        body = .callSignal(value)
      }
    case 52:
      if let value = try json.choice(.message(GroupCallInvitation.self), isTaken: body != nil) {
        body = .groupCall(value)
      }
    case 60:
      if let value = try json.choice(.message(Sync.self), isTaken: body != nil) {
        body = .sync(value)
      }
    case 61:
      if let value = try json.choice(.message(DecryptionFailure.self), isTaken: body != nil) {
        body = .decryptionFailure(value)
      }
    case 62:
      if let value = try json.choice(.message(Nothing.self), isTaken: body != nil) {
        body = .nothing(value)
      }
    case 63:
      if let value = try json.choice(.message(HistoryBundle.self), isTaken: body != nil) {
        body = .historyBundle(value)
      }
    case 64:
      if let value = try json.choice(.message(GroupDecryptionFailure.self), isTaken: body != nil) {
        body = .groupDecryptionFailure(value)
      }
    case 65:
      if let value = try json.choice(.message(GroupCopy.self), isTaken: body != nil) {
        body = .groupCopy(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("id", id, .bytes)
    json.optional("writtenAt", writtenAt, .message(ProtoTimestamp.self))
    json.optional("disappearsAfter", disappearsAfter, .message(ProtoDuration.self))
    json.optional("replyTo", replyTo, .message(MessageReference.self))
    json.optional("writerProfile", writerProfile, .message(ProfileKey.self))
    if case .text(let value)? = body {
      json.choice("text", value, .message(Text.self))
    }
    if case .image(let value)? = body {
      json.choice("image", value, .message(Image.self))
    }
    if case .video(let value)? = body {
      json.choice("video", value, .message(Video.self))
    }
    if case .audio(let value)? = body {
      json.choice("audio", value, .message(Audio.self))
    }
    if case .voiceNote(let value)? = body {
      json.choice("voiceNote", value, .message(VoiceNote.self))
    }
    if case .document(let value)? = body {
      json.choice("document", value, .message(Document.self))
    }
    if case .location(let value)? = body {
      json.choice("location", value, .message(Location.self))
    }
    if case .contact(let value)? = body {
      json.choice("contact", value, .message(Contact.self))
    }
    if case .poll(let value)? = body {
      json.choice("poll", value, .message(Poll.self))
    }
    if case .event(let value)? = body {
      json.choice("event", value, .message(CalendarEvent.self))
    }
    if case .sticker(let value)? = body {
      json.choice("sticker", value, .message(Sticker.self))
    }
    if case .system(let value)? = body {
      json.choice("system", value, .message(SystemNotice.self))
    }
    if case .reaction(let value)? = body {
      json.choice("reaction", value, .message(Reaction.self))
    }
    if case .edit(let value)? = body {
      json.choice("edit", value, .message(Edit.self))
    }
    if case .deletion(let value)? = body {
      json.choice("deletion", value, .message(Deletion.self))
    }
    if case .pollVote(let value)? = body {
      json.choice("pollVote", value, .message(PollVote.self))
    }
    if case .eventReply(let value)? = body {
      json.choice("eventReply", value, .message(EventReply.self))
    }
    if case .receipt(let value)? = body {
      json.choice("receipt", value, .message(ContentReceipt.self))
    }
    if case .typing(let value)? = body {
      json.choice("typing", value, .message(Typing.self))
    }
    if case .profileKey(let value)? = body {
      json.choice("profileKey", value, .message(ProfileKey.self))
    }
    if case .disappearingTimer(let value)? = body {
      json.choice("disappearingTimer", value, .message(DisappearingTimer.self))
    }
    if case .callOffer(let value)? = body {
      json.choice("callOffer", value, .message(CallOffer.self))
    }
    if case .callAnswer(let value)? = body {
      json.choice("callAnswer", value, .message(CallAnswer.self))
    }
    if case .callSignal(let value)? = body {
      json.choice("callSignal", value, .message(CallSignal.self))
    }
    if case .groupCall(let value)? = body {
      json.choice("groupCall", value, .message(GroupCallInvitation.self))
    }
    if case .sync(let value)? = body {
      json.choice("sync", value, .message(Sync.self))
    }
    if case .decryptionFailure(let value)? = body {
      json.choice("decryptionFailure", value, .message(DecryptionFailure.self))
    }
    if case .nothing(let value)? = body {
      json.choice("nothing", value, .message(Nothing.self))
    }
    if case .historyBundle(let value)? = body {
      json.choice("historyBundle", value, .message(HistoryBundle.self))
    }
    if case .groupDecryptionFailure(let value)? = body {
      json.choice("groupDecryptionFailure", value, .message(GroupDecryptionFailure.self))
    }
    if case .groupCopy(let value)? = body {
      json.choice("groupCopy", value, .message(GroupCopy.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(id, min: 16, max: 16, "id")
    if let value = replyTo {
      try Check.valid(value, "reply_to")
    }
    if let value = writerProfile {
      try Check.valid(value, "writer_profile")
    }
    if case .text(let value)? = body {
      try Check.valid(value, "text")
    }
    if case .image(let value)? = body {
      try Check.valid(value, "image")
    }
    if case .video(let value)? = body {
      try Check.valid(value, "video")
    }
    if case .audio(let value)? = body {
      try Check.valid(value, "audio")
    }
    if case .voiceNote(let value)? = body {
      try Check.valid(value, "voice_note")
    }
    if case .document(let value)? = body {
      try Check.valid(value, "document")
    }
    if case .location(let value)? = body {
      try Check.valid(value, "location")
    }
    if case .contact(let value)? = body {
      try Check.valid(value, "contact")
    }
    if case .poll(let value)? = body {
      try Check.valid(value, "poll")
    }
    if case .event(let value)? = body {
      try Check.valid(value, "event")
    }
    if case .sticker(let value)? = body {
      try Check.valid(value, "sticker")
    }
    if case .system(let value)? = body {
      try Check.valid(value, "system")
    }
    if case .reaction(let value)? = body {
      try Check.valid(value, "reaction")
    }
    if case .edit(let value)? = body {
      try Check.valid(value, "edit")
    }
    if case .deletion(let value)? = body {
      try Check.valid(value, "deletion")
    }
    if case .pollVote(let value)? = body {
      try Check.valid(value, "poll_vote")
    }
    if case .eventReply(let value)? = body {
      try Check.valid(value, "event_reply")
    }
    if case .receipt(let value)? = body {
      try Check.valid(value, "receipt")
    }
    if case .profileKey(let value)? = body {
      try Check.valid(value, "profile_key")
    }
    if case .callOffer(let value)? = body {
      try Check.valid(value, "call_offer")
    }
    if case .callAnswer(let value)? = body {
      try Check.valid(value, "call_answer")
    }
    if case .callSignal(let value)? = body {
      try Check.valid(value, "call_signal")
    }
    if case .groupCall(let value)? = body {
      try Check.valid(value, "group_call")
    }
    if case .sync(let value)? = body {
      try Check.valid(value, "sync")
    }
    if case .decryptionFailure(let value)? = body {
      try Check.valid(value, "decryption_failure")
    }
    if case .historyBundle(let value)? = body {
      try Check.valid(value, "history_bundle")
    }
    if case .groupDecryptionFailure(let value)? = body {
      try Check.valid(value, "group_decryption_failure")
    }
    if case .groupCopy(let value)? = body {
      try Check.valid(value, "group_copy")
    }
  }
}

extension MessageReference: Message {
  /// `martlet.v1.MessageReference`.
  public static let fullName = "martlet.v1.MessageReference"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, authorID, .bytes)
    writer.field(2, messageID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&authorID, .bytes)
      case 18: try reader.field(&messageID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "authorId", "author_id": 1
    case "messageId", "message_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&authorID, .bytes)
    case 2: try json.field(&messageID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("authorId", authorID, .bytes)
    json.field("messageId", messageID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(authorID, min: 16, max: 16, "author_id")
    try Check.size(messageID, min: 16, max: 16, "message_id")
  }
}

extension Attachment: Message {
  /// `martlet.v1.Attachment`.
  public static let fullName = "martlet.v1.Attachment"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, mediaType, .string)
    writer.field(2, fileName, .string)
    if case .embedded(let value)? = location {
      writer.choice(3, value, .bytes)
    }
    if case .stored(let value)? = location {
      writer.choice(4, value, .message(StoredFile.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&mediaType, .string)
      case 18: try reader.field(&fileName, .string)
      case 26: location = .embedded(try reader.choice(.bytes))
      case 34:
        var current: StoredFile?
        if case .stored(let value)? = location { current = value }
        location = .stored(try reader.choice(.message(StoredFile.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "mediaType", "media_type": 1
    case "fileName", "file_name": 2
    case "embedded": 3
    case "stored": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&mediaType, .string)
    case 2: try json.field(&fileName, .string)
    case 3:
      if let value = try json.choice(.bytes, isTaken: location != nil) {
        location = .embedded(value)
      }
    case 4:
      if let value = try json.choice(.message(StoredFile.self), isTaken: location != nil) {
        location = .stored(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("mediaType", mediaType, .string)
    json.field("fileName", fileName, .string)
    if case .embedded(let value)? = location {
      json.choice("embedded", value, .bytes)
    }
    if case .stored(let value)? = location {
      json.choice("stored", value, .message(StoredFile.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(mediaType, max: 127, "media_type")
    try Check.size(fileName, max: 255, "file_name")
    if case .embedded(let value)? = location {
      try Check.size(value, max: 65536, "embedded")
    }
    if case .stored(let value)? = location {
      try Check.valid(value, "stored")
    }
  }
}

extension StoredFile: Message {
  /// `martlet.v1.StoredFile`.
  public static let fullName = "martlet.v1.StoredFile"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, objectID, .bytes)
    writer.field(2, key, .bytes)
    writer.field(3, byteCount, .uint64)
    writer.field(4, root, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&objectID, .bytes)
      case 18: try reader.field(&key, .bytes)
      case 24: try reader.field(&byteCount, .uint64)
      case 34: try reader.field(&root, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "objectId", "object_id": 1
    case "key": 2
    case "byteCount", "byte_count": 3
    case "root": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&objectID, .bytes)
    case 2: try json.field(&key, .bytes)
    case 3: try json.field(&byteCount, .uint64)
    case 4: try json.field(&root, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("objectId", objectID, .bytes)
    json.field("key", key, .bytes)
    json.field("byteCount", byteCount, .uint64)
    json.field("root", root, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(objectID, min: 16, max: 16, "object_id")
    try Check.size(key, min: 32, max: 32, "key")
    try Check.range(byteCount, max: 17179869184, "byte_count")
    try Check.size(root, min: 32, max: 32, "root")
  }
}

extension Text: Message {
  /// `martlet.v1.Text`.
  public static let fullName = "martlet.v1.Text"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, text, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&text, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "text": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&text, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("text", text, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(text, min: 1, max: 65536, "text")
  }
}

extension Image: Message {
  /// `martlet.v1.Image`.
  public static let fullName = "martlet.v1.Image"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, attachment, .message(Attachment.self))
    writer.field(2, width, .uint32)
    writer.field(3, height, .uint32)
    writer.field(4, caption, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&attachment, .message(Attachment.self))
      case 16: try reader.field(&width, .uint32)
      case 24: try reader.field(&height, .uint32)
      case 34: try reader.field(&caption, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attachment": 1
    case "width": 2
    case "height": 3
    case "caption": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&attachment, .message(Attachment.self))
    case 2: try json.field(&width, .uint32)
    case 3: try json.field(&height, .uint32)
    case 4: try json.field(&caption, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("attachment", attachment, .message(Attachment.self))
    json.field("width", width, .uint32)
    json.field("height", height, .uint32)
    json.field("caption", caption, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(attachment != nil, "attachment")
    if let value = attachment {
      try Check.valid(value, "attachment")
    }
    try Check.size(caption, max: 4096, "caption")
  }
}

extension Video: Message {
  /// `martlet.v1.Video`.
  public static let fullName = "martlet.v1.Video"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, attachment, .message(Attachment.self))
    writer.field(2, width, .uint32)
    writer.field(3, height, .uint32)
    writer.optional(4, duration, .message(ProtoDuration.self))
    writer.field(5, caption, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&attachment, .message(Attachment.self))
      case 16: try reader.field(&width, .uint32)
      case 24: try reader.field(&height, .uint32)
      case 34: try reader.optional(&duration, .message(ProtoDuration.self))
      case 42: try reader.field(&caption, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attachment": 1
    case "width": 2
    case "height": 3
    case "duration": 4
    case "caption": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&attachment, .message(Attachment.self))
    case 2: try json.field(&width, .uint32)
    case 3: try json.field(&height, .uint32)
    case 4: try json.optional(&duration, .message(ProtoDuration.self))
    case 5: try json.field(&caption, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("attachment", attachment, .message(Attachment.self))
    json.field("width", width, .uint32)
    json.field("height", height, .uint32)
    json.optional("duration", duration, .message(ProtoDuration.self))
    json.field("caption", caption, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(attachment != nil, "attachment")
    if let value = attachment {
      try Check.valid(value, "attachment")
    }
    try Check.size(caption, max: 4096, "caption")
  }
}

extension Audio: Message {
  /// `martlet.v1.Audio`.
  public static let fullName = "martlet.v1.Audio"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, attachment, .message(Attachment.self))
    writer.optional(2, duration, .message(ProtoDuration.self))
    writer.field(3, title, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&attachment, .message(Attachment.self))
      case 18: try reader.optional(&duration, .message(ProtoDuration.self))
      case 26: try reader.field(&title, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attachment": 1
    case "duration": 2
    case "title": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&attachment, .message(Attachment.self))
    case 2: try json.optional(&duration, .message(ProtoDuration.self))
    case 3: try json.field(&title, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("attachment", attachment, .message(Attachment.self))
    json.optional("duration", duration, .message(ProtoDuration.self))
    json.field("title", title, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(attachment != nil, "attachment")
    if let value = attachment {
      try Check.valid(value, "attachment")
    }
    try Check.size(title, max: 255, "title")
  }
}

extension VoiceNote: Message {
  /// `martlet.v1.VoiceNote`.
  public static let fullName = "martlet.v1.VoiceNote"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, attachment, .message(Attachment.self))
    writer.optional(2, duration, .message(ProtoDuration.self))
    writer.field(3, waveform, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&attachment, .message(Attachment.self))
      case 18: try reader.optional(&duration, .message(ProtoDuration.self))
      case 26: try reader.field(&waveform, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attachment": 1
    case "duration": 2
    case "waveform": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&attachment, .message(Attachment.self))
    case 2: try json.optional(&duration, .message(ProtoDuration.self))
    case 3: try json.field(&waveform, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("attachment", attachment, .message(Attachment.self))
    json.optional("duration", duration, .message(ProtoDuration.self))
    json.field("waveform", waveform, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(attachment != nil, "attachment")
    if let value = attachment {
      try Check.valid(value, "attachment")
    }
    try Check.size(waveform, max: 256, "waveform")
  }
}

extension Document: Message {
  /// `martlet.v1.Document`.
  public static let fullName = "martlet.v1.Document"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, attachment, .message(Attachment.self))
    writer.field(2, caption, .string)
    writer.field(3, title, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&attachment, .message(Attachment.self))
      case 18: try reader.field(&caption, .string)
      case 26: try reader.field(&title, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attachment": 1
    case "caption": 2
    case "title": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&attachment, .message(Attachment.self))
    case 2: try json.field(&caption, .string)
    case 3: try json.field(&title, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("attachment", attachment, .message(Attachment.self))
    json.field("caption", caption, .string)
    json.field("title", title, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(attachment != nil, "attachment")
    if let value = attachment {
      try Check.valid(value, "attachment")
    }
    try Check.size(caption, max: 4096, "caption")
    try Check.size(title, max: 255, "title")
  }
}

extension Location: Message {
  /// `martlet.v1.Location`.
  public static let fullName = "martlet.v1.Location"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, latitude, .double)
    writer.field(2, longitude, .double)
    writer.field(3, accuracy, .double)
    writer.field(4, name, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 9: try reader.field(&latitude, .double)
      case 17: try reader.field(&longitude, .double)
      case 25: try reader.field(&accuracy, .double)
      case 34: try reader.field(&name, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "latitude": 1
    case "longitude": 2
    case "accuracy": 3
    case "name": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&latitude, .double)
    case 2: try json.field(&longitude, .double)
    case 3: try json.field(&accuracy, .double)
    case 4: try json.field(&name, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("latitude", latitude, .double)
    json.field("longitude", longitude, .double)
    json.field("accuracy", accuracy, .double)
    json.field("name", name, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(name, max: 255, "name")
  }
}

extension Contact: Message {
  /// `martlet.v1.Contact`.
  public static let fullName = "martlet.v1.Contact"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, accountID, .bytes)
    writer.repeated(3, phones, .string)
    writer.repeated(4, emails, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&accountID, .bytes)
      case 26: try reader.element(&phones, .string)
      case 34: try reader.element(&emails, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "accountId", "account_id": 2
    case "phones": 3
    case "emails": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&accountID, .bytes)
    case 3: try json.repeated(&phones, .string)
    case 4: try json.repeated(&emails, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("accountId", accountID, .bytes)
    json.repeated("phones", phones, .string)
    json.repeated("emails", emails, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(name, min: 1, max: 255, "name")
    try Check.size(accountID, max: 16, "account_id")
    try Check.count(phones.count, max: 16, "phones")
    for (index, value) in phones.enumerated() {
      try Check.size(value, max: 64, "phones[\(index)]")
    }
    try Check.count(emails.count, max: 16, "emails")
    for (index, value) in emails.enumerated() {
      try Check.size(value, max: 254, "emails[\(index)]")
    }
  }
}

extension Poll: Message {
  /// `martlet.v1.Poll`.
  public static let fullName = "martlet.v1.Poll"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, question, .string)
    writer.repeated(2, options, .string)
    writer.field(3, allowsSeveral, .bool)
    writer.optional(4, closesAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&question, .string)
      case 18: try reader.element(&options, .string)
      case 24: try reader.field(&allowsSeveral, .bool)
      case 34: try reader.optional(&closesAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "question": 1
    case "options": 2
    case "allowsSeveral", "allows_several": 3
    case "closesAt", "closes_at": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&question, .string)
    case 2: try json.repeated(&options, .string)
    case 3: try json.field(&allowsSeveral, .bool)
    case 4: try json.optional(&closesAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("question", question, .string)
    json.repeated("options", options, .string)
    json.field("allowsSeveral", allowsSeveral, .bool)
    json.optional("closesAt", closesAt, .message(ProtoTimestamp.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(question, min: 1, max: 1024, "question")
    try Check.count(options.count, min: 2, max: 32, "options")
    for (index, value) in options.enumerated() {
      try Check.size(value, min: 1, max: 255, "options[\(index)]")
    }
  }
}

extension CalendarEvent: Message {
  /// `martlet.v1.CalendarEvent`.
  public static let fullName = "martlet.v1.CalendarEvent"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, title, .string)
    writer.optional(2, startsAt, .message(ProtoTimestamp.self))
    writer.optional(3, endsAt, .message(ProtoTimestamp.self))
    writer.optional(4, location, .message(Location.self))
    writer.field(5, details, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&title, .string)
      case 18: try reader.optional(&startsAt, .message(ProtoTimestamp.self))
      case 26: try reader.optional(&endsAt, .message(ProtoTimestamp.self))
      case 34: try reader.optional(&location, .message(Location.self))
      case 42: try reader.field(&details, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "title": 1
    case "startsAt", "starts_at": 2
    case "endsAt", "ends_at": 3
    case "location": 4
    case "details": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&title, .string)
    case 2: try json.optional(&startsAt, .message(ProtoTimestamp.self))
    case 3: try json.optional(&endsAt, .message(ProtoTimestamp.self))
    case 4: try json.optional(&location, .message(Location.self))
    case 5: try json.field(&details, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("title", title, .string)
    json.optional("startsAt", startsAt, .message(ProtoTimestamp.self))
    json.optional("endsAt", endsAt, .message(ProtoTimestamp.self))
    json.optional("location", location, .message(Location.self))
    json.field("details", details, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(title, min: 1, max: 255, "title")
    try Check.required(startsAt != nil, "starts_at")
    if let value = location {
      try Check.valid(value, "location")
    }
    try Check.size(details, max: 4096, "details")
  }
}

extension Sticker: Message {
  /// `martlet.v1.Sticker`.
  public static let fullName = "martlet.v1.Sticker"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, attachment, .message(Attachment.self))
    writer.field(2, emoji, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&attachment, .message(Attachment.self))
      case 18: try reader.field(&emoji, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "attachment": 1
    case "emoji": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&attachment, .message(Attachment.self))
    case 2: try json.field(&emoji, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("attachment", attachment, .message(Attachment.self))
    json.field("emoji", emoji, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(attachment != nil, "attachment")
    if let value = attachment {
      try Check.valid(value, "attachment")
    }
    try Check.size(emoji, max: 64, "emoji")
  }
}

extension SystemNotice: Message {
  /// `martlet.v1.SystemNotice`.
  public static let fullName = "martlet.v1.SystemNotice"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, text, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&text, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "text": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&text, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("text", text, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(text, min: 1, max: 4096, "text")
  }
}

extension Reaction: Message {
  /// `martlet.v1.Reaction`.
  public static let fullName = "martlet.v1.Reaction"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, message, .message(MessageReference.self))
    writer.field(2, emoji, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&message, .message(MessageReference.self))
      case 18: try reader.field(&emoji, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "message": 1
    case "emoji": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&message, .message(MessageReference.self))
    case 2: try json.field(&emoji, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("message", message, .message(MessageReference.self))
    json.field("emoji", emoji, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(message != nil, "message")
    if let value = message {
      try Check.valid(value, "message")
    }
    try Check.size(emoji, max: 64, "emoji")
  }
}

extension Edit: Message {
  /// `martlet.v1.Edit`.
  public static let fullName = "martlet.v1.Edit"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.optional(2, text, .message(Text.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      case 18: try reader.optional(&text, .message(Text.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    case "text": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    case 2: try json.optional(&text, .message(Text.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
    json.optional("text", text, .message(Text.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(messageID, min: 16, max: 16, "message_id")
    try Check.required(text != nil, "text")
    if let value = text {
      try Check.valid(value, "text")
    }
  }
}

extension Deletion: Message {
  /// `martlet.v1.Deletion`.
  public static let fullName = "martlet.v1.Deletion"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(messageID, min: 16, max: 16, "message_id")
  }
}

extension PollVote: Message {
  /// `martlet.v1.PollVote`.
  public static let fullName = "martlet.v1.PollVote"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, poll, .message(MessageReference.self))
    writer.packed(2, choices, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&poll, .message(MessageReference.self))
      case 16: try reader.element(&choices, .uint32)
      case 18: try reader.packed(&choices, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "poll": 1
    case "choices": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&poll, .message(MessageReference.self))
    case 2: try json.repeated(&choices, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("poll", poll, .message(MessageReference.self))
    json.repeated("choices", choices, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(poll != nil, "poll")
    if let value = poll {
      try Check.valid(value, "poll")
    }
    try Check.count(choices.count, max: 32, "choices")
  }
}

extension EventReply: Message {
  /// `martlet.v1.EventReply`.
  public static let fullName = "martlet.v1.EventReply"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, event, .message(MessageReference.self))
    writer.field(2, answer, .enumeration(EventReply.Answer.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&event, .message(MessageReference.self))
      case 16: try reader.field(&answer, .enumeration(EventReply.Answer.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "event": 1
    case "answer": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&event, .message(MessageReference.self))
    case 2: try json.field(&answer, .enumeration(EventReply.Answer.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("event", event, .message(MessageReference.self))
    json.field("answer", answer, .enumeration(EventReply.Answer.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(event != nil, "event")
    if let value = event {
      try Check.valid(value, "event")
    }
  }
}

extension EventReply.Answer: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .yes
    case 2: self = .no
    case 3: self = .maybe
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "ANSWER_UNSPECIFIED": self = .unspecified
    case "ANSWER_YES": self = .yes
    case "ANSWER_NO": self = .no
    case "ANSWER_MAYBE": self = .maybe
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .yes: 1
    case .no: 2
    case .maybe: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "ANSWER_UNSPECIFIED"
    case .yes: "ANSWER_YES"
    case .no: "ANSWER_NO"
    case .maybe: "ANSWER_MAYBE"
    case .unrecognized: nil
    }
  }
}

extension ContentReceipt: Message {
  /// `martlet.v1.ContentReceipt`.
  public static let fullName = "martlet.v1.ContentReceipt"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, readMessageIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&readMessageIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "readMessageIds", "read_message_ids": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&readMessageIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("readMessageIds", readMessageIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(readMessageIDs.count, max: 100, "read_message_ids")
    for (index, value) in readMessageIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "read_message_ids[\(index)]")
    }
  }
}

extension Typing: Message {
  /// `martlet.v1.Typing`.
  public static let fullName = "martlet.v1.Typing"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, isTyping, .bool)
    writer.field(2, kind, .enumeration(Typing.Kind.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&isTyping, .bool)
      case 16: try reader.field(&kind, .enumeration(Typing.Kind.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "isTyping", "is_typing": 1
    case "kind": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&isTyping, .bool)
    case 2: try json.field(&kind, .enumeration(Typing.Kind.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("isTyping", isTyping, .bool)
    json.field("kind", kind, .enumeration(Typing.Kind.self))
  }
}

extension Typing.Kind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .text
    case 1: self = .recording
    case 2: self = .choosingFile
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "KIND_TEXT": self = .text
    case "KIND_RECORDING": self = .recording
    case "KIND_CHOOSING_FILE": self = .choosingFile
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .text: 0
    case .recording: 1
    case .choosingFile: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .text: "KIND_TEXT"
    case .recording: "KIND_RECORDING"
    case .choosingFile: "KIND_CHOOSING_FILE"
    case .unrecognized: nil
    }
  }
}

extension ProfileKey: Message {
  /// `martlet.v1.ProfileKey`.
  public static let fullName = "martlet.v1.ProfileKey"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, key, .bytes)
    writer.field(2, version, .uint64)
    writer.field(3, presenceKey, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&key, .bytes)
      case 16: try reader.field(&version, .uint64)
      case 26: try reader.field(&presenceKey, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "key": 1
    case "version": 2
    case "presenceKey", "presence_key": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&key, .bytes)
    case 2: try json.field(&version, .uint64)
    case 3: try json.field(&presenceKey, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("key", key, .bytes)
    json.field("version", version, .uint64)
    json.field("presenceKey", presenceKey, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(key, min: 32, max: 32, "key")
    try Check.size(presenceKey, max: 32, "presence_key")
  }
}

extension PresenceStatus: Message {
  /// `martlet.v1.PresenceStatus`.
  public static let fullName = "martlet.v1.PresenceStatus"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, state, .enumeration(PresenceStatus.State.self))
    writer.field(2, text, .string)
    writer.field(3, emoji, .string)
    writer.optional(4, lastSeen, .message(ProtoTimestamp.self))
    writer.optional(5, clearsAt, .message(ProtoTimestamp.self))
    writer.field(6, counter, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&state, .enumeration(PresenceStatus.State.self))
      case 18: try reader.field(&text, .string)
      case 26: try reader.field(&emoji, .string)
      case 34: try reader.optional(&lastSeen, .message(ProtoTimestamp.self))
      case 42: try reader.optional(&clearsAt, .message(ProtoTimestamp.self))
      case 48: try reader.field(&counter, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "state": 1
    case "text": 2
    case "emoji": 3
    case "lastSeen", "last_seen": 4
    case "clearsAt", "clears_at": 5
    case "counter": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&state, .enumeration(PresenceStatus.State.self))
    case 2: try json.field(&text, .string)
    case 3: try json.field(&emoji, .string)
    case 4: try json.optional(&lastSeen, .message(ProtoTimestamp.self))
    case 5: try json.optional(&clearsAt, .message(ProtoTimestamp.self))
    case 6: try json.field(&counter, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("state", state, .enumeration(PresenceStatus.State.self))
    json.field("text", text, .string)
    json.field("emoji", emoji, .string)
    json.optional("lastSeen", lastSeen, .message(ProtoTimestamp.self))
    json.optional("clearsAt", clearsAt, .message(ProtoTimestamp.self))
    json.field("counter", counter, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(text, max: 200, "text")
    try Check.size(emoji, max: 32, "emoji")
  }
}

extension PresenceStatus.State: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .online
    case 2: self = .away
    case 3: self = .busy
    case 4: self = .doNotDisturb
    case 5: self = .gone
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "STATE_UNSPECIFIED": self = .unspecified
    case "STATE_ONLINE": self = .online
    case "STATE_AWAY": self = .away
    case "STATE_BUSY": self = .busy
    case "STATE_DO_NOT_DISTURB": self = .doNotDisturb
    case "STATE_GONE": self = .gone
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .online: 1
    case .away: 2
    case .busy: 3
    case .doNotDisturb: 4
    case .gone: 5
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "STATE_UNSPECIFIED"
    case .online: "STATE_ONLINE"
    case .away: "STATE_AWAY"
    case .busy: "STATE_BUSY"
    case .doNotDisturb: "STATE_DO_NOT_DISTURB"
    case .gone: "STATE_GONE"
    case .unrecognized: nil
    }
  }
}

extension Profile: Message {
  /// `martlet.v1.Profile`.
  public static let fullName = "martlet.v1.Profile"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, about, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&about, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "about": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&about, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("about", about, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(name, max: 256, "name")
    try Check.size(about, max: 1120, "about")
  }
}

extension DisappearingTimer: Message {
  /// `martlet.v1.DisappearingTimer`.
  public static let fullName = "martlet.v1.DisappearingTimer"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, duration, .message(ProtoDuration.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&duration, .message(ProtoDuration.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "duration": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&duration, .message(ProtoDuration.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("duration", duration, .message(ProtoDuration.self))
  }
}

extension CallOffer: Message {
  /// `martlet.v1.CallOffer`.
  public static let fullName = "martlet.v1.CallOffer"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.field(2, hasVideo, .bool)
    writer.field(3, description, .bytes)
    writer.repeated(4, fingerprints, .bytes)
    writer.field(5, relayOnly, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 16: try reader.field(&hasVideo, .bool)
      case 26: try reader.field(&description, .bytes)
      case 34: try reader.element(&fingerprints, .bytes)
      case 40: try reader.field(&relayOnly, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "hasVideo", "has_video": 2
    case "description": 3
    case "fingerprints": 4
    case "relayOnly", "relay_only": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.field(&hasVideo, .bool)
    case 3: try json.field(&description, .bytes)
    case 4: try json.repeated(&fingerprints, .bytes)
    case 5: try json.field(&relayOnly, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.field("hasVideo", hasVideo, .bool)
    json.field("description", description, .bytes)
    json.repeated("fingerprints", fingerprints, .bytes)
    json.field("relayOnly", relayOnly, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
    try Check.size(description, max: 32768, "description")
    try Check.count(fingerprints.count, max: 8, "fingerprints")
    for (index, value) in fingerprints.enumerated() {
      try Check.size(value, min: 32, max: 32, "fingerprints[\(index)]")
    }
  }
}

extension CallAnswer: Message {
  /// `martlet.v1.CallAnswer`.
  public static let fullName = "martlet.v1.CallAnswer"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.field(2, offerDigest, .bytes)
    writer.field(3, description, .bytes)
    writer.repeated(4, fingerprints, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 18: try reader.field(&offerDigest, .bytes)
      case 26: try reader.field(&description, .bytes)
      case 34: try reader.element(&fingerprints, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "offerDigest", "offer_digest": 2
    case "description": 3
    case "fingerprints": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.field(&offerDigest, .bytes)
    case 3: try json.field(&description, .bytes)
    case 4: try json.repeated(&fingerprints, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.field("offerDigest", offerDigest, .bytes)
    json.field("description", description, .bytes)
    json.repeated("fingerprints", fingerprints, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
    try Check.size(offerDigest, min: 32, max: 32, "offer_digest")
    try Check.size(description, max: 32768, "description")
    try Check.count(fingerprints.count, max: 8, "fingerprints")
    for (index, value) in fingerprints.enumerated() {
      try Check.size(value, min: 32, max: 32, "fingerprints[\(index)]")
    }
  }
}

extension CallSignal: Message {
  /// `martlet.v1.CallSignal`.
  public static let fullName = "martlet.v1.CallSignal"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    if case .candidates(let value)? = kind {
      writer.choice(2, value, .message(CallSignal.Candidates.self))
    }
    if case .negotiation(let value)? = kind {
      writer.choice(3, value, .message(CallSignal.Negotiation.self))
    }
    if case .media(let value)? = kind {
      writer.choice(4, value, .message(CallSignal.Media.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 18:
        var current: CallSignal.Candidates?
        if case .candidates(let value)? = kind { current = value }
        kind = .candidates(try reader.choice(.message(CallSignal.Candidates.self), mergingInto: current))
      case 26:
        var current: CallSignal.Negotiation?
        if case .negotiation(let value)? = kind { current = value }
        kind = .negotiation(try reader.choice(.message(CallSignal.Negotiation.self), mergingInto: current))
      case 34:
        var current: CallSignal.Media?
        if case .media(let value)? = kind { current = value }
        kind = .media(try reader.choice(.message(CallSignal.Media.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "candidates": 2
    case "negotiation": 3
    case "media": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2:
      if let value = try json.choice(.message(CallSignal.Candidates.self), isTaken: kind != nil) {
        kind = .candidates(value)
      }
    case 3:
      if let value = try json.choice(.message(CallSignal.Negotiation.self), isTaken: kind != nil) {
        kind = .negotiation(value)
      }
    case 4:
      if let value = try json.choice(.message(CallSignal.Media.self), isTaken: kind != nil) {
        kind = .media(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    if case .candidates(let value)? = kind {
      json.choice("candidates", value, .message(CallSignal.Candidates.self))
    }
    if case .negotiation(let value)? = kind {
      json.choice("negotiation", value, .message(CallSignal.Negotiation.self))
    }
    if case .media(let value)? = kind {
      json.choice("media", value, .message(CallSignal.Media.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
    if case .candidates(let value)? = kind {
      try Check.valid(value, "candidates")
    }
    if case .negotiation(let value)? = kind {
      try Check.valid(value, "negotiation")
    }
  }
}

extension CallSignal.Candidates: Message {
  /// `martlet.v1.CallSignal.Candidates`.
  public static let fullName = "martlet.v1.CallSignal.Candidates"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, generation, .uint32)
    writer.repeated(2, candidates, .string)
    writer.field(3, isComplete, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&generation, .uint32)
      case 18: try reader.element(&candidates, .string)
      case 24: try reader.field(&isComplete, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "generation": 1
    case "candidates": 2
    case "isComplete", "is_complete": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&generation, .uint32)
    case 2: try json.repeated(&candidates, .string)
    case 3: try json.field(&isComplete, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("generation", generation, .uint32)
    json.repeated("candidates", candidates, .string)
    json.field("isComplete", isComplete, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(candidates.count, max: 64, "candidates")
    for (index, value) in candidates.enumerated() {
      try Check.size(value, min: 1, max: 1024, "candidates[\(index)]")
    }
  }
}

extension CallSignal.Negotiation: Message {
  /// `martlet.v1.CallSignal.Negotiation`.
  public static let fullName = "martlet.v1.CallSignal.Negotiation"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, generation, .uint32)
    writer.field(2, kind, .enumeration(CallSignal.Negotiation.Kind.self))
    writer.field(3, description, .bytes)
    writer.repeated(4, fingerprints, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&generation, .uint32)
      case 16: try reader.field(&kind, .enumeration(CallSignal.Negotiation.Kind.self))
      case 26: try reader.field(&description, .bytes)
      case 34: try reader.element(&fingerprints, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "generation": 1
    case "kind": 2
    case "description": 3
    case "fingerprints": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&generation, .uint32)
    case 2: try json.field(&kind, .enumeration(CallSignal.Negotiation.Kind.self))
    case 3: try json.field(&description, .bytes)
    case 4: try json.repeated(&fingerprints, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("generation", generation, .uint32)
    json.field("kind", kind, .enumeration(CallSignal.Negotiation.Kind.self))
    json.field("description", description, .bytes)
    json.repeated("fingerprints", fingerprints, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.range(generation, min: 1, max: 1000000, "generation")
    try Check.size(description, max: 12288, "description")
    try Check.count(fingerprints.count, max: 8, "fingerprints")
    for (index, value) in fingerprints.enumerated() {
      try Check.size(value, min: 32, max: 32, "fingerprints[\(index)]")
    }
  }
}

extension CallSignal.Negotiation.Kind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .offer
    case 2: self = .answer
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "KIND_UNSPECIFIED": self = .unspecified
    case "KIND_OFFER": self = .offer
    case "KIND_ANSWER": self = .answer
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .offer: 1
    case .answer: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unspecified: "KIND_UNSPECIFIED"
    case .offer: "KIND_OFFER"
    case .answer: "KIND_ANSWER"
    case .unrecognized: nil
    }
  }
}

extension CallSignal.Media: Message {
  /// `martlet.v1.CallSignal.Media`.
  public static let fullName = "martlet.v1.CallSignal.Media"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, hasAudio, .bool)
    writer.field(2, hasVideo, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&hasAudio, .bool)
      case 16: try reader.field(&hasVideo, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "hasAudio", "has_audio": 1
    case "hasVideo", "has_video": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&hasAudio, .bool)
    case 2: try json.field(&hasVideo, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("hasAudio", hasAudio, .bool)
    json.field("hasVideo", hasVideo, .bool)
  }
}

extension GroupCallInvitation: Message {
  /// `martlet.v1.GroupCallInvitation`.
  public static let fullName = "martlet.v1.GroupCallInvitation"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, callID, .bytes)
    writer.field(2, hasVideo, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&callID, .bytes)
      case 16: try reader.field(&hasVideo, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "callId", "call_id": 1
    case "hasVideo", "has_video": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&callID, .bytes)
    case 2: try json.field(&hasVideo, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("callId", callID, .bytes)
    json.field("hasVideo", hasVideo, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(callID, min: 16, max: 16, "call_id")
  }
}

extension Sync: Message {
  /// `martlet.v1.Sync`.
  public static let fullName = "martlet.v1.Sync"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .sent(let value)? = action {
      writer.choice(1, value, .message(Sync.Sent.self))
    }
    if case .read(let value)? = action {
      writer.choice(2, value, .message(Sync.Read.self))
    }
    if case .peer(let value)? = action {
      writer.choice(3, value, .message(Sync.Peer.self))
    }
    if case .peers(let value)? = action {
      writer.choice(4, value, .message(Sync.Peers.self))
    }
    if case .group(let value)? = action {
      writer.choice(5, value, .message(Sync.Group.self))
    }
    if case .own(let value)? = action {
      writer.choice(6, value, .message(Sync.Own.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10:
        var current: Sync.Sent?
        if case .sent(let value)? = action { current = value }
        action = .sent(try reader.choice(.message(Sync.Sent.self), mergingInto: current))
      case 18:
        var current: Sync.Read?
        if case .read(let value)? = action { current = value }
        action = .read(try reader.choice(.message(Sync.Read.self), mergingInto: current))
      case 26:
        var current: Sync.Peer?
        if case .peer(let value)? = action { current = value }
        action = .peer(try reader.choice(.message(Sync.Peer.self), mergingInto: current))
      case 34:
        var current: Sync.Peers?
        if case .peers(let value)? = action { current = value }
        action = .peers(try reader.choice(.message(Sync.Peers.self), mergingInto: current))
      case 42:
        var current: Sync.Group?
        if case .group(let value)? = action { current = value }
        action = .group(try reader.choice(.message(Sync.Group.self), mergingInto: current))
      case 50:
        var current: Sync.Own?
        if case .own(let value)? = action { current = value }
        action = .own(try reader.choice(.message(Sync.Own.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "sent": 1
    case "read": 2
    case "peer": 3
    case "peers": 4
    case "group": 5
    case "own": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.message(Sync.Sent.self), isTaken: action != nil) {
        action = .sent(value)
      }
    case 2:
      if let value = try json.choice(.message(Sync.Read.self), isTaken: action != nil) {
        action = .read(value)
      }
    case 3:
      if let value = try json.choice(.message(Sync.Peer.self), isTaken: action != nil) {
        action = .peer(value)
      }
    case 4:
      if let value = try json.choice(.message(Sync.Peers.self), isTaken: action != nil) {
        action = .peers(value)
      }
    case 5:
      if let value = try json.choice(.message(Sync.Group.self), isTaken: action != nil) {
        action = .group(value)
      }
    case 6:
      if let value = try json.choice(.message(Sync.Own.self), isTaken: action != nil) {
        action = .own(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    if case .sent(let value)? = action {
      json.choice("sent", value, .message(Sync.Sent.self))
    }
    if case .read(let value)? = action {
      json.choice("read", value, .message(Sync.Read.self))
    }
    if case .peer(let value)? = action {
      json.choice("peer", value, .message(Sync.Peer.self))
    }
    if case .peers(let value)? = action {
      json.choice("peers", value, .message(Sync.Peers.self))
    }
    if case .group(let value)? = action {
      json.choice("group", value, .message(Sync.Group.self))
    }
    if case .own(let value)? = action {
      json.choice("own", value, .message(Sync.Own.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    if case .sent(let value)? = action {
      try Check.valid(value, "sent")
    }
    if case .read(let value)? = action {
      try Check.valid(value, "read")
    }
    if case .peer(let value)? = action {
      try Check.valid(value, "peer")
    }
    if case .peers(let value)? = action {
      try Check.valid(value, "peers")
    }
    if case .group(let value)? = action {
      try Check.valid(value, "group")
    }
    if case .own(let value)? = action {
      try Check.valid(value, "own")
    }
  }
}

extension Sync.Sent: Message {
  /// `martlet.v1.Sync.Sent`.
  public static let fullName = "martlet.v1.Sync.Sent"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, recipientID, .bytes)
    writer.optional(2, content, .message(Content.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&recipientID, .bytes)
      case 18: try reader.optional(&content, .message(Content.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "recipientId", "recipient_id": 1
    case "content": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&recipientID, .bytes)
    case 2: try json.optional(&content, .message(Content.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("recipientId", recipientID, .bytes)
    json.optional("content", content, .message(Content.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(recipientID, min: 16, max: 16, "recipient_id")
    try Check.required(content != nil, "content")
    if let value = content {
      try Check.valid(value, "content")
    }
  }
}

extension Sync.Read: Message {
  /// `martlet.v1.Sync.Read`.
  public static let fullName = "martlet.v1.Sync.Read"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, senderID, .bytes)
    writer.repeated(2, messageIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&senderID, .bytes)
      case 18: try reader.element(&messageIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "senderId", "sender_id": 1
    case "messageIds", "message_ids": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&senderID, .bytes)
    case 2: try json.repeated(&messageIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("senderId", senderID, .bytes)
    json.repeated("messageIds", messageIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(senderID, min: 16, max: 16, "sender_id")
    try Check.count(messageIDs.count, max: 100, "message_ids")
    for (index, value) in messageIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "message_ids[\(index)]")
    }
  }
}

extension Sync.Peer: Message {
  /// `martlet.v1.Sync.Peer`.
  public static let fullName = "martlet.v1.Sync.Peer"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, identityKey, .bytes)
    writer.field(3, isVerified, .bool)
    writer.field(4, isBlocked, .bool)
    writer.field(5, name, .string)
    writer.field(6, userName, .string)
    writer.field(7, isAccepted, .bool)
    writer.field(8, profileKey, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&identityKey, .bytes)
      case 24: try reader.field(&isVerified, .bool)
      case 32: try reader.field(&isBlocked, .bool)
      case 42: try reader.field(&name, .string)
      case 50: try reader.field(&userName, .string)
      case 56: try reader.field(&isAccepted, .bool)
      case 66: try reader.field(&profileKey, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "identityKey", "identity_key": 2
    case "isVerified", "is_verified": 3
    case "isBlocked", "is_blocked": 4
    case "name": 5
    case "userName", "user_name": 6
    case "isAccepted", "is_accepted": 7
    case "profileKey", "profile_key": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&identityKey, .bytes)
    case 3: try json.field(&isVerified, .bool)
    case 4: try json.field(&isBlocked, .bool)
    case 5: try json.field(&name, .string)
    case 6: try json.field(&userName, .string)
    case 7: try json.field(&isAccepted, .bool)
    case 8: try json.field(&profileKey, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("identityKey", identityKey, .bytes)
    json.field("isVerified", isVerified, .bool)
    json.field("isBlocked", isBlocked, .bool)
    json.field("name", name, .string)
    json.field("userName", userName, .string)
    json.field("isAccepted", isAccepted, .bool)
    json.field("profileKey", profileKey, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
    try Check.size(identityKey, min: 32, max: 32, "identity_key")
    try Check.size(name, max: 255, "name")
    try Check.size(userName, max: 32, "user_name")
    try Check.size(profileKey, max: 32, "profile_key")
  }
}

extension Sync.Own: Message {
  /// `martlet.v1.Sync.Own`.
  public static let fullName = "martlet.v1.Sync.Own"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, userName, .string)
    writer.field(2, contactToken, .bytes)
    writer.field(3, profileKey, .bytes)
    writer.optional(4, profile, .message(Profile.self))
    writer.field(5, profileVersion, .uint64)
    writer.field(6, presenceKey, .bytes)
    writer.optional(7, presence, .message(PresenceStatus.self))
    writer.field(8, cardVersion, .uint64)
    writer.field(9, minimumAgreement, .uint32)
    writer.field(10, hidesTyping, .bool)
    writer.repeated(11, audiences, .message(Sync.Audience.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&userName, .string)
      case 18: try reader.field(&contactToken, .bytes)
      case 26: try reader.field(&profileKey, .bytes)
      case 34: try reader.optional(&profile, .message(Profile.self))
      case 40: try reader.field(&profileVersion, .uint64)
      case 50: try reader.field(&presenceKey, .bytes)
      case 58: try reader.optional(&presence, .message(PresenceStatus.self))
      case 64: try reader.field(&cardVersion, .uint64)
      case 72: try reader.field(&minimumAgreement, .uint32)
      case 80: try reader.field(&hidesTyping, .bool)
      case 90: try reader.element(&audiences, .message(Sync.Audience.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "userName", "user_name": 1
    case "contactToken", "contact_token": 2
    case "profileKey", "profile_key": 3
    case "profile": 4
    case "profileVersion", "profile_version": 5
    case "presenceKey", "presence_key": 6
    case "presence": 7
    case "cardVersion", "card_version": 8
    case "minimumAgreement", "minimum_agreement": 9
    case "hidesTyping", "hides_typing": 10
    case "audiences": 11
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&userName, .string)
    case 2: try json.field(&contactToken, .bytes)
    case 3: try json.field(&profileKey, .bytes)
    case 4: try json.optional(&profile, .message(Profile.self))
    case 5: try json.field(&profileVersion, .uint64)
    case 6: try json.field(&presenceKey, .bytes)
    case 7: try json.optional(&presence, .message(PresenceStatus.self))
    case 8: try json.field(&cardVersion, .uint64)
    case 9: try json.field(&minimumAgreement, .uint32)
    case 10: try json.field(&hidesTyping, .bool)
    case 11: try json.repeated(&audiences, .message(Sync.Audience.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("userName", userName, .string)
    json.field("contactToken", contactToken, .bytes)
    json.field("profileKey", profileKey, .bytes)
    json.optional("profile", profile, .message(Profile.self))
    json.field("profileVersion", profileVersion, .uint64)
    json.field("presenceKey", presenceKey, .bytes)
    json.optional("presence", presence, .message(PresenceStatus.self))
    json.field("cardVersion", cardVersion, .uint64)
    json.field("minimumAgreement", minimumAgreement, .uint32)
    json.field("hidesTyping", hidesTyping, .bool)
    json.repeated("audiences", audiences, .message(Sync.Audience.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(userName, max: 32, "user_name")
    try Check.size(contactToken, max: 16, "contact_token")
    try Check.size(profileKey, max: 32, "profile_key")
    if let value = profile {
      try Check.valid(value, "profile")
    }
    try Check.size(presenceKey, max: 32, "presence_key")
    if let value = presence {
      try Check.valid(value, "presence")
    }
    try Check.range(minimumAgreement, max: 4, "minimum_agreement")
    try Check.count(audiences.count, max: 4, "audiences")
    for (index, value) in audiences.enumerated() {
      try Check.valid(value, "audiences[\(index)]")
    }
  }
}

extension Sync.Audience: Message {
  /// `martlet.v1.Sync.Audience`.
  public static let fullName = "martlet.v1.Sync.Audience"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, presenceKey, .bytes)
    writer.optional(3, presence, .message(PresenceStatus.self))
    writer.repeated(4, accountIDs, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&presenceKey, .bytes)
      case 26: try reader.optional(&presence, .message(PresenceStatus.self))
      case 34: try reader.element(&accountIDs, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "presenceKey", "presence_key": 2
    case "presence": 3
    case "accountIds", "account_ids": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&presenceKey, .bytes)
    case 3: try json.optional(&presence, .message(PresenceStatus.self))
    case 4: try json.repeated(&accountIDs, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("presenceKey", presenceKey, .bytes)
    json.optional("presence", presence, .message(PresenceStatus.self))
    json.repeated("accountIds", accountIDs, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(name, max: 64, "name")
    try Check.size(presenceKey, max: 32, "presence_key")
    if let value = presence {
      try Check.valid(value, "presence")
    }
    try Check.count(accountIDs.count, max: 500, "account_ids")
    for (index, value) in accountIDs.enumerated() {
      try Check.size(value, min: 16, max: 16, "account_ids[\(index)]")
    }
  }
}

extension Sync.Peers: Message {
  /// `martlet.v1.Sync.Peers`.
  public static let fullName = "martlet.v1.Sync.Peers"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, peers, .message(Sync.Peer.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&peers, .message(Sync.Peer.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "peers": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&peers, .message(Sync.Peer.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("peers", peers, .message(Sync.Peer.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(peers.count, max: 64, "peers")
    for (index, value) in peers.enumerated() {
      try Check.valid(value, "peers[\(index)]")
    }
  }
}

extension Sync.Group: Message {
  /// `martlet.v1.Sync.Group`.
  public static let fullName = "martlet.v1.Sync.Group"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, groupID, .bytes)
    writer.optional(2, details, .message(GroupDetails.self))
    writer.field(3, version, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&groupID, .bytes)
      case 18: try reader.optional(&details, .message(GroupDetails.self))
      case 24: try reader.field(&version, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groupId", "group_id": 1
    case "details": 2
    case "version": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&groupID, .bytes)
    case 2: try json.optional(&details, .message(GroupDetails.self))
    case 3: try json.field(&version, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("groupId", groupID, .bytes)
    json.optional("details", details, .message(GroupDetails.self))
    json.field("version", version, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(groupID, min: 16, max: 16, "group_id")
    try Check.required(details != nil, "details")
    if let value = details {
      try Check.valid(value, "details")
    }
  }
}

extension DecryptionFailure: Message {
  /// `martlet.v1.DecryptionFailure`.
  public static let fullName = "martlet.v1.DecryptionFailure"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, messageID, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&messageID, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messageId", "message_id": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&messageID, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("messageId", messageID, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(messageID, min: 16, max: 16, "message_id")
  }
}

extension Nothing: Message {
  /// `martlet.v1.Nothing`.
  public static let fullName = "martlet.v1.Nothing"

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

extension SharedArchive: Message {
  /// `martlet.v1.SharedArchive`.
  public static let fullName = "martlet.v1.SharedArchive"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, file, .message(StoredFile.self))
    writer.field(2, passphrase, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&file, .message(StoredFile.self))
      case 18: try reader.field(&passphrase, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "file": 1
    case "passphrase": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&file, .message(StoredFile.self))
    case 2: try json.field(&passphrase, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("file", file, .message(StoredFile.self))
    json.field("passphrase", passphrase, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(file != nil, "file")
    if let value = file {
      try Check.valid(value, "file")
    }
    try Check.size(passphrase, min: 1, max: 255, "passphrase")
  }
}

extension HistoryBundle: Message {
  /// `martlet.v1.HistoryBundle`.
  public static let fullName = "martlet.v1.HistoryBundle"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.optional(1, archive, .message(SharedArchive.self))
    writer.optional(2, from, .message(ProtoTimestamp.self))
    writer.optional(3, to, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&archive, .message(SharedArchive.self))
      case 18: try reader.optional(&from, .message(ProtoTimestamp.self))
      case 26: try reader.optional(&to, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "archive": 1
    case "from": 2
    case "to": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&archive, .message(SharedArchive.self))
    case 2: try json.optional(&from, .message(ProtoTimestamp.self))
    case 3: try json.optional(&to, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.optional("archive", archive, .message(SharedArchive.self))
    json.optional("from", from, .message(ProtoTimestamp.self))
    json.optional("to", to, .message(ProtoTimestamp.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(archive != nil, "archive")
    if let value = archive {
      try Check.valid(value, "archive")
    }
  }
}

extension GroupDecryptionFailure: Message {
  /// `martlet.v1.GroupDecryptionFailure`.
  public static let fullName = "martlet.v1.GroupDecryptionFailure"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, messages, .message(MessageReference.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&messages, .message(MessageReference.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messages": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&messages, .message(MessageReference.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.repeated("messages", messages, .message(MessageReference.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.count(messages.count, min: 1, max: 128, "messages")
    for (index, value) in messages.enumerated() {
      try Check.valid(value, "messages[\(index)]")
    }
  }
}

extension GroupCopy: Message {
  /// `martlet.v1.GroupCopy`.
  public static let fullName = "martlet.v1.GroupCopy"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, recipientID, .bytes)
    writer.optional(2, content, .message(Content.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&recipientID, .bytes)
      case 18: try reader.optional(&content, .message(Content.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "recipientId", "recipient_id": 1
    case "content": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&recipientID, .bytes)
    case 2: try json.optional(&content, .message(Content.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("recipientId", recipientID, .bytes)
    json.optional("content", content, .message(Content.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(recipientID, min: 16, max: 16, "recipient_id")
    try Check.required(content != nil, "content")
    if let value = content {
      try Check.valid(value, "content")
    }
  }
}

extension GroupDetails: Message {
  /// `martlet.v1.GroupDetails`.
  public static let fullName = "martlet.v1.GroupDetails"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, about, .string)
    writer.optional(3, picture, .message(Attachment.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.field(&about, .string)
      case 26: try reader.optional(&picture, .message(Attachment.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "about": 2
    case "picture": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&about, .string)
    case 3: try json.optional(&picture, .message(Attachment.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("about", about, .string)
    json.optional("picture", picture, .message(Attachment.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(name, max: 255, "name")
    try Check.size(about, max: 1024, "about")
    if let value = picture {
      try Check.valid(value, "picture")
    }
  }
}

extension ProvisioningMessage: Message {
  /// `martlet.v1.ProvisioningMessage`.
  public static let fullName = "martlet.v1.ProvisioningMessage"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, identitySeed, .bytes)
    writer.field(3, linkToken, .bytes)
    writer.repeated(4, peers, .message(Sync.Peer.self))
    writer.optional(5, history, .message(SharedArchive.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 18: try reader.field(&identitySeed, .bytes)
      case 26: try reader.field(&linkToken, .bytes)
      case 34: try reader.element(&peers, .message(Sync.Peer.self))
      case 42: try reader.optional(&history, .message(SharedArchive.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "identitySeed", "identity_seed": 2
    case "linkToken", "link_token": 3
    case "peers": 4
    case "history": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&identitySeed, .bytes)
    case 3: try json.field(&linkToken, .bytes)
    case 4: try json.repeated(&peers, .message(Sync.Peer.self))
    case 5: try json.optional(&history, .message(SharedArchive.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("identitySeed", identitySeed, .bytes)
    json.field("linkToken", linkToken, .bytes)
    json.repeated("peers", peers, .message(Sync.Peer.self))
    json.optional("history", history, .message(SharedArchive.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
    try Check.size(identitySeed, min: 32, max: 32, "identity_seed")
    try Check.size(linkToken, min: 32, max: 32, "link_token")
    try Check.count(peers.count, max: 64, "peers")
    for (index, value) in peers.enumerated() {
      try Check.valid(value, "peers[\(index)]")
    }
    if let value = history {
      try Check.valid(value, "history")
    }
  }
}

extension FileDescriptor {
  /// `martlet/v1/content.proto`.
  public static let martletV1Content = FileDescriptor(
    name: "martlet/v1/content.proto",
    dependencies: [.googleProtobufDuration, .googleProtobufTimestamp, .martletOptions],
    base64: """
      ChhtYXJ0bGV0L3YxL2NvbnRlbnQucHJvdG8SCm1hcnRsZXQudjEaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5w\
      cm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoVbWFydGxldC9vcHRpb25zLnByb3RvIsQPCgdD\
      b250ZW50EhgKAmlkGAEgASgMQgji4BgECBAQEFICaWQSOQoKd3JpdHRlbl9hdBgCIAEoCzIaLmdvb2dsZS5wcm90\
      b2J1Zi5UaW1lc3RhbXBSCXdyaXR0ZW5BdBJEChBkaXNhcHBlYXJzX2FmdGVyGAMgASgLMhkuZ29vZ2xlLnByb3Rv\
      YnVmLkR1cmF0aW9uUg9kaXNhcHBlYXJzQWZ0ZXISNwoIcmVwbHlfdG8YBCABKAsyHC5tYXJ0bGV0LnYxLk1lc3Nh\
      Z2VSZWZlcmVuY2VSB3JlcGx5VG8SPQoOd3JpdGVyX3Byb2ZpbGUYBSABKAsyFi5tYXJ0bGV0LnYxLlByb2ZpbGVL\
      ZXlSDXdyaXRlclByb2ZpbGUSJgoEdGV4dBgKIAEoCzIQLm1hcnRsZXQudjEuVGV4dEgAUgR0ZXh0EikKBWltYWdl\
      GAsgASgLMhEubWFydGxldC52MS5JbWFnZUgAUgVpbWFnZRIpCgV2aWRlbxgMIAEoCzIRLm1hcnRsZXQudjEuVmlk\
      ZW9IAFIFdmlkZW8SKQoFYXVkaW8YDSABKAsyES5tYXJ0bGV0LnYxLkF1ZGlvSABSBWF1ZGlvEjYKCnZvaWNlX25v\
      dGUYDiABKAsyFS5tYXJ0bGV0LnYxLlZvaWNlTm90ZUgAUgl2b2ljZU5vdGUSMgoIZG9jdW1lbnQYDyABKAsyFC5t\
      YXJ0bGV0LnYxLkRvY3VtZW50SABSCGRvY3VtZW50EjIKCGxvY2F0aW9uGBAgASgLMhQubWFydGxldC52MS5Mb2Nh\
      dGlvbkgAUghsb2NhdGlvbhIvCgdjb250YWN0GBEgASgLMhMubWFydGxldC52MS5Db250YWN0SABSB2NvbnRhY3QS\
      JgoEcG9sbBgSIAEoCzIQLm1hcnRsZXQudjEuUG9sbEgAUgRwb2xsEjEKBWV2ZW50GBMgASgLMhkubWFydGxldC52\
      MS5DYWxlbmRhckV2ZW50SABSBWV2ZW50Ei8KB3N0aWNrZXIYFCABKAsyEy5tYXJ0bGV0LnYxLlN0aWNrZXJIAFIH\
      c3RpY2tlchIyCgZzeXN0ZW0YFSABKAsyGC5tYXJ0bGV0LnYxLlN5c3RlbU5vdGljZUgAUgZzeXN0ZW0SMgoIcmVh\
      Y3Rpb24YKCABKAsyFC5tYXJ0bGV0LnYxLlJlYWN0aW9uSABSCHJlYWN0aW9uEiYKBGVkaXQYKSABKAsyEC5tYXJ0\
      bGV0LnYxLkVkaXRIAFIEZWRpdBIyCghkZWxldGlvbhgqIAEoCzIULm1hcnRsZXQudjEuRGVsZXRpb25IAFIIZGVs\
      ZXRpb24SMwoJcG9sbF92b3RlGCsgASgLMhQubWFydGxldC52MS5Qb2xsVm90ZUgAUghwb2xsVm90ZRI5CgtldmVu\
      dF9yZXBseRgsIAEoCzIWLm1hcnRsZXQudjEuRXZlbnRSZXBseUgAUgpldmVudFJlcGx5EjYKB3JlY2VpcHQYLSAB\
      KAsyGi5tYXJ0bGV0LnYxLkNvbnRlbnRSZWNlaXB0SABSB3JlY2VpcHQSLAoGdHlwaW5nGC4gASgLMhIubWFydGxl\
      dC52MS5UeXBpbmdIAFIGdHlwaW5nEjkKC3Byb2ZpbGVfa2V5GC8gASgLMhYubWFydGxldC52MS5Qcm9maWxlS2V5\
      SABSCnByb2ZpbGVLZXkSTgoSZGlzYXBwZWFyaW5nX3RpbWVyGDAgASgLMh0ubWFydGxldC52MS5EaXNhcHBlYXJp\
      bmdUaW1lckgAUhFkaXNhcHBlYXJpbmdUaW1lchI2CgpjYWxsX29mZmVyGDEgASgLMhUubWFydGxldC52MS5DYWxs\
      T2ZmZXJIAFIJY2FsbE9mZmVyEjkKC2NhbGxfYW5zd2VyGDIgASgLMhYubWFydGxldC52MS5DYWxsQW5zd2VySABS\
      CmNhbGxBbnN3ZXISOQoLY2FsbF9zaWduYWwYMyABKAsyFi5tYXJ0bGV0LnYxLkNhbGxTaWduYWxIAFIKY2FsbFNp\
      Z25hbBJACgpncm91cF9jYWxsGDQgASgLMh8ubWFydGxldC52MS5Hcm91cENhbGxJbnZpdGF0aW9uSABSCWdyb3Vw\
      Q2FsbBImCgRzeW5jGDwgASgLMhAubWFydGxldC52MS5TeW5jSABSBHN5bmMSTgoSZGVjcnlwdGlvbl9mYWlsdXJl\
      GD0gASgLMh0ubWFydGxldC52MS5EZWNyeXB0aW9uRmFpbHVyZUgAUhFkZWNyeXB0aW9uRmFpbHVyZRIvCgdub3Ro\
      aW5nGD4gASgLMhMubWFydGxldC52MS5Ob3RoaW5nSABSB25vdGhpbmcSQgoOaGlzdG9yeV9idW5kbGUYPyABKAsy\
      GS5tYXJ0bGV0LnYxLkhpc3RvcnlCdW5kbGVIAFINaGlzdG9yeUJ1bmRsZRJeChhncm91cF9kZWNyeXB0aW9uX2Zh\
      aWx1cmUYQCABKAsyIi5tYXJ0bGV0LnYxLkdyb3VwRGVjcnlwdGlvbkZhaWx1cmVIAFIWZ3JvdXBEZWNyeXB0aW9u\
      RmFpbHVyZRI2Cgpncm91cF9jb3B5GEEgASgLMhUubWFydGxldC52MS5Hcm91cENvcHlIAFIJZ3JvdXBDb3B5QgYK\
      BGJvZHkiYgoQTWVzc2FnZVJlZmVyZW5jZRIlCglhdXRob3JfaWQYASABKAxCCOLgGAQIEBAQUghhdXRob3JJZBIn\
      CgptZXNzYWdlX2lkGAIgASgMQgji4BgECBAQEFIJbWVzc2FnZUlkIsUBCgpBdHRhY2htZW50EiUKCm1lZGlhX3R5\
      cGUYASABKAlCBuLgGAIQf1IJbWVkaWFUeXBlEiQKCWZpbGVfbmFtZRgCIAEoCUIH4uAYAxD/AVIIZmlsZU5hbWUS\
      JgoIZW1iZWRkZWQYAyABKAxCCOLgGAQQgIAESABSCGVtYmVkZGVkEjAKBnN0b3JlZBgEIAEoCzIWLm1hcnRsZXQu\
      djEuU3RvcmVkRmlsZUgAUgZzdG9yZWRCCgoIbG9jYXRpb25KBAgFEAoimAEKClN0b3JlZEZpbGUSJQoJb2JqZWN0\
      X2lkGAEgASgMQgji4BgECBAQEFIIb2JqZWN0SWQSGgoDa2V5GAIgASgMQgji4BgECCAQIFIDa2V5EikKCmJ5dGVf\
      Y291bnQYAyABKARCCurgGAYQgICAgEBSCWJ5dGVDb3VudBIcCgRyb290GAQgASgMQgji4BgECCAQIFIEcm9vdCIm\
      CgRUZXh0Eh4KBHRleHQYASABKAlCCuLgGAYIARCAgARSBHRleHQilgEKBUltYWdlEjwKCmF0dGFjaG1lbnQYASAB\
      KAsyFi5tYXJ0bGV0LnYxLkF0dGFjaG1lbnRCBPjgGAFSCmF0dGFjaG1lbnQSFAoFd2lkdGgYAiABKA1SBXdpZHRo\
      EhYKBmhlaWdodBgDIAEoDVIGaGVpZ2h0EiEKB2NhcHRpb24YBCABKAlCB+LgGAMQgCBSB2NhcHRpb24izQEKBVZp\
      ZGVvEjwKCmF0dGFjaG1lbnQYASABKAsyFi5tYXJ0bGV0LnYxLkF0dGFjaG1lbnRCBPjgGAFSCmF0dGFjaG1lbnQS\
      FAoFd2lkdGgYAiABKA1SBXdpZHRoEhYKBmhlaWdodBgDIAEoDVIGaGVpZ2h0EjUKCGR1cmF0aW9uGAQgASgLMhku\
      Z29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUghkdXJhdGlvbhIhCgdjYXB0aW9uGAUgASgJQgfi4BgDEIAgUgdjYXB0\
      aW9uIpsBCgVBdWRpbxI8CgphdHRhY2htZW50GAEgASgLMhYubWFydGxldC52MS5BdHRhY2htZW50QgT44BgBUgph\
      dHRhY2htZW50EjUKCGR1cmF0aW9uGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUghkdXJhdGlvbhId\
      CgV0aXRsZRgDIAEoCUIH4uAYAxD/AVIFdGl0bGUipQEKCVZvaWNlTm90ZRI8CgphdHRhY2htZW50GAEgASgLMhYu\
      bWFydGxldC52MS5BdHRhY2htZW50QgT44BgBUgphdHRhY2htZW50EjUKCGR1cmF0aW9uGAIgASgLMhkuZ29vZ2xl\
      LnByb3RvYnVmLkR1cmF0aW9uUghkdXJhdGlvbhIjCgh3YXZlZm9ybRgDIAEoDEIH4uAYAxCAAlIId2F2ZWZvcm0i\
      igEKCERvY3VtZW50EjwKCmF0dGFjaG1lbnQYASABKAsyFi5tYXJ0bGV0LnYxLkF0dGFjaG1lbnRCBPjgGAFSCmF0\
      dGFjaG1lbnQSIQoHY2FwdGlvbhgCIAEoCUIH4uAYAxCAIFIHY2FwdGlvbhIdCgV0aXRsZRgDIAEoCUIH4uAYAxD/\
      AVIFdGl0bGUifQoITG9jYXRpb24SGgoIbGF0aXR1ZGUYASABKAFSCGxhdGl0dWRlEhwKCWxvbmdpdHVkZRgCIAEo\
      AVIJbG9uZ2l0dWRlEhoKCGFjY3VyYWN5GAMgASgBUghhY2N1cmFjeRIbCgRuYW1lGAQgASgJQgfi4BgDEP8BUgRu\
      YW1lIpwBCgdDb250YWN0Eh0KBG5hbWUYASABKAlCCeLgGAUIARD/AVIEbmFtZRIlCgphY2NvdW50X2lkGAIgASgM\
      Qgbi4BgCEBBSCWFjY291bnRJZBIkCgZwaG9uZXMYAyADKAlCDPLgGAIQEOLgGAIQQFIGcGhvbmVzEiUKBmVtYWls\
      cxgEIAMoCUIN8uAYAhAQ4uAYAxD+AVIGZW1haWxzIroBCgRQb2xsEiUKCHF1ZXN0aW9uGAEgASgJQgni4BgFCAEQ\
      gAhSCHF1ZXN0aW9uEisKB29wdGlvbnMYAiADKAlCEfLgGAQIAhAg4uAYBQgBEP8BUgdvcHRpb25zEiUKDmFsbG93\
      c19zZXZlcmFsGAMgASgIUg1hbGxvd3NTZXZlcmFsEjcKCWNsb3Nlc19hdBgEIAEoCzIaLmdvb2dsZS5wcm90b2J1\
      Zi5UaW1lc3RhbXBSCGNsb3Nlc0F0IvkBCg1DYWxlbmRhckV2ZW50Eh8KBXRpdGxlGAEgASgJQgni4BgFCAEQ/wFS\
      BXRpdGxlEj0KCXN0YXJ0c19hdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCBPjgGAFSCHN0YXJ0\
      c0F0EjMKB2VuZHNfYXQYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgZlbmRzQXQSMAoIbG9jYXRp\
      b24YBCABKAsyFC5tYXJ0bGV0LnYxLkxvY2F0aW9uUghsb2NhdGlvbhIhCgdkZXRhaWxzGAUgASgJQgfi4BgDEIAg\
      UgdkZXRhaWxzImUKB1N0aWNrZXISPAoKYXR0YWNobWVudBgBIAEoCzIWLm1hcnRsZXQudjEuQXR0YWNobWVudEIE\
      +OAYAVIKYXR0YWNobWVudBIcCgVlbW9qaRgCIAEoCUIG4uAYAhBAUgVlbW9qaSItCgxTeXN0ZW1Ob3RpY2USHQoE\
      dGV4dBgBIAEoCUIJ4uAYBQgBEIAgUgR0ZXh0ImYKCFJlYWN0aW9uEjwKB21lc3NhZ2UYASABKAsyHC5tYXJ0bGV0\
      LnYxLk1lc3NhZ2VSZWZlcmVuY2VCBPjgGAFSB21lc3NhZ2USHAoFZW1vamkYAiABKAlCBuLgGAIQQFIFZW1vamki\
      WwoERWRpdBInCgptZXNzYWdlX2lkGAEgASgMQgji4BgECBAQEFIJbWVzc2FnZUlkEioKBHRleHQYAiABKAsyEC5t\
      YXJ0bGV0LnYxLlRleHRCBPjgGAFSBHRleHQiMwoIRGVsZXRpb24SJwoKbWVzc2FnZV9pZBgBIAEoDEII4uAYBAgQ\
      EBBSCW1lc3NhZ2VJZCJkCghQb2xsVm90ZRI2CgRwb2xsGAEgASgLMhwubWFydGxldC52MS5NZXNzYWdlUmVmZXJl\
      bmNlQgT44BgBUgRwb2xsEiAKB2Nob2ljZXMYAiADKA1CBvLgGAIQIFIHY2hvaWNlcyLQAQoKRXZlbnRSZXBseRI4\
      CgVldmVudBgBIAEoCzIcLm1hcnRsZXQudjEuTWVzc2FnZVJlZmVyZW5jZUIE+OAYAVIFZXZlbnQSNQoGYW5zd2Vy\
      GAIgASgOMh0ubWFydGxldC52MS5FdmVudFJlcGx5LkFuc3dlclIGYW5zd2VyIlEKBkFuc3dlchIWChJBTlNXRVJf\
      VU5TUEVDSUZJRUQQABIOCgpBTlNXRVJfWUVTEAESDQoJQU5TV0VSX05PEAISEAoMQU5TV0VSX01BWUJFEAMiSgoO\
      Q29udGVudFJlY2VpcHQSOAoQcmVhZF9tZXNzYWdlX2lkcxgBIAMoDEIO8uAYAhBk4uAYBAgQEBBSDnJlYWRNZXNz\
      YWdlSWRzIpUBCgZUeXBpbmcSGwoJaXNfdHlwaW5nGAEgASgIUghpc1R5cGluZxIrCgRraW5kGAIgASgOMhcubWFy\
      dGxldC52MS5UeXBpbmcuS2luZFIEa2luZCJBCgRLaW5kEg0KCUtJTkRfVEVYVBAAEhIKDktJTkRfUkVDT1JESU5H\
      EAESFgoSS0lORF9DSE9PU0lOR19GSUxFEAIibQoKUHJvZmlsZUtleRIaCgNrZXkYASABKAxCCOLgGAQIIBAgUgNr\
      ZXkSGAoHdmVyc2lvbhgCIAEoBFIHdmVyc2lvbhIpCgxwcmVzZW5jZV9rZXkYAyABKAxCBuLgGAIQIFILcHJlc2Vu\
      Y2VLZXkiiwMKDlByZXNlbmNlU3RhdHVzEjYKBXN0YXRlGAEgASgOMiAubWFydGxldC52MS5QcmVzZW5jZVN0YXR1\
      cy5TdGF0ZVIFc3RhdGUSGwoEdGV4dBgCIAEoCUIH4uAYAxDIAVIEdGV4dBIcCgVlbW9qaRgDIAEoCUIG4uAYAhAg\
      UgVlbW9qaRI3CglsYXN0X3NlZW4YBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghsYXN0U2VlbhI3\
      CgljbGVhcnNfYXQYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghjbGVhcnNBdBIYCgdjb3VudGVy\
      GAYgASgEUgdjb3VudGVyInoKBVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASEAoMU1RBVEVfT05MSU5FEAES\
      DgoKU1RBVEVfQVdBWRACEg4KClNUQVRFX0JVU1kQAxIYChRTVEFURV9ET19OT1RfRElTVFVSQhAEEg4KClNUQVRF\
      X0dPTkUQBSJFCgdQcm9maWxlEhsKBG5hbWUYASABKAlCB+LgGAMQgAJSBG5hbWUSHQoFYWJvdXQYAiABKAlCB+Lg\
      GAMQ4AhSBWFib3V0IkoKEURpc2FwcGVhcmluZ1RpbWVyEjUKCGR1cmF0aW9uGAEgASgLMhkuZ29vZ2xlLnByb3Rv\
      YnVmLkR1cmF0aW9uUghkdXJhdGlvbiLKAQoJQ2FsbE9mZmVyEiEKB2NhbGxfaWQYASABKAxCCOLgGAQIEBAQUgZj\
      YWxsSWQSGwoJaGFzX3ZpZGVvGAIgASgIUghoYXNWaWRlbxIqCgtkZXNjcmlwdGlvbhgDIAEoDEII4uAYBBCAgAJS\
      C2Rlc2NyaXB0aW9uEjIKDGZpbmdlcnByaW50cxgEIAMoDEIO8uAYAhAI4uAYBAggECBSDGZpbmdlcnByaW50cxId\
      CgpyZWxheV9vbmx5GAUgASgIUglyZWxheU9ubHkivAEKCkNhbGxBbnN3ZXISIQoHY2FsbF9pZBgBIAEoDEII4uAY\
      BAgQEBBSBmNhbGxJZBIrCgxvZmZlcl9kaWdlc3QYAiABKAxCCOLgGAQIIBAgUgtvZmZlckRpZ2VzdBIqCgtkZXNj\
      cmlwdGlvbhgDIAEoDEII4uAYBBCAgAJSC2Rlc2NyaXB0aW9uEjIKDGZpbmdlcnByaW50cxgEIAMoDEIO8uAYAhAI\
      4uAYBAggECBSDGZpbmdlcnByaW50cyLUBQoKQ2FsbFNpZ25hbBIhCgdjYWxsX2lkGAEgASgMQgji4BgECBAQEFIG\
      Y2FsbElkEkMKCmNhbmRpZGF0ZXMYAiABKAsyIS5tYXJ0bGV0LnYxLkNhbGxTaWduYWwuQ2FuZGlkYXRlc0gAUgpj\
      YW5kaWRhdGVzEkYKC25lZ290aWF0aW9uGAMgASgLMiIubWFydGxldC52MS5DYWxsU2lnbmFsLk5lZ290aWF0aW9u\
      SABSC25lZ290aWF0aW9uEjQKBW1lZGlhGAQgASgLMhwubWFydGxldC52MS5DYWxsU2lnbmFsLk1lZGlhSABSBW1l\
      ZGlhGn4KCkNhbmRpZGF0ZXMSHgoKZ2VuZXJhdGlvbhgBIAEoDVIKZ2VuZXJhdGlvbhIvCgpjYW5kaWRhdGVzGAIg\
      AygJQg/y4BgCEEDi4BgFCAEQgAhSCmNhbmRpZGF0ZXMSHwoLaXNfY29tcGxldGUYAyABKAhSCmlzQ29tcGxldGUa\
      lAIKC05lZ290aWF0aW9uEioKCmdlbmVyYXRpb24YASABKA1CCurgGAYIARDAhD1SCmdlbmVyYXRpb24SOwoEa2lu\
      ZBgCIAEoDjInLm1hcnRsZXQudjEuQ2FsbFNpZ25hbC5OZWdvdGlhdGlvbi5LaW5kUgRraW5kEikKC2Rlc2NyaXB0\
      aW9uGAMgASgMQgfi4BgDEIBgUgtkZXNjcmlwdGlvbhIyCgxmaW5nZXJwcmludHMYBCADKAxCDvLgGAIQCOLgGAQI\
      IBAgUgxmaW5nZXJwcmludHMiPQoES2luZBIUChBLSU5EX1VOU1BFQ0lGSUVEEAASDgoKS0lORF9PRkZFUhABEg8K\
      C0tJTkRfQU5TV0VSEAIaQQoFTWVkaWESGwoJaGFzX2F1ZGlvGAEgASgIUghoYXNBdWRpbxIbCgloYXNfdmlkZW8Y\
      AiABKAhSCGhhc1ZpZGVvQgYKBGtpbmQiVQoTR3JvdXBDYWxsSW52aXRhdGlvbhIhCgdjYWxsX2lkGAEgASgMQgji\
      4BgECBAQEFIGY2FsbElkEhsKCWhhc192aWRlbxgCIAEoCFIIaGFzVmlkZW8ijw0KBFN5bmMSKwoEc2VudBgBIAEo\
      CzIVLm1hcnRsZXQudjEuU3luYy5TZW50SABSBHNlbnQSKwoEcmVhZBgCIAEoCzIVLm1hcnRsZXQudjEuU3luYy5S\
      ZWFkSABSBHJlYWQSKwoEcGVlchgDIAEoCzIVLm1hcnRsZXQudjEuU3luYy5QZWVySABSBHBlZXISLgoFcGVlcnMY\
      BCABKAsyFi5tYXJ0bGV0LnYxLlN5bmMuUGVlcnNIAFIFcGVlcnMSLgoFZ3JvdXAYBSABKAsyFi5tYXJ0bGV0LnYx\
      LlN5bmMuR3JvdXBIAFIFZ3JvdXASKAoDb3duGAYgASgLMhQubWFydGxldC52MS5TeW5jLk93bkgAUgNvd24aaAoE\
      U2VudBIrCgxyZWNpcGllbnRfaWQYASABKAxCCOLgGAQIEBAQUgtyZWNpcGllbnRJZBIzCgdjb250ZW50GAIgASgL\
      MhMubWFydGxldC52MS5Db250ZW50QgT44BgBUgdjb250ZW50Gl4KBFJlYWQSJQoJc2VuZGVyX2lkGAEgASgMQgji\
      4BgECBAQEFIIc2VuZGVySWQSLwoLbWVzc2FnZV9pZHMYAiADKAxCDvLgGAIQZOLgGAQIEBAQUgptZXNzYWdlSWRz\
      GqgCCgRQZWVyEicKCmFjY291bnRfaWQYASABKAxCCOLgGAQIEBAQUglhY2NvdW50SWQSKwoMaWRlbnRpdHlfa2V5\
      GAIgASgMQgji4BgECCAQIFILaWRlbnRpdHlLZXkSHwoLaXNfdmVyaWZpZWQYAyABKAhSCmlzVmVyaWZpZWQSHQoK\
      aXNfYmxvY2tlZBgEIAEoCFIJaXNCbG9ja2VkEhsKBG5hbWUYBSABKAlCB+LgGAMQ/wFSBG5hbWUSIwoJdXNlcl9u\
      YW1lGAYgASgJQgbi4BgCECBSCHVzZXJOYW1lEh8KC2lzX2FjY2VwdGVkGAcgASgIUgppc0FjY2VwdGVkEicKC3By\
      b2ZpbGVfa2V5GAggASgMQgbi4BgCECBSCnByb2ZpbGVLZXka9wMKA093bhIjCgl1c2VyX25hbWUYASABKAlCBuLg\
      GAIQIFIIdXNlck5hbWUSKwoNY29udGFjdF90b2tlbhgCIAEoDEIG4uAYAhAQUgxjb250YWN0VG9rZW4SJwoLcHJv\
      ZmlsZV9rZXkYAyABKAxCBuLgGAIQIFIKcHJvZmlsZUtleRItCgdwcm9maWxlGAQgASgLMhMubWFydGxldC52MS5Q\
      cm9maWxlUgdwcm9maWxlEicKD3Byb2ZpbGVfdmVyc2lvbhgFIAEoBFIOcHJvZmlsZVZlcnNpb24SKQoMcHJlc2Vu\
      Y2Vfa2V5GAYgASgMQgbi4BgCECBSC3ByZXNlbmNlS2V5EjYKCHByZXNlbmNlGAcgASgLMhoubWFydGxldC52MS5Q\
      cmVzZW5jZVN0YXR1c1IIcHJlc2VuY2USIQoMY2FyZF92ZXJzaW9uGAggASgEUgtjYXJkVmVyc2lvbhIzChFtaW5p\
      bXVtX2FncmVlbWVudBgJIAEoDUIG6uAYAhAEUhBtaW5pbXVtQWdyZWVtZW50EiEKDGhpZGVzX3R5cGluZxgKIAEo\
      CFILaGlkZXNUeXBpbmcSPwoJYXVkaWVuY2VzGAsgAygLMhkubWFydGxldC52MS5TeW5jLkF1ZGllbmNlQgby4BgC\
      EARSCWF1ZGllbmNlcxq7AQoIQXVkaWVuY2USGgoEbmFtZRgBIAEoCUIG4uAYAhBAUgRuYW1lEikKDHByZXNlbmNl\
      X2tleRgCIAEoDEIG4uAYAhAgUgtwcmVzZW5jZUtleRI2CghwcmVzZW5jZRgDIAEoCzIaLm1hcnRsZXQudjEuUHJl\
      c2VuY2VTdGF0dXNSCHByZXNlbmNlEjAKC2FjY291bnRfaWRzGAQgAygMQg/y4BgDEPQD4uAYBAgQEBBSCmFjY291\
      bnRJZHMaPAoFUGVlcnMSMwoFcGVlcnMYASADKAsyFS5tYXJ0bGV0LnYxLlN5bmMuUGVlckIG8uAYAhBAUgVwZWVy\
      cxqAAQoFR3JvdXASIwoIZ3JvdXBfaWQYASABKAxCCOLgGAQIEBAQUgdncm91cElkEjgKB2RldGFpbHMYAiABKAsy\
      GC5tYXJ0bGV0LnYxLkdyb3VwRGV0YWlsc0IE+OAYAVIHZGV0YWlscxIYCgd2ZXJzaW9uGAMgASgEUgd2ZXJzaW9u\
      QggKBmFjdGlvbiI8ChFEZWNyeXB0aW9uRmFpbHVyZRInCgptZXNzYWdlX2lkGAEgASgMQgji4BgECBAQEFIJbWVz\
      c2FnZUlkIgkKB05vdGhpbmcibAoNU2hhcmVkQXJjaGl2ZRIwCgRmaWxlGAEgASgLMhYubWFydGxldC52MS5TdG9y\
      ZWRGaWxlQgT44BgBUgRmaWxlEikKCnBhc3NwaHJhc2UYAiABKAlCCeLgGAUIARD/AVIKcGFzc3BocmFzZSKmAQoN\
      SGlzdG9yeUJ1bmRsZRI5CgdhcmNoaXZlGAEgASgLMhkubWFydGxldC52MS5TaGFyZWRBcmNoaXZlQgT44BgBUgdh\
      cmNoaXZlEi4KBGZyb20YAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgRmcm9tEioKAnRvGAMgASgL\
      MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFICdG8iXQoWR3JvdXBEZWNyeXB0aW9uRmFpbHVyZRJDCghtZXNz\
      YWdlcxgBIAMoCzIcLm1hcnRsZXQudjEuTWVzc2FnZVJlZmVyZW5jZUIJ8uAYBQgBEIABUghtZXNzYWdlcyJtCglH\
      cm91cENvcHkSKwoMcmVjaXBpZW50X2lkGAEgASgMQgji4BgECBAQEFILcmVjaXBpZW50SWQSMwoHY29udGVudBgC\
      IAEoCzITLm1hcnRsZXQudjEuQ29udGVudEIE+OAYAVIHY29udGVudCJ8CgxHcm91cERldGFpbHMSGwoEbmFtZRgB\
      IAEoCUIH4uAYAxD/AVIEbmFtZRIdCgVhYm91dBgCIAEoCUIH4uAYAxCACFIFYWJvdXQSMAoHcGljdHVyZRgDIAEo\
      CzIWLm1hcnRsZXQudjEuQXR0YWNobWVudFIHcGljdHVyZSKAAgoTUHJvdmlzaW9uaW5nTWVzc2FnZRInCgphY2Nv\
      dW50X2lkGAEgASgMQgji4BgECBAQEFIJYWNjb3VudElkEi0KDWlkZW50aXR5X3NlZWQYAiABKAxCCOLgGAQIIBAg\
      UgxpZGVudGl0eVNlZWQSJwoKbGlua190b2tlbhgDIAEoDEII4uAYBAggECBSCWxpbmtUb2tlbhIzCgVwZWVycxgE\
      IAMoCzIVLm1hcnRsZXQudjEuU3luYy5QZWVyQgby4BgCEEBSBXBlZXJzEjMKB2hpc3RvcnkYBSABKAsyGS5tYXJ0\
      bGV0LnYxLlNoYXJlZEFyY2hpdmVSB2hpc3RvcnlCMQoKbWFydGxldC52MVABWhRtYXJ0bGV0L3YxO21hcnRsZXR2\
      MaoCCk1hcnRsZXQuVjFiBnByb3RvMw==
      """)
}
