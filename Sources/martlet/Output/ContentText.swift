internal import MartletClient
internal import PlainText
internal import Protobuf

/// Contents as words.
enum ContentText {
  /// What a content says, on one line.
  static func describe(_ body: Content.Body?) -> Line {
    switch body {
    case .text(let text): "\(foreign: text.text)"
    case .image(let image):
      "picture" + file(image.attachment) + size(image.width, image.height) + with(image.caption)
    case .video(let video):
      "film" + file(video.attachment) + size(video.width, video.height) + length(video.duration)
        + with(video.caption)
    case .audio(let audio):
      "sound" + file(audio.attachment) + length(audio.duration) + with(audio.title)
    case .voiceNote(let note): "voice note" + file(note.attachment) + length(note.duration)
    case .document(let document):
      "file" + file(document.attachment)
        + (document.title.isEmpty ? "" : " \"\(foreign: document.title)\"")
        + with(document.caption)
    case .location(let location): "place \(place(location))"
    case .contact(let contact):
      "contact \(foreign: contact.name)"
        + with((contact.phones + contact.emails).joined(separator: ", "))
    case .poll(let poll):
      "poll: \(foreign: poll.question) "
        + poll.options.enumerated().map { "(\($0 + 1)) \(foreign: $1)" }.joined(separator: " ")
    case .event(let event):
      "event: \(foreign: event.title), " + (event.startsAt.map { Terminal.time($0.seconds) } ?? "")
        + (event.location.map { " at \(place($0))" } ?? "") + with(event.details)
    case .sticker(let sticker): "sticker" + file(sticker.attachment) + with(sticker.emoji)
    case .system(let notice): "notice: \(foreign: notice.text)"
    case .reaction, .edit, .deletion, .pollVote, .eventReply, .receipt, .typing, .profileKey,
      .disappearingTimer, .callOffer, .callAnswer, .callSignal, .decryptionFailure, .nothing, .sync,
      .historyBundle, .groupDecryptionFailure, .groupCopy, .groupCall, nil:
      about(body)
    }
  }

  private static func describe(_ typing: Typing) -> Line {
    let what: Line =
      switch typing.kind {
      case .recording: "recording"
      case .choosingFile: "choosing a file"
      default: "typing"
      }
    return (typing.isTyping ? "is " : "has stopped ") + what
  }

  private static func about(_ body: Content.Body?) -> Line {
    switch body {
    case .reaction(let reaction): "reaction \(foreign: reaction.emoji)"
    case .edit(let edit): "edit: \(foreign: edit.text?.text ?? "")"
    case .deletion: "taken back"
    case .pollVote: "vote"
    case .eventReply: "reply to an invitation"
    case .receipt: "receipt"
    case .typing(let typing): describe(typing)
    case .profileKey: "profile key"
    case .disappearingTimer(let timer):
      timer.duration.map { "messages go \($0.seconds) seconds after reading from now on" }
        ?? "messages are kept from now on"
    case .callOffer: "offers a call"
    case .groupCall: "has begun a call"
    case nil: "unsupported message (newer version)"
    case .text, .image, .video, .audio, .voiceNote, .document, .location, .contact, .poll, .event,
      .sticker, .system, .decryptionFailure, .nothing, .sync, .callAnswer, .callSignal,
      .historyBundle, .groupDecryptionFailure, .groupCopy:
      ""
    }
  }

  private static func file(_ attachment: Attachment?) -> Line {
    guard let attachment else { return "" }
    var line: Line = attachment.fileName.isEmpty ? "" : " \(foreign: attachment.fileName)"
    switch attachment.location {
    case .embedded(let bytes): line += " (\(bytes.count) bytes)"
    case .stored(let file): line += " (\(file.byteCount) bytes, to be downloaded)"
    case nil: break
    }
    return line
  }

  private static func size(_ width: UInt32, _ height: UInt32) -> Line {
    width == 0 || height == 0 ? "" : ", \(width)×\(height)"
  }

  private static func length(_ duration: ProtoDuration?) -> Line {
    guard let seconds = duration?.seconds, seconds >= 0 else { return "" }
    let rest = seconds % 60
    return ", \(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func place(_ place: Location) -> Line {
    "\(place.latitude),\(place.longitude)" + with(place.name)
  }

  private static func with(_ caption: String) -> Line {
    caption.isEmpty ? "" : ": \(foreign: caption)"
  }
}
