internal import Foundation

/// `messaging-load throughput ADDRESS SECONDS PAIRS` or
/// `messaging-load latency ADDRESS SECONDS PAIRS RATE`: prints figures, separated by spaces.
///
/// `messaging-load spread ADDRESS SENDERS RECIPIENTS`: makes a pass for each line that it reads, to
/// the recipients from the first number on it to the one before the second.
@main
enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let seconds = Double(arguments[3]), let pairs = Int(arguments[4])
    else {
      FileHandle.standardError.write(
        Data("usage: messaging-load throughput|latency ADDRESS SECONDS PAIRS [RATE]\n".utf8))
      exit(2)
    }
    if arguments[1] == "spread" {
      return try await spread(arguments[2], senders: Int(seconds), recipients: pairs)
    }
    let load = try await Load(arguments[2], pairs: pairs)
    try await load.warmUp()
    switch (arguments[1], arguments.dropFirst(5).first.flatMap(Double.init)) {
    case ("throughput", nil):
      // The measuring program reads the processes' times when it is told to.
      announce("ready")
      print(try await load.throughput(for: .seconds(seconds)))
    case ("latency", let rate?):
      let (times, reached) = try await load.latencies(at: rate, for: .seconds(seconds))
      let sorted = times.sorted()
      guard !sorted.isEmpty else { exit(1) }
      func quantile(_ part: Double) -> Double { sorted[Int(part * Double(sorted.count - 1))] }
      print(reached, sorted.count, quantile(0.5) * 1000, quantile(0.99) * 1000)
    default: exit(2)
    }
  }

  private static func spread(_ target: String, senders: Int, recipients: Int) async throws {
    let spread = try await Spread(target, senders: senders, recipients: recipients)
    announce("ready")
    while let line = readLine() {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      announce("\(try await spread.pass(numbers[0]..<numbers[1]))")
    }
  }

  private static func announce(_ word: String) {
    FileHandle.standardOutput.write(Data("\(word)\n".utf8))
  }
}
