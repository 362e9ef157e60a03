/// The servers that a connection string names, to be tried one after the other.
///
/// libpq tries them by itself too, but without a timer: one that swallows packets would be tried
/// for ever.
struct ServerHosts: Sendable {
  /// Settings that leave one server of those that the connection string names.
  struct Host: Sendable, Hashable {
    var settings: [String: String] = [:]
  }

  /// At least one.
  let hosts: [Host]
  /// How long each may take.
  let timeout: Duration

  /// The servers of a configuration; all of them as one if libpq must see them together, or cannot
  /// make sense of the text.
  init(_ configuration: PostgresConfiguration) {
    let settings = ConnectionString.settings(of: configuration.connectionString)
    let hosts = Self.hosts(in: settings)
    self.hosts = hosts
    if let text = settings["connect_timeout"], let seconds = Int64(text), seconds > 0 {
      timeout = .seconds(seconds)
    } else {
      timeout = configuration.connectTimeout / (hosts.count > 1 ? 3 : 1)
    }
  }

  private static func hosts(in settings: [String: String]) -> [Host] {
    let names = list(settings["host"])
    let addresses = list(settings["hostaddr"])
    let ports = list(settings["port"])
    let count = max(names.count, addresses.count)
    guard count > 1, settings["target_session_attrs"] != "prefer-standby",
      [names, addresses].allSatisfy({ $0.isEmpty || $0.count == count && !$0.contains("") }),
      [0, 1, count].contains(ports.count)
    else { return [Host()] }
    return (0..<count).map { index in
      var host = Host()
      if !names.isEmpty { host.settings["host"] = names[index] }
      if !addresses.isEmpty { host.settings["hostaddr"] = addresses[index] }
      if ports.count == count { host.settings["port"] = ports[index] }
      return host
    }
  }

  private static func list(_ text: String?) -> [String] {
    text.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } ?? []
  }
}
