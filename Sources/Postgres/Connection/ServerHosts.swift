internal import Reactor
internal import Synchronization

/// The servers that a connection string names, to be tried one after the other.
///
/// libpq tries them by itself too, but without a timer: one that swallows packets would be tried
/// for ever.
struct ServerHosts: Sendable {
  /// Settings that leave one server of those that the connection string names.
  struct Host: Sendable, Hashable {
    var settings: [String: String] = [:]
    /// What has to be resolved before libpq is asked; nil for an address or a Unix socket.
    var unresolvedName: String?

    /// The same with the addresses of its name, which libpq tries in their order.
    func at(_ addresses: [String]) -> Host {
      var host = self
      host.unresolvedName = nil
      host.settings["hostaddr"] = addresses.joined(separator: ",")
      if let unresolvedName {
        host.settings["host"] = addresses.map { _ in unresolvedName }.joined(separator: ",")
      }
      return host
    }
  }

  /// Settings that find out soon when a machine has stopped; those of the connection string count
  /// before them, if they stand first.
  static let defaults = [
    ("keepalives_idle", "5"), ("keepalives_interval", "2"), ("keepalives_count", "3"),
    ("tcp_user_timeout", "10000"),
  ]

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
      timeout = Self.timeout(for: hosts.count, configuration)
    }
  }

  /// All but the last may be tried in vain before whoever waits for a connection gives up.
  private static func timeout(
    for count: Int, _ configuration: PostgresConfiguration
  ) -> Duration {
    guard count > 1 else { return configuration.connectTimeout }
    return min(
      configuration.connectTimeout / 3, configuration.waitTimeout * 4 / (5 * (count - 1)))
  }

  private static func hosts(in settings: [String: String]) -> [Host] {
    let names = list(settings["host"])
    let addresses = list(settings["hostaddr"])
    let ports = list(settings["port"])
    let count = max(names.count, addresses.count)
    if count == 1, addresses.isEmpty, isName(names[0]) {
      return [Host(unresolvedName: names[0])]
    }
    guard count > 1, settings["target_session_attrs"] != "prefer-standby",
      [names, addresses].allSatisfy({ $0.isEmpty || $0.count == count && !$0.contains("") }),
      [0, 1, count].contains(ports.count)
    else { return [Host()] }
    return (0..<count).map { index in
      var host = Host()
      if !names.isEmpty { host.settings["host"] = names[index] }
      if !addresses.isEmpty {
        host.settings["hostaddr"] = addresses[index]
      } else if isName(names[index]) {
        host.unresolvedName = names[index]
      }
      if ports.count == count { host.settings["port"] = ports[index] }
      return host
    }
  }

  private static func isName(_ host: String) -> Bool {
    !host.isEmpty && !host.hasPrefix("/") && !host.hasPrefix("@")
      && (try? SocketAddress(host: host, port: 0)) == nil
  }

  private static func list(_ text: String?) -> [String] {
    text.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } ?? []
  }
}

/// Which of several servers is tried first: the one that was connected to last, or the one after
/// it, if that has fallen silent.
final class PreferredHost: Sendable {
  private let number = Atomic(0)

  /// Its place among the servers that the connection string names.
  var index: Int {
    get { number.load(ordering: .relaxed) }
    set { number.store(newValue, ordering: .relaxed) }
  }
}
