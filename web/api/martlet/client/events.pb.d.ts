// Written by protoc-gen-martlet from martlet/client/events.proto. Do not edit.

import type * as $ from "../../martlet-connect.js";
import type * as $1 from "../../martlet/v1/content.pb.js";

/** A message of a conversation, as it stands now. */
export type StoredMessage = $.Nothing
  & {
    /** The message's identifier. */
    id?: string;
    /** The conversation: "direct:ACCOUNT", "self" or "group:GROUP". */
    conversation?: string;
    /** Who wrote it. */
    authorId?: string;
    /** From which device. */
    authorDevice?: number;
    /** What it says. */
    content?: $1.Content;
    /** The server's time of it. */
    serverTime?: $.Timestamp;
    /** How far it has come. */
    state?: StoredMessage_State;
    /** When this account read it. */
    readAt?: $.Timestamp;
    /** Whether its author has changed the words. */
    isEdited?: boolean;
    /** Whether its author has taken it back; its content is gone. */
    isDeleted?: boolean;
    /** What others answered with one sign. */
    reactions?: StoredMessage_ReactionEntry[];
    /** Answers, where it is a poll. */
    votes?: StoredMessage_VoteEntry[];
    /** Answers, where it is an invitation. */
    replies?: StoredMessage_ReplyEntry[];
    /**
     * Who has shared it, if it was sent before this account had joined: that it was said so, only that
     * account vouches for.
     */
    sharedBy?: string;
  };

/** How far a message of one's own has come. */
export type StoredMessage_State =
  /** Not said. */
  | "STATE_UNSPECIFIED"
  /** Not at the server yet. */
  | "STATE_PENDING"
  /** At the server. */
  | "STATE_SENT"
  /** On a device of the recipient. */
  | "STATE_DELIVERED"
  /** Read. */
  | "STATE_READ"
  /** Refused by the server. */
  | "STATE_FAILED"
  /** Someone else's. */
  | "STATE_RECEIVED"
  /** A number that the schema does not name. */
  | number;

/** An answer of one sign. */
export type StoredMessage_ReactionEntry = $.Nothing
  & {
    /** Whose. */
    accountId?: string;
    /** The sign. */
    emoji?: string;
  };

/** An answer to a poll. */
export type StoredMessage_VoteEntry = $.Nothing
  & {
    /** Whose. */
    accountId?: string;
    /** The options chosen. */
    choices?: number[];
  };

/** An answer to an invitation. */
export type StoredMessage_ReplyEntry = $.Nothing
  & {
    /** Whose. */
    accountId?: string;
    /** The answer. */
    answer?: $1.EventReply_Answer;
  };

/** Something that happened, told once. */
export type ReceivedEvent = $.Nothing
  & {
    /** Whether it comes from an account that was not accepted yet: it is to be shown apart. */
    isRequest?: boolean;
  }
  & $.OneOf<{
    /** A message. */
    message: StoredMessage;
    /** Messages have come further. */
    progress: ReceivedEvent_Progress;
    /** A message has changed. */
    change: ReceivedEvent_Change;
    /** Something of the moment. */
    signal: ReceivedEvent_Signal;
    /** An account's identity key has changed. */
    identityChange: ReceivedEvent_IdentityChange;
    /** A message that could not be decrypted. */
    undecryptable: ReceivedEvent_Undecryptable;
    /** A group has changed. */
    groupChange: ReceivedEvent_GroupChange;
    /** The file is an older copy. */
    restored: ReceivedEvent_Restored;
    /** A device of the account has come or gone. */
    deviceChange: ReceivedEvent_DeviceChange;
    /** A call has changed. */
    call: ReceivedEvent_CallUpdate;
    /** An invitation to a group waits to be accepted. */
    groupRequest: ReceivedEvent_GroupRequest;
    /** Messages of the past have come. */
    historyShared: ReceivedEvent_HistoryShared;
    /** Own messages were not read by somebody. */
    unread: ReceivedEvent_Unread;
  }>;

/** Messages have come further. */
export type ReceivedEvent_Progress = $.Nothing
  & {
    /** Which. */
    messageIds?: string[];
    /** Whose devices say so. */
    accountId?: string;
    /** How far they have come. */
    state?: StoredMessage_State;
    /** When, by the server's clock. */
    time?: $.Timestamp;
  };

/** A message has changed: edited, taken back, reacted to, voted on, replied to. */
export type ReceivedEvent_Change = $.Nothing
  & {
    /** The message as it stands now. */
    message?: StoredMessage;
    /** Who changed it. */
    accountId?: string;
    /** What changed it. */
    cause?: $1.Content;
  };

/** Something of the moment that is not kept: typing, a call, a timer, a profile key. */
export type ReceivedEvent_Signal = $.Nothing
  & {
    /** In which conversation. */
    conversation?: string;
    /** The sender's account. */
    accountId?: string;
    /** What it says. */
    content?: $1.Content;
  };

/** An account shows another identity key than the trusted one. */
export type ReceivedEvent_IdentityChange = $.Nothing
  & {
    /** Which account. */
    accountId?: string;
  };

/** A message could not be decrypted. */
export type ReceivedEvent_Undecryptable = $.Nothing
  & {
    /** The sender's account. */
    accountId?: string;
    /** The sender's device. */
    deviceId?: number;
    /** Why. */
    reason?: string;
    /** Whether its sender was asked to send it again. */
    isRequested?: boolean;
  };

/** A device was linked to the account, or is no longer. */
export type ReceivedEvent_DeviceChange = $.Nothing
  & {
    /** Its number. */
    deviceId?: number;
    /** Its name; empty if it has none, or is gone. */
    name?: string;
    /** Whether it was linked; false if it is gone. */
    isLinked?: boolean;
  };

/**
 * The account's file is an older copy, put back in place of a newer one: what was sent and received
 * since is missing here. Sessions and groups begin anew.
 */
export type ReceivedEvent_Restored = $.Empty;

/** A group has changed. */
export type ReceivedEvent_GroupChange = $.Nothing
  & {
    /** In which conversation. */
    conversation?: string;
    /** What happened, in order. */
    entries?: ReceivedEvent_GroupChange_Entry[];
    /** The group's epoch now. */
    epoch?: $.Integer64;
    /** Who did it, as a member's signature proves; empty if no signature does. */
    byAccountId?: string;
    /** What the group is called. */
    name?: string;
  };

/** A part of it. */
export type ReceivedEvent_GroupChange_Entry = $.Nothing
  & {
    /** What happened. */
    kind?: ReceivedEvent_GroupChange_Entry_Kind;
    /** To which account; empty if it concerns the whole group. */
    accountId?: string;
    /** To which device of the account; 0 if it concerns the whole account. */
    deviceId?: number;
    /** Days of history that new members get from now on; 0 is none. */
    historyDays?: number;
  };

/** What happened. */
export type ReceivedEvent_GroupChange_Entry_Kind =
  /** Not said. */
  | "KIND_UNSPECIFIED"
  /** This device has joined. */
  | "KIND_JOINED"
  /** An account was added. */
  | "KIND_ADDED"
  /** An account was removed, or has left. */
  | "KIND_REMOVED"
  /** An account has become an administrator. */
  | "KIND_PROMOTED"
  /** An account is no longer an administrator. */
  | "KIND_DEMOTED"
  /** The group's name or picture has changed. */
  | "KIND_RENAMED"
  /** A commit could not be taken up and was reported; who made it, `by_account_id` says. */
  | "KIND_REFUSED"
  /** Commits were undone; who made the first of them, `by_account_id` says. */
  | "KIND_UNDONE"
  /** The group is gone. */
  | "KIND_DELETED"
  /** A device of a member has joined. */
  | "KIND_DEVICE_ADDED"
  /** A device of a member is no longer in the group. */
  | "KIND_DEVICE_REMOVED"
  /**
   * A device claims to belong to an account whose trusted identity key does not vouch for it.
   * Nothing is sent to the group until the device is gone.
   */
  | "KIND_DEVICE_UNVOUCHED"
  /** What new members get of the history has changed. */
  | "KIND_HISTORY_CHANGED"
  /** A number that the schema does not name. */
  | number;

/** A call has changed, for this device. */
export type ReceivedEvent_CallUpdate = $.Nothing
  & {
    /** Which call. */
    callId?: string;
    /** The other account. */
    accountId?: string;
    /** Whether this account calls. */
    isOutgoing?: boolean;
    /** What has become of it. */
    kind?: ReceivedEvent_CallUpdate_Kind;
    /** Whether it was offered with pictures. */
    hasVideo?: boolean;
    /** Until when it rings, if it does. */
    ringUntil?: $.Timestamp;
    /** When this happened, by the server's clock. */
    time?: $.Timestamp;
    /**
     * Why it is over, if it was answered: "hang-up", "media-failed", "ice-failed", "ice-timeout" or
     * "lost".
     */
    end?: string;
  };

/** What has become of it. */
export type ReceivedEvent_CallUpdate_Kind =
  /** Not said. */
  | "KIND_UNSPECIFIED"
  /** It rings here. */
  | "KIND_RINGING"
  /** It was answered by this device, or by the device called. */
  | "KIND_ANSWERED"
  /** Another device of this account has answered it. */
  | "KIND_ANSWERED_ELSEWHERE"
  /** It was declined, here or there. */
  | "KIND_DECLINED"
  /** The callee is in another call. */
  | "KIND_BUSY"
  /** The caller has given up. */
  | "KIND_CANCELLED"
  /** Nobody has answered. */
  | "KIND_MISSED"
  /** The calling device could not go on. */
  | "KIND_FAILED"
  /** It is over. */
  | "KIND_ENDED"
  /** A number that the schema does not name. */
  | number;

/** Somebody who was not accepted has added this account to a group. */
export type ReceivedEvent_GroupRequest = $.Nothing
  & {
    /** Which conversation accepting leads to. */
    conversation?: string;
    /** Who invites. */
    accountId?: string;
    /** What the group is called; empty if that cannot be told. */
    name?: string;
  };

/**
 * Messages of the past have come, from another device of this account, or from whoever has added
 * it to a group.
 */
export type ReceivedEvent_HistoryShared = $.Nothing
  & {
    /** In which conversation; empty for all. */
    conversation?: string;
    /** Who has shared them. */
    accountId?: string;
    /** How many have come. */
    messageCount?: number;
    /** Why they have not; empty if they have. */
    failure?: string;
  };

/**
 * A member of a group could not read messages of this account, and was not sent them again: who
 * has joined since would see them, or they are gone.
 */
export type ReceivedEvent_Unread = $.Nothing
  & {
    /** In which conversation. */
    conversation?: string;
    /** Who could not read them. */
    accountId?: string;
    /** Which. */
    messageIds?: string[];
  };
