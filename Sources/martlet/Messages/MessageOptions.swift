internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import Protobuf

/// The kinds of message that a person sends.
struct MessageOptions: ParsableArguments {
  @Option(
    help: "Image file; - reads standard input, here and for the other files.", completion: .file())
  var image: String?

  @Option(help: "Video file.", completion: .file())
  var video: String?

  @Option(help: "Audio file.", completion: .file())
  var audio: String?

  @Option(help: "Voice note file.", completion: .file())
  var voice: String?

  @Option(help: "Any other file.", completion: .file())
  var file: String?

  @Option(help: "Sticker file; TEXT is the emoji it stands for.", completion: .file())
  var sticker: String?

  @Option(help: "Location: LATITUDE,LONGITUDE in degrees; TEXT is its name.")
  var location: String?

  @Option(help: "Contact's name.")
  var contact: String?

  @Option(help: "Contact's account.")
  var contactAccount: String?

  @Option(help: "Contact's phone number; may be repeated.")
  var phone: [String] = []

  @Option(help: "Contact's e-mail address; may be repeated.")
  var email: [String] = []

  @Option(help: "Poll question; give each answer with --option.")
  var poll: String?

  @Option(help: "Poll answer; may be repeated.")
  var option: [String] = []

  @Flag(help: "Let people choose more than one answer.")
  var several = false

  @Option(help: "Event title; TEXT describes it, --starts and --ends say when.")
  var event: String?

  @Option(help: "When the event starts, in ISO 8601.")
  var starts: String?

  @Option(help: "When the event ends, in ISO 8601.")
  var ends: String?

  @Option(help: "Notice from the application itself.")
  var system: String?

  /// The options that were given and each say what to send.
  var kinds: [MessageKind] {
    [
      MessageKind("--image", image, takesText: true),
      MessageKind("--video", video, takesText: true),
      MessageKind("--audio", audio, takesText: true), MessageKind("--voice", voice),
      MessageKind("--file", file, takesText: true),
      MessageKind("--sticker", sticker, takesText: true),
      MessageKind("--location", location, takesText: true), MessageKind("--contact", contact),
      MessageKind("--poll", poll), MessageKind("--event", event, takesText: true),
      MessageKind("--system", system),
    ].compactMap(\.self)
  }

  /// The options that were given and say more about another one, each with that one.
  var details: [(option: Line, of: Line)] {
    [
      contactAccount == nil ? nil : ("--contact-account", "--contact"),
      phone.isEmpty ? nil : ("--phone", "--contact"),
      email.isEmpty ? nil : ("--email", "--contact"),
      option.isEmpty ? nil : ("--option", "--poll"), several ? ("--several", "--poll") : nil,
      starts == nil ? nil : ("--starts", "--event"), ends == nil ? nil : ("--ends", "--event"),
    ].compactMap(\.self)
  }

  /// What the options and TEXT say; nil if they say nothing. `attaching` makes an attachment of the
  /// file at a path, and uploads it if it is large.
  func body(
    text: String?, _ facts: MediaFactOptions, attaching: (String) async throws -> Attachment
  ) async throws -> Content.Body? {
    let caption = text ?? ""
    if let body = try await filed(caption, facts, attaching: attaching) { return body }
    if let sticker {
      return .sticker(Sticker(attachment: try Attachment(contentsOf: sticker), emoji: caption))
    }
    if let system { return .system(SystemNotice(text: system)) }
    return try placeOrPerson(text: caption) ?? planned(text: caption)
  }

  /// What a file says; nil if none was given.
  private func filed(
    _ caption: String, _ facts: MediaFactOptions,
    attaching: (String) async throws -> Attachment
  ) async throws -> Content.Body? {
    let (width, height) = try facts.pixels
    let length = try facts.length
    if let image {
      return .image(
        Image(
          attachment: try await attaching(image), width: width, height: height, caption: caption))
    }
    if let video {
      return .video(
        Video(
          attachment: try await attaching(video), width: width, height: height, duration: length,
          caption: caption))
    }
    if let audio {
      return .audio(
        Audio(attachment: try await attaching(audio), duration: length, title: caption))
    }
    if let voice {
      return .voiceNote(
        VoiceNote(
          attachment: try await attaching(voice), duration: length, waveform: try facts.loudness))
    }
    guard let file else { return nil }
    return .document(
      Document(
        attachment: try await attaching(file), caption: caption, title: facts.title ?? ""))
  }

  private func placeOrPerson(text: String) throws -> Content.Body? {
    if let location { return .location(try place(location, name: text)) }
    guard let contact else { return nil }
    var account: [UInt8] = []
    if let contactAccount {
      guard let id = AccountID(contactAccount) else {
        throw UsageError("\"\(foreign: contactAccount)\" is not an account")
      }
      account = id.bytes
    }
    return .contact(Contact(name: contact, accountID: account, phones: phone, emails: email))
  }

  private func planned(text: String) throws -> Content.Body? {
    if let poll {
      return .poll(Poll(question: poll, options: option, allowsSeveral: several))
    }
    guard let event else { return nil }
    guard let starts else { throw UsageError("an event needs --starts") }
    let times = (start: try time(starts), end: try ends.map { try time($0) })
    guard times.end.map({ $0.seconds >= times.start.seconds }) ?? true else {
      throw UsageError("an event does not end before it starts")
    }
    return .event(
      CalendarEvent(title: event, startsAt: times.start, endsAt: times.end, details: text))
  }

  private func place(_ text: String, name: String) throws -> Location {
    let parts = text.split(separator: ",").compactMap {
      Double($0.trimmingCharacters(in: .whitespaces))
    }
    guard parts.count == 2, (-90...90).contains(parts[0]), (-180...180).contains(parts[1]) else {
      throw UsageError(
        "\"\(foreign: text)\" is not a place, expected LATITUDE,LONGITUDE, such as 52.52,13.40"
      )
    }
    return Location(latitude: parts[0], longitude: parts[1], name: name)
  }

  private func time(_ text: String) throws -> ProtoTimestamp { try MessageTime.parse(text) }
}

/// An option that says what to send.
struct MessageKind {
  let option: Line
  /// Whether TEXT says something beside it.
  let takesText: Bool
  /// Whether it needs TEXT.
  let needsText: Bool

  /// The kind, if its option was given.
  init?(_ option: Line, _ value: String?, takesText: Bool = false, needsText: Bool = false) {
    guard value != nil else { return nil }
    self.option = option
    self.takesText = takesText || needsText
    self.needsText = needsText
  }
}

extension Attachment {
  private static let mediaTypes = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "mp4": "video/mp4", "webm": "video/webm", "mp3": "audio/mpeg",
    "ogg": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav", "pdf": "application/pdf",
    "txt": "text/plain",
  ]

  /// A file that travels in the message; standard input if the path is "-".
  init(contentsOf path: String) throws {
    self.init(path, at: .embedded(try Input.bytes(of: path)))
  }

  /// A file of any size: one that does not fit in the message is uploaded first.
  init(
    contentsOf path: String, uploadingBy upload: (MediaSource) async throws -> StoredFile
  ) async throws {
    switch try InputFile(path) {
    case .embedded(let bytes): self.init(path, at: .embedded(bytes))
    case .uploaded(let source): self.init(path, at: .stored(try await upload(source)))
    }
  }

  private init(_ path: String, at location: Location) {
    let name = Input.fileName(path)
    let ending = URL(fileURLWithPath: name).pathExtension.lowercased()
    self.init(
      mediaType: Self.mediaTypes[ending] ?? "application/octet-stream", fileName: name,
      location: location)
  }
}
