internal import Foundation

/// The load of the crash test and of the soak, told what to do by the programs in `Tests/Crash`:
///
///     crash-load messages AUTHORITIES COUNT RATE ACCOUNTS TARGET…
///     crash-load person FILE JOURNAL MILLISECONDS CONVERSATION…
///     crash-load soak AUTHORITIES DEVICES RATE SECONDS TARGET
@main
enum Main {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "messages" where arguments.count >= 6: try await messages(arguments)
    case "person" where arguments.count >= 5: try await person(arguments)
    case "soak" where arguments.count == 6: try await soak(arguments)
    default:
      FileHandle.standardError.write(
        Data("crash-load is run by scripts/crash and scripts/soak\n".utf8))
      exit(EX_USAGE)
    }
  }

  /// Writes a line for the driver.
  static func announce(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  private static func messages(_ arguments: [String]) async throws {
    guard let count = Int(arguments[2]), let rate = Double(arguments[3]),
      let accounts = Int(arguments[4])
    else { exit(EX_USAGE) }
    let load = try await Load(
      Array(arguments[5...]), authorities: arguments[1],
      Load.Settings(messages: count, rate: rate, accounts: accounts))
    announce("ready")
    Thread.detachNewThread {
      while let line = readLine() {
        let words = line.split(separator: " ").map(String.init)
        switch (words.first, words.last.flatMap(Int.init)) {
        case ("mark", let node?): load.marks.set(words[1], node: node)
        default: load.end()
        }
      }
      load.end()
    }
    await load.run()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    announce("report " + String(decoding: try encoder.encode(load.ledger.report), as: UTF8.self))
  }

  private static func soak(_ arguments: [String]) async throws {
    guard let devices = Int(arguments[2]), let rate = Double(arguments[3]),
      let seconds = Int(arguments[4])
    else { exit(EX_USAGE) }
    let soak = try await Soak(arguments[5], authorities: arguments[1], devices: devices)
    announce("ready")
    let teller = Task {
      while true {
        try await Task.sleep(for: .seconds(5))
        announce("counts \(soak.counts)")
      }
    }
    await soak.run(at: rate, for: .seconds(seconds))
    teller.cancel()
    announce("counts \(soak.counts)")
  }

  private static func person(_ arguments: [String]) async throws {
    guard let interval = Int(arguments[3]) else { exit(EX_USAGE) }
    let person = try Person(
      file: arguments[1], journal: arguments[2], conversations: Array(arguments[4...]))
    try await person.run(every: .milliseconds(interval))
  }
}
