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

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(digits: String = "") {
    self.digits = digits
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

  /// Makes a link that opens the agent's page in a browser, once, within ten minutes.
  package static let createPageLink = MethodDescriptor(
    service: "martlet.agent.v1.Agent",
    name: "CreatePageLink",
    kind: .unary,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "martlet.agent.v1.Agent",
    methods: [listAccounts, send, events, acknowledge, getHistory, listConversations, markRead, listPeople, updatePerson, getSafetyNumber, listGroups, createGroup, updateGroup, answerGroupRequest, searchMessages, setTyping, watchPresence, getProfile, setProfile, createUpload, appendUpload, finishUpload, download, createPageLink],
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
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&digits, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "digits": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&digits, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("digits", digits, .string)
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

extension FileDescriptor {
  /// `martlet/agent/v1/agent.proto`.
  package static let martletAgentV1Agent = FileDescriptor(
    name: "martlet/agent/v1/agent.proto",
    dependencies: [.googleProtobufDuration, .martletClientEvents, .martletOptions, .martletV1Content],
    base64: """
      ChxtYXJ0bGV0L2FnZW50L3YxL2FnZW50LnByb3RvEhBtYXJ0bGV0LmFnZW50LnYxGh5nb29nbGUvcHJvdG9idWYv\
      ZHVyYXRpb24ucHJvdG8aG21hcnRsZXQvY2xpZW50L2V2ZW50cy5wcm90bxoVbWFydGxldC9vcHRpb25zLnByb3Rv\
      GhhtYXJ0bGV0L3YxL2NvbnRlbnQucHJvdG8iFQoTTGlzdEFjY291bnRzUmVxdWVzdCLGAQoUTGlzdEFjY291bnRz\
      UmVzcG9uc2USSgoIYWNjb3VudHMYASADKAsyLi5tYXJ0bGV0LmFnZW50LnYxLkxpc3RBY2NvdW50c1Jlc3BvbnNl\
      LkFjY291bnRSCGFjY291bnRzGmIKB0FjY291bnQSDgoCaWQYASABKAlSAmlkEhYKBmRldmljZRgCIAEoDVIGZGV2\
      aWNlEhIKBGxpbmsYAyABKAlSBGxpbmsSGwoJdXNlcl9uYW1lGAQgASgJUgh1c2VyTmFtZSK2AgoLU2VuZFJlcXVl\
      c3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EhkKAnRvGAIgASgJQgni4BgFCAEQgCBSAnRvEhwK\
      BHRleHQYAyABKAlCCOLgGAQQgIAEUgR0ZXh0Ei0KB2NvbnRlbnQYBCABKAsyEy5tYXJ0bGV0LnYxLkNvbnRlbnRS\
      B2NvbnRlbnQSIQoIcmVwbHlfdG8YBSABKAlCBuLgGAIQQFIHcmVwbHlUbxJEChBkaXNhcHBlYXJzX2FmdGVyGAYg\
      ASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg9kaXNhcHBlYXJzQWZ0ZXISHAoJZXBoZW1lcmFsGAcgASgI\
      UgllcGhlbWVyYWwSFgoGc2lsZW50GAggASgIUgZzaWxlbnQiWwoMU2VuZFJlc3BvbnNlEg4KAmlkGAEgASgJUgJp\
      ZBIiCgxjb252ZXJzYXRpb24YAiABKAlSDGNvbnZlcnNhdGlvbhIXCgdpc19zZW50GAMgASgIUgZpc1NlbnQikwEK\
      DUV2ZW50c1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EiIKCGNvbnN1bWVyGAIgASgJ\
      Qgbi4BgCEEBSCGNvbnN1bWVyEiEKDG9ubHlfd2FpdGluZxgDIAEoCFILb25seVdhaXRpbmcSGQoIZnJvbV9ub3cY\
      BCABKAhSB2Zyb21Ob3ciXQoORXZlbnRzUmVzcG9uc2USFgoGY3Vyc29yGAEgASgEUgZjdXJzb3ISMwoFZXZlbnQY\
      AiABKAsyHS5tYXJ0bGV0LmNsaWVudC5SZWNlaXZlZEV2ZW50UgVldmVudCJ0ChJBY2tub3dsZWRnZVJlcXVlc3QS\
      IAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EiQKCGNvbnN1bWVyGAIgASgJQgji4BgECAEQQFIIY29u\
      c3VtZXISFgoGY3Vyc29yGAMgASgEUgZjdXJzb3IiFQoTQWNrbm93bGVkZ2VSZXNwb25zZSKtAQoRR2V0SGlzdG9y\
      eVJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50Ei0KDGNvbnZlcnNhdGlvbhgCIAEoCUIJ\
      4uAYBQgBEIAgUgxjb252ZXJzYXRpb24SHwoFbGltaXQYAyABKA1CCergGAUIABCQTlIFbGltaXQSGwoGYmVmb3Jl\
      GAQgASgDSABSBmJlZm9yZYgBAUIJCgdfYmVmb3JlInQKEkdldEhpc3RvcnlSZXNwb25zZRI5CghtZXNzYWdlcxgB\
      IAMoCzIdLm1hcnRsZXQuY2xpZW50LlN0b3JlZE1lc3NhZ2VSCG1lc3NhZ2VzEhkKBXN0YXJ0GAIgASgDSABSBXN0\
      YXJ0iAEBQggKBl9zdGFydCI8ChhMaXN0Q29udmVyc2F0aW9uc1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAY\
      AhBAUgdhY2NvdW50IvcDChlMaXN0Q29udmVyc2F0aW9uc1Jlc3BvbnNlElcKDWNvbnZlcnNhdGlvbnMYASADKAsy\
      MS5tYXJ0bGV0LmFnZW50LnYxLkxpc3RDb252ZXJzYXRpb25zUmVzcG9uc2UuRW50cnlSDWNvbnZlcnNhdGlvbnMS\
      XwoOZ3JvdXBfcmVxdWVzdHMYAiADKAsyOC5tYXJ0bGV0LmFnZW50LnYxLkxpc3RDb252ZXJzYXRpb25zUmVzcG9u\
      c2UuR3JvdXBSZXF1ZXN0Ug1ncm91cFJlcXVlc3RzGrgBCgVFbnRyeRIiCgxjb252ZXJzYXRpb24YASABKAlSDGNv\
      bnZlcnNhdGlvbhISCgRuYW1lGAIgASgJUgRuYW1lEhYKBnVucmVhZBgDIAEoDVIGdW5yZWFkEkAKDGxhc3RfbWVz\
      c2FnZRgEIAEoCzIdLm1hcnRsZXQuY2xpZW50LlN0b3JlZE1lc3NhZ2VSC2xhc3RNZXNzYWdlEh0KCmlzX3JlcXVl\
      c3QYBSABKAhSCWlzUmVxdWVzdBplCgxHcm91cFJlcXVlc3QSIgoMY29udmVyc2F0aW9uGAEgASgJUgxjb252ZXJz\
      YXRpb24SEgoEbmFtZRgCIAEoCVIEbmFtZRIdCgppbnZpdGVyX2lkGAMgASgJUglpbnZpdGVySWQiYgoPTWFya1Jl\
      YWRSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBItCgxjb252ZXJzYXRpb24YAiABKAlC\
      CeLgGAUIARCAIFIMY29udmVyc2F0aW9uIioKEE1hcmtSZWFkUmVzcG9uc2USFgoGbWFya2VkGAEgASgNUgZtYXJr\
      ZWQiNQoRTGlzdFBlb3BsZVJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50ItsCChJMaXN0\
      UGVvcGxlUmVzcG9uc2USQwoGcGVvcGxlGAEgAygLMisubWFydGxldC5hZ2VudC52MS5MaXN0UGVvcGxlUmVzcG9u\
      c2UuUGVyc29uUgZwZW9wbGUa/wEKBlBlcnNvbhIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIb\
      Cgl1c2VyX25hbWUYAyABKAlSCHVzZXJOYW1lEiEKDHByb2ZpbGVfbmFtZRgEIAEoCVILcHJvZmlsZU5hbWUSHwoL\
      aXNfdmVyaWZpZWQYBSABKAhSCmlzVmVyaWZpZWQSHwoLaXNfYWNjZXB0ZWQYBiABKAhSCmlzQWNjZXB0ZWQSHQoK\
      aXNfYmxvY2tlZBgHIAEoCFIJaXNCbG9ja2VkEjAKFGhhc19jaGFuZ2VkX2lkZW50aXR5GAggASgIUhJoYXNDaGFu\
      Z2VkSWRlbnRpdHki9wEKE1VwZGF0ZVBlcnNvblJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2Nv\
      dW50EiEKBnBlcnNvbhgCIAEoCUIJ4uAYBQgBEIAgUgZwZXJzb24SHQoEbmFtZRgDIAEoCUIH4uAYAxCAAkgAUgRu\
      YW1lEh8KCmlzX2Jsb2NrZWQYBCABKAhIAFIJaXNCbG9ja2VkEiEKC2lzX2FjY2VwdGVkGAUgASgISABSCmlzQWNj\
      ZXB0ZWQSLgoNc2FmZXR5X251bWJlchgGIAEoCUIH4uAYAxCAAkgAUgxzYWZldHlOdW1iZXJCCAoGY2hhbmdlIkcK\
      FFVwZGF0ZVBlcnNvblJlc3BvbnNlEg4KAmlkGAEgASgJUgJpZBIfCgtpc192ZXJpZmllZBgCIAEoCFIKaXNWZXJp\
      ZmllZCJdChZHZXRTYWZldHlOdW1iZXJSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIh\
      CgZwZXJzb24YAiABKAlCCeLgGAUIARCAIFIGcGVyc29uIjEKF0dldFNhZmV0eU51bWJlclJlc3BvbnNlEhYKBmRp\
      Z2l0cxgBIAEoCVIGZGlnaXRzIjUKEUxpc3RHcm91cHNSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIH\
      YWNjb3VudCK7AgoSTGlzdEdyb3Vwc1Jlc3BvbnNlEkIKBmdyb3VwcxgBIAMoCzIqLm1hcnRsZXQuYWdlbnQudjEu\
      TGlzdEdyb3Vwc1Jlc3BvbnNlLkdyb3VwUgZncm91cHMa4AEKBUdyb3VwEg4KAmlkGAEgASgJUgJpZBISCgRuYW1l\
      GAIgASgJUgRuYW1lEksKB21lbWJlcnMYAyADKAsyMS5tYXJ0bGV0LmFnZW50LnYxLkxpc3RHcm91cHNSZXNwb25z\
      ZS5Hcm91cC5NZW1iZXJSB21lbWJlcnMSIQoMaGlzdG9yeV9kYXlzGAQgASgNUgtoaXN0b3J5RGF5cxpDCgZNZW1i\
      ZXISDgoCaWQYASABKAlSAmlkEikKEGlzX2FkbWluaXN0cmF0b3IYAiABKAhSD2lzQWRtaW5pc3RyYXRvciJ4ChJD\
      cmVhdGVHcm91cFJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50Eh0KBG5hbWUYAiABKAlC\
      CeLgGAUIARCAAlIEbmFtZRIhCgdtZW1iZXJzGAMgAygJQgfy4BgDEOgHUgdtZW1iZXJzIjkKE0NyZWF0ZUdyb3Vw\
      UmVzcG9uc2USIgoMY29udmVyc2F0aW9uGAEgASgJUgxjb252ZXJzYXRpb24imAQKElVwZGF0ZUdyb3VwUmVxdWVz\
      dBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSHwoFZ3JvdXAYAiABKAlCCeLgGAUIARCAIFIFZ3Jv\
      dXASRQoGaW52aXRlGAMgASgLMisubWFydGxldC5hZ2VudC52MS5VcGRhdGVHcm91cFJlcXVlc3QuUGVvcGxlSABS\
      Bmludml0ZRJFCgZyZW1vdmUYBCABKAsyKy5tYXJ0bGV0LmFnZW50LnYxLlVwZGF0ZUdyb3VwUmVxdWVzdC5QZW9w\
      bGVIAFIGcmVtb3ZlEh0KBG5hbWUYBSABKAlCB+LgGAMQgAJIAFIEbmFtZRJCCgVsZWF2ZRgGIAEoCzIqLm1hcnRs\
      ZXQuYWdlbnQudjEuVXBkYXRlR3JvdXBSZXF1ZXN0LkxlYXZlSABSBWxlYXZlEkcKB3Byb21vdGUYByABKAsyKy5t\
      YXJ0bGV0LmFnZW50LnYxLlVwZGF0ZUdyb3VwUmVxdWVzdC5QZW9wbGVIAFIHcHJvbW90ZRJFCgZkZW1vdGUYCCAB\
      KAsyKy5tYXJ0bGV0LmFnZW50LnYxLlVwZGF0ZUdyb3VwUmVxdWVzdC5QZW9wbGVIAFIGZGVtb3RlGisKBlBlb3Bs\
      ZRIhCgZwZW9wbGUYASADKAlCCfLgGAUIARDoB1IGcGVvcGxlGgcKBUxlYXZlQggKBmNoYW5nZSIVChNVcGRhdGVH\
      cm91cFJlc3BvbnNlIn4KGUFuc3dlckdyb3VwUmVxdWVzdFJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBA\
      UgdhY2NvdW50Eh4KBWdyb3VwGAIgASgJQgji4BgECAEQQFIFZ3JvdXASHwoLaXNfYWNjZXB0ZWQYAyABKAhSCmlz\
      QWNjZXB0ZWQiHAoaQW5zd2VyR3JvdXBSZXF1ZXN0UmVzcG9uc2UiqAEKFVNlYXJjaE1lc3NhZ2VzUmVxdWVzdBIg\
      CgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSHwoFcXVlcnkYAiABKAlCCeLgGAUIARCAAlIFcXVlcnkS\
      KwoMY29udmVyc2F0aW9uGAMgASgJQgfi4BgDEIAgUgxjb252ZXJzYXRpb24SHwoFbGltaXQYBCABKA1CCergGAUI\
      ABDoB1IFbGltaXQiUwoWU2VhcmNoTWVzc2FnZXNSZXNwb25zZRI5CghtZXNzYWdlcxgBIAMoCzIdLm1hcnRsZXQu\
      Y2xpZW50LlN0b3JlZE1lc3NhZ2VSCG1lc3NhZ2VzIo8BChBTZXRUeXBpbmdSZXF1ZXN0EiAKB2FjY291bnQYASAB\
      KAlCBuLgGAIQQFIHYWNjb3VudBItCgxjb252ZXJzYXRpb24YAiABKAlCCeLgGAUIARCAIFIMY29udmVyc2F0aW9u\
      EioKBnR5cGluZxgDIAEoCzISLm1hcnRsZXQudjEuVHlwaW5nUgZ0eXBpbmciEwoRU2V0VHlwaW5nUmVzcG9uc2Ui\
      OAoUV2F0Y2hQcmVzZW5jZVJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50IoMBChVXYXRj\
      aFByZXNlbmNlUmVzcG9uc2USGwoJcGVyc29uX2lkGAEgASgJUghwZXJzb25JZBIZCghpc190aGVyZRgCIAEoCFIH\
      aXNUaGVyZRIyCgZzdGF0dXMYAyABKAsyGi5tYXJ0bGV0LnYxLlByZXNlbmNlU3RhdHVzUgZzdGF0dXMiNQoRR2V0\
      UHJvZmlsZVJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50ImAKEkdldFByb2ZpbGVSZXNw\
      b25zZRItCgdwcm9maWxlGAEgASgLMhMubWFydGxldC52MS5Qcm9maWxlUgdwcm9maWxlEhsKCWxpbmtfY29kZRgC\
      IAEoDFIIbGlua0NvZGUiZAoRU2V0UHJvZmlsZVJlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2Nv\
      dW50Ei0KB3Byb2ZpbGUYAiABKAsyEy5tYXJ0bGV0LnYxLlByb2ZpbGVSB3Byb2ZpbGUiFAoSU2V0UHJvZmlsZVJl\
      c3BvbnNlIrEBChNDcmVhdGVVcGxvYWRSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIk\
      CglmaWxlX25hbWUYAiABKAlCB+LgGAMQ/wFSCGZpbGVOYW1lEiUKCm1lZGlhX3R5cGUYAyABKAlCBuLgGAIQf1IJ\
      bWVkaWFUeXBlEisKCmJ5dGVfY291bnQYBCABKARCDOrgGAgIABCAgICAQFIJYnl0ZUNvdW50Ii4KFENyZWF0ZVVw\
      bG9hZFJlc3BvbnNlEhYKBnVwbG9hZBgBIAEoCVIGdXBsb2FkIpEBChNBcHBlbmRVcGxvYWRSZXF1ZXN0EiAKB2Fj\
      Y291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIgCgZ1cGxvYWQYAiABKAlCCOLgGAQIARBAUgZ1cGxvYWQSFgoG\
      b2Zmc2V0GAMgASgEUgZvZmZzZXQSHgoEZGF0YRgEIAEoDEIK4uAYBggBEICAIFIEZGF0YSI1ChRBcHBlbmRVcGxv\
      YWRSZXNwb25zZRIdCgpieXRlX2NvdW50GAEgASgEUglieXRlQ291bnQiWQoTRmluaXNoVXBsb2FkUmVxdWVzdBIg\
      CgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSIAoGdXBsb2FkGAIgASgJQgji4BgECAEQQFIGdXBsb2Fk\
      IpcBChRGaW5pc2hVcGxvYWRSZXNwb25zZRIdCgpieXRlX2NvdW50GAEgASgEUglieXRlQ291bnQSKAoQdG90YWxf\
      Ynl0ZV9jb3VudBgCIAEoBFIOdG90YWxCeXRlQ291bnQSNgoKYXR0YWNobWVudBgDIAEoCzIWLm1hcnRsZXQudjEu\
      QXR0YWNobWVudFIKYXR0YWNobWVudCKGAQoPRG93bmxvYWRSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQ\
      QFIHYWNjb3VudBItCgxjb252ZXJzYXRpb24YAiABKAlCCeLgGAUIARCAIFIMY29udmVyc2F0aW9uEiIKB21lc3Nh\
      Z2UYAyABKAlCCOLgGAQIARBAUgdtZXNzYWdlIkUKEERvd25sb2FkUmVzcG9uc2USEgoEZGF0YRgBIAEoDFIEZGF0\
      YRIdCgpieXRlX2NvdW50GAIgASgEUglieXRlQ291bnQiFwoVQ3JlYXRlUGFnZUxpbmtSZXF1ZXN0IiwKFkNyZWF0\
      ZVBhZ2VMaW5rUmVzcG9uc2USEgoEbGluaxgBIAEoCVIEbGluazL/EQoFQWdlbnQSYgoMTGlzdEFjY291bnRzEiUu\
      bWFydGxldC5hZ2VudC52MS5MaXN0QWNjb3VudHNSZXF1ZXN0GiYubWFydGxldC5hZ2VudC52MS5MaXN0QWNjb3Vu\
      dHNSZXNwb25zZSIDkAIBEkUKBFNlbmQSHS5tYXJ0bGV0LmFnZW50LnYxLlNlbmRSZXF1ZXN0Gh4ubWFydGxldC5h\
      Z2VudC52MS5TZW5kUmVzcG9uc2USTQoGRXZlbnRzEh8ubWFydGxldC5hZ2VudC52MS5FdmVudHNSZXF1ZXN0GiAu\
      bWFydGxldC5hZ2VudC52MS5FdmVudHNSZXNwb25zZTABEl8KC0Fja25vd2xlZGdlEiQubWFydGxldC5hZ2VudC52\
      MS5BY2tub3dsZWRnZVJlcXVlc3QaJS5tYXJ0bGV0LmFnZW50LnYxLkFja25vd2xlZGdlUmVzcG9uc2UiA5ACAhJc\
      CgpHZXRIaXN0b3J5EiMubWFydGxldC5hZ2VudC52MS5HZXRIaXN0b3J5UmVxdWVzdBokLm1hcnRsZXQuYWdlbnQu\
      djEuR2V0SGlzdG9yeVJlc3BvbnNlIgOQAgEScQoRTGlzdENvbnZlcnNhdGlvbnMSKi5tYXJ0bGV0LmFnZW50LnYx\
      Lkxpc3RDb252ZXJzYXRpb25zUmVxdWVzdBorLm1hcnRsZXQuYWdlbnQudjEuTGlzdENvbnZlcnNhdGlvbnNSZXNw\
      b25zZSIDkAIBElYKCE1hcmtSZWFkEiEubWFydGxldC5hZ2VudC52MS5NYXJrUmVhZFJlcXVlc3QaIi5tYXJ0bGV0\
      LmFnZW50LnYxLk1hcmtSZWFkUmVzcG9uc2UiA5ACAhJcCgpMaXN0UGVvcGxlEiMubWFydGxldC5hZ2VudC52MS5M\
      aXN0UGVvcGxlUmVxdWVzdBokLm1hcnRsZXQuYWdlbnQudjEuTGlzdFBlb3BsZVJlc3BvbnNlIgOQAgESYgoMVXBk\
      YXRlUGVyc29uEiUubWFydGxldC5hZ2VudC52MS5VcGRhdGVQZXJzb25SZXF1ZXN0GiYubWFydGxldC5hZ2VudC52\
      MS5VcGRhdGVQZXJzb25SZXNwb25zZSIDkAICEmsKD0dldFNhZmV0eU51bWJlchIoLm1hcnRsZXQuYWdlbnQudjEu\
      R2V0U2FmZXR5TnVtYmVyUmVxdWVzdBopLm1hcnRsZXQuYWdlbnQudjEuR2V0U2FmZXR5TnVtYmVyUmVzcG9uc2Ui\
      A5ACARJcCgpMaXN0R3JvdXBzEiMubWFydGxldC5hZ2VudC52MS5MaXN0R3JvdXBzUmVxdWVzdBokLm1hcnRsZXQu\
      YWdlbnQudjEuTGlzdEdyb3Vwc1Jlc3BvbnNlIgOQAgESWgoLQ3JlYXRlR3JvdXASJC5tYXJ0bGV0LmFnZW50LnYx\
      LkNyZWF0ZUdyb3VwUmVxdWVzdBolLm1hcnRsZXQuYWdlbnQudjEuQ3JlYXRlR3JvdXBSZXNwb25zZRJaCgtVcGRh\
      dGVHcm91cBIkLm1hcnRsZXQuYWdlbnQudjEuVXBkYXRlR3JvdXBSZXF1ZXN0GiUubWFydGxldC5hZ2VudC52MS5V\
      cGRhdGVHcm91cFJlc3BvbnNlEnQKEkFuc3dlckdyb3VwUmVxdWVzdBIrLm1hcnRsZXQuYWdlbnQudjEuQW5zd2Vy\
      R3JvdXBSZXF1ZXN0UmVxdWVzdBosLm1hcnRsZXQuYWdlbnQudjEuQW5zd2VyR3JvdXBSZXF1ZXN0UmVzcG9uc2Ui\
      A5ACAhJoCg5TZWFyY2hNZXNzYWdlcxInLm1hcnRsZXQuYWdlbnQudjEuU2VhcmNoTWVzc2FnZXNSZXF1ZXN0Gigu\
      bWFydGxldC5hZ2VudC52MS5TZWFyY2hNZXNzYWdlc1Jlc3BvbnNlIgOQAgESVAoJU2V0VHlwaW5nEiIubWFydGxl\
      dC5hZ2VudC52MS5TZXRUeXBpbmdSZXF1ZXN0GiMubWFydGxldC5hZ2VudC52MS5TZXRUeXBpbmdSZXNwb25zZRJi\
      Cg1XYXRjaFByZXNlbmNlEiYubWFydGxldC5hZ2VudC52MS5XYXRjaFByZXNlbmNlUmVxdWVzdBonLm1hcnRsZXQu\
      YWdlbnQudjEuV2F0Y2hQcmVzZW5jZVJlc3BvbnNlMAESXAoKR2V0UHJvZmlsZRIjLm1hcnRsZXQuYWdlbnQudjEu\
      R2V0UHJvZmlsZVJlcXVlc3QaJC5tYXJ0bGV0LmFnZW50LnYxLkdldFByb2ZpbGVSZXNwb25zZSIDkAIBElwKClNl\
      dFByb2ZpbGUSIy5tYXJ0bGV0LmFnZW50LnYxLlNldFByb2ZpbGVSZXF1ZXN0GiQubWFydGxldC5hZ2VudC52MS5T\
      ZXRQcm9maWxlUmVzcG9uc2UiA5ACAhJdCgxDcmVhdGVVcGxvYWQSJS5tYXJ0bGV0LmFnZW50LnYxLkNyZWF0ZVVw\
      bG9hZFJlcXVlc3QaJi5tYXJ0bGV0LmFnZW50LnYxLkNyZWF0ZVVwbG9hZFJlc3BvbnNlEl0KDEFwcGVuZFVwbG9h\
      ZBIlLm1hcnRsZXQuYWdlbnQudjEuQXBwZW5kVXBsb2FkUmVxdWVzdBomLm1hcnRsZXQuYWdlbnQudjEuQXBwZW5k\
      VXBsb2FkUmVzcG9uc2USXwoMRmluaXNoVXBsb2FkEiUubWFydGxldC5hZ2VudC52MS5GaW5pc2hVcGxvYWRSZXF1\
      ZXN0GiYubWFydGxldC5hZ2VudC52MS5GaW5pc2hVcGxvYWRSZXNwb25zZTABElMKCERvd25sb2FkEiEubWFydGxl\
      dC5hZ2VudC52MS5Eb3dubG9hZFJlcXVlc3QaIi5tYXJ0bGV0LmFnZW50LnYxLkRvd25sb2FkUmVzcG9uc2UwARJj\
      Cg5DcmVhdGVQYWdlTGluaxInLm1hcnRsZXQuYWdlbnQudjEuQ3JlYXRlUGFnZUxpbmtSZXF1ZXN0GigubWFydGxl\
      dC5hZ2VudC52MS5DcmVhdGVQYWdlTGlua1Jlc3BvbnNlQkgKEG1hcnRsZXQuYWdlbnQudjFQAVofbWFydGxldC9h\
      Z2VudC92MTttYXJ0bGV0YWdlbnR2MaoCEE1hcnRsZXQuQWdlbnQuVjFiBnByb3RvMw==
      """)
}
