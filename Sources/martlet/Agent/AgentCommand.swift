internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import Glibc
internal import MartletClient
internal import PlainText
internal import RPC

/// Keeps accounts for programs.
struct AgentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent",
    abstract: "Keep accounts for bots, bridges and pages, until interrupted.",
    discussion: """
      Programs reach the agent by gRPC on a Unix socket beside the account file (FILE.sock), which \
      only you may open; with --http also by Connect, in JSON, on 127.0.0.1, with the token in \
      FILE.token. It receives meanwhile: `martlet receive` asks the agent.
      """)

  @OptionGroup var options: AccountOptions

  @Option(help: "A further account file to keep; may be repeated.", completion: .file())
  var also: [String] = []

  @Option(help: "Path of the socket (default: the account file with .sock appended).")
  var socket: String?

  @Option(help: "Port on 127.0.0.1 for Connect over HTTP/1.1; 0 lets the system choose.")
  var http: UInt16?

  @Flag(
    help: """
      Write a unit of systemd that starts the agent with these options when you log in, and end.
      """)
  var install = false

  /// Whether a link to the page is printed.
  @Flag(help: .hidden)
  var showsPage = false

  func run() async throws {
    if install { return try writeUnit() }
    var rest = [options]
    for path in also {
      var other = options
      other.account = path
      rest.append(other)
    }
    try await open(rest[...], [])
  }

  /// Opens one account after the other, then serves them.
  private func open(_ rest: ArraySlice<AccountOptions>, _ kept: [KeptAccount]) async throws {
    guard let next = rest.first else { return try await serve(kept) }
    try await next.withMessenger { messenger in
      try await open(rest.dropFirst(), kept + [KeptAccount(messenger)])
    }
  }

  private func serve(_ accounts: [KeptAccount]) async throws {
    let address = http.map { _ in PageAddress() }
    let service = AgentService(accounts, page: address)
    let interceptors: [any ServerInterceptor] = [AgentErrors()]
    let server = try GRPC.Server(
      services: [service] + ReflectionService([service]).handlers, interceptors: interceptors)
    let path = socket ?? options.socketPath
    try await listen(server, at: path)
    Terminal.line("listening on unix:\(foreign: path)")
    var page: LocalHTTP?
    if let http, let address {
      let token = try AgentToken.load(at: "\(options.path).token")
      let local = LocalHTTP(
        Router(services: [service], interceptors: interceptors), token: token, page: address,
        port: http)
      try await local.start()
      address.set(origin: await local.origin)
      Terminal.line("listening on \(foreign: await local.origin)")
      if showsPage { Terminal.line("\(foreign: address.link())") }
      page = local
    }
    defer { _ = page }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for account in accounts { group.addTask { try await account.receive() } }
      try await group.waitForAll()
    }
  }

  private func writeUnit() throws {
    guard options.hasAccount, Environment["MARTLET_PASSPHRASE"] == nil, options.hasKeyFile else {
      throw UsageError(
        "only an account that a key file opens can be kept without somebody at a terminal",
        hint: "`martlet register` makes one")
    }
    func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardized.path }
    let isDefault = options.account == nil && Environment["MARTLET_ACCOUNT"] == nil
    let file = URL(fileURLWithPath: options.path).deletingPathExtension().lastPathComponent
    var arguments = [CommandLine.arguments[0], "agent", "--account=\(absolute(options.path))"]
    if arguments[0].contains("/") {
      arguments[0] = absolute(arguments[0])
    } else {
      arguments[0] = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    }
    if let key = options.keyFile { arguments.append("--key-file=\(absolute(key))") }
    arguments += also.map { "--also=\(absolute($0))" }
    if let socket { arguments.append("--socket=\(absolute(socket))") }
    if let http { arguments.append("--http=\(http)") }
    let unit = AgentUnit(
      arguments: arguments,
      name: isDefault ? "" : String(file.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }))
    Terminal.line("wrote \(foreign: try unit.install())")
    Terminal.line("start it with: systemctl --user enable --now \(foreign: unit.fileName)")
  }

  /// Listens on a socket that nobody else may open.
  private func listen(_ server: GRPC.Server, at path: String) async throws {
    let former = umask(0o177)
    defer { umask(former) }
    do {
      try await server.listen(on: .unix(path: path))
    } catch {
      guard FileManager.default.fileExists(atPath: path) else { throw error }
      throw UsageError(
        "an agent keeps this account already, at \(foreign: path)",
        hint: "stop it first; `martlet receive` and other programs use the one that runs")
    }
  }
}

extension AccountOptions {
  /// Where the agent of the account listens.
  var socketPath: String { "\(path).sock" }
}
