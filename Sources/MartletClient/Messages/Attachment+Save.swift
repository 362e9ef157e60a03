internal import Glibc

extension Attachment {
  /// Files of one name that a folder may have before saving gives up.
  static let savedNames = 1000

  /// A name to save the attachment under: what its sender calls it, without anything that would
  /// leave a folder, hide the file, or show as another name than it is.
  public var safeFileName: String { FileName(fileName).description }

  /// Writes what is embedded into a folder.
  ///
  /// The file is called `safeFileName`, with a number added if another file has that name; a file
  /// with the same bytes is left as it is. Nothing is overwritten, no symbolic link is followed,
  /// and only you can read a new file.
  ///
  /// - Parameter folder: the folder's path; made if it does not exist.
  /// - Returns: the file's path; nil if nothing is embedded.
  /// - Throws: `FileError`.
  public func save(in folder: String) throws -> String? {
    guard case .embedded(let bytes)? = location else { return nil }
    let opened = try Folder(folder)
    let name = FileName(fileName)
    for number in 1...Self.savedNames {
      let numbered = name.numbered(number)
      if try opened.create(numbered, bytes) || opened.has(numbered, with: bytes) {
        return "\(folder)/\(numbered)"
      }
    }
    throw FileError("\(folder)/\(name)", number: EEXIST)
  }
}

extension Content.Body {
  /// The file that a message carries; nil if its kind has none.
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
