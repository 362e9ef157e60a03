internal import ArgumentParser
internal import MartletClient
internal import PlainText
internal import RPC

/// Tells how the account stands.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the state of your account, or how a conversation is protected.",
    discussion: """
      With a person, it says for each of their devices how the session with it began and, if it \
      heals against quantum computers, in which epoch it is: how many keys of ML-KEM were mixed \
      in.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "A person: an account, a contact's name, a user name or a link.")
  var person: String?

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
    if let person { return try await showProtection(with: person) }
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

  private struct ProtectionRow: Encodable {
    let device: UInt8
    let agreement: String
    let epoch: UInt32?
  }

  /// Tells how the sessions with a person's devices are protected.
  private func showProtection(with person: String) async throws {
    try await options.withMessenger { messenger in
      let account = try await messenger.account(named: person)
      let devices = try await messenger.protection(of: account)
      if devices.isEmpty, !options.json { Terminal.note("there is no session with them yet") }
      for device in devices {
        if options.json {
          try JSONLine.print(
            ProtectionRow(
              device: device.device, agreement: device.agreement.rawValue, epoch: device.epoch))
        } else {
          Terminal.line("device \(device.device)  \(Self.words(for: device))")
        }
      }
    }
  }

  private static func words(for protection: DeviceProtection) -> Line {
    switch protection.agreement {
    case .x3dh: "X3DH: none against quantum computers"
    case .pqxdh: "PQXDH: begun with ML-KEM, heals with X25519 alone"
    case .triple:
      "Triple Ratchet: begun with ML-KEM, heals with it too; epoch \(protection.epoch ?? 0)"
    }
  }
}
