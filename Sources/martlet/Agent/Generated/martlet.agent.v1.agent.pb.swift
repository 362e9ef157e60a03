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

  /// What to say; only its body counts.
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
  /// and ".". A name that is new begins with the oldest event that is kept.
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

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(account: String = "", conversation: String = "", limit: UInt32 = 0) {
    self.account = account
    self.conversation = conversation
    self.limit = limit
  }
}

/// Holds a conversation's messages, the oldest first.
package struct GetHistoryResponse: Sendable, Hashable {
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

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(conversations: [ListConversationsResponse.Entry] = []) {
    self.conversations = conversations
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

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(
      id: String = "",
      name: String = "",
      members: [ListGroupsResponse.Group.Member] = []
    ) {
      self.id = id
      self.name = name
      self.members = members
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

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "martlet.agent.v1.Agent",
    methods: [listAccounts, send, events, acknowledge, getHistory, listConversations, markRead, listPeople, updatePerson, getSafetyNumber, listGroups, createGroup, updateGroup],
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
    try Check.size(consumer, min: 1, max: 64, "consumer")
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
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&account, .string)
      case 18: try reader.field(&conversation, .string)
      case 24: try reader.field(&limit, .uint32)
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
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&account, .string)
    case 2: try json.field(&conversation, .string)
    case 3: try json.field(&limit, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("account", account, .string)
    json.field("conversation", conversation, .string)
    json.field("limit", limit, .uint32)
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
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&conversations, .message(ListConversationsResponse.Entry.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "conversations": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.repeated(&conversations, .message(ListConversationsResponse.Entry.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.repeated("conversations", conversations, .message(ListConversationsResponse.Entry.self))
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
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .string)
      case 18: try reader.field(&name, .string)
      case 26: try reader.element(&members, .message(ListGroupsResponse.Group.Member.self))
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
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .string)
    case 2: try json.field(&name, .string)
    case 3: try json.repeated(&members, .message(ListGroupsResponse.Group.Member.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .string)
    json.field("name", name, .string)
    json.repeated("members", members, .message(ListGroupsResponse.Group.Member.self))
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
      ZBIiCgxjb252ZXJzYXRpb24YAiABKAlSDGNvbnZlcnNhdGlvbhIXCgdpc19zZW50GAMgASgIUgZpc1NlbnQilQEK\
      DUV2ZW50c1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2NvdW50EiQKCGNvbnN1bWVyGAIgASgJ\
      Qgji4BgECAEQQFIIY29uc3VtZXISIQoMb25seV93YWl0aW5nGAMgASgIUgtvbmx5V2FpdGluZxIZCghmcm9tX25v\
      dxgEIAEoCFIHZnJvbU5vdyJdCg5FdmVudHNSZXNwb25zZRIWCgZjdXJzb3IYASABKARSBmN1cnNvchIzCgVldmVu\
      dBgCIAEoCzIdLm1hcnRsZXQuY2xpZW50LlJlY2VpdmVkRXZlbnRSBWV2ZW50InQKEkFja25vd2xlZGdlUmVxdWVz\
      dBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSJAoIY29uc3VtZXIYAiABKAlCCOLgGAQIARBAUghj\
      b25zdW1lchIWCgZjdXJzb3IYAyABKARSBmN1cnNvciIVChNBY2tub3dsZWRnZVJlc3BvbnNlIoUBChFHZXRIaXN0\
      b3J5UmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSLQoMY29udmVyc2F0aW9uGAIgASgJ\
      Qgni4BgFCAEQgCBSDGNvbnZlcnNhdGlvbhIfCgVsaW1pdBgDIAEoDUIJ6uAYBQgAEJBOUgVsaW1pdCJPChJHZXRI\
      aXN0b3J5UmVzcG9uc2USOQoIbWVzc2FnZXMYASADKAsyHS5tYXJ0bGV0LmNsaWVudC5TdG9yZWRNZXNzYWdlUght\
      ZXNzYWdlcyI8ChhMaXN0Q29udmVyc2F0aW9uc1JlcXVlc3QSIAoHYWNjb3VudBgBIAEoCUIG4uAYAhBAUgdhY2Nv\
      dW50Iq8CChlMaXN0Q29udmVyc2F0aW9uc1Jlc3BvbnNlElcKDWNvbnZlcnNhdGlvbnMYASADKAsyMS5tYXJ0bGV0\
      LmFnZW50LnYxLkxpc3RDb252ZXJzYXRpb25zUmVzcG9uc2UuRW50cnlSDWNvbnZlcnNhdGlvbnMauAEKBUVudHJ5\
      EiIKDGNvbnZlcnNhdGlvbhgBIAEoCVIMY29udmVyc2F0aW9uEhIKBG5hbWUYAiABKAlSBG5hbWUSFgoGdW5yZWFk\
      GAMgASgNUgZ1bnJlYWQSQAoMbGFzdF9tZXNzYWdlGAQgASgLMh0ubWFydGxldC5jbGllbnQuU3RvcmVkTWVzc2Fn\
      ZVILbGFzdE1lc3NhZ2USHQoKaXNfcmVxdWVzdBgFIAEoCFIJaXNSZXF1ZXN0ImIKD01hcmtSZWFkUmVxdWVzdBIg\
      CgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSLQoMY29udmVyc2F0aW9uGAIgASgJQgni4BgFCAEQgCBS\
      DGNvbnZlcnNhdGlvbiIqChBNYXJrUmVhZFJlc3BvbnNlEhYKBm1hcmtlZBgBIAEoDVIGbWFya2VkIjUKEUxpc3RQ\
      ZW9wbGVSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudCLbAgoSTGlzdFBlb3BsZVJlc3Bv\
      bnNlEkMKBnBlb3BsZRgBIAMoCzIrLm1hcnRsZXQuYWdlbnQudjEuTGlzdFBlb3BsZVJlc3BvbnNlLlBlcnNvblIG\
      cGVvcGxlGv8BCgZQZXJzb24SDgoCaWQYASABKAlSAmlkEhIKBG5hbWUYAiABKAlSBG5hbWUSGwoJdXNlcl9uYW1l\
      GAMgASgJUgh1c2VyTmFtZRIhCgxwcm9maWxlX25hbWUYBCABKAlSC3Byb2ZpbGVOYW1lEh8KC2lzX3ZlcmlmaWVk\
      GAUgASgIUgppc1ZlcmlmaWVkEh8KC2lzX2FjY2VwdGVkGAYgASgIUgppc0FjY2VwdGVkEh0KCmlzX2Jsb2NrZWQY\
      ByABKAhSCWlzQmxvY2tlZBIwChRoYXNfY2hhbmdlZF9pZGVudGl0eRgIIAEoCFISaGFzQ2hhbmdlZElkZW50aXR5\
      IvcBChNVcGRhdGVQZXJzb25SZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIhCgZwZXJz\
      b24YAiABKAlCCeLgGAUIARCAIFIGcGVyc29uEh0KBG5hbWUYAyABKAlCB+LgGAMQgAJIAFIEbmFtZRIfCgppc19i\
      bG9ja2VkGAQgASgISABSCWlzQmxvY2tlZBIhCgtpc19hY2NlcHRlZBgFIAEoCEgAUgppc0FjY2VwdGVkEi4KDXNh\
      ZmV0eV9udW1iZXIYBiABKAlCB+LgGAMQgAJIAFIMc2FmZXR5TnVtYmVyQggKBmNoYW5nZSJHChRVcGRhdGVQZXJz\
      b25SZXNwb25zZRIOCgJpZBgBIAEoCVICaWQSHwoLaXNfdmVyaWZpZWQYAiABKAhSCmlzVmVyaWZpZWQiXQoWR2V0\
      U2FmZXR5TnVtYmVyUmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQSIQoGcGVyc29uGAIg\
      ASgJQgni4BgFCAEQgCBSBnBlcnNvbiIxChdHZXRTYWZldHlOdW1iZXJSZXNwb25zZRIWCgZkaWdpdHMYASABKAlS\
      BmRpZ2l0cyI1ChFMaXN0R3JvdXBzUmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2FjY291bnQimAIK\
      Ekxpc3RHcm91cHNSZXNwb25zZRJCCgZncm91cHMYASADKAsyKi5tYXJ0bGV0LmFnZW50LnYxLkxpc3RHcm91cHNS\
      ZXNwb25zZS5Hcm91cFIGZ3JvdXBzGr0BCgVHcm91cBIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFt\
      ZRJLCgdtZW1iZXJzGAMgAygLMjEubWFydGxldC5hZ2VudC52MS5MaXN0R3JvdXBzUmVzcG9uc2UuR3JvdXAuTWVt\
      YmVyUgdtZW1iZXJzGkMKBk1lbWJlchIOCgJpZBgBIAEoCVICaWQSKQoQaXNfYWRtaW5pc3RyYXRvchgCIAEoCFIP\
      aXNBZG1pbmlzdHJhdG9yIngKEkNyZWF0ZUdyb3VwUmVxdWVzdBIgCgdhY2NvdW50GAEgASgJQgbi4BgCEEBSB2Fj\
      Y291bnQSHQoEbmFtZRgCIAEoCUIJ4uAYBQgBEIACUgRuYW1lEiEKB21lbWJlcnMYAyADKAlCB/LgGAMQ6AdSB21l\
      bWJlcnMiOQoTQ3JlYXRlR3JvdXBSZXNwb25zZRIiCgxjb252ZXJzYXRpb24YASABKAlSDGNvbnZlcnNhdGlvbiKI\
      AwoSVXBkYXRlR3JvdXBSZXF1ZXN0EiAKB2FjY291bnQYASABKAlCBuLgGAIQQFIHYWNjb3VudBIfCgVncm91cBgC\
      IAEoCUIJ4uAYBQgBEIAgUgVncm91cBJFCgZpbnZpdGUYAyABKAsyKy5tYXJ0bGV0LmFnZW50LnYxLlVwZGF0ZUdy\
      b3VwUmVxdWVzdC5QZW9wbGVIAFIGaW52aXRlEkUKBnJlbW92ZRgEIAEoCzIrLm1hcnRsZXQuYWdlbnQudjEuVXBk\
      YXRlR3JvdXBSZXF1ZXN0LlBlb3BsZUgAUgZyZW1vdmUSHQoEbmFtZRgFIAEoCUIH4uAYAxCAAkgAUgRuYW1lEkIK\
      BWxlYXZlGAYgASgLMioubWFydGxldC5hZ2VudC52MS5VcGRhdGVHcm91cFJlcXVlc3QuTGVhdmVIAFIFbGVhdmUa\
      KwoGUGVvcGxlEiEKBnBlb3BsZRgBIAMoCUIJ8uAYBQgBEOgHUgZwZW9wbGUaBwoFTGVhdmVCCAoGY2hhbmdlIhUK\
      E1VwZGF0ZUdyb3VwUmVzcG9uc2Uy0AkKBUFnZW50EmIKDExpc3RBY2NvdW50cxIlLm1hcnRsZXQuYWdlbnQudjEu\
      TGlzdEFjY291bnRzUmVxdWVzdBomLm1hcnRsZXQuYWdlbnQudjEuTGlzdEFjY291bnRzUmVzcG9uc2UiA5ACARJF\
      CgRTZW5kEh0ubWFydGxldC5hZ2VudC52MS5TZW5kUmVxdWVzdBoeLm1hcnRsZXQuYWdlbnQudjEuU2VuZFJlc3Bv\
      bnNlEk0KBkV2ZW50cxIfLm1hcnRsZXQuYWdlbnQudjEuRXZlbnRzUmVxdWVzdBogLm1hcnRsZXQuYWdlbnQudjEu\
      RXZlbnRzUmVzcG9uc2UwARJfCgtBY2tub3dsZWRnZRIkLm1hcnRsZXQuYWdlbnQudjEuQWNrbm93bGVkZ2VSZXF1\
      ZXN0GiUubWFydGxldC5hZ2VudC52MS5BY2tub3dsZWRnZVJlc3BvbnNlIgOQAgISXAoKR2V0SGlzdG9yeRIjLm1h\
      cnRsZXQuYWdlbnQudjEuR2V0SGlzdG9yeVJlcXVlc3QaJC5tYXJ0bGV0LmFnZW50LnYxLkdldEhpc3RvcnlSZXNw\
      b25zZSIDkAIBEnEKEUxpc3RDb252ZXJzYXRpb25zEioubWFydGxldC5hZ2VudC52MS5MaXN0Q29udmVyc2F0aW9u\
      c1JlcXVlc3QaKy5tYXJ0bGV0LmFnZW50LnYxLkxpc3RDb252ZXJzYXRpb25zUmVzcG9uc2UiA5ACARJWCghNYXJr\
      UmVhZBIhLm1hcnRsZXQuYWdlbnQudjEuTWFya1JlYWRSZXF1ZXN0GiIubWFydGxldC5hZ2VudC52MS5NYXJrUmVh\
      ZFJlc3BvbnNlIgOQAgISXAoKTGlzdFBlb3BsZRIjLm1hcnRsZXQuYWdlbnQudjEuTGlzdFBlb3BsZVJlcXVlc3Qa\
      JC5tYXJ0bGV0LmFnZW50LnYxLkxpc3RQZW9wbGVSZXNwb25zZSIDkAIBEmIKDFVwZGF0ZVBlcnNvbhIlLm1hcnRs\
      ZXQuYWdlbnQudjEuVXBkYXRlUGVyc29uUmVxdWVzdBomLm1hcnRsZXQuYWdlbnQudjEuVXBkYXRlUGVyc29uUmVz\
      cG9uc2UiA5ACAhJrCg9HZXRTYWZldHlOdW1iZXISKC5tYXJ0bGV0LmFnZW50LnYxLkdldFNhZmV0eU51bWJlclJl\
      cXVlc3QaKS5tYXJ0bGV0LmFnZW50LnYxLkdldFNhZmV0eU51bWJlclJlc3BvbnNlIgOQAgESXAoKTGlzdEdyb3Vw\
      cxIjLm1hcnRsZXQuYWdlbnQudjEuTGlzdEdyb3Vwc1JlcXVlc3QaJC5tYXJ0bGV0LmFnZW50LnYxLkxpc3RHcm91\
      cHNSZXNwb25zZSIDkAIBEloKC0NyZWF0ZUdyb3VwEiQubWFydGxldC5hZ2VudC52MS5DcmVhdGVHcm91cFJlcXVl\
      c3QaJS5tYXJ0bGV0LmFnZW50LnYxLkNyZWF0ZUdyb3VwUmVzcG9uc2USWgoLVXBkYXRlR3JvdXASJC5tYXJ0bGV0\
      LmFnZW50LnYxLlVwZGF0ZUdyb3VwUmVxdWVzdBolLm1hcnRsZXQuYWdlbnQudjEuVXBkYXRlR3JvdXBSZXNwb25z\
      ZUJIChBtYXJ0bGV0LmFnZW50LnYxUAFaH21hcnRsZXQvYWdlbnQvdjE7bWFydGxldGFnZW50djGqAhBNYXJ0bGV0\
      LkFnZW50LlYxYgZwcm90bzM=
      """)
}
