internal import ArgumentParser
internal import Foundation
internal import Logging
internal import MartletServer
internal import Postgres

/// The flags of the commands that need a server's settings.
struct SettingFlags: ParsableArguments {
  @Option(help: "A file of settings: one NAME = VALUE on a line, # begins a comment.")
  var config: String?

  @Option(name: .customLong("set"), help: "A setting, NAME=VALUE; may be repeated.")
  var assignments: [String] = []

  @Option(help: ArgumentHelp("\(Setting.listen.help)."))
  var listen: String?

  @Option(help: ArgumentHelp("\(Setting.dataDirectory.help)."))
  var dataDirectory: String?

  @Option(name: .customLong("database-url"), help: ArgumentHelp("\(Setting.databaseURL.help)."))
  var databaseURL: String?

  @Option(help: ArgumentHelp("\(Setting.tlsCertificate.help)."))
  var tlsCertificate: String?

  @Option(help: ArgumentHelp("\(Setting.tlsKey.help)."))
  var tlsKey: String?

  @Option(help: ArgumentHelp("\(Setting.admission.help)."))
  var admission: String?

  @Flag(help: "Speak plaintext: for use behind a proxy that ends TLS, and in tests.")
  var insecurePlaintext = false

  /// What the flags say, by setting.
  var values: [String: String] {
    get throws {
      var values: [String: String] = [:]
      for assignment in assignments {
        guard let equals = assignment.firstIndex(of: "=") else {
          throw SettingsError.malformed("--set \(assignment)")
        }
        values[String(assignment[..<equals])] = String(
          assignment[assignment.index(after: equals)...])
      }
      values[Setting.listen.name] = listen ?? values[Setting.listen.name]
      values[Setting.dataDirectory.name] = dataDirectory ?? values[Setting.dataDirectory.name]
      values[Setting.databaseURL.name] = databaseURL ?? values[Setting.databaseURL.name]
      values[Setting.tlsCertificate.name] = tlsCertificate ?? values[Setting.tlsCertificate.name]
      values[Setting.tlsKey.name] = tlsKey ?? values[Setting.tlsKey.name]
      values[Setting.admission.name] = admission ?? values[Setting.admission.name]
      if insecurePlaintext { values[Setting.insecurePlaintext.name] = "true" }
      return values
    }
  }
}

/// Why settings cannot be used.
enum SettingsError: Error, CustomStringConvertible {
  case malformed(String)
  case unknown(String)
  case wrong(Setting, String)
  case unusable(Setting, String, String)
  case unreadable(String)

  var description: String {
    switch self {
    case .malformed(let text): "\"\(text)\" is no setting, expected NAME=VALUE"
    case .unknown(let name): "there is no setting \"\(name)\""
    case .wrong(let setting, let value):
      "setting \(setting.name) is \"\(value)\", expected \(setting.expected)"
    case .unusable(let setting, let value, let reason):
      "setting \(setting.name), \(value), cannot be used: \(reason)"
    case .unreadable(let path): "cannot read the settings in \(path)"
    }
  }
}

/// What every setting is: from flags, else the environment, else the file, else its default.
struct Settings: Sendable {
  private var values: [String: String] = [:]

  init(
    _ flags: SettingFlags, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws {
    let file = try (flags.config ?? environment["MARTLET_CONFIG"]).map(Self.read) ?? [:]
    let given = try flags.values
    for name in Array(file.keys) + Array(given.keys)
    where !Setting.all.contains(where: { $0.name == name }) {
      throw SettingsError.unknown(name)
    }
    for setting in Setting.all {
      var fromEnvironment = environment[setting.variable]
      if setting.name == Setting.databaseURL.name {
        fromEnvironment = fromEnvironment ?? environment["DATABASE_URL"]
      }
      values[setting.name] =
        given[setting.name] ?? fromEnvironment ?? file[setting.name] ?? setting.standard
    }
  }

  subscript(_ setting: Setting) -> String { values[setting.name] ?? setting.standard }

  /// A whole number of those that the setting may be.
  func number(_ setting: Setting) throws -> Int {
    guard let number = Int(self[setting]), setting.range?.contains(number) ?? true else {
      throw SettingsError.wrong(setting, self[setting])
    }
    return number
  }

  /// What may not be empty.
  func nonEmpty(_ setting: Setting) throws -> String {
    guard !self[setting].isEmpty else { throw SettingsError.wrong(setting, "") }
    return self[setting]
  }

  /// Yes or no.
  func flag(_ setting: Setting) throws -> Bool {
    switch self[setting] {
    case "true", "1", "yes": true
    case "false", "0", "no", "": false
    default: throw SettingsError.wrong(setting, self[setting])
    }
  }

  /// What the node promises.
  var node: NodeConfiguration {
    get throws {
      var node = NodeConfiguration()
      node.serverName = try nonEmpty(.serverName)
      node.admission = try admission
      node.sendBurst = try number(.sendBurst)
      node.sendInterval = .milliseconds(try number(.sendInterval))
      guard let firstContact = FirstContact(rawValue: self[.firstContact]) else {
        throw SettingsError.wrong(.firstContact, self[.firstContact])
      }
      node.firstContact = firstContact
      node.queueLifetime = .seconds(86_400 * (try number(.queueDays)))
      let historyDays: Int = try number(.historyDays)
      node.historyLifetime = historyDays == 0 ? nil : .seconds(86_400 * historyDays)
      node.registrations = try rate(.registrationBurst, .registrationInterval)
      node.firstContacts = try rate(.firstContactBurst, .firstContactInterval)
      node.media = try media
      node.calls = try calls
      node.redis = try redis
      return node
    }
  }

  private var admission: Admission {
    get throws {
      switch self[.admission] {
      case "open": return .open
      case "invite": return .invite
      case "token":
        return .token(
          try HostTokens(
            keys: hostTokenKeys, audience: nonEmpty(.hostTokenAudience), egress: keysEgress))
      default: throw SettingsError.wrong(.admission, self[.admission])
      }
    }
  }

  var logLevel: Logger.Level {
    get throws {
      guard let level = Logger.Level(rawValue: self[.logLevel]) else {
        throw SettingsError.wrong(.logLevel, self[.logLevel])
      }
      return level
    }
  }

  /// Every setting with its value and what it means, in the form of the file.
  var description: String {
    Setting.all.map { setting in
      let value = shown(setting)
      return "# \(setting.help); default: \(setting.standard), variable: \(setting.variable)\n"
        + "\(setting.name) = \(value)\n"
    }.joined(separator: "\n")
  }

  /// A value as it may be shown.
  private func shown(_ setting: Setting) -> String {
    if setting.name == Setting.databaseURL.name { return withoutPassword }
    if setting.name == Setting.redisURL.name { return shownRedisURL }
    return Setting.secrets.contains(setting.name) && !self[setting].isEmpty ? "…" : self[setting]
  }

  /// The URL or connection string as it may be shown, however it is malformed.
  private var withoutPassword: String { DatabaseURL(self[.databaseURL]).withoutSecrets }

  private static func read(_ path: String) throws -> [String: String] {
    // A pipe will do, too.
    guard let file = FileHandle(forReadingAtPath: path),
      let bytes = try? file.readToEnd() ?? Data(),
      let text = String(data: bytes, encoding: .utf8)
    else {
      throw SettingsError.unreadable(path)
    }
    var values: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let line = withoutComment(line).trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty else { continue }
      guard let equals = line.firstIndex(of: "=") else { throw SettingsError.malformed(line) }
      let name = line[..<equals].trimmingCharacters(in: .whitespaces)
      values[name] = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
    }
    return values
  }

  /// A line without what stands behind a # that begins it or follows a blank.
  private static func withoutComment(_ line: Substring) -> Substring {
    var former: Character = " "
    for index in line.indices {
      if line[index] == "#", former.isWhitespace { return line[..<index] }
      former = line[index]
    }
    return line
  }
}
