internal import Foundation

extension Attachment {
  /// Files of one name that a folder may have before saving gives up.
  static let savedNames = 1000
  /// Bytes of a saved file's name, which file systems take with a number added.
  static let savedNameByteCount = 200

  /// A name to save the attachment under: what its sender calls it, without anything that would
  /// leave a folder, hide the file, or show as another name than it is.
  public var safeFileName: String {
    let last = fileName.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    let visible = String(
      String.UnicodeScalarView(
        last.unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            false
          default: true
          }
        }))
    let trimmed = visible.trimmingCharacters(in: .whitespaces)
      .drop { $0 == "." || $0.isWhitespace }
    guard !trimmed.isEmpty else { return "attachment" }
    return Self.shortened(String(trimmed))
  }

  /// Writes what is embedded into a folder.
  ///
  /// The file is called `safeFileName`, with a number added where another file has that name; a
  /// file with the same bytes is left as it is. Nothing is overwritten, no symbolic link is
  /// followed.
  ///
  /// - Parameter folder: the folder's path; made where it does not exist.
  /// - Returns: the file's path; nil where nothing is embedded.
  /// - Throws: errors of the file system.
  public func save(in folder: String) throws -> String? {
    guard case .embedded(let bytes)? = location else { return nil }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let data = Data(bytes)
    let name = safeFileName
    for number in 1...Self.savedNames {
      let path = "\(folder)/\(Self.numbered(name, number))"
      do {
        try data.write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        return path
      } catch let error as CocoaError where error.code == .fileWriteFileExists {
        if Self.isFile(path, with: data) { return path }
      }
    }
    throw CocoaError(.fileWriteFileExists)
  }

  /// Whether a file, not a link to one, has some bytes.
  private static func isFile(_ path: String, with data: Data) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
      && FileManager.default.contents(atPath: path) == data
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    let (stem, ending) = split(name)
    return "\(stem)-\(number)\(ending)"
  }

  /// A name that is short enough, with its ending.
  private static func shortened(_ name: String) -> String {
    var (stem, ending) = split(name)
    if ending.utf8.count > 20 { (stem, ending) = (name, "") }
    while stem.utf8.count + ending.utf8.count > savedNameByteCount { stem.removeLast() }
    return stem + ending
  }

  /// A name's part before its last dot, and the rest with the dot.
  private static func split(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }
}

extension Content.Body {
  /// The file that a message carries; nil where its kind has none.
  public var attachment: Attachment? {
    switch self {
    case .image(let image): image.attachment
    case .video(let video): video.attachment
    case .audio(let audio): audio.attachment
    case .voiceNote(let note): note.attachment
    case .document(let document): document.attachment
    case .sticker(let sticker): sticker.attachment
    default: nil
    }
  }
}
