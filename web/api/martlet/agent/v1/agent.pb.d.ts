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
    /** What to say; only its body counts. */
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
     * and ".". A name that is new begins with the oldest event that is kept.
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
  };

/** Holds a conversation's messages, the oldest first. */
export type GetHistoryResponse = $.Nothing
  & {
    /** The messages. */
    messages?: $1.StoredMessage[];
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
}
