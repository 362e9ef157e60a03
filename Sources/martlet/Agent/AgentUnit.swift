internal import Foundation
internal import PlainText

/// A unit of systemd that keeps an agent running for its user.
struct AgentUnit {
  /// What the program is started with.
  let arguments: [String]
  /// What the account is called in the unit's name; empty for the default account.
  let name: String

  /// The unit's name.
  var fileName: String { name.isEmpty ? "martlet-agent.service" : "martlet-agent-\(name).service" }

  /// The unit. Source: systemd.service(5), systemd.exec(5).
  var text: String {
    """
    [Unit]
    Description=Martlet agent

    [Service]
    ExecStart=\(arguments.map(Self.quoted).joined(separator: " "))
    Restart=on-failure
    RestartSec=5
    UMask=0077
    NoNewPrivileges=true
    LockPersonality=true
    RestrictSUIDSGID=true
    RestrictRealtime=true
    SystemCallArchitectures=native

    [Install]
    WantedBy=default.target

    """
  }

  /// A word of a command line. Source: systemd.service(5), "Command lines".
  static func quoted(_ word: String) -> String {
    var quoted = "\""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "%": quoted += "%%"
      case "$": quoted += "$$"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Writes it where systemd looks for its user's units; gives the path.
  ///
  /// - Throws: `UsageError` if it cannot be written.
  func install() throws -> String {
    let home = Environment["HOME"] ?? NSHomeDirectory()
    let given = Environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = "\(given ?? "\(home)/.config")/systemd/user"
    let path = "\(folder)/\(fileName)"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw UsageError("cannot make the folder \(foreign: folder)")
    }
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw UsageError("cannot write \(foreign: path)")
    }
    return path
  }
}
