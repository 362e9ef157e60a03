internal import ArgumentParser
internal import CLinux
internal import Foundation
internal import MartletClient
internal import PlainText

/// Downloads the file of a message.
struct Download: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Download the file that a message carries.",
    discussion: """
      The file gets the name that its sender gave it, without what would lead out of the folder, \
      and with a number where another file has that name. Nothing is overwritten. A download that \
      was interrupted goes on where it was when the command is repeated.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "The message.")
  var message: String

  @Option(
    name: .customLong("in"), help: "Conversation of the message; needed if others have its digits.")
  var conversation: String?

  @Option(help: "Bytes of the file to download: A-B, from A up to and with B; A- up to the end.")
  var range: String?

  @Option(help: "Folder to save in; - writes to standard output.", completion: .directory)
  var to = "."

  func run() async throws {
    let range = try range.map(Self.parsed)
    try await options.withMessenger { messenger in
      let stored: StoredMessage
      if let conversation {
        let conversation = try await messenger.conversation(named: conversation)
        stored = try await messenger.message(named: message, in: conversation)
      } else {
        stored = try await messenger.message(named: message)
      }
      guard let attachment = stored.content?.body?.attachment else {
        throw ClientError.notFound("file in message \(stored.id)")
      }
      let path = try await path(of: attachment, range, messenger)
      guard let path else { return }
      if options.json {
        try JSONLine.print(["message": stored.id, "saved": path])
      } else {
        Terminal.line("saved \(foreign: path)")
      }
    }
  }

  /// Where the file is; nil if it went to standard output.
  private func path(
    of attachment: Attachment, _ range: Range<Int64>?, _ messenger: Messenger
  ) async throws -> String? {
    guard case .embedded(let bytes) = attachment.location else {
      return try await messenger.download(
        attachment, range: range, to: to == "-" ? .descriptor(STDOUT_FILENO) : .folder(to),
        asJSON: options.json && to != "-")
    }
    var part = attachment
    if let range {
      let wanted = range.clamped(to: 0..<Int64(bytes.count))
      part.location = .embedded(Array(bytes[Int(wanted.lowerBound)..<Int(wanted.upperBound)]))
    }
    if to != "-" { return try part.save(in: to) }
    guard case .embedded(let bytes) = part.location else { return nil }
    Terminal.bytes(bytes)
    return nil
  }

  /// Bytes as someone types them, the last included.
  private static func parsed(_ text: String) throws -> Range<Int64> {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int64(parts[0]), first >= 0,
      let last = parts[1].isEmpty ? .max - 1 : Int64(parts[1]), last >= first, last < .max
    else {
      throw UsageError(
        "\"\(foreign: text)\" is not a range, expected FIRST-LAST, such as 0-65535")
    }
    return first..<last + 1
  }
}
