internal import Foundation
internal import GRPC
internal import MartletClient
internal import PlainText
internal import RPC

/// Links to the page of an account's agent.
enum PageLink {
  /// A link of the agent that runs; nil if none does. One without a page is told to begin again
  /// with a port.
  static func ofAgent(_ options: AccountOptions, port: UInt16 = 7878) async throws -> String? {
    guard FileManager.default.fileExists(atPath: options.socketPath),
      let channel = try? ClientChannel("unix:\(options.socketPath)")
    else { return nil }
    var call = CallOptions()
    call.deadline = .after(.seconds(5))
    do {
      return try await AgentClient(channel).createPageLink(
        CreatePageLinkRequest(), options: call
      ).link
    } catch let status as RPC.Status where status.code == .failedPrecondition {
      throw UsageError(
        "the agent that keeps this account has no page",
        hint: "start it with --http \(port), or stop it first")
    } catch let status as RPC.Status where status.code == .unavailable {
      return nil
    }
  }

  /// What a chat says to whoever wants to call: a link that opens the page and calls from it.
  static func toCall(_ conversation: Conversation, _ options: AccountOptions) async -> [String] {
    do {
      guard let link = try await ofAgent(options) else {
        return ["! a call needs the page: run `martlet web` in another terminal, then /call again"]
      }
      let name = conversation.description.replacing(":", with: "%3A")
      return ["to call, open this within ten minutes: \(Line(foreign: link).text)/call/\(name)"]
    } catch {
      return [ChatSession.words(error)]
    }
  }
}
