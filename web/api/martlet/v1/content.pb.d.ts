// Written by protoc-gen-martlet from martlet/v1/content.proto. Do not edit.

import type * as $ from "../../martlet-connect.js";

/** One message. */
export type Content = $.Nothing
  & {
    /** The message's identifier: 16 bytes, the same however often it is sent. */
    id?: $.Base64;
    /** When it was written, by the writer's clock. */
    writtenAt?: $.Timestamp;
    /** How long it is to be kept once it was read; absent keeps it. */
    disappearsAfter?: $.Duration;
    /** The message that it answers. */
    replyTo?: MessageReference;
    /** The key of the writer's profile, until the reader has shown that it has it. */
    writerProfile?: ProfileKey;
  }
  & $.OneOf<{
    /** What is written. */
    text: Text;
    /** A picture. */
    image: Image;
    /** A film. */
    video: Video;
    /** Sound. */
    audio: Audio;
    /** Something said. */
    voiceNote: VoiceNote;
    /** A file. */
    document: Document;
    /** A place. */
    location: Location;
    /** Someone's details. */
    contact: Contact;
    /** A question with answers to choose from. */
    poll: Poll;
    /** An invitation. */
    event: CalendarEvent;
    /** A sticker. */
    sticker: Sticker;
    /** What the application itself has to say. */
    system: SystemNotice;
    /** An answer of one sign. */
    reaction: Reaction;
    /** Other words for what was said. */
    edit: Edit;
    /** Takes a message back, for everyone. */
    deletion: Deletion;
    /** An answer to a poll. */
    pollVote: PollVote;
    /** An answer to an invitation. */
    eventReply: EventReply;
    /** What became of messages, where the server's receipts do not reach. */
    receipt: ContentReceipt;
    /** That someone is writing. */
    typing: Typing;
    /** The key of the sender's profile. */
    profileKey: ProfileKey;
    /** How long messages of the conversation are kept once read, from now on. */
    disappearingTimer: DisappearingTimer;
    /** An offer of a call. */
    callOffer: CallOffer;
    /** The answer to an offer of a call. */
    callAnswer: CallAnswer;
    /** Something between the two devices of a call. */
    callSignal: CallSignal;
    /** For the sender's own devices: what one of them did. */
    sync: Sync;
    /** A message that could not be decrypted: its sender is to send it again. */
    decryptionFailure: DecryptionFailure;
    /** Says nothing: begins a session. */
    nothing: Nothing;
    /** In a group: what was said before, for whom the sender has just added. */
    historyBundle: HistoryBundle;
    /** In a group: messages that could not be read; their authors are to send them again. */
    groupDecryptionFailure: GroupDecryptionFailure;
    /** In a group: a message again, for one account. */
    groupCopy: GroupCopy;
  }>;

/** Names a message. */
export type MessageReference = $.Nothing
  & {
    /** Who wrote it. */
    authorId?: $.Base64;
    /** Its identifier. */
    messageId?: $.Base64;
  };

/** Bytes that belong to a message. */
export type Attachment = $.Nothing
  & {
    /** Their type, such as "image/png". */
    mediaType?: string;
    /** A name to save them under. */
    fileName?: string;
  }
  & $.OneOf<{
    /** Here: at most 64 KiB. */
    embedded: $.Base64;
    /** In an object at the server. */
    stored: StoredFile;
  }>;

/** A file that was sealed as docs/protocol.md says (martlet-media-1), and uploaded. */
export type StoredFile = $.Nothing
  & {
    /** The object. */
    objectId?: $.Base64;
    /** The key that the file was sealed with, which also gives what downloads the object. */
    key?: $.Base64;
    /** Bytes of the file. */
    byteCount?: $.Integer64;
    /** Root of the Merkle tree over the object's segments. */
    root?: $.Base64;
  };

/** What is written. */
export type Text = $.Nothing
  & {
    /** The words. */
    text?: string;
  };

/**
 * A picture. What is said of it beside the file, its sender says, here and in the kinds below:
 * whoever shows it must not rely on it.
 */
export type Image = $.Nothing
  & {
    /** Its file. */
    attachment?: Attachment;
    /** Pixels across. */
    width?: number;
    /** Pixels down. */
    height?: number;
    /** Words below it. */
    caption?: string;
  };

/** A film. */
export type Video = $.Nothing
  & {
    /** Its file. */
    attachment?: Attachment;
    /** Pixels across. */
    width?: number;
    /** Pixels down. */
    height?: number;
    /** How long it runs. */
    duration?: $.Duration;
    /** Words below it. */
    caption?: string;
  };

/** Sound. */
export type Audio = $.Nothing
  & {
    /** Its file. */
    attachment?: Attachment;
    /** How long it runs. */
    duration?: $.Duration;
    /** What it is called. */
    title?: string;
  };

/** Something said. */
export type VoiceNote = $.Nothing
  & {
    /** Its file. */
    attachment?: Attachment;
    /** How long it runs. */
    duration?: $.Duration;
    /** Loudness along the way, a byte for each step. */
    waveform?: $.Base64;
  };

/** A file. */
export type Document = $.Nothing
  & {
    /** The file. */
    attachment?: Attachment;
    /** Words below it. */
    caption?: string;
    /** What the document, or its page, is called. */
    title?: string;
  };

/** A place. */
export type Location = $.Nothing
  & {
    /** Degrees north, WGS 84. */
    latitude?: $.Double;
    /** Degrees east, WGS 84. */
    longitude?: $.Double;
    /** How far off it may be, in metres; 0 where that is not known. */
    accuracy?: $.Double;
    /** What it is called. */
    name?: string;
  };

/** Someone's details. */
export type Contact = $.Nothing
  & {
    /** The name. */
    name?: string;
    /** The account, where there is one. */
    accountId?: $.Base64;
    /** Telephone numbers. */
    phones?: string[];
    /** Electronic mail addresses. */
    emails?: string[];
  };

/** A question with answers to choose from. */
export type Poll = $.Nothing
  & {
    /** The question. */
    question?: string;
    /** The answers. */
    options?: string[];
    /** Whether more than one may be chosen. */
    allowsSeveral?: boolean;
    /** Until when; absent for ever. */
    closesAt?: $.Timestamp;
  };

/** An invitation. */
export type CalendarEvent = $.Nothing
  & {
    /** To what. */
    title?: string;
    /** When it begins. */
    startsAt?: $.Timestamp;
    /** When it ends; absent where that is open. */
    endsAt?: $.Timestamp;
    /** Where. */
    location?: Location;
    /** More about it. */
    details?: string;
  };

/** A sticker. */
export type Sticker = $.Nothing
  & {
    /** Its picture. */
    attachment?: Attachment;
    /** The sign that it stands for. */
    emoji?: string;
  };

/** What the application itself has to say. */
export type SystemNotice = $.Nothing
  & {
    /** The words. */
    text?: string;
  };

/** An answer of one sign. */
export type Reaction = $.Nothing
  & {
    /** To which message. */
    message?: MessageReference;
    /** The sign; empty takes it back. */
    emoji?: string;
  };

/** Other words for what was said. Only a message's author may edit it. */
export type Edit = $.Nothing
  & {
    /** Which message. */
    messageId?: $.Base64;
    /** What it says now. */
    text?: Text;
  };

/** Takes a message back, for everyone. Only a message's author may. */
export type Deletion = $.Nothing
  & {
    /** Which message. */
    messageId?: $.Base64;
  };

/** An answer to a poll; a later one of the same voter replaces it. */
export type PollVote = $.Nothing
  & {
    /** Which poll. */
    poll?: MessageReference;
    /** The options chosen, by their place in the poll from 0. */
    choices?: number[];
  };

/** An answer to an invitation; a later one of the same guest replaces it. */
export type EventReply = $.Nothing
  & {
    /** Which invitation. */
    event?: MessageReference;
    /** The answer. */
    answer?: EventReply_Answer;
  };

/** What is answered. */
export type EventReply_Answer =
  /** Not said. */
  | "ANSWER_UNSPECIFIED"
  /** Coming. */
  | "ANSWER_YES"
  /** Not coming. */
  | "ANSWER_NO"
  /** Perhaps. */
  | "ANSWER_MAYBE"
  /** A number that the schema does not name. */
  | number;

/** What became of messages, where the server's receipts do not reach. */
export type ContentReceipt = $.Nothing
  & {
    /** Messages that were read. */
    readMessageIds?: $.Base64[];
  };

/**
 * That someone is about to send something. It is sent again every 10 seconds while it goes on; who
 * gets it forgets it after 15 seconds, or once a message of the sender comes.
 */
export type Typing = $.Nothing
  & {
    /** Whether it goes on. */
    isTyping?: boolean;
    /** What goes on. */
    kind?: Typing_Kind;
  };

/** What someone does. */
export type Typing_Kind =
  /** Writing; what a version to come says counts as that, too. */
  | "KIND_TEXT"
  /** Recording something said. */
  | "KIND_RECORDING"
  /** Choosing a file. */
  | "KIND_CHOOSING_FILE"
  /** A number that the schema does not name. */
  | number;

/** The key of the sender's profile. */
export type ProfileKey = $.Nothing
  & {
    /** 32 bytes. */
    key?: $.Base64;
    /** The version of the profile that the key opens, and those after it. */
    version?: $.Integer64;
    /** The key of the sender's presence; empty if the sender shows none. */
    presenceKey?: $.Base64;
  };

/** Whether someone is there; sealed by the presence key, as docs/protocol.md says. */
export type PresenceStatus = $.Nothing
  & {
    /** Which it is. */
    state?: PresenceStatus_State;
    /** A few words; with the rest they fit in 255 bytes. */
    text?: string;
    /** A sign. */
    emoji?: string;
    /** When the device was last there, in a farewell; absent if that is not told. */
    lastSeen?: $.Timestamp;
    /** Until when text and sign count; absent for ever. */
    clearsAt?: $.Timestamp;
    /** Greater with each that the device seals: an older one is passed over. */
    counter?: $.Integer64;
  };

/** Which it is. */
export type PresenceStatus_State =
  /** Not said. */
  | "STATE_UNSPECIFIED"
  /** There. */
  | "STATE_ONLINE"
  /** Not at the device. */
  | "STATE_AWAY"
  /** There, and at something else. */
  | "STATE_BUSY"
  /** There, and not to be disturbed. */
  | "STATE_DO_NOT_DISTURB"
  /** Gone: a farewell. */
  | "STATE_GONE"
  /** A number that the schema does not name. */
  | number;

/** What people call themselves and look like; sealed by the profile's key, as docs/protocol.md says. */
export type Profile = $.Nothing
  & {
    /** A name, at most 64 characters. */
    name?: string;
    /** More, at most 280 characters. */
    about?: string;
  };

/** How long messages of the conversation are kept once read, from now on. */
export type DisappearingTimer = $.Nothing
  & {
    /** How long; absent keeps them. */
    duration?: $.Duration;
  };

/** An offer of a call. */
export type CallOffer = $.Nothing
  & {
    /** The call's identifier. */
    callId?: $.Base64;
    /** Whether it has pictures. */
    hasVideo?: boolean;
    /** The session description. */
    description?: $.Base64;
    /** SHA-256 of each certificate that DTLS may show. */
    fingerprints?: $.Base64[];
    /** Whether the caller tells no address of its own. */
    relayOnly?: boolean;
  };

/** The answer to an offer of a call. */
export type CallAnswer = $.Nothing
  & {
    /** Which call. */
    callId?: $.Base64;
    /** SHA-256 of the Content that held the offer, as it was serialised. */
    offerDigest?: $.Base64;
    /** The session description. */
    description?: $.Base64;
    /** SHA-256 of each certificate that DTLS may show. */
    fingerprints?: $.Base64[];
  };

/** Something between the two devices of a call, over the server's Calls.Signal. */
export type CallSignal = $.Nothing
  & {
    /** Which call. */
    callId?: $.Base64;
  }
  & $.OneOf<{
    /** Candidates. */
    candidates: CallSignal_Candidates;
    /** A further negotiation. */
    negotiation: CallSignal_Negotiation;
    /** What is sent now. */
    media: CallSignal_Media;
  }>;

/** Candidates of the sender. */
export type CallSignal_Candidates = $.Nothing
  & {
    /** The negotiation that they belong to, as Negotiation has it; 0 for that of offer and answer. */
    generation?: number;
    /** Each as in an attribute of SDP, without "a=". */
    candidates?: string[];
    /** Whether there are no more. */
    isComplete?: boolean;
  };

/** A description that replaces the one before: hold, video, another path. */
export type CallSignal_Negotiation = $.Nothing
  & {
    /**
     * Counts up with each offer of either side. Of two offers of one generation the caller's counts,
     * and the callee takes its own back.
     */
    generation?: number;
    /** What it is. */
    kind?: CallSignal_Negotiation_Kind;
    /** The session description. */
    description?: $.Base64;
    /** SHA-256 of each certificate that DTLS may show: it may not be another than at first. */
    fingerprints?: $.Base64[];
  };

/** What a description is. */
export type CallSignal_Negotiation_Kind =
  /** Not said. */
  | "KIND_UNSPECIFIED"
  /** An offer. */
  | "KIND_OFFER"
  /** The answer to the offer of the same generation. */
  | "KIND_ANSWER"
  /** A number that the schema does not name. */
  | number;

/** What the sender sends now. */
export type CallSignal_Media = $.Nothing
  & {
    /** Whether it can be heard. */
    hasAudio?: boolean;
    /** Whether it can be seen. */
    hasVideo?: boolean;
  };

/** For the sender's own devices: what one of them did. */
export type Sync = $.Nothing
  & $.OneOf<{
    /** Something was sent. */
    sent: Sync_Sent;
    /** Something was read. */
    read: Sync_Read;
    /** Someone is seen differently. */
    peer: Sync_Peer;
    /** How several are seen. */
    peers: Sync_Peers;
    /** What a group is called. */
    group: Sync_Group;
    /** What the account is called and looks like. */
    own: Sync_Own;
  }>;

/** A message that was sent. */
export type Sync_Sent = $.Nothing
  & {
    /** Recipient; your account for a note to self. */
    recipientId?: $.Base64;
    /** What. */
    content?: Content;
  };

/** Messages that were read. */
export type Sync_Read = $.Nothing
  & {
    /** Who had sent them. */
    senderId?: $.Base64;
    /** Which. */
    messageIds?: $.Base64[];
  };

/** What is thought of an account. */
export type Sync_Peer = $.Nothing
  & {
    /** Which. */
    accountId?: $.Base64;
    /** The identity key that this is about. */
    identityKey?: $.Base64;
    /** Whether its safety number was compared. */
    isVerified?: boolean;
    /** Whether nothing of it is shown. */
    isBlocked?: boolean;
    /** What it is called here. */
    name?: string;
    /** The user name that it was found by; empty without one. */
    userName?: string;
    /** Whether it may write here. */
    isAccepted?: boolean;
    /** The key of its profile; empty if it is not known. */
    profileKey?: $.Base64;
  };

/** What the account is called and looks like, and what it goes along with. */
export type Sync_Own = $.Nothing
  & {
    /** Its user name; empty without one. */
    userName?: string;
    /** The token that its links carry; empty without one. */
    contactToken?: $.Base64;
    /** The key of its profile; empty without one. */
    profileKey?: $.Base64;
    /** Its profile. */
    profile?: Profile;
    /** The version of the profile. */
    profileVersion?: $.Integer64;
    /** The key of its presence; empty if it shows none. */
    presenceKey?: $.Base64;
    /** What it shows. */
    presence?: PresenceStatus;
    /** How often what others are told of the account's keys has changed. */
    cardVersion?: $.Integer64;
    /**
     * The weakest mode of key agreement that it goes along with: 1 X3DH, 2 PQXDH, 4 PQXDH with the
     * Triple Ratchet; 0 is 2.
     */
    minimumAgreement?: number;
    /** Whether typing is neither told to others nor shown. */
    hidesTyping?: boolean;
    /** Those who are shown something else than everyone, or nothing. */
    audiences?: Sync_Audience[];
  };

/**
 * Accounts that are shown a presence of their own: at most three audiences with a name, and one
 * without, which is shown nothing.
 */
export type Sync_Audience = $.Nothing
  & {
    /** What the account calls it; nobody else learns it. */
    name?: string;
    /** The key of what it is shown; empty if it is shown nothing. */
    presenceKey?: $.Base64;
    /** What it is shown; absent: what everyone is. */
    presence?: PresenceStatus;
    /** Who is in it, each account in one audience at the most. */
    accountIds?: $.Base64[];
  };

/** What is thought of several accounts, for a device that was just linked. */
export type Sync_Peers = $.Nothing
  & {
    /** Which. */
    peers?: Sync_Peer[];
  };

/**
 * What a group is called, for a device that was just linked: it knows no secret of the epoch that
 * the group's metadata are sealed for.
 */
export type Sync_Group = $.Nothing
  & {
    /** Which. */
    groupId?: $.Base64;
    /** What it is called. */
    details?: GroupDetails;
    /** The version of the metadata that says so. */
    version?: $.Integer64;
  };

/** A message that could not be decrypted: its sender is to send it again. */
export type DecryptionFailure = $.Nothing
  & {
    /** The identifier that the message travelled under. */
    messageId?: $.Base64;
  };

/** Says nothing: begins a session. */
export type Nothing = $.Empty;

/** An archive that is stored at the server: a backup (docs/protocol.md §21) as a file. */
export type SharedArchive = $.Nothing
  & {
    /** The file. */
    file?: StoredFile;
    /** What opens the backup. */
    passphrase?: string;
  };

/**
 * Messages of a group that were sent before somebody was added, under the policy that new members
 * get them. Who was added by its sender takes it; everyone else passes over it.
 */
export type HistoryBundle = $.Nothing
  & {
    /** The messages. */
    archive?: SharedArchive;
    /** When the time begins that they are of. */
    from?: $.Timestamp;
    /** When it ends. */
    to?: $.Timestamp;
  };

/** Messages of a group that the sender could not read. Their authors send them again as GroupCopy. */
export type GroupDecryptionFailure = $.Nothing
  & {
    /** The messages. */
    messages?: MessageReference[];
  };

/** A message of a group again, for an account that could not read it; everyone else passes over it. */
export type GroupCopy = $.Nothing
  & {
    /** The account that could not read it. */
    recipientId?: $.Base64;
    /** The message, with the identifier that it had. */
    content?: Content;
  };

/** What a group is called and looks like: its encrypted metadata. */
export type GroupDetails = $.Nothing
  & {
    /** Its name. */
    name?: string;
    /** More about it. */
    about?: string;
    /** Its picture. */
    picture?: Attachment;
  };

/** What a device seals for one that is to be linked. */
export type ProvisioningMessage = $.Nothing
  & {
    /** The account. */
    accountId?: $.Base64;
    /** The seed of its identity key. */
    identitySeed?: $.Base64;
    /** With which the server links the device. */
    linkToken?: $.Base64;
    /**
     * The accounts that the account knows, as many as fit: the verified and the blocked first, then
     * those that have a name. The others follow as Sync.Peers once the device is linked.
     */
    peers?: Sync_Peer[];
    /** The account's history; absent if the new device is to have none. */
    history?: SharedArchive;
  };
