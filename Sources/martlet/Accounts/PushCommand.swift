internal import ArgumentParser
internal import MartletClient
internal import PlainText
internal import Protobuf

/// Where this device is woken while it is not connected.
struct PushCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "push",
    abstract: "Say where this device is woken while it is not connected.",
    subcommands: [Key.self, Set.self, Remove.self, Test.self])

  /// Shows what a subscription is made with.
  struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the server's key, which a subscription of Web Push is made with.")
    @OptionGroup var options: AccountOptions

    private struct Row: Encodable {
      let id: UInt32
      let key: String
      let apns: Bool
      let fcm: Bool
    }

    func run() async throws {
      try await options.withMessenger { messenger in
        let key = try await messenger.pushKey()
        let text = Base64.encodeForURL(key.publicKey)
        if options.json {
          return try JSONLine.print(
            Row(id: key.id, key: text, apns: key.offersAPNs, fcm: key.offersFCM))
        }
        Terminal.line("\(foreign: "\(key.id) \(text)")")
      }
    }
  }

  /// Sets the endpoint.
  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have this device woken at a subscription of Web Push or UnifiedPush.",
      discussion: """
        The subscription was made with the key that `martlet push key` shows. What is sent there \
        says only that something waits, and is sealed for the subscription.
        """)
    @OptionGroup var options: AccountOptions
    @Argument(help: "Where messages are posted: an https URL.") var endpoint: String
    @Option(help: "The subscription's public key, base64.") var p256dh: String
    @Option(help: "The subscription's authentication secret, base64.") var auth: String
    @Option(help: "The number of the key that it was made with (default: the present one).")
    var keyID: UInt32?

    func validate() throws {
      guard endpoint.hasPrefix("https://") else {
        throw ValidationError("the endpoint is no https URL")
      }
      guard Base64.decode(p256dh.utf8)?.count == 65 else {
        throw ValidationError("--p256dh is not 65 bytes in base64")
      }
      guard Base64.decode(auth.utf8)?.count == 16 else {
        throw ValidationError("--auth is not 16 bytes in base64")
      }
    }

    func run() async throws {
      try await options.withMessenger { messenger in
        let key = if let keyID { keyID } else { try await messenger.pushKey().id }
        try await messenger.setPushEndpoint(
          .webPush(
            url: endpoint, publicKey: Base64.decode(p256dh.utf8) ?? [],
            secret: Base64.decode(auth.utf8) ?? [], keyID: key))
        Terminal.note("this device is woken there")
      }
    }
  }

  /// Removes the endpoint.
  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have this device woken no more.")
    @OptionGroup var options: AccountOptions

    func run() async throws {
      try await options.withMessenger { messenger in
        let hadOne = try await messenger.removePushEndpoint()
        Terminal.note(hadOne ? "this device is woken no more" : "this device was not woken anyway")
      }
    }
  }

  /// Tests the endpoint.
  struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have this device woken now, and tell what its push service says.",
      discussion: "Exits with 1 if the push service has not taken the message.")
    @OptionGroup var options: AccountOptions
    @Option(
      name: .customLong("for"), help: "Seconds to wait for the device to connect, at most 30.")
    var seconds = 0

    private struct Row: Encodable {
      var status: Int?
      var connected: Bool?
      var failure: String?
    }

    func validate() throws {
      guard (0...30).contains(seconds) else { throw ValidationError("--for takes 0 to 30 seconds") }
    }

    func run() async throws {
      try await options.withMessenger { messenger in
        let row: Row
        let line: String
        switch try await messenger.testPushEndpoint(waiting: seconds) {
        case .answered(let status, let hasConnected):
          row = Row(status: status, connected: seconds > 0 ? hasConnected : nil)
          line = "answered \(status)" + (hasConnected ? ", and the device has connected" : "")
        case .failed(let reason):
          row = Row(failure: reason)
          line = "not answered: \(reason)"
        case .noEndpoint:
          row = Row(failure: "no endpoint")
          line = "this device has no endpoint"
        }
        if options.json { try JSONLine.print(row) } else { Terminal.line("\(foreign: line)") }
        guard let status = row.status, (200..<300).contains(status) else { throw ExitCode(1) }
      }
    }
  }
}
