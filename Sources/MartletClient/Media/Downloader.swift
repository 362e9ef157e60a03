internal import Glibc
internal import MartletAPI
internal import Media

/// Downloads stored files, beside the actor.
struct Downloader: Sendable {
  typealias Report = @Sendable (MediaDownload.Progress) -> Void

  let server: MediaDownloadClient
  let objects: ObjectStore

  /// Downloads a stored file, or a part of it.
  ///
  /// - Parameters:
  ///   - file: which.
  ///   - name: what its sender calls it.
  ///   - range: the bytes that are wanted; nil for all.
  ///   - destination: where they go.
  ///   - report: is told how far it has come.
  /// - Throws: what `MediaDownload` throws.
  @concurrent
  func download(
    _ file: StoredFile, called name: String, _ range: Range<Int64>?,
    to destination: MediaDestination, _ report: Report
  ) async throws {
    var download = try ObjectDownload(file, from: server, objects)
    try await download.fetchLeaves(root: file.root)
    let whole = 0..<download.shape.byteCount
    let wanted = range?.clamped(to: whole) ?? whole
    switch destination {
    case .descriptor(let number):
      let output = OpenFile.borrowing(number, called: "descriptor \(number)")
      try await write(wanted, of: download, to: output, at: nil, report)
      report(.written(byteCount: Int64(wanted.count)))
    case .folder(let folder):
      let saving = FolderSaving(folder: folder, name: FileName(name))
      if wanted == whole {
        try await save(file, download, saving, report)
      } else {
        try await save(wanted, of: file, download, saving, report)
      }
    }
  }

  /// Downloads a stored file of the program itself.
  func fetch(_ file: StoredFile, into output: OpenFile) async throws {
    try await download(file, called: "", nil, to: .descriptor(output.descriptor)) { _ in }
    withExtendedLifetime(output) {}
  }

  /// Saves all of a file, from where an earlier download has come to.
  private func save(
    _ file: StoredFile, _ download: ObjectDownload, _ saving: FolderSaving,
    _ report: Report
  ) async throws {
    let folder = try Folder(saving.folder)
    let shape = download.shape
    if let there = folder.openExisting(saving.name.description),
      try there.facts().byteCount == shape.byteCount,
      try download.segments(in: there) == shape.segmentCount
    {
      return report(.saved(path: "\(saving.folder)/\(saving.name)"))
    }
    let partial = saving.partialName(of: file, nil)
    let output = try folder.openPartial(partial)
    try output.lock()
    let first = try download.segments(in: output)
    let start = first < shape.segmentCount ? shape.fileRange(of: first).lowerBound : shape.byteCount
    try await write(start..<shape.byteCount, of: download, to: output, at: start, report)
    try output.finish(byteCount: shape.byteCount)
    report(.saved(path: try saving.name(partial, output, in: folder)))
  }

  /// Saves a part of a file.
  private func save(
    _ range: Range<Int64>, of file: StoredFile, _ download: ObjectDownload,
    _ saving: FolderSaving, _ report: Report
  ) async throws {
    let folder = try Folder(saving.folder)
    let partial = saving.partialName(of: file, range)
    let output = try folder.openPartial(partial)
    try output.lock()
    try await write(range, of: download, to: output, at: 0, report)
    try output.finish(byteCount: Int64(range.count))
    report(.saved(path: try saving.name(partial, output, in: folder)))
  }

  /// Writes bytes of a file from a place on; what comes next if that is nil.
  private func write(
    _ range: Range<Int64>, of download: ObjectDownload, to output: OpenFile,
    at start: Int64?, _ report: Report
  ) async throws {
    let shape = download.shape
    try await download.fetch(shape.segments(holding: range)) { segment, part in
      let place = shape.fileRange(of: segment)
      let wanted = place.clamped(to: range)
      let from = Int(wanted.lowerBound - place.lowerBound)
      let bytes =
        from == 0 && wanted.count == part.count
        ? part : Array(part[from..<from + wanted.count])
      try output.write(bytes, at: start.map { $0 + wanted.lowerBound - range.lowerBound })
      report(.receiving(byteCount: wanted.upperBound - range.lowerBound, of: Int64(range.count)))
    }
  }
}

/// How a file that comes bit by bit is called in its folder.
struct FolderSaving: Sendable {
  let folder: String
  let name: FileName

  /// The name while it is incomplete: it says which file, and which part of it.
  func partialName(of file: StoredFile, _ range: Range<Int64>?) -> String {
    let part = range.map { "-\($0.lowerBound)-\($0.upperBound)" } ?? ""
    return ".martlet-\(Hexadecimal.encode(file.objectID))\(part).part"
  }

  /// Gives a complete file its name, or one with a number; removes it if there is one like it.
  ///
  /// - Returns: its path.
  /// - Throws: `FileError`.
  func name(
    _ partial: String, _ file: OpenFile, in opened: borrowing Folder
  ) throws -> String {
    for number in 1...Attachment.savedNames {
      let numbered = name.numbered(number)
      if try opened.rename(partial, to: numbered) { return "\(folder)/\(numbered)" }
      if let there = opened.openExisting(numbered), try there.hasSameBytes(as: file) {
        opened.remove(partial)
        return "\(folder)/\(numbered)"
      }
    }
    throw FileError("\(folder)/\(name)", number: EEXIST)
  }
}

extension OpenFile {
  /// Whether another file has the same bytes.
  fileprivate func hasSameBytes(as other: OpenFile) throws -> Bool {
    let byteCount = try facts().byteCount
    guard try other.facts().byteCount == byteCount else { return false }
    for offset in stride(from: 0, to: byteCount, by: ClientLimits.mediaFrame) {
      guard
        try read(ClientLimits.mediaFrame, at: offset)
          == other.read(ClientLimits.mediaFrame, at: offset)
      else { return false }
    }
    return true
  }
}
