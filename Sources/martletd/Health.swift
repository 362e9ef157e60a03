internal import ArgumentParser
internal import Foundation
internal import GRPC
internal import PlainText
internal import RPC
internal import TLS

/// Asks a server whether it serves.
struct Health: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask the server that these settings describe whether it serves.",
    discussion: """
      It is asked over gRPC where it listens, and must show the certificate of tls-certificate, \
      whatever name that bears. Exit codes: 0 if it serves, 1 if it does not.
      """)

  @OptionGroup var flags: SettingFlags

  @Option(help: "Seconds to wait until it does.")
  var wait = 0

  @Option(help: "A name that its certificate must bear, vouched for by that of tls-certificate.")
  var serverName: String?

  func validate() throws {
    guard (0...86_400).contains(wait) else { throw ValidationError("--wait is 0 to 86400") }
  }

  func run() async throws {
    let settings = try checked { try Settings(flags) }
    let end = ContinuousClock.now + .seconds(wait)
    while true {
      let problem: String
      do {
        let channel = try checked { try makeChannel(settings) }
        let reply = try await HealthClient(channel).check(
          HealthCheckRequest(), options: CallOptions(timeout: .seconds(5)))
        if reply.status == .serving {
          Output.line("serving")
          return
        }
        problem = "it does not serve now"
      } catch let status as Status {
        problem = status.message
      }
      guard .now < end else { throw Failure(problem, code: 1) }
      try await Task.sleep(for: .milliseconds(250))
    }
  }

  private func makeChannel(_ settings: Settings) throws -> ClientChannel {
    var configuration = ChannelConfiguration()
    configuration.connectTimeout = .seconds(3)
    let listening = Listening(settings)
    if let certificate = try listening.certificateFile {
      configuration.tls =
        try serverName.map { try ClientTLS(authoritiesFile: certificate, serverName: $0) }
        ?? ClientTLS(certificateFingerprint: Self.fingerprint(certificate))
    }
    return try ClientChannel(listening.target, configuration: configuration)
  }

  /// The SHA-256 of the certificate that the server shows.
  private static func fingerprint(_ file: String) throws -> [UInt8] {
    guard let text = FileManager.default.contents(atPath: file) else {
      throw SettingsError.unreadable(file)
    }
    return try PeerCertificate.fingerprint(ofFirstIn: Array(text))
  }
}
