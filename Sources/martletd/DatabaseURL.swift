internal import Foundation

/// A database's URL or connection string, as somebody has written it.
struct DatabaseURL {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with every password left out. A URL that no parser accepts must not show one either:
  /// everything before the last @ counts as user and password.
  var withoutSecrets: String {
    guard let scheme = text.range(of: "://") else {
      return text.replacing(
        /(\w*password)\s*=\s*(?:'(?:\\.|[^'\\])*'?|(?:\\.|[^\s\\])*)/.ignoresCase()
      ) { "\($0.1)=…" }
    }
    var rest = text[scheme.upperBound...]
    var shown = String(text[..<scheme.upperBound])
    if let at = rest.lastIndex(of: "@") {
      let user = rest[..<at].prefix { $0 != ":" }
      shown += user + (user.endIndex == at ? "@" : ":…@")
      rest = rest[rest.index(after: at)...]
    }
    guard let query = rest.firstIndex(of: "?") else { return shown + rest }
    let parameters = rest[rest.index(after: query)...].split(
      separator: "&", omittingEmptySubsequences: false
    ).map { parameter -> String in
      let name = parameter.prefix { $0 != "=" }
      let meant = name.removingPercentEncoding?.lowercased() ?? "password"
      return meant.hasSuffix("password") && name.endIndex != parameter.endIndex
        ? "\(name)=…" : String(parameter)
    }
    return shown + rest[...query] + parameters.joined(separator: "&")
  }
}
