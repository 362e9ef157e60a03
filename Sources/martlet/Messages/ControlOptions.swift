internal import ArgumentParser
internal import MartletClient
internal import Protobuf

/// What is said about messages, and what is not one.
struct ControlOptions: ParsableArguments {
  @Option(help: "A message to answer with one sign; --emoji gives it.")
  var react: String?

  @Option(help: "The sign; an empty one takes it back.")
  var emoji: String?

  @Option(help: "A message of one's own to change; TEXT is what it says now.")
  var edit: String?

  @Option(help: "A message of one's own to take back, for everyone.")
  var takeBack: String?

  @Option(help: "A poll to vote in; --choice gives the answers.")
  var vote: String?

  @Option(help: "An answer's place in the poll, from 1; may be repeated.")
  var choice: [UInt32] = []

  @Option(help: "An invitation to answer; --answer gives yes, no or maybe.")
  var eventReply: String?

  @Option(help: "yes, no or maybe.")
  var answer: String?

  @Option(help: "A message to confirm as read, where the server's receipts do not reach.")
  var receipt: String?

  @Flag(help: "That one is typing.")
  var typing = false

  @Option(help: "The key of one's profile, 64 hexadecimal digits.")
  var profileKey: String?

  @Option(help: "Seconds after reading at which messages go from now on; 0 keeps them.")
  var timer: Int?

  @Option(help: "A call to offer: its identifier; TEXT is the session description.")
  var callOffer: String?

  /// What the options say; nil where they say nothing.
  func body(
    text: String?, _ messenger: Messenger, _ conversation: Conversation
  ) async throws -> Content.Body? {
    if let react {
      let message = try await messenger.reference(to: react, in: conversation)
      return .reaction(Reaction(message: message, emoji: emoji ?? ""))
    }
    if let edit {
      guard let text, !text.isEmpty else { throw UsageError("--edit needs the new words") }
      return .edit(Edit(messageID: try MessageID(argument: edit).bytes, text: Text(text: text)))
    }
    if let takeBack {
      return .deletion(Deletion(messageID: try MessageID(argument: takeBack).bytes))
    }
    if let vote {
      let poll = try await messenger.reference(to: vote, in: conversation)
      guard choice.allSatisfy({ $0 > 0 }) else { throw UsageError("choices count from 1") }
      return .pollVote(PollVote(poll: poll, choices: choice.map { $0 - 1 }))
    }
    if let eventReply {
      let event = try await messenger.reference(to: eventReply, in: conversation)
      return .eventReply(EventReply(event: event, answer: try parsedAnswer))
    }
    if let receipt {
      return .receipt(ContentReceipt(readMessageIDs: [try MessageID(argument: receipt).bytes]))
    }
    return try signal(text)
  }

  private func signal(_ text: String?) throws -> Content.Body? {
    if typing { return .typing(Typing(isTyping: true)) }
    if let profileKey {
      return .profileKey(ProfileKey(key: try Self.bytes(profileKey, count: 32)))
    }
    if let timer {
      guard timer >= 0 else { throw UsageError("--timer is not negative") }
      return .disappearingTimer(
        DisappearingTimer(duration: timer == 0 ? nil : ProtoDuration(.seconds(timer))))
    }
    guard let callOffer else { return nil }
    return .callOffer(
      CallOffer(
        callID: try MessageID(argument: callOffer).bytes, description: Array((text ?? "").utf8)))
  }

  private var parsedAnswer: EventReply.Answer {
    get throws {
      switch answer {
      case "yes": .yes
      case "no": .no
      case "maybe": .maybe
      default: throw UsageError("--answer is yes, no or maybe")
      }
    }
  }

  private static func bytes(_ text: String, count: Int) throws -> [UInt8] {
    guard let bytes = Hexadecimal.decode(text), bytes.count == count else {
      throw UsageError("expected \(2 * count) hexadecimal digits")
    }
    return bytes
  }
}
