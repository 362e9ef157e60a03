internal import ArgumentParser
internal import Foundation
internal import PlainText

/// Arranges arguments so that text may begin with "-".
///
/// No option of ours has a short name: an argument that begins with a single "-", or that begins
/// with "--" and holds white space, is text. An option that takes a value takes what follows it,
/// whatever it is. Only `--help` (and `-h` as the only argument) asks for help.
struct Arguments {
  /// Arguments that the parser understands as they are meant.
  static func arranged(
    _ arguments: [String], for root: any ParsableCommand.Type
  ) -> [String] {
    guard arguments.contains(where: isOdd) else { return arguments }
    let (command, depth) = command(in: arguments, below: root)
    let rest = Array(arguments[depth...])
    if rest == ["-h"] { return arguments[..<depth] + ["--help"] }
    guard depth > 0 else { return arguments }
    return arguments[..<depth] + Arguments(command).arranged(rest)
  }

  /// Refuses a command that there is not, and says which was meant.
  static func checkCommands(
    _ arguments: [String], of root: any ParsableCommand.Type
  ) throws {
    let isHelp = arguments.first == "help"
    var command = root
    for name in arguments.dropFirst(isHelp ? 1 : 0) {
      let known = command.configuration.subcommands
      guard !known.isEmpty, !name.hasPrefix("-") else { return }
      guard let next = known.first(where: { $0._commandName == name }) else {
        if name == "help" { return }
        let near = Suggestion.nearest(to: name, among: known.map { $0._commandName })
        throw UsageError(
          "there is no command \"\(foreign: name)\"",
          hint: near.map { "did you mean `\($0)`?" } ?? "`martlet --help` lists the commands")
      }
      command = next
    }
  }

  private let options: Set<String>
  private let flags: Set<String>

  private init(_ command: any ParsableCommand.Type) {
    let described = try? JSONDecoder().decode(
      DescribedCommand.self, from: Data(command._dumpHelp().utf8))
    let arguments = described?.command.arguments ?? []
    func names(_ kind: String) -> Set<String> {
      Set(arguments.filter { $0.kind == kind }.flatMap { $0.names ?? [] }.map { "--\($0.name)" })
    }
    options = names("option")
    flags = names("flag")
  }

  private func arranged(_ arguments: [String]) -> [String] {
    var (named, text) = ([String](), [String]())
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        text += rest
        break
      }
      if options.contains(argument), let value = rest.popFirst() {
        named.append("\(argument)=\(value)")
      } else if flags.contains(argument) || Self.isOption(argument) {
        named.append(argument)
      } else {
        text.append(argument)
      }
    }
    return named + ["--"] + text
  }

  /// Whether an argument begins with "-" and is not plainly an option.
  private static func isOdd(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument != "--" && !isOption(argument)
  }

  /// Whether an argument is an option, known or not, by its form: "--name" or "--name=value".
  private static func isOption(_ argument: String) -> Bool {
    argument.wholeMatch(of: /--[A-Za-z][A-Za-z0-9-]*(=(?s).*)?/) != nil
  }

  private static func command(
    in arguments: [String], below root: any ParsableCommand.Type
  ) -> (command: any ParsableCommand.Type, depth: Int) {
    var (command, depth) = (root, 0)
    while depth < arguments.count,
      let next = command.configuration.subcommands.first(where: {
        $0._commandName == arguments[depth]
      })
    {
      (command, depth) = (next, depth + 1)
    }
    return (command, depth)
  }
}

/// A command as the argument parser describes it.
private struct DescribedCommand: Decodable {
  struct Command: Decodable {
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let name: String
    }

    let kind: String
    let names: [Name]?
  }

  let command: Command
}
