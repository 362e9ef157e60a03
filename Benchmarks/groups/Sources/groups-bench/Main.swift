internal import Cryptography
internal import Glibc
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC

/// Figures, one a line: a name, and a number. `mark NAME` waits until a line comes in, for whoever
/// looks at the server meanwhile.
@main
enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let size = Int(arguments[2]), let messages = Int(arguments[3])
    else {
      print("usage: groups-bench TARGET MEMBERS MESSAGES TREE-FILE")
      return
    }
    let devices = try await Device.register(size, with: arguments[1])
    let small = try await Stage(Array(devices.prefix(128)))
    try await small.fillTree(to: arguments[4] + ".full")
    let large = try await Stage(devices)
    try await large.run(messages: messages, treeFile: arguments[4])
  }

  static func report(_ name: String, _ figure: Double) { say("\(name) \(figure)") }

  static func mark(_ name: String) {
    say("mark \(name)")
    _ = readLine()
  }

  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}

extension [Double] {
  func percentile(_ part: Double) -> Double {
    sorted()[Swift.min(count - 1, Int(Double(count) * part))]
  }
}
