internal import ArgumentParser
internal import Cryptography
internal import Foundation
internal import MartletAPI
internal import MartletServer
internal import PlainText
internal import Postgres
internal import Protobuf

/// Where applications have events sent to.
struct WebhookCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "webhooks",
    abstract: "Add, list, resume and remove URLs that applications' events are sent to.",
    subcommands: [Add.self, List.self, Resume.self, Remove.self])

  /// Adds a webhook.
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have an application's events sent to a URL, from now on.",
      discussion: "Prints the webhook, and the secret that its receiver verifies signatures by.")

    @OptionGroup var flags: SettingFlags
    @Argument(help: "The URL, https.") var url: String
    @Option(help: "The application, as its tokens have it in iss.") var issuer: String
    @Option(help: "A kind such as account.registered; may be repeated; without one, all.")
    var kind: [String] = []

    func validate() throws {
      guard url.hasPrefix("https://"), (9...2048).contains(url.utf8.count) else {
        throw ValidationError("the URL begins with https://, and has at most 2048 bytes")
      }
      for name in kind where Self.kind(name) == nil {
        throw ValidationError("there is no kind \(name)")
      }
    }

    private static func kind(_ name: String) -> EventKind? {
      EventKind(name: "EVENT_KIND_" + name.uppercased().replacing(".", with: "_"))
    }

    func run() async throws {
      var random = SystemRandom()
      let secret = random.bytes(32)
      let kinds = kind.compactMap { Self.kind($0) }.map { Int16($0.rawValue) }
      let storageKey = try checked { try Settings(flags).storageKey() }
      try await Backend.withDatabase(for: flags) { backend in
        let sealing = SealingKey(storageKey, in: backend.database)
        do {
          _ = try await sealing.forSealing()
        } catch let error as StorageKeyMismatch {
          throw Failure(error, code: 78)
        }
        let id = try await Webhooks.add(
          url, of: issuer, kinds: kinds, secret: secret, sealedBy: sealing,
          in: backend.database)
        guard let id else { throw Failure("\(issuer) has this webhook already", code: 1) }
        Output.line("\(foreign: "\(id)") whsec_\(foreign: Base64.encode(secret))")
      }
    }
  }

  /// Lists webhooks.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List webhooks with what waits, and how they failed last, as JSON lines.")

    @OptionGroup var flags: SettingFlags

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        for webhook in try await Webhooks.all(in: backend.database) {
          var fields = Fields()
          fields.append("webhook", .text("\(webhook.id)"))
          fields.append("issuer", .text(webhook.issuer))
          fields.append("url", .text(webhook.url))
          fields.append("waiting", .number(webhook.waiting))
          fields.append("failures", .number(Int64(webhook.failureCount)))
          if let since = webhook.failingSince { fields.append("failing since", .text(since.text)) }
          if let failure = webhook.lastFailure { fields.append("last failure", .text(failure)) }
          fields.append("paused", .flag(webhook.pausedAt != nil))
          Output.line(fields.json)
        }
      }
    }
  }

  /// Resumes a webhook.
  struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send to a webhook again that was paused, or at once to one that fails.")

    @OptionGroup var flags: SettingFlags
    @Argument(help: "The webhook, 32 hexadecimal digits.") var webhook: String

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        guard try await Webhooks.resume(identifier(webhook), in: backend.database) else {
          throw Failure("there is no such webhook", code: 1)
        }
      }
    }
  }

  /// Removes a webhook.
  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Send to a webhook no more.")

    @OptionGroup var flags: SettingFlags
    @Argument(help: "The webhook, 32 hexadecimal digits.") var webhook: String

    func run() async throws {
      try await Backend.withDatabase(for: flags) { backend in
        guard try await Webhooks.remove(identifier(webhook), in: backend.database) else {
          throw Failure("there is no such webhook", code: 1)
        }
      }
    }
  }

  private static func identifier(_ text: String) throws(Failure) -> Identifier {
    guard let id = [UInt8](hexadecimal: text).flatMap({ Identifier($0) }) else {
      throw Failure("\"\(text)\" is no webhook, expected 32 hexadecimal digits", code: 64)
    }
    return id
  }
}
