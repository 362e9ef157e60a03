internal import MartletClient
internal import Protobuf

/// Contents as words.
enum ContentText {
  /// What a content says, on one line.
  static func describe(_ body: Content.Body?) -> String {
    Terminal.plain(words(body)).replacing("\n", with: " ⏎ ")
  }

  private static func words(_ body: Content.Body?) -> String {
    switch body {
    case .text(let text): text.text
    case .image(let image): "picture" + file(image.attachment) + with(image.caption)
    case .video(let video): "film" + file(video.attachment) + with(video.caption)
    case .audio(let audio): "sound" + file(audio.attachment) + with(audio.title)
    case .voiceNote(let note): "voice note" + file(note.attachment)
    case .document(let document): "file" + file(document.attachment) + with(document.caption)
    case .location(let place): "place \(place.latitude),\(place.longitude)" + with(place.name)
    case .contact(let contact):
      "contact \(contact.name)" + with((contact.phones + contact.emails).joined(separator: ", "))
    case .poll(let poll):
      "poll: \(poll.question) "
        + poll.options.enumerated().map { "(\($0 + 1)) \($1)" }.joined(separator: " ")
    case .event(let event):
      "event: \(event.title), " + (event.startsAt.map { Terminal.time($0.seconds) } ?? "")
        + with(event.details)
    case .sticker(let sticker): "sticker" + file(sticker.attachment) + with(sticker.emoji)
    case .system(let notice): "notice: \(notice.text)"
    default: about(body)
    }
  }

  private static func about(_ body: Content.Body?) -> String {
    switch body {
    case .reaction(let reaction): "reaction \(reaction.emoji)"
    case .edit(let edit): "edit: \(edit.text?.text ?? "")"
    case .deletion: "taken back"
    case .pollVote: "vote"
    case .eventReply: "reply to an invitation"
    case .receipt: "receipt"
    case .typing(let typing): typing.isTyping ? "is typing" : "has stopped typing"
    case .profileKey: "profile key"
    case .disappearingTimer(let timer):
      timer.duration.map { "messages go \($0.seconds) seconds after reading from now on" }
        ?? "messages are kept from now on"
    case .callOffer: "offers a call"
    case nil: "a kind of message that this program does not know"
    default: ""
    }
  }

  private static func file(_ attachment: Attachment?) -> String {
    guard let attachment else { return "" }
    var text = " \(attachment.fileName)"
    if case .embedded(let bytes) = attachment.location { text += " (\(bytes.count) bytes)" }
    return text
  }

  private static func with(_ caption: String) -> String { caption.isEmpty ? "" : ": \(caption)" }
}
