internal import Cryptography
internal import Media
internal import Protobuf

/// What a backup holds.
public struct ArchiveReport: Sendable, Hashable {
  /// Messages.
  public internal(set) var messages = 0
  /// Other accounts.
  public internal(set) var people = 0
  /// Groups that have names.
  public internal(set) var groups = 0
}

/// Writes a backup of an account.
struct ArchiveWriter: ~Copyable {
  private var sealer: StreamSealer
  private var frameCount: UInt64 = 0
  private(set) var report = ArchiveReport()
  private let key: MediaKey
  private let output: OpenFile

  init(into output: OpenFile) {
    var random = SystemRandom()
    key = MediaKey.generate(using: &random)
    self.output = output
    sealer = StreamSealer(
      key, into: output, at: Int64(ArchiveSeal.byteCount), limit: .max)
  }

  /// Adds a frame: its length (`u32`), and the frame.
  mutating func append(_ frame: ArchiveFrame.Frame) throws {
    let bytes = ArchiveFrame(frame: frame).encoded()
    try sealer.append(UInt32(bytes.count).bytes + bytes)
    frameCount += 1
    switch frame {
    case .peer: report.people += 1
    case .group: report.groups += 1
    case .message: report.messages += 1
    default: break
    }
  }

  /// Ends the archive, and seals its key under a passphrase.
  consuming func finish(_ passphrase: String) throws -> ArchiveReport {
    let count = frameCount
    try append(.end(ArchiveEnd(frameCount: count)))
    let (report, key, output) = (report, key, output)
    let sealed = try sealer.finish()
    let seal = ArchiveSeal(key: key, shape: sealed.shape, root: sealed.leaves.root)
    try output.write(try seal.sealed(under: passphrase), at: 0)
    try output.finish(
      byteCount: Int64(ArchiveSeal.byteCount) + sealed.shape.objectByteCount)
    return report
  }
}
