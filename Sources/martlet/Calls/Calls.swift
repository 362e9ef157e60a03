internal import ArgumentParser
internal import MartletClient
internal import PlainText
internal import Protobuf

/// How a call is made.
struct CallingOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Tell no address of this machine (default: unless you exchange messages).")
  var relayOnly: Bool?

  /// The same as the library takes it.
  func options(ringSeconds: UInt32 = 0) -> CallOptionsOfUser {
    var options = CallOptionsOfUser()
    options.isRelayOnly = relayOnly
    options.ringSeconds = ringSeconds
    return options
  }
}

/// Calls somebody, or takes part in a group's call.
struct Call: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Call somebody or a group, for a program that has the sound and the pictures.",
    discussion: """
      The program reads and writes lines of JSON, which docs/command-line.md describes: it makes \
      offers, finds candidates and plays what comes. The command ends when the call is over. In a \
      group it joins the call that goes on, or begins one.
      """)

  @OptionGroup var options: AccountOptions
  @OptionGroup var calling: CallingOptions

  @Argument(help: "Account, contact's name, or group:GROUP.")
  var to: String

  @Option(help: "Seconds that it rings, 15 to 120; not in a group.")
  var ring: UInt32 = 0

  @Flag(help: "Say that the call of a group has pictures, if it is to begin.")
  var video = false

  func run() async throws {
    guard options.json else {
      throw UsageError(
        "a call needs a program that has the sound and the pictures",
        hint: "--json lets it read and write lines of JSON")
    }
    try await options.withMessenger { messenger in
      switch try await messenger.conversation(named: to) {
      case .group(let group):
        try await GroupCallBridge(messenger: messenger).call(group, hasVideo: video)
      case .direct, .noteToSelf:
        let account = try await messenger.account(named: to)
        try await CallBridge(messenger, calling.options(ringSeconds: ring)).call(account)
      }
    }
  }
}

/// Lists calls, or answers them.
struct Calls: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List your calls; with --json, answer calls for a program that has the media.",
    discussion: """
      With --json and without --list, calls ring until standard input ends: the program reads and \
      writes lines of JSON, which docs/command-line.md describes.
      """)

  /// Whose calls ring.
  enum RingFor: String, ExpressibleByArgument, CaseIterable {
    case everyone, accepted
  }

  @OptionGroup var options: AccountOptions
  @OptionGroup var calling: CallingOptions

  @Flag(help: "List calls, also with --json.")
  var list = false

  @Option(help: "Number of calls to list, the latest.")
  var limit = 50

  @Option(
    help: "Whose calls ring: everyone's, or those of people you wrote to or called (accepted).")
  var ringFor: RingFor?

  func run() async throws {
    try await options.withMessenger { messenger in
      if let ringFor { return try await messenger.setCallsFromEveryone(ringFor == .everyone) }
      if options.json, !list {
        return try await CallBridge(messenger, calling.options()).listen()
      }
      try await list(messenger)
    }
  }

  private func list(_ messenger: Messenger) async throws {
    let names = try await Names(messenger)
    let calls = try await messenger.calls(limit: max(0, limit))
    if calls.isEmpty { Terminal.note("there are no calls") }
    for call in calls {
      if options.json {
        try JSONLine.print(call)
      } else {
        let time = call.time.map { Terminal.time($0.seconds) } ?? ""
        Terminal.line("\(time) \(CallText.line(call, names))")
      }
    }
  }
}
