internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import Protobuf

/// Works on groups.
struct Group: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Create groups, change them, and send text to them.",
    subcommands: [
      GroupCreate.self, GroupList.self, GroupInfo.self, GroupMembers.self, GroupInvite.self,
      GroupRemove.self, GroupPromote.self, GroupDemote.self, GroupRename.self, GroupSend.self,
      GroupJoin.self, GroupRejoin.self, GroupLeave.self, GroupDelete.self, GroupUpdate.self,
      GroupHistory.self,
    ])
}

/// Which group a command is for.
struct GroupOptions: ParsableArguments {
  @OptionGroup var options: AccountOptions

  @Argument(help: "The group: its identifier, or its name.")
  var group: String

  /// Opens the account, finds the group, and does something with it.
  func withGroup(_ body: (Messenger, GroupID) async throws -> Void) async throws {
    try await options.withMessenger { messenger in
      try await body(messenger, messenger.groupID(named: group))
    }
  }
}

/// What a group is called, as options say it.
struct DetailsOptions: ParsableArguments {
  @Option(help: "Description of the group.")
  var about: String?

  @Option(help: "Image file with the group's picture.", completion: .file())
  var picture: String?

  /// The details with a name; what no option says stays as it was.
  func details(named name: String, before: GroupDetails = GroupDetails()) throws -> GroupDetails {
    GroupDetails(
      name: name, about: about ?? before.about,
      picture: try picture.map { try Attachment(contentsOf: $0) } ?? before.picture)
  }
}

struct GroupCreate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Create a group, and invite people with all their devices.")

  @OptionGroup var options: AccountOptions
  @OptionGroup var details: DetailsOptions

  @Flag(
    help: """
      Keep what is said secret from those who record it and have a quantum computer later. Such a \
      group has at most 600 devices.
      """)
  var postQuantum = false

  @Argument(help: "Name of the group; only members can read it.")
  var name: String

  @Argument(help: "People to invite: accounts, or contacts' names.")
  var people: [String] = []

  func run() async throws {
    try await options.withMessenger { messenger in
      var accounts: [AccountID] = []
      for person in people { accounts.append(try await messenger.account(named: person)) }
      Terminal.progress("creating the group …")
      let id = try await messenger.createGroup(
        details.details(named: name), inviting: accounts,
        protection: postQuantum ? .postQuantum : .classical)
      if options.json {
        try JSONLine.print(["group": id.description])
      } else {
        Terminal.line("group \(id)")
      }
    }
  }
}

struct GroupInvite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Add people to a group, with all their devices.")

  @OptionGroup var group: GroupOptions

  @Argument(help: "People to add: accounts, or contacts' names.")
  var people: [String]

  func run() async throws {
    try await group.withGroup { messenger, id in
      var accounts: [AccountID] = []
      for person in people { accounts.append(try await messenger.account(named: person)) }
      Terminal.progress("adding \(accounts.count) people …")
      try await messenger.invite(accounts, to: id)
    }
  }
}

struct GroupRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a person from a group, with all their devices.")

  @OptionGroup var group: GroupOptions

  @Argument(help: "Account, or contact's name.")
  var person: String

  func run() async throws {
    try await group.withGroup { messenger, id in
      let account =
        person == "self" ? messenger.account : try await messenger.account(named: person)
      guard account != messenger.account else {
        throw UsageError(
          "you cannot remove your own account from a group",
          hint: "`martlet group leave \(id)` leaves it")
      }
      try await messenger.remove(account, from: id)
    }
  }
}

struct GroupPromote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promote", abstract: "Make a member an administrator.")

  @OptionGroup var group: GroupOptions

  @Argument(help: "Account, or contact's name.")
  var person: String

  func run() async throws {
    try await group.withGroup { messenger, id in
      try await messenger.setAdministrator(messenger.account(named: person), true, in: id)
    }
  }
}

struct GroupDemote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demote", abstract: "Make an administrator an ordinary member again.")

  @OptionGroup var group: GroupOptions

  @Argument(help: "Account, or contact's name.")
  var person: String

  func run() async throws {
    try await group.withGroup { messenger, id in
      try await messenger.setAdministrator(messenger.account(named: person), false, in: id)
    }
  }
}

struct GroupRename: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Change the name of a group, or its description and picture.")

  @OptionGroup var group: GroupOptions
  @OptionGroup var details: DetailsOptions

  @Argument(help: "The new name.")
  var name: String

  func run() async throws {
    try await group.withGroup { messenger, id in
      let before = try await messenger.group(id).details
      try await messenger.rename(id, to: details.details(named: name, before: before))
    }
  }
}

struct GroupSend: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Send text to a group; `martlet send group:GROUP` sends every other kind.",
    discussion: "Without TEXT, or if it is \"-\", standard input is sent.")

  @OptionGroup var group: GroupOptions
  @OptionGroup var queueing: QueueOptions

  @Argument(help: "The text; - reads standard input.")
  var text: String?

  func run() async throws {
    try await group.withGroup { messenger, id in
      let words = try text.flatMap { $0 == "-" ? nil : $0 } ?? input()
      guard !words.isEmpty else { throw UsageError("there is nothing to send") }
      try queueing.tell(
        try await messenger.send(.text(Text(text: words)), to: .group(id)), group.options)
    }
  }

  private func input() throws -> String {
    guard text == "-" || !Input.isTerminal else { throw UsageError("there is nothing to send") }
    return try Input.text()
  }
}

struct GroupJoin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Join a group of your account with this device.")

  @OptionGroup var group: GroupOptions

  func run() async throws {
    try await group.withGroup { messenger, id in
      guard try await !messenger.groups().contains(where: { $0.id == id }) else {
        throw UsageError(
          "this device is in the group already",
          hint: "`martlet group rejoin` forgets its state on this device, and joins again")
      }
      try await messenger.joinGroup(id)
    }
  }
}

struct GroupRejoin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejoin",
    abstract: "Forget the state of a group on this device, and join it again.")

  @OptionGroup var group: GroupOptions

  func run() async throws {
    try await group.withGroup { messenger, id in try await messenger.joinGroup(id) }
  }
}

struct GroupLeave: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Leave a group, with all your devices.")

  @OptionGroup var group: GroupOptions

  func run() async throws {
    try await group.withGroup { messenger, id in try await messenger.leave(id) }
  }
}

struct GroupDelete: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a group for everyone.")

  @OptionGroup var group: GroupOptions

  func run() async throws {
    try await group.withGroup { messenger, id in try await messenger.deleteGroup(id) }
  }
}

struct GroupUpdate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-keys", abstract: "Renew this device's keys in a group.")

  @OptionGroup var group: GroupOptions

  func run() async throws {
    try await group.withGroup { messenger, id in try await messenger.updateKeys(in: id) }
  }
}
