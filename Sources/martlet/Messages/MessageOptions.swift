internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import Protobuf

/// The kinds of message that a person sends.
struct MessageOptions: ParsableArguments {
  @Option(help: "A picture's file.")
  var image: String?

  @Option(help: "A film's file.")
  var video: String?

  @Option(help: "A file of sound.")
  var audio: String?

  @Option(help: "A file of something said.")
  var voice: String?

  @Option(help: "Any file.")
  var file: String?

  @Option(help: "A sticker's file.")
  var sticker: String?

  @Option(help: "A place: LATITUDE,LONGITUDE in degrees.")
  var location: String?

  @Option(help: "Someone's name; --contact-account, --phone and --email say more.")
  var contact: String?

  @Option(help: "The contact's account.")
  var contactAccount: String?

  @Option(help: "A telephone number of the contact; may be repeated.")
  var phone: [String] = []

  @Option(help: "An address of electronic mail of the contact; may be repeated.")
  var email: [String] = []

  @Option(help: "A question; --option gives each answer.")
  var poll: String?

  @Option(help: "An answer to choose; may be repeated.")
  var option: [String] = []

  @Flag(help: "More than one answer may be chosen.")
  var several = false

  @Option(help: "An invitation's title; --starts and --ends say when.")
  var event: String?

  @Option(help: "When the event begins, ISO 8601.")
  var starts: String?

  @Option(help: "When the event ends, ISO 8601.")
  var ends: String?

  @Option(help: "A notice of the application itself.")
  var system: String?

  /// What the options say; nil where they say nothing.
  func body(text: String?) throws -> Content.Body? {
    let caption = text ?? ""
    if let image {
      return .image(Image(attachment: try Attachment(contentsOf: image), caption: caption))
    }
    if let video {
      return .video(Video(attachment: try Attachment(contentsOf: video), caption: caption))
    }
    if let audio {
      return .audio(Audio(attachment: try Attachment(contentsOf: audio), title: caption))
    }
    if let voice { return .voiceNote(VoiceNote(attachment: try Attachment(contentsOf: voice))) }
    if let file {
      return .document(Document(attachment: try Attachment(contentsOf: file), caption: caption))
    }
    if let sticker {
      return .sticker(Sticker(attachment: try Attachment(contentsOf: sticker), emoji: caption))
    }
    if let system { return .system(SystemNotice(text: system)) }
    return try placeOrPerson(text: caption) ?? planned(text: caption)
  }

  private func placeOrPerson(text: String) throws -> Content.Body? {
    if let location { return .location(try place(location, name: text)) }
    guard let contact else { return nil }
    var account: [UInt8] = []
    if let contactAccount {
      guard let id = AccountID(contactAccount) else {
        throw UsageError("\"\(foreign: contactAccount)\" is no account")
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
        "\"\(foreign: text)\" is no place, expected LATITUDE,LONGITUDE in degrees, such as 52.52,13.40"
      )
    }
    return Location(latitude: parts[0], longitude: parts[1], name: name)
  }

  private func time(_ text: String) throws -> ProtoTimestamp {
    guard let date = try? Date(text, strategy: .iso8601) else {
      throw UsageError(
        "\"\(foreign: text)\" is no time, expected ISO 8601, such as 2027-01-31T18:00:00Z")
    }
    return ProtoTimestamp(seconds: Int64(date.timeIntervalSince1970))
  }
}

extension Attachment {
  /// Bytes that a message may carry in it.
  private static let byteLimit = 65_536

  private static let mediaTypes = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "mp4": "video/mp4", "webm": "video/webm", "mp3": "audio/mpeg",
    "ogg": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav", "pdf": "application/pdf",
    "txt": "text/plain",
  ]

  /// A file that travels in the message.
  init(contentsOf path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError("cannot read \(foreign: path)")
    }
    guard data.count <= Self.byteLimit else {
      throw UsageError(
        "\(foreign: path) of \(data.count) bytes exceeds the limit of \(Self.byteLimit) bytes")
    }
    let url = URL(fileURLWithPath: path)
    self.init(
      mediaType: Self.mediaTypes[url.pathExtension.lowercased()] ?? "application/octet-stream",
      fileName: url.lastPathComponent, location: .embedded(Array(data)))
  }
}
