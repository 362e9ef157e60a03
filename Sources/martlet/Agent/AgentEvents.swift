internal import Foundation
internal import GRPC
internal import MartletClient
internal import RPC

/// Events as an agent that runs delivers them.
struct AgentEvents {
  /// Whose cursor the command line moves.
  private static let consumer = "command-line"

  private let client: AgentClient
  private let account: String

  /// The agent that keeps an account; nil if none runs.
  init?(at path: String, of messenger: Messenger) async {
    guard FileManager.default.fileExists(atPath: path),
      let channel = try? ClientChannel("unix:\(path)")
    else { return nil }
    client = AgentClient(channel)
    account = messenger.account.description
    var options = CallOptions()
    options.deadline = .after(.seconds(5))
    guard let found = try? await client.listAccounts(ListAccountsRequest(), options: options),
      found.accounts.contains(where: { $0.id == messenger.account.description })
    else { return nil }
  }

  /// Hands over what waits, and with `follow` what happens, each once it was handled.
  func receive(follow: Bool, _ handler: (ReceivedEvent) async throws -> Void) async throws {
    let replies = try await client.events(
      EventsRequest(account: account, consumer: Self.consumer, onlyWaiting: !follow))
    for try await reply in replies {
      guard let event = reply.event else { continue }
      try await handler(event)
      _ = try await client.acknowledge(
        AcknowledgeRequest(account: account, consumer: Self.consumer, cursor: reply.cursor))
    }
  }
}
