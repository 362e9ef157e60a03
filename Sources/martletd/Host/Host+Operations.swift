internal import ArgumentParser
internal import MartletAPI
internal import MartletServer
internal import PlainText

extension Host {
  /// Lists the nodes.
  struct ListNodes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "nodes", abstract: "List the servers that work on the database.")
    @OptionGroup var host: HostOptions

    func run() async throws {
      try await host.operate { client in
        for node in try await client.listNodes(ListNodesRequest()).nodes { node.show() }
      }
    }
  }

  /// Shows a node.
  struct ShowNode: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "node", abstract: "Show a server.")
    @OptionGroup var host: HostOptions
    @OptionGroup var node: NodeName

    func run() async throws {
      try await host.operate { client in
        let reply = try await client.getNode(GetNodeRequest(nodeID: node.bytes))
        guard case .node(let found)? = reply.outcome else { throw NodeName.notFound }
        found.show()
      }
    }
  }

  /// Drains a node.
  struct Drain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have a server end its streams and take no more, until it is started again.")
    @OptionGroup var host: HostOptions
    @OptionGroup var node: NodeName

    func run() async throws {
      try await host.operate { client in
        let reply = try await client.drainNode(DrainNodeRequest(nodeID: node.bytes))
        guard case .draining(let node)? = reply.outcome else { throw NodeName.notFound }
        Output.line("\(foreign: node.nodeID.hexadecimal)")
      }
    }
  }

  /// Makes new keys.
  struct RotateKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make new keys that the servers share; what former ones authenticated runs out.",
      discussion: """
        KEYS are of access-tokens, challenges, push and audience-tokens; without any, all are new. \
        Keys of audience-tokens change within 20 minutes, and not again before that.
        """)
    @OptionGroup var host: HostOptions
    @Argument(help: "Which keys.") var keys: [String] = []

    func validate() throws {
      for key in keys where ServerKey(word: key) == nil {
        throw ValidationError("there is no key \(key)")
      }
    }

    func run() async throws {
      try await host.operate { client in
        let reply = try await client.rotateServerKeys(
          RotateServerKeysRequest(keys: keys.compactMap { ServerKey(word: $0) }))
        for key in reply.keys { Output.line("\(foreign: key.word)") }
      }
    }
  }
}

/// Which server a command is about.
struct NodeName: ParsableArguments {
  @Argument(help: "The server's 32 hexadecimal digits; without them, the one that is called.")
  var node: String?

  func validate() throws {
    guard node == nil || bytes.count == 16 else {
      throw ValidationError("a server is named by 32 hexadecimal digits")
    }
  }

  /// As the contract names it.
  var bytes: [UInt8] { node.flatMap { [UInt8](hexadecimal: $0) } ?? [] }

  /// What is said of a server that there is not.
  static var notFound: Failure { Failure("there is no such server", code: 1) }
}

extension NodeInfo {
  fileprivate func show() {
    var fields = Fields()
    fields.append("node", .text(nodeID.hexadecimal))
    fields.append("version", .text(version))
    fields.append("there", .flag(isThere))
    fields.append("ready", .flag(isReady))
    fields.append("draining", .flag(isDraining))
    fields.append("streams", .number(Int64(streamCount)))
    Output.line(fields.json)
  }
}

extension ServerKey {
  private static let words: [(ServerKey, String)] = [
    (.accessTokens, "access-tokens"), (.challenges, "challenges"), (.push, "push"),
    (.audienceTokens, "audience-tokens"),
  ]

  fileprivate init?(word: String) {
    guard let found = Self.words.first(where: { $0.1 == word }) else { return nil }
    self = found.0
  }

  fileprivate var word: String { Self.words.first { $0.0 == self }?.1 ?? "unknown" }
}
