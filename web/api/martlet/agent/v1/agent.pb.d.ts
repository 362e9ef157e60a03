// Written by protoc-gen-martlet from martlet/agent/v1/agent.proto. Do not edit.

import type * as $ from "../../../martlet-connect.js";
import type * as $1 from "../../../martlet/client/events.pb.js";
import type * as $2 from "../../../martlet/v1/content.pb.js";

/** Asks for the accounts. */
export type ListAccountsRequest = $.Empty;

/** Holds the accounts. */
export type ListAccountsResponse = $.Nothing
  & {
    /** The accounts. */
    accounts?: ListAccountsResponse_Account[];
  };

/** An account. */
export type ListAccountsResponse_Account = $.Nothing
  & {
    /** Which it is. */
    id?: string;
    /** The number of this device. */
    device?: number;
    /** The link that leads others to it. */
    link?: string;
    /** Its user name; empty without one. */
    userName?: string;
  };

/** Sends something. */
export type SendRequest = $.Nothing
  & {
    /** From which account; empty means the only one. */
    account?: string;
    /** To whom: a conversation, a contact's name, "@USERNAME", a link, "self" or "group:GROUP". */
    to?: string;
    /** What to say, where that is text and nothing else. */
    text?: string;
    /**
     * What to say; only its body counts, though it needs an identifier like every content: any 16
     * bytes.
     */
    content?: $2.Content;
    /** The message that it answers, in the same conversation. */
    replyTo?: string;
    /** How long it is kept once it was read. */
    disappearsAfter?: $.Duration;
    /** Whether it reaches only devices that are there now, and no history. */
    ephemeral?: boolean;
    /** Whether sleeping devices are left asleep. */
    silent?: boolean;
  };

/** Tells how sending went. */
export type SendResponse = $.Nothing
  & {
    /** The message. */
    id?: string;
    /** In which conversation it is. */
    conversation?: string;
    /** Whether the server has it; else it is sent as soon as the server can be reached. */
    isSent?: boolean;
  };

/** Asks for events. */
export type EventsRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /**
     * Whose cursor to begin at: a name that the program chooses, up to 64 letters, digits, "-", "_"
     * and ".". A name that is new begins with the oldest event that is kept. Without a name, the
     * stream begins with what happens from now on, after a response without an event at once, and
     * nothing is kept for it when it has ended.
     */
    consumer?: string;
    /** Whether the stream ends when everything that waited was delivered. */
    onlyWaiting?: boolean;
    /** Whether a new consumer begins with what happens from now on. */
    fromNow?: boolean;
  };

/** Holds an event, or nothing: a sign that the stream is alive, every 15 seconds. */
export type EventsResponse = $.Nothing
  & {
    /** What to acknowledge once it is handled; grows with each event. */
    cursor?: $.Integer64;
    /** What happened; absent if the response only shows that the stream is alive. */
    event?: $1.ReceivedEvent;
  };

/** Moves a consumer's cursor. */
export type AcknowledgeRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Whose cursor. */
    consumer?: string;
    /** Up to where everything is handled. */
    cursor?: $.Integer64;
  };

/** Says that the cursor is moved. */
export type AcknowledgeResponse = $.Empty;

/** Asks for a conversation's messages. */
export type GetHistoryRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Which conversation, as in SendRequest.to. */
    conversation?: string;
    /** How many of the latest; 0 means 50. */
    limit?: number;
    /** Where an earlier response began: the messages before it are wanted. */
    before?: $.Integer64;
  };

/** Holds a conversation's messages, the oldest first. */
export type GetHistoryResponse = $.Nothing
  & {
    /** The messages. */
    messages?: $1.StoredMessage[];
    /** What to ask for as `before`, for the messages before these; absent if there are none. */
    start?: $.Integer64;
  };

/** Asks for the conversations. */
export type ListConversationsRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
  };

/** Holds the conversations. */
export type ListConversationsResponse = $.Nothing
  & {
    /** The conversations, the latest first. */
    conversations?: ListConversationsResponse_Entry[];
    /** Invitations to groups, the oldest first. */
    groupRequests?: ListConversationsResponse_GroupRequest[];
  };

/** A conversation. */
export type ListConversationsResponse_Entry = $.Nothing
  & {
    /** Which it is. */
    conversation?: string;
    /** What it is called here; empty without a name. */
    name?: string;
    /** Messages that are not marked as read. */
    unread?: number;
    /** The last message. */
    lastMessage?: $1.StoredMessage;
    /** Whether it is a request of somebody who is not accepted. */
    isRequest?: boolean;
  };

/** An invitation to a group by somebody who is not accepted. */
export type ListConversationsResponse_GroupRequest = $.Nothing
  & {
    /** Which group. */
    conversation?: string;
    /** What it is called; empty if that cannot be told. */
    name?: string;
    /** Who invites. */
    inviterId?: string;
  };

/** Marks messages as read. */
export type MarkReadRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Which conversation, as in SendRequest.to. */
    conversation?: string;
  };

/** Tells how many were marked. */
export type MarkReadResponse = $.Nothing
  & {
    /** How many were not read before. */
    marked?: number;
  };

/** Asks for the people. */
export type ListPeopleRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
  };

/** Holds the people. */
export type ListPeopleResponse = $.Nothing
  & {
    /** The people. */
    people?: ListPeopleResponse_Person[];
  };

/** A person. */
export type ListPeopleResponse_Person = $.Nothing
  & {
    /** The account. */
    id?: string;
    /** What it is called here; empty without a name. */
    name?: string;
    /** The user name that it was found by; empty without one. */
    userName?: string;
    /** What it calls itself. Anyone may call themselves anything. */
    profileName?: string;
    /** Whether the safety number was compared. */
    isVerified?: boolean;
    /** Whether it was accepted, or added. */
    isAccepted?: boolean;
    /** Whether nothing of it is shown. */
    isBlocked?: boolean;
    /** Whether it shows another identity key than the trusted one. */
    hasChangedIdentity?: boolean;
  };

/** Changes what is kept of a person. */
export type UpdatePersonRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Who, as in SendRequest.to. */
    person?: string;
  }
  & $.OneOf<{
    /** What it is called here; empty takes the name away. */
    name: string;
    /** Whether it is blocked. */
    isBlocked: boolean;
    /** Whether its request is accepted; false ignores it. */
    isAccepted: boolean;
    /** The safety number that it has shown: it is verified if the digits are right. */
    safetyNumber: string;
  }>;

/** Says that a person is changed. */
export type UpdatePersonResponse = $.Nothing
  & {
    /** The account. */
    id?: string;
    /** Whether the safety number was right. */
    isVerified?: boolean;
  };

/** Asks for a safety number. */
export type GetSafetyNumberRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** With whom, as in SendRequest.to. */
    person?: string;
  };

/** Holds a safety number. */
export type GetSafetyNumberResponse = $.Nothing
  & {
    /** 60 digits. */
    digits?: string;
    /** The digits as a QR code, in PNG, for the other side to take in. */
    code?: $.Base64;
  };

/** Asks for the groups. */
export type ListGroupsRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
  };

/** Holds the groups. */
export type ListGroupsResponse = $.Nothing
  & {
    /** The groups. */
    groups?: ListGroupsResponse_Group[];
  };

/** A group. */
export type ListGroupsResponse_Group = $.Nothing
  & {
    /** Which it is. */
    id?: string;
    /** What it is called. */
    name?: string;
    /** Its members. */
    members?: ListGroupsResponse_Group_Member[];
    /** Days of history that new members get; 0 is none. */
    historyDays?: number;
  };

/** A member. */
export type ListGroupsResponse_Group_Member = $.Nothing
  & {
    /** The account. */
    id?: string;
    /** Whether it administers. */
    isAdministrator?: boolean;
  };

/** Makes a group. */
export type CreateGroupRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** What it is called. */
    name?: string;
    /** Whom to invite, each as in SendRequest.to. */
    members?: string[];
  };

/** Names the group. */
export type CreateGroupResponse = $.Nothing
  & {
    /** Its conversation: "group:GROUP". */
    conversation?: string;
  };

/** Changes a group. */
export type UpdateGroupRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Which: "group:GROUP". */
    group?: string;
  }
  & $.OneOf<{
    /** Invites people. */
    invite: UpdateGroupRequest_People;
    /** Removes people. */
    remove: UpdateGroupRequest_People;
    /** What it is called. */
    name: string;
    /** Leaves it. */
    leave: UpdateGroupRequest_Leave;
    /** Makes people administrators. */
    promote: UpdateGroupRequest_People;
    /** Makes administrators plain members. */
    demote: UpdateGroupRequest_People;
    /** How many days of history new members get; 0 is none. */
    historyDays: number;
  }>;

/** People. */
export type UpdateGroupRequest_People = $.Nothing
  & {
    /** Each as in SendRequest.to. */
    people?: string[];
  };

/** Leaves the group. */
export type UpdateGroupRequest_Leave = $.Empty;

/** Says that the group is changed. */
export type UpdateGroupResponse = $.Empty;

/** Answers an invitation. */
export type AnswerGroupRequestRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** To which group: "group:GROUP". */
    group?: string;
    /** Whether it is accepted. */
    isAccepted?: boolean;
  };

/** Says that it is answered. */
export type AnswerGroupRequestResponse = $.Empty;

/** Asks for messages. */
export type SearchMessagesRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Words; in which case they are makes no difference. */
    query?: string;
    /** In which conversation, as in SendRequest.to; empty means in all. */
    conversation?: string;
    /** How many at most; 0 means 50. */
    limit?: number;
  };

/** Holds messages, the latest first. */
export type SearchMessagesResponse = $.Nothing
  & {
    /** The messages. */
    messages?: $1.StoredMessage[];
  };

/** Tells a conversation what the user does. */
export type SetTypingRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Which conversation, as in SendRequest.to. */
    conversation?: string;
    /** What the user does. */
    typing?: $2.Typing;
  };

/** Says that it was told, if the server could be reached. */
export type SetTypingResponse = $.Empty;

/** Asks who is there. */
export type WatchPresenceRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
  };

/** Tells whether a person is there. */
export type WatchPresenceResponse = $.Nothing
  & {
    /** Who; empty in a response that only shows that the stream is alive. */
    personId?: string;
    /** Whether one of its devices is there. */
    isThere?: boolean;
    /** What it says. */
    status?: $2.PresenceStatus;
  };

/** Asks for the account's own profile. */
export type GetProfileRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
  };

/** Holds what the account calls itself. */
export type GetProfileResponse = $.Nothing
  & {
    /** The profile; absent without one. */
    profile?: $2.Profile;
    /** A picture of the account's link as a QR code, in PNG. */
    linkCode?: $.Base64;
  };

/** Changes the account's own profile. */
export type SetProfileRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** The profile; absent takes it away. */
    profile?: $2.Profile;
  };

/** Says that it is changed. */
export type SetProfileResponse = $.Empty;

/** Begins a file. */
export type CreateUploadRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** A name to save it under. */
    fileName?: string;
    /** Its type, such as "image/png". */
    mediaType?: string;
    /** How many bytes it has. */
    byteCount?: $.Integer64;
  };

/** Names the file that is taken in. */
export type CreateUploadResponse = $.Nothing
  & {
    /** What the following requests name. */
    upload?: string;
  };

/** Adds a part. */
export type AppendUploadRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** To which file. */
    upload?: string;
    /** Where the part begins: as many bytes as there are already. */
    offset?: $.Integer64;
    /** The part. */
    data?: $.Base64;
  };

/** Says that the part is there. */
export type AppendUploadResponse = $.Nothing
  & {
    /** How many bytes there are now. */
    byteCount?: $.Integer64;
  };

/** Ends a file. */
export type FinishUploadRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Which. */
    upload?: string;
  };

/** Tells how far sealing and uploading have come. */
export type FinishUploadResponse = $.Nothing
  & {
    /** Bytes that are at the server. */
    byteCount?: $.Integer64;
    /** Bytes that will be. */
    totalByteCount?: $.Integer64;
    /** What a content says of the file: the last response has it. */
    attachment?: $2.Attachment;
  };

/** Asks for a file. */
export type DownloadRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** The conversation of the message, as in SendRequest.to. */
    conversation?: string;
    /** The message that carries it. */
    message?: string;
  };

/** Holds a part of a file. */
export type DownloadResponse = $.Nothing
  & {
    /** The part. */
    data?: $.Base64;
    /** Bytes of the whole file. */
    byteCount?: $.Integer64;
  };

/** Asks for a link. */
export type CreatePageLinkRequest = $.Empty;

/** Holds a link. */
export type CreatePageLinkResponse = $.Nothing
  & {
    /** The link. */
    link?: string;
  };

/** A device that takes part in a group's call. */
export type CallDevice = $.Nothing
  & {
    /** The account. */
    account?: string;
    /** The device's number. */
    device?: number;
  };

/** A description of a media engine's, or of the other side's. */
export type CallDescription = $.Nothing
  & {
    /** Whether it is an offer, else an answer. */
    isOffer?: boolean;
    /** The description. */
    sdp?: string;
    /** Whether the own offer is to be taken back first; only in what is told. */
    takesBack?: boolean;
    /** Whether pictures are offered; only in a call between two, in what the engine says. */
    hasVideo?: boolean;
    /** In a group's call, of whom or for whom it is. */
    peer?: CallDevice;
  };

/** Candidates of a media engine's, or of the other side's. */
export type CallCandidates = $.Nothing
  & {
    /** Each as a description has it, without "a=". */
    candidates?: string[];
    /** Whether there are no more. */
    isComplete?: boolean;
    /** In a group's call, of whom or for whom they are. */
    peer?: CallDevice;
  };

/** What is sent in a call between two. */
export type CallMedia = $.Nothing
  & {
    /** Sound. */
    hasAudio?: boolean;
    /** Pictures. */
    hasVideo?: boolean;
  };

/** Takes part in a call. */
export type ConductCallRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Whether others are told of pictures, where this begins the call of a group. */
    hasVideo?: boolean;
    /** How long a call to a person rings; 0 means 60 seconds. */
    ringSeconds?: number;
    /** Whether no address of this machine is told; absent means unless messages were exchanged. */
    isRelayOnly?: boolean;
  }
  & $.OneOf<{
    /** A new one to a person, or that of a group, as in SendRequest.to. */
    to: string;
    /**
     * One that rings here: its identifier. Nothing is told to the other side before TellCall has
     * accepted or declined it.
     */
    ringing: string;
  }>;

/** Tells one thing about a call, or nothing: a sign that the stream is alive, every 5 seconds. */
export type ConductCallResponse = $.Nothing
  & $.OneOf<{
    /** The name of this part in the call, for TellCall. */
    part: string;
    /** Use these relays. */
    relays: ConductCallResponse_Relays;
    /** Make a description, set it as the local one, and tell it. */
    wanted: ConductCallResponse_Wanted;
    /** The call is this far. */
    state: ConductCallResponse_State;
    /** The other side has called at the same time: this call of its is answered instead. */
    crossed: string;
    /** Set this as the remote description. */
    description: CallDescription;
    /** Add these candidates. */
    candidates: CallCandidates;
    /** The other side sends this now. */
    media: CallMedia;
    /** What TellCall said was not followed: why. */
    refused: string;
    /** The call between two is over. */
    over: $1.ReceivedEvent_CallUpdate;
    /** Media passes this way in the group's call. */
    mediaServer: ConductCallResponse_MediaServer;
    /** These take part. */
    participants: ConductCallResponse_Participants;
    /** Keys of a new epoch. */
    mediaKeys: ConductCallResponse_MediaKeys;
    /** Seal with this. */
    sealing: ConductCallResponse_Sealing;
    /** Forget the keys of this epoch. */
    forgottenEpoch: $.Integer64;
    /** This participant's frames could not be opened for 3 seconds. */
    keysMissing: CallDevice;
    /**
     * The group's call is over for this device: "left", "ended", "removed", "full", "untrusted" or
     * "failed".
     */
    groupOver: string;
  }>;

/** What the engine is to make. */
export type ConductCallResponse_Wanted =
  /** Nothing. */
  | "WANTED_UNSPECIFIED"
  /** An offer; with new ICE credentials if there was one before. */
  | "WANTED_OFFER"
  /** An answer to the offer. */
  | "WANTED_ANSWER"
  /** A number that the schema does not name. */
  | number;

/** How far the call is. */
export type ConductCallResponse_State =
  /** Not said. */
  | "STATE_UNSPECIFIED"
  /** It rings at the other side. */
  | "STATE_RINGING"
  /** It was answered. */
  | "STATE_ANSWERED"
  /** The other side is who it should be: media may be played from now on. */
  | "STATE_CONNECTED"
  /** The other device is there. */
  | "STATE_PEER_ATTACHED"
  /** The other device was not heard of for a while; the call goes on. */
  | "STATE_PEER_LOST"
  /** This has begun the call of the group. */
  | "STATE_STARTED"
  /** This takes part in the call of the group. */
  | "STATE_JOINED"
  /** A number that the schema does not name. */
  | number;

/** Relays for media, as browsers take them. */
export type ConductCallResponse_Relays = $.Nothing
  & {
    /** The relays. */
    relays?: ConductCallResponse_Relays_Relay[];
    /** Whether no other path may be used. */
    isRelayOnly?: boolean;
  };

/** A relay. */
export type ConductCallResponse_Relays_Relay = $.Nothing
  & {
    /** Where it is. */
    urls?: string[];
    /** With which name it is asked. */
    username?: string;
    /** With which password. */
    credential?: string;
  };

/** How media passes in a group's call. */
export type ConductCallResponse_MediaServer = $.Nothing
  & {
    /** "mesh", from each to each other; "janus" or "livekit". */
    kind?: string;
    /** Where the server is. */
    url?: string;
    /** What it is shown. */
    token?: string;
    /** Which room of janus. */
    room?: string;
    /** What opens the room. */
    pin?: string;
  };

/** Who takes part in a group's call. */
export type ConductCallResponse_Participants = $.Nothing
  & {
    /** The devices, this one among them. */
    participants?: CallDevice[];
  };

/** Keys of one epoch of a group's call: they open frames from now on. */
export type ConductCallResponse_MediaKeys = $.Nothing
  & {
    /** Which epoch. */
    epoch?: $.Integer64;
    /** What each key is derived from, RFC 9605 §4.4.2, suite 0x0004. */
    baseKey?: $.Base64;
    /** The participants' keys. */
    keys?: ConductCallResponse_MediaKeys_Key[];
  };

/** A participant's key. */
export type ConductCallResponse_MediaKeys_Key = $.Nothing
  & {
    /** Whose. */
    participant?: CallDevice;
    /** Its identifier in frames, KID of RFC 9605. */
    id?: $.Integer64;
    /** For an engine with a frame format of its own. */
    rawKey?: $.Base64;
  };

/** With which key frames are to be sealed from now on. */
export type ConductCallResponse_Sealing = $.Nothing
  & {
    /** Of which epoch. */
    epoch?: $.Integer64;
    /** Its identifier. */
    keyId?: $.Integer64;
  };

/** Says something in a call. */
export type TellCallRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Which part, as ConductCall has named it. */
    part?: string;
  }
  & $.OneOf<{
    /** What becomes of a call that rings. */
    answer: TellCallRequest_Answer;
    /** A description that was wanted, or one that replaces it; in a group's call for a participant. */
    description: CallDescription;
    /** Candidates that were found. */
    candidates: CallCandidates;
    /** What is sent now, in a call between two. */
    media: CallMedia;
    /** DTLS is done: the fingerprint of the certificate that it has shown, "sha-256 AB:CD:…". */
    connected: string;
    /** The path is lost. */
    restart: TellCallRequest_Restart;
    /**
     * The call is to end: "hang-up", "media-failed", "ice-failed" or "ice-timeout"; in a group's
     * call anything, which leaves it.
     */
    end: string;
    /** Frames of a key were opened, or could not be. */
    frame: TellCallRequest_Frame;
  }>;

/** What becomes of a call that rings. */
export type TellCallRequest_Answer =
  /** Nothing yet. */
  | "ANSWER_UNSPECIFIED"
  /** It is answered here. */
  | "ANSWER_ACCEPT"
  /** It is not wanted. */
  | "ANSWER_DECLINE"
  /** The user is in another call. */
  | "ANSWER_BUSY"
  /** A number that the schema does not name. */
  | number;

/** How a key did. */
export type TellCallRequest_Frame = $.Nothing
  & {
    /** Which key. */
    keyId?: $.Integer64;
    /** Whether a frame of it was opened, else could not be. */
    isOpened?: boolean;
  };

/** Another path is wanted: relays and the wish for an offer follow. */
export type TellCallRequest_Restart = $.Empty;

/** Says that it was heard. */
export type TellCallResponse = $.Empty;

/** Asks for calls. */
export type ListCallsRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** How many of the latest; 0 means 50. */
    limit?: number;
  };

/** Holds calls, the latest first. */
export type ListCallsResponse = $.Nothing
  & {
    /** The calls. */
    calls?: $1.ReceivedEvent_CallUpdate[];
  };

/** Asks for the devices. */
export type ListDevicesRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
  };

/** Holds the devices. */
export type ListDevicesResponse = $.Nothing
  & {
    /** The devices. */
    devices?: ListDevicesResponse_Device[];
  };

/** A device. */
export type ListDevicesResponse_Device = $.Nothing
  & {
    /** Its number. */
    number?: number;
    /** What it is called; empty if that cannot be told. */
    name?: string;
    /** Whether it is this one. */
    isOwn?: boolean;
    /** When it was linked. */
    linkedAt?: $.Timestamp;
  };

/** Asks what a code is for. */
export type DescribeDeviceCodeRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** What `martlet link` shows on the new device. */
    code?: string;
  };

/** Tells what a code is for. */
export type DescribeDeviceCodeResponse = $.Nothing
  & {
    /** What the new device calls itself. */
    name?: string;
  };

/** Lets a device in. */
export type ApproveDeviceRequest = $.Nothing
  & {
    /** Into which account; empty means the only one. */
    account?: string;
    /** What `martlet link` shows on the new device. */
    code?: string;
    /** Whether the device gets nothing of the history, else all of it. */
    isWithoutHistory?: boolean;
  };

/** Says that the device is let in. */
export type ApproveDeviceResponse = $.Nothing
  & {
    /** Its number. */
    number?: number;
  };

/** Removes a device. */
export type RemoveDeviceRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** Its number; not that of the agent's own. */
    number?: number;
  };

/** Says that the device is removed. */
export type RemoveDeviceResponse = $.Empty;

/** Changes the user name. */
export type SetUserNameRequest = $.Nothing
  & {
    /** Of which account; empty means the only one. */
    account?: string;
    /** The name, without "@"; empty gives it up. */
    userName?: string;
  };

/** Says that the user name is changed. */
export type SetUserNameResponse = $.Empty;

/** What an agent does for programs. */
export class AgentClient {
  #transport;
  /** A client that calls over `transport`. */
  constructor(transport: $.Caller);
  /** Lists the accounts that the agent keeps. */
  listAccounts(request: ListAccountsRequest, options?: $.CallOptions)
    : $.Reply<ListAccountsResponse>;
  /** Sends a message, or something about one. It is kept if the server cannot be reached. */
  send(request: SendRequest, options?: $.CallOptions)
    : $.Reply<SendResponse>;
  /**
   * Delivers what has happened since a consumer's cursor, then what happens, in order and at least
   * once. Each consumer has a cursor of its own, which Acknowledge moves.
   */
  events(request: EventsRequest, options?: $.CallOptions)
    : $.Replies<EventsResponse>;
  /** Says that a consumer has handled all events up to a cursor: they do not come again to it. */
  acknowledge(request: AcknowledgeRequest, options?: $.CallOptions)
    : $.Reply<AcknowledgeResponse>;
  /** Lists the latest messages of a conversation, the oldest first. */
  getHistory(request: GetHistoryRequest, options?: $.CallOptions)
    : $.Reply<GetHistoryResponse>;
  /** Lists the conversations, the latest first. */
  listConversations(request: ListConversationsRequest, options?: $.CallOptions)
    : $.Reply<ListConversationsResponse>;
  /** Marks what was received as read, and tells the senders. */
  markRead(request: MarkReadRequest, options?: $.CallOptions)
    : $.Reply<MarkReadResponse>;
  /** Lists the people that are known. */
  listPeople(request: ListPeopleRequest, options?: $.CallOptions)
    : $.Reply<ListPeopleResponse>;
  /** Gives a person a name that only this account sees, blocks it, or answers its request. */
  updatePerson(request: UpdatePersonRequest, options?: $.CallOptions)
    : $.Reply<UpdatePersonResponse>;
  /** Tells the safety number with a person, for both to compare. */
  getSafetyNumber(request: GetSafetyNumberRequest, options?: $.CallOptions)
    : $.Reply<GetSafetyNumberResponse>;
  /** Lists the groups that the account is in. */
  listGroups(request: ListGroupsRequest, options?: $.CallOptions)
    : $.Reply<ListGroupsResponse>;
  /** Makes a group, with people in it. */
  createGroup(request: CreateGroupRequest, options?: $.CallOptions)
    : $.Reply<CreateGroupResponse>;
  /** Invites people to a group, removes them, renames it, or leaves it. */
  updateGroup(request: UpdateGroupRequest, options?: $.CallOptions)
    : $.Reply<UpdateGroupResponse>;
  /** Accepts an invitation to a group, or declines it. */
  answerGroupRequest(request: AnswerGroupRequestRequest, options?: $.CallOptions)
    : $.Reply<AnswerGroupRequestResponse>;
  /** Finds messages that have all words of a text, the latest first. */
  searchMessages(request: SearchMessagesRequest, options?: $.CallOptions)
    : $.Reply<SearchMessagesResponse>;
  /** Tells a conversation, once, that the user types, or does no longer. It counts for 15 seconds. */
  setTyping(request: SetTypingRequest, options?: $.CallOptions)
    : $.Reply<SetTypingResponse>;
  /**
   * Tells whether people are there, as far as they show it, then whenever that changes; and shows
   * them, meanwhile, that this account is there, if it shows anything.
   */
  watchPresence(request: WatchPresenceRequest, options?: $.CallOptions)
    : $.Replies<WatchPresenceResponse>;
  /** Tells what the account calls itself. */
  getProfile(request: GetProfileRequest, options?: $.CallOptions)
    : $.Reply<GetProfileResponse>;
  /** Changes what the account calls itself. */
  setProfile(request: SetProfileRequest, options?: $.CallOptions)
    : $.Reply<SetProfileResponse>;
  /**
   * Begins to take in a file, in parts, for a message to carry. What is not finished is forgotten
   * after an hour; 16 are taken in at a time.
   */
  createUpload(request: CreateUploadRequest, options?: $.CallOptions)
    : $.Reply<CreateUploadResponse>;
  /** Adds a part to a file. */
  appendUpload(request: AppendUploadRequest, options?: $.CallOptions)
    : $.Reply<AppendUploadResponse>;
  /**
   * Ends a file: seals and uploads it, unless it fits in a message. Tells how far that has come, at
   * last what a message's content says of it.
   */
  finishUpload(request: FinishUploadRequest, options?: $.CallOptions)
    : $.Replies<FinishUploadResponse>;
  /** Gives the file that a message carries, part after part, each held against the message first. */
  download(request: DownloadRequest, options?: $.CallOptions)
    : $.Replies<DownloadResponse>;
  /**
   * Takes part in a call: makes one, answers one that rings, or joins the one of a group or begins
   * it. Tells what a media engine is to do and what becomes of the call, first the name of this part
   * in it. It ends with the call; whoever stops reading hangs up.
   */
  conductCall(request: ConductCallRequest, options?: $.CallOptions)
    : $.Replies<ConductCallResponse>;
  /**
   * Says in a call what the media engine has done, or the user wants. Requests are followed in the
   * order in which they come: each is to be made when the one before was answered. What is said while
   * the call ends is passed over.
   */
  tellCall(request: TellCallRequest, options?: $.CallOptions)
    : $.Reply<TellCallResponse>;
  /** Lists the calls between two, the latest first, among them those that ring. */
  listCalls(request: ListCallsRequest, options?: $.CallOptions)
    : $.Reply<ListCallsResponse>;
  /** Lists the account's devices. */
  listDevices(request: ListDevicesRequest, options?: $.CallOptions)
    : $.Reply<ListDevicesResponse>;
  /** Tells what a code of `martlet link` is for, before ApproveDevice: the device's name. */
  describeDeviceCode(request: DescribeDeviceCodeRequest, options?: $.CallOptions)
    : $.Reply<DescribeDeviceCodeResponse>;
  /**
   * Lets a device into the account, where it can do everything that this one can, and waits up to 30
   * seconds for it to have linked itself.
   */
  approveDevice(request: ApproveDeviceRequest, options?: $.CallOptions)
    : $.Reply<ApproveDeviceResponse>;
  /** Removes a device from the account. */
  removeDevice(request: RemoveDeviceRequest, options?: $.CallOptions)
    : $.Reply<RemoveDeviceResponse>;
  /** Takes a user name, by which others find the account, or gives it up. */
  setUserName(request: SetUserNameRequest, options?: $.CallOptions)
    : $.Reply<SetUserNameResponse>;
  /** Makes a link that opens the agent's page in a browser, once, within ten minutes. */
  createPageLink(request: CreatePageLinkRequest, options?: $.CallOptions)
    : $.Reply<CreatePageLinkResponse>;
}
