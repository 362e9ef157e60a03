/// The names of what one declaration holds.
enum Members {
  /// Refuses members that would have one name.
  ///
  /// - Parameters:
  ///   - members: names with what the schema calls them.
  ///   - language: whose names they are.
  /// - Throws: `PluginError.collision`.
  static func check(
    _ members: [(name: String, schema: String)], in language: String = "Swift"
  ) throws {
    var taken: [String: String] = [:]
    for member in members {
      if let other = taken.updateValue(member.schema, forKey: member.name) {
        throw PluginError.collision(
          other, member.schema, name: member.name, remedy: "rename one of them",
          language: language)
      }
    }
  }
}
