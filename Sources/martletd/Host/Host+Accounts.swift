internal import ArgumentParser
internal import MartletAPI
internal import MartletServer
internal import PlainText

extension Host {
  /// Verifies a token.
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tell whose an access token is.")
    @OptionGroup var host: HostOptions
    @Argument(help: "The token.") var token: String

    func run() async throws {
      try await host.call { client in
        let reply = try await client.verifyToken(VerifyTokenRequest(accessToken: token))
        guard case .valid(let valid)? = reply.outcome else {
          throw Failure("the token does not count", code: 1)
        }
        var fields = Fields()
        fields.append("account", .text(valid.device?.accountID.hexadecimal ?? ""))
        fields.append("device", .number(Int64(valid.device?.deviceID ?? 0)))
        fields.append("user", .text(valid.externalID))
        Output.line(fields.json)
      }
    }
  }

  /// Finds accounts.
  struct Resolve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Find the accounts of users.")
    @OptionGroup var host: HostOptions
    @Argument(help: "The users.") var users: [String]

    func run() async throws {
      try await host.call { client in
        let reply = try await client.resolveAccounts(ResolveAccountsRequest(externalIDs: users))
        for pair in reply.accounts {
          var fields = Fields()
          fields.append("account", .text(pair.accountID.hexadecimal))
          fields.append("user", .text(pair.externalID))
          Output.line(fields.json)
        }
      }
    }
  }

  /// Shows an account.
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what the server knows of an account.")
    @OptionGroup var host: HostOptions
    @OptionGroup var user: HostUser

    func run() async throws {
      try await host.call { client in
        let reply = try await client.getAccount(GetAccountRequest(account: user.name))
        guard case .account(let account)? = reply.outcome else { throw HostUser.notFound }
        var fields = Fields()
        fields.append("account", .text(account.accountID.hexadecimal))
        fields.append("user", .text(account.externalID))
        fields.append("devices", .number(Int64(account.devices.count)))
        fields.append("suspended", .flag(account.isSuspended))
        fields.append("user name", .flag(account.hasUserName))
        Output.line(fields.json)
      }
    }
  }

  /// Makes a code.
  struct Provision: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a code with which a user registers, as `martlet register --invite` takes it.")
    @OptionGroup var host: HostOptions
    @Argument(help: "The user.") var user: String

    func run() async throws {
      try await host.call { client in
        let reply = try await client.provisionAccount(ProvisionAccountRequest(externalID: user))
        switch reply.outcome {
        case .provisioned(let made)?: Output.line("\(foreign: made.registrationToken)")
        case .exists(let found)?:
          throw Failure("\(user) has the account \(found.accountID.hexadecimal)", code: 1)
        case nil: throw Failure("the server answered nothing", code: 69)
        }
      }
    }
  }

  /// Gives a user name.
  struct UserName: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "username", abstract: "Give an account a user name, or take it away.")
    @OptionGroup var host: HostOptions
    @OptionGroup var user: HostUser
    @Option(help: "The name; without it the account's is taken away.") var name = ""

    func run() async throws {
      try await host.call { client in
        let reply = try await client.setUserName(
          InternalSetUserNameRequest(account: user.name, userName: name))
        switch reply.outcome {
        case .set?: return
        case .taken?: throw Failure("the name \(name) is taken", code: 1)
        default: throw HostUser.notFound
        }
      }
    }
  }

  /// Counts.
  struct Statistics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count the tenant's accounts and devices.")
    @OptionGroup var host: HostOptions

    func run() async throws {
      try await host.call { client in
        let found = try await client.getStatistics(InternalGetStatisticsRequest())
        var fields = Fields()
        fields.append("accounts", .number(Int64(clamping: found.accounts)))
        fields.append("suspended", .number(Int64(clamping: found.suspended)))
        fields.append("devices", .number(Int64(clamping: found.devices)))
        fields.append("active", .number(Int64(clamping: found.active)))
        fields.append("provisioned", .number(Int64(clamping: found.provisioned)))
        Output.line(fields.json)
      }
    }
  }
}
