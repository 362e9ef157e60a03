/// What the files are called that are written, and the constants that describe schemas.
enum FileNames {
  /// The name of a file's code: that of the schema with dots for slashes, because the names of a
  /// module's files must differ whatever their folders, ending in `.pb.swift`.
  static func code(_ file: String) -> String {
    let stem = file.hasSuffix(".proto") ? String(file.dropLast(6)) : file
    return String(stem.map { $0 == "/" ? "." : $0 }) + ".pb.swift"
  }

  /// Refuses schemas of one module whose code or descriptors would have one name.
  static func check(_ files: [FileSchema], _ options: Options) throws {
    var taken: [String: String] = [:]
    for file in files where options.module(of: file.name) == nil {
      for name in ["file \(code(file.name))", "FileDescriptor.\(Names.descriptor(file.name))"] {
        if let other = taken.updateValue(file.name, forKey: name) {
          throw PluginError.collision(
            other, file.name, name: name, remedy: "rename one of the files")
        }
      }
    }
  }
}
