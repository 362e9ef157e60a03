internal import ArgumentParser
internal import MartletClient

/// A group as JSON.
private struct GroupLine: Encodable {
  struct Member: Encodable {
    let account: String
    let devices: [UInt8]
    let isAdministrator: Bool
  }

  let group: String
  let name: String
  let about: String
  let epoch: UInt64
  let epochAuthenticator: String
  let isPostQuantum: Bool
  let historyDays: Int
  let members: [Member]

  init(_ group: GroupView) {
    self.group = group.id.description
    name = group.details.name
    about = group.details.about
    epoch = group.epoch
    epochAuthenticator = Hexadecimal.encode(group.epochAuthenticator)
    isPostQuantum = group.protection == .postQuantum
    historyDays = group.sharedHistoryDays
    members = group.members.map {
      Member(
        account: $0.account.description, devices: $0.devices,
        isAdministrator: $0.isAdministrator)
    }
  }
}

struct GroupList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the groups that this device is in.")

  @OptionGroup var options: AccountOptions

  func run() async throws {
    try await options.withMessenger { messenger in
      let groups = try await messenger.groups()
      if groups.isEmpty { Terminal.note("this device is in no group") }
      for group in groups {
        if options.json {
          try JSONLine.print(GroupLine(group))
        } else {
          Terminal.line(ListingText.line(group))
        }
      }
    }
  }
}

struct GroupInfo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Tell about a group.")

  @OptionGroup var group: GroupOptions

  func run() async throws {
    try await group.withGroup { messenger, id in
      let view = try await messenger.group(id)
      if group.options.json { return try JSONLine.print(GroupLine(view)) }
      for line in ListingText.lines(view) { Terminal.line(line) }
    }
  }
}

struct GroupMembers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members", abstract: "List the members of a group.")

  @OptionGroup var group: GroupOptions

  func run() async throws {
    try await group.withGroup { messenger, id in
      let view = try await messenger.group(id)
      if group.options.json { return try JSONLine.print(GroupLine(view)) }
      let names = try await Names(messenger)
      for member in view.members {
        Terminal.line(ListingText.line(member, names))
      }
    }
  }
}
