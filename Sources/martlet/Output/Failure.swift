internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import PlainText
internal import RPC

/// Says what went wrong, what helps, and ends the program with a code that means something.
enum Failure {
  static func exit(_ error: any Error) -> Never {
    if error is CancellationError { Foundation.exit(0) }
    guard let (text, hint, code) = explain(error) else { exitAsParsed(error) }
    if isJSON {
      complain(Row(error: text.text, hint: hint?.text, code: code))
    } else {
      Terminal.complain("martlet: error: \(text)")
      if let hint { Terminal.complain("hint: \(hint)") }
    }
    Foundation.exit(code)
  }

  private struct Row: Encodable {
    var error: String?
    var notice: String?
    var hint: String?
    var code: Int32?
  }

  /// Whether what is printed is to be JSON, also before the arguments were understood.
  private static var isJSON: Bool {
    CommandLine.arguments.prefix { $0 != "--" }.contains("--json")
  }

  private static func complain(_ row: Row) {
    if let line = try? JSONLine.line(row) { Terminal.complain(line) }
  }

  /// Says something on standard error that is no error.
  static func notice(_ line: Line) {
    if isJSON {
      complain(Row(notice: line.text))
    } else {
      Terminal.complain("martlet: \(line)")
    }
  }

  /// Prints help, or what the argument parser has to say, which may quote arguments.
  private static func exitAsParsed(_ error: any Error) -> Never {
    let code = Martlet.exitCode(for: error).rawValue
    if isJSON, code != 0 {
      complain(Row(error: Line(foreign: Martlet.message(for: error)).text, code: code))
      Foundation.exit(code)
    }
    for text in Martlet.fullMessage(for: error).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if code == 0 {
        Terminal.line(Line(foreign: String(text)))
      } else {
        Terminal.complain(Line(foreign: String(text)))
      }
    }
    Foundation.exit(code)
  }

  /// Says that the server cannot be reached, and is tried again.
  static func tellOfRetry(_ error: any Error) {
    let reason = (error as? RPC.Status).map(text) ?? Line(foreign: "\(error)")
    notice("\(reason); trying again")
  }

  /// The sentence, what helps, and the exit code; nil for what the argument parser explains itself.
  static func explain(_ error: any Error) -> (Line, Line?, Int32)? {
    switch error {
    case let error as ClientError: ("\(foreign: error.description)", hint(error), code(error))
    case let error as FileError: ("\(foreign: error.description)", nil, EX_IOERR)
    case let status as RPC.Status: (text(status), hint(status), code(status))
    case let queued as Queued:
      (
        "not sent yet: \(queued.reason)",
        "it is kept and sent later; see `martlet outbox list`, and --queue makes this no error",
        EX_TEMPFAIL
      )
    case let error as NotSaved:
      (
        error.count == 1 ? "1 file could not be saved" : "\(error.count) files could not be saved",
        "`martlet save` tries again", EX_CANTCREAT
      )
    case let error as EventCommand.Failed:
      (
        "the command ended with \(error.status): the event is not handled, and comes again", nil,
        EX_TEMPFAIL
      )
    case let error as UsageError: (error.line, error.hint, EX_USAGE)
    case is ExitCode, is CleanExit, is ValidationError: nil
    default:
      "\(type(of: error))" == "CommandError" ? nil : (Line(foreign: "\(error)"), nil, EX_SOFTWARE)
    }
  }

  private static func hint(_ error: ClientError) -> Line? {
    switch error {
    case .noAccount:
      "`martlet register` creates one, or resumes; --account names another file"
    case .accountExists: "name another file with --account"
    case .wrongKey: "check MARTLET_PASSPHRASE or --key-file"
    case .authorities:
      "give a PEM file of certificates with --trust, or `martlet server set HOST --trust FILE`"
    case .keyFile: "give the key file mode 0600, or name it with --key-file"
    case .identityChanged(let account):
      "`martlet accept-identity \(account)` shows the new safety number: compare it first"
    case .linkMismatch:
      "someone may be in between: ask for the link again, by a way that nobody can change"
    case .blocked(let account): "`martlet unblock \(account)` unblocks it"
    case .unlinked: "link the device again: `martlet link` with another --account file"
    case .registrationRefused:
      "ask whoever runs the server for an invitation; give it with --invite"
    case .linkRefused: "run `martlet link` on the new device, and take the code that it shows"
    default: nil
    }
  }

  private static func code(_ error: ClientError) -> Int32 {
    switch error {
    case .noAccount, .notFound, .noGroup: EX_NOINPUT
    case .accountExists: EX_CANTCREAT
    case .recoveryRefused: EX_NOPERM
    case .wrongKey, .keyFile, .unlinked, .blocked, .notPermitted, .registrationRefused,
      .linkRefused, .notTheAuthor:
      EX_NOPERM
    case .damagedStore, .invalidContent, .authorities, .tooLarge, .fileChanged,
      .damagedBackup, .wrongRecoveryKey:
      EX_DATAERR
    case .quotaExceeded: EX_TEMPFAIL
    case .busyStore: EX_TEMPFAIL
    case .unwritableStore: EX_IOERR
    case .nameRefused: EX_USAGE
    case .identityChanged, .linkMismatch, .badServer, .unvouchedDevice, .unusableKeys: EX_PROTOCOL
    case .devicesKeepChanging, .disputed, .callInProgress: EX_TEMPFAIL
    }
  }

  /// Why a message waits.
  static func reason(_ error: (any Error)?) -> Line {
    switch error {
    case nil: "an earlier message of the conversation waits to be tried again"
    case let status as RPC.Status: text(status)
    case let error?: Line(foreign: "\(error)")
    }
  }

  private static func text(_ status: RPC.Status) -> Line {
    switch status.code {
    case .unavailable: "the server cannot be reached: \(foreign: status.message)"
    case .aborted: "another program receives for this device"
    default: Line(foreign: status.message.isEmpty ? "\(status.code)" : status.message)
    }
  }

  private static func hint(_ status: RPC.Status) -> Line? {
    guard status.code == .unavailable else { return nil }
    let text = status.message.lowercased()
    func says(_ words: String...) -> Bool { words.contains { text.contains($0) } }
    if says("not yet valid") { return "check the clocks of this machine and of the server" }
    if says("has expired") {
      return "the server's certificate has to be renewed; check the clock, too"
    }
    if says("certificate", "self-signed", "hostname", "ip address mismatch") {
      return "is this the right server? trust its certificate with --trust FILE, or for an account "
        + "with `martlet server set HOST --trust FILE`"
    }
    if says("wrong version number", "packet length", "unexpected eof", "http request") {
      return "the server may speak plaintext: --plaintext"
    }
    if says("resolve") { return "check the server's name, and the network" }
    if says("refused", "no such file") {
      return "check that the server runs, and its port; `martlet server set` changes the address"
    }
    if says("unreachable") { return "check the network" }
    return "check that the server runs, and whether it speaks TLS or plaintext"
  }

  private static func code(_ status: RPC.Status) -> Int32 {
    switch status.code {
    case .unavailable, .deadlineExceeded: EX_UNAVAILABLE
    case .resourceExhausted, .aborted: EX_TEMPFAIL
    case .unauthenticated, .permissionDenied: EX_NOPERM
    case .invalidArgument: EX_DATAERR
    default: EX_PROTOCOL
    }
  }
}

/// What was asked for cannot be understood.
struct UsageError: Error, CustomStringConvertible {
  let line: Line
  let hint: Line?

  init(_ line: Line, hint: Line? = nil) {
    self.line = line
    self.hint = hint
  }

  var description: String { line.text }
}
