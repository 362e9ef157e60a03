internal import CPostgres

/// What a connection string or URL says, as libpq reads it.
enum ConnectionString {
  /// What it sets, by keyword; empty if libpq cannot read it.
  static func settings(of text: String) -> [String: String] {
    var settings: [String: String] = [:]
    forEach(in: text) { keyword, _, value in settings[keyword] = value }
    return settings
  }

  /// What it sets as the variables of libpq's environment: a program that is started with them
  /// connects to the same database, and its arguments show no password.
  static func environment(of text: String) -> [String: String] {
    var environment: [String: String] = [:]
    forEach(in: text) { _, variable, value in
      if let variable { environment[variable] = value }
    }
    return environment
  }

  private static func forEach(
    in text: String, _ body: (_ keyword: String, _ variable: String?, _ value: String) -> Void
  ) {
    guard let options = unsafe PQconninfoParse(text, nil) else { return }
    defer { unsafe PQconninfoFree(options) }
    var option = unsafe options
    while let keyword = unsafe option.pointee.keyword {
      if let value = unsafe option.pointee.val {
        let variable = unsafe option.pointee.envvar.map { unsafe String(cString: $0) }
        body(unsafe String(cString: keyword), variable, unsafe String(cString: value))
      }
      unsafe option += 1
    }
  }
}
