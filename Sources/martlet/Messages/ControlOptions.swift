internal import ArgumentParser
internal import MartletClient
internal import PlainText
internal import Protobuf

/// What is said about messages, and what is not one.
struct ControlOptions: ParsableArguments {
  @Option(help: "React to this message with --emoji.")
  var react: String?

  @Option(help: "Emoji of the reaction; an empty one removes it.")
  var emoji: String?

  @Option(help: "Edit this message of yours; TEXT is the new text.")
  var edit: String?

  @Option(help: "Unsend this message of yours for everyone.")
  var takeBack: String?

  @Option(help: "Vote in this poll with --choice.")
  var vote: String?

  @Option(help: "Number of a poll answer, from 1; may be repeated.")
  var choice: [UInt32] = []

  @Option(help: "Reply to this event with --answer.")
  var eventReply: String?

  @Option(
    help: "Reply to the event: yes, no or maybe.",
    completion: .list(["yes", "no", "maybe"]))
  var answer: String?

  @Option(help: "Tell the sender of this message that you read it.")
  var receipt: String?

  @Flag(help: "Show that you are typing.")
  var typing = false

  @Option(help: "Your profile key, 64 hexadecimal digits.")
  var profileKey: String?

  @Option(
    help: "Delete messages of this conversation this many seconds after reading; 0 keeps them.")
  var timer: Int?

  @Option(help: "Offer a call with this identifier; TEXT is the session description.")
  var callOffer: String?

  /// The options that were given and each say what to send.
  var kinds: [MessageKind] {
    [
      MessageKind("--react", react), MessageKind("--edit", edit, needsText: true),
      MessageKind("--take-back", takeBack), MessageKind("--vote", vote),
      MessageKind("--event-reply", eventReply), MessageKind("--receipt", receipt),
      MessageKind("--typing", typing ? "" : nil), MessageKind("--profile-key", profileKey),
      MessageKind("--timer", timer.map { "\($0)" }),
      MessageKind("--call-offer", callOffer, takesText: true),
    ].compactMap(\.self)
  }

  /// The options that were given and say more about another one, each with that one.
  var details: [(option: Line, of: Line)] {
    [
      emoji == nil ? nil : ("--emoji", "--react"), choice.isEmpty ? nil : ("--choice", "--vote"),
      answer == nil ? nil : ("--answer", "--event-reply"),
    ].compactMap(\.self)
  }

  /// What the options say; nil if they say nothing.
  func body(
    text: String?, _ messenger: Messenger, _ conversation: Conversation
  ) async throws -> Content.Body? {
    if let react {
      let message = try await messenger.reference(to: react, in: conversation)
      guard let emoji else {
        throw UsageError("--react needs --emoji", hint: "an empty one removes your reaction")
      }
      return .reaction(Reaction(message: message, emoji: emoji))
    }
    if let edit {
      guard let text, !text.isEmpty else { throw UsageError("--edit needs the new text") }
      let id = try await messenger.messageID(named: edit, in: conversation)
      return .edit(Edit(messageID: id.bytes, text: Text(text: text)))
    }
    if let takeBack {
      let id = try await messenger.messageID(named: takeBack, in: conversation)
      return .deletion(Deletion(messageID: id.bytes))
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
      let id = try await messenger.messageID(named: receipt, in: conversation)
      return .receipt(ContentReceipt(readMessageIDs: [id.bytes]))
    }
    return try signal(text)
  }

  private func signal(_ text: String?) throws -> Content.Body? {
    if typing { return .typing(Typing(isTyping: true)) }
    if let profileKey {
      return .profileKey(ProfileKey(key: try Self.bytes(profileKey, count: 32)))
    }
    if let timer {
      guard timer >= 0 else { throw UsageError("--timer must not be negative") }
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
      default: throw UsageError("--event-reply needs --answer yes, no or maybe")
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
