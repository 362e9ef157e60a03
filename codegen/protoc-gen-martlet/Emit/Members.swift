/// The names of what one declaration holds.
enum Members {
  /// Refuses members that would have one name.
  ///
  /// - Parameter members: Swift names with what the schema calls them.
  /// - Throws: `PluginError.collision`.
  static func check(_ members: [(name: String, schema: String)]) throws {
    var taken: [String: String] = [:]
    for member in members {
      if let other = taken.updateValue(member.schema, forKey: member.name) {
        throw PluginError.collision(
          other, member.schema, name: member.name, remedy: "rename one of them")
      }
    }
  }
}
