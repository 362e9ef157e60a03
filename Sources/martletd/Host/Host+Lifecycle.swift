internal import ArgumentParser
internal import Foundation
internal import MartletAPI
internal import PlainText
internal import RPC

extension Host {
  /// Suspends an account.
  struct Suspend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep an account's devices from calling, and end their streams.")
    @OptionGroup var host: HostOptions
    @OptionGroup var user: HostUser

    func run() async throws {
      try await host.call { client in
        let reply = try await client.suspendAccount(SuspendAccountRequest(account: user.name))
        guard case .suspended? = reply.outcome else { throw HostUser.notFound }
      }
    }
  }

  /// Resumes an account.
  struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let a suspended account's devices call again.")
    @OptionGroup var host: HostOptions
    @OptionGroup var user: HostUser

    func run() async throws {
      try await host.call { client in
        let reply = try await client.resumeAccount(ResumeAccountRequest(account: user.name))
        guard case .resumed? = reply.outcome else { throw HostUser.notFound }
      }
    }
  }

  /// Disconnects devices.
  struct Disconnect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "End the streams of an account's devices; they may connect again.")
    @OptionGroup var host: HostOptions
    @OptionGroup var user: HostUser
    @Option(help: "The device; without it, all.") var device: UInt32 = 0

    func run() async throws {
      try await host.call { client in
        let reply = try await client.disconnectDevices(
          DisconnectDevicesRequest(account: user.name, deviceID: device))
        guard case .disconnected? = reply.outcome else { throw HostUser.notFound }
      }
    }
  }

  /// Purges an account.
  struct Purge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete an account with everything that the server keeps for it.",
      discussion: "Its user cannot register again until provisioned.")
    @OptionGroup var host: HostOptions
    @OptionGroup var user: HostUser
    @Flag(help: "Say that you mean it.") var yes = false

    func validate() throws {
      guard yes else { throw ValidationError("purging cannot be undone: say --yes") }
    }

    func run() async throws {
      try await host.call { client in
        let reply = try await client.purgeAccount(PurgeAccountRequest(account: user.name))
        guard case .purged? = reply.outcome else { throw HostUser.notFound }
      }
    }
  }

  /// Exports an account.
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print every row that the server holds of an account, as JSON lines.")
    @OptionGroup var host: HostOptions
    @OptionGroup var user: HostUser

    func run() async throws {
      try await host.call { client in
        var isEmpty = true
        let replies = try await client.exportAccount(ExportAccountRequest(account: user.name))
        for try await part in replies {
          isEmpty = false
          Output.bytes(Array(part.lines.utf8))
        }
        if isEmpty { throw HostUser.notFound }
      }
    }
  }
}
