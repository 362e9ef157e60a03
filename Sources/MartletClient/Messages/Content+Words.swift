extension Content {
  /// What people can look for in it: its words, and the names that it gives things.
  var words: [String] {
    let file = body?.attachment.map { [$0.fileName] } ?? []
    switch body {
    case .text(let text): return [text.text]
    case .image(let image): return file + [image.caption]
    case .video(let video): return file + [video.caption]
    case .audio(let audio): return file + [audio.title]
    case .document(let document): return file + [document.title, document.caption]
    case .location(let location): return [location.name]
    case .contact(let contact): return [contact.name] + contact.phones + contact.emails
    case .poll(let poll): return [poll.question] + poll.options
    case .event(let event): return [event.title, event.location?.name ?? "", event.details]
    case .system(let notice): return [notice.text]
    default: return []
    }
  }
}
