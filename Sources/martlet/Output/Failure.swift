internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import RPC

/// Says what went wrong, what helps, and ends the program with a code that means something.
enum Failure {
  static func exit(_ error: any Error) -> Never {
    if error is CancellationError { Foundation.exit(0) }
    guard let (text, hint, code) = explain(error) else { exitAsParsed(error) }
    Terminal.complain("martlet: error: \(text)")
    if let hint { Terminal.complain("hint: \(hint)") }
    Foundation.exit(code)
  }

  /// Prints help, or what the argument parser has to say, which may quote arguments.
  private static func exitAsParsed(_ error: any Error) -> Never {
    let code = Martlet.exitCode(for: error).rawValue
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
    Terminal.complain("martlet: \(reason); trying again")
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
        "it is kept and sent later; `martlet outbox list` shows what waits, and with --queue this is no error",
        EX_TEMPFAIL
      )
    case let error as NotSaved:
      (
        error.count == 1 ? "1 file could not be saved" : "\(error.count) files could not be saved",
        "`martlet save` tries again", EX_CANTCREAT
      )
    case let error as UsageError: (error.line, error.hint, EX_USAGE)
    case is ExitCode, is CleanExit, is ValidationError: nil
    default:
      "\(type(of: error))" == "CommandError" ? nil : (Line(foreign: "\(error)"), nil, EX_SOFTWARE)
    }
  }

  private static func hint(_ error: ClientError) -> Line? {
    switch error {
    case .noAccount: "make one with `martlet register`, or name its file with --account"
    case .accountExists: "name another file with --account"
    case .wrongKey: "check MARTLET_PASSPHRASE or --key-file"
    case .authorities: "give --trust a PEM file of certificates"
    case .keyFile: "give the key file mode 0600, or name it with --key-file"
    case .identityChanged(let account):
      "`martlet accept-identity \(account)` shows the new safety number: compare it first"
    case .blocked(let account): "`martlet unblock \(account)` lets it in again"
    case .unlinked: "link the device anew with `martlet link`"
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
    case .wrongKey, .keyFile, .unlinked, .blocked, .notPermitted, .registrationRefused,
      .linkRefused, .notTheAuthor:
      EX_NOPERM
    case .damagedStore, .invalidContent, .authorities: EX_DATAERR
    case .nameRefused: EX_USAGE
    case .identityChanged, .badServer, .unvouchedDevice, .unusableKeys: EX_PROTOCOL
    case .devicesKeepChanging, .disputed: EX_TEMPFAIL
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
    status.code == .unavailable
      ? "check that the server runs, and that its certificate is trusted (--trust FILE)" : nil
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
