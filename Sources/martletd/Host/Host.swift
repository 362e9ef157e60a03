internal import ArgumentParser
internal import GRPC
internal import MartletAPI
internal import MartletServer
internal import RPC

/// Calls a server as an application's back end does.
struct Host: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Call a server as an application's back end does, with a client certificate.",
    discussion: """
      What is printed is JSON, an object on a line. Exit codes: 0; 1 if there is no such account \
      or the answer is no; 69 if the call failed.
      """,
    subcommands: [
      Verify.self, Resolve.self, Show.self, Provision.self, UserName.self, Suspend.self,
      Resume.self, Disconnect.self, Purge.self, Export.self, Events.self, Lag.self, Replay.self,
      Statistics.self, ListNodes.self, ShowNode.self, Drain.self, RotateKeys.self,
    ])
}

/// How the server is reached.
struct HostOptions: ParsableArguments {
  @Option(help: "Where the server listens for back ends: HOST:PORT or unix:PATH.")
  var at: String

  @Option(help: "The certificate that the server is trusted by, PEM.")
  var trust: String?

  @Option(help: "The back end's certificate, PEM.")
  var certificate: String

  @Option(help: "Its private key, PEM.")
  var key: String

  @Option(help: "A name that the server's certificate bears; the default is the address's host.")
  var serverName: String?

  /// Calls the server; what it refuses ends the command.
  func call(_ body: (InternalClient) async throws -> Void) async throws {
    try await withChannel { try await body(InternalClient($0)) }
  }

  /// Calls the server as its operator does.
  func operate(_ body: (OperationsClient) async throws -> Void) async throws {
    try await withChannel { try await body(OperationsClient($0)) }
  }

  private func withChannel(_ body: (ClientChannel) async throws -> Void) async throws {
    let channel = try checked {
      var configuration = ChannelConfiguration()
      configuration.connectTimeout = .seconds(5)
      configuration.tls = try ClientTLS(
        authoritiesFile: trust, serverName: serverName, certificateFile: certificate, keyFile: key)
      return try ClientChannel(at, configuration: configuration)
    }
    do {
      try await body(channel)
    } catch let status as Status {
      throw Failure("\(status.code): \(status.message)", code: 69)
    }
    await channel.close()
  }
}

/// Which account a command is about.
struct HostUser: ParsableArguments {
  @Argument(help: "The application's user.")
  var user: String?

  @Option(help: "The account's 32 hexadecimal digits, in place of the user.")
  var account: String?

  func validate() throws {
    guard (user == nil) != (account == nil) else {
      throw ValidationError("name either a user or --account")
    }
    guard account == nil || bytes != nil else {
      throw ValidationError("--account is 32 hexadecimal digits")
    }
  }

  private var bytes: [UInt8]? {
    account.flatMap { [UInt8](hexadecimal: $0) }.flatMap { $0.count == 16 ? $0 : nil }
  }

  /// The account as the contract names it.
  var name: AccountReference {
    if let bytes { return AccountReference(name: .accountID(bytes)) }
    return AccountReference(name: .externalID(user ?? ""))
  }

  /// What is said of an account that the tenant has not.
  static var notFound: Failure { Failure("there is no such account", code: 1) }
}
