internal import ArgumentParser
internal import MartletClient
internal import RPC

/// Lists the account's devices.
struct Devices: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the devices of your account.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let device: UInt8
    let name: String
    let linkedAt: Int64
    let lastSeenDay: Int64
    let isThisDevice: Bool
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      for device in try await messenger.devices() {
        if options.json {
          try JSONLine.print(
            Row(
              device: device.number, name: device.name, linkedAt: device.linkedAt,
              lastSeenDay: device.lastSeenDay, isThisDevice: device.isThisDevice))
        } else {
          Terminal.line(ListingText.line(device))
        }
      }
    }
  }
}

/// Removes a device.
struct Revoke: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Remove a device from your account, with the messages that wait for it.")

  @OptionGroup var options: AccountOptions

  @Argument(help: "Number of the device, as `martlet devices` shows it.")
  var device: UInt8

  func run() async throws {
    try await options.withMessenger { try await $0.revokeDevice(device) }
  }
}

/// Tells how the account stands.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the state of your account and this device.")

  @OptionGroup var options: AccountOptions

  private struct Row: Encodable {
    let account: String
    let device: UInt8
    let server: String
    let waitingToBeSent: Int
    let oneTimePreKeys: Int
    let oneTimeKEMPreKeys: Int
    let keysAgree: Bool
    let devices: Int
    let messagesSent: Int
    let messagesReceived: Int
    let envelopesQueued: Int
    let conversations: Int
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      let status: AccountStatus
      do {
        status = try await messenger.status()
      } catch let error as RPC.Status {
        try await showLocal(messenger)
        throw error
      }
      let counts = status.statistics
      if options.json {
        try JSONLine.print(
          Row(
            account: status.account.description, device: status.device, server: status.server,
            waitingToBeSent: status.outboxCount, oneTimePreKeys: status.oneTimePreKeys,
            oneTimeKEMPreKeys: status.oneTimeKEMPreKeys, keysAgree: status.keysAgree,
            devices: counts.devices, messagesSent: counts.messagesSent,
            messagesReceived: counts.messagesReceived, envelopesQueued: counts.envelopesQueued,
            conversations: counts.conversations))
        return
      }
      Terminal.line("account        \(status.account)")
      Terminal.line("device         \(status.device) of \(counts.devices)")
      Terminal.line("server         \(foreign: status.server)")
      Terminal.line(
        "prekeys        \(status.oneTimePreKeys) X25519, \(status.oneTimeKEMPreKeys) ML-KEM"
          + (status.keysAgree ? "" : "; the long-lived ones differ, and will be replaced"))
      Terminal.line("to be sent     \(status.outboxCount)")
      Terminal.line("to be received \(counts.envelopesQueued)")
      Terminal.line(
        "messages       \(counts.messagesSent) sent, \(counts.messagesReceived) received, "
          + "\(counts.conversations) conversations")
    }
  }
}

extension Status {
  private struct LocalRow: Encodable {
    let account: String
    let device: UInt8
    let server: String
    let waitingToBeSent: Int
  }

  /// Tells what is known without the server.
  private func showLocal(_ messenger: Messenger) async throws {
    let status = try await messenger.localStatus()
    if options.json {
      return try JSONLine.print(
        LocalRow(
          account: status.account.description, device: status.device, server: status.server,
          waitingToBeSent: status.outboxCount))
    }
    Terminal.line("account        \(status.account)")
    Terminal.line("device         \(status.device)")
    Terminal.line("server         \(foreign: status.server), cannot be reached")
    let since: Line = status.waitingSince.map { ", the oldest since \(Terminal.time($0))" } ?? ""
    Terminal.line("to be sent     \(status.outboxCount)\(since)")
  }
}

/// Changes settings of the account.
struct Settings: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change settings of your account.")

  @OptionGroup var options: AccountOptions

  @Flag(inversion: .prefixedNo, help: "Send and receive read receipts.")
  var readReceipts: Bool?

  @Flag(inversion: .prefixedNo, help: "Tell others when you are typing, and show when they are.")
  var typing: Bool?

  @Option(help: "Who may write to you before you have accepted them: \(RequestPolicy.choices).")
  var requests: RequestPolicy?

  func validate() throws {
    guard readReceipts != nil || requests != nil || typing != nil else {
      throw ValidationError(
        "say what to change: --[no-]read-receipts, --[no-]typing, --requests")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      if let readReceipts { try await messenger.setReadReceipts(readReceipts) }
      if let typing { try await messenger.setTypingHidden(!typing) }
      if let requests { try await messenger.setContactPolicy(requests.policy) }
    }
  }
}

/// Deletes the account.
struct DeleteAccount: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Delete your account from the server, with everything in it.")

  @OptionGroup var options: AccountOptions

  @Flag(help: "Really delete the whole account.")
  var yes = false

  func validate() throws {
    guard yes else { throw ValidationError("this cannot be undone: say --yes") }
  }

  func run() async throws {
    try await options.withMessenger { try await $0.deleteAccount() }
  }
}
