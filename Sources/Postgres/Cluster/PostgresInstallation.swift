internal import Glibc

/// The programs of one version of PostgreSQL.
struct PostgresInstallation: Sendable {
  /// Where the programs are.
  let directory: String
  /// The major version.
  let majorVersion: Int

  /// Every installation that is found: the folder in `MARTLET_POSTGRES_BIN` alone where that is
  /// set, else those of Debian's layout, the newest first.
  static func all() -> [PostgresInstallation] {
    if let own = unsafe getenv("MARTLET_POSTGRES_BIN").map({ unsafe String(cString: $0) }) {
      return [PostgresInstallation(directory: own, majorVersion: 0)]
    }
    let root = "/usr/lib/postgresql"
    return Directory.names(in: root).compactMap(Int.init).sorted(by: >).map {
      PostgresInstallation(directory: "\(root)/\($0)/bin", majorVersion: $0)
    }.filter { Directory.isExecutable("\($0.directory)/initdb") }
  }

  /// The installation for a data directory.
  ///
  /// - Parameter directory: with or without data.
  /// - Returns: the newest, or that of the data's version.
  /// - Throws: `EmbeddedClusterError.notInstalled`, `otherVersion`.
  static func fitting(_ directory: String) throws(EmbeddedClusterError) -> PostgresInstallation {
    let all = all()
    guard let newest = all.first else { throw .notInstalled }
    guard let text = Directory.firstLine(of: "\(directory)/PG_VERSION") else { return newest }
    guard let own = all.first(where: { $0.majorVersion == 0 || "\($0.majorVersion)" == text })
    else { throw .otherVersion(directory: directory, version: text) }
    return own
  }
}

/// What little of the file system the cluster needs.
enum Directory {
  static func names(in path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  static func isExecutable(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  /// The last line of a file that is not blank and no program's hint; empty if there is none.
  static func lastLine(of path: String) -> String {
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var buffer = [CChar](repeating: 0, count: 4096)
    var last = ""
    while unsafe fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let text = line.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      if !text.allSatisfy(\.isWhitespace), !text.contains(": hint: ") { last = text }
    }
    return last
  }

  /// Removes a directory with everything in it.
  static func remove(_ path: String) {
    for name in names(in: path) where name != "." && name != ".." {
      let entry = "\(path)/\(name)"
      var found = stat()
      guard unsafe lstat(entry, &found) == 0 else { continue }
      if found.st_mode & S_IFMT == S_IFDIR { remove(entry) } else { unsafe unlink(entry) }
    }
    unsafe rmdir(path)
  }

  /// Removes the directories that stand beside each other and whose paths begin so.
  static func remove(allBeginning prefix: String) {
    let start = prefix.utf8.lastIndex(of: UInt8(ascii: "/")).map { prefix.utf8.index(after: $0) }
    let parent = start.map { String(prefix[..<$0]) } ?? "./"
    let name = prefix[(start ?? prefix.startIndex)...]
    for found in names(in: parent) where found.utf8.starts(with: name.utf8) {
      remove("\(parent)\(found)")
    }
  }

  /// A new directory, of this program's user alone, whose path begins so.
  ///
  /// - Throws: `EmbeddedClusterError.system`.
  static func unique(_ prefix: String) throws(EmbeddedClusterError) -> String {
    var path = Array("\(prefix).XXXXXX".utf8CString)
    guard unsafe mkdtemp(&path) != nil else {
      throw .system("cannot make \(prefix): \(unsafe String(cString: strerror(errno)))")
    }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func firstLine(of path: String) -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe fgets(&buffer, Int32(buffer.count), file) != nil else { return nil }
    let text = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
