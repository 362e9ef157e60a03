// Written by protoc-gen-martlet from martlet/agent/v1/agent.proto. Do not edit.

package import MartletClient
package import Protobuf
package import RPC

/// Asks for the accounts.
package struct ListAccountsRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Holds the accounts.
package struct ListAccountsResponse: Sendable, Hashable {
  /// The accounts.
  package var accounts: [ListAccountsResponse.Account] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(accounts: [ListAccountsResponse.Account] = []) {
    self.accounts = accounts
  }

  /// An account.
  package struct Account: Sendable, Hashable {
    /// Which it is.
    package var id: String = ""

    /// The number of this device.
    package var device: UInt32 = 0

    /// The link that leads others to it.
    package var link: String = ""

    /// Its user name; empty without one.
    package var userName: String = ""

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(id: String = "", device: UInt32 = 0, link: String = "", userName: String = "") {
      self.id = id
      self.device = device
      self.link = link
      self.userName = userName
    }
  }
}

/// Sends something.
package struct SendRequest: Sendable, Hashable {
  /// From which account; empty means the only one.
  package var account: String = ""

  /// To whom: a conversation, a contact's name, "@USERNAME", a link, "self" or "group:GROUP".
  package var to: String = ""

  /// What to say, where that is text and nothing else.
  package var text: String = ""

  /// What to say; only its body counts, though it needs an identifier like every content: any 16
  /// bytes.
  package var content: Content? = nil

  /// The message that it answers, in the same conversation.
  package var replyTo: String = ""

  /// How long it is kept once it was read.
  package var disappearsAfter: ProtoDuration? = nil

  /// Whether it reaches only devices that are there now, and no history.
  package var ephemeral: Bool = false

  /// Whether sleeping devices are left asleep.
  package var silent: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    account: String = "",
    to: String = "",
    text: String = "",
    content: Content? = nil,
    replyTo: String = "",
    disappearsAfter: ProtoDuration? = nil,
    ephemeral: Bool = false,
    silent: Bool = false
  ) {
    self.account = account
    self.to = to
    self.text = text
    self.content = content
    self.replyTo = replyTo
    self.disappearsAfter = disappearsAfter
    self.ephemeral = ephemeral
    self.silent = silent
  }
}

/// Tells how sending went.
package struct SendResponse: Sendable, Hashable {
  /// The message.
  package var id: String = ""

  /// In which conversation it is.
  package var conversation: String = ""

  /// Whether the server has it; else it is sent as soon as the server can be reached.
  package var isSent: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(id: String = "", conversation: String = "", isSent: Bool = false) {
    self.id = id
    self.conversation = conversation
    self.isSent = isSent
  }
}

/// Asks for events.
package struct EventsRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Whose cursor to begin at: a name that the program chooses, up to 64 letters, digits, "-", "_"
  /// and ".". A name that is new begins with the oldest event that is kept. Without a name, the
  /// stream begins with what happens from now on, after a response without an event at once, and
  /// nothing is kept for it when it has ended.
  package var consumer: String = ""

  /// Whether the stream ends when everything that waited was delivered.
  package var onlyWaiting: Bool = false

  /// Whether a new consumer begins with what happens from now on.
  package var fromNow: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    account: String = "",
    consumer: String = "",
    onlyWaiting: Bool = false,
    fromNow: Bool = false
  ) {
    self.account = account
    self.consumer = consumer
    self.onlyWaiting = onlyWaiting
    self.fromNow = fromNow
  }
}

/// Holds an event, or nothing: a sign that the stream is alive, every 15 seconds.
package struct EventsResponse: Sendable, Hashable {
  /// What to acknowledge once it is handled; grows with each event.
  package var cursor: UInt64 = 0

  /// What happened; absent if the response only shows that the stream is alive.
  package var event: ReceivedEvent? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(cursor: UInt64 = 0, event: ReceivedEvent? = nil) {
    self.cursor = cursor
    self.event = event
  }
}

/// Moves a consumer's cursor.
package struct AcknowledgeRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Whose cursor.
  package var consumer: String = ""

  /// Up to where everything is handled.
  package var cursor: UInt64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", consumer: String = "", cursor: UInt64 = 0) {
    self.account = account
    self.consumer = consumer
    self.cursor = cursor
  }
}

/// Says that the cursor is moved.
package struct AcknowledgeResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Asks for a conversation's messages.
package struct GetHistoryRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Which conversation, as in SendRequest.to.
  package var conversation: String = ""

  /// How many of the latest; 0 means 50.
  package var limit: UInt32 = 0

  /// Where an earlier response began: the messages before it are wanted.
  package var before: Int64? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    account: String = "",
    conversation: String = "",
    limit: UInt32 = 0,
    before: Int64? = nil
  ) {
    self.account = account
    self.conversation = conversation
    self.limit = limit
    self.before = before
  }
}

/// Holds a conversation's messages, the oldest first.
package struct GetHistoryResponse: Sendable, Hashable {
  /// The messages.
  package var messages: [StoredMessage] = []

  /// What to ask for as `before`, for the messages before these; absent if there are none.
  package var start: Int64? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(messages: [StoredMessage] = [], start: Int64? = nil) {
    self.messages = messages
    self.start = start
  }
}

/// Asks for the conversations.
package struct ListConversationsRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "") {
    self.account = account
  }
}

/// Holds the conversations.
package struct ListConversationsResponse: Sendable, Hashable {
  /// The conversations, the latest first.
  package var conversations: [ListConversationsResponse.Entry] = []

  /// Invitations to groups, the oldest first.
  package var groupRequests: [ListConversationsResponse.GroupRequest] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    conversations: [ListConversationsResponse.Entry] = [],
    groupRequests: [ListConversationsResponse.GroupRequest] = []
  ) {
    self.conversations = conversations
    self.groupRequests = groupRequests
  }

  /// A conversation.
  package struct Entry: Sendable, Hashable {
    /// Which it is.
    package var conversation: String = ""

    /// What it is called here; empty without a name.
    package var name: String = ""

    /// Messages that are not marked as read.
    package var unread: UInt32 = 0

    /// The last message.
    package var lastMessage: StoredMessage? = nil

    /// Whether it is a request of somebody who is not accepted.
    package var isRequest: Bool = false

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      conversation: String = "",
      name: String = "",
      unread: UInt32 = 0,
      lastMessage: StoredMessage? = nil,
      isRequest: Bool = false
    ) {
      self.conversation = conversation
      self.name = name
      self.unread = unread
      self.lastMessage = lastMessage
      self.isRequest = isRequest
    }
  }

  /// An invitation to a group by somebody who is not accepted.
  package struct GroupRequest: Sendable, Hashable {
    /// Which group.
    package var conversation: String = ""

    /// What it is called; empty if that cannot be told.
    package var name: String = ""

    /// Who invites.
    package var inviterID: String = ""

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(conversation: String = "", name: String = "", inviterID: String = "") {
      self.conversation = conversation
      self.name = name
      self.inviterID = inviterID
    }
  }
}

/// Marks messages as read.
package struct MarkReadRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Which conversation, as in SendRequest.to.
  package var conversation: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", conversation: String = "") {
    self.account = account
    self.conversation = conversation
  }
}

/// Tells how many were marked.
package struct MarkReadResponse: Sendable, Hashable {
  /// How many were not read before.
  package var marked: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(marked: UInt32 = 0) {
    self.marked = marked
  }
}

/// Asks for the people.
package struct ListPeopleRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "") {
    self.account = account
  }
}

/// Holds the people.
package struct ListPeopleResponse: Sendable, Hashable {
  /// The people.
  package var people: [ListPeopleResponse.Person] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(people: [ListPeopleResponse.Person] = []) {
    self.people = people
  }

  /// A person.
  package struct Person: Sendable, Hashable {
    /// The account.
    package var id: String = ""

    /// What it is called here; empty without a name.
    package var name: String = ""

    /// The user name that it was found by; empty without one.
    package var userName: String = ""

    /// What it calls itself. Anyone may call themselves anything.
    package var profileName: String = ""

    /// Whether the safety number was compared.
    package var isVerified: Bool = false

    /// Whether it was accepted, or added.
    package var isAccepted: Bool = false

    /// Whether nothing of it is shown.
    package var isBlocked: Bool = false

    /// Whether it shows another identity key than the trusted one.
    package var hasChangedIdentity: Bool = false

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      id: String = "",
      name: String = "",
      userName: String = "",
      profileName: String = "",
      isVerified: Bool = false,
      isAccepted: Bool = false,
      isBlocked: Bool = false,
      hasChangedIdentity: Bool = false
    ) {
      self.id = id
      self.name = name
      self.userName = userName
      self.profileName = profileName
      self.isVerified = isVerified
      self.isAccepted = isAccepted
      self.isBlocked = isBlocked
      self.hasChangedIdentity = hasChangedIdentity
    }
  }
}

/// Changes what is kept of a person.
package struct UpdatePersonRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Who, as in SendRequest.to.
  package var person: String = ""

  /// What to change.
  package var change: Change? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", person: String = "", change: Change? = nil) {
    self.account = account
    self.person = person
    self.change = change
  }

  /// The choices of `change`.
  package enum Change: Sendable, Hashable {
    /// What it is called here; empty takes the name away.
    case name(String)

    /// Whether it is blocked.
    case isBlocked(Bool)

    /// Whether its request is accepted; false ignores it.
    case isAccepted(Bool)

    /// The safety number that it has shown: it is verified if the digits are right.
    case safetyNumber(String)
  }
}

/// Says that a person is changed.
package struct UpdatePersonResponse: Sendable, Hashable {
  /// The account.
  package var id: String = ""

  /// Whether the safety number was right.
  package var isVerified: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(id: String = "", isVerified: Bool = false) {
    self.id = id
    self.isVerified = isVerified
  }
}

/// Asks for a safety number.
package struct GetSafetyNumberRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// With whom, as in SendRequest.to.
  package var person: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", person: String = "") {
    self.account = account
    self.person = person
  }
}

/// Holds a safety number.
package struct GetSafetyNumberResponse: Sendable, Hashable {
  /// 60 digits.
  package var digits: String = ""

  /// The digits as a QR code, in PNG, for the other side to take in.
  package var code: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(digits: String = "", code: [UInt8] = []) {
    self.digits = digits
    self.code = code
  }
}

/// Asks for the groups.
package struct ListGroupsRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "") {
    self.account = account
  }
}

/// Holds the groups.
package struct ListGroupsResponse: Sendable, Hashable {
  /// The groups.
  package var groups: [ListGroupsResponse.Group] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(groups: [ListGroupsResponse.Group] = []) {
    self.groups = groups
  }

  /// A group.
  package struct Group: Sendable, Hashable {
    /// Which it is.
    package var id: String = ""

    /// What it is called.
    package var name: String = ""

    /// Its members.
    package var members: [ListGroupsResponse.Group.Member] = []

    /// Days of history that new members get; 0 is none.
    package var historyDays: UInt32 = 0

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      id: String = "",
      name: String = "",
      members: [ListGroupsResponse.Group.Member] = [],
      historyDays: UInt32 = 0
    ) {
      self.id = id
      self.name = name
      self.members = members
      self.historyDays = historyDays
    }

    /// A member.
    package struct Member: Sendable, Hashable {
      /// The account.
      package var id: String = ""

      /// Whether it administers.
      package var isAdministrator: Bool = false

      /// What came with the message and is not in the schema.
      package var unknownFields = UnknownFields()

      /// A message whose fields all have their defaults.
      package init() {}

      /// A message with the fields given.
      package init(id: String = "", isAdministrator: Bool = false) {
        self.id = id
        self.isAdministrator = isAdministrator
      }
    }
  }
}

/// Makes a group.
package struct CreateGroupRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What it is called.
  package var name: String = ""

  /// Whom to invite, each as in SendRequest.to.
  package var members: [String] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", name: String = "", members: [String] = []) {
    self.account = account
    self.name = name
    self.members = members
  }
}

/// Names the group.
package struct CreateGroupResponse: Sendable, Hashable {
  /// Its conversation: "group:GROUP".
  package var conversation: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(conversation: String = "") {
    self.conversation = conversation
  }
}

/// Changes a group.
package struct UpdateGroupRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Which: "group:GROUP".
  package var group: String = ""

  /// What to change.
  package var change: Change? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", group: String = "", change: Change? = nil) {
    self.account = account
    self.group = group
    self.change = change
  }

  /// The choices of `change`.
  package enum Change: Sendable, Hashable {
    /// Invites people.
    case invite(UpdateGroupRequest.People)

    /// Removes people.
    case remove(UpdateGroupRequest.People)

    /// What it is called.
    case name(String)

    /// Leaves it.
    case leave(UpdateGroupRequest.Leave)

    /// Makes people administrators.
    case promote(UpdateGroupRequest.People)

    /// Makes administrators plain members.
    case demote(UpdateGroupRequest.People)

    /// How many days of history new members get; 0 is none.
    case historyDays(UInt32)
  }

  /// People.
  package struct People: Sendable, Hashable {
    /// Each as in SendRequest.to.
    package var people: [String] = []

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(people: [String] = []) {
      self.people = people
    }
  }

  /// Leaves the group.
  package struct Leave: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}
  }
}

/// Says that the group is changed.
package struct UpdateGroupResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Answers an invitation.
package struct AnswerGroupRequestRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// To which group: "group:GROUP".
  package var group: String = ""

  /// Whether it is accepted.
  package var isAccepted: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", group: String = "", isAccepted: Bool = false) {
    self.account = account
    self.group = group
    self.isAccepted = isAccepted
  }
}

/// Says that it is answered.
package struct AnswerGroupRequestResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Asks for messages.
package struct SearchMessagesRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Words; in which case they are makes no difference.
  package var query: String = ""

  /// In which conversation, as in SendRequest.to; empty means in all.
  package var conversation: String = ""

  /// How many at most; 0 means 50.
  package var limit: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    account: String = "",
    query: String = "",
    conversation: String = "",
    limit: UInt32 = 0
  ) {
    self.account = account
    self.query = query
    self.conversation = conversation
    self.limit = limit
  }
}

/// Holds messages, the latest first.
package struct SearchMessagesResponse: Sendable, Hashable {
  /// The messages.
  package var messages: [StoredMessage] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(messages: [StoredMessage] = []) {
    self.messages = messages
  }
}

/// Tells a conversation what the user does.
package struct SetTypingRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Which conversation, as in SendRequest.to.
  package var conversation: String = ""

  /// What the user does.
  package var typing: Typing? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", conversation: String = "", typing: Typing? = nil) {
    self.account = account
    self.conversation = conversation
    self.typing = typing
  }
}

/// Says that it was told, if the server could be reached.
package struct SetTypingResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Asks who is there.
package struct WatchPresenceRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "") {
    self.account = account
  }
}

/// Tells whether a person is there.
package struct WatchPresenceResponse: Sendable, Hashable {
  /// Who; empty in a response that only shows that the stream is alive.
  package var personID: String = ""

  /// Whether one of its devices is there.
  package var isThere: Bool = false

  /// What it says.
  package var status: PresenceStatus? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(personID: String = "", isThere: Bool = false, status: PresenceStatus? = nil) {
    self.personID = personID
    self.isThere = isThere
    self.status = status
  }
}

/// Asks for the account's own profile.
package struct GetProfileRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "") {
    self.account = account
  }
}

/// Holds what the account calls itself.
package struct GetProfileResponse: Sendable, Hashable {
  /// The profile; absent without one.
  package var profile: Profile? = nil

  /// A picture of the account's link as a QR code, in PNG.
  package var linkCode: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(profile: Profile? = nil, linkCode: [UInt8] = []) {
    self.profile = profile
    self.linkCode = linkCode
  }
}

/// Changes the account's own profile.
package struct SetProfileRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// The profile; absent takes it away.
  package var profile: Profile? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", profile: Profile? = nil) {
    self.account = account
    self.profile = profile
  }
}

/// Says that it is changed.
package struct SetProfileResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Begins a file.
package struct CreateUploadRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// A name to save it under.
  package var fileName: String = ""

  /// Its type, such as "image/png".
  package var mediaType: String = ""

  /// How many bytes it has.
  package var byteCount: UInt64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    account: String = "",
    fileName: String = "",
    mediaType: String = "",
    byteCount: UInt64 = 0
  ) {
    self.account = account
    self.fileName = fileName
    self.mediaType = mediaType
    self.byteCount = byteCount
  }
}

/// Names the file that is taken in.
package struct CreateUploadResponse: Sendable, Hashable {
  /// What the following requests name.
  package var upload: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(upload: String = "") {
    self.upload = upload
  }
}

/// Adds a part.
package struct AppendUploadRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// To which file.
  package var upload: String = ""

  /// Where the part begins: as many bytes as there are already.
  package var offset: UInt64 = 0

  /// The part.
  package var data: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", upload: String = "", offset: UInt64 = 0, data: [UInt8] = []) {
    self.account = account
    self.upload = upload
    self.offset = offset
    self.data = data
  }
}

/// Says that the part is there.
package struct AppendUploadResponse: Sendable, Hashable {
  /// How many bytes there are now.
  package var byteCount: UInt64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(byteCount: UInt64 = 0) {
    self.byteCount = byteCount
  }
}

/// Ends a file.
package struct FinishUploadRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Which.
  package var upload: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", upload: String = "") {
    self.account = account
    self.upload = upload
  }
}

/// Tells how far sealing and uploading have come.
package struct FinishUploadResponse: Sendable, Hashable {
  /// Bytes that are at the server.
  package var byteCount: UInt64 = 0

  /// Bytes that will be.
  package var totalByteCount: UInt64 = 0

  /// What a content says of the file: the last response has it.
  package var attachment: Attachment? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(byteCount: UInt64 = 0, totalByteCount: UInt64 = 0, attachment: Attachment? = nil) {
    self.byteCount = byteCount
    self.totalByteCount = totalByteCount
    self.attachment = attachment
  }
}

/// Asks for a file.
package struct DownloadRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// The conversation of the message, as in SendRequest.to.
  package var conversation: String = ""

  /// The message that carries it.
  package var message: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", conversation: String = "", message: String = "") {
    self.account = account
    self.conversation = conversation
    self.message = message
  }
}

/// Holds a part of a file.
package struct DownloadResponse: Sendable, Hashable {
  /// The part.
  package var data: [UInt8] = []

  /// Bytes of the whole file.
  package var byteCount: UInt64 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(data: [UInt8] = [], byteCount: UInt64 = 0) {
    self.data = data
    self.byteCount = byteCount
  }
}

/// Asks for a link.
package struct CreatePageLinkRequest: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Holds a link.
package struct CreatePageLinkResponse: Sendable, Hashable {
  /// The link.
  package var link: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(link: String = "") {
    self.link = link
  }
}

/// A device that takes part in a group's call.
package struct CallDevice: Sendable, Hashable {
  /// The account.
  package var account: String = ""

  /// The device's number.
  package var device: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", device: UInt32 = 0) {
    self.account = account
    self.device = device
  }
}

/// A description of a media engine's, or of the other side's.
package struct CallDescription: Sendable, Hashable {
  /// Whether it is an offer, else an answer.
  package var isOffer: Bool = false

  /// The description.
  package var sdp: String = ""

  /// Whether the own offer is to be taken back first; only in what is told.
  package var takesBack: Bool = false

  /// Whether pictures are offered; only in a call between two, in what the engine says.
  package var hasVideo: Bool = false

  /// In a group's call, of whom or for whom it is.
  package var peer: CallDevice? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    isOffer: Bool = false,
    sdp: String = "",
    takesBack: Bool = false,
    hasVideo: Bool = false,
    peer: CallDevice? = nil
  ) {
    self.isOffer = isOffer
    self.sdp = sdp
    self.takesBack = takesBack
    self.hasVideo = hasVideo
    self.peer = peer
  }
}

/// Candidates of a media engine's, or of the other side's.
package struct CallCandidates: Sendable, Hashable {
  /// Each as a description has it, without "a=".
  package var candidates: [String] = []

  /// Whether there are no more.
  package var isComplete: Bool = false

  /// In a group's call, of whom or for whom they are.
  package var peer: CallDevice? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(candidates: [String] = [], isComplete: Bool = false, peer: CallDevice? = nil) {
    self.candidates = candidates
    self.isComplete = isComplete
    self.peer = peer
  }
}

/// What is sent in a call between two.
package struct CallMedia: Sendable, Hashable {
  /// Sound.
  package var hasAudio: Bool = false

  /// Pictures.
  package var hasVideo: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(hasAudio: Bool = false, hasVideo: Bool = false) {
    self.hasAudio = hasAudio
    self.hasVideo = hasVideo
  }
}

/// Takes part in a call.
package struct ConductCallRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Whether others are told of pictures, where this begins the call of a group.
  package var hasVideo: Bool = false

  /// How long a call to a person rings; 0 means 60 seconds.
  package var ringSeconds: UInt32 = 0

  /// Whether no address of this machine is told; absent means unless messages were exchanged.
  package var isRelayOnly: Bool? = nil

  /// Which call.
  package var call: Call? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    account: String = "",
    hasVideo: Bool = false,
    ringSeconds: UInt32 = 0,
    isRelayOnly: Bool? = nil,
    call: Call? = nil
  ) {
    self.account = account
    self.hasVideo = hasVideo
    self.ringSeconds = ringSeconds
    self.isRelayOnly = isRelayOnly
    self.call = call
  }

  /// The choices of `call`.
  package enum Call: Sendable, Hashable {
    /// A new one to a person, or that of a group, as in SendRequest.to.
    case to(String)

    /// One that rings here: its identifier. Nothing is told to the other side before TellCall has
    /// accepted or declined it.
    case ringing(String)
  }
}

/// Tells one thing about a call, or nothing: a sign that the stream is alive, every 5 seconds.
package struct ConductCallResponse: Sendable, Hashable {
  /// What is told.
  package var notice: Notice? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(notice: Notice? = nil) {
    self.notice = notice
  }

  /// The choices of `notice`.
  package enum Notice: Sendable, Hashable {
    /// The name of this part in the call, for TellCall.
    case part(String)

    /// Use these relays.
    case relays(ConductCallResponse.Relays)

    /// Make a description, set it as the local one, and tell it.
    case wanted(ConductCallResponse.Wanted)

    /// The call is this far.
    case state(ConductCallResponse.State)

    /// The other side has called at the same time: this call of its is answered instead.
    case crossed(String)

    /// Set this as the remote description.
    case description(CallDescription)

    /// Add these candidates.
    case candidates(CallCandidates)

    /// The other side sends this now.
    case media(CallMedia)

    /// What TellCall said was not followed: why.
    case refused(String)

    /// The call between two is over.
    case over(ReceivedEvent.CallUpdate)

    /// Media passes this way in the group's call.
    case mediaServer(ConductCallResponse.MediaServer)

    /// These take part.
    case participants(ConductCallResponse.Participants)

    /// Keys of a new epoch.
    case mediaKeys(ConductCallResponse.MediaKeys)

    /// Seal with this.
    case sealing(ConductCallResponse.Sealing)

    /// Forget the keys of this epoch.
    case forgottenEpoch(UInt64)

    /// This participant's frames could not be opened for 3 seconds.
    case keysMissing(CallDevice)

    /// The group's call is over for this device: "left", "ended", "removed", "full", "untrusted" or
    /// "failed".
    case groupOver(String)
  }

  /// What the engine is to make.
  package enum Wanted: Sendable, Hashable {
    /// Nothing.
    case unspecified
    /// An offer; with new ICE credentials if there was one before.
    case offer
    /// An answer to the offer.
    case answer
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// How far the call is.
  package enum State: Sendable, Hashable {
    /// Not said.
    case unspecified
    /// It rings at the other side.
    case ringing
    /// It was answered.
    case answered
    /// The other side is who it should be: media may be played from now on.
    case connected
    /// The other device is there.
    case peerAttached
    /// The other device was not heard of for a while; the call goes on.
    case peerLost
    /// This has begun the call of the group.
    case started
    /// This takes part in the call of the group.
    case joined
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// Relays for media, as browsers take them.
  package struct Relays: Sendable, Hashable {
    /// The relays.
    package var relays: [ConductCallResponse.Relays.Relay] = []

    /// Whether no other path may be used.
    package var isRelayOnly: Bool = false

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(relays: [ConductCallResponse.Relays.Relay] = [], isRelayOnly: Bool = false) {
      self.relays = relays
      self.isRelayOnly = isRelayOnly
    }

    /// A relay.
    package struct Relay: Sendable, Hashable {
      /// Where it is.
      package var urls: [String] = []

      /// With which name it is asked.
      package var username: String = ""

      /// With which password.
      package var credential: String = ""

      /// What came with the message and is not in the schema.
      package var unknownFields = UnknownFields()

      /// A message whose fields all have their defaults.
      package init() {}

      /// A message with the fields given.
      package init(urls: [String] = [], username: String = "", credential: String = "") {
        self.urls = urls
        self.username = username
        self.credential = credential
      }
    }
  }

  /// How media passes in a group's call.
  package struct MediaServer: Sendable, Hashable {
    /// "mesh", from each to each other; "janus" or "livekit".
    package var kind: String = ""

    /// Where the server is.
    package var url: String = ""

    /// What it is shown.
    package var token: String = ""

    /// Which room of janus.
    package var room: String = ""

    /// What opens the room.
    package var pin: String = ""

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      kind: String = "",
      url: String = "",
      token: String = "",
      room: String = "",
      pin: String = ""
    ) {
      self.kind = kind
      self.url = url
      self.token = token
      self.room = room
      self.pin = pin
    }
  }

  /// Who takes part in a group's call.
  package struct Participants: Sendable, Hashable {
    /// The devices, this one among them.
    package var participants: [CallDevice] = []

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(participants: [CallDevice] = []) {
      self.participants = participants
    }
  }

  /// Keys of one epoch of a group's call: they open frames from now on.
  package struct MediaKeys: Sendable, Hashable {
    /// Which epoch.
    package var epoch: UInt64 = 0

    /// What each key is derived from, RFC 9605 §4.4.2, suite 0x0004.
    package var baseKey: [UInt8] = []

    /// The participants' keys.
    package var keys: [ConductCallResponse.MediaKeys.Key] = []

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      epoch: UInt64 = 0,
      baseKey: [UInt8] = [],
      keys: [ConductCallResponse.MediaKeys.Key] = []
    ) {
      self.epoch = epoch
      self.baseKey = baseKey
      self.keys = keys
    }

    /// A participant's key.
    package struct Key: Sendable, Hashable {
      /// Whose.
      package var participant: CallDevice? = nil

      /// Its identifier in frames, KID of RFC 9605.
      package var id: UInt64 = 0

      /// For an engine with a frame format of its own.
      package var rawKey: [UInt8] = []

      /// What came with the message and is not in the schema.
      package var unknownFields = UnknownFields()

      /// A message whose fields all have their defaults.
      package init() {}

      /// A message with the fields given.
      package init(participant: CallDevice? = nil, id: UInt64 = 0, rawKey: [UInt8] = []) {
        self.participant = participant
        self.id = id
        self.rawKey = rawKey
      }
    }
  }

  /// With which key frames are to be sealed from now on.
  package struct Sealing: Sendable, Hashable {
    /// Of which epoch.
    package var epoch: UInt64 = 0

    /// Its identifier.
    package var keyID: UInt64 = 0

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(epoch: UInt64 = 0, keyID: UInt64 = 0) {
      self.epoch = epoch
      self.keyID = keyID
    }
  }
}

/// Says something in a call.
package struct TellCallRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Which part, as ConductCall has named it.
  package var part: String = ""

  /// What is said.
  package var command: Command? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", part: String = "", command: Command? = nil) {
    self.account = account
    self.part = part
    self.command = command
  }

  /// The choices of `command`.
  package enum Command: Sendable, Hashable {
    /// What becomes of a call that rings.
    case answer(TellCallRequest.Answer)

    /// A description that was wanted, or one that replaces it; in a group's call for a participant.
    case description(CallDescription)

    /// Candidates that were found.
    case candidates(CallCandidates)

    /// What is sent now, in a call between two.
    case media(CallMedia)

    /// DTLS is done: the fingerprint of the certificate that it has shown, "sha-256 AB:CD:…".
    case connected(String)

    /// The path is lost.
    case restart(TellCallRequest.Restart)

    /// The call is to end: "hang-up", "media-failed", "ice-failed" or "ice-timeout"; in a group's
    /// call anything, which leaves it.
    case end(String)

    /// Frames of a key were opened, or could not be.
    case frame(TellCallRequest.Frame)
  }

  /// What becomes of a call that rings.
  package enum Answer: Sendable, Hashable {
    /// Nothing yet.
    case unspecified
    /// It is answered here.
    case accept
    /// It is not wanted.
    case decline
    /// The user is in another call.
    case busy
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// How a key did.
  package struct Frame: Sendable, Hashable {
    /// Which key.
    package var keyID: UInt64 = 0

    /// Whether a frame of it was opened, else could not be.
    package var isOpened: Bool = false

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(keyID: UInt64 = 0, isOpened: Bool = false) {
      self.keyID = keyID
      self.isOpened = isOpened
    }
  }

  /// Another path is wanted: relays and the wish for an offer follow.
  package struct Restart: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}
  }
}

/// Says that it was heard.
package struct TellCallResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Asks for calls.
package struct ListCallsRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// How many of the latest; 0 means 50.
  package var limit: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", limit: UInt32 = 0) {
    self.account = account
    self.limit = limit
  }
}

/// Holds calls, the latest first.
package struct ListCallsResponse: Sendable, Hashable {
  /// The calls.
  package var calls: [ReceivedEvent.CallUpdate] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(calls: [ReceivedEvent.CallUpdate] = []) {
    self.calls = calls
  }
}

/// Asks for the devices.
package struct ListDevicesRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "") {
    self.account = account
  }
}

/// Holds the devices.
package struct ListDevicesResponse: Sendable, Hashable {
  /// The devices.
  package var devices: [ListDevicesResponse.Device] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(devices: [ListDevicesResponse.Device] = []) {
    self.devices = devices
  }

  /// A device.
  package struct Device: Sendable, Hashable {
    /// Its number.
    package var number: UInt32 = 0

    /// What it is called; empty if that cannot be told.
    package var name: String = ""

    /// Whether it is this one.
    package var isOwn: Bool = false

    /// When it was linked.
    package var linkedAt: ProtoTimestamp? = nil

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      number: UInt32 = 0,
      name: String = "",
      isOwn: Bool = false,
      linkedAt: ProtoTimestamp? = nil
    ) {
      self.number = number
      self.name = name
      self.isOwn = isOwn
      self.linkedAt = linkedAt
    }
  }
}

/// Asks what a code is for.
package struct DescribeDeviceCodeRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// What `martlet link` shows on the new device.
  package var code: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", code: String = "") {
    self.account = account
    self.code = code
  }
}

/// Tells what a code is for.
package struct DescribeDeviceCodeResponse: Sendable, Hashable {
  /// What the new device calls itself.
  package var name: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(name: String = "") {
    self.name = name
  }
}

/// Lets a device in.
package struct ApproveDeviceRequest: Sendable, Hashable {
  /// Into which account; empty means the only one.
  package var account: String = ""

  /// What `martlet link` shows on the new device.
  package var code: String = ""

  /// Whether the device gets nothing of the history, else all of it.
  package var isWithoutHistory: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", code: String = "", isWithoutHistory: Bool = false) {
    self.account = account
    self.code = code
    self.isWithoutHistory = isWithoutHistory
  }
}

/// Says that the device is let in.
package struct ApproveDeviceResponse: Sendable, Hashable {
  /// Its number.
  package var number: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(number: UInt32 = 0) {
    self.number = number
  }
}

/// Removes a device.
package struct RemoveDeviceRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// Its number; not that of the agent's own.
  package var number: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", number: UInt32 = 0) {
    self.account = account
    self.number = number
  }
}

/// Says that the device is removed.
package struct RemoveDeviceResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// Changes the user name.
package struct SetUserNameRequest: Sendable, Hashable {
  /// Of which account; empty means the only one.
  package var account: String = ""

  /// The name, without "@"; empty gives it up.
  package var userName: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", userName: String = "") {
    self.account = account
    self.userName = userName
  }
}

/// Says that the user name is changed.
package struct SetUserNameResponse: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

/// The methods of `martlet.agent.v1.Agent`.
package enum AgentMethods {
  /// Lists the accounts that the agent keeps.
  package static let listAccounts = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ListAccounts",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Sends a message, or something about one. It is kept if the server cannot be reached.
  package static let send = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "Send",
    kind: .unary,
    idempotency: .unknown)

  /// Delivers what has happened since a consumer's cursor, then what happens, in order and at least
  /// once. Each consumer has a cursor of its own, which Acknowledge moves.
  package static let events = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "Events",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// Says that a consumer has handled all events up to a cursor: they do not come again to it.
  package static let acknowledge = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "Acknowledge",
    kind: .unary,
    idempotency: .idempotent)

  /// Lists the latest messages of a conversation, the oldest first.
  package static let getHistory = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "GetHistory",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Lists the conversations, the latest first.
  package static let listConversations = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ListConversations",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Marks what was received as read, and tells the senders.
  package static let markRead = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "MarkRead",
    kind: .unary,
    idempotency: .idempotent)

  /// Lists the people that are known.
  package static let listPeople = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ListPeople",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Gives a person a name that only this account sees, blocks it, or answers its request.
  package static let updatePerson = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "UpdatePerson",
    kind: .unary,
    idempotency: .idempotent)

  /// Tells the safety number with a person, for both to compare.
  package static let getSafetyNumber = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "GetSafetyNumber",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Lists the groups that the account is in.
  package static let listGroups = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ListGroups",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Makes a group, with people in it.
  package static let createGroup = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "CreateGroup",
    kind: .unary,
    idempotency: .unknown)

  /// Invites people to a group, removes them, renames it, or leaves it.
  package static let updateGroup = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "UpdateGroup",
    kind: .unary,
    idempotency: .unknown)

  /// Accepts an invitation to a group, or declines it.
  package static let answerGroupRequest = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "AnswerGroupRequest",
    kind: .unary,
    idempotency: .idempotent)

  /// Finds messages that have all words of a text, the latest first.
  package static let searchMessages = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "SearchMessages",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Tells a conversation, once, that the user types, or does no longer. It counts for 15 seconds.
  package static let setTyping = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "SetTyping",
    kind: .unary,
    idempotency: .unknown)

  /// Tells whether people are there, as far as they show it, then whenever that changes; and shows
  /// them, meanwhile, that this account is there, if it shows anything.
  package static let watchPresence = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "WatchPresence",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// Tells what the account calls itself.
  package static let getProfile = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "GetProfile",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Changes what the account calls itself.
  package static let setProfile = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "SetProfile",
    kind: .unary,
    idempotency: .idempotent)

  /// Begins to take in a file, in parts, for a message to carry. What is not finished is forgotten
  /// after an hour; 16 are taken in at a time.
  package static let createUpload = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "CreateUpload",
    kind: .unary,
    idempotency: .unknown)

  /// Adds a part to a file.
  package static let appendUpload = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "AppendUpload",
    kind: .unary,
    idempotency: .unknown)

  /// Ends a file: seals and uploads it, unless it fits in a message. Tells how far that has come, at
  /// last what a message's content says of it.
  package static let finishUpload = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "FinishUpload",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// Gives the file that a message carries, part after part, each held against the message first.
  package static let download = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "Download",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// Takes part in a call: makes one, answers one that rings, or joins the one of a group or begins
  /// it. Tells what a media engine is to do and what becomes of the call, first the name of this part
  /// in it. It ends with the call; whoever stops reading hangs up.
  package static let conductCall = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ConductCall",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// Says in a call what the media engine has done, or the user wants. Requests are followed in the
  /// order in which they come: each is to be made when the one before was answered. What is said while
  /// the call ends is passed over.
  package static let tellCall = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "TellCall",
    kind: .unary,
    idempotency: .unknown)

  /// Lists the calls between two, the latest first, among them those that ring.
  package static let listCalls = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ListCalls",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Lists the account's devices.
  package static let listDevices = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ListDevices",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Tells what a code of `martlet link` is for, before ApproveDevice: the device's name.
  package static let describeDeviceCode = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "DescribeDeviceCode",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Lets a device into the account, where it can do everything that this one can, and waits up to 30
  /// seconds for it to have linked itself.
  package static let approveDevice = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "ApproveDevice",
    kind: .unary,
    idempotency: .unknown)

  /// Removes a device from the account.
  package static let removeDevice = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "RemoveDevice",
    kind: .unary,
    idempotency: .idempotent)

  /// Takes a user name, by which others find the account, or gives it up.
  package static let setUserName = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "SetUserName",
    kind: .unary,
    idempotency: .idempotent)

  /// Makes a link that opens the agent's page in a browser, once, within ten minutes.
  package static let createPageLink = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "CreatePageLink",
    kind: .unary,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "martlet.agent.v1.Agent",
    methods: [listAccounts, send, events, acknowledge, getHistory, listConversations, markRead, listPeople, updatePerson, getSafetyNumber, listGroups, createGroup, updateGroup, answerGroupRequest, searchMessages, setTyping, watchPresence, getProfile, setProfile, createUpload, appendUpload, finishUpload, download, conductCall, tellCall, listCalls, listDevices, describeDeviceCode, approveDevice, removeDevice, setUserName, createPageLink],
    file: .martletAgentV1Agent)
}

/// What an agent does for programs.
package protocol AgentHandler: ServiceHandler {
  /// Lists the accounts that the agent keeps.
  func listAccounts(_ request: ListAccountsRequest, context: ServerContext) async throws
    -> ListAccountsResponse

  /// Sends a message, or something about one. It is kept if the server cannot be reached.
  func send(_ request: SendRequest, context: ServerContext) async throws
    -> SendResponse

  /// Delivers what has happened since a consumer's cursor, then what happens, in order and at least
  /// once. Each consumer has a cursor of its own, which Acknowledge moves.
  func events(
    _ request: EventsRequest,
    replies: ReplyWriter<EventsResponse>,
    context: ServerContext) async throws

  /// Says that a consumer has handled all events up to a cursor: they do not come again to it.
  func acknowledge(_ request: AcknowledgeRequest, context: ServerContext) async throws
    -> AcknowledgeResponse

  /// Lists the latest messages of a conversation, the oldest first.
  func getHistory(_ request: GetHistoryRequest, context: ServerContext) async throws
    -> GetHistoryResponse

  /// Lists the conversations, the latest first.
  func listConversations(_ request: ListConversationsRequest, context: ServerContext) async throws
    -> ListConversationsResponse

  /// Marks what was received as read, and tells the senders.
  func markRead(_ request: MarkReadRequest, context: ServerContext) async throws
    -> MarkReadResponse

  /// Lists the people that are known.
  func listPeople(_ request: ListPeopleRequest, context: ServerContext) async throws
    -> ListPeopleResponse

  /// Gives a person a name that only this account sees, blocks it, or answers its request.
  func updatePerson(_ request: UpdatePersonRequest, context: ServerContext) async throws
    -> UpdatePersonResponse

  /// Tells the safety number with a person, for both to compare.
  func getSafetyNumber(_ request: GetSafetyNumberRequest, context: ServerContext) async throws
    -> GetSafetyNumberResponse

  /// Lists the groups that the account is in.
  func listGroups(_ request: ListGroupsRequest, context: ServerContext) async throws
    -> ListGroupsResponse

  /// Makes a group, with people in it.
  func createGroup(_ request: CreateGroupRequest, context: ServerContext) async throws
    -> CreateGroupResponse

  /// Invites people to a group, removes them, renames it, or leaves it.
  func updateGroup(_ request: UpdateGroupRequest, context: ServerContext) async throws
    -> UpdateGroupResponse

  /// Accepts an invitation to a group, or declines it.
  func answerGroupRequest(_ request: AnswerGroupRequestRequest, context: ServerContext) async throws
    -> AnswerGroupRequestResponse

  /// Finds messages that have all words of a text, the latest first.
  func searchMessages(_ request: SearchMessagesRequest, context: ServerContext) async throws
    -> SearchMessagesResponse

  /// Tells a conversation, once, that the user types, or does no longer. It counts for 15 seconds.
  func setTyping(_ request: SetTypingRequest, context: ServerContext) async throws
    -> SetTypingResponse

  /// Tells whether people are there, as far as they show it, then whenever that changes; and shows
  /// them, meanwhile, that this account is there, if it shows anything.
  func watchPresence(
    _ request: WatchPresenceRequest,
    replies: ReplyWriter<WatchPresenceResponse>,
    context: ServerContext) async throws

  /// Tells what the account calls itself.
  func getProfile(_ request: GetProfileRequest, context: ServerContext) async throws
    -> GetProfileResponse

  /// Changes what the account calls itself.
  func setProfile(_ request: SetProfileRequest, context: ServerContext) async throws
    -> SetProfileResponse

  /// Begins to take in a file, in parts, for a message to carry. What is not finished is forgotten
  /// after an hour; 16 are taken in at a time.
  func createUpload(_ request: CreateUploadRequest, context: ServerContext) async throws
    -> CreateUploadResponse

  /// Adds a part to a file.
  func appendUpload(_ request: AppendUploadRequest, context: ServerContext) async throws
    -> AppendUploadResponse

  /// Ends a file: seals and uploads it, unless it fits in a message. Tells how far that has come, at
  /// last what a message's content says of it.
  func finishUpload(
    _ request: FinishUploadRequest,
    replies: ReplyWriter<FinishUploadResponse>,
    context: ServerContext) async throws

  /// Gives the file that a message carries, part after part, each held against the message first.
  func download(
    _ request: DownloadRequest,
    replies: ReplyWriter<DownloadResponse>,
    context: ServerContext) async throws

  /// Takes part in a call: makes one, answers one that rings, or joins the one of a group or begins
  /// it. Tells what a media engine is to do and what becomes of the call, first the name of this part
  /// in it. It ends with the call; whoever stops reading hangs up.
  func conductCall(
    _ request: ConductCallRequest,
    replies: ReplyWriter<ConductCallResponse>,
    context: ServerContext) async throws

  /// Says in a call what the media engine has done, or the user wants. Requests are followed in the
  /// order in which they come: each is to be made when the one before was answered. What is said while
  /// the call ends is passed over.
  func tellCall(_ request: TellCallRequest, context: ServerContext) async throws
    -> TellCallResponse

  /// Lists the calls between two, the latest first, among them those that ring.
  func listCalls(_ request: ListCallsRequest, context: ServerContext) async throws
    -> ListCallsResponse

  /// Lists the account's devices.
  func listDevices(_ request: ListDevicesRequest, context: ServerContext) async throws
    -> ListDevicesResponse

  /// Tells what a code of `martlet link` is for, before ApproveDevice: the device's name.
  func describeDeviceCode(_ request: DescribeDeviceCodeRequest, context: ServerContext) async throws
    -> DescribeDeviceCodeResponse

  /// Lets a device into the account, where it can do everything that this one can, and waits up to 30
  /// seconds for it to have linked itself.
  func approveDevice(_ request: ApproveDeviceRequest, context: ServerContext) async throws
    -> ApproveDeviceResponse

  /// Removes a device from the account.
  func removeDevice(_ request: RemoveDeviceRequest, context: ServerContext) async throws
    -> RemoveDeviceResponse

  /// Takes a user name, by which others find the account, or gives it up.
  func setUserName(_ request: SetUserNameRequest, context: ServerContext) async throws
    -> SetUserNameResponse

  /// Makes a link that opens the agent's page in a browser, once, within ten minutes.
  func createPageLink(_ request: CreatePageLinkRequest, context: ServerContext) async throws
    -> CreatePageLinkResponse
}

extension AgentHandler {
  /// `martlet.agent.v1.Agent`.
  package var service: ServiceDescriptor { AgentMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(AgentMethods.listAccounts) {
        (request: ListAccountsRequest, context) in
        try await self.listAccounts(request, context: context)
      },
      .unary(AgentMethods.send) {
        (request: SendRequest, context) in
        try await self.send(request, context: context)
      },
      .serverStreaming(AgentMethods.events) {
        (request: EventsRequest, replies: ReplyWriter<EventsResponse>, context) in
        try await self.events(request, replies: replies, context: context)
      },
      .unary(AgentMethods.acknowledge) {
        (request: AcknowledgeRequest, context) in
        try await self.acknowledge(request, context: context)
      },
      .unary(AgentMethods.getHistory) {
        (request: GetHistoryRequest, context) in
        try await self.getHistory(request, context: context)
      },
      .unary(AgentMethods.listConversations) {
        (request: ListConversationsRequest, context) in
        try await self.listConversations(request, context: context)
      },
      .unary(AgentMethods.markRead) {
        (request: MarkReadRequest, context) in
        try await self.markRead(request, context: context)
      },
      .unary(AgentMethods.listPeople) {
        (request: ListPeopleRequest, context) in
        try await self.listPeople(request, context: context)
      },
      .unary(AgentMethods.updatePerson) {
        (request: UpdatePersonRequest, context) in
        try await self.updatePerson(request, context: context)
      },
      .unary(AgentMethods.getSafetyNumber) {
        (request: GetSafetyNumberRequest, context) in
        try await self.getSafetyNumber(request, context: context)
      },
      .unary(AgentMethods.listGroups) {
        (request: ListGroupsRequest, context) in
        try await self.listGroups(request, context: context)
      },
      .unary(AgentMethods.createGroup) {
        (request: CreateGroupRequest, context) in
        try await self.createGroup(request, context: context)
      },
      .unary(AgentMethods.updateGroup) {
        (request: UpdateGroupRequest, context) in
        try await self.updateGroup(request, context: context)
      },
      .unary(AgentMethods.answerGroupRequest) {
        (request: AnswerGroupRequestRequest, context) in
        try await self.answerGroupRequest(request, context: context)
      },
      .unary(AgentMethods.searchMessages) {
        (request: SearchMessagesRequest, context) in
        try await self.searchMessages(request, context: context)
      },
      .unary(AgentMethods.setTyping) {
        (request: SetTypingRequest, context) in
        try await self.setTyping(request, context: context)
      },
      .serverStreaming(AgentMethods.watchPresence) {
        (request: WatchPresenceRequest, replies: ReplyWriter<WatchPresenceResponse>, context) in
        try await self.watchPresence(request, replies: replies, context: context)
      },
      .unary(AgentMethods.getProfile) {
        (request: GetProfileRequest, context) in
        try await self.getProfile(request, context: context)
      },
      .unary(AgentMethods.setProfile) {
        (request: SetProfileRequest, context) in
        try await self.setProfile(request, context: context)
      },
      .unary(AgentMethods.createUpload) {
        (request: CreateUploadRequest, context) in
        try await self.createUpload(request, context: context)
      },
      .unary(AgentMethods.appendUpload) {
        (request: AppendUploadRequest, context) in
        try await self.appendUpload(request, context: context)
      },
      .serverStreaming(AgentMethods.finishUpload) {
        (request: FinishUploadRequest, replies: ReplyWriter<FinishUploadResponse>, context) in
        try await self.finishUpload(request, replies: replies, context: context)
      },
      .serverStreaming(AgentMethods.download) {
        (request: DownloadRequest, replies: ReplyWriter<DownloadResponse>, context) in
        try await self.download(request, replies: replies, context: context)
      },
      .serverStreaming(AgentMethods.conductCall) {
        (request: ConductCallRequest, replies: ReplyWriter<ConductCallResponse>, context) in
        try await self.conductCall(request, replies: replies, context: context)
      },
      .unary(AgentMethods.tellCall) {
        (request: TellCallRequest, context) in
        try await self.tellCall(request, context: context)
      },
      .unary(AgentMethods.listCalls) {
        (request: ListCallsRequest, context) in
        try await self.listCalls(request, context: context)
      },
      .unary(AgentMethods.listDevices) {
        (request: ListDevicesRequest, context) in
        try await self.listDevices(request, context: context)
      },
      .unary(AgentMethods.describeDeviceCode) {
        (request: DescribeDeviceCodeRequest, context) in
        try await self.describeDeviceCode(request, context: context)
      },
      .unary(AgentMethods.approveDevice) {
        (request: ApproveDeviceRequest, context) in
        try await self.approveDevice(request, context: context)
      },
      .unary(AgentMethods.removeDevice) {
        (request: RemoveDeviceRequest, context) in
        try await self.removeDevice(request, context: context)
      },
      .unary(AgentMethods.setUserName) {
        (request: SetUserNameRequest, context) in
        try await self.setUserName(request, context: context)
      },
      .unary(AgentMethods.createPageLink) {
        (request: CreatePageLinkRequest, context) in
        try await self.createPageLink(request, context: context)
      },
    ]
  }
}

/// What an agent does for programs.
package struct AgentClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Lists the accounts that the agent keeps.
  package func listAccounts(
    _ request: ListAccountsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListAccountsResponse {
    try await channel.unary(
      AgentMethods.listAccounts, request, options: options)
  }

  /// Sends a message, or something about one. It is kept if the server cannot be reached.
  package func send(
    _ request: SendRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SendResponse {
    try await channel.unary(
      AgentMethods.send, request, options: options)
  }

  /// Delivers what has happened since a consumer's cursor, then what happens, in order and at least
  /// once. Each consumer has a cursor of its own, which Acknowledge moves.
  package func events(
    _ request: EventsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<EventsResponse> {
    try await channel.serverStreaming(
      AgentMethods.events, request, options: options)
  }

  /// Says that a consumer has handled all events up to a cursor: they do not come again to it.
  package func acknowledge(
    _ request: AcknowledgeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AcknowledgeResponse {
    try await channel.unary(
      AgentMethods.acknowledge, request, options: options)
  }

  /// Lists the latest messages of a conversation, the oldest first.
  package func getHistory(
    _ request: GetHistoryRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetHistoryResponse {
    try await channel.unary(
      AgentMethods.getHistory, request, options: options)
  }

  /// Lists the conversations, the latest first.
  package func listConversations(
    _ request: ListConversationsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListConversationsResponse {
    try await channel.unary(
      AgentMethods.listConversations, request, options: options)
  }

  /// Marks what was received as read, and tells the senders.
  package func markRead(
    _ request: MarkReadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> MarkReadResponse {
    try await channel.unary(
      AgentMethods.markRead, request, options: options)
  }

  /// Lists the people that are known.
  package func listPeople(
    _ request: ListPeopleRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListPeopleResponse {
    try await channel.unary(
      AgentMethods.listPeople, request, options: options)
  }

  /// Gives a person a name that only this account sees, blocks it, or answers its request.
  package func updatePerson(
    _ request: UpdatePersonRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UpdatePersonResponse {
    try await channel.unary(
      AgentMethods.updatePerson, request, options: options)
  }

  /// Tells the safety number with a person, for both to compare.
  package func getSafetyNumber(
    _ request: GetSafetyNumberRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetSafetyNumberResponse {
    try await channel.unary(
      AgentMethods.getSafetyNumber, request, options: options)
  }

  /// Lists the groups that the account is in.
  package func listGroups(
    _ request: ListGroupsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListGroupsResponse {
    try await channel.unary(
      AgentMethods.listGroups, request, options: options)
  }

  /// Makes a group, with people in it.
  package func createGroup(
    _ request: CreateGroupRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateGroupResponse {
    try await channel.unary(
      AgentMethods.createGroup, request, options: options)
  }

  /// Invites people to a group, removes them, renames it, or leaves it.
  package func updateGroup(
    _ request: UpdateGroupRequest,
    options: CallOptions = CallOptions()
  ) async throws -> UpdateGroupResponse {
    try await channel.unary(
      AgentMethods.updateGroup, request, options: options)
  }

  /// Accepts an invitation to a group, or declines it.
  package func answerGroupRequest(
    _ request: AnswerGroupRequestRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AnswerGroupRequestResponse {
    try await channel.unary(
      AgentMethods.answerGroupRequest, request, options: options)
  }

  /// Finds messages that have all words of a text, the latest first.
  package func searchMessages(
    _ request: SearchMessagesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SearchMessagesResponse {
    try await channel.unary(
      AgentMethods.searchMessages, request, options: options)
  }

  /// Tells a conversation, once, that the user types, or does no longer. It counts for 15 seconds.
  package func setTyping(
    _ request: SetTypingRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SetTypingResponse {
    try await channel.unary(
      AgentMethods.setTyping, request, options: options)
  }

  /// Tells whether people are there, as far as they show it, then whenever that changes; and shows
  /// them, meanwhile, that this account is there, if it shows anything.
  package func watchPresence(
    _ request: WatchPresenceRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<WatchPresenceResponse> {
    try await channel.serverStreaming(
      AgentMethods.watchPresence, request, options: options)
  }

  /// Tells what the account calls itself.
  package func getProfile(
    _ request: GetProfileRequest,
    options: CallOptions = CallOptions()
  ) async throws -> GetProfileResponse {
    try await channel.unary(
      AgentMethods.getProfile, request, options: options)
  }

  /// Changes what the account calls itself.
  package func setProfile(
    _ request: SetProfileRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SetProfileResponse {
    try await channel.unary(
      AgentMethods.setProfile, request, options: options)
  }

  /// Begins to take in a file, in parts, for a message to carry. What is not finished is forgotten
  /// after an hour; 16 are taken in at a time.
  package func createUpload(
    _ request: CreateUploadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreateUploadResponse {
    try await channel.unary(
      AgentMethods.createUpload, request, options: options)
  }

  /// Adds a part to a file.
  package func appendUpload(
    _ request: AppendUploadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> AppendUploadResponse {
    try await channel.unary(
      AgentMethods.appendUpload, request, options: options)
  }

  /// Ends a file: seals and uploads it, unless it fits in a message. Tells how far that has come, at
  /// last what a message's content says of it.
  package func finishUpload(
    _ request: FinishUploadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<FinishUploadResponse> {
    try await channel.serverStreaming(
      AgentMethods.finishUpload, request, options: options)
  }

  /// Gives the file that a message carries, part after part, each held against the message first.
  package func download(
    _ request: DownloadRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<DownloadResponse> {
    try await channel.serverStreaming(
      AgentMethods.download, request, options: options)
  }

  /// Takes part in a call: makes one, answers one that rings, or joins the one of a group or begins
  /// it. Tells what a media engine is to do and what becomes of the call, first the name of this part
  /// in it. It ends with the call; whoever stops reading hangs up.
  package func conductCall(
    _ request: ConductCallRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<ConductCallResponse> {
    try await channel.serverStreaming(
      AgentMethods.conductCall, request, options: options)
  }

  /// Says in a call what the media engine has done, or the user wants. Requests are followed in the
  /// order in which they come: each is to be made when the one before was answered. What is said while
  /// the call ends is passed over.
  package func tellCall(
    _ request: TellCallRequest,
    options: CallOptions = CallOptions()
  ) async throws -> TellCallResponse {
    try await channel.unary(
      AgentMethods.tellCall, request, options: options)
  }

  /// Lists the calls between two, the latest first, among them those that ring.
  package func listCalls(
    _ request: ListCallsRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListCallsResponse {
    try await channel.unary(
      AgentMethods.listCalls, request, options: options)
  }

  /// Lists the account's devices.
  package func listDevices(
    _ request: ListDevicesRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ListDevicesResponse {
    try await channel.unary(
      AgentMethods.listDevices, request, options: options)
  }

  /// Tells what a code of `martlet link` is for, before ApproveDevice: the device's name.
  package func describeDeviceCode(
    _ request: DescribeDeviceCodeRequest,
    options: CallOptions = CallOptions()
  ) async throws -> DescribeDeviceCodeResponse {
    try await channel.unary(
      AgentMethods.describeDeviceCode, request, options: options)
  }

  /// Lets a device into the account, where it can do everything that this one can, and waits up to 30
  /// seconds for it to have linked itself.
  package func approveDevice(
    _ request: ApproveDeviceRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ApproveDeviceResponse {
    try await channel.unary(
      AgentMethods.approveDevice, request, options: options)
  }

  /// Removes a device from the account.
  package func removeDevice(
    _ request: RemoveDeviceRequest,
    options: CallOptions = CallOptions()
  ) async throws -> RemoveDeviceResponse {
    try await channel.unary(
      AgentMethods.removeDevice, request, options: options)
  }

  /// Takes a user name, by which others find the account, or gives it up.
  package func setUserName(
    _ request: SetUserNameRequest,
    options: CallOptions = CallOptions()
  ) async throws -> SetUserNameResponse {
    try await channel.unary(
      AgentMethods.setUserName, request, options: options)
  }

  /// Makes a link that opens the agent's page in a browser, once, within ten minutes.
  package func createPageLink(
    _ request: CreatePageLinkRequest,
    options: CallOptions = CallOptions()
  ) async throws -> CreatePageLinkResponse {
    try await channel.unary(
      AgentMethods.createPageLink, request, options: options)
  }
}

extension ListAccountsRequest: Message {
  /// `martlet.agent.v1.ListAccountsRequest`.
  package static let fullName = "martlet.agent.v1.ListAccountsRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension ListAccountsResponse: Message {
  /// `martlet.agent.v1.ListAccountsResponse`.
  package static let fullName = "martlet.agent.v1.ListAccountsResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, accounts, .message(ListAccountsResponse.Account.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&accounts, .message(ListAccountsResponse.Account.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accounts": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&accounts, .message(ListAccountsResponse.Account.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("accounts", accounts, .message(ListAccountsResponse.Account.self))
  }
}

extension ListAccountsResponse.Account: Message {
  /// `martlet.agent.v1.ListAccountsResponse.Account`.
  package static let fullName = "martlet.agent.v1.ListAccountsResponse.Account"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, id, .string)
    writer.field(2, device, .uint32)
    writer.field(3, link, .string)
    writer.field(4, userName, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 16: try reader.field(&device, .uint32)
      case 26: try reader.field(&link, .string)
      case 34: try reader.field(&userName, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "device": 2
    case "link": 3
    case "userName", "user_name": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&device, .uint32)
    case 3: try json.field(&link, .string)
    case 4: try json.field(&userName, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("device", device, .uint32)
    json.field("link", link, .string)
    json.field("userName", userName, .string)
  }
}

extension SendRequest: Message {
  /// `martlet.agent.v1.SendRequest`.
  package static let fullName = "martlet.agent.v1.SendRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, to, .string)
    writer.field(3, text, .string)
    writer.optional(4, content, .message(Content.self))
    writer.field(5, replyTo, .string)
    writer.optional(6, disappearsAfter, .message(ProtoDuration.self))
    writer.field(7, ephemeral, .bool)
    writer.field(8, silent, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&to, .string)
      case 26: try reader.field(&text, .string)
      case 34: try reader.optional(&content, .message(Content.self))
      case 42: try reader.field(&replyTo, .string)
      case 50: try reader.optional(&disappearsAfter, .message(ProtoDuration.self))
      case 56: try reader.field(&ephemeral, .bool)
      case 64: try reader.field(&silent, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "to": 2
    case "text": 3
    case "content": 4
    case "replyTo", "reply_to": 5
    case "disappearsAfter", "disappears_after": 6
    case "ephemeral": 7
    case "silent": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&to, .string)
    case 3: try json.field(&text, .string)
    case 4: try json.optional(&content, .message(Content.self))
    case 5: try json.field(&replyTo, .string)
    case 6: try json.optional(&disappearsAfter, .message(ProtoDuration.self))
    case 7: try json.field(&ephemeral, .bool)
    case 8: try json.field(&silent, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("to", to, .string)
    json.field("text", text, .string)
    json.optional("content", content, .message(Content.self))
    json.field("replyTo", replyTo, .string)
    json.optional("disappearsAfter", disappearsAfter, .message(ProtoDuration.self))
    json.field("ephemeral", ephemeral, .bool)
    json.field("silent", silent, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(to, min: 1, max: 4096, "to")
    try Check.size(text, max: 65536, "text")
    if let value = content {
      try Check.valid(value, "content")
    }
    try Check.size(replyTo, max: 64, "reply_to")
  }
}

extension SendResponse: Message {
  /// `martlet.agent.v1.SendResponse`.
  package static let fullName = "martlet.agent.v1.SendResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, id, .string)
    writer.field(2, conversation, .string)
    writer.field(3, isSent, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 18: try reader.field(&conversation, .string)
      case 24: try reader.field(&isSent, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "conversation": 2
    case "isSent", "is_sent": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&conversation, .string)
    case 3: try json.field(&isSent, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("conversation", conversation, .string)
    json.field("isSent", isSent, .bool)
  }
}

extension EventsRequest: Message {
  /// `martlet.agent.v1.EventsRequest`.
  package static let fullName = "martlet.agent.v1.EventsRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, consumer, .string)
    writer.field(3, onlyWaiting, .bool)
    writer.field(4, fromNow, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&consumer, .string)
      case 24: try reader.field(&onlyWaiting, .bool)
      case 32: try reader.field(&fromNow, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "consumer": 2
    case "onlyWaiting", "only_waiting": 3
    case "fromNow", "from_now": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&consumer, .string)
    case 3: try json.field(&onlyWaiting, .bool)
    case 4: try json.field(&fromNow, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("consumer", consumer, .string)
    json.field("onlyWaiting", onlyWaiting, .bool)
    json.field("fromNow", fromNow, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(consumer, max: 64, "consumer")
  }
}

extension EventsResponse: Message {
  /// `martlet.agent.v1.EventsResponse`.
  package static let fullName = "martlet.agent.v1.EventsResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, cursor, .uint64)
    writer.optional(2, event, .message(ReceivedEvent.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&cursor, .uint64)
      case 18: try reader.optional(&event, .message(ReceivedEvent.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "cursor": 1
    case "event": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&cursor, .uint64)
    case 2: try json.optional(&event, .message(ReceivedEvent.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("cursor", cursor, .uint64)
    json.optional("event", event, .message(ReceivedEvent.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = event {
      try Check.valid(value, "event")
    }
  }
}

extension AcknowledgeRequest: Message {
  /// `martlet.agent.v1.AcknowledgeRequest`.
  package static let fullName = "martlet.agent.v1.AcknowledgeRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, consumer, .string)
    writer.field(3, cursor, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&consumer, .string)
      case 24: try reader.field(&cursor, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "consumer": 2
    case "cursor": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&consumer, .string)
    case 3: try json.field(&cursor, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("consumer", consumer, .string)
    json.field("cursor", cursor, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(consumer, min: 1, max: 64, "consumer")
  }
}

extension AcknowledgeResponse: Message {
  /// `martlet.agent.v1.AcknowledgeResponse`.
  package static let fullName = "martlet.agent.v1.AcknowledgeResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension GetHistoryRequest: Message {
  /// `martlet.agent.v1.GetHistoryRequest`.
  package static let fullName = "martlet.agent.v1.GetHistoryRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, conversation, .string)
    writer.field(3, limit, .uint32)
    writer.optional(4, before, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&conversation, .string)
      case 24: try reader.field(&limit, .uint32)
      case 32: try reader.optional(&before, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "conversation": 2
    case "limit": 3
    case "before": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&conversation, .string)
    case 3: try json.field(&limit, .uint32)
    case 4: try json.optional(&before, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("conversation", conversation, .string)
    json.field("limit", limit, .uint32)
    json.optional("before", before, .int64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(conversation, min: 1, max: 4096, "conversation")
    try Check.range(limit, min: 0, max: 10000, "limit")
  }
}

extension GetHistoryResponse: Message {
  /// `martlet.agent.v1.GetHistoryResponse`.
  package static let fullName = "martlet.agent.v1.GetHistoryResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, messages, .message(StoredMessage.self))
    writer.optional(2, start, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&messages, .message(StoredMessage.self))
      case 16: try reader.optional(&start, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messages": 1
    case "start": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&messages, .message(StoredMessage.self))
    case 2: try json.optional(&start, .int64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("messages", messages, .message(StoredMessage.self))
    json.optional("start", start, .int64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    for (index, value) in messages.enumerated() {
      try Check.valid(value, "messages[\(index)]")
    }
  }
}

extension ListConversationsRequest: Message {
  /// `martlet.agent.v1.ListConversationsRequest`.
  package static let fullName = "martlet.agent.v1.ListConversationsRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
  }
}

extension ListConversationsResponse: Message {
  /// `martlet.agent.v1.ListConversationsResponse`.
  package static let fullName = "martlet.agent.v1.ListConversationsResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, conversations, .message(ListConversationsResponse.Entry.self))
    writer.repeated(2, groupRequests, .message(ListConversationsResponse.GroupRequest.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&conversations, .message(ListConversationsResponse.Entry.self))
      case 18: try reader.element(&groupRequests, .message(ListConversationsResponse.GroupRequest.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversations": 1
    case "groupRequests", "group_requests": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&conversations, .message(ListConversationsResponse.Entry.self))
    case 2: try json.repeated(&groupRequests, .message(ListConversationsResponse.GroupRequest.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("conversations", conversations, .message(ListConversationsResponse.Entry.self))
    json.repeated("groupRequests", groupRequests, .message(ListConversationsResponse.GroupRequest.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    for (index, value) in conversations.enumerated() {
      try Check.valid(value, "conversations[\(index)]")
    }
  }
}

extension ListConversationsResponse.Entry: Message {
  /// `martlet.agent.v1.ListConversationsResponse.Entry`.
  package static let fullName = "martlet.agent.v1.ListConversationsResponse.Entry"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.field(2, name, .string)
    writer.field(3, unread, .uint32)
    writer.optional(4, lastMessage, .message(StoredMessage.self))
    writer.field(5, isRequest, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.field(&name, .string)
      case 24: try reader.field(&unread, .uint32)
      case 34: try reader.optional(&lastMessage, .message(StoredMessage.self))
      case 40: try reader.field(&isRequest, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "name": 2
    case "unread": 3
    case "lastMessage", "last_message": 4
    case "isRequest", "is_request": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.field(&name, .string)
    case 3: try json.field(&unread, .uint32)
    case 4: try json.optional(&lastMessage, .message(StoredMessage.self))
    case 5: try json.field(&isRequest, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.field("name", name, .string)
    json.field("unread", unread, .uint32)
    json.optional("lastMessage", lastMessage, .message(StoredMessage.self))
    json.field("isRequest", isRequest, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = lastMessage {
      try Check.valid(value, "last_message")
    }
  }
}

extension ListConversationsResponse.GroupRequest: Message {
  /// `martlet.agent.v1.ListConversationsResponse.GroupRequest`.
  package static let fullName = "martlet.agent.v1.ListConversationsResponse.GroupRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.field(2, name, .string)
    writer.field(3, inviterID, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      case 18: try reader.field(&name, .string)
      case 26: try reader.field(&inviterID, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    case "name": 2
    case "inviterId", "inviter_id": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    case 2: try json.field(&name, .string)
    case 3: try json.field(&inviterID, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
    json.field("name", name, .string)
    json.field("inviterId", inviterID, .string)
  }
}

extension MarkReadRequest: Message {
  /// `martlet.agent.v1.MarkReadRequest`.
  package static let fullName = "martlet.agent.v1.MarkReadRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, conversation, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&conversation, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "conversation": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&conversation, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("conversation", conversation, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(conversation, min: 1, max: 4096, "conversation")
  }
}

extension MarkReadResponse: Message {
  /// `martlet.agent.v1.MarkReadResponse`.
  package static let fullName = "martlet.agent.v1.MarkReadResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, marked, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&marked, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "marked": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&marked, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("marked", marked, .uint32)
  }
}

extension ListPeopleRequest: Message {
  /// `martlet.agent.v1.ListPeopleRequest`.
  package static let fullName = "martlet.agent.v1.ListPeopleRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
  }
}

extension ListPeopleResponse: Message {
  /// `martlet.agent.v1.ListPeopleResponse`.
  package static let fullName = "martlet.agent.v1.ListPeopleResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, people, .message(ListPeopleResponse.Person.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&people, .message(ListPeopleResponse.Person.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "people": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&people, .message(ListPeopleResponse.Person.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("people", people, .message(ListPeopleResponse.Person.self))
  }
}

extension ListPeopleResponse.Person: Message {
  /// `martlet.agent.v1.ListPeopleResponse.Person`.
  package static let fullName = "martlet.agent.v1.ListPeopleResponse.Person"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, id, .string)
    writer.field(2, name, .string)
    writer.field(3, userName, .string)
    writer.field(4, profileName, .string)
    writer.field(5, isVerified, .bool)
    writer.field(6, isAccepted, .bool)
    writer.field(7, isBlocked, .bool)
    writer.field(8, hasChangedIdentity, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 18: try reader.field(&name, .string)
      case 26: try reader.field(&userName, .string)
      case 34: try reader.field(&profileName, .string)
      case 40: try reader.field(&isVerified, .bool)
      case 48: try reader.field(&isAccepted, .bool)
      case 56: try reader.field(&isBlocked, .bool)
      case 64: try reader.field(&hasChangedIdentity, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "name": 2
    case "userName", "user_name": 3
    case "profileName", "profile_name": 4
    case "isVerified", "is_verified": 5
    case "isAccepted", "is_accepted": 6
    case "isBlocked", "is_blocked": 7
    case "hasChangedIdentity", "has_changed_identity": 8
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&name, .string)
    case 3: try json.field(&userName, .string)
    case 4: try json.field(&profileName, .string)
    case 5: try json.field(&isVerified, .bool)
    case 6: try json.field(&isAccepted, .bool)
    case 7: try json.field(&isBlocked, .bool)
    case 8: try json.field(&hasChangedIdentity, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("name", name, .string)
    json.field("userName", userName, .string)
    json.field("profileName", profileName, .string)
    json.field("isVerified", isVerified, .bool)
    json.field("isAccepted", isAccepted, .bool)
    json.field("isBlocked", isBlocked, .bool)
    json.field("hasChangedIdentity", hasChangedIdentity, .bool)
  }
}

extension UpdatePersonRequest: Message {
  /// `martlet.agent.v1.UpdatePersonRequest`.
  package static let fullName = "martlet.agent.v1.UpdatePersonRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, person, .string)
    if case .name(let value)? = change {
      writer.choice(3, value, .string)
    }
    if case .isBlocked(let value)? = change {
      writer.choice(4, value, .bool)
    }
    if case .isAccepted(let value)? = change {
      writer.choice(5, value, .bool)
    }
    if case .safetyNumber(let value)? = change {
      writer.choice(6, value, .string)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&person, .string)
      case 26: change = .name(try reader.choice(.string))
      case 32: change = .isBlocked(try reader.choice(.bool))
      case 40: change = .isAccepted(try reader.choice(.bool))
      case 50: change = .safetyNumber(try reader.choice(.string))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "person": 2
    case "name": 3
    case "isBlocked", "is_blocked": 4
    case "isAccepted", "is_accepted": 5
    case "safetyNumber", "safety_number": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&person, .string)
    case 3:
      if let value = try json.choice(.string, isTaken: change != nil) {
        change = .name(value)
      }
    case 4:
      if let value = try json.choice(.bool, isTaken: change != nil) {
        change = .isBlocked(value)
      }
    case 5:
      if let value = try json.choice(.bool, isTaken: change != nil) {
        change = .isAccepted(value)
      }
    case 6:
      if let value = try json.choice(.string, isTaken: change != nil) {
        change = .safetyNumber(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("person", person, .string)
    if case .name(let value)? = change {
      json.choice("name", value, .string)
    }
    if case .isBlocked(let value)? = change {
      json.choice("isBlocked", value, .bool)
    }
    if case .isAccepted(let value)? = change {
      json.choice("isAccepted", value, .bool)
    }
    if case .safetyNumber(let value)? = change {
      json.choice("safetyNumber", value, .string)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(person, min: 1, max: 4096, "person")
    if case .name(let value)? = change {
      try Check.size(value, max: 256, "name")
    }
    if case .safetyNumber(let value)? = change {
      try Check.size(value, max: 256, "safety_number")
    }
  }
}

extension UpdatePersonResponse: Message {
  /// `martlet.agent.v1.UpdatePersonResponse`.
  package static let fullName = "martlet.agent.v1.UpdatePersonResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, id, .string)
    writer.field(2, isVerified, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 16: try reader.field(&isVerified, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "isVerified", "is_verified": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&isVerified, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("isVerified", isVerified, .bool)
  }
}

extension GetSafetyNumberRequest: Message {
  /// `martlet.agent.v1.GetSafetyNumberRequest`.
  package static let fullName = "martlet.agent.v1.GetSafetyNumberRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, person, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&person, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "person": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&person, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("person", person, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(person, min: 1, max: 4096, "person")
  }
}

extension GetSafetyNumberResponse: Message {
  /// `martlet.agent.v1.GetSafetyNumberResponse`.
  package static let fullName = "martlet.agent.v1.GetSafetyNumberResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, digits, .string)
    writer.field(2, code, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&digits, .string)
      case 18: try reader.field(&code, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "digits": 1
    case "code": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&digits, .string)
    case 2: try json.field(&code, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("digits", digits, .string)
    json.field("code", code, .bytes)
  }
}

extension ListGroupsRequest: Message {
  /// `martlet.agent.v1.ListGroupsRequest`.
  package static let fullName = "martlet.agent.v1.ListGroupsRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
  }
}

extension ListGroupsResponse: Message {
  /// `martlet.agent.v1.ListGroupsResponse`.
  package static let fullName = "martlet.agent.v1.ListGroupsResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, groups, .message(ListGroupsResponse.Group.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&groups, .message(ListGroupsResponse.Group.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "groups": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&groups, .message(ListGroupsResponse.Group.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("groups", groups, .message(ListGroupsResponse.Group.self))
  }
}

extension ListGroupsResponse.Group: Message {
  /// `martlet.agent.v1.ListGroupsResponse.Group`.
  package static let fullName = "martlet.agent.v1.ListGroupsResponse.Group"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, id, .string)
    writer.field(2, name, .string)
    writer.repeated(3, members, .message(ListGroupsResponse.Group.Member.self))
    writer.field(4, historyDays, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 18: try reader.field(&name, .string)
      case 26: try reader.element(&members, .message(ListGroupsResponse.Group.Member.self))
      case 32: try reader.field(&historyDays, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "name": 2
    case "members": 3
    case "historyDays", "history_days": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&name, .string)
    case 3: try json.repeated(&members, .message(ListGroupsResponse.Group.Member.self))
    case 4: try json.field(&historyDays, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("name", name, .string)
    json.repeated("members", members, .message(ListGroupsResponse.Group.Member.self))
    json.field("historyDays", historyDays, .uint32)
  }
}

extension ListGroupsResponse.Group.Member: Message {
  /// `martlet.agent.v1.ListGroupsResponse.Group.Member`.
  package static let fullName = "martlet.agent.v1.ListGroupsResponse.Group.Member"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, id, .string)
    writer.field(2, isAdministrator, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 16: try reader.field(&isAdministrator, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "isAdministrator", "is_administrator": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&isAdministrator, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("isAdministrator", isAdministrator, .bool)
  }
}

extension CreateGroupRequest: Message {
  /// `martlet.agent.v1.CreateGroupRequest`.
  package static let fullName = "martlet.agent.v1.CreateGroupRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, name, .string)
    writer.repeated(3, members, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&name, .string)
      case 26: try reader.element(&members, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "name": 2
    case "members": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&name, .string)
    case 3: try json.repeated(&members, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("name", name, .string)
    json.repeated("members", members, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(name, min: 1, max: 256, "name")
    try Check.count(members.count, max: 1000, "members")
  }
}

extension CreateGroupResponse: Message {
  /// `martlet.agent.v1.CreateGroupResponse`.
  package static let fullName = "martlet.agent.v1.CreateGroupResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, conversation, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&conversation, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversation": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&conversation, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("conversation", conversation, .string)
  }
}

extension UpdateGroupRequest: Message {
  /// `martlet.agent.v1.UpdateGroupRequest`.
  package static let fullName = "martlet.agent.v1.UpdateGroupRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, group, .string)
    if case .invite(let value)? = change {
      writer.choice(3, value, .message(UpdateGroupRequest.People.self))
    }
    if case .remove(let value)? = change {
      writer.choice(4, value, .message(UpdateGroupRequest.People.self))
    }
    if case .name(let value)? = change {
      writer.choice(5, value, .string)
    }
    if case .leave(let value)? = change {
      writer.choice(6, value, .message(UpdateGroupRequest.Leave.self))
    }
    if case .promote(let value)? = change {
      writer.choice(7, value, .message(UpdateGroupRequest.People.self))
    }
    if case .demote(let value)? = change {
      writer.choice(8, value, .message(UpdateGroupRequest.People.self))
    }
    if case .historyDays(let value)? = change {
      writer.choice(9, value, .uint32)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&group, .string)
      case 26:
        var current: UpdateGroupRequest.People?
        if case .invite(let value)? = change { current = value }
        change = .invite(try reader.choice(.message(UpdateGroupRequest.People.self), mergingInto: current))
      case 34:
        var current: UpdateGroupRequest.People?
        if case .remove(let value)? = change { current = value }
        change = .remove(try reader.choice(.message(UpdateGroupRequest.People.self), mergingInto: current))
      case 42: change = .name(try reader.choice(.string))
      case 50:
        var current: UpdateGroupRequest.Leave?
        if case .leave(let value)? = change { current = value }
        change = .leave(try reader.choice(.message(UpdateGroupRequest.Leave.self), mergingInto: current))
      case 58:
        var current: UpdateGroupRequest.People?
        if case .promote(let value)? = change { current = value }
        change = .promote(try reader.choice(.message(UpdateGroupRequest.People.self), mergingInto: current))
      case 66:
        var current: UpdateGroupRequest.People?
        if case .demote(let value)? = change { current = value }
        change = .demote(try reader.choice(.message(UpdateGroupRequest.People.self), mergingInto: current))
      case 72: change = .historyDays(try reader.choice(.uint32))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "group": 2
    case "invite": 3
    case "remove": 4
    case "name": 5
    case "leave": 6
    case "promote": 7
    case "demote": 8
    case "historyDays", "history_days": 9
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&group, .string)
    case 3:
      if let value = try json.choice(.message(UpdateGroupRequest.People.self), isTaken: change != nil) {
        change = .invite(value)
      }
    case 4:
      if let value = try json.choice(.message(UpdateGroupRequest.People.self), isTaken: change != nil) {
        change = .remove(value)
      }
    case 5:
      if let value = try json.choice(.string, isTaken: change != nil) {
        change = .name(value)
      }
    case 6:
      if let value = try json.choice(.message(UpdateGroupRequest.Leave.self), isTaken: change != nil) {
        change = .leave(value)
      }
    case 7:
      if let value = try json.choice(.message(UpdateGroupRequest.People.self), isTaken: change != nil) {
        change = .promote(value)
      }
    case 8:
      if let value = try json.choice(.message(UpdateGroupRequest.People.self), isTaken: change != nil) {
        change = .demote(value)
      }
    case 9:
      if let value = try json.choice(.uint32, isTaken: change != nil) {
        change = .historyDays(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("group", group, .string)
    if case .invite(let value)? = change {
      json.choice("invite", value, .message(UpdateGroupRequest.People.self))
    }
    if case .remove(let value)? = change {
      json.choice("remove", value, .message(UpdateGroupRequest.People.self))
    }
    if case .name(let value)? = change {
      json.choice("name", value, .string)
    }
    if case .leave(let value)? = change {
      json.choice("leave", value, .message(UpdateGroupRequest.Leave.self))
    }
    if case .promote(let value)? = change {
      json.choice("promote", value, .message(UpdateGroupRequest.People.self))
    }
    if case .demote(let value)? = change {
      json.choice("demote", value, .message(UpdateGroupRequest.People.self))
    }
    if case .historyDays(let value)? = change {
      json.choice("historyDays", value, .uint32)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(group, min: 1, max: 4096, "group")
    if case .invite(let value)? = change {
      try Check.valid(value, "invite")
    }
    if case .remove(let value)? = change {
      try Check.valid(value, "remove")
    }
    if case .name(let value)? = change {
      try Check.size(value, max: 256, "name")
    }
    if case .promote(let value)? = change {
      try Check.valid(value, "promote")
    }
    if case .demote(let value)? = change {
      try Check.valid(value, "demote")
    }
    if case .historyDays(let value)? = change {
      try Check.range(value, min: 0, max: 3650, "history_days")
    }
  }
}

extension UpdateGroupRequest.People: Message {
  /// `martlet.agent.v1.UpdateGroupRequest.People`.
  package static let fullName = "martlet.agent.v1.UpdateGroupRequest.People"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, people, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&people, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "people": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&people, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("people", people, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.count(people.count, min: 1, max: 1000, "people")
  }
}

extension UpdateGroupRequest.Leave: Message {
  /// `martlet.agent.v1.UpdateGroupRequest.Leave`.
  package static let fullName = "martlet.agent.v1.UpdateGroupRequest.Leave"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension UpdateGroupResponse: Message {
  /// `martlet.agent.v1.UpdateGroupResponse`.
  package static let fullName = "martlet.agent.v1.UpdateGroupResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension AnswerGroupRequestRequest: Message {
  /// `martlet.agent.v1.AnswerGroupRequestRequest`.
  package static let fullName = "martlet.agent.v1.AnswerGroupRequestRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, group, .string)
    writer.field(3, isAccepted, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&group, .string)
      case 24: try reader.field(&isAccepted, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "group": 2
    case "isAccepted", "is_accepted": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&group, .string)
    case 3: try json.field(&isAccepted, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("group", group, .string)
    json.field("isAccepted", isAccepted, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(group, min: 1, max: 64, "group")
  }
}

extension AnswerGroupRequestResponse: Message {
  /// `martlet.agent.v1.AnswerGroupRequestResponse`.
  package static let fullName = "martlet.agent.v1.AnswerGroupRequestResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension SearchMessagesRequest: Message {
  /// `martlet.agent.v1.SearchMessagesRequest`.
  package static let fullName = "martlet.agent.v1.SearchMessagesRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, query, .string)
    writer.field(3, conversation, .string)
    writer.field(4, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&query, .string)
      case 26: try reader.field(&conversation, .string)
      case 32: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "query": 2
    case "conversation": 3
    case "limit": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&query, .string)
    case 3: try json.field(&conversation, .string)
    case 4: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("query", query, .string)
    json.field("conversation", conversation, .string)
    json.field("limit", limit, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(query, min: 1, max: 256, "query")
    try Check.size(conversation, max: 4096, "conversation")
    try Check.range(limit, min: 0, max: 1000, "limit")
  }
}

extension SearchMessagesResponse: Message {
  /// `martlet.agent.v1.SearchMessagesResponse`.
  package static let fullName = "martlet.agent.v1.SearchMessagesResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, messages, .message(StoredMessage.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&messages, .message(StoredMessage.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "messages": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&messages, .message(StoredMessage.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("messages", messages, .message(StoredMessage.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    for (index, value) in messages.enumerated() {
      try Check.valid(value, "messages[\(index)]")
    }
  }
}

extension SetTypingRequest: Message {
  /// `martlet.agent.v1.SetTypingRequest`.
  package static let fullName = "martlet.agent.v1.SetTypingRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, conversation, .string)
    writer.optional(3, typing, .message(Typing.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&conversation, .string)
      case 26: try reader.optional(&typing, .message(Typing.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "conversation": 2
    case "typing": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&conversation, .string)
    case 3: try json.optional(&typing, .message(Typing.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("conversation", conversation, .string)
    json.optional("typing", typing, .message(Typing.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(conversation, min: 1, max: 4096, "conversation")
  }
}

extension SetTypingResponse: Message {
  /// `martlet.agent.v1.SetTypingResponse`.
  package static let fullName = "martlet.agent.v1.SetTypingResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension WatchPresenceRequest: Message {
  /// `martlet.agent.v1.WatchPresenceRequest`.
  package static let fullName = "martlet.agent.v1.WatchPresenceRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
  }
}

extension WatchPresenceResponse: Message {
  /// `martlet.agent.v1.WatchPresenceResponse`.
  package static let fullName = "martlet.agent.v1.WatchPresenceResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, personID, .string)
    writer.field(2, isThere, .bool)
    writer.optional(3, status, .message(PresenceStatus.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&personID, .string)
      case 16: try reader.field(&isThere, .bool)
      case 26: try reader.optional(&status, .message(PresenceStatus.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "personId", "person_id": 1
    case "isThere", "is_there": 2
    case "status": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&personID, .string)
    case 2: try json.field(&isThere, .bool)
    case 3: try json.optional(&status, .message(PresenceStatus.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("personId", personID, .string)
    json.field("isThere", isThere, .bool)
    json.optional("status", status, .message(PresenceStatus.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = status {
      try Check.valid(value, "status")
    }
  }
}

extension GetProfileRequest: Message {
  /// `martlet.agent.v1.GetProfileRequest`.
  package static let fullName = "martlet.agent.v1.GetProfileRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
  }
}

extension GetProfileResponse: Message {
  /// `martlet.agent.v1.GetProfileResponse`.
  package static let fullName = "martlet.agent.v1.GetProfileResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, profile, .message(Profile.self))
    writer.field(2, linkCode, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&profile, .message(Profile.self))
      case 18: try reader.field(&linkCode, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "profile": 1
    case "linkCode", "link_code": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&profile, .message(Profile.self))
    case 2: try json.field(&linkCode, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("profile", profile, .message(Profile.self))
    json.field("linkCode", linkCode, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = profile {
      try Check.valid(value, "profile")
    }
  }
}

extension SetProfileRequest: Message {
  /// `martlet.agent.v1.SetProfileRequest`.
  package static let fullName = "martlet.agent.v1.SetProfileRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.optional(2, profile, .message(Profile.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.optional(&profile, .message(Profile.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "profile": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.optional(&profile, .message(Profile.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.optional("profile", profile, .message(Profile.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    if let value = profile {
      try Check.valid(value, "profile")
    }
  }
}

extension SetProfileResponse: Message {
  /// `martlet.agent.v1.SetProfileResponse`.
  package static let fullName = "martlet.agent.v1.SetProfileResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension CreateUploadRequest: Message {
  /// `martlet.agent.v1.CreateUploadRequest`.
  package static let fullName = "martlet.agent.v1.CreateUploadRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, fileName, .string)
    writer.field(3, mediaType, .string)
    writer.field(4, byteCount, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&fileName, .string)
      case 26: try reader.field(&mediaType, .string)
      case 32: try reader.field(&byteCount, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "fileName", "file_name": 2
    case "mediaType", "media_type": 3
    case "byteCount", "byte_count": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&fileName, .string)
    case 3: try json.field(&mediaType, .string)
    case 4: try json.field(&byteCount, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("fileName", fileName, .string)
    json.field("mediaType", mediaType, .string)
    json.field("byteCount", byteCount, .uint64)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(fileName, max: 255, "file_name")
    try Check.size(mediaType, max: 127, "media_type")
    try Check.range(byteCount, min: 0, max: 17179869184, "byte_count")
  }
}

extension CreateUploadResponse: Message {
  /// `martlet.agent.v1.CreateUploadResponse`.
  package static let fullName = "martlet.agent.v1.CreateUploadResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, upload, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&upload, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "upload": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&upload, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("upload", upload, .string)
  }
}

extension AppendUploadRequest: Message {
  /// `martlet.agent.v1.AppendUploadRequest`.
  package static let fullName = "martlet.agent.v1.AppendUploadRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, upload, .string)
    writer.field(3, offset, .uint64)
    writer.field(4, data, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&upload, .string)
      case 24: try reader.field(&offset, .uint64)
      case 34: try reader.field(&data, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "upload": 2
    case "offset": 3
    case "data": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&upload, .string)
    case 3: try json.field(&offset, .uint64)
    case 4: try json.field(&data, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("upload", upload, .string)
    json.field("offset", offset, .uint64)
    json.field("data", data, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(upload, min: 1, max: 64, "upload")
    try Check.size(data, min: 1, max: 524288, "data")
  }
}

extension AppendUploadResponse: Message {
  /// `martlet.agent.v1.AppendUploadResponse`.
  package static let fullName = "martlet.agent.v1.AppendUploadResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, byteCount, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&byteCount, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "byteCount", "byte_count": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&byteCount, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("byteCount", byteCount, .uint64)
  }
}

extension FinishUploadRequest: Message {
  /// `martlet.agent.v1.FinishUploadRequest`.
  package static let fullName = "martlet.agent.v1.FinishUploadRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, upload, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&upload, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "upload": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&upload, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("upload", upload, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(upload, min: 1, max: 64, "upload")
  }
}

extension FinishUploadResponse: Message {
  /// `martlet.agent.v1.FinishUploadResponse`.
  package static let fullName = "martlet.agent.v1.FinishUploadResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, byteCount, .uint64)
    writer.field(2, totalByteCount, .uint64)
    writer.optional(3, attachment, .message(Attachment.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&byteCount, .uint64)
      case 16: try reader.field(&totalByteCount, .uint64)
      case 26: try reader.optional(&attachment, .message(Attachment.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "byteCount", "byte_count": 1
    case "totalByteCount", "total_byte_count": 2
    case "attachment": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&byteCount, .uint64)
    case 2: try json.field(&totalByteCount, .uint64)
    case 3: try json.optional(&attachment, .message(Attachment.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("byteCount", byteCount, .uint64)
    json.field("totalByteCount", totalByteCount, .uint64)
    json.optional("attachment", attachment, .message(Attachment.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = attachment {
      try Check.valid(value, "attachment")
    }
  }
}

extension DownloadRequest: Message {
  /// `martlet.agent.v1.DownloadRequest`.
  package static let fullName = "martlet.agent.v1.DownloadRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, conversation, .string)
    writer.field(3, message, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&conversation, .string)
      case 26: try reader.field(&message, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "conversation": 2
    case "message": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&conversation, .string)
    case 3: try json.field(&message, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("conversation", conversation, .string)
    json.field("message", message, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(conversation, min: 1, max: 4096, "conversation")
    try Check.size(message, min: 1, max: 64, "message")
  }
}

extension DownloadResponse: Message {
  /// `martlet.agent.v1.DownloadResponse`.
  package static let fullName = "martlet.agent.v1.DownloadResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, data, .bytes)
    writer.field(2, byteCount, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&data, .bytes)
      case 16: try reader.field(&byteCount, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "data": 1
    case "byteCount", "byte_count": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&data, .bytes)
    case 2: try json.field(&byteCount, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("data", data, .bytes)
    json.field("byteCount", byteCount, .uint64)
  }
}

extension CreatePageLinkRequest: Message {
  /// `martlet.agent.v1.CreatePageLinkRequest`.
  package static let fullName = "martlet.agent.v1.CreatePageLinkRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension CreatePageLinkResponse: Message {
  /// `martlet.agent.v1.CreatePageLinkResponse`.
  package static let fullName = "martlet.agent.v1.CreatePageLinkResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, link, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&link, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "link": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&link, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("link", link, .string)
  }
}

extension CallDevice: Message {
  /// `martlet.agent.v1.CallDevice`.
  package static let fullName = "martlet.agent.v1.CallDevice"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, device, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 16: try reader.field(&device, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "device": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&device, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("device", device, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
  }
}

extension CallDescription: Message {
  /// `martlet.agent.v1.CallDescription`.
  package static let fullName = "martlet.agent.v1.CallDescription"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, isOffer, .bool)
    writer.field(2, sdp, .string)
    writer.field(3, takesBack, .bool)
    writer.field(4, hasVideo, .bool)
    writer.optional(5, peer, .message(CallDevice.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&isOffer, .bool)
      case 18: try reader.field(&sdp, .string)
      case 24: try reader.field(&takesBack, .bool)
      case 32: try reader.field(&hasVideo, .bool)
      case 42: try reader.optional(&peer, .message(CallDevice.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "isOffer", "is_offer": 1
    case "sdp": 2
    case "takesBack", "takes_back": 3
    case "hasVideo", "has_video": 4
    case "peer": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&isOffer, .bool)
    case 2: try json.field(&sdp, .string)
    case 3: try json.field(&takesBack, .bool)
    case 4: try json.field(&hasVideo, .bool)
    case 5: try json.optional(&peer, .message(CallDevice.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("isOffer", isOffer, .bool)
    json.field("sdp", sdp, .string)
    json.field("takesBack", takesBack, .bool)
    json.field("hasVideo", hasVideo, .bool)
    json.optional("peer", peer, .message(CallDevice.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(sdp, max: 32768, "sdp")
    if let value = peer {
      try Check.valid(value, "peer")
    }
  }
}

extension CallCandidates: Message {
  /// `martlet.agent.v1.CallCandidates`.
  package static let fullName = "martlet.agent.v1.CallCandidates"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, candidates, .string)
    writer.field(2, isComplete, .bool)
    writer.optional(3, peer, .message(CallDevice.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&candidates, .string)
      case 16: try reader.field(&isComplete, .bool)
      case 26: try reader.optional(&peer, .message(CallDevice.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "candidates": 1
    case "isComplete", "is_complete": 2
    case "peer": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&candidates, .string)
    case 2: try json.field(&isComplete, .bool)
    case 3: try json.optional(&peer, .message(CallDevice.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("candidates", candidates, .string)
    json.field("isComplete", isComplete, .bool)
    json.optional("peer", peer, .message(CallDevice.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.count(candidates.count, max: 100, "candidates")
    if let value = peer {
      try Check.valid(value, "peer")
    }
  }
}

extension CallMedia: Message {
  /// `martlet.agent.v1.CallMedia`.
  package static let fullName = "martlet.agent.v1.CallMedia"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, hasAudio, .bool)
    writer.field(2, hasVideo, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&hasAudio, .bool)
      case 16: try reader.field(&hasVideo, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "hasAudio", "has_audio": 1
    case "hasVideo", "has_video": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&hasAudio, .bool)
    case 2: try json.field(&hasVideo, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("hasAudio", hasAudio, .bool)
    json.field("hasVideo", hasVideo, .bool)
  }
}

extension ConductCallRequest: Message {
  /// `martlet.agent.v1.ConductCallRequest`.
  package static let fullName = "martlet.agent.v1.ConductCallRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    if case .to(let value)? = call {
      writer.choice(2, value, .string)
    }
    if case .ringing(let value)? = call {
      writer.choice(3, value, .string)
    }
    writer.field(4, hasVideo, .bool)
    writer.field(5, ringSeconds, .uint32)
    writer.optional(6, isRelayOnly, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: call = .to(try reader.choice(.string))
      case 26: call = .ringing(try reader.choice(.string))
      case 32: try reader.field(&hasVideo, .bool)
      case 40: try reader.field(&ringSeconds, .uint32)
      case 48: try reader.optional(&isRelayOnly, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "to": 2
    case "ringing": 3
    case "hasVideo", "has_video": 4
    case "ringSeconds", "ring_seconds": 5
    case "isRelayOnly", "is_relay_only": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2:
      if let value = try json.choice(.string, isTaken: call != nil) {
        call = .to(value)
      }
    case 3:
      if let value = try json.choice(.string, isTaken: call != nil) {
        call = .ringing(value)
      }
    case 4: try json.field(&hasVideo, .bool)
    case 5: try json.field(&ringSeconds, .uint32)
    case 6: try json.optional(&isRelayOnly, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    if case .to(let value)? = call {
      json.choice("to", value, .string)
    }
    if case .ringing(let value)? = call {
      json.choice("ringing", value, .string)
    }
    json.field("hasVideo", hasVideo, .bool)
    json.field("ringSeconds", ringSeconds, .uint32)
    json.optional("isRelayOnly", isRelayOnly, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    if case .to(let value)? = call {
      try Check.size(value, min: 1, max: 4096, "to")
    }
    if case .ringing(let value)? = call {
      try Check.size(value, min: 1, max: 64, "ringing")
    }
    try Check.range(ringSeconds, min: 0, max: 120, "ring_seconds")
  }
}

extension ConductCallResponse: Message {
  /// `martlet.agent.v1.ConductCallResponse`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    if case .part(let value)? = notice {
      writer.choice(1, value, .string)
    }
    if case .relays(let value)? = notice {
      writer.choice(2, value, .message(ConductCallResponse.Relays.self))
    }
    if case .wanted(let value)? = notice {
      writer.choice(3, value, .enumeration(ConductCallResponse.Wanted.self))
    }
    if case .state(let value)? = notice {
      writer.choice(4, value, .enumeration(ConductCallResponse.State.self))
    }
    if case .crossed(let value)? = notice {
      writer.choice(5, value, .string)
    }
    if case .description(let value)? = notice {
      writer.choice(6, value, .message(CallDescription.self))
    }
    if case .candidates(let value)? = notice {
      writer.choice(7, value, .message(CallCandidates.self))
    }
    if case .media(let value)? = notice {
      writer.choice(8, value, .message(CallMedia.self))
    }
    if case .refused(let value)? = notice {
      writer.choice(9, value, .string)
    }
    if case .over(let value)? = notice {
      writer.choice(10, value, .message(ReceivedEvent.CallUpdate.self))
    }
    if case .mediaServer(let value)? = notice {
      writer.choice(11, value, .message(ConductCallResponse.MediaServer.self))
    }
    if case .participants(let value)? = notice {
      writer.choice(12, value, .message(ConductCallResponse.Participants.self))
    }
    if case .mediaKeys(let value)? = notice {
      writer.choice(13, value, .message(ConductCallResponse.MediaKeys.self))
    }
    if case .sealing(let value)? = notice {
      writer.choice(14, value, .message(ConductCallResponse.Sealing.self))
    }
    if case .forgottenEpoch(let value)? = notice {
      writer.choice(15, value, .uint64)
    }
    if case .keysMissing(let value)? = notice {
      writer.choice(16, value, .message(CallDevice.self))
    }
    if case .groupOver(let value)? = notice {
      writer.choice(17, value, .string)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: notice = .part(try reader.choice(.string))
      case 18:
        var current: ConductCallResponse.Relays?
        if case .relays(let value)? = notice { current = value }
        notice = .relays(try reader.choice(.message(ConductCallResponse.Relays.self), mergingInto: current))
      case 24: notice = .wanted(try reader.choice(.enumeration(ConductCallResponse.Wanted.self)))
      case 32: notice = .state(try reader.choice(.enumeration(ConductCallResponse.State.self)))
      case 42: notice = .crossed(try reader.choice(.string))
      case 50:
        var current: CallDescription?
        if case .description(let value)? = notice { current = value }
        notice = .description(try reader.choice(.message(CallDescription.self), mergingInto: current))
      case 58:
        var current: CallCandidates?
        if case .candidates(let value)? = notice { current = value }
        notice = .candidates(try reader.choice(.message(CallCandidates.self), mergingInto: current))
      case 66:
        var current: CallMedia?
        if case .media(let value)? = notice { current = value }
        notice = .media(try reader.choice(.message(CallMedia.self), mergingInto: current))
      case 74: notice = .refused(try reader.choice(.string))
      case 82:
        var current: ReceivedEvent.CallUpdate?
        if case .over(let value)? = notice { current = value }
        notice = .over(try reader.choice(.message(ReceivedEvent.CallUpdate.self), mergingInto: current))
      case 90:
        var current: ConductCallResponse.MediaServer?
        if case .mediaServer(let value)? = notice { current = value }
        notice = .mediaServer(try reader.choice(.message(ConductCallResponse.MediaServer.self), mergingInto: current))
      case 98:
        var current: ConductCallResponse.Participants?
        if case .participants(let value)? = notice { current = value }
        notice = .participants(try reader.choice(.message(ConductCallResponse.Participants.self), mergingInto: current))
      case 106:
        var current: ConductCallResponse.MediaKeys?
        if case .mediaKeys(let value)? = notice { current = value }
        notice = .mediaKeys(try reader.choice(.message(ConductCallResponse.MediaKeys.self), mergingInto: current))
      case 114:
        var current: ConductCallResponse.Sealing?
        if case .sealing(let value)? = notice { current = value }
        notice = .sealing(try reader.choice(.message(ConductCallResponse.Sealing.self), mergingInto: current))
      case 120: notice = .forgottenEpoch(try reader.choice(.uint64))
      case 130:
        var current: CallDevice?
        if case .keysMissing(let value)? = notice { current = value }
        notice = .keysMissing(try reader.choice(.message(CallDevice.self), mergingInto: current))
      case 138: notice = .groupOver(try reader.choice(.string))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "part": 1
    case "relays": 2
    case "wanted": 3
    case "state": 4
    case "crossed": 5
    case "description": 6
    case "candidates": 7
    case "media": 8
    case "refused": 9
    case "over": 10
    case "mediaServer", "media_server": 11
    case "participants": 12
    case "mediaKeys", "media_keys": 13
    case "sealing": 14
    case "forgottenEpoch", "forgotten_epoch": 15
    case "keysMissing", "keys_missing": 16
    case "groupOver", "group_over": 17
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1:
      if let value = try json.choice(.string, isTaken: notice != nil) {
        notice = .part(value)
      }
    case 2:
      if let value = try json.choice(.message(ConductCallResponse.Relays.self), isTaken: notice != nil) {
        notice = .relays(value)
      }
    case 3:
      if let value = try json.choice(.enumeration(ConductCallResponse.Wanted.self), isTaken: notice != nil) {
        notice = .wanted(value)
      }
    case 4:
      if let value = try json.choice(.enumeration(ConductCallResponse.State.self), isTaken: notice != nil) {
        notice = .state(value)
      }
    case 5:
      if let value = try json.choice(.string, isTaken: notice != nil) {
        notice = .crossed(value)
      }
    case 6:
      if let value = try json.choice(.message(CallDescription.self), isTaken: notice != nil) {
        notice = .description(value)
      }
    case 7:
      if let value = try json.choice(.message(CallCandidates.self), isTaken: notice != nil) {
        notice = .candidates(value)
      }
    case 8:
      if let value = try json.choice(.message(CallMedia.self), isTaken: notice != nil) {
        notice = .media(value)
      }
    case 9:
      if let value = try json.choice(.string, isTaken: notice != nil) {
        notice = .refused(value)
      }
    case 10:
      if let value = try json.choice(.message(ReceivedEvent.CallUpdate.self), isTaken: notice != nil) {
        notice = .over(value)
      }
    case 11:
      if let value = try json.choice(.message(ConductCallResponse.MediaServer.self), isTaken: notice != nil) {
        notice = .mediaServer(value)
      }
    case 12:
      if let value = try json.choice(.message(ConductCallResponse.Participants.self), isTaken: notice != nil) {
        notice = .participants(value)
      }
    case 13:
      if let value = try json.choice(.message(ConductCallResponse.MediaKeys.self), isTaken: notice != nil) {
        notice = .mediaKeys(value)
      }
    case 14:
      if let value = try json.choice(.message(ConductCallResponse.Sealing.self), isTaken: notice != nil) {
        notice = .sealing(value)
      }
    case 15:
      if let value = try json.choice(.uint64, isTaken: notice != nil) {
        notice = .forgottenEpoch(value)
      }
    case 16:
      if let value = try json.choice(.message(CallDevice.self), isTaken: notice != nil) {
        notice = .keysMissing(value)
      }
    case 17:
      if let value = try json.choice(.string, isTaken: notice != nil) {
        notice = .groupOver(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    if case .part(let value)? = notice {
      json.choice("part", value, .string)
    }
    if case .relays(let value)? = notice {
      json.choice("relays", value, .message(ConductCallResponse.Relays.self))
    }
    if case .wanted(let value)? = notice {
      json.choice("wanted", value, .enumeration(ConductCallResponse.Wanted.self))
    }
    if case .state(let value)? = notice {
      json.choice("state", value, .enumeration(ConductCallResponse.State.self))
    }
    if case .crossed(let value)? = notice {
      json.choice("crossed", value, .string)
    }
    if case .description(let value)? = notice {
      json.choice("description", value, .message(CallDescription.self))
    }
    if case .candidates(let value)? = notice {
      json.choice("candidates", value, .message(CallCandidates.self))
    }
    if case .media(let value)? = notice {
      json.choice("media", value, .message(CallMedia.self))
    }
    if case .refused(let value)? = notice {
      json.choice("refused", value, .string)
    }
    if case .over(let value)? = notice {
      json.choice("over", value, .message(ReceivedEvent.CallUpdate.self))
    }
    if case .mediaServer(let value)? = notice {
      json.choice("mediaServer", value, .message(ConductCallResponse.MediaServer.self))
    }
    if case .participants(let value)? = notice {
      json.choice("participants", value, .message(ConductCallResponse.Participants.self))
    }
    if case .mediaKeys(let value)? = notice {
      json.choice("mediaKeys", value, .message(ConductCallResponse.MediaKeys.self))
    }
    if case .sealing(let value)? = notice {
      json.choice("sealing", value, .message(ConductCallResponse.Sealing.self))
    }
    if case .forgottenEpoch(let value)? = notice {
      json.choice("forgottenEpoch", value, .uint64)
    }
    if case .keysMissing(let value)? = notice {
      json.choice("keysMissing", value, .message(CallDevice.self))
    }
    if case .groupOver(let value)? = notice {
      json.choice("groupOver", value, .string)
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if case .description(let value)? = notice {
      try Check.valid(value, "description")
    }
    if case .candidates(let value)? = notice {
      try Check.valid(value, "candidates")
    }
    if case .participants(let value)? = notice {
      try Check.valid(value, "participants")
    }
    if case .mediaKeys(let value)? = notice {
      try Check.valid(value, "media_keys")
    }
    if case .keysMissing(let value)? = notice {
      try Check.valid(value, "keys_missing")
    }
  }
}

extension ConductCallResponse.Wanted: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .offer
    case 2: self = .answer
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "WANTED_UNSPECIFIED": self = .unspecified
    case "WANTED_OFFER": self = .offer
    case "WANTED_ANSWER": self = .answer
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .offer: 1
    case .answer: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unspecified: "WANTED_UNSPECIFIED"
    case .offer: "WANTED_OFFER"
    case .answer: "WANTED_ANSWER"
    case .unrecognized: nil
    }
  }
}

extension ConductCallResponse.State: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ringing
    case 2: self = .answered
    case 3: self = .connected
    case 4: self = .peerAttached
    case 5: self = .peerLost
    case 6: self = .started
    case 7: self = .joined
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "STATE_UNSPECIFIED": self = .unspecified
    case "STATE_RINGING": self = .ringing
    case "STATE_ANSWERED": self = .answered
    case "STATE_CONNECTED": self = .connected
    case "STATE_PEER_ATTACHED": self = .peerAttached
    case "STATE_PEER_LOST": self = .peerLost
    case "STATE_STARTED": self = .started
    case "STATE_JOINED": self = .joined
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .ringing: 1
    case .answered: 2
    case .connected: 3
    case .peerAttached: 4
    case .peerLost: 5
    case .started: 6
    case .joined: 7
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unspecified: "STATE_UNSPECIFIED"
    case .ringing: "STATE_RINGING"
    case .answered: "STATE_ANSWERED"
    case .connected: "STATE_CONNECTED"
    case .peerAttached: "STATE_PEER_ATTACHED"
    case .peerLost: "STATE_PEER_LOST"
    case .started: "STATE_STARTED"
    case .joined: "STATE_JOINED"
    case .unrecognized: nil
    }
  }
}

extension ConductCallResponse.Relays: Message {
  /// `martlet.agent.v1.ConductCallResponse.Relays`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse.Relays"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, relays, .message(ConductCallResponse.Relays.Relay.self))
    writer.field(2, isRelayOnly, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&relays, .message(ConductCallResponse.Relays.Relay.self))
      case 16: try reader.field(&isRelayOnly, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "relays": 1
    case "isRelayOnly", "is_relay_only": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&relays, .message(ConductCallResponse.Relays.Relay.self))
    case 2: try json.field(&isRelayOnly, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("relays", relays, .message(ConductCallResponse.Relays.Relay.self))
    json.field("isRelayOnly", isRelayOnly, .bool)
  }
}

extension ConductCallResponse.Relays.Relay: Message {
  /// `martlet.agent.v1.ConductCallResponse.Relays.Relay`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse.Relays.Relay"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, urls, .string)
    writer.field(2, username, .string)
    writer.field(3, credential, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&urls, .string)
      case 18: try reader.field(&username, .string)
      case 26: try reader.field(&credential, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "urls": 1
    case "username": 2
    case "credential": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&urls, .string)
    case 2: try json.field(&username, .string)
    case 3: try json.field(&credential, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("urls", urls, .string)
    json.field("username", username, .string)
    json.field("credential", credential, .string)
  }
}

extension ConductCallResponse.MediaServer: Message {
  /// `martlet.agent.v1.ConductCallResponse.MediaServer`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse.MediaServer"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, kind, .string)
    writer.field(2, url, .string)
    writer.field(3, token, .string)
    writer.field(4, room, .string)
    writer.field(5, pin, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&kind, .string)
      case 18: try reader.field(&url, .string)
      case 26: try reader.field(&token, .string)
      case 34: try reader.field(&room, .string)
      case 42: try reader.field(&pin, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "kind": 1
    case "url": 2
    case "token": 3
    case "room": 4
    case "pin": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&kind, .string)
    case 2: try json.field(&url, .string)
    case 3: try json.field(&token, .string)
    case 4: try json.field(&room, .string)
    case 5: try json.field(&pin, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("kind", kind, .string)
    json.field("url", url, .string)
    json.field("token", token, .string)
    json.field("room", room, .string)
    json.field("pin", pin, .string)
  }
}

extension ConductCallResponse.Participants: Message {
  /// `martlet.agent.v1.ConductCallResponse.Participants`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse.Participants"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, participants, .message(CallDevice.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&participants, .message(CallDevice.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "participants": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&participants, .message(CallDevice.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("participants", participants, .message(CallDevice.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    for (index, value) in participants.enumerated() {
      try Check.valid(value, "participants[\(index)]")
    }
  }
}

extension ConductCallResponse.MediaKeys: Message {
  /// `martlet.agent.v1.ConductCallResponse.MediaKeys`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse.MediaKeys"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.field(2, baseKey, .bytes)
    writer.repeated(3, keys, .message(ConductCallResponse.MediaKeys.Key.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      case 18: try reader.field(&baseKey, .bytes)
      case 26: try reader.element(&keys, .message(ConductCallResponse.MediaKeys.Key.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    case "baseKey", "base_key": 2
    case "keys": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    case 2: try json.field(&baseKey, .bytes)
    case 3: try json.repeated(&keys, .message(ConductCallResponse.MediaKeys.Key.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
    json.field("baseKey", baseKey, .bytes)
    json.repeated("keys", keys, .message(ConductCallResponse.MediaKeys.Key.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    for (index, value) in keys.enumerated() {
      try Check.valid(value, "keys[\(index)]")
    }
  }
}

extension ConductCallResponse.MediaKeys.Key: Message {
  /// `martlet.agent.v1.ConductCallResponse.MediaKeys.Key`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse.MediaKeys.Key"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, participant, .message(CallDevice.self))
    writer.field(2, id, .uint64)
    writer.field(3, rawKey, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&participant, .message(CallDevice.self))
      case 16: try reader.field(&id, .uint64)
      case 26: try reader.field(&rawKey, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "participant": 1
    case "id": 2
    case "rawKey", "raw_key": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&participant, .message(CallDevice.self))
    case 2: try json.field(&id, .uint64)
    case 3: try json.field(&rawKey, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("participant", participant, .message(CallDevice.self))
    json.field("id", id, .uint64)
    json.field("rawKey", rawKey, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    if let value = participant {
      try Check.valid(value, "participant")
    }
  }
}

extension ConductCallResponse.Sealing: Message {
  /// `martlet.agent.v1.ConductCallResponse.Sealing`.
  package static let fullName = "martlet.agent.v1.ConductCallResponse.Sealing"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, epoch, .uint64)
    writer.field(2, keyID, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&epoch, .uint64)
      case 16: try reader.field(&keyID, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "epoch": 1
    case "keyId", "key_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&epoch, .uint64)
    case 2: try json.field(&keyID, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("epoch", epoch, .uint64)
    json.field("keyId", keyID, .uint64)
  }
}

extension TellCallRequest: Message {
  /// `martlet.agent.v1.TellCallRequest`.
  package static let fullName = "martlet.agent.v1.TellCallRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, part, .string)
    if case .answer(let value)? = command {
      writer.choice(3, value, .enumeration(TellCallRequest.Answer.self))
    }
    if case .description(let value)? = command {
      writer.choice(4, value, .message(CallDescription.self))
    }
    if case .candidates(let value)? = command {
      writer.choice(5, value, .message(CallCandidates.self))
    }
    if case .media(let value)? = command {
      writer.choice(6, value, .message(CallMedia.self))
    }
    if case .connected(let value)? = command {
      writer.choice(7, value, .string)
    }
    if case .restart(let value)? = command {
      writer.choice(8, value, .message(TellCallRequest.Restart.self))
    }
    if case .end(let value)? = command {
      writer.choice(9, value, .string)
    }
    if case .frame(let value)? = command {
      writer.choice(10, value, .message(TellCallRequest.Frame.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&part, .string)
      case 24: command = .answer(try reader.choice(.enumeration(TellCallRequest.Answer.self)))
      case 34:
        var current: CallDescription?
        if case .description(let value)? = command { current = value }
        command = .description(try reader.choice(.message(CallDescription.self), mergingInto: current))
      case 42:
        var current: CallCandidates?
        if case .candidates(let value)? = command { current = value }
        command = .candidates(try reader.choice(.message(CallCandidates.self), mergingInto: current))
      case 50:
        var current: CallMedia?
        if case .media(let value)? = command { current = value }
        command = .media(try reader.choice(.message(CallMedia.self), mergingInto: current))
      case 58: command = .connected(try reader.choice(.string))
      case 66:
        var current: TellCallRequest.Restart?
        if case .restart(let value)? = command { current = value }
        command = .restart(try reader.choice(.message(TellCallRequest.Restart.self), mergingInto: current))
      case 74: command = .end(try reader.choice(.string))
      case 82:
        var current: TellCallRequest.Frame?
        if case .frame(let value)? = command { current = value }
        command = .frame(try reader.choice(.message(TellCallRequest.Frame.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "part": 2
    case "answer": 3
    case "description": 4
    case "candidates": 5
    case "media": 6
    case "connected": 7
    case "restart": 8
    case "end": 9
    case "frame": 10
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&part, .string)
    case 3:
      if let value = try json.choice(.enumeration(TellCallRequest.Answer.self), isTaken: command != nil) {
        command = .answer(value)
      }
    case 4:
      if let value = try json.choice(.message(CallDescription.self), isTaken: command != nil) {
        command = .description(value)
      }
    case 5:
      if let value = try json.choice(.message(CallCandidates.self), isTaken: command != nil) {
        command = .candidates(value)
      }
    case 6:
      if let value = try json.choice(.message(CallMedia.self), isTaken: command != nil) {
        command = .media(value)
      }
    case 7:
      if let value = try json.choice(.string, isTaken: command != nil) {
        command = .connected(value)
      }
    case 8:
      if let value = try json.choice(.message(TellCallRequest.Restart.self), isTaken: command != nil) {
        command = .restart(value)
      }
    case 9:
      if let value = try json.choice(.string, isTaken: command != nil) {
        command = .end(value)
      }
    case 10:
      if let value = try json.choice(.message(TellCallRequest.Frame.self), isTaken: command != nil) {
        command = .frame(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("part", part, .string)
    if case .answer(let value)? = command {
      json.choice("answer", value, .enumeration(TellCallRequest.Answer.self))
    }
    if case .description(let value)? = command {
      json.choice("description", value, .message(CallDescription.self))
    }
    if case .candidates(let value)? = command {
      json.choice("candidates", value, .message(CallCandidates.self))
    }
    if case .media(let value)? = command {
      json.choice("media", value, .message(CallMedia.self))
    }
    if case .connected(let value)? = command {
      json.choice("connected", value, .string)
    }
    if case .restart(let value)? = command {
      json.choice("restart", value, .message(TellCallRequest.Restart.self))
    }
    if case .end(let value)? = command {
      json.choice("end", value, .string)
    }
    if case .frame(let value)? = command {
      json.choice("frame", value, .message(TellCallRequest.Frame.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(part, min: 1, max: 64, "part")
    if case .description(let value)? = command {
      try Check.valid(value, "description")
    }
    if case .candidates(let value)? = command {
      try Check.valid(value, "candidates")
    }
    if case .connected(let value)? = command {
      try Check.size(value, max: 256, "connected")
    }
    if case .end(let value)? = command {
      try Check.size(value, max: 32, "end")
    }
  }
}

extension TellCallRequest.Answer: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .accept
    case 2: self = .decline
    case 3: self = .busy
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "ANSWER_UNSPECIFIED": self = .unspecified
    case "ANSWER_ACCEPT": self = .accept
    case "ANSWER_DECLINE": self = .decline
    case "ANSWER_BUSY": self = .busy
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accept: 1
    case .decline: 2
    case .busy: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unspecified: "ANSWER_UNSPECIFIED"
    case .accept: "ANSWER_ACCEPT"
    case .decline: "ANSWER_DECLINE"
    case .busy: "ANSWER_BUSY"
    case .unrecognized: nil
    }
  }
}

extension TellCallRequest.Frame: Message {
  /// `martlet.agent.v1.TellCallRequest.Frame`.
  package static let fullName = "martlet.agent.v1.TellCallRequest.Frame"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, keyID, .uint64)
    writer.field(2, isOpened, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&keyID, .uint64)
      case 16: try reader.field(&isOpened, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "keyId", "key_id": 1
    case "isOpened", "is_opened": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&keyID, .uint64)
    case 2: try json.field(&isOpened, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("keyId", keyID, .uint64)
    json.field("isOpened", isOpened, .bool)
  }
}

extension TellCallRequest.Restart: Message {
  /// `martlet.agent.v1.TellCallRequest.Restart`.
  package static let fullName = "martlet.agent.v1.TellCallRequest.Restart"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension TellCallResponse: Message {
  /// `martlet.agent.v1.TellCallResponse`.
  package static let fullName = "martlet.agent.v1.TellCallResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension ListCallsRequest: Message {
  /// `martlet.agent.v1.ListCallsRequest`.
  package static let fullName = "martlet.agent.v1.ListCallsRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, limit, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 16: try reader.field(&limit, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "limit": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("limit", limit, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.range(limit, min: 0, max: 1000, "limit")
  }
}

extension ListCallsResponse: Message {
  /// `martlet.agent.v1.ListCallsResponse`.
  package static let fullName = "martlet.agent.v1.ListCallsResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, calls, .message(ReceivedEvent.CallUpdate.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&calls, .message(ReceivedEvent.CallUpdate.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "calls": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&calls, .message(ReceivedEvent.CallUpdate.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("calls", calls, .message(ReceivedEvent.CallUpdate.self))
  }
}

extension ListDevicesRequest: Message {
  /// `martlet.agent.v1.ListDevicesRequest`.
  package static let fullName = "martlet.agent.v1.ListDevicesRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
  }
}

extension ListDevicesResponse: Message {
  /// `martlet.agent.v1.ListDevicesResponse`.
  package static let fullName = "martlet.agent.v1.ListDevicesResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.repeated(1, devices, .message(ListDevicesResponse.Device.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&devices, .message(ListDevicesResponse.Device.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "devices": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&devices, .message(ListDevicesResponse.Device.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("devices", devices, .message(ListDevicesResponse.Device.self))
  }
}

extension ListDevicesResponse.Device: Message {
  /// `martlet.agent.v1.ListDevicesResponse.Device`.
  package static let fullName = "martlet.agent.v1.ListDevicesResponse.Device"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, self.number, .uint32)
    writer.field(2, name, .string)
    writer.field(3, isOwn, .bool)
    writer.optional(4, linkedAt, .message(ProtoTimestamp.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.number, .uint32)
      case 18: try reader.field(&name, .string)
      case 24: try reader.field(&isOwn, .bool)
      case 34: try reader.optional(&linkedAt, .message(ProtoTimestamp.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "number": 1
    case "name": 2
    case "isOwn", "is_own": 3
    case "linkedAt", "linked_at": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&self.number, .uint32)
    case 2: try json.field(&name, .string)
    case 3: try json.field(&isOwn, .bool)
    case 4: try json.optional(&linkedAt, .message(ProtoTimestamp.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("number", self.number, .uint32)
    json.field("name", name, .string)
    json.field("isOwn", isOwn, .bool)
    json.optional("linkedAt", linkedAt, .message(ProtoTimestamp.self))
  }
}

extension DescribeDeviceCodeRequest: Message {
  /// `martlet.agent.v1.DescribeDeviceCodeRequest`.
  package static let fullName = "martlet.agent.v1.DescribeDeviceCodeRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, code, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&code, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "code": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&code, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("code", code, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(code, min: 1, max: 4096, "code")
  }
}

extension DescribeDeviceCodeResponse: Message {
  /// `martlet.agent.v1.DescribeDeviceCodeResponse`.
  package static let fullName = "martlet.agent.v1.DescribeDeviceCodeResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
  }
}

extension ApproveDeviceRequest: Message {
  /// `martlet.agent.v1.ApproveDeviceRequest`.
  package static let fullName = "martlet.agent.v1.ApproveDeviceRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, code, .string)
    writer.field(3, isWithoutHistory, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&code, .string)
      case 24: try reader.field(&isWithoutHistory, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "code": 2
    case "isWithoutHistory", "is_without_history": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&code, .string)
    case 3: try json.field(&isWithoutHistory, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("code", code, .string)
    json.field("isWithoutHistory", isWithoutHistory, .bool)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(code, min: 1, max: 4096, "code")
  }
}

extension ApproveDeviceResponse: Message {
  /// `martlet.agent.v1.ApproveDeviceResponse`.
  package static let fullName = "martlet.agent.v1.ApproveDeviceResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, self.number, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.number, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "number": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&self.number, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("number", self.number, .uint32)
  }
}

extension RemoveDeviceRequest: Message {
  /// `martlet.agent.v1.RemoveDeviceRequest`.
  package static let fullName = "martlet.agent.v1.RemoveDeviceRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, self.number, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 16: try reader.field(&self.number, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "number": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&self.number, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("number", self.number, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.range(number, min: 1, max: 127, "number")
  }
}

extension RemoveDeviceResponse: Message {
  /// `martlet.agent.v1.RemoveDeviceResponse`.
  package static let fullName = "martlet.agent.v1.RemoveDeviceResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension SetUserNameRequest: Message {
  /// `martlet.agent.v1.SetUserNameRequest`.
  package static let fullName = "martlet.agent.v1.SetUserNameRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, account, .string)
    writer.field(2, userName, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&userName, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "account": 1
    case "userName", "user_name": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&userName, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("userName", userName, .string)
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(account, max: 64, "account")
    try Check.size(userName, max: 64, "user_name")
  }
}

extension SetUserNameResponse: Message {
  /// `martlet.agent.v1.SetUserNameResponse`.
  package static let fullName = "martlet.agent.v1.SetUserNameResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension FileDescriptor {
  /// `martlet/agent/v1/agent.proto`.
  package static let martletAgentV1Agent = FileDescriptor(
    name: "martlet/agent/v1/agent.proto",
    dependencies: [.googleProtobufDuration, .googleProtobufTimestamp, .martletClientEvents, .martletOptions, .martletV1Content],
    base64: """
      ChxtYXJ0bGV0L2FnZW50L3YxL2FnZW50LnByb3RvEhBtYXJ0bGV0LmFnZW50LnYxGh5nb29nbGUvcHJvdG9idWYv\
      ZHVyYXRpb24ucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aG21hcnRsZXQvY2xpZW50L2V2\
      ZW50cy5wcm90bxoVbWFydGxldC9vcHRpb25zLnByb3RvGhhtYXJ0bGV0L3YxL2NvbnRlbnQucHJvdG8iFQoTTGlz\
      dEFjY291bnRzUmVxdWVzdCLGAQoUTGlzdEFjY291bnRzUmVzcG9uc2USSgoIYWNjb3VudHMYASADKAsyLi5tYXJ0\
      bGV0LmFnZW50LnYxLkxpc3RBY2NvdW50c1Jlc3BvbnNlLkFjY291bnRSCGFjY291bnRzGmIKB0FjY291bnQSDgoC\
      aWQYASABKAlSAmlkEhYKBmRldmljZRgCIAEoDVIGZGV2aWNlEhIKBGxpbmsYAyABKAlSBGxpbmsSGwoJdXNlcl9u\
      YW1lGAQgASgJUgh1c2VyTmFtZSK2AgoLU2VuZFJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2Nv\
      dW50EhkKAnRvGAIgASgJQgni4BgFCAEQgCBSAnRvEhwKBHRleHQYAyABKAlCCOLgGAQQgIAEUgR0ZXh0Ei0KB2Nv\
      bnRlbnQYBCABKAsyEy5tYXJ0bGV0LnYxLkNvbnRlbnRSB2NvbnRlbnQSIQoIcmVwbHlfdG8YBSABKAlCBuLgGAIQ\
      QFIHcmVwbHlUbxJEChBkaXNhcHBlYXJzX2FmdGVyGAYgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg9k\
      aXNhcHBlYXJzQWZ0ZXISHAoJZXBoZW1lcmFsGAcgASgIUgllcGhlbWVyYWwSFgoGc2lsZW50GAggASgIUgZzaWxl\
      bnQiWwoMU2VuZFJlc3BvbnNlEg4KAmlkGAEgASgJUgJpZBIiCgxjb252ZXJzYXRpb24YAiABKAlSDGNvbnZlcnNh\
      dGlvbhIXCgdpc19zZW50GAMgASgIUgZpc1NlbnQikwEKDUV2ZW50c1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG\
      4uAYAhBAUgdhY2NvdW50EiIKCGNvbnN1bWVyGAIgASgJQgbi4BgCEEBSCGNvbnN1bWVyEiEKDG9ubHlfd2FpdGlu\
      ZxgDIAEoCFILb25seVdhaXRpbmcSGQoIZnJvbV9ub3cYBCABKAhSB2Zyb21Ob3ciXQoORXZlbnRzUmVzcG9uc2US\
      FgoGY3Vyc29yGAEgASgEUgZjdXJzb3ISMwoFZXZlbnQYAiABKAsyHS5tYXJ0bGV0LmNsaWVudC5SZWNlaXZlZEV2\
      ZW50UgVldmVudCJ0ChJBY2tub3dsZWRnZVJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50\
      EiQKCGNvbnN1bWVyGAIgASgJQgji4BgECAEQQFIIY29uc3VtZXISFgoGY3Vyc29yGAMgASgEUgZjdXJzb3IiFQoT\
      QWNrbm93bGVkZ2VSZXNwb25zZSKtAQoRR2V0SGlzdG9yeVJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBA\
      UgdhY2NvdW50Ei0KDGNvbnZlcnNhdGlvbhgCIAEoCUIJ4uAYBQgBEIAgUgxjb252ZXJzYXRpb24SHwoFbGltaXQY\
      AyABKA1CCergGAUIABCQTlIFbGltaXQSGwoGYmVmb3JlGAQgASgDSABSBmJlZm9yZYgBAUIJCgdfYmVmb3JlInQK\
      EkdldEhpc3RvcnlSZXNwb25zZRI5CghtZXNzYWdlcxgBIAMoCzIdLm1hcnRsZXQuY2xpZW50LlN0b3JlZE1lc3Nh\
      Z2VSCG1lc3NhZ2VzEhkKBXN0YXJ0GAIgASgDSABSBXN0YXJ0iAEBQggKBl9zdGFydCI8ChhMaXN0Q29udmVyc2F0\
      aW9uc1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50IvcDChlMaXN0Q29udmVyc2F0aW9u\
      c1Jlc3BvbnNlElcKDWNvbnZlcnNhdGlvbnMYASADKAsyMS5tYXJ0bGV0LmFnZW50LnYxLkxpc3RDb252ZXJzYXRp\
      b25zUmVzcG9uc2UuRW50cnlSDWNvbnZlcnNhdGlvbnMSXwoOZ3JvdXBfcmVxdWVzdHMYAiADKAsyOC5tYXJ0bGV0\
      LmFnZW50LnYxLkxpc3RDb252ZXJzYXRpb25zUmVzcG9uc2UuR3JvdXBSZXF1ZXN0Ug1ncm91cFJlcXVlc3RzGrgB\
      CgVFbnRyeRIiCgxjb252ZXJzYXRpb24YASABKAlSDGNvbnZlcnNhdGlvbhISCgRuYW1lGAIgASgJUgRuYW1lEhYK\
      BnVucmVhZBgDIAEoDVIGdW5yZWFkEkAKDGxhc3RfbWVzc2FnZRgEIAEoCzIdLm1hcnRsZXQuY2xpZW50LlN0b3Jl\
      ZE1lc3NhZ2VSC2xhc3RNZXNzYWdlEh0KCmlzX3JlcXVlc3QYBSABKAhSCWlzUmVxdWVzdBplCgxHcm91cFJlcXVl\
      c3QSIgoMY29udmVyc2F0aW9uGAEgASgJUgxjb252ZXJzYXRpb24SEgoEbmFtZRgCIAEoCVIEbmFtZRIdCgppbnZp\
      dGVyX2lkGAMgASgJUglpbnZpdGVySWQiYgoPTWFya1JlYWRSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQ\
      QFIHYWNjb3VudBItCgxjb252ZXJzYXRpb24YAiABKAlCCeLgGAUIARCAIFIMY29udmVyc2F0aW9uIioKEE1hcmtS\
      ZWFkUmVzcG9uc2USFgoGbWFya2VkGAEgASgNUgZtYXJrZWQiNQoRTGlzdFBlb3BsZVJlcXVlc3QSIAoHYWNjb3Vu\
      dBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50ItsCChJMaXN0UGVvcGxlUmVzcG9uc2USQwoGcGVvcGxlGAEgAygLMisu\
      bWFydGxldC5hZ2VudC52MS5MaXN0UGVvcGxlUmVzcG9uc2UuUGVyc29uUgZwZW9wbGUa/wEKBlBlcnNvbhIOCgJp\
      ZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIbCgl1c2VyX25hbWUYAyABKAlSCHVzZXJOYW1lEiEKDHBy\
      b2ZpbGVfbmFtZRgEIAEoCVILcHJvZmlsZU5hbWUSHwoLaXNfdmVyaWZpZWQYBSABKAhSCmlzVmVyaWZpZWQSHwoL\
      aXNfYWNjZXB0ZWQYBiABKAhSCmlzQWNjZXB0ZWQSHQoKaXNfYmxvY2tlZBgHIAEoCFIJaXNCbG9ja2VkEjAKFGhh\
      c19jaGFuZ2VkX2lkZW50aXR5GAggASgIUhJoYXNDaGFuZ2VkSWRlbnRpdHki9wEKE1VwZGF0ZVBlcnNvblJlcXVl\
      c3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EiEKBnBlcnNvbhgCIAEoCUIJ4uAYBQgBEIAgUgZw\
      ZXJzb24SHQoEbmFtZRgDIAEoCUIH4uAYAxCAAkgAUgRuYW1lEh8KCmlzX2Jsb2NrZWQYBCABKAhIAFIJaXNCbG9j\
      a2VkEiEKC2lzX2FjY2VwdGVkGAUgASgISABSCmlzQWNjZXB0ZWQSLgoNc2FmZXR5X251bWJlchgGIAEoCUIH4uAY\
      AxCAAkgAUgxzYWZldHlOdW1iZXJCCAoGY2hhbmdlIkcKFFVwZGF0ZVBlcnNvblJlc3BvbnNlEg4KAmlkGAEgASgJ\
      UgJpZBIfCgtpc192ZXJpZmllZBgCIAEoCFIKaXNWZXJpZmllZCJdChZHZXRTYWZldHlOdW1iZXJSZXF1ZXN0EiAK\
      B2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIhCgZwZXJzb24YAiABKAlCCeLgGAUIARCAIFIGcGVyc29u\
      IkUKF0dldFNhZmV0eU51bWJlclJlc3BvbnNlEhYKBmRpZ2l0cxgBIAEoCVIGZGlnaXRzEhIKBGNvZGUYAiABKAxS\
      BGNvZGUiNQoRTGlzdEdyb3Vwc1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50IrsCChJM\
      aXN0R3JvdXBzUmVzcG9uc2USQgoGZ3JvdXBzGAEgAygLMioubWFydGxldC5hZ2VudC52MS5MaXN0R3JvdXBzUmVz\
      cG9uc2UuR3JvdXBSBmdyb3VwcxrgAQoFR3JvdXASDgoCaWQYASABKAlSAmlkEhIKBG5hbWUYAiABKAlSBG5hbWUS\
      SwoHbWVtYmVycxgDIAMoCzIxLm1hcnRsZXQuYWdlbnQudjEuTGlzdEdyb3Vwc1Jlc3BvbnNlLkdyb3VwLk1lbWJl\
      clIHbWVtYmVycxIhCgxoaXN0b3J5X2RheXMYBCABKA1SC2hpc3RvcnlEYXlzGkMKBk1lbWJlchIOCgJpZBgBIAEo\
      CVICaWQSKQoQaXNfYWRtaW5pc3RyYXRvchgCIAEoCFIPaXNBZG1pbmlzdHJhdG9yIngKEkNyZWF0ZUdyb3VwUmVx\
      dWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSHQoEbmFtZRgCIAEoCUIJ4uAYBQgBEIACUgRu\
      YW1lEiEKB21lbWJlcnMYAyADKAlCB/LgGAMQ6AdSB21lbWJlcnMiOQoTQ3JlYXRlR3JvdXBSZXNwb25zZRIiCgxj\
      b252ZXJzYXRpb24YASABKAlSDGNvbnZlcnNhdGlvbiLIBAoSVXBkYXRlR3JvdXBSZXF1ZXN0EiAKB2FjY291bnQY\
      ASABKAlCBuLgGAIQQFIHYWNjb3VudBIfCgVncm91cBgCIAEoCUIJ4uAYBQgBEIAgUgVncm91cBJFCgZpbnZpdGUY\
      AyABKAsyKy5tYXJ0bGV0LmFnZW50LnYxLlVwZGF0ZUdyb3VwUmVxdWVzdC5QZW9wbGVIAFIGaW52aXRlEkUKBnJl\
      bW92ZRgEIAEoCzIrLm1hcnRsZXQuYWdlbnQudjEuVXBkYXRlR3JvdXBSZXF1ZXN0LlBlb3BsZUgAUgZyZW1vdmUS\
      HQoEbmFtZRgFIAEoCUIH4uAYAxCAAkgAUgRuYW1lEkIKBWxlYXZlGAYgASgLMioubWFydGxldC5hZ2VudC52MS5V\
      cGRhdGVHcm91cFJlcXVlc3QuTGVhdmVIAFIFbGVhdmUSRwoHcHJvbW90ZRgHIAEoCzIrLm1hcnRsZXQuYWdlbnQu\
      djEuVXBkYXRlR3JvdXBSZXF1ZXN0LlBlb3BsZUgAUgdwcm9tb3RlEkUKBmRlbW90ZRgIIAEoCzIrLm1hcnRsZXQu\
      YWdlbnQudjEuVXBkYXRlR3JvdXBSZXF1ZXN0LlBlb3BsZUgAUgZkZW1vdGUSLgoMaGlzdG9yeV9kYXlzGAkgASgN\
      Qgnq4BgFCAAQwhxIAFILaGlzdG9yeURheXMaKwoGUGVvcGxlEiEKBnBlb3BsZRgBIAMoCUIJ8uAYBQgBEOgHUgZw\
      ZW9wbGUaBwoFTGVhdmVCCAoGY2hhbmdlIhUKE1VwZGF0ZUdyb3VwUmVzcG9uc2UifgoZQW5zd2VyR3JvdXBSZXF1\
      ZXN0UmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSHgoFZ3JvdXAYAiABKAlCCOLgGAQI\
      ARBAUgVncm91cBIfCgtpc19hY2NlcHRlZBgDIAEoCFIKaXNBY2NlcHRlZCIcChpBbnN3ZXJHcm91cFJlcXVlc3RS\
      ZXNwb25zZSKoAQoVU2VhcmNoTWVzc2FnZXNSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3Vu\
      dBIfCgVxdWVyeRgCIAEoCUIJ4uAYBQgBEIACUgVxdWVyeRIrCgxjb252ZXJzYXRpb24YAyABKAlCB+LgGAMQgCBS\
      DGNvbnZlcnNhdGlvbhIfCgVsaW1pdBgEIAEoDUIJ6uAYBQgAEOgHUgVsaW1pdCJTChZTZWFyY2hNZXNzYWdlc1Jl\
      c3BvbnNlEjkKCG1lc3NhZ2VzGAEgAygLMh0ubWFydGxldC5jbGllbnQuU3RvcmVkTWVzc2FnZVIIbWVzc2FnZXMi\
      jwEKEFNldFR5cGluZ1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50Ei0KDGNvbnZlcnNh\
      dGlvbhgCIAEoCUIJ4uAYBQgBEIAgUgxjb252ZXJzYXRpb24SKgoGdHlwaW5nGAMgASgLMhIubWFydGxldC52MS5U\
      eXBpbmdSBnR5cGluZyITChFTZXRUeXBpbmdSZXNwb25zZSI4ChRXYXRjaFByZXNlbmNlUmVxdWVzdBIgCgdhY2Nv\
      dW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQigwEKFVdhdGNoUHJlc2VuY2VSZXNwb25zZRIbCglwZXJzb25faWQY\
      ASABKAlSCHBlcnNvbklkEhkKCGlzX3RoZXJlGAIgASgIUgdpc1RoZXJlEjIKBnN0YXR1cxgDIAEoCzIaLm1hcnRs\
      ZXQudjEuUHJlc2VuY2VTdGF0dXNSBnN0YXR1cyI1ChFHZXRQcm9maWxlUmVxdWVzdBIgCgdhY2NvdW50GAEgASgJ\
      Qgbi4BgCEEBSB2FjY291bnQiYAoSR2V0UHJvZmlsZVJlc3BvbnNlEi0KB3Byb2ZpbGUYASABKAsyEy5tYXJ0bGV0\
      LnYxLlByb2ZpbGVSB3Byb2ZpbGUSGwoJbGlua19jb2RlGAIgASgMUghsaW5rQ29kZSJkChFTZXRQcm9maWxlUmVx\
      dWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSLQoHcHJvZmlsZRgCIAEoCzITLm1hcnRsZXQu\
      djEuUHJvZmlsZVIHcHJvZmlsZSIUChJTZXRQcm9maWxlUmVzcG9uc2UisQEKE0NyZWF0ZVVwbG9hZFJlcXVlc3QS\
      IAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EiQKCWZpbGVfbmFtZRgCIAEoCUIH4uAYAxD/AVIIZmls\
      ZU5hbWUSJQoKbWVkaWFfdHlwZRgDIAEoCUIG4uAYAhB/UgltZWRpYVR5cGUSKwoKYnl0ZV9jb3VudBgEIAEoBEIM\
      6uAYCAgAEICAgIBAUglieXRlQ291bnQiLgoUQ3JlYXRlVXBsb2FkUmVzcG9uc2USFgoGdXBsb2FkGAEgASgJUgZ1\
      cGxvYWQikQEKE0FwcGVuZFVwbG9hZFJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EiAK\
      BnVwbG9hZBgCIAEoCUII4uAYBAgBEEBSBnVwbG9hZBIWCgZvZmZzZXQYAyABKARSBm9mZnNldBIeCgRkYXRhGAQg\
      ASgMQgri4BgGCAEQgIAgUgRkYXRhIjUKFEFwcGVuZFVwbG9hZFJlc3BvbnNlEh0KCmJ5dGVfY291bnQYASABKARS\
      CWJ5dGVDb3VudCJZChNGaW5pc2hVcGxvYWRSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3Vu\
      dBIgCgZ1cGxvYWQYAiABKAlCCOLgGAQIARBAUgZ1cGxvYWQilwEKFEZpbmlzaFVwbG9hZFJlc3BvbnNlEh0KCmJ5\
      dGVfY291bnQYASABKARSCWJ5dGVDb3VudBIoChB0b3RhbF9ieXRlX2NvdW50GAIgASgEUg50b3RhbEJ5dGVDb3Vu\
      dBI2CgphdHRhY2htZW50GAMgASgLMhYubWFydGxldC52MS5BdHRhY2htZW50UgphdHRhY2htZW50IoYBCg9Eb3du\
      bG9hZFJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50Ei0KDGNvbnZlcnNhdGlvbhgCIAEo\
      CUIJ4uAYBQgBEIAgUgxjb252ZXJzYXRpb24SIgoHbWVzc2FnZRgDIAEoCUII4uAYBAgBEEBSB21lc3NhZ2UiRQoQ\
      RG93bmxvYWRSZXNwb25zZRISCgRkYXRhGAEgASgMUgRkYXRhEh0KCmJ5dGVfY291bnQYAiABKARSCWJ5dGVDb3Vu\
      dCIXChVDcmVhdGVQYWdlTGlua1JlcXVlc3QiLAoWQ3JlYXRlUGFnZUxpbmtSZXNwb25zZRISCgRsaW5rGAEgASgJ\
      UgRsaW5rIkYKCkNhbGxEZXZpY2USIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EhYKBmRldmljZRgC\
      IAEoDVIGZGV2aWNlIrYBCg9DYWxsRGVzY3JpcHRpb24SGQoIaXNfb2ZmZXIYASABKAhSB2lzT2ZmZXISGgoDc2Rw\
      GAIgASgJQgji4BgEEICAAlIDc2RwEh0KCnRha2VzX2JhY2sYAyABKAhSCXRha2VzQmFjaxIbCgloYXNfdmlkZW8Y\
      BCABKAhSCGhhc1ZpZGVvEjAKBHBlZXIYBSABKAsyHC5tYXJ0bGV0LmFnZW50LnYxLkNhbGxEZXZpY2VSBHBlZXIi\
      iwEKDkNhbGxDYW5kaWRhdGVzEiYKCmNhbmRpZGF0ZXMYASADKAlCBvLgGAIQZFIKY2FuZGlkYXRlcxIfCgtpc19j\
      b21wbGV0ZRgCIAEoCFIKaXNDb21wbGV0ZRIwCgRwZWVyGAMgASgLMhwubWFydGxldC5hZ2VudC52MS5DYWxsRGV2\
      aWNlUgRwZWVyIkUKCUNhbGxNZWRpYRIbCgloYXNfYXVkaW8YASABKAhSCGhhc0F1ZGlvEhsKCWhhc192aWRlbxgC\
      IAEoCFIIaGFzVmlkZW8ihgIKEkNvbmR1Y3RDYWxsUmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2Fj\
      Y291bnQSGwoCdG8YAiABKAlCCeLgGAUIARCAIEgAUgJ0bxIkCgdyaW5naW5nGAMgASgJQgji4BgECAEQQEgAUgdy\
      aW5naW5nEhsKCWhhc192aWRlbxgEIAEoCFIIaGFzVmlkZW8SKwoMcmluZ19zZWNvbmRzGAUgASgNQgjq4BgECAAQ\
      eFILcmluZ1NlY29uZHMSJwoNaXNfcmVsYXlfb25seRgGIAEoCEgBUgtpc1JlbGF5T25seYgBAUIGCgRjYWxsQhAK\
      Dl9pc19yZWxheV9vbmx5It4PChNDb25kdWN0Q2FsbFJlc3BvbnNlEhQKBHBhcnQYASABKAlIAFIEcGFydBJGCgZy\
      ZWxheXMYAiABKAsyLC5tYXJ0bGV0LmFnZW50LnYxLkNvbmR1Y3RDYWxsUmVzcG9uc2UuUmVsYXlzSABSBnJlbGF5\
      cxJGCgZ3YW50ZWQYAyABKA4yLC5tYXJ0bGV0LmFnZW50LnYxLkNvbmR1Y3RDYWxsUmVzcG9uc2UuV2FudGVkSABS\
      BndhbnRlZBJDCgVzdGF0ZRgEIAEoDjIrLm1hcnRsZXQuYWdlbnQudjEuQ29uZHVjdENhbGxSZXNwb25zZS5TdGF0\
      ZUgAUgVzdGF0ZRIaCgdjcm9zc2VkGAUgASgJSABSB2Nyb3NzZWQSRQoLZGVzY3JpcHRpb24YBiABKAsyIS5tYXJ0\
      bGV0LmFnZW50LnYxLkNhbGxEZXNjcmlwdGlvbkgAUgtkZXNjcmlwdGlvbhJCCgpjYW5kaWRhdGVzGAcgASgLMiAu\
      bWFydGxldC5hZ2VudC52MS5DYWxsQ2FuZGlkYXRlc0gAUgpjYW5kaWRhdGVzEjMKBW1lZGlhGAggASgLMhsubWFy\
      dGxldC5hZ2VudC52MS5DYWxsTWVkaWFIAFIFbWVkaWESGgoHcmVmdXNlZBgJIAEoCUgAUgdyZWZ1c2VkEj4KBG92\
      ZXIYCiABKAsyKC5tYXJ0bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50LkNhbGxVcGRhdGVIAFIEb3ZlchJWCgxtZWRp\
      YV9zZXJ2ZXIYCyABKAsyMS5tYXJ0bGV0LmFnZW50LnYxLkNvbmR1Y3RDYWxsUmVzcG9uc2UuTWVkaWFTZXJ2ZXJI\
      AFILbWVkaWFTZXJ2ZXISWAoMcGFydGljaXBhbnRzGAwgASgLMjIubWFydGxldC5hZ2VudC52MS5Db25kdWN0Q2Fs\
      bFJlc3BvbnNlLlBhcnRpY2lwYW50c0gAUgxwYXJ0aWNpcGFudHMSUAoKbWVkaWFfa2V5cxgNIAEoCzIvLm1hcnRs\
      ZXQuYWdlbnQudjEuQ29uZHVjdENhbGxSZXNwb25zZS5NZWRpYUtleXNIAFIJbWVkaWFLZXlzEkkKB3NlYWxpbmcY\
      DiABKAsyLS5tYXJ0bGV0LmFnZW50LnYxLkNvbmR1Y3RDYWxsUmVzcG9uc2UuU2VhbGluZ0gAUgdzZWFsaW5nEikK\
      D2ZvcmdvdHRlbl9lcG9jaBgPIAEoBEgAUg5mb3Jnb3R0ZW5FcG9jaBJBCgxrZXlzX21pc3NpbmcYECABKAsyHC5t\
      YXJ0bGV0LmFnZW50LnYxLkNhbGxEZXZpY2VIAFILa2V5c01pc3NpbmcSHwoKZ3JvdXBfb3ZlchgRIAEoCUgAUgln\
      cm91cE92ZXIa0QEKBlJlbGF5cxJKCgZyZWxheXMYASADKAsyMi5tYXJ0bGV0LmFnZW50LnYxLkNvbmR1Y3RDYWxs\
      UmVzcG9uc2UuUmVsYXlzLlJlbGF5UgZyZWxheXMSIgoNaXNfcmVsYXlfb25seRgCIAEoCFILaXNSZWxheU9ubHka\
      VwoFUmVsYXkSEgoEdXJscxgBIAMoCVIEdXJscxIaCgh1c2VybmFtZRgCIAEoCVIIdXNlcm5hbWUSHgoKY3JlZGVu\
      dGlhbBgDIAEoCVIKY3JlZGVudGlhbBpvCgtNZWRpYVNlcnZlchISCgRraW5kGAEgASgJUgRraW5kEhAKA3VybBgC\
      IAEoCVIDdXJsEhQKBXRva2VuGAMgASgJUgV0b2tlbhISCgRyb29tGAQgASgJUgRyb29tEhAKA3BpbhgFIAEoCVID\
      cGluGlAKDFBhcnRpY2lwYW50cxJACgxwYXJ0aWNpcGFudHMYASADKAsyHC5tYXJ0bGV0LmFnZW50LnYxLkNhbGxE\
      ZXZpY2VSDHBhcnRpY2lwYW50cxr1AQoJTWVkaWFLZXlzEhQKBWVwb2NoGAEgASgEUgVlcG9jaBIZCghiYXNlX2tl\
      eRgCIAEoDFIHYmFzZUtleRJHCgRrZXlzGAMgAygLMjMubWFydGxldC5hZ2VudC52MS5Db25kdWN0Q2FsbFJlc3Bv\
      bnNlLk1lZGlhS2V5cy5LZXlSBGtleXMabgoDS2V5Ej4KC3BhcnRpY2lwYW50GAEgASgLMhwubWFydGxldC5hZ2Vu\
      dC52MS5DYWxsRGV2aWNlUgtwYXJ0aWNpcGFudBIOCgJpZBgCIAEoBFICaWQSFwoHcmF3X2tleRgDIAEoDFIGcmF3\
      S2V5GjYKB1NlYWxpbmcSFAoFZXBvY2gYASABKARSBWVwb2NoEhUKBmtleV9pZBgCIAEoBFIFa2V5SWQiRQoGV2Fu\
      dGVkEhYKEldBTlRFRF9VTlNQRUNJRklFRBAAEhAKDFdBTlRFRF9PRkZFUhABEhEKDVdBTlRFRF9BTlNXRVIQAiKt\
      AQoFU3RhdGUSFQoRU1RBVEVfVU5TUEVDSUZJRUQQABIRCg1TVEFURV9SSU5HSU5HEAESEgoOU1RBVEVfQU5TV0VS\
      RUQQAhITCg9TVEFURV9DT05ORUNURUQQAxIXChNTVEFURV9QRUVSX0FUVEFDSEVEEAQSEwoPU1RBVEVfUEVFUl9M\
      T1NUEAUSEQoNU1RBVEVfU1RBUlRFRBAGEhAKDFNUQVRFX0pPSU5FRBAHQggKBm5vdGljZSLPBQoPVGVsbENhbGxS\
      ZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIcCgRwYXJ0GAIgASgJQgji4BgECAEQQFIE\
      cGFydBJCCgZhbnN3ZXIYAyABKA4yKC5tYXJ0bGV0LmFnZW50LnYxLlRlbGxDYWxsUmVxdWVzdC5BbnN3ZXJIAFIG\
      YW5zd2VyEkUKC2Rlc2NyaXB0aW9uGAQgASgLMiEubWFydGxldC5hZ2VudC52MS5DYWxsRGVzY3JpcHRpb25IAFIL\
      ZGVzY3JpcHRpb24SQgoKY2FuZGlkYXRlcxgFIAEoCzIgLm1hcnRsZXQuYWdlbnQudjEuQ2FsbENhbmRpZGF0ZXNI\
      AFIKY2FuZGlkYXRlcxIzCgVtZWRpYRgGIAEoCzIbLm1hcnRsZXQuYWdlbnQudjEuQ2FsbE1lZGlhSABSBW1lZGlh\
      EicKCWNvbm5lY3RlZBgHIAEoCUIH4uAYAxCAAkgAUgljb25uZWN0ZWQSRQoHcmVzdGFydBgIIAEoCzIpLm1hcnRs\
      ZXQuYWdlbnQudjEuVGVsbENhbGxSZXF1ZXN0LlJlc3RhcnRIAFIHcmVzdGFydBIaCgNlbmQYCSABKAlCBuLgGAIQ\
      IEgAUgNlbmQSPwoFZnJhbWUYCiABKAsyJy5tYXJ0bGV0LmFnZW50LnYxLlRlbGxDYWxsUmVxdWVzdC5GcmFtZUgA\
      UgVmcmFtZRo7CgVGcmFtZRIVCgZrZXlfaWQYASABKARSBWtleUlkEhsKCWlzX29wZW5lZBgCIAEoCFIIaXNPcGVu\
      ZWQaCQoHUmVzdGFydCJYCgZBbnN3ZXISFgoSQU5TV0VSX1VOU1BFQ0lGSUVEEAASEQoNQU5TV0VSX0FDQ0VQVBAB\
      EhIKDkFOU1dFUl9ERUNMSU5FEAISDwoLQU5TV0VSX0JVU1kQA0IJCgdjb21tYW5kIhIKEFRlbGxDYWxsUmVzcG9u\
      c2UiVQoQTGlzdENhbGxzUmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSHwoFbGltaXQY\
      AiABKA1CCergGAUIABDoB1IFbGltaXQiUwoRTGlzdENhbGxzUmVzcG9uc2USPgoFY2FsbHMYASADKAsyKC5tYXJ0\
      bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50LkNhbGxVcGRhdGVSBWNhbGxzIjYKEkxpc3REZXZpY2VzUmVxdWVzdBIg\
      CgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQi5AEKE0xpc3REZXZpY2VzUmVzcG9uc2USRgoHZGV2aWNl\
      cxgBIAMoCzIsLm1hcnRsZXQuYWdlbnQudjEuTGlzdERldmljZXNSZXNwb25zZS5EZXZpY2VSB2RldmljZXMahAEK\
      BkRldmljZRIWCgZudW1iZXIYASABKA1SBm51bWJlchISCgRuYW1lGAIgASgJUgRuYW1lEhUKBmlzX293bhgDIAEo\
      CFIFaXNPd24SNwoJbGlua2VkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIbGlua2VkQXQi\
      XAoZRGVzY3JpYmVEZXZpY2VDb2RlUmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSHQoE\
      Y29kZRgCIAEoCUIJ4uAYBQgBEIAgUgRjb2RlIjAKGkRlc2NyaWJlRGV2aWNlQ29kZVJlc3BvbnNlEhIKBG5hbWUY\
      ASABKAlSBG5hbWUihQEKFEFwcHJvdmVEZXZpY2VSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNj\
      b3VudBIdCgRjb2RlGAIgASgJQgni4BgFCAEQgCBSBGNvZGUSLAoSaXNfd2l0aG91dF9oaXN0b3J5GAMgASgIUhBp\
      c1dpdGhvdXRIaXN0b3J5Ii8KFUFwcHJvdmVEZXZpY2VSZXNwb25zZRIWCgZudW1iZXIYASABKA1SBm51bWJlciJZ\
      ChNSZW1vdmVEZXZpY2VSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIgCgZudW1iZXIY\
      AiABKA1CCOrgGAQIARB/UgZudW1iZXIiFgoUUmVtb3ZlRGV2aWNlUmVzcG9uc2UiWwoSU2V0VXNlck5hbWVSZXF1\
      ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIjCgl1c2VyX25hbWUYAiABKAlCBuLgGAIQQFII\
      dXNlck5hbWUiFQoTU2V0VXNlck5hbWVSZXNwb25zZTKJGAoFQWdlbnQSYgoMTGlzdEFjY291bnRzEiUubWFydGxl\
      dC5hZ2VudC52MS5MaXN0QWNjb3VudHNSZXF1ZXN0GiYubWFydGxldC5hZ2VudC52MS5MaXN0QWNjb3VudHNSZXNw\
      b25zZSIDkAIBEkUKBFNlbmQSHS5tYXJ0bGV0LmFnZW50LnYxLlNlbmRSZXF1ZXN0Gh4ubWFydGxldC5hZ2VudC52\
      MS5TZW5kUmVzcG9uc2USTQoGRXZlbnRzEh8ubWFydGxldC5hZ2VudC52MS5FdmVudHNSZXF1ZXN0GiAubWFydGxl\
      dC5hZ2VudC52MS5FdmVudHNSZXNwb25zZTABEl8KC0Fja25vd2xlZGdlEiQubWFydGxldC5hZ2VudC52MS5BY2tu\
      b3dsZWRnZVJlcXVlc3QaJS5tYXJ0bGV0LmFnZW50LnYxLkFja25vd2xlZGdlUmVzcG9uc2UiA5ACAhJcCgpHZXRI\
      aXN0b3J5EiMubWFydGxldC5hZ2VudC52MS5HZXRIaXN0b3J5UmVxdWVzdBokLm1hcnRsZXQuYWdlbnQudjEuR2V0\
      SGlzdG9yeVJlc3BvbnNlIgOQAgEScQoRTGlzdENvbnZlcnNhdGlvbnMSKi5tYXJ0bGV0LmFnZW50LnYxLkxpc3RD\
      b252ZXJzYXRpb25zUmVxdWVzdBorLm1hcnRsZXQuYWdlbnQudjEuTGlzdENvbnZlcnNhdGlvbnNSZXNwb25zZSID\
      kAIBElYKCE1hcmtSZWFkEiEubWFydGxldC5hZ2VudC52MS5NYXJrUmVhZFJlcXVlc3QaIi5tYXJ0bGV0LmFnZW50\
      LnYxLk1hcmtSZWFkUmVzcG9uc2UiA5ACAhJcCgpMaXN0UGVvcGxlEiMubWFydGxldC5hZ2VudC52MS5MaXN0UGVv\
      cGxlUmVxdWVzdBokLm1hcnRsZXQuYWdlbnQudjEuTGlzdFBlb3BsZVJlc3BvbnNlIgOQAgESYgoMVXBkYXRlUGVy\
      c29uEiUubWFydGxldC5hZ2VudC52MS5VcGRhdGVQZXJzb25SZXF1ZXN0GiYubWFydGxldC5hZ2VudC52MS5VcGRh\
      dGVQZXJzb25SZXNwb25zZSIDkAICEmsKD0dldFNhZmV0eU51bWJlchIoLm1hcnRsZXQuYWdlbnQudjEuR2V0U2Fm\
      ZXR5TnVtYmVyUmVxdWVzdBopLm1hcnRsZXQuYWdlbnQudjEuR2V0U2FmZXR5TnVtYmVyUmVzcG9uc2UiA5ACARJc\
      CgpMaXN0R3JvdXBzEiMubWFydGxldC5hZ2VudC52MS5MaXN0R3JvdXBzUmVxdWVzdBokLm1hcnRsZXQuYWdlbnQu\
      djEuTGlzdEdyb3Vwc1Jlc3BvbnNlIgOQAgESWgoLQ3JlYXRlR3JvdXASJC5tYXJ0bGV0LmFnZW50LnYxLkNyZWF0\
      ZUdyb3VwUmVxdWVzdBolLm1hcnRsZXQuYWdlbnQudjEuQ3JlYXRlR3JvdXBSZXNwb25zZRJaCgtVcGRhdGVHcm91\
      cBIkLm1hcnRsZXQuYWdlbnQudjEuVXBkYXRlR3JvdXBSZXF1ZXN0GiUubWFydGxldC5hZ2VudC52MS5VcGRhdGVH\
      cm91cFJlc3BvbnNlEnQKEkFuc3dlckdyb3VwUmVxdWVzdBIrLm1hcnRsZXQuYWdlbnQudjEuQW5zd2VyR3JvdXBS\
      ZXF1ZXN0UmVxdWVzdBosLm1hcnRsZXQuYWdlbnQudjEuQW5zd2VyR3JvdXBSZXF1ZXN0UmVzcG9uc2UiA5ACAhJo\
      Cg5TZWFyY2hNZXNzYWdlcxInLm1hcnRsZXQuYWdlbnQudjEuU2VhcmNoTWVzc2FnZXNSZXF1ZXN0GigubWFydGxl\
      dC5hZ2VudC52MS5TZWFyY2hNZXNzYWdlc1Jlc3BvbnNlIgOQAgESVAoJU2V0VHlwaW5nEiIubWFydGxldC5hZ2Vu\
      dC52MS5TZXRUeXBpbmdSZXF1ZXN0GiMubWFydGxldC5hZ2VudC52MS5TZXRUeXBpbmdSZXNwb25zZRJiCg1XYXRj\
      aFByZXNlbmNlEiYubWFydGxldC5hZ2VudC52MS5XYXRjaFByZXNlbmNlUmVxdWVzdBonLm1hcnRsZXQuYWdlbnQu\
      djEuV2F0Y2hQcmVzZW5jZVJlc3BvbnNlMAESXAoKR2V0UHJvZmlsZRIjLm1hcnRsZXQuYWdlbnQudjEuR2V0UHJv\
      ZmlsZVJlcXVlc3QaJC5tYXJ0bGV0LmFnZW50LnYxLkdldFByb2ZpbGVSZXNwb25zZSIDkAIBElwKClNldFByb2Zp\
      bGUSIy5tYXJ0bGV0LmFnZW50LnYxLlNldFByb2ZpbGVSZXF1ZXN0GiQubWFydGxldC5hZ2VudC52MS5TZXRQcm9m\
      aWxlUmVzcG9uc2UiA5ACAhJdCgxDcmVhdGVVcGxvYWQSJS5tYXJ0bGV0LmFnZW50LnYxLkNyZWF0ZVVwbG9hZFJl\
      cXVlc3QaJi5tYXJ0bGV0LmFnZW50LnYxLkNyZWF0ZVVwbG9hZFJlc3BvbnNlEl0KDEFwcGVuZFVwbG9hZBIlLm1h\
      cnRsZXQuYWdlbnQudjEuQXBwZW5kVXBsb2FkUmVxdWVzdBomLm1hcnRsZXQuYWdlbnQudjEuQXBwZW5kVXBsb2Fk\
      UmVzcG9uc2USXwoMRmluaXNoVXBsb2FkEiUubWFydGxldC5hZ2VudC52MS5GaW5pc2hVcGxvYWRSZXF1ZXN0GiYu\
      bWFydGxldC5hZ2VudC52MS5GaW5pc2hVcGxvYWRSZXNwb25zZTABElMKCERvd25sb2FkEiEubWFydGxldC5hZ2Vu\
      dC52MS5Eb3dubG9hZFJlcXVlc3QaIi5tYXJ0bGV0LmFnZW50LnYxLkRvd25sb2FkUmVzcG9uc2UwARJcCgtDb25k\
      dWN0Q2FsbBIkLm1hcnRsZXQuYWdlbnQudjEuQ29uZHVjdENhbGxSZXF1ZXN0GiUubWFydGxldC5hZ2VudC52MS5D\
      b25kdWN0Q2FsbFJlc3BvbnNlMAESUQoIVGVsbENhbGwSIS5tYXJ0bGV0LmFnZW50LnYxLlRlbGxDYWxsUmVxdWVz\
      dBoiLm1hcnRsZXQuYWdlbnQudjEuVGVsbENhbGxSZXNwb25zZRJZCglMaXN0Q2FsbHMSIi5tYXJ0bGV0LmFnZW50\
      LnYxLkxpc3RDYWxsc1JlcXVlc3QaIy5tYXJ0bGV0LmFnZW50LnYxLkxpc3RDYWxsc1Jlc3BvbnNlIgOQAgESXwoL\
      TGlzdERldmljZXMSJC5tYXJ0bGV0LmFnZW50LnYxLkxpc3REZXZpY2VzUmVxdWVzdBolLm1hcnRsZXQuYWdlbnQu\
      djEuTGlzdERldmljZXNSZXNwb25zZSIDkAIBEnQKEkRlc2NyaWJlRGV2aWNlQ29kZRIrLm1hcnRsZXQuYWdlbnQu\
      djEuRGVzY3JpYmVEZXZpY2VDb2RlUmVxdWVzdBosLm1hcnRsZXQuYWdlbnQudjEuRGVzY3JpYmVEZXZpY2VDb2Rl\
      UmVzcG9uc2UiA5ACARJgCg1BcHByb3ZlRGV2aWNlEiYubWFydGxldC5hZ2VudC52MS5BcHByb3ZlRGV2aWNlUmVx\
      dWVzdBonLm1hcnRsZXQuYWdlbnQudjEuQXBwcm92ZURldmljZVJlc3BvbnNlEmIKDFJlbW92ZURldmljZRIlLm1h\
      cnRsZXQuYWdlbnQudjEuUmVtb3ZlRGV2aWNlUmVxdWVzdBomLm1hcnRsZXQuYWdlbnQudjEuUmVtb3ZlRGV2aWNl\
      UmVzcG9uc2UiA5ACAhJfCgtTZXRVc2VyTmFtZRIkLm1hcnRsZXQuYWdlbnQudjEuU2V0VXNlck5hbWVSZXF1ZXN0\
      GiUubWFydGxldC5hZ2VudC52MS5TZXRVc2VyTmFtZVJlc3BvbnNlIgOQAgISYwoOQ3JlYXRlUGFnZUxpbmsSJy5t\
      YXJ0bGV0LmFnZW50LnYxLkNyZWF0ZVBhZ2VMaW5rUmVxdWVzdBooLm1hcnRsZXQuYWdlbnQudjEuQ3JlYXRlUGFn\
      ZUxpbmtSZXNwb25zZUJIChBtYXJ0bGV0LmFnZW50LnYxUAFaH21hcnRsZXQvYWdlbnQvdjE7bWFydGxldGFnZW50\
      djGqAhBNYXJ0bGV0LkFnZW50LlYxYgZwcm90bzM=
      """)
}
