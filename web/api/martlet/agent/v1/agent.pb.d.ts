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
  /** Makes a link that opens the agent's page in a browser, once, within ten minutes. */
  createPageLink(request: CreatePageLinkRequest, options?: $.CallOptions)
    : $.Reply<CreatePageLinkResponse>;
}
