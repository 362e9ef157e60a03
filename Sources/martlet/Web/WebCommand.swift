internal import ArgumentParser
internal import PlainText

/// Shows the account in a browser.
struct WebCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "web",
    abstract: "Show the account in a browser, until interrupted.",
    discussion: """
      It prints a link, which opens the page once, within ten minutes; the browser stays admitted \
      for 30 days, unless FILE.token is deleted. The page is served on 127.0.0.1 by the account's \
      agent: one that runs already, with --http, gives the link and the command ends; otherwise \
      the command is the agent itself.
      """)

  @OptionGroup var options: AccountOptions

  @Option(help: "Port on 127.0.0.1; 0 lets the system choose, each time another.")
  var port: UInt16 = 7878

  func run() async throws {
    if let link = try await PageLink.ofAgent(options, port: port) {
      return Terminal.line("\(foreign: link)")
    }
    var agent = AgentCommand()
    agent.options = options
    agent.also = []
    agent.socket = nil
    agent.http = port
    agent.install = false
    agent.showsPage = true
    try await agent.run()
  }
}
