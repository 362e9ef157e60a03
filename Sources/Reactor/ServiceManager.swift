internal import CLinux
internal import Glibc

/// The service manager that started the program, where one did: systemd, with `Type=notify`.
///
/// Source: sd_notify(3) and sd_watchdog_enabled(3).
package struct ServiceManager: Sendable {
  private let socket: String?
  /// How often it wants to hear that the program lives: half of the time after which it would end
  /// it. nil if it does not.
  package let watchdogInterval: Duration?

  /// Takes over what a manager has left in the environment: programs that this one starts, such as
  /// a database, would speak in its name. Called before anything else reads the environment.
  package init() {
    func take(_ name: String) -> String? {
      defer { _ = unsafe unsetenv(name) }
      return unsafe getenv(name).map { unsafe String(cString: $0) }
    }
    socket = take("NOTIFY_SOCKET")
    let isMeant = take("WATCHDOG_PID").map { $0 == "\(getpid())" } ?? true
    watchdogInterval = take("WATCHDOG_USEC").flatMap { Int64($0) }.flatMap {
      $0 > 0 && isMeant ? .microseconds($0 / 2) : nil
    }
  }

  /// The start is over.
  package func ready() { send("READY=1") }

  /// The configuration is being read again; `ready` says that it was.
  package func reloading() {
    let time = martlet_monotonic_nanoseconds() / 1000
    send("RELOADING=1\nMONOTONIC_USEC=\(time)")
  }

  /// The program begins to stop.
  package func stopping() { send("STOPPING=1") }

  /// The program lives.
  package func ping() { send("WATCHDOG=1") }

  // A manager that does not listen any more is no reason to stop.
  private func send(_ text: String) {
    if let socket { _ = unsafe martlet_send_datagram(socket, text) }
  }
}
