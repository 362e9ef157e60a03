internal import CLinux
internal import Foundation
internal import MartletClient
internal import PlainText

/// Shows how far a transfer has come: a bar on a terminal, JSON lines for programs, else nothing.
struct TransferText {
  private struct Row: Encodable {
    let transfer: String
    let bytes: Int64
    let of: Int64?
  }

  /// Time between two lines.
  private static let interval = Duration.milliseconds(200)

  private let json: Bool
  private var shownAt: ContinuousClock.Instant?
  private var hasBar = false

  init(asJSON json: Bool) { self.json = json }

  /// Shows a step of an upload.
  mutating func show(_ progress: MediaUpload.Progress) throws {
    switch progress {
    case .sealing(let byteCount, let total): try show("sealing", byteCount, of: total)
    case .sending(let byteCount, let total): try show("sending", byteCount, of: total)
    case .stored: clear()
    }
  }

  /// Shows a step of a download.
  mutating func show(_ progress: MediaDownload.Progress) throws {
    switch progress {
    case .receiving(let byteCount, let total): try show("receiving", byteCount, of: total)
    case .saved, .written: clear()
    }
  }

  private mutating func show(_ verb: String, _ byteCount: Int64, of total: Int64?) throws {
    guard json || Terminal.isInteractive else { return }
    let now = ContinuousClock.now
    if let shownAt, shownAt.duration(to: now) < Self.interval { return }
    shownAt = now
    if json { return try JSONLine.print(Row(transfer: verb, bytes: byteCount, of: total)) }
    hasBar = true
    Terminal.redraw(Self.bar(verb, byteCount, of: total))
  }

  /// Removes the bar, before something else is written.
  mutating func clear() {
    if hasBar { Terminal.redraw("") }
    hasBar = false
  }

  private static func bar(_ verb: String, _ byteCount: Int64, of total: Int64?) -> Line {
    func mebibytes(_ byteCount: Int64) -> Line {
      let tenths = byteCount * 10 / (1 << 20)
      return "\(tenths / 10).\(tenths % 10)"
    }
    guard let total, total > 0 else {
      return "\(foreign: verb) \(mebibytes(byteCount)) MiB"
    }
    let width: Int64 = 30
    let done = Int(min(width, byteCount * width / total))
    let bar = String(repeating: "#", count: done) + String(repeating: ".", count: Int(width) - done)
    return "\(foreign: verb) [\(foreign: bar)] \(mebibytes(byteCount)) of \(mebibytes(total)) MiB"
  }
}

extension Messenger {
  /// Uploads a file, and shows how far it has come.
  func upload(_ source: MediaSource, asJSON json: Bool) async throws -> StoredFile {
    var text = TransferText(asJSON: json)
    defer { text.clear() }
    for try await progress in upload(source) {
      try text.show(progress)
      if case .stored(let file) = progress { return file }
    }
    throw CancellationError()
  }

  /// Downloads a file, and shows how far it has come.
  ///
  /// - Returns: where it is; nil if it was written to a descriptor.
  func download(
    _ attachment: Attachment, range: Range<Int64>? = nil, to destination: MediaDestination,
    asJSON json: Bool
  ) async throws -> String? {
    var text = TransferText(asJSON: json)
    defer { text.clear() }
    for try await progress in try download(attachment, range: range, to: destination) {
      try text.show(progress)
      switch progress {
      case .saved(let path): return path
      case .written: return nil
      case .receiving: break
      }
    }
    throw CancellationError()
  }
}
