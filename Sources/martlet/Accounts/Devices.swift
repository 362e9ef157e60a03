internal import ArgumentParser
internal import MartletClient
internal import PlainText

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

  @Option(
    help: """
      The weakest key agreement that you go along with: x3dh (none against quantum computers), \
      pqxdh (the default), or triple (conversations also heal against them).
      """,
    completion: .list(KeyAgreement.allCases.map(\.rawValue)), transform: agreement(named:))
  var minimumAgreement: KeyAgreement?

  func validate() throws {
    let changes = [readReceipts != nil, typing != nil, requests != nil, minimumAgreement != nil]
    guard changes.contains(true) else {
      throw ValidationError(
        """
        say what to change: --[no-]read-receipts, --[no-]typing, --requests, --minimum-agreement
        """)
    }
  }

  private static func agreement(named name: String) throws -> KeyAgreement {
    guard let agreement = KeyAgreement(rawValue: name) else {
      let names = KeyAgreement.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\"\(name)\" is no key agreement, expected one of: \(names)")
    }
    return agreement
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      if let readReceipts { try await messenger.setReadReceipts(readReceipts) }
      if let typing { try await messenger.setTypingHidden(!typing) }
      if let requests { try await messenger.setContactPolicy(requests.policy) }
      if let minimumAgreement { try await messenger.setMinimumAgreement(minimumAgreement) }
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
